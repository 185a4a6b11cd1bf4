"""What a finished conversation wants saved. Effects are values; `storage` carries them out."""

from dataclasses import dataclass
from datetime import date, datetime, time

from core.breaks import Break
from core.learner import Platform
from core.plan.model import Plan
from core.plan.standing import Standing
from core.reflection import Reflection
from core.review import Review
from core.rhythm import Rhythm
from core.timer import Timer
from core.tracking import Entry


@dataclass(frozen=True, slots=True)
class Introduce:
    """The learner has been met on `joined_on`; their plan begins on `starts_on`."""

    name: str
    zone: str
    plan: Plan
    starts_on: date
    weekday_at: time
    weekend_at: time
    joined_on: date | None = None


@dataclass(frozen=True, slots=True)
class Prefer:
    """New settings; what is None stays as it is. A new plan keeps the entries and standings of items it shares."""

    name: str | None = None
    zone: str | None = None
    starts_on: date | None = None
    weekday_at: time | None = None
    weekend_at: time | None = None
    day_ends: time | None = None
    rhythm: Rhythm | None = None
    advised: bool | None = None
    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """New entries, all of this turn."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Correct:
    """An entry (by its id) as it stands from now on."""

    entry: Entry


@dataclass(frozen=True, slots=True)
class Remove:
    """Entries taken out of every sum; they can be put back."""

    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Restore:
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """The learner's new standing with the plan item `key`."""

    key: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class KeepReflection:
    """A week looked back on; one on the same week is replaced."""

    reflection: Reflection


@dataclass(frozen=True, slots=True)
class KeepReview:
    """A month looked back on; one on the same month is replaced."""

    review: Review


@dataclass(frozen=True, slots=True)
class Invite:
    """Whoever brings `code` before `expires_at` is let in, once."""

    code: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Expel:
    """Learner `learner` is let in no more; what is kept of them stays."""

    learner: int


@dataclass(frozen=True, slots=True)
class TakeBreak:
    """A break (its id is given by the memory)."""

    taken: Break


@dataclass(frozen=True, slots=True)
class EndBreak:
    """Break `id` ends before study day `before`; it goes altogether if it had not begun by then."""

    id: int
    before: date


@dataclass(frozen=True, slots=True)
class KeepTimer:
    """The learner's timer as it is from now on; None: there is none. What it says when it is over is due anew."""

    timer: Timer | None


@dataclass(frozen=True, slots=True)
class Postpone:
    """The nudge said in `turn` comes again at `until`."""

    turn: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Heard:
    """The learner has been told of the days that did not reach them."""


@dataclass(frozen=True, slots=True)
class OfferLink:
    """Whoever brings `code` before `expires_at` from another platform is this learner there, too."""

    code: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class MissLink:
    """A code was brought that is none."""


@dataclass(frozen=True, slots=True)
class Join:
    """This account and the one that waits for `code` become one."""

    code: str


@dataclass(frozen=True, slots=True)
class Part:
    """The learner is no longer reached on `platform`."""

    platform: Platform


Change = (
    Introduce
    | Prefer
    | Record
    | Correct
    | Remove
    | Restore
    | Stand
    | KeepReflection
    | KeepReview
    | Invite
    | OfferLink
    | MissLink
    | Join
    | Part
    | Expel
    | TakeBreak
    | EndBreak
    | KeepTimer
    | Postpone
    | Heard
)
