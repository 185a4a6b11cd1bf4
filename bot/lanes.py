"""Lanes: the work of one person is done in its order, that of several beside each other."""

import asyncio
from collections.abc import Coroutine
from functools import partial
from typing import Any

import structlog

log = structlog.get_logger()

Work = Coroutine[Any, Any, None]


class Lanes:
    """Work by lane. What fails is logged and holds up nothing."""

    def __init__(self) -> None:
        self._last: dict[str, asyncio.Task[None]] = {}
        self._under_way: set[asyncio.Task[None]] = set()

    def put(self, lane: str, work: Work) -> None:
        """Begins `work` when all that was put into `lane` before is done."""
        before = self._last.get(lane)
        task = asyncio.create_task(work if before is None else self._after(before, work))
        self._last[lane] = task
        self._under_way.add(task)
        task.add_done_callback(partial(self._done, lane))

    @property
    def idle(self) -> bool:
        return not self._under_way

    async def finish(self, seconds: float) -> None:
        """Waits for the work under way; what takes longer is dropped."""
        if not self._under_way:
            return
        _, late = await asyncio.wait(self._under_way, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    @staticmethod
    async def _after(before: asyncio.Task[None], work: Work) -> None:
        try:
            await asyncio.wait({before})
        except asyncio.CancelledError:
            work.close()
            raise
        await work

    def _done(self, lane: str, task: asyncio.Task[None]) -> None:
        self._under_way.discard(task)
        if self._last.get(lane) is task:
            del self._last[lane]
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("lane.failed", exc_info=error)
