"""A client that says whatever a test wants to Discord's API and Gateway."""

import io
import json
import zlib
from types import TracebackType
from typing import Any, Self

import aiohttp

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_errors import Json

PLAIN = "?v=10&encoding=json"
ZLIB = f"{PLAIN}&compress=zlib-stream"


class Raw:
    def __init__(self, server: FakeDiscord) -> None:
        self.server = server
        self.session = aiohttp.ClientSession(headers={"Authorization": f"Bot {server.token}"})
        self.gateways: list[RawGateway] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for line in self.gateways:
            await line.socket.close()
        await self.session.close()

    async def call(self, method: str, path: str, body: Any = None, **more: Any) -> tuple[int, Any]:
        """The status and the JSON of an answer."""
        given = {"json": body} if body is not None else {}
        async with self.session.request(method, self.server.api_url + path, **given, **more) as answer:
            raw = await answer.read()
            return answer.status, json.loads(raw) if raw else None

    async def post(self, path: str, body: Any = None) -> tuple[int, Any]:
        return await self.call("POST", path, body)

    async def get(self, path: str) -> tuple[int, Any]:
        return await self.call("GET", path)

    async def upload(self, path: str, payload: Json, **files: bytes) -> tuple[int, Any]:
        """A message with files, named by `name_png=…`."""
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("payload_json", json.dumps(payload), content_type="application/json")
        for number, (name, content) in enumerate(files.items()):
            form.add_field(f"files[{number}]", io.BytesIO(content), filename=name.replace("_", "."))
        return await self.call("POST", path, data=form)

    async def gateway(self, query: str = PLAIN) -> "RawGateway":
        """A connection that has had its HELLO."""
        line = RawGateway(await self.session.ws_connect(self.server.gateway_url + query))
        self.gateways.append(line)
        return line

    async def identified(self, intents: int = 1 << 12, *, query: str = PLAIN) -> "RawGateway":
        """A connection that was told HELLO and READY; READY is `ready`."""
        line = await self.gateway(query)
        await line.hears(10)
        await line.identifies(self.server.token, intents)
        line.ready = (await line.hears(0))["d"]
        return line


class RawGateway:
    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.ready: Json = {}
        self._inflate = zlib.decompressobj()

    async def says(self, op: int, data: Any) -> None:
        await self.socket.send_str(json.dumps({"op": op, "d": data}))

    async def identifies(self, token: str, intents: int) -> None:
        await self.says(2, {"token": token, "intents": intents, "properties": {}})

    async def resumes(self, token: str, session: str, sequence: int) -> None:
        await self.says(6, {"token": token, "session_id": session, "seq": sequence})

    async def hears(self, op: int) -> Json:
        """The next payload, which is of this opcode."""
        message = await self.socket.receive(timeout=5)
        if message.type is aiohttp.WSMsgType.BINARY:
            told: Json = json.loads(self._inflate.decompress(message.data))
        else:
            told = json.loads(message.data)
        assert told["op"] == op, told
        return told

    async def closed(self) -> int | None:
        """The code the other end closed with."""
        while not self.socket.closed:
            await self.socket.receive(timeout=5)
        return self.socket.close_code
