"""A conversation that takes its time is put off: what was said is kept."""

from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.conversations import RESUMABLE
from core.dialogue.questions import say


def aside(scene: Scene) -> Flow:
    yield from ()
    told = say("dialogue.put_off", flow=str(scene.given["flow"]), days=RESUMABLE.days)
    return Outcome(Reply((told,), (Way(say("way.today"), Opened("today")),)))
