"""How the tests ask the coach about the shipped plan, begun on Monday 5 January 2026."""

from collections.abc import Mapping
from datetime import date, timedelta

from bot.shipped import shipped_plan
from core.plan.model import Plan
from core.plan.standing import Standing, Standings, Status
from core.plan.today import Step, Today, next_step

YEAR = shipped_plan()
START = date(2026, 1, 5)
DONE = Standing(Status.COMPLETED)
DDIA = "designing-data-intensive-applications"
NOTHING: Mapping[str | None, int] = {}
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


def in_month(number: int, weekday: int, week: int = 0) -> date:
    """That weekday of the plan's month, in its first whole week or one after it."""
    first = date(2026, number, 5)
    return first + timedelta(days=-first.weekday() % 7 + 7 * week + weekday)


def today(
    day: date,
    standings: Standings | None = None,
    minutes: Mapping[str | None, int] = NOTHING,
    solved: Mapping[str | None, int] = NOTHING,
    plan: Plan = YEAR,
) -> Today:
    return next_step(plan, standings or {}, starts_on=START, day=day, minutes=minutes, solved=solved)


def step(
    day: date,
    standings: Standings | None = None,
    minutes: Mapping[str | None, int] = NOTHING,
    solved: Mapping[str | None, int] = NOTHING,
    plan: Plan = YEAR,
) -> Step:
    found = today(day, standings, minutes, solved, plan)
    assert isinstance(found, Step)
    return found


def about(found: Step) -> str:
    """The title of what a step is about: feature, resource, project, module or quick win."""
    named = found.feature or found.resource or found.project or found.module or found.win
    return named.title if named else ""


def done(*titles: str) -> dict[str, Standing]:
    """The standings of somebody who has finished the resources with these titles."""
    found = {resource.key: DONE for resource in YEAR.resources() if resource.title in titles}
    assert len(found) == len(titles)
    return found


def phase_done(number: int) -> dict[str, Standing]:
    modules = next(phase.modules for phase in YEAR.phases if phase.number == number)
    return {resource.key: DONE for module in modules for resource in module.resources}
