"""A plan of the learner's own, sent as a file."""

from core.changes import Prefer
from core.dialogue.asking import ask, choice
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import Option, say
from core.plan.document import from_document
from core.schedule import scheduled, week_band


def adopt(scene: Scene) -> Flow:
    """Tells what was understood of the plan and, if the learner likes it, follows it from now on."""
    if "plan" not in scene.given:
        return Outcome(Reply((say("adopt.no_plan", reason=scene.given.get("reason")),)))
    plan = from_document(scene.given["plan"])
    found = say(
        "adopt.found",
        title=plan.title,
        length=plan.length,
        unit=plan.unit,
        phases=len(plan.phases),
        modules=len(tuple(plan.modules())),
        resources=len(tuple(plan.resources())),
        week=week_band(scheduled(plan)),
        own_week=bool(plan.slots),
    )
    options = [Option("yes", say("adopt.follow")), Option("no", say("adopt.leave"))]
    if (yield from ask(choice("follow", found, options))) == "no":
        return Outcome(Reply((say("adopt.left"),)))
    ways = (Way(say("way.today"), Opened("today")), Way(say("way.plan"), Opened("plan")))
    return Outcome(Reply((say("adopt.followed", title=plan.title),), ways), (Prefer(plan=scheduled(plan)),))
