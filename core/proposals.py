"""What a learner's pace suggests for the plan: more time for it, or another week. Nothing of it happens by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from core.pace import Behind, Pace
from core.plan.adjust import longer, scaled
from core.plan.calendar import PlanClock, State
from core.plan.diff import Difference, differences
from core.plan.model import Plan, Unit
from core.schedule import week_band

WEEKS = {Unit.MONTH: 52 / 12, Unit.WEEK: 1.0, Unit.DAY: 1 / 7}
"""The weeks each unit of a plan has."""
MOST_MONTHS = 3
"""A plan is made longer by so much at once at most; beyond that another plan is needed."""
_NEAR = 0.05
"""A week this near to the band needs no change."""
_LEAST, _MOST = 0.25, 1.6
"""A week is scaled within these bounds: less is a pause, more will not last."""


class Kind(StrEnum):
    LONGER = "longer"
    LIGHTER = "lighter"
    FULLER = "fuller"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A revision of the plan, with what differs from the one followed."""

    kind: Kind
    plan: Plan
    differences: tuple[Difference, ...]


def proposals(plan: Plan, clock: PlanClock, pace: Pace, weekly: float) -> tuple[Proposal, ...]:
    """What would fit better, given the `pace` since the start and the minutes a week of late."""
    if clock.state is not State.RUNNING or not week_band(plan).least:
        return ()
    found = ((kind, revised) for kind, revised in _revised(plan, clock, pace, weekly) if revised != plan)
    return tuple(Proposal(kind, revised, differences(plan, revised)) for kind, revised in found)


def _revised(plan: Plan, clock: PlanClock, pace: Pace, weekly: float) -> Iterator[tuple[Kind, Plan]]:
    week = week_band(plan)
    if isinstance(pace, Behind) and pace.minutes >= week.least:
        lost = pace.minutes / week.least / WEEKS[plan.unit]
        most = round(MOST_MONTHS * WEEKS[Unit.MONTH] / WEEKS[plan.unit])
        later = longer(plan, clock.number, min(ceil(lost), most))
        if later is not None:
            yield Kind.LONGER, later
    if week.least * _LEAST <= weekly < week.least * (1 - _NEAR):
        yield Kind.LIGHTER, scaled(plan, weekly / week.least)
    if weekly > week.most * (1 + _NEAR):
        yield Kind.FULLER, scaled(plan, min(weekly / week.most, _MOST))
