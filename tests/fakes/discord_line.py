"""One connection to the Gateway, compressed as the client asked."""

import asyncio
import importlib
import json
import zlib
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web

DECODE_ERROR = 4002
PAYLOAD = 4096
"""Bytes of what a client may send."""

Pack = Callable[[bytes], bytes]


class Line:
    """`session`: whose events it carries; `heard`: how many payloads came in, `beats`: how many heartbeats; `code`: how the client closed it."""

    def __init__(self, request: web.BaseRequest) -> None:
        self.request = request
        self.socket = web.WebSocketResponse(compress=False, max_msg_size=1 << 20, timeout=1.0)
        self.session: str | None = None
        self.heard = 0
        self.beats = 0
        self.code: int | None = None
        self._pack = _packing(request.query.get("compress", ""))
        self._outbox: asyncio.Queue[str | int] = asyncio.Queue()
        self._writer: asyncio.Task[None] | None = None
        self._alarm: asyncio.TimerHandle | None = None
        self._began = 0.0
        self._closing = False

    @property
    def path(self) -> str:
        return self.request.path

    @property
    def minutes(self) -> int:
        """How many full minutes it lasts."""
        return int((asyncio.get_running_loop().time() - self._began) // 60)

    async def open(self) -> None:
        await self.socket.prepare(self.request)
        loop = asyncio.get_running_loop()
        self._began = loop.time()
        self._writer = loop.create_task(self._write())

    async def listen(self, hear: "Callable[[Line, str], None]") -> None:
        async for message in self.socket:
            if message.type is not WSMsgType.TEXT or len(message.data) > PAYLOAD:
                self.close(DECODE_ERROR)
                break
            hear(self, message.data)
        self.code = self.socket.close_code

    def tell(self, op: int, data: Any) -> None:
        self.send(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    def send(self, text: str) -> None:
        self._outbox.put_nowait(text)

    def close(self, code: int) -> None:
        """Closes it when what was sent before is out."""
        self._closing = True
        self._outbox.put_nowait(code)

    def abort(self) -> None:
        if self.request.transport is not None:
            self.request.transport.abort()

    def arm(self, seconds: float, then: Callable[[], None]) -> None:
        """Does `then` unless armed anew before."""
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = asyncio.get_running_loop().call_later(seconds, then)

    def hang_up(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        if self._writer is not None:
            self._writer.cancel()

    async def finish(self) -> None:
        """Returns when the close that was asked for is through."""
        if self._closing and self._writer is not None:
            await self._writer

    async def _write(self) -> None:
        try:
            while True:
                told = await self._outbox.get()
                if isinstance(told, int):
                    await self.socket.close(code=told)
                    return
                if self._pack is None:
                    await self.socket.send_str(told)
                else:
                    await self.socket.send_bytes(self._pack(told.encode()))
        except ConnectionError:
            return


def _packing(asked: str) -> Pack | None:
    """One context for the whole connection, flushed after every payload."""
    if asked == "zlib-stream":
        context = zlib.compressobj()
        return lambda payload: context.compress(payload) + context.flush(zlib.Z_SYNC_FLUSH)
    if asked == "zstd-stream":
        return _zstd()
    return None


def _zstd() -> Pack:
    """Of the library a client of this Python has, too; without one nobody asks."""
    try:
        zstandard = importlib.import_module("zstandard")
    except ImportError:
        zstd = importlib.import_module("compression.zstd")  # from Python 3.14 on
        own = zstd.ZstdCompressor()
        return lambda payload: bytes(own.compress(payload, zstd.ZstdCompressor.FLUSH_BLOCK))
    stream = zstandard.ZstdCompressor().compressobj()
    return lambda payload: bytes(stream.compress(payload) + stream.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK))
