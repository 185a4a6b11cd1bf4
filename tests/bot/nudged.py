"""A coach that speaks first, a phone that takes what it says, and the time between."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.delivery import Delivery
from bot.message import Message
from bot.nudging import Nudger
from core.learner import Address, Platform
from tests.bot.coaching import ADA, Coach
from tests.bot.hearing import WORDING

# Wednesday 7 January 2026; Ada's usual time is 18:00 in Berlin, give or take her spread.
MORNING = datetime(2026, 1, 7, 9, tzinfo=UTC)
AT_SIX = datetime(2026, 1, 7, 17, 3, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@dataclass
class Phone:
    """A face that keeps what it was given; `fails` are what it raises first, in order."""

    seen: list[Message] = field(default_factory=list)
    nonces: list[str] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    fails: list[Exception] = field(default_factory=list)

    async def send(self, address: Address, message: Message, nonce: str) -> str:
        if self.fails:
            raise self.fails.pop(0)
        self.seen.append(message)
        self.nonces.append(nonce)
        self.addresses.append(address)
        return f"shown-{len(self.seen)}"


@dataclass
class Nudged:
    """A coach with one phone. `coach.now` is everybody's clock."""

    coach: Coach
    phone: Phone
    delivery: Delivery
    nudger: Nudger

    async def at(self, now: datetime) -> list[Message]:
        """What is said at a beat then."""
        self.coach.now = now
        before = len(self.phone.seen)
        await self.nudger.tick()
        return self.phone.seen[before:]

    async def outbox(self, columns: str = "state, reason") -> list[tuple[Any, ...]]:
        return await self.coach.ask(f"SELECT {columns} FROM outbox ORDER BY id")  # noqa: S608  # the test's own

    def another(self) -> Nudger:
        """One that could run in another process."""
        return Nudger(self.coach.database, WORDING, self.delivery, clock=lambda: self.coach.now)


@asynccontextmanager
async def nudging(coach: Coach, platform: Platform = Platform.TELEGRAM) -> AsyncIterator[Nudged]:
    """Somebody the coach met on the morning of 7 January."""
    coach.now = MORNING
    await coach.meet(ADA)
    phone, delivery = Phone(), Delivery(clock=lambda: coach.now, paces={})
    async with delivery.through(platform, phone):
        nudger = Nudger(coach.database, WORDING, delivery, clock=lambda: coach.now)
        yield Nudged(coach, phone, delivery, nudger)
