"""A fake as a process of its own, for tests that kill or measure the bot; driven over `/control/`."""

import asyncio
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Any, ClassVar, Self

import aiohttp

Json = dict[str, Any]


class Apart:
    """The fake that `program` runs."""

    program: ClassVar[str]

    def __init__(self, token: str) -> None:
        self.token = token
        self.addresses: list[str] = []
        """As the program prints them, the one it is driven at first."""
        self._process: asyncio.subprocess.Process | None = None
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", self.program, "--token", self.token),
            stdout=asyncio.subprocess.PIPE,
        )
        assert self._process.stdout is not None
        self.addresses = (await self._process.stdout.readline()).decode().split()
        self._session = aiohttp.ClientSession(self.addresses[0].removesuffix("/api/v10"))
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
        """Lets people act, in order; gives the ids of what they made."""
        told: list[Any] = await self.tell("acts", acts)
        return told

    async def counts(self) -> dict[str, int]:
        """How often each call came."""
        told: dict[str, int] = await self.ask("counts")
        return told

    async def settled(self, seconds: float = 10) -> bool:
        """Whether nothing that people did waited for the bot any more, before `seconds` had passed."""
        state: Json = await self.ask(f"settled?timeout={seconds}")
        return bool(state["waiting"] == 0)
