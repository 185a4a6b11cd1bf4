"""What a learning plan says. How far the learner has come with it is `core.plan.standing`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType


class Unit(StrEnum):
    """What a plan counts its phases in."""

    MONTH = "month"
    WEEK = "week"
    DAY = "day"


class Activity(StrEnum):
    """What a study slot is for."""

    READING = "reading"
    VIDEO = "video"
    CODING = "coding"
    PRACTICE = "practice"


class Priority(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the plan, both ends included and counted from 1: months 4-6, weeks 1-4, day 9."""

    first: int
    last: int
    unit: Unit = Unit.MONTH

    def __contains__(self, number: int) -> bool:
        return self.first <= number <= self.last

    @property
    def length(self) -> int:
        return self.last - self.first + 1


@dataclass(frozen=True, slots=True)
class Band:
    """A planned length in minutes, from the least that keeps the plan to the most it asks for."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Goal:
    """So many of something: 10 problems, 3 chapters, 3-4 problems a week.

    `unit` is the plan's own plural noun ("problems"); `per` is `Unit.WEEK` and so on, or None for once.
    """

    unit: str
    least: int
    most: int
    per: Unit | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Resource:
    """A book, course, channel or practice site.

    `type` is the plan's own label ("YouTube Channel"); `activity` is the kind of slot it suits. `author` is as the
    plan writes it ("Eric Redmond & Jim Wilson"), `authors` the single names. `reference` marks a book to consult,
    not to read through.
    """

    key: str
    title: str
    type: str
    activity: Activity
    author: str | None = None
    authors: tuple[str, ...] = ()
    provider: str | None = None
    note: str | None = None
    link: str | None = None
    goal: Goal | None = None
    reference: bool = False


@dataclass(frozen=True, slots=True)
class Module:
    """A subject of a phase. `area` is the heading it stands under when the plan groups modules ("AI-Powered Development")."""

    key: str
    title: str
    category: str | None = None
    area: str | None = None
    topics: tuple[Topic, ...] = ()
    resources: tuple[Resource, ...] = ()
    priority: Priority | None = None
    estimated_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Phase:
    """A stage of the plan. Phases may overlap; `parallel_to` is the number of the phase this one says it runs beside."""

    number: int
    title: str
    span: Span | None = None
    parallel_to: int | None = None
    modules: tuple[Module, ...] = ()


@dataclass(frozen=True, slots=True)
class Feature:
    """One part of a project: a step for a coding day."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Project:
    key: str
    title: str
    span: Span | None = None
    summary: str | None = None
    features: tuple[Feature, ...] = ()
    technologies: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    link: str | None = None


@dataclass(frozen=True, slots=True)
class QuickWin:
    """A small task for the first weeks. `resource` is the key of the resource it is about."""

    key: str
    title: str
    note: str | None = None
    goal: Goal | None = None
    resource: str | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """The study time of one weekday (0 is Monday). `label` is the plan's own wording of the activity."""

    weekday: int
    activity: Activity
    label: str
    minutes: Band


@dataclass(frozen=True, slots=True)
class Roadmap:
    """A roadmap.sh map the plan points to. `group` is the label it stands under."""

    name: str
    note: str | None = None
    group: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a tracker table. `values` are the allowed ones, if the plan lists them."""

    name: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tracker:
    """A table the learner keeps elsewhere today (Notion, Obsidian, ...)."""

    name: str
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class Tool:
    name: str
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole learning plan, as a document says it; it bears no calendar date.

    Keys of modules, resources, projects, features, topics and quick wins are unique within the plan.
    `length` is in `unit`s (12 months). `win_days` is the window of the quick wins, counted from the start.
    """

    title: str
    length: int
    unit: Unit = Unit.MONTH
    goal: str | None = None
    phases: tuple[Phase, ...] = ()
    projects: tuple[Project, ...] = ()
    slots: tuple[Slot, ...] = ()
    quick_wins: tuple[QuickWin, ...] = ()
    win_days: int = 30
    reviews: tuple[str, ...] = ()
    roadmaps: tuple[Roadmap, ...] = ()
    trackers: tuple[Tracker, ...] = ()
    tools: tuple[Tool, ...] = ()
    high_demand: tuple[str, ...] = ()
    emerging: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Plans are keys of what is worked out of them once; all their parts would take long to hash each time."""
        return hash((self.title, self.length, len(self.phases)))

    def modules(self) -> Iterator[Module]:
        for phase in self.phases:
            yield from phase.modules

    def resources(self) -> Iterator[Resource]:
        for module in self.modules():
            yield from module.resources

    def targets(self) -> Iterator[Module | Resource | Project]:
        """Everything time can be logged on."""
        yield from self.modules()
        yield from self.resources()
        yield from self.projects


@lru_cache(maxsize=64)
def titles_of(plan: Plan) -> Mapping[str, str]:
    """The titles of everything time can be logged on, by key."""
    return MappingProxyType({target.key: target.title for target in plan.targets()})
