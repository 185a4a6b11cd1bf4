"""What a conversation may look up. A view is a question to the memory; its type parameter is the answer's type."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from core.breaks import Breaks
from core.learner import Platform
from core.linking import Side
from core.plan.model import Plan
from core.plan.standing import Standings
from core.reflection import Reflection
from core.review import Review
from core.rhythm import Moment, Rule
from core.timer import Timer
from core.tracking import Entry

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class View(Generic[T]):
    """Always of the learner who is talking."""


@dataclass(frozen=True, slots=True)
class PlanOf(View[Plan]):
    """The plan of a learner who has been met."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A plan as it was kept at `kept_at`."""

    id: int
    plan: Plan
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class PlanRevisions(View[tuple[Revision, ...]]):
    """The latest revisions of the learner's plan, the current one first."""

    limit: int = 10


@dataclass(frozen=True, slots=True)
class StandingsOf(View[Standings]):
    """All standings with the plan's items."""


@dataclass(frozen=True, slots=True)
class MinutesByDay(View[Mapping[date, int]]):
    """Minutes of each study day from `first` to `last`, both included; days without any are absent."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class MinutesByTarget(View[Mapping[str | None, int]]):
    """Minutes by plan item (None: outside the plan) from `first` to `last`, both included; None is open."""

    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class ProblemsByTarget(View[Mapping[str | None, int]]):
    """Problems solved by plan item from `first` to `last`, both included."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class RecentEntries(View[tuple[Entry, ...]]):
    """The latest entries by study day, then by order of recording; newest first. `before` pages on from an entry id."""

    limit: int = 10
    offset: int = 0


@dataclass(frozen=True, slots=True)
class EntriesOn(View[tuple[Entry, ...]]):
    """The entries of one study day in order of recording."""

    day: date


@dataclass(frozen=True, slots=True)
class EntryNumbered(View[Entry | None]):
    """One entry; `removed` finds it even if it has been taken out."""

    id: int
    removed: bool = False


@dataclass(frozen=True, slots=True)
class LastEntryOn(View[Entry | None]):
    """The latest entry on a plan item, by study day, then by order of recording."""

    target: str


@dataclass(frozen=True, slots=True)
class Reflections(View[tuple[Reflection, ...]]):
    """The reflections on weeks that begin from `first` to `last`, both included, the latest first."""

    first: date = date.min
    last: date = date.max


@dataclass(frozen=True, slots=True)
class LastReflection(View[Reflection | None]):
    """The reflection on the latest week that has one."""


@dataclass(frozen=True, slots=True)
class Reviews(View[tuple[Review, ...]]):
    """The months reviewed, the first one first."""


@dataclass(frozen=True, slots=True)
class Positions(View[Mapping[str, str]]):
    """Where the learner stopped in each plan item: the position of its latest entry that has one."""


@dataclass(frozen=True, slots=True)
class EntriesOfTurn(View[tuple[Entry, ...]]):
    """The entries a turn recorded that are still there; `removed` asks for those since removed."""

    turn: int
    removed: bool = False


@dataclass(frozen=True, slots=True)
class LastRecorded(View[tuple[Entry, ...]]):
    """The entries of the latest message that recorded any still there."""


@dataclass(frozen=True, slots=True)
class Linkable(View[tuple[Side, Side] | None]):
    """What would be joined: this account, and the one that waits at `now` for `code`; None if none does."""

    code: str
    now: datetime


@dataclass(frozen=True, slots=True)
class PlatformsOf(View[tuple[Platform, ...]]):
    """Where the learner talks to the coach."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the coach knows, as the owner sees them."""

    learner: int
    name: str
    platform: Platform
    owner: bool
    since: datetime


@dataclass(frozen=True, slots=True)
class People(View[tuple[Person, ...]]):
    """Everybody who is let in, the owner first."""


@dataclass(frozen=True, slots=True)
class PlansOffered(View[tuple[Plan, ...]]):
    """The plans a new learner may choose from: those the coach comes with, and one brought along."""


@dataclass(frozen=True, slots=True)
class BreaksOf(View[Breaks]):
    """All breaks of the learner."""


@dataclass(frozen=True, slots=True)
class TimerOf(View[Timer | None]):
    """The timer under way, running or at rest."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """A nudge that was sent, as it is remembered. `target` and `minutes` are those of the step it named."""

    id: int
    moment: Moment
    rule: Rule
    day: date
    sent_at: datetime
    turn: int
    target: str | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class NudgeOf(View[Nudge | None]):
    """The nudge said in a turn; None for a turn that was no nudge."""

    turn: int


@dataclass(frozen=True, slots=True)
class LastNudge(View[Nudge | None]):
    """The latest thing the coach said, if it was a nudge: nothing has been said by either side since."""


@dataclass(frozen=True, slots=True)
class NudgesSince(View[tuple[Nudge, ...]]):
    """The nudges sent, or on their way, for study days from `first` on, the latest first."""

    first: date


@dataclass(frozen=True, slots=True)
class LastHeard(View[datetime | None]):
    """When the learner last did anything: wrote, pressed, edited; None if never."""


@dataclass(frozen=True, slots=True)
class Model:
    """A language model by its name, and the host it is asked at."""

    name: str
    host: str


@dataclass(frozen=True, slots=True)
class Secret(View[str]):
    """What nobody can guess, new in each turn: it is no memory, but chance is not core's either."""


@dataclass(frozen=True, slots=True)
class ModelOf(View[Model | None]):
    """The language model that may be asked if the learner allows it; None if there is none."""


@dataclass(frozen=True, slots=True)
class PromptOf(View[str]):
    """All that would be sent to the model for `task`; `facts` are its facts as JSON."""

    task: str
    facts: str
