"""Speaks first: what is due is noted, what was noted is decided, said and settled. One beat of it is `Nudger.tick`.

A crash loses nothing. Before a nudge is sent it is in the outbox with the turn it is said in; one that was sent but not
settled is sent again when its lease is over, as the same message of the same turn.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

import structlog

from bot.delivery import Delivery
from bot.letters import Written, write
from bot.settling import End, Settling
from bot.turns import Clock
from bot.wording import Wording
from core.nudges.decide import TOO_LATE
from storage import dues, outbox
from storage.connection import Connection
from storage.database import Database

log = structlog.get_logger()

AT_ONCE = 32
"""Nudges decided in one transaction: a live turn waits for that no longer than for a few of its own kind."""
BEAT = 3
"""Seconds between two looks at what is due."""


class Nudger:
    """Safe to run in several processes on one database."""

    def __init__(self, database: Database, wording: Wording, delivery: Delivery, *, clock: Clock) -> None:
        self._database, self._wording, self._delivery, self._clock = database, wording, delivery, clock
        self._settling = Settling(database, delivery, clock=clock)
        self._last_beat: datetime | None = None
        self._stopped = False

    async def tick(self) -> None:
        """Notes what is due and sends what is ready, until nothing is.

        Noting goes first, before every batch; while one is on its way the next is decided.
        """
        await self._sweep()
        on_its_way: Sequence[Written] = ()
        busy = True
        while busy and not self._stopped:
            sending = asyncio.create_task(self._send(on_its_way))
            try:
                written, ready = await self._decide()
            finally:
                await sending
            busy, on_its_way = ready or bool(on_its_way), written
        await self._send(on_its_way)

    async def note(self) -> None:
        """Notes all that is due. Two batches at once: on a server one is computed while the other is written."""
        while sum(await asyncio.gather(self._note(), self._note())) >= dues.BATCH:
            pass

    @asynccontextmanager
    async def beating(self, every: float = BEAT) -> AsyncIterator[None]:
        """Ticks at every beat to the end of the block, where what is on its way is finished."""
        from bot.heartbeat import heartbeat  # noqa: PLC0415  # who only reads a plan needs no scheduler

        async with heartbeat(self._beat, every):
            try:
                yield
            finally:
                self._stopped = True

    async def _beat(self) -> None:
        try:
            await self.tick()
        except Exception:
            log.exception("nudging.failed")

    async def _sweep(self) -> None:
        """At the start, and whenever the clock was set back: sees that everybody is due when they should be."""
        now = self._clock()
        begun = self._last_beat is None or now < self._last_beat
        self._last_beat, beyond = now, 0
        while begun:
            async with self._database.begin() as conn:
                beyond = await dues.adopt(conn, beyond=beyond, now=now)
            begun = beyond > 0

    async def _note(self) -> int:
        now = self._clock()
        async with self._database.begin() as conn:
            return await dues.note(conn, now=now, missed=now - TOO_LATE)

    async def _decide(self) -> tuple[list[Written], bool]:
        """Those to be sent of a batch that is ready, and whether there was any. What is due is noted before."""
        async with self._database.begin() as conn:  # mostly nothing is due, and nothing ready
            if not await dues.waiting(conn, now=self._clock()):
                return await self._decided(conn)
        await self.note()
        async with self._database.begin() as conn:
            return await self._decided(conn)

    async def _decided(self, conn: Connection) -> tuple[list[Written], bool]:
        now, platforms = self._clock(), self._delivery.platforms
        claims = await outbox.claim(conn, platforms, now=now, missed=now - TOO_LATE, most=AT_ONCE)
        written = await write(conn, claims, platforms, self._wording, now) if claims else []
        return written, bool(claims)

    async def _send(self, written: Sequence[Written]) -> None:
        await asyncio.gather(self._settling.settle(), *map(self._deliver, written))

    async def _deliver(self, it: Written) -> None:
        try:
            end: End = await self._delivery.send(it.address, it.message, str(it.letter.id))
        except Exception as error:  # noqa: BLE001  # whatever it is, it ends this nudge and no other
            end = error
        await self._settling.ended(it, end)
