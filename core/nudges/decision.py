"""What becomes of a nudge when its time has come."""

from collections.abc import Generator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from core.dialogue.contract import Need, Reply
from core.rhythm import Rule


class Reason(StrEnum):
    """Why a nudge is not sent."""

    STRANGER = "stranger"
    """Nobody to nudge: not met, or let in no more."""
    OFF = "off"
    """No rule that is on has anything to say."""
    UNPLANNED = "unplanned"
    """Nothing is planned: a day off, before the plan's start, after its end."""
    PAUSED = "paused"
    SKIPPED = "skipped"
    """The day asks for nothing: skipped, or unheard."""
    DONE = "done"
    """The day's work is logged, or the timer stopped."""
    SILENT = "silent"
    """Offers went unanswered; the coach waits to be spoken to."""
    LATE = "late"
    """Its time is long past: it could not be sent when it should."""
    QUIET = "quiet"
    """The quiet hours have begun."""


@dataclass(frozen=True, slots=True)
class Send:
    """`reply` is said, because of `rule`. `target` and `minutes` are those of the step it names."""

    rule: Rule
    reply: Reply
    target: str | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Skip:
    """Not this one. Only of one that is `Reason.LATE` would the learner have wanted to know."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Rest:
    """Not now: decide again at `until`."""

    until: datetime


Decision = Send | Skip | Rest
Deciding = Generator[Need, Any, Decision]
"""Looks up what it needs, like a flow."""
