"""The last word before a nudge is sent: whether it still makes sense, and what it says.

What makes it needless is asked first and whether it comes too late last: only a nudge that somebody would have wanted
counts as one that did not reach them.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from core.dialogue.asking import find
from core.dialogue.contract import Questioning, Scene
from core.dialogue.questions import say
from core.nudges.choice import needless
from core.nudges.decision import Deciding, Reason, Rest, Send, Skip
from core.nudges.due import SPREAD
from core.nudges.evening import in_the_evening
from core.nudges.ringing import timer_over
from core.nudges.study import to_study
from core.nudges.world import World, look
from core.rhythm import Moment
from core.views import TimerOf

LIVE = timedelta(minutes=5)
"""A learner heard within it is talking with the coach right now; nobody interrupts."""
APART = timedelta(minutes=30)
"""Two nudges are never closer, whatever was postponed: peers with less were told of "notification fatigue"."""
LATE = timedelta(minutes=10)
"""A nudge later than that says so."""
TOO_LATE = timedelta(minutes=45)
"""A nudge later than that would only puzzle."""


def decide(scene: Scene, moment: Moment, day: date, due_at: datetime) -> Deciding:
    """What becomes of the nudge of `moment` for study day `day`, due at `due_at`, now that it is `scene.now`.

    `scene.turn` is the number of the turn in which it will be said.
    """
    if not (scene.learner.met and scene.learner.admitted):
        return Skip(Reason.STRANGER)
    if moment is Moment.TIMER:
        return (yield from _at_the_timers_end(scene, due_at))
    world = yield from look(scene, day)
    reason = needless(world, moment)
    if reason is None and moment is Moment.STUDY and (yield from _at_it(scene)):
        reason = Reason.DONE
    reason = reason or _untimely(scene, day, due_at)
    if reason is not None:
        return Skip(reason)
    free = _free_from(world)
    if free is not None and free > scene.now:
        return Rest(free)
    send = yield from (to_study if moment is Moment.STUDY else in_the_evening)(scene, world)
    could = due_at if free is None else max(due_at, free)
    return _marked_late(send, scene, due_at) if scene.now - could > LATE else send


def _untimely(scene: Scene, day: date, due_at: datetime) -> Reason | None:
    if scene.now - due_at > TOO_LATE or scene.today > day:
        return Reason.LATE
    if scene.today < day:  # whoever flew west has the day still before them
        return Reason.UNPLANNED
    theirs = scene.now.astimezone(scene.learner.tz).time()
    return Reason.QUIET if theirs in scene.learner.rhythm.quiet else None


def _at_it(scene: Scene) -> Questioning[bool]:
    """Whether a timer is running: somebody who studies needs no reminder to."""
    timer = yield from find(TimerOf())
    return timer is not None and timer.running_since is not None and timer.left(scene.now) > timedelta()


def _free_from(world: World) -> datetime | None:
    """From when on the learner is free to be spoken to."""
    busy = (world.heard_at and world.heard_at + LIVE, world.nudged_at and world.nudged_at + APART)
    return max(filter(None, busy), default=None)


def _marked_late(send: Send, scene: Scene, due_at: datetime) -> Send:
    """`send` with a word on when it should have come: the time that was set, not the moment it was spread to."""
    set_for = (due_at + timedelta(seconds=SPREAD)).astimezone(scene.learner.tz)
    late = say("nudge.late", at=set_for.replace(minute=set_for.minute - set_for.minute % 5, second=0))
    return replace(send, reply=replace(send.reply, says=(late, *send.reply.says)))


def _at_the_timers_end(scene: Scene, due_at: datetime) -> Deciding:
    """A timer was asked for, so it keeps no quiet hours and interrupts."""
    timer = yield from find(TimerOf())
    if timer is None or timer.running_since is None or timer.left(scene.now) > timedelta():
        return Skip(Reason.DONE)
    if scene.now - due_at > TOO_LATE:
        return Skip(Reason.LATE)
    return (yield from timer_over(scene, timer))
