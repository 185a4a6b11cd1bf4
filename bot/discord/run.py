"""Runs the Discord face until it is stopped."""

import asyncio
from functools import partial

import structlog
from discord import ConnectionClosed

from bot.app import Coach
from bot.config import Settings
from bot.discord.calls import FOR_EVER, NO_SUCH_BOT, obeying
from bot.discord.desk import Desk
from bot.discord.line import Line, calling, quiet
from bot.discord.menu import commands, put_up
from bot.discord.show import Screen
from bot.errors import MisconfiguredError, RefusedError, TryLaterError, UnreachableError
from bot.recall import Recall
from bot.stopping import before
from bot.wording import Ear
from core.learner import Platform

log = structlog.get_logger()

AUTHENTICATION_FAILED = 4004
"""The gateway's word for a token that is none (Discord, Gateway Close Event Codes)."""


async def discord(settings: Settings, coach: Coach, stopping: asyncio.Event) -> None:
    """Answers on Discord until `stopping`. Raises `MisconfiguredError` where the owner must do something first."""
    quiet()
    calling(settings.discord_api_url, settings.discord_gateway_url)
    await answering(Line(), settings, coach, stopping)


async def answering(line: Line, settings: Settings, coach: Coach, stopping: asyncio.Event) -> None:
    """Answers what `line` hears; closes it at the end."""
    try:
        if await before(stopping, _logged_in(line, settings)):
            screen = Screen(line, coach.turns, coach.wording, await _menu(line, coach))
            recall = Recall(coach.database, coach.wording, clock=lambda: coach.turns.now)
            line.desk = desk = Desk(line, coach.turns, screen, recall, coach.database)
            log.info("discord.running", bot=line.user.name if line.user else None)
            async with coach.delivery.through(Platform.DISCORD, screen, line.hears):
                await before(stopping, _connected(line))
                await desk.finish()
    finally:
        await line.close()


async def known(settings: Settings) -> str:
    """The name of the bot. Raises `MisconfiguredError` or `TryLaterError` where Discord does not tell it."""
    quiet()
    calling(settings.discord_api_url, settings.discord_gateway_url)
    async with Line() as line:
        await _logged_in(line, settings, tries=1)
        return str(line.user)


async def _logged_in(line: Line, settings: Settings, tries: int = FOR_EVER) -> None:
    token = settings.discord_bot_token
    if token is None:
        raise MisconfiguredError("DISCORD_BOT_TOKEN is not set.")
    await obeying(partial(line.login, token.get_secret_value()), "log in", tries=tries)


async def _connected(line: Line) -> None:
    try:
        await line.connect()
    except ConnectionClosed as error:
        if error.code == AUTHENTICATION_FAILED:
            raise MisconfiguredError(NO_SUCH_BOT) from error
        raise


async def _menu(line: Line, coach: Coach) -> dict[str, int]:
    """Puts up the commands. Where Discord does not take them, people still can write."""
    try:
        return await put_up(line, commands(coach.wording, Ear("en", coach.turns.today)))
    except (RefusedError, UnreachableError, TryLaterError) as error:
        log.warning("discord.commands_refused", reason=str(error)[:80])
        return {}
