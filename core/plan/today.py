"""What to do on a day, and why.

The day's slot says what kind of study it is for; the rules for each kind are in `core.plan.choice` and
`core.plan.practice`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import islice

from core.clock import monday_of
from core.plan.calendar import ends_on, later
from core.plan.choice import coding_steps, study_steps
from core.plan.model import Activity, Plan, Slot
from core.plan.practice import practice_steps, review_step
from core.plan.standing import Standings
from core.plan.standpoint import Standpoint
from core.plan.step import AfterEnd, BeforeStart, DayAhead, RestDay, Step, Today, Why
from core.schedule import slot_on

__all__ = [
    "AfterEnd",
    "BeforeStart",
    "DayAhead",
    "RestDay",
    "Step",
    "Today",
    "Why",
    "next_step",
    "week_ahead",
]

ALTERNATIVES = 2
"""More choices than this are no help to somebody who is about to begin."""
_NOTHING: Mapping[str | None, int] = {}


def next_step(
    plan: Plan,
    standings: Standings,
    *,
    starts_on: date,
    day: date,
    minutes: Mapping[str | None, int],
    solved: Mapping[str | None, int] = _NOTHING,
) -> Today:
    """What to do on `day`.

    `minutes` are all minutes ever logged by target. `solved` are the problems of `day`'s week by target; a weekly goal
    they have reached makes room for other practice.
    """
    at = Standpoint(plan, standings, starts_on, day, minutes, solved)
    if day < starts_on:
        first = _planned_from(at, starts_on)
        begun = replace(at, day=first or starts_on)
        return BeforeStart((starts_on - day).days, begun.day, _step(begun, slot_on(plan, begun.day)))
    slot = slot_on(plan, day)
    if day > (end := ends_on(plan, starts_on)):
        return AfterEnd(end, _finished(at), _step(at, slot))
    if slot is None:
        following = _planned_from(at, day)
        like = slot_on(plan, following) if following else None
        return RestDay(following, replace(_step(at, like), minutes=None))
    return _step(at, slot)


def week_ahead(
    plan: Plan,
    standings: Standings,
    *,
    starts_on: date,
    day: date,
    minutes: Mapping[str | None, int],
    solved: Mapping[str | None, int] = _NOTHING,
) -> tuple[DayAhead, ...]:
    """The week of `day` from Monday to Sunday, from `day` on as it comes if each day's least is done.

    Days before `day` show what they would ask for now.
    """
    spent = dict(minutes)
    ahead: list[DayAhead] = []
    for this in (later(monday_of(day), number) for number in range(7)):
        todo = next_step(plan, standings, starts_on=starts_on, day=this, minutes=spent, solved=solved)
        ahead.append(DayAhead(this, slot_on(plan, this), todo))
        if this >= day and isinstance(todo, Step) and todo.minutes:
            spent[todo.target] = spent.get(todo.target, 0) + todo.minutes.least
    return tuple(ahead)


def _step(at: Standpoint, slot: Slot | None) -> Step:
    """The best candidate for `slot`, with the next best as alternatives; a review where there is none."""
    activity = slot.activity if slot else Activity.READING
    label = slot.label if slot else ""
    band = slot.minutes if slot else None
    found = islice(_different(_candidates(at, activity, label)), 1 + ALTERNATIVES)
    first, *others = (replace(step, activity=activity, minutes=band) for step in found)
    return replace(first, alternatives=tuple(others))


def _candidates(at: Standpoint, activity: Activity, label: str) -> Iterator[Step]:
    """The steps that suit `activity`; only where there are none, those that suit another one, and a review.

    A practice day while the plan runs is for review then, not for another book.
    """
    nothing_suits = True
    for step in _suiting(at, activity, label):
        nothing_suits = False
        yield step
    if nothing_suits and not (activity is Activity.PRACTICE and at.running):
        for other in Activity:
            yield from _suiting(at, other, "")
    if nothing_suits:
        yield review_step(at)


def _suiting(at: Standpoint, activity: Activity, label: str) -> Iterator[Step]:
    match activity:
        case Activity.READING | Activity.VIDEO:
            yield from study_steps(at, activity)
        case Activity.CODING:
            yield from coding_steps(at)
        case Activity.PRACTICE:
            yield from practice_steps(at, label)


def _different(steps: Iterator[Step]) -> Iterator[Step]:
    """`steps` without those about something proposed before."""
    seen: set[tuple[str | None, ...]] = set()
    for step in steps:
        about = (
            step.target,
            step.feature.key if step.feature else None,
            step.win.key if not step.target and step.win else None,
        )
        if about not in seen:
            seen.add(about)
            yield step


def _planned_from(at: Standpoint, day: date) -> date | None:
    """The first day from `day` on that has a slot, within the plan's days."""
    days = (later(day, ahead) for ahead in range(7))
    end = ends_on(at.plan, at.starts_on)
    return next((day for day in days if day <= end and slot_on(at.plan, day)), None)


def _finished(at: Standpoint) -> bool:
    """Whether nothing is left: books to consult and weekly goals never end, so they are not waited for."""
    resources = [
        resource
        for module in at.plan.modules()
        if not at.done(module)
        for resource in module.resources
        if not resource.reference and not (resource.goal and resource.goal.per)
    ]
    return all(map(at.done, resources)) and all(map(at.done, at.plan.projects))
