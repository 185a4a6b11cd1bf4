"""Receives updates by long polling; an update is confirmed only when it is done with.

The library's own Updater confirms what it fetches, so a crash would lose what waits in its queue.
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import structlog
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.errors import MisconfiguredError, RefusedError
from bot.telegram.calls import FOR_EVER, obeying
from bot.telegram.chat import is_of
from bot.telegram.hear import ALLOWED

log = structlog.get_logger()

LONG = 25
"""Seconds a poll waits for something to happen."""
ROUND = 1.0
"""Seconds one round of updates may keep the next one waiting."""
GRACE, FAREWELL = 4.0, 1.0
"""Seconds turns under way have to finish when the bot is stopped, and the last confirmation to arrive."""
AGAIN = 2.0
"""Seconds before an update that could not be stored is taken again."""

Take = Callable[[Update], Awaitable[bool]]


class Poller:
    """Takes updates, those of one chat in their order and chats beside each other."""

    def __init__(self, bot: Bot, take: Take) -> None:
        self._bot, self._take = bot, take
        self.answered = True  # the last time Telegram was asked
        self._next = 0
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._lanes: dict[str, asyncio.Task[None]] = {}

    async def run(self, stopping: asyncio.Event) -> None:
        """Polls until `stopping`; then finishes the turns under way and confirms what is done."""
        stopped = asyncio.create_task(stopping.wait())
        while not stopping.is_set():
            poll = asyncio.create_task(self._poll())
            await asyncio.wait({poll, stopped}, return_when=asyncio.FIRST_COMPLETED)
            if not poll.done():
                poll.cancel()
                break
            for update in poll.result():
                self._begin(update)
            if self._under_way:
                await asyncio.wait(self._under_way.values(), timeout=ROUND)
        await self._finish()

    async def _poll(self) -> tuple[Update, ...]:
        """New updates. While older ones are under way it asks for those again, so that they stay unconfirmed."""
        waiting = LONG if not self._under_way else 0
        updates = await obeying(partial(self._asked, waiting), "getUpdates", tries=FOR_EVER)
        return tuple(update for update in updates if update.update_id >= self._next)

    async def _asked(self, waiting: int) -> tuple[Update, ...]:
        try:
            updates = await self._bot.get_updates(self._confirmed, timeout=waiting, allowed_updates=ALLOWED)
        except TelegramError:
            self.answered = False
            raise
        self.answered = True
        return updates

    @property
    def _confirmed(self) -> int:
        return min(self._under_way, default=self._next)

    def _begin(self, update: Update) -> None:
        self._next = update.update_id + 1
        lane = is_of(update)
        before = self._lanes.get(lane)
        task = asyncio.create_task(self._after(before, update))
        self._under_way[update.update_id] = self._lanes[lane] = task
        task.add_done_callback(partial(self._done, update.update_id, lane))

    async def _after(self, before: asyncio.Task[None] | None, update: Update) -> None:
        if before is not None:
            await asyncio.wait({before})
        while not await self._take(update):  # noqa: ASYNC110  # the memory tells nobody when it is back
            await asyncio.sleep(AGAIN)

    def _done(self, number: int, lane: str, task: asyncio.Task[None]) -> None:
        if self._lanes.get(lane) is task:
            del self._lanes[lane]
        if task.cancelled():
            return  # it stays under way, and so unconfirmed
        del self._under_way[number]
        if (error := task.exception()) is not None:
            log.error("telegram.update_failed", update=number, exc_info=error)

    async def _finish(self) -> None:
        if self._under_way:
            _, late = await asyncio.wait(self._under_way.values(), timeout=GRACE)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        if self._next:
            await self._confirm()

    async def _confirm(self) -> None:
        """Tells Telegram what is done. If it does not hear that, it delivers again what is known then."""
        confirm = partial(self._bot.get_updates, self._confirmed, timeout=0, limit=1)
        try:
            await asyncio.wait_for(obeying(confirm, "getUpdates"), FAREWELL)
        except (TimeoutError, RefusedError, MisconfiguredError) as error:
            log.warning("telegram.not_confirmed", kind=type(error).__name__)
