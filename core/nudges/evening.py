"""What is said in the evening: did you study, how was the week, how was the month."""

from collections.abc import Mapping
from datetime import date

from core.day import SHORT, record_of
from core.dialogue.asking import find
from core.dialogue.contract import Opened, Questioning, Reply, Scene, Way
from core.dialogue.questions import Say, say
from core.nudges.choice import choose
from core.nudges.decision import Send
from core.nudges.study import later, not_today, step_on, why_now
from core.nudges.world import World
from core.plan.calendar import ends_on, month_dates
from core.plan.model import titles_of
from core.rhythm import Moment, Rule
from core.streak import Share, days_kept
from core.views import MinutesByDay, MinutesByTarget


def in_the_evening(scene: Scene, world: World) -> Questioning[Send]:
    rule = choose(Moment.EVENING, world) or Rule.REFLECTION
    reflect = Way(say("way.reflect"), Opened("reflect"))
    match rule:
        case Rule.CHECK_IN:
            return (yield from _check_in(scene, world))
        case Rule.REVIEW:
            told = yield from _month(world)
            ways: tuple[Way, ...] = (Way(say("way.review"), Opened("review")), reflect)
        case _:
            told, ways = (yield from _week(world)), (reflect,)
    return Send(rule, Reply((told,), (*ways, later(scene), why_now(scene))))


def _check_in(scene: Scene, world: World) -> Questioning[Send]:
    step = step_on(world, (yield from record_of(scene)))
    minutes = step.minutes.least if step.minutes else SHORT
    about = {"target": step.target, "nudge": scene.turn}
    ways = tuple(
        Way(say("way.yes_done", minutes=length), Opened("log", {"minutes": length, **about}))
        for length in dict.fromkeys((minutes, SHORT))
    )
    reply = Reply((say("nudge.check_in", step=step),), (*ways, not_today(scene), why_now(scene)))
    return Send(Rule.CHECK_IN, reply, step.target, minutes)


def _week(world: World) -> Questioning[Say]:
    """The week in facts."""
    week = world.week
    by_target = yield from find(MinutesByTarget(week.first, week.last))
    titles = titles_of(world.plan)
    most = max(by_target, key=lambda target: by_target[target], default=None)
    days = _kept(world, week.first, world.minutes)
    return say("nudge.reflection", week=week, days=days, most=titles.get(most or ""))


def _month(world: World) -> Questioning[Say]:
    """The plan's month in facts."""
    begins, last = month_dates(world.starts_on, world.day)
    first = max(begins, world.since)
    minutes = yield from find(MinutesByDay(first, last))
    days = _kept(world, first, minutes)
    return say("nudge.review", first=first, last=last, minutes=sum(minutes.values()), days=days)


def _kept(world: World, first: date, minutes: Mapping[date, int]) -> Share:
    """The days of study from `first` to today, of how many that were planned."""
    last = min(world.day, ends_on(world.plan, world.starts_on))
    return days_kept(world.plan, max(first, world.since), last, minutes, world.breaks)
