"""The learner's settings: shown, and changed one at a time."""

from core.changes import Prefer
from core.dialogue.asking import amount, ask, choice, find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import CLOCK, Option, say
from core.dialogue.readers import read_clock
from core.flows.start import WEEKDAY_TIMES, WEEKEND_TIMES, ask_start, ask_zone, clock_question, name_question
from core.views import PlanOf

SETTINGS = ("name", "zone", "starts_on", "weekday_at", "weekend_at", "day_ends")


def settings(scene: Scene) -> Flow:
    plan = yield from find(PlanOf())
    learner = scene.learner
    options = [Option(name, say(f"settings.{name}")) for name in SETTINGS]
    shown = say("settings.shown", learner=learner, plan=plan.title)
    which = yield from ask(choice("which", shown, options))
    match which:
        case "name":
            new = Prefer(name=(yield from ask(name_question("name"))))
        case "zone":
            new = Prefer(zone=(yield from ask_zone(scene)))
        case "starts_on":
            new = Prefer(starts_on=(yield from ask_start(plan, scene.today, learner.locale)))
        case "weekday_at":
            new = Prefer(
                weekday_at=(yield from ask(clock_question("weekday_at", WEEKDAY_TIMES, learner.weekday_at)))
            )
        case "weekend_at":
            new = Prefer(
                weekend_at=(yield from ask(clock_question("weekend_at", WEEKEND_TIMES, learner.weekend_at)))
            )
        case _:
            ends = amount("day_ends", say("settings.ask_day_ends", now=learner.day_ends), read_clock, CLOCK)
            new = Prefer(day_ends=(yield from ask(ends)))
    ways = (Way(say("way.settings"), Opened("settings")), Way(say("way.today"), Opened("today")))
    return Outcome(Reply((say("settings.saved", which=which),), ways), (new,))
