"""How benchmarks measure: all sides by turns in one process, medians, ratios to a bare baseline.

By turns, because a machine that is busy for a moment then slows all sides alike. No benchmark fails for being slow; it
fails for a wrong result.
"""

import sys
from collections.abc import Awaitable, Callable, Mapping
from statistics import median
from time import perf_counter

Side = Callable[[int], Awaitable[None]]
"""One piece of work; it is told which round it is."""


def small() -> bool:
    """Whether the benchmark shall only show that it works."""
    return "--small" in sys.argv[1:]


async def medians(sides: Mapping[str, Side], *, rounds: int, warm_up: int = 3) -> dict[str, float]:
    """The median seconds of each side."""
    took: dict[str, list[float]] = {name: [] for name in sides}
    for number in range(warm_up + rounds):
        for name, side in sides.items():
            begun = perf_counter()
            await side(number)
            took[name].append(perf_counter() - begun)
    return {name: median(times[warm_up:]) for name, times in took.items()}


def show(title: str, seconds: Mapping[str, float], *, wanted: str = "") -> None:
    """A table of `seconds`, each with its ratio to the first, which is the baseline."""
    print(f"{title}{f' (wanted: {wanted})' if wanted else ''}")
    base = next(iter(seconds.values()))
    for name, time in seconds.items():
        print(f"  {name:<44}{_readable(time):>10}{time / base:>9.2f} x")


def _readable(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1e3:.2f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.1f} us"  # a millisecond


def check(*, holds: bool, otherwise: str) -> None:
    """Ends the benchmark if what was measured did not do its work."""
    if not holds:
        sys.exit(f"wrong result: {otherwise}")
