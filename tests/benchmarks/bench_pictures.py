"""A progress card painted beside the event loop, against a bare call of resvg on the same SVG: time, stalls, memory."""

import asyncio
from time import perf_counter

import psutil  # type: ignore[import-untyped]  # it bears no types

from bot.pictures.cards import Cards
from bot.pictures.lettering import WEIGHTS
from bot.pictures.painter import Painter, png
from bot.wording import Wording
from tests.benchmarks.measuring import check, medians, show, small
from tests.bot.picturing import part, progress

ROUNDS = 3 if small() else 30
WORDING = Wording()
PICTURE = progress(parts=tuple(part(200 - 30 * n, f"Phase {n} of the plan") for n in range(5)))
LOOK = 0.001
"""Seconds between two looks at whether the event loop is free."""
MEGABYTE = 1 << 20


def resident() -> float:
    """Megabytes this process takes."""
    return float(psutil.Process().memory_info().rss) / MEGABYTE


class Loop:
    """Watches the event loop: `stalled` is the longest time in which nobody else had a turn."""

    stalled = 0.0

    async def watch(self) -> None:
        before = perf_counter()
        while True:
            await asyncio.sleep(LOOK)
            self.stalled = max(self.stalled, perf_counter() - before - LOOK)
            before = perf_counter()


async def stalled_by(side: object) -> float:
    assert callable(side)
    loop = Loop()
    watching = asyncio.create_task(loop.watch())
    for number in range(ROUNDS):
        await asyncio.sleep(2 * LOOK)
        await side(number)
    await asyncio.sleep(2 * LOOK)
    watching.cancel()
    return loop.stalled


async def main() -> None:
    painter, cards = Painter(WORDING), Cards(WORDING)
    svg = cards.svg(PICTURE)

    async def draw(_: int) -> None:
        check(holds=cards.svg(PICTURE) == svg, otherwise="another drawing")

    async def beside(_: int) -> None:
        check(holds=bool(await painter.painted(PICTURE)), otherwise="no picture")

    await beside(0)
    before = resident()
    for number in range(ROUNDS):
        await beside(number)
    grown_beside, before = resident() - before, resident()

    from resvg_py import svg_to_bytes  # noqa: PLC0415  # its memory is what is measured

    fonts = [str(font) for font in WEIGHTS.values()]

    async def bare(_: int) -> None:
        painted = svg_to_bytes(svg_string=svg, skip_system_fonts=True, font_files=fonts)
        check(holds=bytes(painted) == wanted, otherwise="another picture")

    wanted = await png(svg)
    for number in range(ROUNDS):
        await bare(number)
    grown_bare = resident() - before

    sides = {
        "bare resvg, in this process": bare,
        "facts to PNG, beside the loop": beside,
        "facts to SVG": draw,
    }
    show("A picture", await medians(sides, rounds=ROUNDS), wanted="less than 3 x")
    stalls = {
        "bare resvg, in this process": await stalled_by(bare),
        "facts to PNG, beside the loop": await stalled_by(beside),
    }
    show("The longest the event loop waited", stalls)
    print(
        f"Memory of the process grew by {grown_bare:.1f} MB with bare resvg, by {grown_beside:.1f} MB beside the loop"
    )


asyncio.run(main())
