"""A turn: one event of one person in, one message out, all in one transaction."""

import asyncio
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from secrets import token_urlsafe
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot.composing import compose
from bot.counsel import Advisor, Counsel, Counsels, UndecidedError
from bot.gate import Gate
from bot.incoming import Answer, Incoming
from bot.meaning import chosen, meant
from bot.message import Message, dumped, loaded
from bot.outcomes import outcomes
from bot.wording import Ear, Wording
from core.changes import Change, Correct, Record, Remove, Restore
from core.clock import study_day
from core.dialogue.contract import Consulting, Event, Find, Reply, Saving
from core.dialogue.conversations import Conversations, Steps
from core.dialogue.questions import say
from core.dialogue.session import Present, Session, Turned
from core.learner import Address, Learner
from core.plan.model import Plan
from core.views import ModelOf, PlanOf, PlansOffered, PromptOf, Secret, View
from storage import changes, learners, sessions, turns, views
from storage.connection import Connection
from storage.database import Database
from storage.errors import DatabaseError
from storage.turns import Taken

log = structlog.get_logger()

AT_ONCE = 128
"""Turns under way. Those that wait for the memory's one writer share a commit, and the first of them waits for the last."""
SECRET_BYTES = 9
"""Enough that nobody guesses an invite, and short in a link."""

Clock = Callable[[], datetime]
"""Tells the time, aware and in UTC."""

Known = dict[View[Any], Any]
"""What was looked up, with its answers."""
Played = tuple[Turned, Learner, tuple[Change, ...]]
"""What a turn comes to, the learner as they are then, and what was saved."""


class Turns:
    """Takes events; safe to call concurrently, also from several processes on one database."""

    def __init__(  # noqa: PLR0913  # all that a turn needs comes through this door
        self,
        database: Database,
        conversations: Conversations,
        wording: Wording,
        *,
        clock: Clock,
        plans: Iterable[Plan],
        gate: Gate,
        advisor: Advisor | None = None,
    ) -> None:
        self._database, self._conversations, self._wording = database, conversations, wording
        self._clock, self._plans, self._gate = clock, plans, gate
        self._counsels = Counsels(advisor)
        self._seen: dict[int, str] = {}
        self._noting = asyncio.Lock()
        self._room = asyncio.Semaphore(AT_ONCE)

    async def take(self, incoming: Incoming) -> Answer:
        """The coach's answer to `incoming`.

        Whatever goes wrong inside is logged and answered kindly. Only the memory's own failure leaves no trace, so
        that the event can be delivered again.
        """
        try:
            async with self._room:
                return await self._told(incoming)
        except (DatabaseError, SQLAlchemyError):
            log.exception("turn.not_stored", event_id=incoming.id)
            ear = Ear(incoming.locale, self._clock().date())
            return Answer(self._apology("trouble.memory", ear), stored=False)

    @property
    def now(self) -> datetime:
        return self._clock()

    @property
    def listens(self) -> bool:
        """Whether there is somebody to write voice messages down."""
        return self._counsels.advisor is not None

    @property
    def today(self) -> date:
        """The date in UTC, for words to somebody whose zone is not known."""
        return self.now.date()

    async def reachable(self, address: Address, *, reachable: bool) -> None:
        """Notes whether messages to `address` arrive; a person who writes is reachable again."""
        async with self._database.begin() as conn:
            await learners.reachable(conn, address, since=None if reachable else self._clock())

    async def shown(self, turn: int, message: str) -> None:
        """Notes that the answer of `turn` has been seen, as the platform's `message`.

        What is shown while another transaction is under way is noted in one.
        """
        self._seen[turn] = message
        async with self._noting:
            if turn in self._seen:
                async with self._database.begin() as conn:
                    noted = dict(self._seen)
                    await turns.shown(conn, noted)
                for turn_noted in noted:
                    del self._seen[turn_noted]

    async def _told(self, incoming: Incoming) -> Answer:
        try:
            with self._counsels.begun() as counsel:
                return await self._decided(incoming, counsel)
        except (DatabaseError, SQLAlchemyError):
            raise
        except Exception:
            log.exception("turn.failed", event_id=incoming.id)
        async with self._database.begin() as conn:
            return await self._failed(conn, incoming)

    async def _decided(self, incoming: Incoming, counsel: Counsel) -> Answer:
        """Plays the turn until it stands; what it waits for it waits for with nothing stored and no transaction open."""
        while True:
            try:
                async with self._database.begin() as conn:
                    return await self._taken(conn, incoming, counsel)
            except UndecidedError as undecided:
                await undecided.wait()

    async def _taken(self, conn: Connection, incoming: Incoming, counsel: Counsel) -> Answer:
        begun = await self._begun(conn, incoming)
        if isinstance(begun, Answer):
            return begun
        now, turn = begun.now, begun.turn
        self._counsels.in_turn(begun.learner, counsel)
        session = await sessions.load(conn, begun.learner.id)
        event = await meant(conn, begun, session, incoming, counsel)
        turned, learner, saved = await self._played(conn, session, event, begun, counsel)
        self._counsels.decided(learner, counsel)
        await sessions.keep(conn, learner.id, turned.session, before=session)
        ear = _ear(learner, now)
        message = compose(turned, self._wording, ear, turn)
        await turns.settle(conn, turn, dumped(message), heard_as=incoming.heard_as)
        log.info("turn.taken", turn=turn, learner=learner.id, took=type(event).__name__)
        ended = await outcomes(conn, learner.id, saved, incoming.address, self._wording, ear)
        return Answer(message, await chosen(conn, learner.id, incoming.what), settled=ended)

    async def _played(
        self, conn: Connection, session: Session, event: Event | Reply, begun: Present, counsel: Counsel
    ) -> Played:
        """What the turn comes to. What was spoken is said back first."""
        if isinstance(event, Reply):
            return Turned(session, event), begun.learner, ()
        steps = self._conversations.take(session, event, begun)
        turned, learner, saved = await self._driven(conn, steps, begun, counsel)
        if counsel.heard is None:
            return turned, learner, saved
        echo = say("voice.heard", text=counsel.heard)
        return replace(turned, reply=replace(turned.reply, says=(echo, *turned.reply.says))), learner, saved

    async def _begun(self, conn: Connection, incoming: Incoming) -> Present | Answer:
        """Who is talking, in a new turn; for an event taken before, what was answered then."""
        now = self._clock()
        learner = await self._gate.admitted(conn, incoming.visitor, now)
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
            return Present(learner, now, turn, incoming.sent_at)
        if turn.reply is None:
            return Answer(self._apology("trouble.inside", _ear(learner, now)))
        message = loaded(turn.reply)
        return Answer(message, shown_as=await turns.shown_as(conn, message.turn))

    async def _driven(self, conn: Connection, steps: Steps, present: Present, counsel: Counsel) -> Played:
        """Answers what the conversation needs until it rests."""
        learner, saved = present.learner, tuple[Change, ...]()
        known: Known = {}
        sent: Any = None
        while True:
            try:
                need = steps.send(sent)
            except StopIteration as stop:
                return stop.value, learner, saved
            match need:
                case Find(view):
                    if view not in known:
                        known[view] = await self._found(conn, learner, view)
                    sent = known[view]
                case Consulting(wanted=wanted):
                    sent = counsel.on(replace(present, learner=learner), wanted)
                case Saving(wanted):
                    sent = learner = await changes.carry_out(
                        conn, learner, wanted, turn=present.turn, now=present.now
                    )
                    known, saved = _still_known(known, wanted), (*saved, *wanted)

    async def _found(self, conn: Connection, learner: Learner, view: View[Any]) -> Any:
        advisor = self._counsels.advisor
        match view:
            case PlansOffered():
                return tuple(self._plans)
            case ModelOf():
                return advisor and advisor.model
            case PromptOf(task, facts):
                return advisor.prompt(task, json.loads(facts), learner.locale) if advisor else ""
            case Secret():
                return token_urlsafe(SECRET_BYTES)
            case _:
                return await views.fetch(conn, learner, view)

    async def _failed(self, conn: Connection, incoming: Incoming) -> Answer:
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


def _still_known(known: Known, saved: Iterable[Change]) -> Known:
    """What is `known` of the memory still, now that `saved` is: entries leave the plan as it is."""
    if any(not isinstance(change, Record | Correct | Remove | Restore) for change in saved):
        return {}
    return {view: found for view, found in known.items() if isinstance(view, PlanOf)}


def _ear(learner: Learner, now: datetime) -> Ear:
    return Ear(learner.locale, study_day(now, learner.tz, learner.day_ends))
