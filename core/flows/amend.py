"""A message that was edited after it had been logged: the entries follow it."""

from dataclasses import replace

from core.changes import Change, Correct, Record, Remove
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import say
from core.flows.confirm import confirmed
from core.flows.log import entries_of, read_after, same
from core.quicklog.model import Kind
from core.tracking import Entry
from core.views import EntriesOfTurn, PlanOf


def amend(scene: Scene) -> Flow:
    """Reads the new text and makes the entries of the old one say the same; what they had more of is taken out.

    A text that names nothing of the plan, as an answer to "how long?" does, leaves what the study was on.
    """
    plan = yield from find(PlanOf())
    before: tuple[Entry, ...] = ()
    for turn in scene.given["turns"]:
        before += yield from find(EntriesOfTurn(turn))
    said = str(scene.given["text"])
    if not before:
        return Outcome(Reply(()), then=Opened("lobby", {"text": said}))
    reading = read_after(scene, plan, said, (), nudged=True)
    if reading.kind is not Kind.LOG or any(part.minutes is None for part in reading.entries):
        ways = (Way(say("way.edit"), Opened("entries", {"among": [entry.id for entry in before]})),)
        return Outcome(Reply((say("log.edit_not_understood"),), ways))
    after = entries_of(scene, reading.entries, said)
    corrected = [
        replace(new, id=old.id, turn=old.turn, zone=old.zone, target=new.target or old.target)
        for old, new in zip(before, after, strict=False)
    ]
    if len(after) == len(before) and all(map(same, before, corrected)):
        return Outcome(Reply((say("confirm.unchanged"),)))
    changes: list[Change] = [Correct(entry) for entry in corrected]
    if len(after) > len(before):
        changes.append(Record(after[len(before) :]))
    if len(before) > len(after):
        changes.append(Remove(tuple(entry.id for entry in before[len(after) :])))
    return confirmed("corrected", before[: len(after)], *changes)
