"""The fake as a process of its own, for tests that kill or measure the bot; driven over `/control/`."""

import asyncio
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

import aiohttp

from tests.fakes.telegram import TOKEN
from tests.fakes.telegram_errors import Json


class TelegramApart:
    """`url` is what `TELEGRAM_API_URL` is set to."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token, self.url = token, ""
        self._process: asyncio.subprocess.Process | None = None
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.fakes.telegram", "--token", self.token),
            stdout=asyncio.subprocess.PIPE,
        )
        assert self._process.stdout is not None
        self.url = (await self._process.stdout.readline()).decode().strip()
        self._session = aiohttp.ClientSession(self.url)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process is not None
        assert self._session is not None
        await self._session.close()
        self._process.terminate()
        await self._process.wait()

    async def ask(self, path: str) -> Any:
        """`GET /control/{path}`."""
        assert self._session is not None
        async with self._session.get(f"/control/{path}") as answer:
            return await answer.json()

    async def tell(self, path: str, body: Any) -> Any:
        """`POST /control/{path}`."""
        assert self._session is not None
        async with self._session.post(f"/control/{path}", json=body) as answer:
            answer.raise_for_status()
            return await answer.json()

    async def act(self, acts: Sequence[Json]) -> list[Any]:
        """Lets people act, in order; gives the ids of what they sent."""
        told: list[Any] = await self.tell("acts", acts)
        return told

    async def says(self, person: int, *texts: str) -> list[Any]:
        return await self.act([{"person": person, "does": "says", "with": [text]} for text in texts])

    async def chat(self, person: int) -> list[Json]:
        """The messages of a chat as they are seen now, as `Seen` has them."""
        told: list[Json] = await self.ask(f"chat/{person}")
        return told

    async def counts(self) -> dict[str, int]:
        told: dict[str, int] = await self.ask("counts")
        return told

    async def settled(self, seconds: float = 10) -> bool:
        """Whether every update was confirmed before `seconds` had passed."""
        state: Json = await self.ask(f"settled?timeout={seconds}")
        return bool(state["waiting"] == 0)
