"""Runs the Telegram face until it is stopped."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial

import structlog
from aiohttp import web
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.config import Settings
from bot.telegram.calls import MisconfiguredError, obeying
from bot.telegram.chat import Chat
from bot.telegram.hear import ALLOWED
from bot.telegram.menu import put_up
from bot.telegram.poll import LONG, Poller
from bot.telegram.webhook import PATH, Webhook
from bot.turns import Turns
from bot.wording import Ear, Wording

log = structlog.get_logger()

CONNECTIONS = 32
PATIENCE = 10.0
"""Seconds an ordinary call may take."""
POLL_PATIENCE = timedelta(seconds=LONG + 10).total_seconds()


async def telegram(settings: Settings, turns: Turns, wording: Wording, stopping: asyncio.Event) -> None:
    """Answers on Telegram until `stopping`. Raises `MisconfiguredError` where the owner must do something first."""
    async with _bot(settings) as bot:
        log.info("telegram.running", bot=bot.username)
        await put_up(bot, wording, Ear("en", turns.today))
        chat = Chat(bot, turns, wording)
        if settings.telegram_webhook_url:
            await _serve(settings, bot, chat, stopping)
        else:
            await obeying(bot.delete_webhook, "deleteWebhook")
            await Poller(bot, chat.take).run(stopping)


@asynccontextmanager
async def _bot(settings: Settings) -> AsyncIterator[Bot]:
    token = settings.telegram_bot_token
    if token is None:
        raise MisconfiguredError("TELEGRAM_BOT_TOKEN is not set.")
    root = settings.telegram_api_url.rstrip("/")
    bot = Bot(
        token.get_secret_value(),
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=HTTPXRequest(CONNECTIONS, PATIENCE, PATIENCE, PATIENCE, PATIENCE),
        get_updates_request=HTTPXRequest(1, POLL_PATIENCE, PATIENCE, PATIENCE, PATIENCE),
    )
    await obeying(bot.initialize, "getMe")
    try:
        yield bot
    finally:
        await bot.shutdown()


async def _serve(settings: Settings, bot: Bot, chat: Chat, stopping: asyncio.Event) -> None:
    secret = settings.telegram_webhook_secret
    if secret is None:
        raise MisconfiguredError(
            "TELEGRAM_WEBHOOK_URL needs TELEGRAM_WEBHOOK_SECRET: 1 to 256 of A-Z a-z 0-9 _ -."
        )
    webhook = Webhook(bot, chat.take, secret=secret.get_secret_value())
    runner = web.AppRunner(webhook.app(), shutdown_timeout=5)
    await runner.setup()
    await web.TCPSite(runner, "0.0.0.0", settings.http_port).start()  # noqa: S104  # a proxy in front reaches it from anywhere
    url = settings.telegram_webhook_url.rstrip("/") + PATH
    set_up = partial(bot.set_webhook, url, secret_token=secret.get_secret_value(), allowed_updates=ALLOWED)
    await obeying(set_up, "setWebhook")
    try:
        await stopping.wait()
    finally:
        await runner.cleanup()
