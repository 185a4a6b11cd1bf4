"""A reply to a message of the coach: a log of what that message was about."""

import re
from dataclasses import replace
from datetime import date
from functools import partial

from core.changes import KeepTimer, Record
from core.clock import study_day
from core.day import step_of, todays_step
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene
from core.flows.lobby import unread
from core.flows.log import read_after, taken
from core.flows.nudged import DONE, YES, meant, plain
from core.plan.model import Plan
from core.quicklog.model import Doubt, Kind, Reading, Studied
from core.rhythm import Moment
from core.views import EntriesOfTurn, Nudge, NudgeOf, PlanOf, TimerOf

_TODAY = re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|evening))\b", re.IGNORECASE)


def reply(scene: Scene) -> Flow:
    """A reply to a confirmation corrects it, or is a log of the same; one to anything else is a log of the day's step.

    A reply to a nudge is one of its buttons in words, or a log of its step on its day.
    """
    said = str(scene.given["text"])
    plan = yield from find(PlanOf())
    entries = yield from find(EntriesOfTurn(scene.given["about"]))
    nudge = None if entries else (yield from find(NudgeOf(scene.given["about"])))
    if nudge is not None:
        return (yield from _to_nudge(scene, plan, said, nudge))
    reading = read_after(scene, plan, said, entries, nudged=True)
    if reading.kind is Kind.NOT_LOG:
        known = entries[0].target if entries else None
        return (yield from unread(scene, plan, _again(scene), partial(_about, target=known)))
    if reading.kind in {Kind.LOG, Kind.AMBIGUOUS}:
        target = entries[0].target if entries else step_of((yield from todays_step(scene, plan))).target
        reading = _about(reading, target)
    return (yield from taken(scene, plan, said, reading, entries))


def _to_nudge(scene: Scene, plan: Plan, said: str, nudge: Nudge) -> Flow:
    words = plain(said)
    leads = meant(words, nudge)
    if leads is not None:
        return Outcome(Reply(()), then=leads)
    reading = read_after(scene, plan, said, (), nudged=True)
    if words in {*DONE, *YES}:
        reading = Reading(Kind.AMBIGUOUS, (Studied(None, nudge.day),), Doubt.NO_MINUTES)
    if reading.kind is Kind.NOT_LOG:
        outcome = yield from unread(scene, plan, _again(scene), partial(_of_nudge, scene, said, nudge))
        return (yield from _with_timer_over(outcome, nudge))
    if reading.kind in {Kind.LOG, Kind.AMBIGUOUS}:
        target = nudge.target or step_of((yield from todays_step(scene, plan))).target
        named = nudge.moment is Moment.TIMER
        reading = _of_nudge(scene, said, nudge, _about(reading, nudge.target if named else target))
    outcome = yield from taken(scene, plan, said, reading, ())
    return (yield from _with_timer_over(outcome, nudge))


def _again(scene: Scene) -> Opened:
    return Opened("reply", {"text": scene.given["text"], "about": scene.given["about"]})


def _of_nudge(scene: Scene, said: str, nudge: Nudge, reading: Reading) -> Reading:
    """What names no part of the plan is about the nudge's, and what names no day was on its day."""
    reading = _about(reading, nudge.target)
    today = study_day(scene.opened_at, scene.learner.tz, scene.learner.day_ends)
    return reading if _TODAY.search(said) else _on(reading, nudge.day, instead_of=today)


def _about(reading: Reading, target: str | None) -> Reading:
    """What names no part of the plan is about `target`."""
    parts = (
        part if part.target or part.choices else replace(part, target=target) for part in reading.entries
    )
    return replace(reading, entries=tuple(parts))


def _on(reading: Reading, day: date, *, instead_of: date) -> Reading:
    """What names no day was on the nudge's."""
    parts = (replace(part, day=day) if part.day == instead_of else part for part in reading.entries)
    return replace(reading, entries=tuple(parts))


def _with_timer_over(outcome: Outcome, nudge: Nudge) -> Questioning[Outcome]:
    """A log of what the timer is for has done the timer's work."""
    if not any(isinstance(change, Record) for change in outcome.changes):
        return outcome
    timer = yield from find(TimerOf())
    over = timer is not None and timer.target == nudge.target
    return replace(outcome, changes=(*outcome.changes, KeepTimer(None))) if over else outcome
