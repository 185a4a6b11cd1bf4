"""What words can mean in a quick log, and how a language's table says so."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto


class Role(Enum):
    """A part a word can play. A word may have several; the grammar picks by place."""

    # Amounts. The values of UNIT are minutes, those of FRACTION, EXTRA and PREFIX parts of the unit.
    NUMBER = auto()
    ARTICLE = auto()  # "an" in "an hour"
    COUPLE = auto()
    FRACTION = auto()  # "half", "quarter"
    EXTRA = auto()  # "and a half"
    PREFIX = auto()  # Hindi "sadhe": half more than the number after it
    UNIT = auto()
    ALONE = auto()  # a unit that means one of it without a number
    INVERTED = auto()  # a unit that may stand before its number
    CALENDAR = auto()  # day, week, month, year: never study time
    VAGUE = auto()  # "a few", "all afternoon"
    SOFT = auto()  # "solid" in "two solid hours"
    TIMES = auto()
    REPEAT = auto()  # "twice": value
    SESSION = auto()  # "blocks" in "two blocks of 45 min"
    PERCENT = auto()
    # Clock and calendar.
    AM = auto()
    PM = auto()
    OCLOCK = auto()
    AT = auto()
    FROM = auto()
    TO = auto()
    SINCE = auto()
    NOW = auto()
    BEGIN = auto()  # "started" before a time of day
    END = auto()  # "wrapped up"
    PAST = auto()  # "ten past nine"
    SHIFT = auto()  # "half past": minutes from the full hour
    NOON = auto()  # value: minutes since midnight
    DAY = auto()  # value: days from today
    NIGHT = auto()  # "last night"
    DAYPART = auto()
    DATED = auto()  # "the" in "the 12th"; value 1 if no ordinal is needed
    WEEKDAY = auto()  # value: Monday is 0
    MONTH = auto()
    AGO = auto()
    LAST = auto()
    NEXT = auto()
    ORDINAL = auto()
    # Study.
    STUDY = auto()  # value 1: also what one does for pleasure ("watched", "built")
    TOPIC = auto()  # a subject outside the plan
    DONE = auto()  # says the thing happened
    PLACE = auto()  # chapter, page, week; value 1: counts what is no place in a book ("2 coffees")
    PROBLEM = auto()
    LEVEL = auto()  # easy, medium, hard
    SOLVED = auto()
    # What is around an amount.
    AND = auto()
    OF = auto()
    BUT = auto()
    MINUS = auto()
    BREAK = auto()
    PART = auto()  # "of that": what was said is taken from the amount before
    EXCEPT = auto()  # "not counting" a break
    TOTAL = auto()
    REST = auto()
    EACH = auto()
    MORE = auto()
    LESS = auto()
    FACTOR = auto()  # "half that": what the amount before is multiplied by
    PLANNED = auto()  # "of the planned 2"
    # What makes a message something else than a report.
    INTENT = auto()
    IN = auto()  # "in 20 min"
    LEFT = auto()  # after an amount: "left", "to go", "long"
    PERIOD = auto()  # "this week": a sum, not a day's study
    STATE = auto()  # "the course is 40 h"; value 1 in the past, when a study session may be the subject
    SPLIT = auto()  # "evenly between"
    NOT = auto()
    DENIED = auto()  # tells at the end that the thing did not happen
    VERDICT = auto()  # "wasted it": what was said before came to nothing; value 1: after a colon
    BECAME = auto()  # "turned into": what was said before was only meant
    NOTHING = auto()
    QUESTION = auto()
    OTHER = auto()  # sleep, work, meetings
    JOB = auto()  # "for a client": work, whatever plan item it touches; value 1: unless one is named
    ASIDE = auto()  # before, after, during: what follows is not the activity
    PERSON = auto()
    WITH = auto()  # a person after it is not the one who studies
    ME = auto()  # value 1: "my"
    THIRD = auto()  # "recommends": a verb of others only; value 2: also after the amount
    MACHINE = auto()
    RUNS = (
        auto()
    )  # value 1: also of a machine that bears the name of a plan item ("the sql query has been ...")
    INJECTION = auto()
    JEST = auto()  # takes an order back
    COMMAND = auto()  # "can you log"
    # About an entry.
    INSTEAD = auto()  # "no wait, more like": the later amount counts
    CORRECT = auto()
    POINT = auto()  # "it was": points at the entry before
    UNDO = auto()
    NEVER = auto()  # what a removal must not be about: the plan, a reminder
    THAT = auto()  # what an undo may name
    YES = auto()
    FILLER = auto()

    __hash__ = object.__hash__  # roles are looked up all the time; Enum's own hash is Python code


@dataclass(frozen=True, slots=True)
class Sense:
    role: Role
    value: float = 0.0


_ENTRY = re.compile(r"(?P<phrase>.+?)(?:=(?P<value>-?\d[\d.]*))?")
UNITS = {"hour": 60.0, "minute": 1.0, "second": 1 / 60, "pomodoro": 25.0}


@dataclass(frozen=True, slots=True)
class Language:
    """A language's table as it is written; `code` is the CLDR language. It is read anew each time it is gone through."""

    code: str
    numbers: str
    joint: str
    words: Mapping[str, str]

    def __iter__(self) -> Iterator[tuple[str, Sense]]:
        """The phrases and what they mean."""
        yield from _numbers(self.numbers, self.joint)
        yield from _words(self.words)


def language(code: str, *, numbers: str, joint: str = "", **words: str) -> Language:
    """A table of comma-separated phrases by role; a phrase may bear "=value" and end in "*" for any ending.

    `numbers` lists "value word word | value word ..."; `joint` tells how tens and units grow together in one word, as
    "{unit}und{ten}". `hour`, `minute`, `second` are units; `measure` are whole amounts ("halbstunde=30"); `did` is study that happened.
    A role that is a Python keyword bears an underscore (`not_`).
    """
    return Language(code, numbers, joint, words)


def _numbers(table: str, joint: str) -> Iterator[tuple[str, Sense]]:
    values: dict[float, list[str]] = {}
    for cell in table.split("|"):
        value, *words = cell.split()
        values[float(value)] = [word.replace("_", " ") for word in words]
    for number, words in values.items():
        yield from ((word, Sense(Role.NUMBER, number)) for word in words)
    if joint:
        yield from _joined(values, joint)


def _joined(values: Mapping[float, list[str]], joint: str) -> Iterator[tuple[str, Sense]]:
    for ten in range(20, 100, 10):
        for unit in range(1, 10):
            for left in values.get(ten, ()):
                for right in values.get(unit, ()):
                    yield joint.format(ten=left, unit=right), Sense(Role.NUMBER, ten + unit)


def _words(words: Mapping[str, str]) -> Iterator[tuple[str, Sense]]:
    for name, phrases in words.items():
        plain = _senses(name.rstrip("_"), 0.0)
        for entry in map(str.strip, phrases.split(",")):
            if "=" not in entry:
                yield from ((entry, sense) for sense in plain if entry)
            elif match := _ENTRY.fullmatch(entry):
                senses = _senses(name.rstrip("_"), float(match["value"] or 0))
                yield from ((match["phrase"], sense) for sense in senses)


def _senses(name: str, value: float) -> tuple[Sense, ...]:
    if name in UNITS:
        return (Sense(Role.UNIT, UNITS[name]),)
    if name == "measure":
        return Sense(Role.UNIT, value), Sense(Role.ALONE)
    if name == "did":
        return Sense(Role.STUDY, value), Sense(Role.DONE)
    return (Sense(Role[name.upper()], value),)
