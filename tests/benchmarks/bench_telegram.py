"""Updates the coach handles per second of CPU time on Telegram, and its memory, beside a bare python-telegram-bot.

The bare bot echoes each message after one insert with aiosqlite. Each side is a process of its own with a fake Telegram
of its own, also a process; only the bot's time is counted. A round is one log of each of many people at once.
"""

import asyncio
import os
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import aiohttp
import psutil  # type: ignore[import-untyped]  # it has no stubs of its own

from tests.benchmarks.measuring import check, small
from tests.e2e.telegram_service import Known, introduce
from tests.fakes.telegram import TOKEN

HERE = Path(__file__).parent
PEOPLE = range(1001, 1021) if small() else range(1001, 1201)
ROUNDS = 2 if small() else 12
WARM_UP = 1 if small() else 3
LOOK = 0.02  # seconds between two looks at what was answered
WANTED, MEMORY = 0.6, 2.0


@dataclass(frozen=True, slots=True)
class Side:
    """A bot and its Telegram."""

    name: str
    bot: psutil.Process
    url: str
    http: aiohttp.ClientSession

    async def round(self) -> float:
        """Updates per second of CPU time."""
        before = sum(self.bot.cpu_times()[:2])
        answered = await self.answers() + len(PEOPLE)
        acts = [{"person": person, "does": "says", "with": ["45 min ddia"]} for person in PEOPLE]
        await self.control("acts", acts)
        async with asyncio.timeout(60):
            # The bare bot confirms what it has not handled yet, so answers are counted.
            while await self.answers() < answered:  # noqa: ASYNC110  # another process counts
                await asyncio.sleep(LOOK)
        state = await self.control("settled?timeout=60")
        check(holds=state["waiting"] == 0, otherwise=f"{self.name} left {state['waiting']} updates")
        return len(PEOPLE) / (sum(self.bot.cpu_times()[:2]) - before or 1e-2)

    async def answers(self) -> int:
        """How many answers were shown; the coach lets quick ones gather in one message."""
        counts = await self.control("counts")
        return int(counts.get("sendMessage", 0) + counts.get("editMessageText", 0))

    async def control(self, what: str, body: Any = None) -> Any:
        method = "GET" if body is None else "POST"
        async with self.http.request(method, f"{self.url}/control/{what}", json=body) as answer:
            return await answer.json()

    @property
    def megabytes(self) -> float:
        return float(self.bot.memory_info().rss) / 1e6


@asynccontextmanager
async def running(*program: str, env: dict[str, str] | None = None, **options: Any) -> AsyncIterator[Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *program,
        env={**os.environ, "PYTHONPATH": str(HERE.parents[1]), **(env or {})},
        **options,
    )
    try:
        yield process
    finally:
        process.terminate()
        await process.wait()


@asynccontextmanager
async def side(
    name: str, *program: str, http: aiohttp.ClientSession, env: dict[str, str]
) -> AsyncIterator[Side]:
    """`program` on a fake Telegram, whose address stands for URL in it."""
    async with running("-m", "tests.fakes.telegram", stdout=PIPE) as fake:
        assert fake.stdout is not None
        url = (await fake.stdout.readline()).decode().strip()
        named = [url if word == "URL" else word for word in program]
        async with running(*named, env={**env, "TELEGRAM_API_URL": url}) as bot:
            yield Side(name, psutil.Process(bot.pid), url, http)


async def measured(sides: Sequence[Side]) -> dict[str, float]:
    """The median of each side's rounds, taken by turns."""
    rates: dict[str, list[float]] = {side.name: [] for side in sides}
    for _ in range(WARM_UP + ROUNDS):
        for each in sides:
            rates[each.name].append(await each.round())
    return {name: median(found[WARM_UP:]) for name, found in rates.items()}


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "coach.db"
        people = [Known(number, f"Person {number}") for number in PEOPLE]
        await introduce(file, people, datetime.now(UTC))  # noqa: TID251  # the coach measured here has the real clock
        settings = {"TELEGRAM_BOT_TOKEN": TOKEN, "DATABASE_URL": f"sqlite:///{file}", "LOG_LEVEL": "WARNING"}
        echo = (str(HERE / "telegram_echo.py"), "URL", TOKEN, f"{folder}/bare.db")
        async with (
            aiohttp.ClientSession() as http,
            side("bare", *echo, http=http, env={}) as bare,
            side("coach", "-m", "bot", http=http, env=settings) as coach,
        ):
            rates = await measured([bare, coach])
            answers = await coach.answers()
            told = await coach.control(f"chat/{PEOPLE[0]}")
            memory = {each.name: each.megabytes for each in (bare, coach)}
    logged = sum(message["text"].count("Logged 45 min") for message in told)
    check(holds=logged == WARM_UP + ROUNDS, otherwise=f"{logged} confirmations")
    check(holds=answers == len(PEOPLE) * (WARM_UP + ROUNDS), otherwise=f"{answers} answers")
    print("Telegram updates per second of CPU time")
    for name, rate in rates.items():
        print(f"  {name:6} {rate:7.0f}   {rate / rates['bare']:.2f} of bare")
    print(f"  wanted: at least {WANTED}")
    print("Memory of the running bot")
    for name, megabytes in memory.items():
        print(f"  {name:6} {megabytes:6.0f} MB   {megabytes / memory['bare']:.2f} x bare")
    print(f"  wanted: at most {MEMORY} x")


asyncio.run(main())
