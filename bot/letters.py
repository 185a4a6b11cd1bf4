"""Decides what becomes of nudges whose time has come, and words those that are to be sent."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.composing import compose
from bot.message import Message, dumped
from bot.wording import Ear, Wording
from core.clock import study_day
from core.dialogue.contract import Find, Scene
from core.dialogue.session import Session, Turned
from core.dialogue.unheard import told
from core.learner import Address, Platform
from core.nudges.decide import APART, TOO_LATE, decide
from core.nudges.decision import Decision, Reason, Rest, Send, Skip
from core.nudges.due import next_due
from core.rhythm import Moment, Rule
from core.views import View
from storage import learners, outbox, turns, views
from storage.connection import Connection
from storage.outbox import Claim, Letter

log = structlog.get_logger()

SILENT = frozenset({Rule.REFLECTION, Rule.REVIEW})
"""Reports can wait until somebody looks; they make no sound."""
BROKEN, UNREACHABLE, REFUSED = "broken", "unreachable", "refused"


@dataclass(frozen=True, slots=True)
class Written:
    """A nudge ready to be sent, and where."""

    claim: Claim
    letter: Letter
    message: Message
    address: Address


@dataclass(slots=True)
class Fates:
    """What becomes of those that are not sent, by outbox number: put off until then, or given up for that reason."""

    until: dict[int, datetime] = field(default_factory=dict)
    skipped: dict[int, str] = field(default_factory=dict)
    dropped: dict[int, str] = field(default_factory=dict)

    async def keep(self, conn: Connection) -> None:
        await outbox.postpone(conn, self.until)
        await outbox.close(conn, outbox.SKIPPED, self.skipped)
        await outbox.close(conn, outbox.DROPPED, self.dropped)


async def write(
    conn: Connection,
    claims: Sequence[Claim],
    platforms: frozenset[Platform],
    wording: Wording,
    now: datetime,
) -> list[Written]:
    """Those of `claims` that are to be sent, kept as they will be said. What becomes of the others is settled."""
    addresses = {it.id: await _address(conn, it, platforms) for it in claims}
    new = [(it.id, it.learner.id, at.platform) for it in claims if not it.turn and (at := addresses[it.id])]
    begun = await turns.begin_nudges(conn, new, now=now)
    fates, written, missed, spoken_to = Fates(), list[Written](), set[int](), set[int]()
    for claim in claims:
        address, turn, who = addresses[claim.id], claim.turn or begun.get(claim.id, 0), claim.learner.id
        piled = who in spoken_to and claim.moment is not Moment.TIMER
        match Rest(now + APART) if piled else await _decided(conn, claim, turn, now):
            case Send() as send if address is not None:
                learner = await learners.numbered(conn, who) if who in missed else claim.learner
                written.append(_worded(replace(claim, learner=learner), send, turn, address, wording, now))
                spoken_to.update({who} if claim.moment is not Moment.TIMER else ())
            case Send():
                fates.dropped[claim.id] = UNREACHABLE
                await lost(conn, claim, now)
            case Rest(until):
                fates.until[claim.id] = until
            case Skip(Reason.LATE):
                fates.dropped[claim.id] = Reason.LATE
                await lost(conn, claim, now)
                missed.add(who)
            case Skip(reason):
                fates.skipped[claim.id] = reason
            case None:
                fates.dropped[claim.id] = BROKEN
    await fates.keep(conn)
    await turns.forget(conn, set(begun.values()) - {it.letter.turn for it in written})
    await outbox.write(conn, [it.letter for it in written])
    await turns.say(conn, {it.letter.turn: dumped(it.message) for it in written})
    return written


async def lost(conn: Connection, claim: Claim, now: datetime) -> None:
    """Notes that a nudge did not arrive, with those that followed until `now`: their days ask for nothing.

    A closed terminal is not out of reach; who was heard since, or got another nudge, has missed nothing.
    """
    if claim.moment is Moment.TIMER or {it.platform for it in claim.addresses} == {Platform.TERMINAL}:
        return
    heard = await turns.heard(conn, claim.learner.id)
    if heard is not None and heard[0] >= claim.due_at:
        return
    nudge = await outbox.last(conn, claim.learner.id)
    if nudge is not None and nudge.sent_at >= claim.due_at:
        return
    last, due = claim.day, None
    while (due := next_due(claim.moment, claim.learner, after=claim.due_at, beyond=last)) and (
        due.at <= now - TOO_LATE
    ):
        last = due.day
    await learners.unheard(conn, claim.learner.id, claim.day, last)


async def _decided(conn: Connection, claim: Claim, turn: int, now: datetime) -> Decision | None:
    """The last word on a nudge; None if deciding broke, which is logged."""
    steps = decide(Scene(claim.learner, now, now, turn), claim.moment, claim.day, claim.due_at)
    known: dict[View[Any], Any] = {}
    found: Any = None
    try:
        while isinstance(need := steps.send(found), Find):
            if need.view not in known:
                known[need.view] = await views.fetch(conn, claim.learner, need.view)
            found = known[need.view]
    except StopIteration as stop:
        decision: Decision = stop.value
        return decision
    except SQLAlchemyError:
        raise
    except Exception:
        log.exception("nudge.broken", nudge=claim.id)
    return None


def _worded(
    claim: Claim, send: Send, turn: int, address: Address, wording: Wording, now: datetime
) -> Written:
    """The days that did not reach the learner are told first: when this one has, they are kept as such."""
    learner = claim.learner
    ear = Ear(learner.locale, study_day(now, learner.tz, learner.day_ends))
    missed = told(learner)
    says = (*([missed[0]] if missed else []), *send.reply.says)
    message = compose(Turned(Session(), replace(send.reply, says=says)), wording, ear, turn)
    letter = Letter(claim.id, turn, send.rule, send.target, send.minutes)
    return Written(claim, letter, replace(message, silent=send.rule in SILENT), address)


async def _address(conn: Connection, claim: Claim, platforms: frozenset[Platform]) -> Address | None:
    """Where the learner was heard last, else where they can be reached at all."""
    here = [it for it in claim.addresses if it.platform in platforms]
    if len(here) > 1:
        heard = await turns.heard(conn, claim.learner.id)
        here.sort(key=lambda it: heard is None or it.platform != heard[1])
    return here[0] if here else None
