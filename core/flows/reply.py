"""A reply to a message of the coach: a log of what that message was about."""

from dataclasses import replace

from core.day import step_of, todays_step
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Outcome, Reply, Scene
from core.dialogue.questions import say
from core.flows.lobby import WAYS
from core.flows.log import read_after, taken
from core.quicklog.model import Kind
from core.views import EntriesOfTurn, PlanOf


def reply(scene: Scene) -> Flow:
    """A reply to a confirmation corrects it, or is a log of the same; a reply to anything else is one of the day's step."""
    said = str(scene.given["text"])
    plan = yield from find(PlanOf())
    entries = yield from find(EntriesOfTurn(scene.given["about"]))
    reading = read_after(scene, plan, said, entries, nudged=True)
    if reading.kind is Kind.NOT_LOG:
        return Outcome(Reply((say("lobby.no_log"),), WAYS))
    if reading.kind in {Kind.LOG, Kind.AMBIGUOUS}:
        target = entries[0].target if entries else step_of((yield from todays_step(scene, plan))).target
        parts = tuple(
            part if part.target or part.choices else replace(part, target=target) for part in reading.entries
        )
        reading = replace(reading, entries=parts)
    return (yield from taken(scene, plan, said, reading, entries))
