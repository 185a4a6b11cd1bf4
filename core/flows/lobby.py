"""Text that answers no question: the answer to a nudge, a log, a command in words, or none of them."""

from collections.abc import Callable
from datetime import timedelta

from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.menu import STEERING, worded
from core.dialogue.questions import say
from core.flows.advice import offer
from core.flows.focus import STEERING as TO_TIMER
from core.flows.log import read_after, read_message, taken
from core.flows.nudged import may_answer, meant, phrased, plain, to_timer
from core.flows.understood import as_read, understood
from core.plan.model import Plan
from core.quicklog.bare import is_bare
from core.quicklog.model import Doubt, Kind, Reading
from core.views import LastNudge, Nudge, PlanOf, PlansOffered, TimerOf

WAYS = (
    Way(say("way.log"), Opened("log")),
    Way(say("way.today"), Opened("today")),
    Way(say("way.progress"), Opened("progress")),
)
_LATELY = timedelta(hours=12)
"""A timer begun longer ago is not what a word like "stop" is about."""
_SILENT = Outcome(Reply(()))


def lobby(scene: Scene) -> Flow:
    """Reads the text as an answer to a nudge just said, as a command in words, as a log.

    With `quiet` it says nothing about text that is none; `beside` an open question a bare number is no log, but an
    answer that was refused. `nudged` takes answers to a nudge only: an older question waits for the others.
    """
    said = str(scene.given["text"])
    plan = yield from find(PlanOf())
    words, command = plain(said), worded(said)
    if command == "start" and scene.given.get("quiet"):  # a greeting needs no other one
        return _SILENT
    leads = yield from _answered(scene, words)
    if leads is None and not scene.given.get("nudged"):
        leads = yield from _commanded(scene, words, command)
    if leads is not None:
        return Outcome(Reply(()), then=leads)
    return (yield from _read(scene, plan, said))


def overheard(scene: Scene) -> Flow:
    """A log of somebody who is still being met waits for the lobby, which says so if it is none of the plan they choose."""
    said = str(scene.given["text"])
    plans = yield from find(PlansOffered())
    readings = [read_after(scene, plan, said, ()) for plan in plans]
    if not any(
        it.kind is Kind.LOG and any(part.target or part.choices for part in it.entries) for it in readings
    ):
        return _SILENT
    return Outcome(Reply(()), then=Opened("lobby", {"text": said, "quiet": False}))


def _read(scene: Scene, plan: Plan, said: str) -> Flow:
    reading = yield from read_message(scene, plan, said)
    nudge = yield from _nudged(scene, plan, said, reading)
    leads = Opened("reply", {"text": said, "about": nudge.turn}) if nudge is not None else None
    if leads is None and (scene.given.get("nudged") or (scene.given.get("beside") and _bare(reading))):
        return _SILENT
    if leads is None and reading.kind in {Kind.NOT_LOG, Kind.AMBIGUOUS}:
        leads = phrased(plain(said))
    if leads is not None:
        return Outcome(Reply(()), then=leads)
    if reading.kind is not Kind.NOT_LOG:
        return (yield from taken(scene, plan, said, reading))
    if scene.given.get("quiet"):
        return _SILENT
    return (yield from unread(scene, plan, Opened("lobby", {"text": said})))


def unread(scene: Scene, plan: Plan, again: Opened, placed: Callable[[Reading], Reading] = as_read) -> Flow:
    """Says that nothing was recorded; where the learner allows it, the language model has read it first.

    `again` reads the same text when they have allowed it; `placed` says what it is about where it does not.
    """
    said = str(again.given["text"])
    studied = yield from understood(scene, plan, said, placed)
    if studied:
        return (yield from taken(scene, plan, said, Reading(Kind.LOG, studied)))
    if worded(said) in STEERING:
        return Outcome(Reply((say("dialogue.nothing_open"),)))
    counted = any(map(str.isdigit, said))  # it may have been meant as a log
    offered = (yield from offer(scene, again.flow, **again.given)) if counted else Reply(())
    return Outcome(Reply((say("lobby.no_log"), *offered.says), (*WAYS, *offered.ways)))


def _answered(scene: Scene, words: str) -> Questioning[Opened | None]:
    """What a word opens that answers the nudge just said."""
    if not may_answer(words):
        return None
    nudge = yield from _just_said(scene)
    if nudge is None:
        return None
    return meant(words, nudge) or Opened("reply", {"text": words, "about": nudge.turn})


def _commanded(scene: Scene, words: str, command: str | None) -> Questioning[Opened | None]:
    """What a command in words opens; some mean the timer while one is under way."""
    do = to_timer(words)
    if do is None and words in TO_TIMER:
        timer = yield from find(TimerOf())
        here = timer is not None and scene.now - timer.started_at < _LATELY
        do = TO_TIMER[words] if here else None
    if do is not None:
        return Opened("focus", {"do": do})
    return Opened(command) if command is not None and command not in STEERING else None


def _nudged(scene: Scene, plan: Plan, said: str, reading: Reading) -> Questioning[Nudge | None]:
    """The nudge just said, if the text is a log in answer to it: one that leaves open what it was, or how long."""
    named = any(part.target or part.choices for part in reading.entries)
    if reading.kind in {Kind.CORRECTION, Kind.UNDO, Kind.INVALID} or (reading.kind is Kind.LOG and named):
        return None
    if reading.kind is Kind.LOG and not is_bare(said):
        return None
    nudge = yield from _just_said(scene)
    if nudge is None:
        return None
    answer = read_after(scene, plan, said, (), nudged=True)
    return nudge if answer.kind in {Kind.LOG, Kind.AMBIGUOUS} else None


def _just_said(scene: Scene) -> Questioning[Nudge | None]:
    """The nudge of today that nothing has been said since; what was begun before it is no answer to it."""
    if scene.turn != scene.opened_in:
        return None
    nudge = yield from find(LastNudge())
    return nudge if nudge is not None and nudge.day == scene.today else None


def _bare(reading: Reading) -> bool:
    """Whether all that was said is a number."""
    named = any(entry.target or entry.choices or entry.problems for entry in reading.entries)
    return reading.doubt is Doubt.NO_UNIT and not named
