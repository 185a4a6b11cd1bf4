"""The week: what was studied each day, and what is to come."""

from datetime import timedelta

from core.clock import monday_of
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import say
from core.flows.today import record_of, since, starts_on
from core.plan.calendar import plan_clock
from core.plan.today import week_ahead
from core.tracking import week_facts
from core.views import MinutesByDay, PlanOf


def week(scene: Scene) -> Flow:
    plan = yield from find(PlanOf())
    past = yield from record_of(scene)
    monday = monday_of(scene.today)
    minutes = yield from find(MinutesByDay(monday, monday + timedelta(days=6)))
    first = starts_on(scene)
    days = week_ahead(
        plan, past.standings, starts_on=first, day=scene.today, minutes=past.minutes, solved=past.solved
    )
    told = say(
        "week.days",
        facts=week_facts(plan, first, scene.today, today=scene.today, minutes=minutes, since=since(scene)),
        days=tuple((ahead, minutes.get(ahead.day, 0)) for ahead in days),
        clock=plan_clock(plan, first, scene.today),
        today=scene.today,
        starts_on=since(scene),
    )
    return Outcome(
        Reply((told,), (Way(say("way.today"), Opened("today")), Way(say("way.progress"), Opened("progress"))))
    )
