"""Runs the Telegram face until it is stopped."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

import structlog
from telegram import Bot

from bot.config import Settings
from bot.delivery import Delivery
from bot.errors import MisconfiguredError, RefusedError, UnreachableError
from bot.stopping import before
from bot.telegram.calls import FOR_EVER, obeying, once
from bot.telegram.chat import Chat
from bot.telegram.hear import ALLOWED
from bot.telegram.line import Line
from bot.telegram.menu import put_up
from bot.telegram.poll import Poller
from bot.turns import Turns
from bot.wording import Ear, Wording
from core.learner import Platform

if TYPE_CHECKING:
    from bot.health import Health

log = structlog.get_logger()

CONNECTIONS = 32
USUAL_PORT = 8080
PATIENCE = 10.0
"""Seconds a call may take; a poll may take those it waits besides."""


async def telegram(
    settings: Settings,
    turns: Turns,
    wording: Wording,
    delivery: Delivery,
    stopping: asyncio.Event,
    health: "Health | None" = None,
) -> None:
    """Answers on Telegram until `stopping`, and delivers there. Raises `MisconfiguredError` where the owner must do something first.

    `health` is told on the port of the webhook, if there is one.
    """
    async with _bot(settings) as (bot, line):
        if not await before(stopping, obeying(bot.initialize, "getMe", tries=FOR_EVER)):
            return
        log.info("telegram.running", bot=bot.username)
        menus = asyncio.create_task(_menus(bot, wording, Ear("en", turns.today)))
        chat = Chat(bot, line, turns, wording)
        poller = Poller(bot, chat.take)
        try:
            async with delivery.through(Platform.TELEGRAM, chat.screen, lambda: poller.answered):
                if settings.telegram_webhook_url:
                    await _serve(settings, bot, chat, stopping, health)
                elif await before(stopping, obeying(bot.delete_webhook, "deleteWebhook", tries=FOR_EVER)):
                    await poller.run(stopping)
        finally:
            menus.cancel()
            await asyncio.wait({menus})


async def known(settings: Settings) -> str:
    """The name of the bot. Raises `MisconfiguredError` or `TryLaterError` where Telegram does not tell it."""
    async with _bot(settings) as (bot, _):
        await once(bot.initialize, "getMe")
        return f"@{bot.username}"


@asynccontextmanager
async def _bot(settings: Settings) -> AsyncIterator[tuple[Bot, Line]]:
    token = settings.telegram_bot_token
    if token is None:
        raise MisconfiguredError("TELEGRAM_BOT_TOKEN is not set.")
    os.environ.setdefault("PTB_TIMEDELTA", "true")  # else the library warns of each flood wait's old type
    root = settings.telegram_api_url.rstrip("/")
    url = f"{root}/bot{token.get_secret_value()}"
    async with (
        Line(url, connections=CONNECTIONS, patience=PATIENCE) as line,
        Line(url, connections=1, patience=PATIENCE) as polling,
    ):
        bot = Bot(
            token.get_secret_value(),
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=line,
            get_updates_request=polling,
        )
        yield bot, line


async def _menus(bot: Bot, wording: Wording, ear: Ear) -> None:
    """Puts up what Telegram shows about the bot. It may have to wait for that; the bot does not."""
    try:
        await put_up(bot, wording, ear)
    except (RefusedError, UnreachableError, MisconfiguredError) as error:
        log.warning("telegram.menus_refused", reason=str(error)[:80])


async def _serve(
    settings: Settings, bot: Bot, chat: Chat, stopping: asyncio.Event, health: "Health | None"
) -> None:
    from aiohttp import web  # noqa: PLC0415  # heavy, and only for those who use it

    from bot.telegram.webhook import PATH, Webhook  # noqa: PLC0415  # the same

    secret = settings.telegram_webhook_secret
    if secret is None:
        raise MisconfiguredError(
            "TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET: 1 to 256 of A-Z a-z 0-9 _ -."
        )
    webhook = Webhook(bot, chat.take, secret=secret.get_secret_value())
    app = webhook.app()
    if health is not None:
        health.on(app)
    runner = web.AppRunner(app, shutdown_timeout=5)
    await runner.setup()
    await web.TCPSite(runner, "0.0.0.0", settings.http_port or USUAL_PORT).start()  # noqa: S104  # a proxy in front reaches it from anywhere
    url = settings.telegram_webhook_url.rstrip("/") + PATH
    set_up = partial(bot.set_webhook, url, secret_token=secret.get_secret_value(), allowed_updates=ALLOWED)
    try:
        if await before(stopping, obeying(set_up, "setWebhook", tries=FOR_EVER)):
            await stopping.wait()
    finally:
        await runner.cleanup()
