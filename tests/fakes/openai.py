"""A server on this machine that speaks the OpenAI API: chat completions with structured outputs, and transcriptions.

    async with FakeOpenAI() as fake:                 # heeds_limits=False: as long as it likes
        client = AsyncOpenAI(api_key=fake.key, base_url=fake.url)
        fake.says("A fine week.")                    # the answers to come, in their order
        fake.fails(status=429, retry_after=1)        # before them; see Fault for what else may go wrong
        ...
        assert "A fine week." not in fake.asked[0].text

What it is not told to say it makes up: a text without numbers, or the least that conforms to the schema. As a process:
`python -m tests.fakes.openai --port 0 --key …` prints its address. `POST /control/says` takes a JSON text,
`POST /control/fails` the fields of a Fault, `GET /control/asked` gives what was asked.
"""

import argparse
import asyncio
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from tests.fakes.openai_schema import complaint, conforms, least

KEY = "sk-fake-key-of-nobody"
MODELS = frozenset({"gpt-4.1-mini", "gpt-4o-mini-transcribe"})
MOST_UPLOADED = 25 << 20
"""Bytes of a recording (Audio API, file uploads)."""
HEARD = frozenset({"flac", "m4a", "mp3", "mp4", "mpeg", "mpga", "oga", "ogg", "wav", "webm"})
ROLES = frozenset({"developer", "system", "user", "assistant", "tool"})
MADE_UP = "Well done, and on you go."
TOKEN = 4  # characters

Json = Any


@dataclass(frozen=True, slots=True)
class Fault:
    """How one request fails: after `delay` seconds with `status`, with no answer at all (`drop`), or with `garbage` for JSON.

    A fault with a delay alone is a slow answer. `told` is what the error says, which may quote what was asked.
    """

    status: int = 0
    told: str = "It failed, as it was told to."
    retry_after: float | None = None
    delay: float = 0.0
    drop: bool = False
    garbage: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A request: its path, its JSON or form, and the status it was answered with, 0 for none. Never the key."""

    path: str
    body: Mapping[str, Json]
    status: int = 0

    @property
    def text(self) -> str:
        """All that the model was told."""
        return "\n\n".join(message["content"] for message in self.body.get("messages", ()))


class RefusedError(Exception):
    """An answer with a `status` and an error in it."""

    def __init__(self, status: int, told: str, *, code: str | None = None) -> None:
        super().__init__(told)
        self.status, self.told, self.code = status, told, code

    def answer(self, headers: Mapping[str, str] | None = None) -> web.Response:
        kind = "server_error" if self.status >= 500 else "invalid_request_error"
        error = {"message": self.told, "type": kind, "param": None, "code": self.code}
        return web.json_response({"error": error}, status=self.status, headers=headers)


@dataclass
class FakeOpenAI:
    key: str = KEY
    port: int = 0
    models: frozenset[str] = MODELS
    heeds_limits: bool = True
    asked: list[Asked] = field(default_factory=list)
    tokens: int = 0
    _answers: deque[str] = field(default_factory=deque)
    _faults: deque[Fault] = field(default_factory=deque)
    _runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=MOST_UPLOADED + (1 << 20))
        app.router.add_post("/v1/{path:.+}", self._handle)
        app.router.add_route("*", "/control/{name}", self._control)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        """What `OPENAI_BASE_URL` is set to."""
        return f"http://127.0.0.1:{self.port}/v1"

    def says(self, *answers: Json) -> None:
        """The next answers: texts, or what is sent as JSON."""
        self._answers.extend(it if isinstance(it, str) else json.dumps(it) for it in answers)

    def fails(self, *, times: int = 1, **fault: Any) -> None:
        """The next requests fail so, before any that is answered."""
        self._faults.extend([Fault(**fault)] * times)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        path = request.match_info["path"]
        body = await _body(request)
        number = len(self.asked)
        self.asked.append(Asked(path, body))
        try:
            answer = await self._answered(request, path, body)
        except RefusedError as error:
            answer = error.answer()
        if request.transport is not None and not request.transport.is_closing():
            self.asked[number] = Asked(path, body, answer.status)
        return answer

    async def _answered(self, request: web.Request, path: str, body: Mapping[str, Json]) -> web.Response:
        if request.headers.get("Authorization") != f"Bearer {self.key}":
            raise RefusedError(401, "Incorrect API key provided.", code="invalid_api_key")
        fault = self._faults.popleft() if self._faults else Fault()
        await asyncio.sleep(fault.delay)
        if fault.drop and request.transport is not None:
            request.transport.abort()
        if fault.status:
            wait = {"Retry-After": f"{fault.retry_after:g}"} if fault.retry_after is not None else None
            return RefusedError(fault.status, fault.told).answer(wait)
        if fault.garbage:
            return web.Response(text=fault.garbage, content_type="application/json")
        if body.get("model") not in self.models:
            raise RefusedError(404, "The model does not exist.", code="model_not_found")
        match path:
            case "chat/completions":
                return self._completion(body)
            case "audio/transcriptions":
                return self._transcript(body)
            case _:
                raise RefusedError(404, f"Invalid URL (POST /v1/{path})")

    def _completion(self, body: Mapping[str, Json]) -> web.Response:
        messages = body.get("messages")
        if (
            not isinstance(messages, list)
            or not messages
            or any(m.get("role") not in ROLES for m in messages)
        ):
            raise RefusedError(400, "Invalid 'messages'.")
        form = body.get("response_format", {"type": "text"})
        if (wrong := complaint(form)) is not None:
            raise RefusedError(400, wrong)
        asked = sum(len(message["content"]) for message in messages) // TOKEN
        answer, finish = self._said(form), "stop"
        most = body.get("max_completion_tokens", len(answer)) * TOKEN
        if self.heeds_limits and len(answer) > most:
            answer, finish = answer[:most], "length"
        self.tokens += asked + len(answer) // TOKEN
        return web.json_response({
            "id": f"chatcmpl-{len(self.asked)}",
            "object": "chat.completion",
            "created": 1,
            "model": body["model"],
            "choices": [
                {
                    "index": 0,
                    "message": {"role": "assistant", "content": answer, "refusal": None},
                    "finish_reason": finish,
                }
            ],
            "usage": {
                "prompt_tokens": asked,
                "completion_tokens": len(answer) // TOKEN,
                "total_tokens": asked + len(answer) // TOKEN,
            },
        })  # fmt: skip

    def _said(self, form: Json) -> str:
        """The next answer. One that a model held to the schema could not give is a mistake of the test's."""
        schema = form["json_schema"]["schema"] if form["type"] == "json_schema" else None
        if not self._answers:
            return MADE_UP if schema is None else json.dumps(least(schema))
        answer = self._answers.popleft()
        if schema is not None and not conforms(json.loads(answer), schema):
            raise RefusedError(500, "The test says what no model could.")
        return answer

    def _transcript(self, body: Mapping[str, Json]) -> web.Response:
        name, size = body.get("file", ("", 0))
        if name.rpartition(".")[2].lower() not in HEARD or not size:
            raise RefusedError(400, "Invalid file format.")
        if size > MOST_UPLOADED:
            raise RefusedError(413, "Maximum content size limit exceeded.")
        text = self._answers.popleft() if self._answers else MADE_UP
        self.tokens += len(text) // TOKEN
        return web.json_response({"text": text})

    async def _control(self, request: web.Request) -> web.Response:
        match request.match_info["name"]:
            case "says":
                self.says(await request.json())
            case "fails":
                self.fails(**await request.json())
            case "asked":
                return web.json_response([asdict(one) for one in self.asked])
            case _:
                raise web.HTTPNotFound
        return web.json_response({"done": True})


async def _body(request: web.Request) -> Mapping[str, Json]:
    """The JSON or form of a request; of a file its name and size."""
    if not request.content_type.startswith("multipart/"):
        told: Mapping[str, Json] = await request.json()
        return told
    form = await request.post()
    return {
        name: (part.filename, _size(part)) if isinstance(part, web.FileField) else part
        for name, part in form.items()
    }


def _size(part: web.FileField) -> int:
    with part.file as file:
        return len(file.read())


async def _serve(key: str, port: int) -> None:
    async with FakeOpenAI(key, port) as fake:
        print(fake.url, flush=True)  # noqa: T201  # whoever started it reads the address here
        await asyncio.Event().wait()


def main() -> None:
    options = argparse.ArgumentParser(description="A fake OpenAI-compatible server.")
    options.add_argument("--key", default=KEY)
    options.add_argument("--port", type=int, default=0)
    given = options.parse_args()
    try:
        asyncio.run(_serve(given.key, given.port))
    except KeyboardInterrupt:
        return


if __name__ == "__main__":
    main()
