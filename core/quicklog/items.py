"""What the grammar finds in a message besides plain words."""

from dataclasses import dataclass
from datetime import date

from core.quicklog.model import Doubt, Mention
from core.quicklog.tokens import Token


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


@dataclass(frozen=True, slots=True)
class Vague:
    """ "A few hours", "all afternoon"."""


@dataclass(frozen=True, slots=True)
class Day:
    """A study day that was named; None with a doubt when there is no such day or it is yet to come."""

    day: date | None
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """So many problems. `levels` tells that they were told by difficulty only."""

    problems: int
    levels: bool = False


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
