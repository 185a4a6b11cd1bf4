"""What Discord remembers: people, guilds, channels, messages, commands, interactions."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests.fakes.discord_errors import (
    CANNOT_SEND,
    MISSING_ACCESS,
    NO_MUTUAL_GUILDS,
    UNKNOWN_CHANNEL,
    UNKNOWN_MESSAGE,
    Json,
    forbidden,
    not_found,
)
from tests.fakes.discord_gateway import Gateway
from tests.fakes.discord_shapes import blank, member, person
from tests.fakes.discord_uses import DEADLINE, Interaction

if TYPE_CHECKING:
    from tests.fakes.discord_seen import Modal

Clock = Callable[[], datetime]

EPOCH = 1_420_070_400_000  # milliseconds; the first of January 2015, where snowflakes begin
APPLICATION_ID = 1_100_000_000_000_000_001
DM, GROUP_DM, GUILD_TEXT = 1, 3, 0
EPHEMERAL, LOADING = 1 << 6, 1 << 7


@dataclass(slots=True)
class Guild:
    id: int
    name: str
    has_bot: bool = True
    members: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Channel:
    """`people`: who reads a channel that is no guild's. `bot_in`: whether the bot does, too."""

    id: int
    type: int
    name: str = ""
    guild: Guild | None = None
    people: tuple[int, ...] = ()
    bot_in: bool = True
    messages: dict[int, Json] = field(default_factory=dict)
    typing: int = 0

    @property
    def context(self) -> int:
        """The interaction context: in a guild, in the bot's own DM, or between people."""
        if self.guild is not None:
            return 0
        return 1 if self.bot_in else 2

    @property
    def open_to_bot(self) -> bool:
        return self.guild.has_bot if self.guild is not None else self.bot_in


@dataclass(slots=True)
class Account:
    """`blocked`: has blocked the bot. `apart`: shares no guild with it. `installed`: has the app for themselves."""

    user: Json
    locale: str = "en-US"
    blocked: bool = False
    dms_closed: bool = False
    apart: bool = False
    installed: bool = True

    @property
    def id(self) -> int:
        return int(self.user["id"])


@dataclass(frozen=True, slots=True)
class File:
    id: int
    name: str
    content: bytes
    description: str | None
    mime: str


@dataclass(slots=True, repr=False)
class World:
    token: str
    username: str
    clock: Clock
    gateway: Gateway
    url: str = ""
    ticks: Callable[[], float] = time.monotonic
    application: Json = field(default_factory=dict)
    accounts: dict[int, Account] = field(default_factory=dict)
    guilds: dict[int, Guild] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    dms: dict[int, Channel] = field(default_factory=dict)
    """The bot's channel with each person."""
    commands: dict[int, Json] = field(default_factory=dict)
    interactions: dict[int, Interaction] = field(default_factory=dict)
    tokens: dict[str, Interaction] = field(default_factory=dict)
    owed: dict[int, Interaction] = field(default_factory=dict)
    """Those that wait for their response, or for what the response promised."""
    modals: dict[int, "Modal"] = field(default_factory=dict)
    """The modal each person has open."""
    files: dict[int, File] = field(default_factory=dict)
    carried: dict[int, list[int]] = field(default_factory=dict)
    """The files of a message, those its embeds show included."""
    nonces: dict[tuple[int, str], tuple[datetime, Json]] = field(default_factory=dict)
    hidden: dict[int, tuple[int, Json]] = field(default_factory=dict)
    """Ephemeral messages by id, and who sees them."""
    watchers: set["asyncio.Future[None]"] = field(default_factory=set)
    last_id: int = 0

    @property
    def bot(self) -> Json:
        return person(APPLICATION_ID, self.username, name="Syllabot") | {"bot": True}

    def snowflake(self) -> int:
        """An id that tells when it was made, later than any before it."""
        milliseconds = int(self.clock().timestamp() * 1000) - EPOCH
        self.last_id = max(self.last_id + 1, milliseconds << 22)
        return self.last_id

    def now(self) -> str:
        return self.clock().astimezone(UTC).isoformat(timespec="microseconds")

    def channel(self, number: int) -> Channel:
        """A channel the bot may look into."""
        found = self.channels.get(number)
        if found is None:
            raise not_found(UNKNOWN_CHANNEL)
        if not found.open_to_bot:
            raise forbidden(MISSING_ACCESS)
        return found

    def reachable(self, number: int) -> Channel:
        """A channel the bot may write into."""
        found = self.channel(number)
        if found.type == DM:
            reader = self.accounts[found.people[0]]
            if reader.blocked or reader.dms_closed:
                raise forbidden(CANNOT_SEND)
            if reader.apart:
                raise forbidden(NO_MUTUAL_GUILDS)
        return found

    def message(self, channel: Channel, number: int) -> Json:
        found = channel.messages.get(number)
        if found is None:
            raise not_found(UNKNOWN_MESSAGE)
        return found

    def dm(self, account: int) -> Channel:
        """The channel between somebody and the bot, made when first asked for."""
        if account not in self.dms:
            made = Channel(self.snowflake(), DM, people=(account,))
            self.channels[made.id] = self.dms[account] = made
        return self.dms[account]

    def lately(self, nonce: tuple[int, str]) -> Json | None:
        """The message sent with this nonce within the last minutes."""
        at, message = self.nonces.get(nonce, (None, None))
        return message if at is not None and self.clock() - at < timedelta(minutes=5) else None

    def put(self, channel: Channel, author: Json, content: Json, *, hidden_for: int | None = None) -> Json:
        """A new message; it is dispatched unless only one person sees it."""
        message = {**blank(), **content, "id": str(self.snowflake()), "channel_id": str(channel.id)}
        message |= {"author": author, "timestamp": self.now()}
        self._carry(message)
        if hidden_for is None:
            channel.messages[int(message["id"])] = message
            self.dispatch("MESSAGE_CREATE", channel, message)
        else:
            self.hidden[int(message["id"])] = (hidden_for, message)
        self.changed()
        return message

    def change(self, channel: Channel, message: Json, content: Json) -> Json:
        message |= content | {"edited_timestamp": self.now()}
        self._carry(message)
        if int(message["id"]) in channel.messages:
            self.dispatch("MESSAGE_UPDATE", channel, message)
        self.changed()
        return message

    def _carry(self, message: Json) -> None:
        if "carried" in message:
            self.carried[int(message["id"])] = message.pop("carried")

    def remove(self, channel: Channel, number: int) -> None:
        if channel.messages.pop(number, None) is not None and channel.open_to_bot:
            told = {"id": str(number), "channel_id": str(channel.id), **in_guild(channel)}
            self.gateway.dispatch("MESSAGE_DELETE", told, private=channel.guild is None)
        self.hidden.pop(number, None)
        self.changed()

    def dispatch(self, event: str, channel: Channel, message: Json) -> None:
        if not channel.open_to_bot:
            return
        told = {**message, **in_guild(channel)}
        if channel.guild is not None:
            told["member"] = member()
        self.gateway.dispatch(event, told, private=channel.guild is None)

    def keep(self, used: Interaction) -> None:
        """Remembers an interaction, and looks again when its time is over."""
        self.interactions[used.id] = self.tokens[used.token] = self.owed[used.id] = used
        asyncio.get_running_loop().call_later(DEADLINE, self.changed)

    def waiting(self) -> int:
        """How many interactions are still to be answered, and in time."""
        for used in [used for used in self.owed.values() if not used.open and not used.loading]:
            del self.owed[used.id]
        return len(self.owed)

    def changed(self) -> None:
        """Wakes whoever waits for something to happen."""
        for watcher in self.watchers:
            if not watcher.done():
                watcher.set_result(None)

    async def until(self, what: Callable[[], object], seconds: float = 10) -> None:
        """Returns when `what` is true, which is asked after everything that happens."""
        async with asyncio.timeout(seconds):
            while not what():
                with self._watching() as change:
                    await change

    @contextmanager
    def _watching(self) -> Iterator["asyncio.Future[None]"]:
        watcher: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.watchers.add(watcher)
        try:
            yield watcher
        finally:
            self.watchers.discard(watcher)


def in_guild(channel: Channel) -> Json:
    return {"guild_id": str(channel.guild.id)} if channel.guild is not None else {}
