"""The fake as a process of its own, for tests that kill or measure the bot; driven over `/control/`."""

import asyncio
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

import aiohttp

from tests.fakes.discord import TOKEN
from tests.fakes.discord_errors import Json


class DiscordApart:
    """`api_url` and `gateway_url` are what `DISCORD_API_URL` and `DISCORD_GATEWAY_URL` are set to."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token, self.api_url, self.gateway_url = token, "", ""
        self._process: asyncio.subprocess.Process | None = None
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "tests.fakes.discord", "--token", self.token),
            stdout=asyncio.subprocess.PIPE,
        )
        assert self._process.stdout is not None
        self.api_url, self.gateway_url = (await self._process.stdout.readline()).decode().split()
        self._session = aiohttp.ClientSession(self.api_url.removesuffix("/api/v10"))
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
        """Lets people act, in order; gives the ids of the messages and interactions they made."""
        told: list[Any] = await self.tell("acts", acts)
        return told

    async def dms(self, person: int, *texts: str) -> list[Any]:
        return await self.act([{"person": person, "does": "dm", "with": [text]} for text in texts])

    async def slash(self, person: int, name: str, **options: Any) -> Any:
        """The id of the interaction."""
        return (await self.act([{"person": person, "does": "slash", "with": [name], "options": options}]))[0]

    async def sees(self, person: int) -> list[Json]:
        """The messages of a person's DM as they are now, as `Seen` has them."""
        told: list[Json] = await self.ask(f"sees/{person}")
        return told

    async def used(self, interaction: int) -> Json:
        told: Json = await self.ask(f"used/{interaction}")
        return told

    async def counts(self) -> dict[str, int]:
        told: dict[str, int] = await self.ask("counts")
        return told

    async def gateway(self, does: str, given: Any = None) -> None:
        await self.tell("gateway", {"does": does, "with": given})

    async def connected(self, seconds: float = 10) -> bool:
        """Whether a bot listened before `seconds` had passed."""
        state: Json = await self.ask(f"ready?timeout={seconds}")
        return bool(state["ready"])

    async def settled(self, seconds: float = 10) -> bool:
        """Whether every interaction was answered, or came to nothing, before `seconds` had passed."""
        state: Json = await self.ask(f"settled?timeout={seconds}")
        return bool(state["waiting"] == 0)
