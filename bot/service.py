"""Runs every platform that has a token, until the process is told to stop."""

import asyncio
import gc
import signal
from collections.abc import Callable, Coroutine, Mapping
from contextlib import AsyncExitStack, suppress
from functools import partial
from secrets import token_urlsafe
from typing import TYPE_CHECKING, Any

import structlog

from bot.app import Coach, coach
from bot.config import Settings
from bot.errors import MisconfiguredError
from storage import people
from storage.database import Database

if TYPE_CHECKING:
    from bot.health import Health

log = structlog.get_logger()

CLAIM_BYTES = 12
AGAIN = 5.0
"""Seconds before a face that broke is begun again."""

Face = Callable[[asyncio.Event], Coroutine[Any, Any, None]]
"""Answers on its platform until the event is set. Raises `MisconfiguredError` where the owner must do something first."""


async def serve(settings: Settings) -> None:
    """Runs until SIGTERM or SIGINT, then finishes the turns under way.

    Raises `MisconfiguredError` if no face can run as it is set up.
    """
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    claim = token_urlsafe(CLAIM_BYTES)
    async with coach(settings, claim=claim) as it:
        if settings.access == "closed" and not settings.owner and not await _owned(it.database):
            log.warning("owner.wanted", send=f"/start {claim}", to="the bot, in a private chat, to own it")
        async with AsyncExitStack() as beside:
            health = await _told(settings, it, beside)
            faces = _faces(settings, it, health)
            _spare_the_collector()
            await beside.enter_async_context(it.nudger.beating())
            await side_by_side(faces, stopping)
    log.info("service.stopped")


def _spare_the_collector() -> None:
    """What is there by now stays, so it need not be looked through; and little of what a turn leaves goes in circles."""
    gc.freeze()
    gc.set_threshold(10_000)


async def _told(settings: Settings, it: Coach, beside: AsyncExitStack) -> "Health | None":
    """Lets whoever watches over the coach ask how it is, if that is wished. A webhook tells it on its own port."""
    if not settings.http_port:
        return None
    from bot.health import Health  # noqa: PLC0415  # heavy, and only for those who use it

    health = Health(settings.platforms, it.delivery, it.database)
    if not (settings.telegram_webhook_url and settings.telegram_bot_token):
        await beside.enter_async_context(health.told_at(settings.http_port))
    return health


def _faces(settings: Settings, it: Coach, health: "Health | None" = None) -> dict[str, Face]:
    """Those that have a token; nobody pays for the library of another."""
    faces: dict[str, Face] = {}
    if settings.telegram_bot_token is not None:
        from bot.telegram.run import telegram  # noqa: PLC0415  # heavy

        faces["telegram"] = partial(telegram, settings, it.turns, it.wording, it.delivery, health=health)
    if settings.discord_bot_token is not None:
        from bot.discord.run import discord  # noqa: PLC0415  # the same

        faces["discord"] = partial(discord, settings, it)
    return faces


async def side_by_side(faces: Mapping[str, Face], stopping: asyncio.Event) -> None:
    """Runs `faces` until `stopping`; one that fails does not stop another.

    Raises `MisconfiguredError` if not one of them can run as it is set up.
    """
    ends = await asyncio.gather(
        *(_kept_up(name, face, stopping) for name, face in faces.items()), return_exceptions=True
    )
    failures = [end for end in ends if end is not None]
    if failures and len(failures) == len(faces):
        raise failures[0]


async def _kept_up(name: str, face: Face, stopping: asyncio.Event) -> None:
    """Runs `face`, and begins it again if it breaks; what the owner must mend is left to them."""
    while not stopping.is_set():
        try:
            return await face(stopping)
        except MisconfiguredError as error:
            log.error("face.misconfigured", face=name, advice=str(error))  # noqa: TRY400  # no traceback needed
            raise
        except Exception:
            log.exception("face.broke", face=name)
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), AGAIN)
    return None


async def _owned(database: Database) -> bool:
    async with database.begin() as conn:
        return await people.owned(conn)
