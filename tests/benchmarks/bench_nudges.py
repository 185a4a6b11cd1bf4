"""Noting what is due, and a look when nothing is: among a million learners and among ten thousand, on both databases."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from functools import cache, partial
from pathlib import Path
from statistics import median
from time import perf_counter

import psutil  # type: ignore[import-untyped]  # it has no stubs of its own

from bot import logs
from bot.delivery import Delivery
from bot.nudging import Nudger
from bot.wording import Wording
from tests.benchmarks.crowd import NOW, Crowd, crowd, place, postgres_answers
from tests.benchmarks.measuring import check, small

MANY, FEW = (20_000, 1_000) if small() else (1_000_000, 10_000)
DUE = (100, 1_000) if small() else (1_000, 20_000)
ROUNDS, WARM_UP = (1, 1) if small() else (5, 1)
LOOKS = 20 if small() else 300
WANTED = {"sqlite": 10_000, "postgresql": 15_000}
LOOK, RATIO = 5, 1.3
MEGABYTE = 1e6


async def noted(due: int, crowd: Crowd) -> float:
    """Seconds to note `due` of them: two for each person called."""
    before = await crowd.noted()
    await crowd.call(due // 2)
    begun = perf_counter()
    await nudger(crowd).note()
    took = perf_counter() - begun
    many = await crowd.noted() - before
    check(holds=many == due, otherwise=f"{many} noted")
    return took


async def looked(crowd: Crowd) -> float:
    begun = perf_counter()
    await nudger(crowd).tick()
    return perf_counter() - begun


@cache
def nudger(crowd: Crowd) -> Nudger:
    return Nudger(crowd.database, Wording(), Delivery(clock=lambda: NOW), clock=lambda: NOW)


async def by_turns(
    work: Callable[[Crowd], Awaitable[float]], crowds: list[Crowd], rounds: int
) -> list[float]:
    """The median seconds for each crowd."""
    took: list[list[float]] = [[] for _ in crowds]
    for _ in range(WARM_UP + rounds):
        for times, it in zip(took, crowds, strict=True):
            times.append(await work(it))
    return [median(times[WARM_UP:]) for times in took]


async def measure(kind: str, crowds: list[Crowd]) -> None:
    print(f"{kind}: {crowds[0].size:,} learners, in brackets as a ratio to {crowds[1].size:,}")
    many, few = await by_turns(looked, crowds, LOOKS)
    print(
        f"  a tick with nothing due   {many * 1e3:8.2f} ms   [{many / few:.2f}]   wanted: less than {LOOK} ms"
    )
    before = psutil.Process().memory_info().rss
    for due in DUE:
        many, few = await by_turns(partial(noted, due), crowds, ROUNDS)
        print(
            f"  noting {due:6,}             {due / many:8,.0f} /s   [{many / few:.2f}]   wanted: {WANTED[kind]:,} /s"
        )
    grown = (psutil.Process().memory_info().rss - before) / MEGABYTE
    print(f"  memory grown by           {grown:8.1f} MB   ratios wanted: at most {RATIO}")


async def main() -> None:
    logs.set_up("ERROR", "console")
    kinds = ["sqlite", *(["postgresql"] if await postgres_answers() else [])]
    with tempfile.TemporaryDirectory() as folder:
        for kind in kinds:
            async with (
                place(kind, Path(folder)) as there,
                place(kind, Path(folder)) as here,
                crowd(there, MANY) as many,
                crowd(here, FEW) as few,
            ):
                await measure(kind, [many, few])


asyncio.run(main())
