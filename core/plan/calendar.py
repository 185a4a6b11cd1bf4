"""Where a plan stands in the calendar.

Weeks run from Monday to Sunday, and week 1 is the calendar week that holds the start date. Month n begins n - 1
calendar months after the start date, on the month's last day where it is shorter: a plan begun on 31 January has its
second month from 28 or 29 February. Day n is the n-th day. Nothing here fails at the ends of the calendar: a date that
would lie beyond them is its first or last day.
"""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from core.clock import monday_of
from core.plan.model import Phase, Plan, Project, Span, Unit

Staged = TypeVar("Staged", Phase, Project)


class State(StrEnum):
    BEFORE = "before"
    RUNNING = "running"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class PlanClock:
    """What a plan's clock shows: month `number` of `of`, week `week` of `weeks`.

    Before the start it shows the first month and week, after the end the last. `days_to_start` is 0 from the first day
    on; `days_left` counts the days still to come after today, the whole plan before its start.
    """

    state: State
    number: int
    of: int
    unit: Unit
    week: int
    weeks: int
    days_to_start: int
    days_left: int


@lru_cache(maxsize=1024)
def dates_of(span: Span, starts_on: date) -> tuple[date, date]:
    """The first and the last day of `span`, both included."""
    return _opens(span.first, span.unit, starts_on), later(_opens(span.last + 1, span.unit, starts_on), -1)


def ends_on(plan: Plan, starts_on: date) -> date:
    """The plan's last day."""
    return dates_of(Span(1, max(plan.length, 1), plan.unit), starts_on)[1]


def week_number(starts_on: date, day: date) -> int:
    """The number of the week `day` lies in; 1 is the one that holds `starts_on`."""
    return (monday_of(day) - monday_of(starts_on)).days // 7 + 1


def plan_clock(plan: Plan, starts_on: date, today: date) -> PlanClock:
    end = ends_on(plan, starts_on)
    shown = min(max(today, starts_on), end)
    state = State.BEFORE if today < starts_on else State.AFTER if today > end else State.RUNNING
    return PlanClock(
        state,
        number=_number_on(shown, plan.unit, starts_on),
        of=plan.length,
        unit=plan.unit,
        week=week_number(starts_on, shown),
        weeks=week_number(starts_on, end),
        days_to_start=max((starts_on - today).days, 0),
        days_left=(end - starts_on).days + 1 if state is State.BEFORE else max((end - today).days, 0),
    )


def month_dates(starts_on: date, day: date) -> tuple[date, date]:
    """The first and the last day of the plan month `day` lies in, whatever the plan counts its phases in."""
    number = _number_on(day, Unit.MONTH, starts_on)
    return dates_of(Span(number, number), starts_on)


def start_when_in(plan: Plan, number: int, today: date) -> date:
    """The start date of somebody who is in month (week, day) `number` of the plan today.

    Today is that month's first day where a start date makes it so; a number outside the plan counts as its nearest.
    """
    before = min(max(number, 1), max(plan.length, 1)) - 1
    match plan.unit:
        case Unit.MONTH:
            return _monthslater(today, -before)
        case Unit.WEEK:
            return later(today, -7 * before)
        case Unit.DAY:
            return later(today, -before)


def phase_dates(plan: Plan, phase: Phase, starts_on: date) -> tuple[date, date]:
    """The first and the last day of `phase`. Phases without a span take equal parts of the plan, one after another."""
    return _dates(plan, plan.phases, phase, starts_on)


@lru_cache(maxsize=64)
def dated_phases(plan: Plan, starts_on: date) -> tuple[tuple[Phase, date, date], ...]:
    """The phases in the plan's order, each with its first and last day."""
    return tuple((phase, *phase_dates(plan, phase, starts_on)) for phase in plan.phases)


def project_dates(plan: Plan, project: Project, starts_on: date) -> tuple[date, date]:
    """The same for a project."""
    return _dates(plan, plan.projects, project, starts_on)


def phases_on(plan: Plan, starts_on: date, day: date) -> tuple[Phase, ...]:
    """The phases running on `day`, by number."""
    running = _running(plan, plan.phases, starts_on, day)
    return tuple(sorted(running, key=lambda phase: phase.number))


def projects_on(plan: Plan, starts_on: date, day: date) -> tuple[Project, ...]:
    """The projects running on `day`, in the plan's order."""
    return _running(plan, plan.projects, starts_on, day)


def _running(plan: Plan, stages: Sequence[Staged], starts_on: date, day: date) -> tuple[Staged, ...]:
    def runs(stage: Staged) -> bool:
        first, last = _dates(plan, stages, stage, starts_on)
        return first <= day <= last

    return tuple(stage for stage in stages if runs(stage))


def _dates(plan: Plan, stages: Sequence[Staged], stage: Staged, starts_on: date) -> tuple[date, date]:
    if stage.span is not None:
        return dates_of(stage.span, starts_on)
    place, count = stages.index(stage), len(stages)
    days = (ends_on(plan, starts_on) - starts_on).days + 1
    first, after = days * place // count, days * (place + 1) // count
    return later(starts_on, first), later(starts_on, max(after - 1, first))


def _opens(number: int, unit: Unit, starts_on: date) -> date:
    """The first day of month (week, day) `number`; week 1 begins with the plan, every other one on a Monday."""
    match unit:
        case Unit.MONTH:
            return _monthslater(starts_on, number - 1)
        case Unit.WEEK:
            return starts_on if number == 1 else later(monday_of(starts_on), 7 * (number - 1))
        case Unit.DAY:
            return later(starts_on, number - 1)


def _number_on(day: date, unit: Unit, starts_on: date) -> int:
    match unit:
        case Unit.MONTH:
            months = (day.year - starts_on.year) * 12 + day.month - starts_on.month
            return months if _monthslater(starts_on, months) > day else months + 1
        case Unit.WEEK:
            return week_number(starts_on, day)
        case Unit.DAY:
            return (day - starts_on).days + 1


def _monthslater(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return date.min if year < MINYEAR else date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def later(day: date, days: int) -> date:
    """`days` after `day` (before it, if negative), within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
