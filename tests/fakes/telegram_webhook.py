"""Delivers updates to a bot's webhook until it answers 2xx; those of one chat in order."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tests.fakes.telegram_errors import Json, bad_request
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_queue import Update, Updates

SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
CONNECTIONS = 40
PATIENCE_LIMIT = 60.0  # seconds between two tries

Call = Callable[[str, Params], Awaitable[Any]]


@dataclass(slots=True)
class Webhook:
    """`patience`: seconds to the second try, doubled with each further one."""

    updates: Updates
    call: Call
    clock: Callable[[], int]
    url: str = ""
    secret: str = ""
    connections: int = CONNECTIONS
    patience: float = 0.05
    last_error: str = ""
    last_error_at: int = 0
    busy: set[int] = field(default_factory=set)
    tasks: set["asyncio.Task[None]"] = field(default_factory=set)
    session: aiohttp.ClientSession | None = None

    def set(self, params: Params) -> bool:
        """Takes a new address; an empty one ends deliveries."""
        url, secret = params.text("url"), params.text("secret_token")
        parts = urlsplit(url)
        if url and parts.scheme != "https" and parts.hostname not in LOOPBACK:
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if not SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        self.stop()
        self.url, self.secret = url, secret
        self.connections = min(max(params.integer("max_connections", CONNECTIONS), 1), 100)
        if params.flag("drop_pending_updates"):
            self.updates.clear()
        if url:
            self.updates.terminate_poll("terminated by setWebhook request")
            self.updates.heard = self.pump
            self.pump()
        return True

    def stop(self) -> None:
        self.updates.heard = None
        for task in self.tasks:
            task.cancel()
        self.tasks.clear()
        self.busy.clear()
        self.url = ""

    async def close(self) -> None:
        tasks = tuple(self.tasks)
        self.stop()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self.session is not None:
            await self.session.close()

    def info(self) -> Json:
        told: Json = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates.waiting),
        }
        if self.url:
            told["max_connections"] = self.connections
        if self.last_error_at and self.url:
            told |= {"last_error_date": self.last_error_at, "last_error_message": self.last_error}
        if self.updates.allowed:
            told["allowed_updates"] = list(self.updates.allowed)
        return told

    def pump(self) -> None:
        """Starts on what waits and may go out."""
        for update in tuple(self.updates.waiting):
            if len(self.busy) >= self.connections:
                break
            if update.chat not in self.busy:
                self.busy.add(update.chat)
                task = asyncio.create_task(self.deliver(update))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)

    async def deliver(self, update: Update) -> None:
        delay = self.patience
        while not await self.post(update):
            await asyncio.sleep(delay)
            delay = min(2 * delay, PATIENCE_LIMIT)
        self.updates.confirm_one(update)
        self.busy.discard(update.chat)
        self.pump()

    async def post(self, update: Update) -> bool:
        self.session = self.session or aiohttp.ClientSession()
        headers = {"Content-Type": "application/json"}
        if self.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = self.secret
        try:
            async with self.session.post(self.url, data=update.body, headers=headers) as answer:
                body = await answer.read()
        except aiohttp.ClientError as error:
            return self.failed(f"Connection failed: {type(error).__name__}")
        if not 200 <= answer.status < 300:
            return self.failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
        await self.answered(body)
        return True

    def failed(self, why: str) -> bool:
        self.last_error, self.last_error_at = why, self.clock()
        return False

    async def answered(self, body: bytes) -> None:
        """An answer may itself be a call of a method; nobody learns what came of it."""
        try:
            told = json.loads(body)
        except ValueError:
            return
        if isinstance(told, dict) and isinstance(told.get("method"), str):
            await self.call(told.pop("method"), Params(told))
