"""Runs every platform that has a token, until the process is told to stop."""

import asyncio
import signal
from secrets import token_urlsafe

import structlog

from bot.app import coach
from bot.config import Settings
from storage import people
from storage.database import Database

log = structlog.get_logger()

CLAIM_BYTES = 12


async def serve(settings: Settings) -> None:
    """Runs until SIGTERM or SIGINT, then finishes the turns under way.

    Raises `telegram.calls.MisconfiguredError` where the owner must do something first.
    """
    from bot.telegram.run import telegram  # noqa: PLC0415  # heavy, and only for those who use it

    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    claim = token_urlsafe(CLAIM_BYTES)
    async with coach(settings, claim=claim) as it:
        if settings.access == "closed" and not settings.owner and not await _owned(it.database):
            log.warning("owner.wanted", send=f"/start {claim}", to="the bot, in a private chat, to own it")
        async with it.nudger.beating():
            await telegram(settings, it.turns, it.wording, it.delivery, stopping)
    log.info("service.stopped")


async def _owned(database: Database) -> bool:
    async with database.begin() as conn:
        return await people.owned(conn)
