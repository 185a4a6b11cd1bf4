"""Receives updates on a webhook: 200 only when an update is done with, so that Telegram delivers it again otherwise."""

import asyncio
import hmac
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import structlog
from aiohttp import web
from telegram import Bot, Update

from bot.telegram.chat import is_of

log = structlog.get_logger()

MOST_BODY = 1024 * 1024
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # a header's name
PATH = "/telegram"


class Webhook:
    """An endpoint for Telegram; updates of one chat are taken in the order they arrive."""

    def __init__(self, bot: Bot, take: Callable[[Update], Awaitable[bool]], *, secret: str) -> None:
        self._bot, self._take, self._secret = bot, take, secret
        self._lanes: dict[str, asyncio.Lock] = {}
        self._inside: Counter[str] = Counter()

    def app(self) -> web.Application:
        app = web.Application(client_max_size=MOST_BODY)
        app.router.add_post(PATH, self._receive)
        return app

    async def _receive(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET, "")
        if not hmac.compare_digest(given.encode(errors="replace"), self._secret.encode()):
            return web.Response(status=403)
        try:
            update = Update.de_json(await request.json(), self._bot)
        except (ValueError, KeyError, TypeError, AttributeError):
            return web.Response(status=400)
        async with self._lane(is_of(update)):
            done = await self._take(update)
        return web.Response(status=200 if done else 503)

    @asynccontextmanager
    async def _lane(self, name: str) -> AsyncIterator[None]:
        """One at a time, in the order they come."""
        self._inside[name] += 1
        try:
            async with self._lanes.setdefault(name, asyncio.Lock()):
                yield
        finally:
            self._inside[name] -= 1
            if not self._inside[name]:
                del self._inside[name], self._lanes[name]
