"""The week: what was studied each day, and what is to come."""

from dataclasses import replace
from datetime import timedelta

from core.breaks import Breaks
from core.clock import monday_of
from core.day import breaks_of, record_of, since, starts_on
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import say
from core.flows.today import on_break
from core.plan.calendar import plan_clock
from core.plan.today import DayAhead, week_ahead
from core.schedule import half
from core.tracking import week_facts
from core.views import MinutesByDay, PlanOf


def week(scene: Scene) -> Flow:
    plan = yield from find(PlanOf())
    breaks = yield from breaks_of(scene)
    past = yield from record_of(scene)
    monday = monday_of(scene.today)
    minutes = yield from find(MinutesByDay(monday, monday + timedelta(days=6)))
    first = starts_on(scene)
    days = week_ahead(
        plan, past.standings, starts_on=first, day=scene.today, minutes=past.minutes, solved=past.solved
    )
    told = say(
        "week.days",
        facts=week_facts(plan, first, scene.today, today=scene.today, minutes=minutes, breaks=breaks),
        days=tuple((_eased(it, breaks), minutes.get(it.day, 0), breaks.ruling(it.day)) for it in days),
        clock=plan_clock(plan, first, scene.today),
        today=scene.today,
        starts_on=since(scene),
    )
    ways = (Way(say("way.today"), Opened("today")), Way(say("way.progress"), Opened("progress")))
    return Outcome(Reply((told, *on_break(breaks, scene.today)), ways))


def _eased(ahead: DayAhead, breaks: Breaks) -> DayAhead:
    if ahead.slot is None or not breaks.eased(ahead.day):
        return ahead
    return replace(ahead, slot=replace(ahead.slot, minutes=half(ahead.slot.minutes)))
