"""What people wrote while the bot was away: Discord keeps it in their chats, and it is taken once, in its order."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import TypeVar

import structlog
from aiolimiter import AsyncLimiter
from discord import ChannelType, Message, Object, PartialMessageable
from discord.utils import time_snowflake
from sqlalchemy.exc import SQLAlchemyError

from bot.discord.calls import obeying
from bot.discord.hear import Heard, edited, moment, said
from bot.discord.line import Line
from bot.discord.show import Screen
from bot.errors import RefusedError, TryLaterError, UnreachableError
from bot.incoming import Answer, Incoming
from bot.lanes import Lanes
from bot.message import loaded
from core.learner import Address, Platform
from storage import hearing, learners
from storage.connection import Connection
from storage.database import Database
from storage.errors import DatabaseError

log = structlog.get_logger()

EDITS = 25
"""Messages before the last one heard that are looked at for changes: people correct what they just wrote."""
PAGE = 50
"""Messages asked for at first; more of them only where all of these are new."""
PACE, AT_ONCE = 20, 8
"""Chats read a second, of the fifty calls Discord takes, and at the same time: whoever is there now goes first."""
AGAIN = 2.0
"""Seconds before the memory is asked again where it failed."""
BEHIND = ""
"""The lane of who reads the chats of people who are not there now; it is nobody's."""

T = TypeVar("T")
Take = Callable[[Heard], Awaitable[None]]


class CatchUp:
    """Reads the chat of everybody who is known, once in a session: who says something now at once, the others behind them.

    That a message is read twice is harmless: it is an event of that id.
    """

    def __init__(self, line: Line, database: Database, screen: Screen, lanes: Lanes, take: Take) -> None:
        self._line, self._database, self._screen = line, database, screen
        self._lanes, self._take = lanes, take
        self.chats: dict[str, str] = {}
        self._read: dict[str, frozenset[str]] = {}
        self._session = 0
        self._pace, self._at_once = AsyncLimiter(PACE, 1), asyncio.Semaphore(AT_ONCE)

    def begin(self) -> None:
        """A new session: nobody has been read yet."""
        self.stop()
        self._read.clear()
        self._lanes.put(BEHIND, self._behind(self._session))

    def stop(self) -> None:
        """Reads nobody any more who is not there now."""
        self._session += 1

    def before(self, user: str) -> None:
        """Puts what `user` did while nobody listened into their lane, before what they do now."""
        if user not in self._read:
            self._read[user] = frozenset()
            self._lanes.put(user, self._caught_up(user, self._session))

    def has_read(self, incoming: Incoming) -> bool:
        """Whether this was found in the chat in this session."""
        return incoming.id in self._read.get(incoming.address.user, ())

    async def _behind(self, session: int) -> None:
        """Everybody else, the one heard last first. It may take minutes, and nobody waits for it."""
        for user in await self._remembered(lambda conn: hearing.people(conn, Platform.DISCORD)):
            if user in self._read:  # they have said something meanwhile
                continue
            await self._at_once.acquire()
            await self._pace.acquire()
            if session != self._session:
                self._at_once.release()
                return
            if user in self._read:
                self._at_once.release()
            else:
                self._read[user] = frozenset()
                self._lanes.put(user, self._in_turn(user, session))

    async def _in_turn(self, user: str, session: int) -> None:
        try:
            await self._caught_up(user, session)
        finally:
            self._at_once.release()

    async def _caught_up(self, user: str, session: int) -> None:
        try:
            missed = await obeying(partial(self._missed, user), "read history")
        except (UnreachableError, RefusedError, TryLaterError) as error:
            log.warning("discord.history_unread", kind=type(error).__name__)
            return
        if session == self._session:
            self._read[user] = frozenset(one.id for one in missed if isinstance(one, Incoming))
        for event in missed:
            await self._take(event)

    async def _missed(self, user: str) -> tuple[Heard, ...]:
        """What somebody did since they were last heard, in its order. Answers they have not seen are shown before."""
        one = await self._remembered(lambda conn: hearing.heard(conn, Platform.DISCORD, user))
        if one is None:
            return ()
        chat = await self._chat(one)
        for unseen in one.unseen:
            await self._show(Address(Platform.DISCORD, user, str(chat.id)), unseen)
        last = int(one.message) if one.message else time_snowflake(one.at)
        found: list[Heard | None] = []
        older = 0
        async for message in _backwards(chat):
            if message.id > last:
                found.append(said(message))
                continue
            older += 1
            if (message.edited_at or one.at) > one.at:
                found.append(edited(message))
            if older == EDITS:
                break
        return tuple(sorted((event for event in reversed(found) if event is not None), key=moment))

    async def _chat(self, one: hearing.Heard) -> PartialMessageable:
        """Their chat with the bot. It is opened, once for good, for somebody who has only used commands elsewhere."""
        self.chats[one.user] = one.chat
        if not one.chat:
            opened = await self._line.create_dm(Object(int(one.user)))
            self.chats[one.user] = str(opened.id)
            there = Address(Platform.DISCORD, one.user, str(opened.id))
            await self._remembered(lambda conn: learners.at(conn, there))
        return self._line.get_partial_messageable(int(self.chats[one.user]), type=ChannelType.private)

    async def _remembered(self, ask: Callable[[Connection], Awaitable[T]]) -> T:
        """What the memory answers, when it does: what comes later must not be taken before what came first."""
        while True:
            try:
                async with self._database.begin() as conn:
                    return await ask(conn)
            except (DatabaseError, SQLAlchemyError):
                log.exception("discord.memory_fails")
            await asyncio.sleep(AGAIN)

    async def _show(self, address: Address, unseen: str) -> None:
        try:
            await self._screen.dm(address, Answer(loaded(unseen)))
        except (UnreachableError, RefusedError, TryLaterError) as error:
            log.info("discord.still_unseen", kind=type(error).__name__)


async def _backwards(chat: PartialMessageable) -> AsyncIterator[Message]:
    """The messages of a chat, the latest first."""
    oldest, number = None, 0
    async for message in chat.history(limit=PAGE):
        oldest, number = message, number + 1
        yield message
    if oldest is not None and number == PAGE:
        async for message in chat.history(before=oldest, limit=None):
            yield message
