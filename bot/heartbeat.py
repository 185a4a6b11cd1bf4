"""A heart that beats: APScheduler calls at an even pace, beside all else in the event loop."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]  # it has no stubs
from apscheduler.triggers.base import BaseTrigger  # type: ignore[import-untyped]  # the same

NAME = "heartbeat"
MISSED = 3
"""Beats that may be missing before the heart is startled."""


class EvenPace(BaseTrigger):  # type: ignore[misc]  # the same
    """The next beat is counted from now: after a week of sleep there is one, not two hundred thousand."""

    def __init__(self, seconds: float) -> None:
        self._pause = timedelta(seconds=seconds)

    def get_next_fire_time(self, previous_fire_time: datetime | None, now: datetime) -> datetime:
        del previous_fire_time
        return now + self._pause


@asynccontextmanager
async def heartbeat(work: Callable[[], Awaitable[None]], seconds: float) -> AsyncIterator[None]:
    """Calls `work` now and every `seconds`, unless it is still under way; at the end of the block that is finished."""
    loop, scheduler = asyncio.get_running_loop(), AsyncIOScheduler(timezone=UTC)
    under_way = asyncio.ensure_future(work())
    watch = loop.call_later(MISSED * seconds, lambda: None)

    async def beat() -> None:
        nonlocal under_way, watch
        watch.cancel()
        watch = loop.call_later(MISSED * seconds, startle)
        if under_way.done():
            under_way = asyncio.ensure_future(work())

    def startle() -> None:
        """The scheduler waits by the clock on the wall; if that is set back an hour, it would wait for an hour."""
        scheduler.reschedule_job(NAME, trigger=EvenPace(seconds))

    scheduler.add_job(
        beat, EvenPace(seconds), id=NAME, coalesce=True, max_instances=1, misfire_grace_time=None
    )
    scheduler.start()
    try:
        yield
    finally:
        watch.cancel()
        scheduler.shutdown(wait=False)
        await under_way
