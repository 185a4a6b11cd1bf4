"""Updates the coach handles per second of CPU time on Telegram, and its memory, beside a bare python-telegram-bot.

The bare bot echoes each message after one insert with aiosqlite. A round is one log of each of many people at once.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # it has no stubs of its own

from tests.benchmarks.bot_beside_bare import (
    HERE,
    TAKEN,
    known,
    measured,
    memory_of,
    report,
    running,
)
from tests.benchmarks.measuring import check, small
from tests.e2e.people import Known
from tests.fakes.telegram import TOKEN
from tests.fakes.telegram_apart import TelegramApart

PEOPLE = range(1001, 1021) if small() else range(1001, 1201)
LOOK = 0.02  # seconds between two looks at what was answered


@dataclass(frozen=True, slots=True)
class Side:
    """A bot and its Telegram."""

    name: str
    bot: psutil.Process
    fake: TelegramApart

    async def round(self) -> int:
        """A log of everybody."""
        answered = await self.answers() + len(PEOPLE)
        await self.fake.act(
            [{"person": person, "does": "says", "with": ["45 min ddia"]} for person in PEOPLE]
        )
        async with asyncio.timeout(60):
            # The bare bot confirms what it has not handled yet, so answers are counted.
            while await self.answers() < answered:  # noqa: ASYNC110  # another process counts
                await asyncio.sleep(LOOK)
        check(holds=await self.fake.settled(60), otherwise=f"{self.name} left updates")
        return len(PEOPLE)

    async def answers(self) -> int:
        """How many answers were shown; the coach lets quick ones gather in one message."""
        counts = await self.fake.counts()
        return counts.get("sendMessage", 0) + counts.get("editMessageText", 0)


@asynccontextmanager
async def side(name: str, fake: TelegramApart, *program: str, env: dict[str, str]) -> AsyncIterator[Side]:
    async with running(*program, env={**env, "TELEGRAM_API_URL": fake.url}) as bot:
        yield Side(name, bot, fake)


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = await known(Path(folder) / "coach.db", [Known(number, f"Person {number}") for number in PEOPLE])
        settings = {"TELEGRAM_BOT_TOKEN": TOKEN, "DATABASE_URL": url, "LOG_LEVEL": "WARNING"}
        async with TelegramApart() as one, TelegramApart() as other:
            echo = (str(HERE / "telegram_echo.py"), one.url, TOKEN, f"{folder}/bare.db")
            async with (
                side("bare", one, *echo, env={}) as bare,
                side("coach", other, "-m", "bot", env=settings) as coach,
            ):
                rates = await measured([bare, coach])
                answers = await coach.answers()
                told = await other.chat(PEOPLE[0])
                memory = memory_of([bare, coach])
    logged = sum(message["text"].count("Logged 45 min") for message in told)
    check(holds=logged == TAKEN, otherwise=f"{logged} confirmations")
    check(holds=answers == len(PEOPLE) * TAKEN, otherwise=f"{answers} answers")
    report("Telegram updates per second of CPU time", rates, memory)


asyncio.run(main())
