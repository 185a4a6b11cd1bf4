"""What learners have told the coach to remind them of: their goals for the week, the first step of a session."""

from datetime import date, timedelta

from core.dialogue.asking import find
from core.dialogue.contract import Questioning
from core.dialogue.questions import Say, say
from core.plan.standing import Standing
from core.reflection import Aim, aims_for
from core.views import LastReflection, MinutesByTarget, StandingsOf


def recalled(target: str | None, day: date, *, goals: bool = True) -> Questioning[tuple[Say, ...]]:
    """The note that opens a session on `target`, and the goals of the week of `day`."""
    note = yield from bridge_to(target, day)
    aims = (yield from aims_of(day)) if goals else ()
    first = (say("recall.bridge", note=note),) if note else ()
    return (*first, say("recall.goals", aims=aims)) if aims else first


def aims_of(day: date) -> Questioning[tuple[Aim, ...]]:
    """The goals that the last reflection set for the week of `day`."""
    latest = yield from find(LastReflection())
    return aims_for(day, latest)


def bridge_to(target: str | None, day: date) -> Questioning[str | None]:
    """The first step noted for the next session on `target`, until that session has been."""
    standings = yield from find(StandingsOf())
    standing = standings.get(target or "", Standing())
    if not standing.bridge or standing.bridged_on is None:
        return None
    since = yield from find(MinutesByTarget(standing.bridged_on + timedelta(days=1), day))
    return None if since.get(target) else standing.bridge
