"""The coach on Discord in this process, and Ada's chat with it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.config import SecretStr, Settings
from bot.discord.desk import Desk
from bot.discord.line import Line, calling, quiet
from bot.discord.run import answering
from bot.discord.show import Screen
from core.learner import Address
from tests.e2e.people import introduce, known
from tests.e2e.service import Service
from tests.e2e.transcript import WallClock
from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_people import Person
from tests.fakes.discord_seen import Seen

NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)

STEP = 0.002
"""Seconds between two looks at whether all is quiet."""
QUIET = 3
"""Looks in a row at which it has to be."""


class Hasty(Line):
    """Identifies again at once, where the library waits for five seconds."""

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        del shard_id, initial


@dataclass
class OnDiscord(Service[FakeDiscord]):
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
        self.begin()
        await self.settled()

    async def settled(self, seconds: float = 30) -> None:
        await self.idle(seconds)
        await self.fake.settled(seconds)

    async def idle(self, seconds: float = 30) -> None:
        """The same, though somebody may still look at an interaction that will never be answered."""
        await self.while_running(self._stays_quiet(seconds))

    async def _stays_quiet(self, seconds: float) -> None:
        quiet_for = 0
        async with asyncio.timeout(seconds):
            while quiet_for < QUIET:
                quiet_for = quiet_for + 1 if self._quiet() else 0
                await asyncio.sleep(STEP)

    def _quiet(self) -> bool:
        """Whether the client has heard all, and the desk has nothing under way."""
        line, sessions = self.line, list(self.fake.gateway.sessions.values())
        if line is None or not line.connected.is_set() or not sessions:
            return False
        heard = line.ws.sequence == sessions[-1].sequence and sessions[-1].line is not None
        return heard and self.desk.lanes.idle

    def reached_by(self) -> dict[str, Any]:
        return {"discord_bot_token": SecretStr(self.fake.token)}

    async def answer(self, settings: Settings) -> None:
        quiet()
        calling(self.fake.api_url, self.fake.gateway_url)
        self.line = Hasty()
        await answering(self.line, settings, self.it, self.stopping)


@dataclass
class House(OnDiscord):
    """A coach who knows Ada, and Ada's chat with it."""

    clock: WallClock

    @property
    def ada(self) -> Person:
        return self.fake.person(1001)

    @property
    def where(self) -> Address:
        """Where the coach writes to her."""
        return known(self.ada).address

    async def hears(self, *texts: str) -> Seen:
        """The coach's newest message after Ada wrote `texts`, one after the other."""
        for text in texts:
            self.ada.dm(text)
            await self.settled()
        return self.fake.last_message(self.ada)

    def said(self) -> list[Seen]:
        """All the coach has said to her."""
        return [seen for seen in self.ada.sees() if seen.by_bot]

    def heard(self) -> list[str]:
        """The first lines of it."""
        return [seen.content.partition("\n")[0] for seen in self.said()]


@asynccontextmanager
async def at_home(folder: Path, **settings: Any) -> AsyncIterator[House]:
    """From a minute after Ada was met."""
    file, clock = folder / "syllabot.db", WallClock(NOW)
    async with FakeDiscord(clock=clock) as fake:
        await introduce(file, [known(fake.person(1001), owner=True)], NOW)
        clock.now += timedelta(minutes=1)
        async with House(fake, file, clock, settings) as house:
            yield house
