"""Interactions the coach handles per second of CPU time on Discord, and its memory, beside a bare discord.py.

The bare bot echoes a slash command after one insert with aiosqlite. Each side is a process of its own with a fake
Discord of its own, also a process; only the bot's time is counted. A round is one log of each of many people at once.
"""

import asyncio
import os
import sys
import tempfile
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import psutil  # type: ignore[import-untyped]  # it has no stubs of its own

from core.learner import Platform
from tests.benchmarks.measuring import check, small
from tests.e2e.telegram_service import Known, introduce
from tests.fakes.discord import TOKEN
from tests.fakes.discord_apart import DiscordApart

HERE = Path(__file__).parent
PEOPLE = range(1001, 1021) if small() else range(1001, 1101)
ROUNDS = 2 if small() else 12
WARM_UP = 1 if small() else 3
WANTED, MEMORY = 0.6, 2.0
RESPOND = "POST /interactions/{interaction.id}/{interaction.token}/callback"


@dataclass(frozen=True, slots=True)
class Side:
    """A bot and its Discord."""

    name: str
    bot: psutil.Process
    fake: DiscordApart

    async def round(self) -> float:
        """Interactions per second of CPU time."""
        before = sum(self.bot.cpu_times()[:2])
        options = {"time": "45 min", "target": "ddia"}
        await self.fake.act(
            [{"person": person, "does": "slash", "with": ["log"], "options": options} for person in PEOPLE]
        )
        check(holds=await self.fake.settled(60), otherwise=f"{self.name} left interactions unanswered")
        return len(PEOPLE) / (sum(self.bot.cpu_times()[:2]) - before or 1e-2)

    @property
    def megabytes(self) -> float:
        return float(self.bot.memory_info().rss) / 1e6


@asynccontextmanager
async def side(name: str, fake: DiscordApart, *program: str, env: dict[str, str]) -> AsyncIterator[Side]:
    """`program` on a fake Discord; returns when it listens."""
    addresses = {"DISCORD_API_URL": fake.api_url, "DISCORD_GATEWAY_URL": fake.gateway_url}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *program,
        env={**os.environ, "PYTHONPATH": str(HERE.parents[1]), **addresses, **env},
        stderr=DEVNULL if name == "bare" else None,
    )
    try:
        check(holds=await fake.connected(60), otherwise=f"{name} does not listen")
        yield Side(name, psutil.Process(process.pid), fake)
    finally:
        process.terminate()
        await process.wait()


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
        people = [Known(number, f"Person {number}", platform=Platform.DISCORD) for number in PEOPLE]
        await introduce(file, people, datetime.now(UTC))  # noqa: TID251  # the coach measured here has the real clock
        settings = {"DISCORD_BOT_TOKEN": TOKEN, "DATABASE_URL": f"sqlite:///{file}", "LOG_LEVEL": "ERROR"}
        async with DiscordApart() as one, DiscordApart() as other:
            echo = (str(HERE / "discord_echo.py"), one.api_url, one.gateway_url, TOKEN, f"{folder}/bare.db")
            async with (
                side("bare", one, *echo, env={}) as bare,
                side("coach", other, "-m", "bot", env=settings) as coach,
            ):
                rates = await measured([bare, coach])
                told = await other.sees(PEOPLE[0])
                counts = await other.counts()
                memory = {each.name: each.megabytes for each in (bare, coach)}
    rounds = WARM_UP + ROUNDS
    logged = sum("Logged 45 min" in message["content"] for message in told)
    check(holds=logged == rounds, otherwise=f"{logged} confirmations")
    check(holds=counts[RESPOND] == rounds * len(PEOPLE), otherwise=f"{counts[RESPOND]} responses")
    print("Discord interactions per second of CPU time")
    for name, rate in rates.items():
        print(f"  {name:6} {rate:7.0f}   {rate / rates['bare']:.2f} of bare")
    print(f"  wanted: at least {WANTED}")
    print("Memory of the running bot")
    for name, megabytes in memory.items():
        print(f"  {name:6} {megabytes:6.0f} MB   {megabytes / memory['bare']:.2f} x bare")
    print(f"  wanted: at most {MEMORY} x")


asyncio.run(main())
