"""The quick wins of the first weeks: listed, ticked off, counted."""

from dataclasses import replace

from core.changes import Stand
from core.day import window, wins_of
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import say
from core.plan.model import Plan
from core.plan.standing import Standing, Status
from core.views import PlanOf, StandingsOf


def quick_wins(scene: Scene) -> Flow:
    """The list; with `done` or `undone` one of them is ticked or opened again first."""
    plan = yield from find(PlanOf())
    for word, status in (("done", Status.COMPLETED), ("undone", Status.NOT_STARTED)):
        if word in scene.given:
            return (yield from _ticked(scene, plan, str(scene.given[word]), status))
    if not plan.quick_wins:
        return Outcome(Reply((say("wins.no_wins"),), (Way(say("way.today"), Opened("today")),)))
    found = yield from wins_of(scene, plan)
    ends_on = window(scene, plan)[1]
    told = say("wins.list", wins=found, ends_on=ends_on, days_left=(ends_on - scene.today).days)
    open_ = [win for win in found if not win.done and win.of is None]
    ways = [Way(say("way.tick", title=win.win.title), Opened("wins", {"done": win.win.key})) for win in open_]
    return Outcome(Reply((told,), tuple(ways)))


def _ticked(scene: Scene, plan: Plan, key: str, status: Status) -> Flow:
    win = next((win for win in plan.quick_wins if win.key == key), None)
    if win is None:
        return Outcome(Reply((say("confirm.gone"),)))
    standings = yield from find(StandingsOf())
    done_on = scene.today if status is Status.COMPLETED else None
    standing = replace(standings.get(key, Standing()), status=status, completed_on=done_on)
    done = status is Status.COMPLETED
    told = say("wins.ticked", title=win.title) if done else say("wins.opened", title=win.title)
    other = Opened("wins", {"undone" if done else "done": key})
    ways = (
        Way(say("way.not_done") if done else say("way.done"), other),
        Way(say("way.wins"), Opened("wins")),
    )
    return Outcome(Reply((told,), ways), (Stand(key, standing),))
