"""What every fake platform is: a server on this machine's loopback, in the test's process or one of its own."""

import argparse
import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from aiohttp import web

Handle = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


def wall_clock() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  # a server of its own has a clock of its own


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    mime: str
    content: bytes


class Served:
    """A server that runs while it is entered, on `port`, or on any if that is 0."""

    def __init__(self, handle: Handle, *, port: int, most: int) -> None:
        """`most`: the largest body it takes, in bytes."""
        self.port = port
        self._door = web.Server(handle, request_factory=_of_at_most(most), access_log=None)
        self._site: asyncio.Server | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def addresses(self) -> tuple[str, ...]:
        """What a bot has to know."""
        return (self.url,)

    async def __aenter__(self) -> Self:
        door = socket.create_server(("127.0.0.1", self.port), backlog=1024)
        self._site = await asyncio.get_running_loop().create_server(self._door, sock=door)
        self.port = door.getsockname()[1]
        self.opened()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._site is not None
        self._site.close()
        await self.close()
        await self._door.shutdown(timeout=0.05)
        await self._site.wait_closed()

    def opened(self) -> None:
        """The port is known."""

    async def close(self) -> None:
        """Nobody comes in any more; those who wait are to go."""


def _of_at_most(size: int) -> Callable[..., web.BaseRequest]:
    def request(*given: Any) -> web.BaseRequest:
        message, payload, protocol, writer, task = given
        loop = asyncio.get_running_loop()
        return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=size)

    return request


def run(fake: Callable[[str, int], Served], *, description: str, token: str) -> None:
    """The program of a process of its own: it prints its addresses, and serves until it is ended."""
    options = argparse.ArgumentParser(description=description)
    options.add_argument("--token", default=token)
    options.add_argument("--port", type=int, default=0)
    given = options.parse_args()
    try:
        asyncio.run(_serve(lambda: fake(given.token, given.port)))
    except KeyboardInterrupt:
        return


async def _serve(make: Callable[[], Served]) -> None:
    async with make() as fake:
        print(*fake.addresses, flush=True)  # noqa: T201  # whoever started it reads them here
        await asyncio.Event().wait()
