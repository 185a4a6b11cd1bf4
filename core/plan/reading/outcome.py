"""What a reading gives back: the plan with an account of every line, or the reason why there is none."""

from dataclasses import dataclass, field

from core.plan.model import Plan


@dataclass(frozen=True, slots=True)
class Understood:
    """A fact and the line it stands on. `what` is the part of the plan it became: "topic", "resource", "slot", ..."""

    line: int
    what: str
    title: str


@dataclass(frozen=True, slots=True)
class PassedOver:
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Track:
    """A heading of a phase as the document has it; `module` tells that it became one, with its index in the phase.

    The labels are those the author wrote over the lists ("Core Concepts to Master").
    """

    title: str
    level: int
    topics_label: str | None = None
    resources_label: str | None = None
    module: int | None = None
    subtracks: tuple["Track", ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """What the document says that a `Plan` has no place for."""

    total: str | None = None  # "12-month"
    effort: str | None = None  # "20 hours/week"
    primary_tool: str | None = None
    weekday_hours: str | None = None  # "1-1.5 hours"
    weekend_hours: str | None = None
    window: str | None = None  # "First 30 Days"
    headings: tuple[str, ...] = ()  # of the phases, in full
    tracks: tuple[tuple[Track, ...], ...] = ()  # by phase
    links: int = 0
    tasks: int = 0  # checkboxes
    done: int = 0


@dataclass(frozen=True, slots=True)
class PlanReading:
    """A document read.

    `has_phases` is false for a reference without stages: its subjects are then held as one phase, to be studied in
    any order. `format` is "markdown" or "yaml".
    """

    plan: Plan
    format: str
    understood: tuple[Understood, ...] = ()
    passed_over: tuple[PassedOver, ...] = ()
    said: Said = field(default_factory=Said)
    has_phases: bool = True


@dataclass(frozen=True, slots=True)
class NoPlan:
    """Why a text cannot be read as a plan: a word for the copy to look up, and detail where there is any.

    Words: "empty", "binary", "too_long", "too_deep", "no_plan", "bad_yaml", "bad_document".
    """

    reason: str
    detail: str = ""
