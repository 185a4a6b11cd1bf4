"""What people wrote while the bot was away: Discord keeps it in their chats, and it is taken once, in its order."""

import structlog
from discord import ChannelType, Object
from discord.utils import time_snowflake

from bot.discord.hear import Heard, edited, moment, said
from bot.discord.line import Line
from bot.discord.show import Screen
from bot.errors import RefusedError, TryLaterError, UnreachableError
from bot.incoming import Answer
from bot.message import loaded
from core.learner import Address, Platform
from storage import hearing
from storage.database import Database

log = structlog.get_logger()

EDITS = 25
"""Messages before the last one heard that are looked at for changes: people correct what they just wrote."""


class CatchUp:
    """Reads the chats of everybody who is known. That a message is read twice is harmless: it is an event of that id."""

    def __init__(self, line: Line, database: Database, screen: Screen) -> None:
        self._line, self._database, self._screen = line, database, screen

    async def known(self) -> tuple[hearing.Heard, ...]:
        async with self._database.begin() as conn:
            return await hearing.heard(conn, Platform.DISCORD)

    async def of(self, one: hearing.Heard) -> tuple[Heard, ...]:
        """What somebody did since they were last heard, in its order. Answers they have not seen are shown before."""
        for unseen in one.unseen:
            await self._show(one, unseen)
        chat = self._line.get_partial_messageable(int(one.chat), type=ChannelType.private)
        last = Object(int(one.message) if one.message else time_snowflake(one.at))
        heard = chat.history(before=Object(last.id + 1), limit=EDITS)
        changes = [edited(message) async for message in heard if (message.edited_at or one.at) > one.at]
        news = [said(message) async for message in chat.history(after=last, limit=None)]
        missed = [event for event in (*changes, *news) if event is not None]
        return tuple(sorted(missed, key=moment))

    async def _show(self, one: hearing.Heard, unseen: str) -> None:
        address = Address(Platform.DISCORD, one.user, one.chat)
        try:
            await self._screen.dm(address, Answer(loaded(unseen)))
        except (UnreachableError, RefusedError, TryLaterError) as error:
            log.info("discord.still_unseen", kind=type(error).__name__)
