"""What the coach can propose for a day, as facts; the words are chosen in the templates."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.plan.model import (
    Activity,
    Band,
    Feature,
    Goal,
    Module,
    Phase,
    Project,
    QuickWin,
    Resource,
    Slot,
    Topic,
)


class Why(StrEnum):
    """Why a step is proposed."""

    CONTINUES = "continues"
    """It was begun."""
    NEXT = "next"
    """It is the running phase's next."""
    QUICK_WIN = "quick_win"
    """It is a quick win, and their window is open."""
    GOAL = "goal"
    """It has a weekly goal, and its phase is running."""
    WARM_UP = "warm_up"
    """It is practice of a phase to come."""
    KEEP_UP = "keep_up"
    """It has a weekly goal, and its phase is over: what was learned is kept alive."""
    EARLIER = "earlier"
    """An earlier phase left it, and the running ones have nothing more for such a day."""
    EARLY = "early"
    """All before it is finished: a later phase begins early."""
    REVIEW = "review"
    """Nothing is left to do on such a day but to go over what was learned."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do.

    `minutes` is the day's slot, None on a day without one. `target` is the key to log it on, None for a review of
    everything. Of `module`, `resource`, `topic`, `project`, `feature` and `win` those are given that the step is about:
    a topic is what to look for in a resource, a win is the quick win the step also serves. `position` is where the
    learner stopped in the resource. `beside` are the other phases the week is shared with. `review` are topics to go
    over again, on practice days. `alternatives` have none of their own.
    """

    activity: Activity
    reason: Why
    minutes: Band | None = None
    target: str | None = None
    phase: Phase | None = None
    module: Module | None = None
    resource: Resource | None = None
    topic: Topic | None = None
    project: Project | None = None
    feature: Feature | None = None
    win: QuickWin | None = None
    position: str | None = None
    beside: tuple[Phase, ...] = ()
    review: tuple[Topic, ...] = ()
    alternatives: tuple["Step", ...] = ()

    @property
    def goal(self) -> Goal | None:
        """What is counted: the quick win's goal, else the resource's."""
        if self.win is not None and self.win.goal is not None:
            return self.win.goal
        return self.resource.goal if self.resource is not None else None


@dataclass(frozen=True, slots=True)
class BeforeStart:
    """The plan begins in `days` days; its first planned day is `first_on`, with step `first`.

    A plan without a schedule has its first step on its first day.
    """

    days: int
    first_on: date
    first: Step


@dataclass(frozen=True, slots=True)
class RestDay:
    """No study is planned. The next planned day is `next_on` (None: the plan has no schedule or is over by then).

    `anyway` is for somebody who would like to study all the same.
    """

    next_on: date | None
    anyway: Step


@dataclass(frozen=True, slots=True)
class AfterEnd:
    """The plan ended on `ended_on`. `step` is what is unfinished, or a review if `finished`: nothing is."""

    ended_on: date
    finished: bool
    step: Step


Today = Step | BeforeStart | RestDay | AfterEnd


@dataclass(frozen=True, slots=True)
class DayAhead:
    day: date
    slot: Slot | None
    today: Today
