"""The learner's word on the language model: asked for where it is first useful, changed in the settings."""

from typing import Any

from core.changes import Prefer
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import say
from core.views import Model, ModelOf

WAYS = (Way(say("way.privacy"), Opened("privacy")), Way(say("way.today"), Opened("today")))


def asking(model: Model, then: Opened | None = None) -> Reply:
    """What `model` would be of use for, with the buttons that allow it or do not; `then` goes on with it."""
    following = {"then": {"flow": then.flow, "given": dict(then.given)}} if then else {}
    allow = Way(say("way.allow"), Opened("advice", {"allowed": True, **following}))
    decline = Way(say("way.decline"), Opened("advice", {"allowed": False}))
    return Reply(
        (say("advice.offer", model=model),), (allow, decline, Way(say("way.privacy"), Opened("privacy")))
    )


def offer(scene: Scene, flow: str, **given: Any) -> Questioning[Reply]:
    """The same, where there is a model and they have not been asked; else nothing to say. `flow` would use it."""
    model = yield from find(ModelOf()) if scene.learner.advised is None else _nothing()
    return asking(model, Opened(flow, given)) if model else Reply(())


def advice(scene: Scene) -> Flow:
    """Keeps their word."""
    yield from ()
    allowed = bool(scene.given["allowed"])
    then = scene.given.get("then") if allowed else None
    following = Opened(then["flow"], then["given"]) if then else None
    told = say("advice.kept", allowed=allowed)
    return Outcome(Reply((told,), WAYS), (Prefer(advised=allowed),), following)


def _nothing() -> Questioning[None]:
    yield from ()
