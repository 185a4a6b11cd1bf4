"""One update after the other: hears it, lets the coach take it, shows the answer."""

import asyncio
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

import structlog
from telegram import Bot, Update
from telegram.constants import ChatAction, ParseMode

from bot.errors import RefusedError, UnreachableError
from bot.incoming import Incoming, Sent, Spoken
from bot.limit import Limit, Seldom, Verdict
from bot.pictures.painter import Painter
from bot.telegram.calls import obeying
from bot.telegram.hear import Attached, Blocked, Heard, InGroup, Unreadable, Voiced, heard
from bot.telegram.line import Line
from bot.telegram.show import Screen
from bot.turns import Turns
from bot.wording import Ear, Wording
from core.dialogue.questions import Say, say

log = structlog.get_logger()

SLOW = 1.0
"""Seconds after which the chat shows that the coach is typing."""
TYPING = 4.5
"""Seconds before it shows so again: Telegram does for five."""


class Chat:
    """Takes updates. Returns False for one that could not be stored and is to be delivered again."""

    def __init__(self, bot: Bot, line: Line, turns: Turns, wording: Wording) -> None:
        self._bot, self._turns, self._wording = bot, turns, wording
        self.screen = Screen(bot, line, turns, Painter(wording))
        self._limit = Limit()
        self._polite = Seldom()
        self._put_off: set[int] = set()

    async def take(self, update: Update) -> bool:
        """Whether `update` is done with. What Telegram refuses is logged; it is no reason to hear the update again."""
        said = heard(update, self._bot.username)
        try:
            return await self._taken(update, said)
        except UnreachableError:
            log.info("telegram.unreachable", update=update.update_id)
            if isinstance(said, Incoming | Unreadable):
                await self._turns.reachable(said.address, reachable=False)
        except RefusedError as error:
            log.error("telegram.refused", update=update.update_id, reason=str(error)[:80])  # noqa: TRY400  # no traceback needed
        return True

    async def _taken(self, update: Update, said: Heard | None) -> bool:
        match said:
            case Incoming():
                return await self._incoming(update, said)
            case Attached(incoming):
                return await self._incoming(update, replace(incoming, what=await self._fetched(said)))
            case Voiced(incoming, file, seconds) if self._turns.listens:
                spoken = Spoken(partial(self._content, file), seconds)
                return await self._incoming(update, replace(incoming, what=spoken))
            case Voiced(incoming):
                return await self._taken(update, Unreadable(incoming.address, incoming.locale))
            case InGroup(chat, locale):
                link = f"https://t.me/{self._bot.username}"
                await self._line(chat, say("access.group", link=link), locale)
            case Unreadable(address, locale):
                if self._polite.may_speak_to(address.user):
                    await self._line(address.chat, say("access.only_text"), locale)
            case Blocked(address, off):
                await self._turns.reachable(address, reachable=not off)
            case None:
                pass
        return True

    async def _incoming(self, update: Update, incoming: Incoming) -> bool:
        if update.update_id in self._put_off:
            return await self._answered(update, incoming)
        if update.callback_query is not None:
            await self.screen.toast(update.callback_query.id)
        match self._limit.verdict(incoming.address.user, _moment(update, self._turns.now)):
            case Verdict.DROP:
                return True
            case Verdict.WARN:
                await self._line(incoming.address.chat, say("access.slower"), incoming.locale)
                return True
            case Verdict.TAKE:
                return await self._answered(update, incoming)

    async def _answered(self, update: Update, incoming: Incoming) -> bool:
        typing = asyncio.create_task(self._typing(incoming.address.chat))
        try:
            answer = await self._turns.take(incoming)
        finally:
            typing.cancel()
        if not answer.stored:
            await self._put_it_off(update, incoming)
            return False
        self._put_off.discard(update.update_id)
        if not answer.admitted and not self._polite.may_speak_to(incoming.address.user):
            return True
        query = update.callback_query
        pressed = query.message.message_id if query is not None and query.message else None
        await self.screen.show(incoming.address.chat, answer, pressed=pressed)
        return True

    async def _put_it_off(self, update: Update, incoming: Incoming) -> None:
        """Says, once, that the update will be taken later."""
        if update.update_id in self._put_off:
            return
        self._put_off.add(update.update_id)
        with suppress(UnreachableError, RefusedError):
            await self._line(incoming.address.chat, say("trouble.later"), incoming.locale)

    async def _fetched(self, said: Attached) -> Sent:
        """The file as it was sent; of one that is too long only so much that this can be told."""
        from bot.plan_reading import MOST_BYTES  # noqa: PLC0415  # 5 MB that few people need

        if said.size > MOST_BYTES:
            return Sent(said.name, b" " * (MOST_BYTES + 1))
        return Sent(said.name, await self._content(said.file))

    async def _content(self, file_id: str) -> bytes:
        file = await obeying(partial(self._bot.get_file, file_id), "getFile")
        return bytes(await obeying(file.download_as_bytearray, "download"))

    async def _typing(self, chat: str) -> None:
        """Shows that something slow is under way."""
        await asyncio.sleep(SLOW)
        while True:
            try:
                await self._bot.send_chat_action(chat, ChatAction.TYPING)
            except Exception as error:  # noqa: BLE001  # a missing hint must not cost the answer
                log.info("telegram.no_typing", kind=type(error).__name__)
                return
            await asyncio.sleep(TYPING)

    async def _line(self, chat: str, what: Say, locale: str) -> None:
        text = self._wording.render(what, Ear(locale, self._turns.today))
        send = partial(self._bot.send_message, chat, text, parse_mode=ParseMode.HTML)
        await obeying(send, "sendMessage")


def _moment(update: Update, now: datetime) -> float:
    """When a person did this: what waited for the coach did not come at once."""
    message = update.message or update.edited_message
    return ((message.edit_date or message.date) if message else now).timestamp()


def is_of(update: Update) -> str:
    """The chat an update belongs to; those of one chat are taken in their order."""
    chat = update.effective_chat
    return str(chat.id) if chat else f"update {update.update_id}"
