"""The coach on Telegram in this process: it may be stopped and started again, on the same memory and the same Telegram."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.app import coach
from bot.config import SecretStr, Settings
from bot.shipped import shipped_plan
from bot.telegram.run import telegram
from bot.turns import Clock
from core.changes import Introduce, Prefer
from core.clock import monday_of
from core.learner import Address, Learner, Platform
from core.rhythm import Rhythm, Rule
from storage import changes, learners
from storage.database import Database
from tests.databases import prepared
from tests.fakes.telegram import FakeTelegram

CLAIM = "let-me-own-it"
"""What a new owner sends: /start let-me-own-it."""


@dataclass
class Service:
    """`settings` are further ones, by their names in lower case."""

    fake: FakeTelegram
    file: Path
    clock: Clock
    settings: dict[str, Any] = field(default_factory=dict)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    running: "asyncio.Task[None] | None" = None

    async def start(self) -> None:
        """Returns when it receives."""
        before = self.fake.counts["deleteWebhook"] + self.fake.counts["setWebhook"]
        self.stopping = asyncio.Event()
        self.running = asyncio.create_task(self._run())
        await self._while_running(
            self.fake.until(
                lambda: self.fake.counts["deleteWebhook"] + self.fake.counts["setWebhook"] > before
            )
        )

    async def stop(self) -> None:
        """Stops as SIGTERM does. Raises what the coach failed with."""
        self.stopping.set()
        if self.running is not None:
            await self.running
        self.running = None

    async def settled(self, seconds: float = 10) -> None:
        """Returns when all that people did is done with; raises what the coach failed with."""
        await self._while_running(self.fake.settled(seconds))

    async def _while_running(self, wait: Coroutine[Any, Any, None]) -> None:
        assert self.running is not None
        waiting = asyncio.create_task(wait)
        await asyncio.wait({waiting, self.running}, return_when=asyncio.FIRST_COMPLETED)
        if not waiting.done():
            waiting.cancel()
            await self.running
            raise RuntimeError("the coach has stopped")
        await waiting

    async def _run(self) -> None:
        settings = Settings(
            telegram_bot_token=SecretStr(self.fake.token),
            telegram_api_url=self.fake.url,
            database_url=f"sqlite:///{self.file}",
            **self.settings,
        )
        async with coach(settings, clock=self.clock, claim=CLAIM) as it:
            await telegram(settings, it.turns, it.wording, it.delivery, self.stopping)


@asynccontextmanager
async def serving(fake: FakeTelegram, file: Path, clock: Clock, **settings: Any) -> AsyncIterator[Service]:
    """A coach that runs to the end of the block."""
    service = Service(fake, file, clock, settings)
    await service.start()
    try:
        yield service
    finally:
        await service.stop()


LEFT_ALONE = Rhythm(switched=dict.fromkeys((Rule.STUDY, Rule.REFLECTION, Rule.REVIEW), False))
"""Whatever the time of day, nobody is nudged in the middle of a test about something else."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody the coach has met before the test begins."""

    number: int
    name: str
    owner: bool = False
    zone: str = "Europe/Berlin"
    locale: str = "en-GB"
    platform: Platform = Platform.TELEGRAM
    chat: str = ""
    nudged: bool = False


async def introduce(file: Path, people: Iterable[Known], now: datetime) -> None:
    """Puts `people` into a database; their plan began last Monday."""
    database = Database.open(await prepared(file))
    plan = shipped_plan()
    try:
        async with database.begin() as conn:
            for person in people:
                address = Address(person.platform, str(person.number), person.chat or str(person.number))
                learner = await learners.welcome(
                    conn, address, zone=person.zone, locale=person.locale, now=now, owner=person.owner
                )
                met = Introduce(
                    person.name,
                    person.zone,
                    plan,
                    monday_of(now.date()),
                    Learner(0).weekday_at,
                    Learner(0).weekend_at,
                )
                wishes = Prefer(rhythm=None if person.nudged else LEFT_ALONE)
                await changes.carry_out(conn, learner, [met, wishes], turn=0, now=now)
    finally:
        await database.close()
