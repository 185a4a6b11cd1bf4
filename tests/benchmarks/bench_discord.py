"""Interactions the coach handles per second of CPU time on Discord, and its memory, beside a bare discord.py.

The bare bot echoes a slash command after one insert with aiosqlite. A round is one log of each of many people at once.
"""

import asyncio
import tempfile
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # it has no stubs of its own

from core.learner import Platform
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
from tests.fakes.discord import TOKEN
from tests.fakes.discord_apart import DiscordApart

PEOPLE = range(1001, 1021) if small() else range(1001, 1101)
RESPOND = "POST /interactions/{interaction.id}/{interaction.token}/callback"


@dataclass(frozen=True, slots=True)
class Side:
    """A bot and its Discord."""

    name: str
    bot: psutil.Process
    fake: DiscordApart

    async def round(self) -> int:
        """A log of everybody."""
        options = {"time": "45 min", "target": "ddia"}
        await self.fake.act(
            [{"person": person, "does": "slash", "with": ["log"], "options": options} for person in PEOPLE]
        )
        check(holds=await self.fake.settled(60), otherwise=f"{self.name} left interactions unanswered")
        return len(PEOPLE)


@asynccontextmanager
async def side(name: str, fake: DiscordApart, *program: str, env: dict[str, str]) -> AsyncIterator[Side]:
    """`program` on a fake Discord; returns when it listens."""
    env = {**env, "DISCORD_API_URL": fake.api_url, "DISCORD_GATEWAY_URL": fake.gateway_url}
    async with running(*program, env=env, stderr=DEVNULL if name == "bare" else None) as bot:
        check(holds=await fake.connected(60), otherwise=f"{name} does not listen")
        yield Side(name, bot, fake)


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        people = [Known(number, f"Person {number}", platform=Platform.DISCORD) for number in PEOPLE]
        url = await known(Path(folder) / "coach.db", people)
        settings = {"DISCORD_BOT_TOKEN": TOKEN, "DATABASE_URL": url, "LOG_LEVEL": "ERROR"}
        async with DiscordApart() as one, DiscordApart() as other:
            echo = (str(HERE / "discord_echo.py"), one.api_url, one.gateway_url, TOKEN, f"{folder}/bare.db")
            async with (
                side("bare", one, *echo, env={}) as bare,
                side("coach", other, "-m", "bot", env=settings) as coach,
            ):
                rates = await measured([bare, coach])
                told = await other.sees(PEOPLE[0])
                counts = await other.counts()
                memory = memory_of([bare, coach])
    logged = sum("Logged 45 min" in message["content"] for message in told)
    check(holds=logged == TAKEN, otherwise=f"{logged} confirmations")
    check(holds=counts[RESPOND] == TAKEN * len(PEOPLE), otherwise=f"{counts[RESPOND]} responses")
    report("Discord interactions per second of CPU time", rates, memory)


asyncio.run(main())
