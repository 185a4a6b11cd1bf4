"""The coach on Telegram in this process, and Ada's phone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.config import SecretStr, Settings
from bot.telegram.run import telegram
from tests.e2e.people import Known, introduce
from tests.e2e.service import Service
from tests.e2e.transcript import WallClock
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_people import Person
from tests.fakes.telegram_seen import Seen

NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)


@dataclass
class OnTelegram(Service[FakeTelegram]):
    async def start(self) -> None:
        before = self._doors()
        self.begin()
        await self.while_running(self.fake.until(lambda: self._doors() > before))

    def _doors(self) -> int:
        """How often a coach has said how it wants to receive."""
        return self.fake.counts["deleteWebhook"] + self.fake.counts["setWebhook"]

    async def settled(self, seconds: float = 30) -> None:
        await self.while_running(self.fake.settled(seconds))

    def reached_by(self) -> dict[str, Any]:
        return {"telegram_bot_token": SecretStr(self.fake.token), "telegram_api_url": self.fake.url}

    async def answer(self, settings: Settings) -> None:
        await telegram(settings, self.it.turns, self.it.wording, self.it.delivery, self.stopping)


@dataclass
class House(OnTelegram):
    """A coach who knows Ada, and Ada's phone."""

    clock: WallClock

    @property
    def ada(self) -> Person:
        return self.fake.person(1001)

    async def hears(self, *texts: str) -> Seen:
        """The coach's newest message after Ada said `texts`, one after the other."""
        for text in texts:
            self.ada.says(text)
            await self.settled()
        return self.fake.last_message(self.ada)

    def said(self) -> list[Seen]:
        """All the coach has said to Ada."""
        return [seen for seen in self.fake.chat(self.ada) if seen.by_bot]

    def heard(self) -> list[str]:
        """The first lines of it."""
        return [seen.text.partition("\n")[0] for seen in self.said()]


@asynccontextmanager
async def at_home(folder: Path, **settings: Any) -> AsyncIterator[House]:
    file, clock = folder / "syllabot.db", WallClock(NOW)
    await introduce(file, [Known(1001, "Ada", owner=True)], NOW)
    async with FakeTelegram(clock=clock) as fake, House(fake, file, clock, settings) as house:
        yield house
