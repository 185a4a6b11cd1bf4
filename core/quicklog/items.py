"""What the grammar finds in a message besides plain words."""

from dataclasses import dataclass
from datetime import date

from core.quicklog.model import Doubt, Mention
from core.quicklog.tokens import Token

_HOUR = 60
_HOURS_UP_TO = 12
_MINUTES_FROM = 15
_LONGEST_CLOCK = 13


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time. `day` is the study day of a clock range, `more` tells of "15 more minutes"."""

    minutes: float
    day: date | None = None
    more: bool = False


@dataclass(frozen=True, slots=True)
class Bare:
    """A number without a unit; `clock` tells that it was written as h:mm (and its value is in hours)."""

    value: float
    clock: bool = False
    spelled: bool = False

    @property
    def unit(self) -> float | None:
        """The minutes in one of it: hours up to 12, minutes from 15, nobody knows in between. "19:30" is no length."""
        if self.clock:
            return float(_HOUR) if self.value < _LONGEST_CLOCK else None
        if self.value <= _HOURS_UP_TO:
            return float(_HOUR)
        return 1.0 if self.value >= _MINUTES_FROM else None


@dataclass(frozen=True, slots=True)
class Vague:
    """ "A few hours", "all afternoon"."""


@dataclass(frozen=True, slots=True)
class Day:
    """A study day that was named. It is None with a doubt when there is no such day, or when a plan is told."""

    day: date | None
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """So many problems. `levels` tells that they were told by difficulty, `mention` where."""

    problems: int
    levels: bool = False
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """ "Chapter 3", "p. 120"."""

    text: str


@dataclass(frozen=True, slots=True)
class Noise:
    """A number that counts something else: a price, a speed, a version, a time of day."""


@dataclass(frozen=True, slots=True)
class Named:
    mention: Mention


Item = Amount | Bare | Vague | Day | Count | Place | Noise | Named | Token
Found = tuple[Item, int]
"""An item and the token after it."""
