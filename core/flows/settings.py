"""The learner's settings: shown, and changed one at a time."""

from dataclasses import replace
from datetime import time

from core.changes import Prefer
from core.dialogue.asking import amount, ask, choice, find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import CLOCK, Invalid, Option, say
from core.dialogue.readers import read_clock
from core.flows.coming import coming
from core.flows.start import (
    WEEKDAY_TIMES,
    WEEKEND_TIMES,
    ask_plan,
    ask_start,
    ask_zone,
    clock_question,
    name_question,
)
from core.plan.model import Plan
from core.schedule import scheduled
from core.views import BreaksOf, ModelOf, PlanOf, PlansOffered

_WAYS = (Way(say("way.settings"), Opened("settings")), Way(say("way.today"), Opened("today")))
NOON = time(12)
SETTINGS = ("name", "zone", "starts_on", "weekday_at", "weekend_at", "nudges", "day_ends")


def settings(scene: Scene) -> Flow:
    plan = yield from find(PlanOf())
    offered = yield from find(PlansOffered())
    learner, quiet = scene.learner, scene.learner.rhythm.quiet
    model = yield from find(ModelOf())
    names = (*SETTINGS, *(("plan",) if len(offered) > 1 else ()), *(("advice",) if model else ()))
    options = [Option(name, say(f"settings.{name}")) for name in names]
    shown = say("settings.shown", learner=learner, plan=plan.title)
    which = yield from ask(choice("which", shown, options))
    match which:
        case "name":
            new = Prefer(name=(yield from ask(name_question("name", scene, plan))))
        case "zone":
            zone = yield from ask_zone(scene)
            return (yield from _moved(scene, plan, zone))
        case "starts_on":
            new = Prefer(starts_on=(yield from ask_start(plan, scene.today, learner.locale)))
        case "weekday_at":
            new = Prefer(
                weekday_at=(
                    yield from ask(clock_question("weekday_at", WEEKDAY_TIMES, learner.weekday_at, quiet))
                )
            )
        case "weekend_at":
            new = Prefer(
                weekend_at=(
                    yield from ask(clock_question("weekend_at", WEEKEND_TIMES, learner.weekend_at, quiet))
                )
            )
        case "nudges":
            return Outcome(Reply(()), then=Opened("nudges"))
        case "advice":
            return Outcome(Reply(()), then=Opened("privacy"))
        case "plan":
            new = Prefer(plan=scheduled((yield from ask_plan(offered))))
        case _:
            ends = amount(
                "day_ends", say("settings.ask_day_ends", now=learner.day_ends), _read_day_end, CLOCK
            )
            new = Prefer(day_ends=(yield from ask(ends)))
    return Outcome(Reply((say("settings.saved", which=which),), _WAYS), (new,))


def _moved(scene: Scene, plan: Plan, zone: str) -> Flow:
    """The learner lives by another clock from now on; so do their nudges."""
    breaks = yield from find(BreaksOf())
    there = coming(replace(scene.learner, zone=zone), plan, breaks, scene.now)
    told = say("settings.moved", zone=zone, coming=there)
    nudges = Way(say("way.nudges"), Opened("nudges"))
    return Outcome(Reply((told,), (nudges, *_WAYS)), (Prefer(zone=zone),))


def _read_day_end(said: str) -> time | Invalid:
    """A time from midnight to noon: a later one would give the morning to the day before."""
    at = read_clock(said)
    if isinstance(at, Invalid) or at <= NOON:
        return at
    return Invalid(say("settings.day_ends_range"))
