"""One person's conversations, open and parked, and what a turn makes of them."""

from dataclasses import dataclass, replace
from datetime import datetime

from core.dialogue.contract import Asking, Reply, Talk
from core.learner import Learner

MOST_PARKED = 5
"""Older parked conversations are let go: nobody returns to a sixth."""


@dataclass(frozen=True, slots=True)
class Session:
    open: Talk | None = None
    parked: tuple[Talk, ...] = ()


@dataclass(frozen=True, slots=True)
class Turned:
    """What a turn comes to: the conversations afterwards, what is said, and the form asked if one is open."""

    session: Session
    reply: Reply
    asking: Asking | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """Who is talking, when, and in which turn."""

    learner: Learner
    now: datetime
    turn: int
    said_at: datetime | None = None

    @property
    def heard(self) -> datetime:
        """When what they say was said: a message may have waited for the coach."""
        return min(self.said_at or self.now, self.now)


def under_way(session: Session, flow: str) -> Talk | None:
    talks = (session.open, *session.parked)
    return next((talk for talk in talks if talk is not None and talk.flow == flow), None)


def park(session: Session) -> Session:
    """Sets the open conversation aside; one in which nothing has been said is let go."""
    talk = session.open
    if talk is None:
        return session
    if not talk.turn and not {"text", "after"} & talk.given.keys():
        return replace(session, open=None)
    return Session(None, (talk, *without(session.parked, talk.flow))[:MOST_PARKED])


def brought_back(session: Session, number: int, turn: int | None = None) -> Session:
    """Opens parked conversation `number` (as it stood at `turn`), parking the open one."""
    for talk in session.parked:
        if talk.id == number and turn in (None, talk.turn):
            rest = tuple(other for other in session.parked if other is not talk)
            return replace(park(replace(session, parked=rest)), open=talk)
    return session


def without(parked: tuple[Talk, ...], flow: str) -> tuple[Talk, ...]:
    """`parked` without the conversations of `flow`; those about a message of its own stay, or it would be lost."""
    return tuple(talk for talk in parked if talk.flow != flow or "text" in talk.given)
