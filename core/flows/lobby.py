"""Text that answers no question: a log, a command in words, or neither."""

from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.menu import worded
from core.dialogue.questions import say
from core.flows.log import read_message, taken
from core.quicklog.model import Doubt, Kind, Reading
from core.views import PlanOf

WAYS = (
    Way(say("way.log"), Opened("log")),
    Way(say("way.today"), Opened("today")),
    Way(say("way.progress"), Opened("progress")),
)


def lobby(scene: Scene) -> Flow:
    """Reads the text as a log.

    With `quiet` it says nothing about text that is none; `beside` an open question a bare number is no log, but an
    answer that was refused.
    """
    said = str(scene.given["text"])
    plan = yield from find(PlanOf())
    command = worded(said)
    if command == "start" and scene.given.get("quiet"):  # a greeting needs no other one
        return Outcome(Reply(()))
    if command is not None:
        return Outcome(Reply(()), then=Opened(command))
    reading = yield from read_message(scene, plan, said)
    if scene.given.get("beside") and _bare(reading):
        return Outcome(Reply(()))
    if reading.kind is not Kind.NOT_LOG:
        return (yield from taken(scene, plan, said, reading))
    if scene.given.get("quiet"):
        return Outcome(Reply(()))
    return Outcome(Reply((say("lobby.no_log"),), WAYS))


def _bare(reading: Reading) -> bool:
    """Whether all that was said is a number."""
    named = any(entry.target or entry.choices or entry.problems for entry in reading.entries)
    return reading.doubt is Doubt.NO_UNIT and not named
