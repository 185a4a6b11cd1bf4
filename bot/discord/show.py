"""Shows the coach's answers on Discord: under the interaction that asked, or in the person's chat with the bot."""

import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial
from html import escape
from typing import Any

import structlog
from discord import ChannelType, Object, PartialMessageable
from discord import Message as Sent

from bot.discord.calls import TRIES, ExpiredError, obeying
from bot.discord.line import Line
from bot.discord.markdown import Commands, contents
from bot.discord.picture import Shown, sent, shown, with_or_without
from bot.discord.reply import Reply
from bot.discord.widgets import Captions, answered, below
from bot.errors import RefusedError, UnreachableError
from bot.gathering import Gathering
from bot.incoming import Answer, Completed, Pressed, Settled, What
from bot.message import Message
from bot.pictures.painter import Painter
from bot.turns import Turns
from bot.wording import Ear, Wording
from core.dialogue.questions import Say, say
from core.learner import Address

log = structlog.get_logger()

INSTALL = "https://discord.com/oauth2/authorize?client_id="
"""Where somebody adds the bot, for themselves or for a server."""
_DEEP_LINK = re.compile(r'<a href="start:([\w-]+)">[^<]*</a>')


class Screen:
    """What people see. `commands` are those that are put up."""

    def __init__(self, line: Line, turns: Turns, wording: Wording, commands: Commands) -> None:
        self._line, self._turns, self._wording, self._commands = line, turns, wording, commands
        self._gathering, self._painter = Gathering(), Painter(wording)
        ear = self._ear("en")
        self.captions = Captions(
            wording.label(say("dialogue.answer"), ear), wording.label(say("dialogue.choose"), ear)
        )

    async def dm(self, address: Address, answer: Answer) -> None:
        """Answers in the person's chat, once: an answer that has been seen is not sent again when its event is."""
        if answer.shown_as is None:
            message, turn = answer.message, answer.message.turn
            shown = await self._gather(address, message)
            await self._seen(
                turn, shown or await self._send(address, message, f"turn {turn}" if turn else "")
            )
            await self._settle(address, answer.settled)

    async def reply(
        self, reply: Reply, address: Address, answer: Answer, what: What, *, private: bool
    ) -> None:
        """Answers an interaction, under it if that is not too late. It stands alone."""
        message = answer.message
        if not private:
            self._gathering.over(address.user)
        if answer.shown_as is not None:
            return
        view = below(message, self.captions, private=private)
        marked = self._marked(answer, what)
        stray = marked is None and isinstance(what, Pressed | Completed)
        picture = await shown(self._painter, message.picture)
        try:
            seen = await reply.show(
                self._contents(message.text), view, picture=picture, marked=marked, private=stray
            )
        except ExpiredError:
            log.info("discord.interaction_expired", turn=message.turn)
            await self.dm(address, answer)
        else:
            await self._seen(message.turn, seen)
            await self._settle(address, answer.settled, but=reply.pressed)

    async def send(self, address: Address, message: Message, nonce: str) -> str:
        """Says what nobody waits for, as `bot.delivery.Sender`, in one try: its time may be over before the next."""
        return await self._send(address, message, nonce, tries=1)

    async def _gather(self, address: Address, message: Message) -> str | None:
        """Edits the latest message to say this as well, if both are of a kind and quick; None if they are not."""
        grown = self._gathering.grown(address.user, message, self._turns.now)
        parts = self._contents(grown.html) if grown else []
        if grown is None or len(parts) > 1:
            return None
        chat = await self._chat(address, TRIES)
        edit = chat.get_partial_message(int(grown.id)).edit
        view = below(message, self.captions, private=False)
        try:
            await obeying(partial(edit, content=parts[0], view=view), "gather")
        except RefusedError:  # it may have been deleted
            return None
        self._gathering.keep(address.user, grown)
        return grown.id

    async def _send(self, address: Address, message: Message, nonce: str = "", *, tries: int = TRIES) -> str:
        """The id of the last part, which bears the buttons. Of parts with the same nonce Discord shows one."""
        chat, picture = await self._chat(address, tries), await shown(self._painter, message.picture)
        parts = self._contents(message.text)
        seen = 0
        for number, content in enumerate(parts, 1):
            last = number == len(parts)
            send = partial(
                chat.send,
                content,
                view=below(message, self.captions, private=False) if last else None,
                nonce=f"{nonce}.{number}" if nonce else None,
                silent=message.silent,
            )
            seen = await with_or_without(picture if last else None, partial(self._part, send, tries))
        self._gathering.said(address.user, str(seen), message, self._turns.now)
        return str(seen)

    @staticmethod
    async def _part(send: Callable[..., Awaitable[Sent]], tries: int, picture: Shown | None) -> int:
        return (await obeying(lambda: send(**sent(picture)), "send", tries=tries)).id

    async def line(self, address: Address, what: Say) -> None:
        """A line outside of any turn."""
        await self._send(address, self.message(what, "en"))

    def message(self, what: Say, locale: str) -> Message:
        return Message(self._wording.render(what, self._ear(locale)))

    async def _seen(self, turn: int, shown: str) -> None:
        if turn:
            await self._turns.shown(turn, shown)

    async def _chat(self, address: Address, tries: int) -> PartialMessageable:
        """The person's chat with the bot; it is opened if they have only used commands so far."""
        number = int(address.chat) if address.chat else None
        if number is None:
            open_chat = partial(self._line.create_dm, Object(int(address.user)))
            number = (await obeying(open_chat, "open chat", tries=tries)).id
        return self._line.get_partial_messageable(number, type=ChannelType.private)

    async def _settle(self, address: Address, ends: Sequence[Settled], *, but: str | None = None) -> None:
        """Shows on earlier messages what became of them; `but` is one that shows what was chosen."""
        for it in ends:
            if it.shown_as != but:
                chat = await self._chat(address, TRIES)
                html = self._gathering.ended(address.user, it.shown_as) or it.message.text
                content = self._labelled(html, it.label)
                edit = chat.get_partial_message(int(it.shown_as)).edit
                with suppress(RefusedError, UnreachableError):  # it may have been deleted
                    await obeying(
                        partial(edit, content=content, view=answered(it.message, self.captions, None)),
                        "settle",
                    )

    def _labelled(self, html: str, label: str) -> str:
        return self._contents(f"{html}\n\n✓ <b>{escape(label)}</b>")[-1]

    def _marked(self, answer: Answer, what: What) -> dict[str, Any] | None:
        """How the message that was answered looks from now on."""
        if answer.chosen is None:
            return None
        said, label = answer.chosen
        chosen = what.button if isinstance(what, Pressed) else None
        marked: dict[str, Any] = {"view": answered(said, self.captions, chosen)}
        if isinstance(what, Completed):
            marked["content"] = self._labelled(said.text, label)
        return marked

    def _contents(self, html: str) -> list[str]:
        return contents(_DEEP_LINK.sub(self._brought, html), self._commands)

    def _brought(self, link: re.Match[str]) -> str:
        """A deep link of the coach's copy ("start:code"), as somebody can follow it on Discord."""
        install = f"{INSTALL}{self._line.application_id}"
        return self._wording.render(say("access.bring", link=install, code=link[1]), self._ear("en"))

    def _ear(self, locale: str) -> Ear:
        return Ear(locale, self._turns.today)
