"""Reads when somebody wants to be nudged: "18:30", "weekends 10", "Sat 9:00, Sun off", "quiet 22-7"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import time

from babel.dates import get_day_names

from core.dialogue.questions import Codec, Invalid, Json, say
from core.dialogue.readers import read_clock
from core.rhythm import Quiet

WEEKDAYS, WEEKEND = (0, 1, 2, 3, 4), (5, 6)

_GROUPS = {
    **dict.fromkeys(("weekday", "workday", "working days"), WEEKDAYS),
    "weekend": WEEKEND,
    **dict.fromkeys(("daily", "everyday", "day", "all"), (*WEEKDAYS, *WEEKEND)),
}
_OFF = {"off", "none", "no", "never", "nothing", "no nudge", "no nudges", "not"}
_FILLERS = {"on", "at", "and", "every", "each", "the", "from", "to", "nudge", "nudges", "me", "days"}
_WORD = re.compile(r"[^\W\d_]+(?: ?- ?[^\W\d_]+)?|[^\s,&]+")
_PARTS = re.compile(r"[,;]| and ")
_RANGE = re.compile(r"(?:from )?(.+?) ?(?:-|to|until|till|\N{EN DASH}) ?(.+)")


@dataclass(frozen=True, slots=True)
class Wish:
    """The nudge of these weekdays (0 is Monday) at another time; `at` is None for off, and `usual` for as the others."""

    days: tuple[int, ...]
    at: time | None = None
    usual: bool = False


def _dump(wishes: Sequence[Wish]) -> Json:
    return [[list(wish.days), wish.at and wish.at.isoformat(), wish.usual] for wish in wishes]


def _load(kept: Json) -> tuple[Wish, ...]:
    return tuple(Wish(tuple(days), at and time.fromisoformat(at), usual) for days, at, usual in kept)


WISHES: Codec[tuple[Wish, ...]] = Codec(_dump, _load)
QUIET: Codec[Quiet] = Codec(
    lambda quiet: [quiet.begins.isoformat(), quiet.ends.isoformat()],
    lambda kept: Quiet(*map(time.fromisoformat, kept)),
)


def read_wishes(said: str) -> tuple[Wish, ...] | Invalid:
    """Days with their times, in any order; a time alone is that of the weekdays."""
    words = said.casefold().strip(" .!")
    whole = _wish(words)
    if whole is not None:
        return (whole,)
    wishes = [_wish(part) for part in _PARTS.split(words) if part.strip()]
    known = tuple(wish for wish in wishes if wish is not None)
    return known if known and len(known) == len(wishes) else Invalid(say("nudges.no_time"))


def read_quiet(said: str) -> Quiet | Invalid:
    """22-7, 22:00 to 07:00, 11pm-6am; none."""
    words = said.casefold().removeprefix("quiet").strip(" .!:")
    if words in _OFF:
        return Quiet(time(0), time(0))
    match = _RANGE.fullmatch(words)
    if match is None:
        return Invalid(say("nudges.no_quiet"))
    begins, ends = read_clock(match[1]), read_clock(match[2])
    if isinstance(begins, Invalid) or isinstance(ends, Invalid):
        return Invalid(say("nudges.no_quiet"))
    return Quiet(begins, ends)


def _wish(words: str) -> Wish | None:
    days: list[int] = []
    rest: list[str] = []
    for word in _WORD.findall(words):
        named = _days(word)
        if named:
            days += named
        elif word not in _FILLERS:
            rest.append(word)
    days = sorted(set(days)) or list(WEEKDAYS)
    said = " ".join(rest)
    if not said:
        return Wish(tuple(days), usual=True) if re.search(r"\bon\b", words) else None
    if said in _OFF:
        return Wish(tuple(days))
    at = read_clock(said)
    return None if isinstance(at, Invalid) else Wish(tuple(days), at)


def _days(word: str) -> Iterable[int]:
    first, dash, last = (part.strip() for part in word.partition("-"))
    one = _GROUPS.get(first.removesuffix("s")) or _weekday(first)
    if not dash:
        return one
    until = _weekday(last)
    return (
        tuple((one[0] + ahead) % 7 for ahead in range((until[0] - one[0]) % 7 + 1)) if one and until else ()
    )


def _weekday(word: str) -> tuple[int, ...]:
    for width in ("wide", "abbreviated"):
        for number, name in get_day_names(width, locale="en").items():
            if word.removesuffix("s") == name.casefold().removesuffix("s"):
                return (number,)
    return ()
