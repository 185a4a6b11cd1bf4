"""The next study nudge, as other conversations tell of it."""

from datetime import date, datetime

from core.breaks import Breaks
from core.dialogue.asking import find
from core.dialogue.contract import Questioning, Scene
from core.learner import Learner
from core.nudges.due import next_due
from core.plan.calendar import ends_on, later
from core.plan.model import Plan
from core.rhythm import Moment
from core.schedule import planned
from core.views import BreaksOf, PlanOf

_MOST = 400
"""Days that are looked through: longer than any pause that has an end."""


def coming(
    learner: Learner, plan: Plan, breaks: Breaks, after: datetime, beyond: date | None = None
) -> datetime | None:
    """When the first study nudge after that moment comes, by the learner's clocks; None if none does."""
    if learner.starts_on is None:
        return None
    beyond = max(beyond or date.min, later(learner.starts_on, -1))
    for _ in range(_MOST):
        due = next_due(Moment.STUDY, learner, after=after, beyond=beyond)
        if due is None or due.day > ends_on(plan, learner.starts_on):
            return None
        if planned(plan, due.day) and not breaks.neutral(due.day):
            return due.at.astimezone(learner.tz)
        beyond = due.day
    return None


def next_nudge(scene: Scene, *, beyond: date | None = None) -> Questioning[datetime | None]:
    """The next study nudge as things stand."""
    plan = yield from find(PlanOf())
    breaks = yield from find(BreaksOf())
    return coming(scene.learner, plan, breaks, scene.now, beyond)
