"""A bot beside a bare one: each a process of its own on a fake of its own, of which only the bot's CPU time is counted."""

import asyncio
import os
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

import psutil  # type: ignore[import-untyped]  # it has no stubs of its own

from tests.benchmarks.measuring import small
from tests.e2e.people import Known, introduce

HERE = Path(__file__).parent
ROUNDS = 2 if small() else 12
WARM_UP = 1 if small() else 3
TAKEN = WARM_UP + ROUNDS
"""Rounds in all."""
WANTED, MEMORY = 0.6, 2.0


class Side(Protocol):
    """A bot and its platform. A `round` is so much work for everybody at once; it gives how many pieces that was."""

    @property
    def name(self) -> str: ...
    @property
    def bot(self) -> psutil.Process: ...
    async def round(self) -> int: ...


async def known(file: Path, people: Sequence[Known]) -> str:
    """The address of a database at `file` that knows `people`."""
    await introduce(file, people, datetime.now(UTC))  # noqa: TID251  # the coach measured has the real clock
    return f"sqlite:///{file}"


@asynccontextmanager
async def running(
    *program: str, env: Mapping[str, str], stderr: int | None = None
) -> AsyncIterator[psutil.Process]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *program,
        env={**os.environ, "PYTHONPATH": str(HERE.parents[1]), **env},
        stderr=stderr,
    )
    try:
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        await process.wait()


async def measured(sides: Sequence[Side]) -> dict[str, float]:
    """Pieces per second of CPU time, over all rounds but the first few; the sides take turns.

    A round alone would be told in some ten ticks of the system's clock.
    """
    pieces: Counter[str] = Counter()
    seconds: dict[str, float] = defaultdict(float)
    for number in range(TAKEN):
        for each in sides:
            before = spent(each.bot)
            done = await each.round()
            if number >= WARM_UP:
                pieces[each.name] += done
                seconds[each.name] += spent(each.bot) - before
    return {each.name: pieces[each.name] / seconds[each.name] for each in sides}


def spent(bot: psutil.Process) -> float:
    """Seconds of CPU time so far."""
    user, system = bot.cpu_times()[:2]
    return float(user + system)


def memory_of(sides: Sequence[Side]) -> dict[str, float]:
    """In megabytes."""
    return {side.name: float(side.bot.memory_info().rss) / 1e6 for side in sides}


def report(title: str, rates: Mapping[str, float], memory: Mapping[str, float]) -> None:
    print(title)
    for name, rate in rates.items():
        print(f"  {name:6} {rate:7.0f}   {rate / rates['bare']:.2f} of bare")
    print(f"  wanted: at least {WANTED}")
    print("Memory of the running bot")
    for name, megabytes in memory.items():
        print(f"  {name:6} {megabytes:6.0f} MB   {megabytes / memory['bare']:.2f} x bare")
    print(f"  wanted: at most {MEMORY} x")
