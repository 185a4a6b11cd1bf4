"""What the coach can do, and commands it does not know."""

from rapidfuzz import process

from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.menu import COMMANDS, STEERING
from core.dialogue.questions import say

_NAMES = [command.name for command in COMMANDS]
_CLOSE = 60


def help_(scene: Scene) -> Flow:
    """The commands, a line each."""
    yield from ()
    ways = (
        (Way(say("way.today"), Opened("today")),)
        if scene.learner.met
        else (Way(say("way.start"), Opened("start")),)
    )
    return Outcome(Reply((say("help.commands", names=_NAMES),), ways))


def unknown(scene: Scene) -> Flow:
    """A command that is none of ours: the nearest one is offered."""
    yield from ()
    command = str(scene.given["command"])
    near = process.extractOne(command, _NAMES, score_cutoff=_CLOSE)
    meant = near[0] if near else None
    leads = STEERING.get(meant) or Opened(meant) if meant else None
    ways = (Way(say("way.command", name=meant), leads),) if leads else ()
    return Outcome(
        Reply(
            (say("help.unknown", command=command, meant=meant),),
            (*ways, Way(say("way.help"), Opened("help"))),
        )
    )
