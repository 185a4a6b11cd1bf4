"""Discord's HTTP API."""

import asyncio
import json
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.fakes.discord_errors import ApiError, not_found, unauthorized
from tests.fakes.discord_faults import PER_WINDOW, Fault, Limits
from tests.fakes.discord_faults import told as limit_headers
from tests.fakes.discord_requests import Asked, asked_of
from tests.fakes.discord_routes import OPEN, Route, found_route
from tests.fakes.discord_world import World
from tests.fakes.faults import Faults

BASE = "/api/v10"
KEPT_CALLS = 50_000
JSON = {"Content-Type": "application/json", "Via": "1.1 google"}
"""The client takes a 429 without `Via` for one of a proxy's."""

Answer = web.StreamResponse


@dataclass(frozen=True, slots=True)
class Call:
    """A call as it came. `status`: the answer's; 0 if it was dropped."""

    route: str
    names: Mapping[str, str]
    body: Any
    status: int = 0


@dataclass(frozen=True, slots=True)
class Violation:
    """A call Discord would have refused, too; what a test planned is none."""

    route: str
    status: int
    code: int
    message: str
    errors: Any = None


@dataclass(slots=True, repr=False)
class Server:
    world: World
    control: Callable[[str, web.BaseRequest], Awaitable[Answer]]
    faults: Faults[Fault] = field(default_factory=Faults)
    limits: Limits = field(default_factory=Limits)
    counts: Counter[str] = field(default_factory=Counter)
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=KEPT_CALLS))
    violations: list[Violation] = field(default_factory=list)

    async def handle(self, request: web.BaseRequest) -> Answer:
        path = request.path
        if path.startswith("/gateway"):
            return await self.world.gateway.serve(request)
        if path.startswith(f"{BASE}/"):
            return await self.answer(request, path.removeprefix(BASE))
        if path.startswith("/attachments/"):
            return self.download(path)
        if path.startswith("/control/"):
            return await self.control(path.removeprefix("/control/"), request)
        return _failed(not_found())

    async def answer(self, request: web.BaseRequest, path: str) -> Answer:
        name, body, status = f"{request.method} {path}", None, 0
        names: Mapping[str, str] = {}
        try:
            route, names = found_route(request.method, path)
            name = route.name
            if name not in OPEN and request.headers.get("Authorization") != f"Bot {self.world.token}":
                raise unauthorized()
            asked = await asked_of(request, names)
            body = asked.body
            fault = self.faults.due(name, names.get("channel.id")) if self.faults.planned else None
            if fault is None:
                told = self.run(route, asked)
            else:
                told = await self.faulty(request, fault, route, asked)
            status = 0 if fault is not None and fault.drop else told.status
        except ApiError as error:
            errors = error.more.get("errors")
            self.violations.append(Violation(name, error.status, error.code, error.message, errors))
            told, status = _failed(error, name), error.status
        finally:
            self.note(Call(name, names, body, status))
        return told

    def run(self, route: Route, asked: Asked) -> web.Response:
        headers = self.limits.headers(route.name, asked.names)
        result = route.does(self.world, asked)
        if result is None:
            return web.Response(status=204, headers=headers)
        return web.Response(body=json.dumps(result).encode(), headers=JSON | headers)

    async def faulty(
        self, request: web.BaseRequest, fault: Fault, route: Route, asked: Asked
    ) -> web.Response:
        if fault.delay:
            await asyncio.sleep(fault.delay)
        told = self.run(route, asked) if fault.effect else web.Response(status=204)
        if fault.drop:
            if request.transport is not None:
                request.transport.abort()
        elif fault.page:
            page = f"<html><h1>{fault.status}</h1></html>"
            return web.Response(status=fault.status, text=page, content_type="text/html")
        elif fault.status:
            return _failed(fault.error(), route.name)
        return told

    def download(self, path: str) -> Answer:
        number = path.split("/")[-2]
        file = self.world.files.get(int(number)) if number.isdigit() else None
        if file is None:
            return web.Response(status=404)
        return web.Response(body=file.content, content_type=file.mime)

    def note(self, call: Call) -> None:
        self.counts[call.route] += 1
        self.calls.append(call)
        self.world.changed()


def _failed(error: ApiError, route: str = "") -> web.Response:
    headers = dict(JSON)
    if error.status == 429:
        everywhere, wait = error.more["global"], error.more["retry_after"]
        headers |= limit_headers(route, PER_WINDOW, 0, wait) if not everywhere else {}
        headers |= {"Retry-After": str(max(1, round(wait)))}
        headers |= {"X-RateLimit-Scope": "global" if everywhere else "user"}
        headers |= {"X-RateLimit-Global": "true"} if everywhere else {}
    return web.Response(status=error.status, body=json.dumps(error.body()).encode(), headers=headers)
