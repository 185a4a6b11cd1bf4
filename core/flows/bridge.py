"""The first step of the next session, noted while this one is fresh: it opens the next."""

from dataclasses import replace

from core.changes import Stand
from core.dialogue.asking import ask, find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import say
from core.flows.remarks import line
from core.plan.standing import Standing
from core.views import PlanOf, StandingsOf

MOST = 300
"""Characters of the note: a step fits, a page does not."""


def bridge(scene: Scene) -> Flow:
    """Asks for the first step next time on `target`, a module, resource or project."""
    plan = yield from find(PlanOf())
    item = next((it for it in plan.targets() if it.key == scene.given.get("target")), None)
    if item is None:
        return Outcome(Reply((say("confirm.gone"),)))
    note = yield from ask(line("note", say("bridge.ask", title=item.title), scene, plan, most=MOST))
    ways = (Way(say("way.today"), Opened("today")),)
    if note is None:
        return Outcome(Reply((say("bridge.nothing"),), ways))
    standings = yield from find(StandingsOf())
    standing = replace(standings.get(item.key, Standing()), bridge=note, bridged_on=scene.today)
    return Outcome(Reply((say("bridge.noted", note=note),), ways), (Stand(item.key, standing),))
