"""A week looked back on: what it held, what the learner says about it, and what became of its goals."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from core.clock import monday_of
from core.plan.keys import items
from core.plan.model import Module, Plan
from core.plan.standing import Standing, Standings
from core.tracking import Studied, WeekFacts, studied_by_part

WEEK = timedelta(days=7)
MOST_RATED = 6
"""Modules rated at once: those with the most time. More taps than that are not made honestly."""


class Became(StrEnum):
    """What became of a goal."""

    DONE = "done"
    PARTLY = "partly"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Aim:
    """A goal for a week, in the learner's words; `target` is the plan item it is about."""

    text: str
    target: str | None = None
    became: Became | None = None


@dataclass(frozen=True, slots=True)
class Reflection:
    """A row of the tracker of weekly reflections.

    `week` is its Monday. `minutes` are those of its entries as they stand: nothing is kept twice. `confidence` is 1 to 5
    by module, `change` the one thing to do differently.
    """

    week: date
    learned: str = ""
    challenges: str = ""
    aims: tuple[Aim, ...] = ()
    confidence: Mapping[str, int] = field(default_factory=dict)
    change: str = ""
    minutes: int = 0

    @property
    def last(self) -> date:
        """The week's Sunday."""
        return self.week + WEEK - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class AimFacts:
    """A goal with what the week's entries say of it: the minutes on its plan item, and whether that was finished."""

    aim: Aim
    minutes: int = 0
    finished: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A module or project with the minutes spent on it."""

    key: str
    title: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Week:
    """A week in facts. `aims` are the goals set the week before."""

    facts: WeekFacts
    modules: tuple[Part, ...]
    projects: tuple[Part, ...]
    outside: int
    finished: tuple[str, ...]
    streak: int
    aims: tuple[AimFacts, ...]

    @property
    def minutes(self) -> int:
        return self.facts.minutes

    @property
    def rated(self) -> tuple[Part, ...]:
        """The modules a word on confidence is asked for."""
        return self.modules[:MOST_RATED]


def week_story(
    plan: Plan,
    facts: WeekFacts,
    *,
    minutes: Mapping[str | None, int],
    standings: Standings,
    streak: int,
    aims: Sequence[Aim] = (),
) -> Week:
    """The week of `facts`; `minutes` are those of its days by target."""
    studied = studied_by_part(plan, minutes)
    return Week(
        facts,
        touched_modules(studied),
        touched_projects(studied),
        studied.outside,
        finished_between(plan, standings, facts.first, facts.last),
        streak,
        tuple(_aim_facts(plan, aim, minutes, standings, facts) for aim in aims),
    )


def touched_modules(studied: Studied) -> tuple[Part, ...]:
    """The modules with time on them, the most first."""
    found = (Part(m.key, m.title, spent) for phase in studied.phases for m, spent in phase.modules if spent)
    return tuple(sorted(found, key=lambda part: -part.minutes))


def touched_projects(studied: Studied) -> tuple[Part, ...]:
    return tuple(Part(it.key, it.title, spent) for it, spent in studied.projects if spent)


def finished_between(plan: Plan, standings: Standings, first: date, last: date) -> tuple[str, ...]:
    """The titles of what was finished from `first` to `last`, in the plan's order."""

    def finished(standing: Standing) -> bool:
        return standing.done and standing.completed_on is not None and first <= standing.completed_on <= last

    fresh = Standing()
    return tuple(item.title for item in items(plan) if finished(standings.get(item.key, fresh)))


def last_ratings(earlier: Sequence[Reflection]) -> dict[str, int]:
    """The latest confidence by module; `earlier` has the latest reflection first."""
    ratings: dict[str, int] = {}
    for reflection in reversed(earlier):
        ratings.update(reflection.confidence)
    return ratings


def aims_for(day: date, latest: Reflection | None) -> tuple[Aim, ...]:
    """The goals set for the week of `day`, if the `latest` reflection is on the week before."""
    return latest.aims if latest is not None and latest.week == monday_of(day) - WEEK else ()


def found_in(reflections: Sequence[Reflection], words: str) -> tuple[Reflection, ...]:
    """The reflections that hold every one of `words`."""
    wanted = words.casefold().split()
    return tuple(it for it in reflections if all(word in " ".join(_texts(it)).casefold() for word in wanted))


def _texts(reflection: Reflection) -> Iterator[str]:
    yield from (reflection.learned, reflection.challenges, reflection.change)
    yield from (aim.text for aim in reflection.aims)


def _aim_facts(
    plan: Plan, aim: Aim, minutes: Mapping[str | None, int], standings: Standings, facts: WeekFacts
) -> AimFacts:
    if aim.target is None:
        return AimFacts(aim)
    standing = standings.get(aim.target, Standing())
    in_time = standing.completed_on is not None and standing.completed_on <= facts.last
    return AimFacts(
        aim, sum(minutes.get(key, 0) for key in _keys(plan, aim.target)), standing.done and in_time
    )


def _keys(plan: Plan, target: str) -> tuple[str, ...]:
    """The keys time on `target` is logged on: a module's resources count for it."""
    module: Module | None = next((it for it in plan.modules() if it.key == target), None)
    return (target, *(resource.key for resource in module.resources)) if module else (target,)
