"""What the coach keeps of somebody, and what of it is sent to a language model."""

import json
from dataclasses import replace

from core.clock import monday_of
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import say
from core.flows.reflect import facts_of, story_of
from core.reflection import Reflection
from core.views import ModelOf, PlanOf, PromptOf, Reflections


def privacy(scene: Scene) -> Flow:
    """What is stored and sent; with `show`, to the letter."""
    model = yield from find(ModelOf())
    if scene.given.get("show"):
        sent = yield from _sent(scene)
        back = Way(say("way.privacy"), Opened("privacy"))
        return Outcome(Reply((say("privacy.sent", text=sent),), (back,)))
    told = say("privacy.told", learner=scene.learner, model=model)
    if model is None:
        return Outcome(Reply((told,)))
    allowed = bool(scene.learner.advised)
    word = Way(say("way.forbid") if allowed else say("way.allow"), Opened("advice", {"allowed": not allowed}))
    show = (Way(say("way.what_is_sent"), Opened("privacy", {"show": True})),) if scene.learner.met else ()
    return Outcome(Reply((told,), (*show, word)))


def _sent(scene: Scene) -> Questioning[str]:
    """What would be sent for a summary of this week."""
    plan = yield from find(PlanOf())
    known = yield from find(Reflections())
    week = monday_of(scene.today)
    before = [it for it in known if it.week < week]
    said = next((it for it in known if it.week == week), Reflection(week))
    story = yield from story_of(scene, plan, week, before)
    facts = json.dumps(facts_of(plan, story, replace(said, minutes=story.minutes)))
    return (yield from find(PromptOf("weekly_summary", facts)))
