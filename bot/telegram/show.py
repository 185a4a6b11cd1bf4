"""Shows the coach's answers in a Telegram chat."""

import re
from functools import partial
from html import escape

import structlog
from telegram import Bot

from bot.errors import MisconfiguredError, RefusedError
from bot.gathering import Gathering
from bot.incoming import Answer
from bot.markup import plain, timeless
from bot.message import Message
from bot.pictures.painter import Painter
from bot.telegram.calls import obeying, once
from bot.telegram.line import Line, Upload
from bot.telegram.render import Json, captioned, keyboard, pieces
from bot.turns import Turns
from core.learner import Address

log = structlog.get_logger()

HTML = "HTML"
NO_PREVIEW = {"is_disabled": True}
NOT_MODIFIED = "not modified"
BAD_MARKUP = "parse entities"
NO_CAPTION = "no caption in the message"
PHOTO_TRIES = 3
"""A picture that does not get through is left out: its words say the same."""

_DEEP_LINK = re.compile(r'<a href="start:([\w-]+)">[^<]*</a>')


class Screen:
    """What people see: sends messages, and marks what they chose."""

    def __init__(self, bot: Bot, line: Line, turns: Turns, painter: Painter) -> None:
        self._bot, self._line, self._turns, self._painter = bot, line, turns, painter
        self._gathering = Gathering()

    async def show(self, chat: str, answer: Answer, *, pressed: int | None = None) -> None:
        """Sends an answer, once: one that has been seen is not sent again when its event is.

        `pressed` is the message whose button was pressed; it then shows the choice, and its keyboard goes.
        """
        if answer.shown_as is not None:
            return
        if pressed is not None and answer.chosen is not None:
            await self._mark(chat, pressed, *answer.chosen)
        shown = await self._gather(chat, answer.message) or await self._send(chat, answer.message)
        if answer.message.turn:
            await self._turns.shown(answer.message.turn, str(shown))
        for it in answer.settled:
            if it.shown_as != str(pressed):  # that one shows what was chosen
                await self._mark(chat, int(it.shown_as), it.message, it.label)

    async def send(self, address: Address, message: Message, nonce: str) -> str:
        """Says what nobody waits for, as `bot.delivery.Sender`, in one try: its time may be over before the next.

        Telegram knows no nonce.
        """
        del nonce
        return str(await self._send(address.chat, message, patient=False))

    async def toast(self, callback_id: str) -> None:
        """Answers a pressed button, so that it stops spinning; a late answer is no error."""
        try:
            await obeying(partial(self._bot.answer_callback_query, callback_id), "answerCallbackQuery")
        except RefusedError:
            log.info("telegram.callback_too_old")

    async def _gather(self, chat: str, message: Message) -> int | None:
        """Edits the latest message to say this as well, if both are of a kind and quick; None if they are not."""
        grown = self._gathering.grown(chat, message, self._turns.now)
        if grown is None:
            return None
        try:
            await self._edit(chat, int(grown.id), self._linked(grown.html), keyboard(message))
        except RefusedError as error:
            if NOT_MODIFIED not in str(error):  # else the edit arrived, only its answer did not
                return None
        self._gathering.keep(chat, grown)
        return int(grown.id)

    async def _send(self, chat: str, message: Message, *, patient: bool = True) -> int:
        html = self._linked(message.text)
        if message.picture is not None:
            shown = await self._photo(chat, html, message, patient=patient)
            if shown is not None:
                self._gathering.over(chat)
                return shown
        *first, last = pieces(html)
        for piece in first:
            await self._say(chat, piece, None, patient=patient)
        shown = await self._say(chat, last, message, patient=patient)
        self._gathering.said(chat, str(shown), message, self._turns.now)
        return shown

    async def _say(self, chat: str, html: str, message: Message | None, *, patient: bool = True) -> int:
        carried = obeying if patient else once
        send = partial(
            self._line.call,
            "sendMessage",
            chat_id=chat,
            reply_markup=keyboard(message) if message else None,
            link_preview_options=NO_PREVIEW,
            disable_notification=(message is not None and message.silent) or None,
        )
        try:
            sent = await carried(partial(send, text=html, parse_mode=HTML), "sendMessage")
        except RefusedError as error:
            if BAD_MARKUP not in str(error):
                raise
            log.error("telegram.markup_refused", turn=message.turn if message else None)  # noqa: TRY400  # the text is private
            sent = await carried(partial(send, text=plain(html)), "sendMessage")
        return int(sent["message_id"])

    async def _photo(self, chat: str, html: str, message: Message, *, patient: bool) -> int | None:
        """Sends the picture, with the words and buttons below it if they fit; None if those are still to be sent."""
        png, below = await self._painter.painted(message.picture), captioned(html)
        if png is None or message.picture is None:
            return None
        send = partial(
            self._line.upload,
            "sendPhoto",
            "photo",
            Upload(f"{message.picture.name}.png", png, "image/png"),
            chat_id=chat,
            caption=html if below else None,
            parse_mode=HTML if below else None,
            reply_markup=keyboard(message) if below else None,
            disable_notification=message.silent or None,
        )
        try:
            sent = await (partial(obeying, tries=PHOTO_TRIES) if patient else once)(send, "sendPhoto")
        except (RefusedError, MisconfiguredError) as error:  # a server may not know the method
            log.warning("telegram.photo_refused", reason=str(error)[:80])
            return None
        return int(sent["message_id"]) if below else None

    async def _mark(self, chat: str, shown: int, said: Message, label: str) -> None:
        """Lets the message `shown` say how it ended; its keyboard goes."""
        html = self._linked(self._gathering.ended(chat, str(shown)) or said.text)
        text = f"{html}\n\n✓ <b>{escape(label)}</b>"
        try:
            if said.picture is None or not captioned(html) or not await self._recaption(chat, shown, text):
                await self._edit(chat, shown, pieces(text)[-1], None)
        except RefusedError as error:
            if NOT_MODIFIED not in str(error):
                log.info("telegram.not_marked", reason=str(error)[:80])

    async def _recaption(self, chat: str, photo: int, html: str) -> bool:
        """Changes the words below a photo, or only takes the keyboard if they would not fit; False if it is no photo."""
        method = "editMessageCaption" if captioned(html) else "editMessageReplyMarkup"
        words = {"caption": html, "parse_mode": HTML} if captioned(html) else {}
        edit = partial(self._line.call, method, chat_id=chat, message_id=photo, **words)
        try:
            await obeying(edit, method)
        except RefusedError as error:
            if NO_CAPTION in str(error):  # the picture did not get through
                return False
            raise
        return True

    async def _edit(self, chat: str, message: int, html: str, keys: Json | None) -> None:
        edit = partial(
            self._line.call,
            "editMessageText",
            chat_id=chat,
            message_id=message,
            text=html,
            parse_mode=HTML,
            reply_markup=keys if keys and "inline_keyboard" in keys else None,
            link_preview_options=NO_PREVIEW,
        )
        await obeying(edit, "editMessageText")

    def _linked(self, html: str) -> str:
        """`html` for Telegram: deep links ("start:code") lead to this bot, moments are words. A learner's words hold no tags."""
        return _DEEP_LINK.sub(rf"https://t.me/{self._bot.username}?start=\1", timeless(html))
