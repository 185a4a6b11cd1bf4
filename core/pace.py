"""The honest pace: what was logged against what the schedule asked for by now."""

from dataclasses import dataclass
from datetime import date

from core.breaks import NO_BREAKS, Breaks
from core.plan.calendar import ends_on
from core.plan.model import Band, Plan
from core.tracking import WeekFacts, asked_by


@dataclass(frozen=True, slots=True)
class Ahead:
    """More than the most asked for, by `minutes`."""

    minutes: int


@dataclass(frozen=True, slots=True)
class On:
    """Within what was asked for."""


@dataclass(frozen=True, slots=True)
class Behind:
    """Less than the least asked for, by `minutes`."""

    minutes: int


@dataclass(frozen=True, slots=True)
class NotYet:
    """Nothing was asked for yet, and nothing done: before the start, on the first day, without a schedule."""


Pace = Ahead | On | Behind | NotYet


@dataclass(frozen=True, slots=True)
class PlanPace:
    """The plan so far: `minutes` logged since its start, `asked` for by now, and the pace that makes."""

    minutes: int
    asked: Band
    pace: Pace


def pace(minutes: int, asked: Band) -> Pace:
    """The pace of somebody who logged `minutes` where `asked` was due."""
    if minutes == 0 and asked.most == 0:
        return NotYet()
    if minutes < asked.least:
        return Behind(asked.least - minutes)
    if minutes > asked.most:
        return Ahead(minutes - asked.most)
    return On()


def week_pace(week: WeekFacts) -> Pace:
    return pace(week.minutes, week.so_far)


def plan_pace(
    plan: Plan,
    starts_on: date,
    today: date,
    breaks: Breaks = NO_BREAKS,
    *,
    minutes: int,
    today_minutes: int,
) -> PlanPace:
    """The pace since the plan's start.

    `minutes` are all logged since the start, or since the learner joined if that was later; `today_minutes` are those
    of them logged today.
    """
    whole = (starts_on, ends_on(plan, starts_on))
    asked = asked_by(plan, starts_on, whole, breaks, today=today, studied=today_minutes)
    return PlanPace(minutes, asked, pace(minutes, asked))
