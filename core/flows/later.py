"""Putting a nudge off."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta

from core.changes import Postpone
from core.clock import at_local, study_day
from core.dialogue.asking import amount, ask, find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import Codec, Invalid, Option, say
from core.dialogue.readers import read_clock
from core.flows.breaks import SHORT
from core.flows.coming import next_nudge
from core.flows.log import minutes_reader
from core.nudges.due import APART, due_on
from core.rhythm import Moment
from core.views import Nudge, NudgeOf, PlanOf

OFFERED = (30, 120)
"""Minutes; beside them the evening is offered."""

TONIGHT = frozenset({"tonight", "this evening", "in the evening", "evening", "later tonight"})

_INSTANT: Codec[datetime] = Codec(datetime.isoformat, datetime.fromisoformat)
_CLOSE = timedelta(minutes=20)
_HALF_DAY = timedelta(hours=12)
_LENGTH = re.compile(
    r"(?:in )?((?:\d+(?:[.,]\d+)?|an?|half an) ?(?:m|min|mins|minutes?|h|hrs?|hours?)?)(?: later)?"
)


def later(scene: Scene) -> Flow:
    """Half an hour, two hours, tonight, or as it is said; never into the quiet hours or the next day."""
    plan = yield from find(PlanOf())
    nudge = yield from find(NudgeOf(scene.given["nudge"]))
    if nudge is None or nudge.day != scene.today:
        return Outcome(Reply((say("later.over"),), (Way(say("way.today"), Opened("today")),)))
    options = [
        Option(_INSTANT.dump(at), say("later.option", minutes=minutes, at=at.astimezone(scene.learner.tz)))
        for minutes, at in _offered(scene)
    ]
    if not options:
        return (yield from _too_late(scene, nudge))
    reader = _reader(scene, minutes_reader(scene, plan))
    until = yield from ask(amount("when", say("later.when"), reader, _INSTANT, options=options))
    if until <= scene.now:  # the question was left open for a while
        until = scene.now + (until - scene.opened_at)
    if not _fits(scene, until):
        return (yield from _too_late(scene, nudge))
    told = say("later.put_off", at=until.astimezone(scene.learner.tz))
    return Outcome(Reply((told,), _ways(nudge)), (Postpone(nudge.turn, until),))


def _too_late(scene: Scene, nudge: Nudge) -> Flow:
    told = say("later.too_late", coming=(yield from next_nudge(scene, beyond=nudge.day)))
    return Outcome(Reply((told,), _ways(nudge)))


def _ways(nudge: Nudge) -> tuple[Way, ...]:
    small = Opened("focus", {"minutes": SHORT, "target": nudge.target, "nudge": nudge.turn})
    return (
        Way(say("way.focus", minutes=SHORT), small),
        Way(say("way.not_today"), Opened("not_today", {"nudge": nudge.turn})),
    )


def _offered(scene: Scene) -> Iterator[tuple[int | None, datetime]]:
    """The moments that can be, each with the minutes until then; none for the evening."""
    moments = [(minutes, scene.opened_at + timedelta(minutes=minutes)) for minutes in OFFERED]
    tonight = _tonight(scene)
    yield from ((minutes, at) for minutes, at in moments if _fits(scene, at))
    if _fits(scene, tonight) and all(abs(tonight - at) > _CLOSE for _, at in moments):
        yield None, tonight


def _tonight(scene: Scene) -> datetime:
    """In the evening, an hour away from what comes then anyway."""
    learner = scene.learner
    evening = due_on(Moment.EVENING, learner, scene.today)
    if evening is None:
        return at_local(scene.today, learner.rhythm.evening_at, learner.tz)
    return evening + APART if _fits(scene, evening + APART) else evening - APART


def _fits(scene: Scene, at: datetime) -> bool:
    learner = scene.learner
    today = study_day(at, learner.tz, learner.day_ends) == scene.today
    return today and at > scene.opened_at and at.astimezone(learner.tz).time() not in learner.rhythm.quiet


def _reader(
    scene: Scene, read_minutes: Callable[[str], int | Invalid]
) -> Callable[[str], datetime | Invalid]:
    """Reads "tonight", "in an hour", "45" or "at 9" as a moment of today that is not quiet."""

    def read(said: str) -> datetime | Invalid:
        words = " ".join(said.casefold().split()).strip(" .!")
        length = _LENGTH.fullmatch(words)
        if words in TONIGHT:
            at = _tonight(scene)
        elif length is not None:
            minutes = read_minutes(length[1])
            if isinstance(minutes, Invalid):
                return minutes
            at = scene.opened_at + timedelta(minutes=minutes)
        else:
            clock = read_clock(words)
            if isinstance(clock, Invalid):
                return Invalid(say("later.no_moment"))
            at = _at(scene, clock)
        quiet = scene.learner.rhythm.quiet
        return at if _fits(scene, at) else Invalid(say("later.quiet", begins=quiet.begins, ends=quiet.ends))

    return read


def _at(scene: Scene, clock: time) -> datetime:
    """When clocks show that today; "at 9" said at noon is nine in the evening."""
    at = at_local(scene.today, clock, scene.learner.tz)
    return at + _HALF_DAY if at <= scene.opened_at and clock.hour <= _HALF_DAY.seconds // 3600 else at
