"""How the plan has changed: its revisions with their dates, and the way back to each."""

from itertools import pairwise

from core.changes import Prefer
from core.clock import study_day
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import say
from core.plan.diff import differences
from core.views import PlanRevisions

SHOWN = 5
"""Changes told at once."""
_KNOWN = 50
"""Revisions that a button may lead back to."""
_PLAN = Way(say("way.plan"), Opened("plan"))


def changes(scene: Scene) -> Flow:
    """The latest changes; `to` goes back to a revision, as one more revision, so that nothing is lost."""
    revisions = yield from find(PlanRevisions(_KNOWN))
    if "to" in scene.given:
        wanted = next((it for it in revisions if it.id == scene.given["to"]), None)
        if wanted is None:
            return Outcome(Reply((say("confirm.gone"),)))
        changed = differences(revisions[0].plan, wanted.plan)
        again = Way(say("way.undo"), Opened("changes", {"to": revisions[0].id}))
        told_back = say("changes.back", changes=changed)
        return Outcome(Reply((told_back,), (again, _PLAN)), (Prefer(plan=wanted.plan),))
    steps = [
        (study_day(after.kept_at, scene.learner.tz, scene.learner.day_ends), before, after)
        for after, before in pairwise(revisions[: SHOWN + 1])
    ]
    told = tuple((day, differences(before.plan, after.plan)) for day, before, after in steps)
    ways = tuple(
        Way(say("way.before", day=day), Opened("changes", {"to": before.id})) for day, before, _ in steps
    )
    if not told:
        return Outcome(Reply((say("changes.nothing"),), (_PLAN,)))
    return Outcome(Reply((say("changes.list", changes=told),), (*ways, _PLAN)))
