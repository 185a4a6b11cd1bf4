"""A turn: one event of one person in, one message out, all in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from secrets import token_urlsafe
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.composing import compose
from bot.gate import Gate, Visitor
from bot.message import Message, dumped, loaded
from bot.plan_reading import read_plan_bytes
from bot.wording import Ear, Wording
from core.clock import study_day
from core.dialogue.contract import Consulting, Event, Finding, Opened, Saving, Typed
from core.dialogue.menu import commanded
from core.dialogue.questions import Json, say
from core.dialogue.session import Conversations, Present, Session, Steps, Turned
from core.learner import Address, Learner
from core.plan.document import to_document
from core.plan.model import Plan
from core.plan.reading import NoPlan
from core.views import PlansOffered, View
from storage import changes, learners, sessions, turns, views
from storage.database import Database
from storage.errors import DatabaseError
from storage.turns import Taken

log = structlog.get_logger()

ONCE = frozenset({"log"})
"""Conversations a button opens only once: a thumb that presses twice logs once."""

TOKEN_BYTES = 9
"""Enough that nobody guesses an invite, and short in a link."""

Clock = Callable[[], datetime]
"""Tells the time, aware and in UTC."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line of text from a person: an answer, a command or a quick log."""

    text: str


@dataclass(frozen=True, slots=True)
class Edited:
    """The message `Incoming.message` says something else now."""

    text: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A file, as its name and content: a plan to follow."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Pressed:
    """Button number `button` of the message said in `turn`."""

    turn: int
    button: int


@dataclass(frozen=True, slots=True)
class Incoming:
    """An event as a platform delivers it.

    `id` is the platform's own and names the event for good: delivered again, it changes nothing and gets the same
    answer. `zone` and `locale` are what the platform knows of a stranger. `message` is the platform's id of the message
    it came as, `replies_to` that of the coach's message it replies to, `sent_at` when it was sent: it may have waited.
    """

    address: Address
    id: str
    what: Said | Edited | Pressed | Sent
    zone: str = "UTC"
    locale: str = "en-US"
    message: str | None = None
    replies_to: str | None = None
    sent_at: datetime | None = None

    @property
    def heard_as(self) -> str | None:
        """What this event took: a message, or a button; the same for a second press."""
        if isinstance(self.what, Pressed):
            return f"button {self.what.turn}.{self.what.button}"
        return self.message


@dataclass(frozen=True, slots=True)
class Answer:
    """What a face is to show.

    `chosen` is the message whose button was pressed, and the button's label. `shown_as` is the platform's id of the message if it has been shown already: this event was delivered again. Somebody
    who is not `admitted` gets no more than a polite line. What is not `stored` will be delivered again.
    """

    message: Message
    chosen: tuple[Message, str] | None = None
    shown_as: str | None = None
    admitted: bool = True
    stored: bool = True


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
        gate: Gate,
    ) -> None:
        self._database, self._conversations, self._wording = database, conversations, wording
        self._clock, self._plans, self._gate = clock, tuple(plans), gate

    async def take(self, incoming: Incoming) -> Answer:
        """The coach's answer to `incoming`.

        Whatever goes wrong inside is logged and answered kindly. Only the memory's own failure leaves no trace, so
        that the event can be delivered again.
        """
        try:
            return await self._told(incoming)
        except (DatabaseError, SQLAlchemyError):
            log.exception("turn.not_stored", event_id=incoming.id)
            ear = Ear(incoming.locale, self._clock().date())
            return Answer(self._apology("trouble.memory", ear), stored=False)

    @property
    def now(self) -> datetime:
        return self._clock()

    @property
    def today(self) -> date:
        """The date in UTC, for words to somebody whose zone is not known."""
        return self.now.date()

    async def reachable(self, address: Address, *, reachable: bool) -> None:
        """Notes whether messages to `address` arrive; a person who writes is reachable again."""
        async with self._database.begin() as conn:
            await learners.reachable(conn, address, since=None if reachable else self._clock())

    async def shown(self, turn: int, message: str) -> None:
        """Notes that the answer of `turn` has been seen, as the platform's `message`."""
        async with self._database.begin() as conn:
            await turns.shown(conn, turn, message)

    async def _told(self, incoming: Incoming) -> Answer:
        try:
            async with self._database.begin() as conn:
                return await self._taken(conn, incoming)
        except (DatabaseError, SQLAlchemyError):
            raise
        except Exception:
            log.exception("turn.failed", event_id=incoming.id)
        async with self._database.begin() as conn:
            return await self._failed(conn, incoming)

    async def _taken(self, conn: AsyncConnection, incoming: Incoming) -> Answer:
        begun = await self._begun(conn, incoming)
        if isinstance(begun, Answer):
            return begun
        learner, now, turn = begun.learner, begun.now, begun.turn
        session = await sessions.load(conn, learner.id)
        event = await self._event(conn, begun, session, incoming)
        if event is None:
            message = self._apology("dialogue.not_yours", _ear(learner, now), turn)
        else:
            steps = self._conversations.take(session, event, begun)
            turned, learner = await self._driven(conn, steps, begun)
            await sessions.keep(conn, learner.id, turned.session, before=session)
            message = compose(turned, self._wording, _ear(learner, now), turn)
        await turns.settle(conn, turn, dumped(message))
        if incoming.heard_as is not None:
            await turns.heard(conn, turn, incoming.heard_as)
        log.info("turn.taken", turn=turn, learner=learner.id, took=type(event).__name__)
        return Answer(message, await self._chosen(conn, learner, incoming.what))

    async def _begun(self, conn: AsyncConnection, incoming: Incoming) -> Present | Answer:
        """Who is talking, in a new turn; for an event taken before, what was answered then."""
        now = self._clock()
        learner = await self._gate.admitted(conn, _visitor(incoming), now)
        if learner is None:
            return Answer(self._apology("access.closed", Ear(incoming.locale, now.date())), admitted=False)
        turn = await turns.begin(
            conn,
            platform=incoming.address.platform,
            event_id=incoming.id,
            learner_id=learner.id,
            now=now,
        )
        if not isinstance(turn, Taken):
            return Present(learner, now, turn, token_urlsafe(TOKEN_BYTES), incoming.sent_at)
        if turn.reply is None:
            return Answer(self._apology("trouble.inside", _ear(learner, now)))
        message = loaded(turn.reply)
        return Answer(message, shown_as=await turns.shown_as(conn, message.turn))

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

    @staticmethod
    async def _chosen(
        conn: AsyncConnection, learner: Learner, what: Said | Edited | Pressed | Sent
    ) -> tuple[Message, str] | None:
        if not isinstance(what, Pressed):
            return None
        said = await turns.said_in(conn, what.turn, learner_id=learner.id)
        message = loaded(said) if said else None
        if message is None or what.button >= len(message.buttons):
            return None
        return message, message.buttons[what.button].label

    async def _event(
        self, conn: AsyncConnection, begun: Present, session: Session, incoming: Incoming
    ) -> Event | None:
        """What the person means; None for a button that is not theirs."""
        learner = begun.learner
        match incoming.what:
            case Pressed(turn, button):
                said = await turns.said_in(conn, turn, learner_id=learner.id)
                buttons = loaded(said).buttons if said else ()
                event = buttons[button].event if button < len(buttons) else None
                if not isinstance(event, Opened) or event.flow not in ONCE:
                    return event
                first = await turns.that_heard(conn, incoming.heard_as or "", learner_id=learner.id)
                return (
                    event
                    if first in {None, begun.turn}
                    else Opened(event.flow, {**event.given, "again": True})
                )
            case Sent(name, content):
                return Opened("adopt", _read(name, content))
            case Edited(text):
                heard_in = await turns.that_heard(conn, incoming.message or "", learner_id=learner.id)
                return _amendment(text, heard_in)
            case Said(text):
                command = commanded(text.strip())
                if command is not None:
                    return command
                about = await self._about(conn, learner, session, incoming)
                if about is None and session.open is not None:
                    return await self._typed_label(conn, learner, text) or Typed(text)
                return Typed(text, about)

    @staticmethod
    async def _about(
        conn: AsyncConnection, learner: Learner, session: Session, incoming: Incoming
    ) -> int | None:
        """The turn whose message is replied to; a reply to the open question is simply its answer."""
        if incoming.replies_to is None:
            return None
        turn = await turns.that_showed(conn, incoming.replies_to, learner_id=learner.id)
        latest = await turns.last_said(conn, learner_id=learner.id)
        if session.open is not None and latest is not None and loaded(latest).turn == turn:
            return None
        return turn

    async def _typed_label(self, conn: AsyncConnection, learner: Learner, text: str) -> Event | None:
        """The button of the latest message whose label was typed instead of pressed."""
        said = await turns.last_said(conn, learner_id=learner.id)
        if said is None:
            return None
        wanted = text.strip().casefold()
        return next((b.event for b in loaded(said).buttons if b.label.casefold() == wanted), None)

    async def _failed(self, conn: AsyncConnection, incoming: Incoming) -> Answer:
        """Answers an event that broke the coach.

        The answer is kept, so that a redelivery does not break it again, and the conversation it broke in is closed.
        """
        begun = await self._begun(conn, incoming)
        if isinstance(begun, Answer):
            return begun
        session = await sessions.load(conn, begun.learner.id)
        await sessions.keep(conn, begun.learner.id, Session(None, session.parked), before=session)
        message = self._apology("trouble.inside", _ear(begun.learner, begun.now), begun.turn)
        await turns.settle(conn, begun.turn, dumped(message))
        return Answer(message)

    def _apology(self, key: str, ear: Ear, turn: int = 0) -> Message:
        return Message(self._wording.render(say(key), ear), turn=turn)


def _read(name: str, content: bytes) -> dict[str, Json]:
    """The plan in a file, or why there is none."""
    reading = read_plan_bytes(content, name=name)
    if isinstance(reading, NoPlan):
        return {"reason": reading.reason}
    return {"plan": to_document(reading.plan)}


def _amendment(text: str, heard_in: Sequence[int]) -> Event:
    """What the new text of a message means that was heard in these turns: "/log 1h" says the same as "1h"."""
    command = commanded(text.strip())
    if isinstance(command, Opened) and command.flow == "log" and "text" in command.given:
        text, command = command.given["text"], None
    return command or Opened("amend", {"turns": [*heard_in], "text": text})


def _visitor(incoming: Incoming) -> Visitor:
    what = incoming.what
    head, _, payload = what.text.strip().partition(" ") if isinstance(what, Said) else ("", "", "")
    payload = payload.strip() if head.partition("@")[0] == "/start" else ""
    return Visitor(incoming.address, incoming.zone, incoming.locale, payload)


def _ear(learner: Learner, now: datetime) -> Ear:
    return Ear(learner.locale, study_day(now, learner.tz, learner.day_ends))
