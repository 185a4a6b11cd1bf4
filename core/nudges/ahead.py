"""What will come in the next seven days."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from core.day import Record, record_of
from core.dialogue.contract import Questioning, Scene
from core.nudges.choice import choose, needless
from core.nudges.due import due_on
from core.nudges.study import step_on
from core.nudges.world import World, look
from core.plan.calendar import later
from core.rhythm import Moment, Rule
from core.schedule import day_band
from core.views import Nudge

SPAN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Coming:
    """A nudge to come when the learner's clocks show `at`."""

    at: datetime
    rule: Rule

    @property
    def on(self) -> date:
        return self.at.date()


def ahead(scene: Scene) -> Questioning[tuple[Coming, ...]]:
    """The nudges of the next seven days, the first first, as they come to somebody who does each day's least.

    A nudge "later" and a timer's end are not among them: the learner has set them a moment ago.
    """
    world = yield from look(scene, scene.today)
    past = yield from record_of(scene)
    found: list[Nudge] = []
    for day in (later(scene.today, number) for number in range(SPAN.days + 1)):
        then = replace(world, nudges=(*reversed(found), *world.nudges))
        found += _of(then, past, day, scene.now)
    zone = scene.learner.tz
    first_first = sorted(found, key=lambda it: it.sent_at)
    return tuple(Coming(it.sent_at.astimezone(zone), it.rule) for it in first_first)


def _of(world: World, past: Record, day: date, now: datetime) -> Iterator[Nudge]:
    """The nudges of study day `day` that are still to come."""
    sent = {nudge.moment for nudge in world.nudges if nudge.day == day}
    for moment in (Moment.STUDY, Moment.EVENING):
        at = due_on(moment, world.learner, day)
        if at is None or not now < at <= now + SPAN or moment in sent:
            continue
        then = replace(world, day=day, heard_at=at, minutes=_by(world, day))
        step = step_on(then, past) if moment is Moment.STUDY else None
        rule = None if needless(then, moment) else choose(moment, then, step)
        if rule is not None:
            yield Nudge(0, moment, rule, day, at, 0, step.target if step else None)


def _by(world: World, day: date) -> Mapping[date, int]:
    """The minutes of each day by `day`, if the least is done on every one before."""
    days = [later(world.day, number) for number in range((day - world.day).days)]
    least = {it: day_band(world.plan, it, world.breaks).least for it in days if world.planned(it)}
    return {**world.minutes, **{it: max(world.minutes.get(it, 0), most) for it, most in least.items()}}
