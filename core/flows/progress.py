"""Where the learner stands, honestly: the plan's clock, the week, the hours by phase, the habit, what is next."""

from dataclasses import asdict
from datetime import timedelta
from typing import Any

from core.cards import pace_card, parts_card, week_card
from core.clock import monday_of
from core.day import breaks_of, since, starts_on, step_of, todays_step, window, wins_of
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Picture, Reply, Scene, Way
from core.dialogue.questions import Json, say
from core.flows.today import on_break
from core.pace import plan_pace, week_pace
from core.plan.calendar import phases_on, plan_clock
from core.streak import consistency, streak, weeks_kept
from core.tracking import studied_by_part, week_facts
from core.views import MinutesByDay, MinutesByTarget, PlanOf

WAYS = (
    Way(say("way.today"), Opened("today")),
    Way(say("way.week"), Opened("week")),
    Way(say("way.entries"), Opened("entries")),
)


def progress(scene: Scene) -> Flow:
    plan = yield from find(PlanOf())
    today, first, joined = scene.today, starts_on(scene), since(scene)
    breaks = yield from breaks_of(scene)
    looked = min(first, monday_of(today))
    by_day = yield from find(MinutesByDay(looked, monday_of(today) + timedelta(days=6)))
    by_target = yield from find(MinutesByTarget())
    week = week_facts(plan, first, today, today=today, minutes=by_day, breaks=breaks)
    logged = sum(minutes for day, minutes in by_day.items() if joined <= day <= today)
    facts = {
        "clock": plan_clock(plan, first, today),
        "week": week,
        "week_pace": week_pace(week),
        "plan_pace": plan_pace(
            plan, first, today, breaks, minutes=logged, today_minutes=by_day.get(today, 0)
        ),
        "studied": studied_by_part(plan, by_target),
        "running": phases_on(plan, first, today),
        "streak": (yield from streak(plan, joined, today, breaks)),
        "weeks": weeks_kept(plan, first, today, by_day, breaks),
        "lately": consistency(plan, joined, today, by_day, breaks),
    }
    told = say(
        "progress.told",
        starts_on=first,
        wins=(yield from wins_of(scene, plan)) if today <= window(scene, plan)[1] else (),
        next=step_of((yield from todays_step(scene, plan))),
        **facts,
    )
    days = week_card(plan, first, today, week, breaks)
    return Outcome(Reply((told, *on_break(breaks, today)), WAYS, picture=_picture(facts, days)))


def _picture(facts: dict[str, Any], week: Json) -> Picture | None:
    """The same on a card, once there is anything to be seen."""
    if not facts["studied"].minutes:
        return None
    card = {
        "clock": asdict(facts["clock"]),
        "week": week,
        "pace": pace_card(facts["week_pace"]),
        "parts": parts_card(facts["studied"], facts["running"]),
        "streak": facts["streak"],
        "weeks": asdict(facts["weeks"]),
        "lately": asdict(facts["lately"]),
    }
    return Picture("progress", card, say("progress.pictured", **card))
