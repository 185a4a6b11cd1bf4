"""What a quick log says: the values between the reader of a message and the conversation about it."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Self


class Kind(StrEnum):
    """What a message is."""

    LOG = "log"
    NOT_LOG = "not_log"
    AMBIGUOUS = "ambiguous"
    INVALID = "invalid"
    CORRECTION = "correction"
    UNDO = "undo"


class Doubt(StrEnum):
    """Why a message is not recorded as it stands."""

    NO_MINUTES = "no_minutes"  # "read some of alex xu"
    NO_UNIT = "no_unit"  # "60 ok": hours or minutes?
    VAGUE = "vague"  # "a few hours"
    TOO_LONG = "too_long"  # over 24 h in a day
    NOT_POSITIVE = "not_positive"  # 0 min, -1 h
    FUTURE = "future"  # a day yet to come
    NO_SUCH_DAY = "no_such_day"  # 31 February


@dataclass(frozen=True, slots=True)
class Studied:
    """One stretch of study as the message tells it.

    `day` is the local study day, `target` the key of a plan item. `minutes` is None only while they are in doubt.
    `position` is where the learner is now in the target ("ch 3", "lesson 14", "p. 120"). `problems` counts solved ones.
    `choices` are the keys of up to three plan items, best first, when the target is unsure and so None.
    """

    minutes: int | None
    day: date
    target: str | None = None
    problems: int | None = None
    note: str = ""
    position: str | None = None
    choices: tuple[str, ...] = ()

    def noted(self, note: str) -> Self:
        """The same with a note."""
        cls = type(self)  # every entry gets one; dataclasses.replace takes five times as long
        return cls(self.minutes, self.day, self.target, self.problems, note, self.position, self.choices)


@dataclass(frozen=True, slots=True)
class Moment:
    """What surrounds a message.

    `now` is aware and in the learner's zone; the study day runs to `day_ends` local. `nudged` tells that the message
    answers "how long did you study?". `previous` are the entries recorded from the message before.
    """

    now: datetime
    locale: str = "en-US"
    nudged: bool = False
    previous: tuple[Studied, ...] = ()
    day_ends: time = time(4)


@dataclass(frozen=True, slots=True)
class Reading:
    """A message, understood.

    For LOG the entries to record; for CORRECTION the previous entries as they stand afterwards; for AMBIGUOUS what is
    known so far, with `minutes` None, and `doubt`; for INVALID only `doubt`; otherwise nothing. `number` is the bare
    number whose unit is in doubt.
    """

    kind: Kind
    entries: tuple[Studied, ...] = ()
    doubt: Doubt | None = None
    number: float | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A plan item named in `text[start:end]`.

    `key` is None when several items fit about as well; then `choices` holds up to three of them, best first.
    `exact` tells that a whole title, nickname or author was said, not a fragment or a near miss.
    """

    start: int
    end: int
    key: str | None
    choices: tuple[str, ...] = ()
    exact: bool = True
