"""The coach on Discord in this process: it may be stopped and started again, on the same memory and the same Discord."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.app import coach
from bot.config import SecretStr, Settings
from bot.discord.desk import Desk
from bot.discord.line import Line, calling, quiet
from bot.discord.run import answering
from bot.discord.show import Screen
from bot.turns import Clock
from tests.e2e.telegram_service import CLAIM
from tests.fakes.discord import FakeDiscord

STEP = 0.002
"""Seconds between two looks at whether all is quiet."""
QUIET = 3
"""Looks in a row at which it has to be."""


class Hasty(Line):
    """Identifies again at once, where the library waits for five seconds."""

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        del shard_id, initial


@dataclass
class Service:
    """`settings` are further ones, by their names in lower case."""

    fake: FakeDiscord
    file: Path
    clock: Clock
    settings: dict[str, Any] = field(default_factory=dict)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    running: "asyncio.Task[None] | None" = None
    line: Line | None = None

    @property
    def desk(self) -> Desk:
        assert self.line is not None
        assert isinstance(self.line.desk, Desk)
        return self.line.desk

    @property
    def screen(self) -> Screen:
        """How the coach speaks first."""
        return self.desk.screen

    async def start(self) -> None:
        """Returns when it receives and has caught up."""
        self.stopping = asyncio.Event()
        self.running = asyncio.create_task(self._run())
        await self.settled()

    async def stop(self) -> None:
        """Stops as SIGTERM does. Raises what the coach failed with."""
        self.stopping.set()
        if self.running is not None:
            await self.running
        self.running = None

    async def settled(self, seconds: float = 10) -> None:
        """Returns when all that people did is done with; raises what the coach failed with."""
        await self.idle(seconds)
        await self.fake.settled(seconds)

    async def idle(self, seconds: float = 10) -> None:
        """The same, though somebody may still look at an interaction that will never be answered."""
        await self._until(self._quiet, seconds)

    def _quiet(self) -> bool:
        """Whether the client has heard all, and the desk has nothing under way."""
        line, sessions = self.line, list(self.fake.gateway.sessions.values())
        if line is None or not line.connected.is_set() or not sessions:
            return False
        heard = line.ws.sequence == sessions[-1].sequence and sessions[-1].line is not None
        return heard and self.desk.lanes.idle

    async def _until(self, condition: Callable[[], bool], seconds: float) -> None:
        assert self.running is not None
        quiet_for = 0
        async with asyncio.timeout(seconds):
            while quiet_for < QUIET:
                quiet_for = quiet_for + 1 if condition() else 0
                await asyncio.sleep(STEP)
                if self.running.done():
                    await self.running
                    raise RuntimeError("the coach has stopped")

    async def _run(self) -> None:
        settings = Settings(
            discord_bot_token=SecretStr(self.fake.token),
            database_url=f"sqlite:///{self.file}",
            **self.settings,
        )
        quiet()
        calling(self.fake.api_url, self.fake.gateway_url)
        async with coach(settings, clock=self.clock, claim=CLAIM) as it:
            self.line = Hasty()
            await answering(self.line, settings, it, self.stopping)


@asynccontextmanager
async def serving(fake: FakeDiscord, file: Path, clock: Clock, **settings: Any) -> AsyncIterator[Service]:
    """A coach that runs to the end of the block."""
    service = Service(fake, file, clock, settings)
    await service.start()
    try:
        yield service
    finally:
        await service.stop()
