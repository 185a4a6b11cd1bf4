"""Learners with a long past, to be measured with."""

import random
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import logs
from bot.gate import Gate
from bot.incoming import Incoming, Said
from bot.message import Message
from bot.shipped import shipped_plan
from bot.turns import Turns
from bot.wording import Wording
from core.changes import Introduce, Record
from core.dialogue.conversations import Conversations
from core.flows import FLOWS
from core.learner import Address, Platform
from core.tracking import Entry
from storage import changes, learners
from storage.database import Database

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
ANNA = Address(Platform.TERMINAL, "anna", "anna")
ENTRIES_A_DAY = 20_000 / 3_653  # 20,000 in ten years


@dataclass(frozen=True, slots=True)
class Past:
    """So many `days` of study before today, without a miss if `unbroken`; else one day in seven was missed."""

    days: int
    unbroken: bool = False


@dataclass(frozen=True, slots=True)
class Chat:
    """A learner's talk with the coach, at one moment."""

    turns: Turns
    name: str

    async def say(self, text: str, number: int) -> Message:
        return (await self.turns.take(Incoming(ANNA, f"{self.name}-{number}-{text}", Said(text)))).message


@asynccontextmanager
async def chat(folder: Path, name: str, past: Past) -> AsyncIterator[Chat]:
    """A chat on a SQLite file of its own with somebody who has that past."""
    logs.set_up("ERROR", "console")
    plan = shipped_plan()
    database = Database.open(f"sqlite:///{folder / name}.db")
    try:
        await database.migrate()
        async with database.begin() as conn:
            anna = await learners.welcome(conn, ANNA, zone="Europe/Berlin", locale="en-GB", now=NOW)
            starts_on = (NOW - timedelta(days=past.days)).date()
            met = Introduce("Anna", "Europe/Berlin", plan, starts_on, anna.weekday_at, anna.weekend_at)
            anna = await changes.carry_out(conn, anna, [met], turn=0, now=NOW)
            targets = [target.key for target in plan.targets()]
            for turn, entries in enumerate(_studied(past, targets), -past.days):
                await changes.carry_out(conn, anna, [Record(entries)], turn=turn, now=NOW)
        turns = Turns(
            database, Conversations(FLOWS), Wording(), clock=lambda: NOW, plans=(plan,), gate=Gate("open")
        )
        yield Chat(turns, name)
    finally:
        await database.close()


def _studied(past: Past, targets: list[str]) -> Iterator[tuple[Entry, ...]]:
    """The entries of each day, about as many a day as make 20,000 in ten years."""
    chance = random.Random(past.days)
    for ago in range(past.days, 0, -1):
        missed = not past.unbroken and ago % 7 == 0
        if missed:
            continue
        day = (NOW - timedelta(days=ago)).date()
        many = round(ENTRIES_A_DAY * (1 if past.unbroken else 7 / 6) + chance.uniform(-1, 1))
        yield tuple(
            Entry(
                chance.randrange(15, 90, 5),
                day,
                "Europe/Berlin",
                chance.choice(targets),
                position=f"ch {chance.randint(1, 12)}" if chance.random() < 0.3 else None,  # three in ten
                said="a quick log as people write it",
            )
            for _ in range(many)
        )
