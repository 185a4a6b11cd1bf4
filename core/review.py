"""A month looked back on: how far each phase and module has come, and what the hours did for confidence."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from core.plan.model import Band, Module, Phase, Plan, Project, Resource, Topic, Unit
from core.plan.standing import Standing, Standings
from core.reflection import Reflection, finished_between, last_ratings
from core.tracking import studied_by_part

FLAT_FROM = 6 * 60
"""Minutes in a month after which confidence that has not risen is worth a word."""
SOLID = 4
"""Confidence from which it need not rise."""
_FRESH = Standing()


@dataclass(frozen=True, slots=True)
class Review:
    """What is kept of a review. `month` is its first day, `highlight` what the learner is proudest of."""

    month: date
    highlight: str = ""


@dataclass(frozen=True, slots=True)
class ModuleMonth:
    """A module in a month: `minutes` in it, `done` of its `of` parts so far, and confidence as it was and is."""

    title: str
    minutes: int
    done: int
    of: int
    before: int | None = None
    now: int | None = None
    fresh: str | None = None
    """A resource of it that was not begun."""

    @property
    def flat(self) -> bool:
        """Whether many hours left confidence where it was."""
        if self.before is None or self.now is None:
            return False
        return self.minutes >= FLAT_FROM and self.now <= self.before and self.now < SOLID


@dataclass(frozen=True, slots=True)
class StageMonth:
    """A phase or project in a month, the same way; `last` is its last day."""

    title: str
    minutes: int
    done: int
    of: int
    last: date


@dataclass(frozen=True, slots=True)
class GoalMonth:
    """A weekly goal of the plan: `count` of its unit in a month, of `least` to `most` asked for by now."""

    title: str
    unit: str
    count: int
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Month:
    first: date
    last: date
    minutes: int
    band: Band
    phases: tuple[StageMonth, ...]
    modules: tuple[ModuleMonth, ...]
    projects: tuple[StageMonth, ...]
    outside: int
    finished: tuple[str, ...]
    goals: tuple[GoalMonth, ...]
    weeks: int
    """Weeks that were looked back on."""

    @property
    def flat(self) -> tuple[ModuleMonth, ...]:
        return tuple(module for module in self.modules if module.flat)


def month_of(day: date) -> tuple[date, date]:
    """The first and last day of the calendar month `day` lies in."""
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Frame:
    """The days of a month and what they ask for.

    `ends` are the last days of the phases and projects to be told of, by title; `begun` are the keys of all that time
    was ever logged on.
    """

    first: date
    last: date
    band: Band
    ends: Mapping[str, date]
    begun: Collection[str | None] = ()
    goals: tuple[GoalMonth, ...] = ()


def goals_in(phases: Sequence[Phase], days: int, problems: Mapping[str | None, int]) -> tuple[GoalMonth, ...]:
    """The weekly goals of `phases` over so many `days`; what is counted are `problems` by target."""
    return tuple(
        GoalMonth(
            resource.title,
            resource.goal.unit,
            problems.get(resource.key, 0),
            round(resource.goal.least * days / 7),
            round(resource.goal.most * days / 7),
        )
        for phase in phases
        for module in phase.modules
        for resource in module.resources
        if resource.goal is not None and resource.goal.per is Unit.WEEK and resource.goal.unit == "problems"
    )


def month_story(
    plan: Plan,
    frame: Frame,
    *,
    minutes: Mapping[str | None, int],
    standings: Standings,
    reflections: Sequence[Reflection],
) -> Month:
    """The month of `frame`: `minutes` are those of its days by target, `reflections` all, the latest first."""
    first, last, ends = frame.first, frame.last, frame.ends
    studied = studied_by_part(plan, minutes)
    within = [it for it in reflections if first <= _middle(it) <= last]
    earlier = [it for it in reflections if _middle(it) < first]
    before, now = _ratings_before(earlier, within), last_ratings([*within, *earlier])
    return Month(
        first,
        last,
        studied.minutes,
        frame.band,
        tuple(
            StageMonth(it.phase.title, it.minutes, *_phase_parts(it.phase, standings), ends[it.phase.title])
            for it in studied.phases
            if it.phase.title in ends
        ),
        tuple(
            ModuleMonth(
                module.title,
                spent,
                *_parts(module, standings),
                before.get(module.key),
                now.get(module.key),
                _not_begun(module, standings, frame.begun),
            )
            for phase in studied.phases
            for module, spent in phase.modules
            if spent
        ),
        tuple(
            StageMonth(project.title, spent, *_features(project, standings), ends[project.title])
            for project, spent in studied.projects
            if project.title in ends
        ),
        studied.outside,
        finished_between(plan, standings, first, last),
        frame.goals,
        len(within),
    )


def _middle(reflection: Reflection) -> date:
    """A week belongs to the month its Thursday lies in."""
    return reflection.week + timedelta(days=3)


def _ratings_before(earlier: Sequence[Reflection], within: Sequence[Reflection]) -> dict[str, int]:
    """Confidence by module as the month began: the last before it, else the first in it of several."""
    rated = Counter(key for it in within for key in it.confidence)
    first = {key: rating for key, rating in last_ratings(within[::-1]).items() if rated[key] > 1}
    return {**first, **last_ratings(earlier)}


def _phase_parts(phase: Phase, standings: Standings) -> tuple[int, int]:
    parts = [_parts(module, standings) for module in phase.modules]
    return sum(done for done, _ in parts), sum(of for _, of in parts)


def _parts(module: Module, standings: Standings) -> tuple[int, int]:
    """How many of a module's topics and resources are done, of how many; books to consult are none of them."""
    parts: list[Topic | Resource] = [*module.topics]
    parts += (resource for resource in module.resources if not resource.reference)
    return len([it for it in parts if standings.get(it.key, _FRESH).done]), len(parts)


def _features(project: Project, standings: Standings) -> tuple[int, int]:
    done = [it for it in project.features if standings.get(it.key, _FRESH).done]
    return len(done), len(project.features)


def _not_begun(module: Module, standings: Standings, begun: Collection[str | None]) -> str | None:
    fresh = (
        resource.title
        for resource in module.resources
        if resource.key not in begun and standings.get(resource.key, _FRESH) == _FRESH
    )
    return next(fresh, None)
