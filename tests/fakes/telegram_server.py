"""The Bot API over HTTP."""

import asyncio
import json
import re
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from aiohttp import web

from tests.fakes.faults import Faults
from tests.fakes.telegram_errors import ApiError, conflict, not_found
from tests.fakes.telegram_faults import Fault, Limits
from tests.fakes.telegram_methods import METHODS
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_queue import WEBHOOK_ACTIVE
from tests.fakes.telegram_requests import params_of
from tests.fakes.telegram_webhook import Webhook
from tests.fakes.telegram_world import World

TOKEN_SHAPE = re.compile(r"\d+:[A-Za-z0-9_-]{30,}")
KEPT_CALLS = 50_000
SERVER_METHODS = ("getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo", "logOut", "close")
NAMES = {name.lower(): name for name in (*METHODS, *SERVER_METHODS)}
JSON = {"Content-Type": "application/json"}

Answer = web.StreamResponse


@dataclass(frozen=True, slots=True)
class Call:
    """A call as it came, without the token. `code`: the answer's; 0 while there is none, or if it was dropped."""

    method: str
    params: Mapping[str, Any]
    code: int = 0


@dataclass(slots=True)
class Server:
    world: World
    control: Callable[[str, web.BaseRequest], Awaitable[Answer]]
    faults: Faults[Fault] = field(default_factory=Faults)
    limits: Limits = field(default_factory=Limits)
    counts: Counter[str] = field(default_factory=Counter)
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=KEPT_CALLS))
    watchers: set["asyncio.Future[None]"] = field(default_factory=set)
    webhook: Webhook = field(init=False)
    logged_out: bool = False

    def __post_init__(self) -> None:
        self.webhook = Webhook(self.world.updates, self.run, self.world.now)

    async def handle(self, request: web.BaseRequest) -> Answer:
        path, _, query = request.raw_path.partition("?")
        if path.startswith("/bot"):
            token, _, name = path.removeprefix("/bot").partition("/")
            return await self.answer(request, unquote(token), name, query)
        if path.startswith("/file/bot"):
            token, _, rest = path.removeprefix("/file/bot").partition("/")
            return self.download(unquote(token), unquote(rest))
        if path.startswith("/control/"):
            return await self.control(path.removeprefix("/control/"), request)
        return _failed(not_found())

    def check_token(self, token: str) -> None:
        if token != self.world.token:
            raise ApiError(401, "Unauthorized") if TOKEN_SHAPE.fullmatch(token) else not_found()
        if self.logged_out:
            raise ApiError(400, "Logged out")

    async def answer(self, request: web.BaseRequest, token: str, name: str, query: str) -> Answer:
        method, code = NAMES.get(name.lower(), name), 0
        params = Params({})
        try:
            self.check_token(token)
            params = await params_of(request, query)
            if method == "getUpdates":
                self.world.updates.line = request.transport
            fault = self.faults.due(method, params.text("chat_id")) if self.faults.planned else None
            if fault is None:
                told = _fine(await self.run(method, params))
            else:
                told = await self.faulty(request, fault, method, params)
            code = told.status
        except ApiError as error:
            told, code = _failed(error), error.code
        self.note(Call(method, params.values, code))
        return told

    async def faulty(
        self, request: web.BaseRequest, fault: Fault, method: str, params: Params
    ) -> web.Response:
        if fault.delay:
            await asyncio.sleep(fault.delay)
        told = _fine(await self.run(method, params)) if fault.effect else _fine(b"true")
        if fault.drop:
            if request.transport is not None:
                request.transport.abort()
        elif fault.page:
            return web.Response(
                status=fault.code, text=f"<html><h1>{fault.code}</h1></html>", content_type="text/html"
            )
        elif fault.code:
            raise fault.error()
        return told

    async def run(self, method: str, params: Params) -> bytes:
        """The JSON of what a method answers."""
        if method == "getUpdates":
            return await self.get_updates(params)
        self.limits.check(method, params, asyncio.get_running_loop().time())
        if found := METHODS.get(method):
            return json.dumps(found(self.world, params)).encode()
        return json.dumps(self.serve(method, params)).encode()

    def serve(self, method: str, params: Params) -> Any:
        if method == "setWebhook":
            self.allow(params)
            return self.webhook.set(params)
        if method == "deleteWebhook":
            drop = params.text("drop_pending_updates")
            return self.webhook.set(Params({"drop_pending_updates": drop}))
        if method == "getWebhookInfo":
            return self.webhook.info()
        if method in ("logOut", "close"):
            self.logged_out = method == "logOut"
            return True
        raise not_found("method not found")

    async def get_updates(self, params: Params) -> bytes:
        if self.webhook.url:
            raise conflict(WEBHOOK_ACTIVE)
        self.allow(params)
        offset, limit = params.integer("offset"), params.integer("limit", 100)
        bodies = await self.world.updates.take(offset, limit, params.integer("timeout"))
        return b"[" + b",".join(bodies) + b"]"

    def allow(self, params: Params) -> None:
        """Remembers `allowed_updates`; an empty list is the default again, none at all changes nothing."""
        if (allowed := params.data("allowed_updates")) is not None:
            self.world.updates.allowed = tuple(allowed)

    def download(self, token: str, path: str) -> Answer:
        try:
            self.check_token(token)
            found = next((file for file in self.world.files.values() if file.path == path), None)
            if found is None:
                raise not_found()
        except ApiError as error:
            return _failed(error)
        self.note(Call("download", {"path": path}, 200))
        return web.Response(body=found.content, content_type="application/octet-stream")

    def note(self, call: Call) -> None:
        self.counts[call.method] += 1
        self.calls.append(call)
        for watcher in self.watchers:
            if not watcher.done():
                watcher.set_result(None)


def _fine(result: bytes) -> web.Response:
    return web.Response(body=b'{"ok":true,"result":' + result + b"}", headers=JSON)


def _failed(error: ApiError) -> web.Response:
    return web.Response(status=error.code, body=json.dumps(error.body()).encode(), headers=JSON)
