"""Shows the coach's answers in a Telegram chat."""

from functools import partial
from html import escape

import structlog
from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.incoming import Answer
from bot.markup import plain
from bot.message import Message
from bot.telegram.calls import RefusedError, obeying
from bot.telegram.render import keyboard, pieces
from bot.turns import Turns

log = structlog.get_logger()

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
NOT_MODIFIED = "not modified"
BAD_MARKUP = "parse entities"


class Screen:
    """What people see: sends messages, and marks what they chose."""

    def __init__(self, bot: Bot, turns: Turns) -> None:
        self._bot, self._turns = bot, turns

    async def show(self, chat: str, answer: Answer, *, pressed: int | None = None) -> None:
        """Sends an answer, once: one that has been seen is not sent again when its event is.

        `pressed` is the message whose button was pressed; it then shows the choice, and its keyboard goes.
        """
        if answer.shown_as is not None:
            return
        if pressed is not None and answer.chosen is not None:
            await self._mark(chat, pressed, answer)
        shown = await self._send(chat, answer.message)
        if answer.message.turn:
            await self._turns.shown(answer.message.turn, str(shown))

    async def toast(self, callback_id: str) -> None:
        """Answers a pressed button, so that it stops spinning; a late answer is no error."""
        try:
            await obeying(partial(self._bot.answer_callback_query, callback_id), "answerCallbackQuery")
        except RefusedError:
            log.info("telegram.callback_too_old")

    async def _send(self, chat: str, message: Message) -> int:
        *first, last = pieces(self._linked(message.text))
        for piece in first:
            await self._say(chat, piece, None)
        return await self._say(chat, last, message)

    async def _say(self, chat: str, html: str, message: Message | None) -> int:
        keys = keyboard(message) if message else None
        send = partial(self._bot.send_message, chat, reply_markup=keys, link_preview_options=NO_PREVIEW)
        try:
            sent = await obeying(partial(send, html, parse_mode=ParseMode.HTML), "sendMessage")
        except RefusedError as error:
            if BAD_MARKUP not in str(error):
                raise
            log.error("telegram.markup_refused", turn=message.turn if message else None)  # noqa: TRY400  # the text is private
            sent = await obeying(partial(send, plain(html)), "sendMessage")
        return sent.message_id

    async def _mark(self, chat: str, pressed: int, answer: Answer) -> None:
        if answer.chosen is None:
            return
        said, label = answer.chosen
        text = pieces(f"{self._linked(said.text)}\n\n✓ <b>{escape(label)}</b>")[-1]
        edit = partial(
            self._bot.edit_message_text,
            text,
            chat,
            pressed,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
        )
        try:
            await obeying(edit, "editMessageText")
        except RefusedError as error:
            if NOT_MODIFIED not in str(error):
                log.info("telegram.not_marked", reason=str(error)[:80])

    def _linked(self, html: str) -> str:
        """Deep links in the coach's copy ("start:code") as links to this bot."""
        return (
            html.replace("start:", f"https://t.me/{self._bot.username}?start=") if "start:" in html else html
        )
