"""The line to Discord: the client, where it calls, and what it says in the log."""

import asyncio
import logging
import sys
from typing import Any, Protocol

import structlog
from discord import (
    AllowedMentions,
    Client,
    Intents,
    Interaction,
    MemberCacheFlags,
    Message,
    RawMessageUpdateEvent,
)
from discord.gateway import DiscordWebSocket
from discord.http import Route
from yarl import URL

from bot.discord import widgets

log = structlog.get_logger()

LONGEST_RATE_LIMIT = 60.0
"""Seconds a rate limit is waited out; a longer one is told."""


def calling(api: str, gateway: str) -> None:
    """Where Discord is called from now on: the library keeps both addresses in attributes of its classes."""
    Route.BASE = api.rstrip("/")
    DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway)


class Desk(widgets.Desk, Protocol):
    """Who hears of everything."""

    async def catch_up(self) -> None: ...

    async def message(self, message: Message) -> None: ...

    async def edited(self, message: Message) -> None: ...

    async def interaction(self, interaction: Interaction[Any]) -> None: ...


class Line(Client):
    """Hears direct messages and interactions, which need no privileged intent, and passes them on to the desk."""

    desk: Desk

    def __init__(self) -> None:
        super().__init__(
            intents=Intents(dm_messages=True),
            allowed_mentions=AllowedMentions.none(),
            member_cache_flags=MemberCacheFlags.none(),
            max_messages=None,
            guild_ready_timeout=0,
            max_ratelimit_timeout=LONGEST_RATE_LIMIT,
        )
        self.add_dynamic_items(*widgets.WIDGETS)
        self.connected = asyncio.Event()

    def hears(self) -> bool:
        """Whether the gateway is open."""
        ws: DiscordWebSocket | None = self.ws
        return ws is not None and ws.open

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """Lets nobody hear of the coach's own messages: each answer in a chat comes back as one."""
        if event != "message" or args[0].author != self.user:
            super().dispatch(event, *args, **kwargs)

    async def on_connect(self) -> None:
        """A new session: what was said before it has not been heard. A resumed one brings what was missed."""
        log.info("discord.connected")
        self.connected.set()
        await self.desk.catch_up()

    async def on_message(self, message: Message) -> None:
        await self.desk.message(message)

    async def on_raw_message_edit(self, payload: RawMessageUpdateEvent) -> None:
        await self.desk.edited(payload.message)

    async def on_interaction(self, interaction: Interaction[Any]) -> None:
        await self.desk.interaction(interaction)

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """What breaks in hearing an event is logged and ends nothing."""
        del args, kwargs
        log.error("discord.event_failed", heard=event_method, exc_info=sys.exc_info()[1])


class Quietly(logging.Handler):
    """The library's warnings as events: their templates, without the addresses and texts it would fill in."""

    def emit(self, record: logging.LogRecord) -> None:
        log.warning("discord.library", where=record.name, says=str(record.msg))


def quiet() -> None:
    """Lets nothing of the library past the log."""
    library = logging.getLogger("discord")
    library.handlers, library.propagate = [Quietly(logging.WARNING)], False
    for room in (
        "discord.client",
        "discord.state",
    ):  # they warn that the bot hears no voices and sees no servers
        logging.getLogger(room).setLevel(logging.ERROR)
