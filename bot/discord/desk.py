"""One event after the other: hears it, lets the coach take it, shows the answer."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from functools import partial
from typing import Any

import structlog
from discord import Attachment, ChannelType, Interaction, InteractionType, Message
from discord.app_commands import Choice

from bot.discord.calls import obeying
from bot.discord.catch_up import CatchUp
from bot.discord.hear import Attached, Heard, Unreadable, Voiced, direct, edited, heard, moment, said, used
from bot.discord.line import Line
from bot.discord.reply import Reply
from bot.discord.show import Screen
from bot.discord.widgets import MOST_OPTION, MOST_OPTIONS, form
from bot.errors import MisconfiguredError, RefusedError, TryLaterError, UnreachableError
from bot.incoming import Answer, Incoming, Pressed, Sent, Spoken
from bot.lanes import Lanes
from bot.limit import Limit, Seldom, Verdict
from bot.recall import Recall
from bot.turns import Turns
from core.dialogue.menu import COMMANDS
from core.dialogue.questions import say
from core.learner import Address, Platform
from storage.database import Database

log = structlog.get_logger()

SLOW = 1.0
"""Seconds after which the chat shows that the coach is typing."""
TYPING = 8.0
"""Seconds before it shows so again: Discord does for ten."""
AGAIN = 2.0
"""Seconds before a message that could not be stored is taken again."""
GRACE = 4.0
"""Seconds turns under way have to finish when the bot is stopped."""


class Desk:
    """Takes what the line hears; one person's events in their order."""

    def __init__(self, line: Line, turns: Turns, screen: Screen, recall: Recall, database: Database) -> None:
        self._line, self._turns, self.screen, self._recall = line, turns, screen, recall
        self.lanes = Lanes()
        self._catch_up = CatchUp(line, database, screen, self.lanes, self._taken)
        self._limit, self._polite = Limit(), Seldom()
        self._closing = False

    # -- what the line hears

    async def catch_up(self) -> None:
        """Takes what people said while nobody listened, before what they say from now on."""
        self._catch_up.begin()

    async def message(self, message: Message) -> None:
        self._put(str(message.author.id), said(message))

    async def edited(self, message: Message) -> None:
        self._put(str(message.author.id), edited(message))

    async def interaction(self, interaction: Interaction[Any]) -> None:
        if interaction.type is InteractionType.autocomplete:
            await self._suggest(interaction)
        elif incoming := used(interaction, self._chat(interaction)):
            await self._answer(interaction, incoming)

    async def heard(self, interaction: Interaction[Any], what: Pressed) -> None:
        await self._answer(interaction, heard(interaction, self._chat(interaction), what))

    async def opens(self, interaction: Interaction[Any], turn: int) -> None:
        """Shows the form of a message, which has to come first and at once."""
        address = Address(Platform.DISCORD, str(interaction.user.id), self._chat(interaction))
        asked = await self._recall.said(address, turn)
        modal = form(asked, self.screen.captions) if asked else None
        if modal is not None:
            with suppress(RefusedError, TryLaterError):
                await obeying(partial(interaction.response.send_modal, modal), "form", tries=2)
            return
        theirs = self.screen.message(say("dialogue.not_yours"), str(interaction.locale)).text
        with suppress(RefusedError, TryLaterError):
            await Reply(interaction, private=True).show([theirs], None)

    async def finish(self) -> None:
        """Takes no more, and finishes what was begun."""
        self._closing = True
        self._catch_up.stop()
        await self.lanes.finish(GRACE)

    # -- messages

    def _put(self, user: str, what: Heard | None) -> None:
        if what is not None and not self._closing:
            self._catch_up.before(user)
            self.lanes.put(user, self._taken_live(what))

    async def _taken_live(self, what: Heard) -> None:
        """Takes what was heard, unless it stood in the chat already."""
        if not (isinstance(what, Incoming) and self._catch_up.has_read(what)):
            await self._taken(what)

    async def _taken(self, what: Heard) -> None:
        if isinstance(what, Voiced) and not self._turns.listens:
            what = Unreadable(what.incoming.address, moment(what))
        address = what.address if isinstance(what, Unreadable) else _incoming(what).address
        self._catch_up.chats[address.user] = address.chat
        try:
            if isinstance(what, Unreadable):
                if self._polite.may_speak_to(address.user):
                    await self.screen.line(address, say("access.only_text"))
            else:
                await self._message(what)
        except UnreachableError:
            log.info("discord.unreachable")
            await self._turns.reachable(address, reachable=False)
        except (RefusedError, TryLaterError, MisconfiguredError) as error:
            log.error("discord.refused", reason=str(error)[:80])  # noqa: TRY400  # no traceback needed

    async def _message(self, what: Incoming | Attached | Voiced) -> None:
        incoming = _incoming(what)
        said_at = incoming.sent_at or self._turns.now
        match self._limit.verdict(incoming.address.user, said_at.timestamp()):
            case Verdict.DROP:
                pass
            case Verdict.WARN:
                await self.screen.line(incoming.address, say("access.slower"))
            case Verdict.TAKE:
                answer = await self._stored(await _whole(what))
                if answer.admitted or self._polite.may_speak_to(incoming.address.user):
                    await self.screen.dm(incoming.address, answer)

    async def _stored(self, incoming: Incoming) -> Answer:
        """The answer, when the memory has it. If that takes long, they are told, once."""
        told = False
        while True:
            async with self._typing(incoming.address.chat):
                answer = await self._turns.take(incoming)
            if answer.stored:
                return answer
            if not told:
                told = True
                with suppress(UnreachableError, RefusedError, TryLaterError):
                    await self.screen.line(incoming.address, say("trouble.later"))
            await asyncio.sleep(AGAIN)

    @asynccontextmanager
    async def _typing(self, chat: str) -> AsyncIterator[None]:
        """Shows that something slow is under way."""
        typing = asyncio.create_task(self._type(int(chat)))
        try:
            yield
        finally:
            typing.cancel()

    async def _type(self, chat: int) -> None:
        await asyncio.sleep(SLOW)
        while True:
            try:
                await self._line.get_partial_messageable(chat, type=ChannelType.private).typing()
            except Exception as error:  # noqa: BLE001  # a missing hint must not cost the answer
                log.info("discord.no_typing", kind=type(error).__name__)
                return
            await asyncio.sleep(TYPING)

    # -- interactions

    async def _answer(self, interaction: Interaction[Any], incoming: Incoming) -> None:
        if self._closing:
            return
        private = not direct(interaction)
        reply = Reply(interaction, private=private)
        self._catch_up.before(incoming.address.user)
        self.lanes.put(incoming.address.user, self._answered(reply, incoming, private=private))

    async def _answered(self, reply: Reply, incoming: Incoming, *, private: bool) -> None:
        try:
            await self._decided(reply, incoming, private=private)
        except UnreachableError:
            log.info("discord.unreachable")
        except (RefusedError, TryLaterError, MisconfiguredError) as error:
            log.error("discord.refused", reason=str(error)[:80])  # noqa: TRY400  # no traceback needed
        finally:
            await reply.done()

    async def _decided(self, reply: Reply, incoming: Incoming, *, private: bool) -> None:
        match self._limit.verdict(incoming.address.user, self._turns.now.timestamp()):
            case Verdict.DROP:
                return
            case Verdict.WARN:
                slower = self.screen.message(say("access.slower"), incoming.locale)
                await reply.show([slower.text], None)
            case Verdict.TAKE:
                answer = await self._turns.take(incoming)
                await self.screen.reply(reply, incoming.address, answer, incoming.what, private=private)

    def _chat(self, interaction: Interaction[Any]) -> str:
        """Where its user is reached: not the server in which they may be."""
        user = str(interaction.user.id)
        if direct(interaction) and interaction.channel_id is not None:
            self._catch_up.chats[user] = str(interaction.channel_id)
        return self._catch_up.chats.get(user, "")

    async def _suggest(self, interaction: Interaction[Any]) -> None:
        """What may be meant by the field somebody types in."""
        data: Any = interaction.data
        field = next(option for option in data["options"] if option.get("focused"))
        slots = {
            slot.name: slot for command in COMMANDS if command.name == data["name"] for slot in command.slots
        }
        slot = slots.get(field["name"])
        found: list[Choice[str]] = []
        if slot is not None and slot.listed is not None:
            address = Address(Platform.DISCORD, str(interaction.user.id), self._chat(interaction))
            fitting = await self._recall.suggestions(address, slot.listed, field["value"], MOST_OPTIONS)
            found = [Choice(name=label, value=value) for label, value in fitting if len(value) <= MOST_OPTION]
        with suppress(RefusedError, TryLaterError):
            await obeying(partial(interaction.response.autocomplete, found), "suggest", tries=1)


def _incoming(what: Incoming | Attached | Voiced) -> Incoming:
    return what if isinstance(what, Incoming) else what.incoming


async def _whole(what: Incoming | Attached | Voiced) -> Incoming:
    """The event with its file; a recording is fetched by whoever listens to it."""
    match what:
        case Attached(incoming, file):
            return replace(incoming, what=await _fetched(file))
        case Voiced(incoming, file):
            fetch = partial(obeying, file.read, "download")
            return replace(incoming, what=Spoken(fetch, file.duration or 0))
        case Incoming():
            return what


async def _fetched(file: Attachment) -> Sent:
    """The file as it was sent; of one that is too long only so much that this can be told."""
    from bot.plan_reading import MOST_BYTES  # noqa: PLC0415  # 5 MB that few people need

    if file.size > MOST_BYTES:
        return Sent(file.filename, b" " * (MOST_BYTES + 1))
    return Sent(file.filename, await obeying(file.read, "download"))
