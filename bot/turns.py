"""A turn: one event of one person in, one message out, all in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.composing import compose
from bot.message import Message, dumped, loaded
from bot.wording import Ear, Wording
from core.clock import study_day
from core.dialogue.contract import Consulting, Event, Finding, Saving, Typed
from core.dialogue.menu import commanded
from core.dialogue.questions import say
from core.dialogue.session import Conversations, Present, Session, Steps, Turned
from core.learner import Address, Learner
from core.plan.model import Plan
from core.views import PlansOffered, View
from storage import changes, learners, sessions, turns, views
from storage.database import Database
from storage.errors import DatabaseError
from storage.turns import Taken

log = structlog.get_logger()

Clock = Callable[[], datetime]
"""Tells the time, aware and in UTC."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line of text from a person: an answer, a command or a quick log."""

    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    """Button number `button` of the message said in `turn`."""

    turn: int
    button: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """An event as a platform delivers it.

    `id` is the platform's own and names the event for good: delivered again, it changes nothing and gets the same
    answer. `zone` and `locale` are what the platform knows of a stranger.
    """

    address: Address
    id: str
    what: Said | Pressed
    zone: str = "UTC"
    locale: str = "en-US"


class Turns:
    """Takes events; safe to call concurrently, also from several processes on one database."""

    def __init__(
        self,
        database: Database,
        conversations: Conversations,
        wording: Wording,
        *,
        clock: Clock,
        plans: Sequence[Plan],
    ) -> None:
        self._database, self._conversations, self._wording = database, conversations, wording
        self._clock, self._plans = clock, tuple(plans)

    async def take(self, incoming: Incoming) -> Message:
        """The coach's answer to `incoming`.

        Whatever goes wrong inside is logged and answered kindly. Only the memory's own failure leaves no trace, so
        that the event can be delivered again.
        """
        try:
            return await self._told(incoming)
        except (DatabaseError, SQLAlchemyError):
            log.exception("turn.not_stored", event_id=incoming.id)
            return self._apology("trouble.memory", Ear(incoming.locale, self._clock().date()))

    async def _told(self, incoming: Incoming) -> Message:
        try:
            async with self._database.begin() as conn:
                return await self._taken(conn, incoming)
        except (DatabaseError, SQLAlchemyError):
            raise
        except Exception:
            log.exception("turn.failed", event_id=incoming.id)
        async with self._database.begin() as conn:
            return await self._failed(conn, incoming)

    async def _taken(self, conn: AsyncConnection, incoming: Incoming) -> Message:
        begun = await self._begun(conn, incoming)
        if isinstance(begun, Message):
            return begun
        learner, now, turn = begun.learner, begun.now, begun.turn
        session = await sessions.load(conn, learner.id)
        event = await self._event(conn, learner, session, incoming.what)
        if event is None:
            message = self._apology("dialogue.not_yours", _ear(learner, now))
        else:
            steps = self._conversations.take(session, event, begun)
            turned, learner = await self._driven(conn, steps, begun)
            await sessions.keep(conn, learner.id, turned.session, before=session)
            message = compose(turned, self._wording, _ear(learner, now), turn)
        await turns.settle(conn, turn, dumped(message))
        log.info("turn.taken", turn=turn, learner=learner.id, took=type(event).__name__)
        return message

    async def _begun(self, conn: AsyncConnection, incoming: Incoming) -> Present | Message:
        """Who is talking, in a new turn; for an event taken before, what was answered then."""
        learner = await self._learner(conn, incoming)
        now = self._clock()
        turn = await turns.begin(
            conn,
            platform=incoming.address.platform,
            event_id=incoming.id,
            learner_id=learner.id,
            now=now,
        )
        if not isinstance(turn, Taken):
            return Present(learner, now, turn)
        return loaded(turn.reply) if turn.reply else self._apology("trouble.inside", _ear(learner, now))

    async def _learner(self, conn: AsyncConnection, incoming: Incoming) -> Learner:
        known = await learners.at(conn, incoming.address)
        if known is not None:
            return known
        return await learners.welcome(
            conn, incoming.address, zone=incoming.zone, locale=incoming.locale, now=self._clock()
        )

    async def _driven(self, conn: AsyncConnection, steps: Steps, present: Present) -> tuple[Turned, Learner]:
        """Answers what the conversation needs until it rests; also returns the learner as they are then."""
        learner = present.learner
        known: dict[View[Any], Any] = {}
        sent: Any = None
        while True:
            try:
                need = steps.send(sent)
            except StopIteration as stop:
                return stop.value, learner
            match need:
                case Finding(view):
                    if view not in known:
                        known[view] = await self._found(conn, learner, view)
                    sent = known[view]
                case Consulting(wanted=wanted):
                    sent = wanted.otherwise
                case Saving(wanted):
                    sent = learner = await changes.carry_out(
                        conn, learner, wanted, turn=present.turn, now=present.now
                    )
                    known.clear()

    async def _found(self, conn: AsyncConnection, learner: Learner, view: View[Any]) -> Any:
        if isinstance(view, PlansOffered):
            return self._plans
        return await views.fetch(conn, learner, view)

    async def _event(
        self, conn: AsyncConnection, learner: Learner, session: Session, what: Said | Pressed
    ) -> Event | None:
        """What the person means; None for a button that is not theirs."""
        match what:
            case Pressed(turn, button):
                said = await turns.said_in(conn, turn, learner_id=learner.id)
                buttons = loaded(said).buttons if said else ()
                return buttons[button].event if button < len(buttons) else None
            case Said(text):
                command = commanded(text.strip())
                if command is not None:
                    return command
                if session.open is not None:
                    return await self._typed_label(conn, learner, text) or Typed(text)
                return Typed(text)

    async def _typed_label(self, conn: AsyncConnection, learner: Learner, text: str) -> Event | None:
        """The button of the latest message whose label was typed instead of pressed."""
        said = await turns.last_said(conn, learner_id=learner.id)
        if said is None:
            return None
        wanted = text.strip().casefold()
        return next((b.event for b in loaded(said).buttons if b.label.casefold() == wanted), None)

    async def _failed(self, conn: AsyncConnection, incoming: Incoming) -> Message:
        """Answers an event that broke the coach.

        The answer is kept, so that a redelivery does not break it again, and the conversation it broke in is closed.
        """
        begun = await self._begun(conn, incoming)
        if isinstance(begun, Message):
            return begun
        session = await sessions.load(conn, begun.learner.id)
        await sessions.keep(conn, begun.learner.id, Session(None, session.parked), before=session)
        message = self._apology("trouble.inside", _ear(begun.learner, begun.now))
        await turns.settle(conn, begun.turn, dumped(message))
        return message

    def _apology(self, key: str, ear: Ear) -> Message:
        return Message(self._wording.render(say(key), ear))


def _ear(learner: Learner, now: datetime) -> Ear:
    return Ear(learner.locale, study_day(now, learner.tz, learner.day_ends))
