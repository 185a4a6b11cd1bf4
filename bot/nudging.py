"""Speaks first: what is due is noted, what was noted is decided, said and settled. One beat of it is `Nudger.tick`.

A crash loses nothing. Before a nudge is sent it is in the outbox with the turn it is said in; one that was sent but not
settled is sent again when its lease is over, as the same message of the same turn.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import structlog

from bot.delivery import Delivery
from bot.errors import RefusedError, TryLaterError, UnreachableError
from bot.letters import BROKEN, REFUSED, UNREACHABLE, Fates, Written, lost, write
from bot.turns import Clock
from bot.wording import Wording
from core.nudges.decide import TOO_LATE
from storage import dues, learners, outbox, turns
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
        self._last_beat: datetime | None = None
        self._stopped = False

    async def tick(self) -> None:
        """Notes what is due and sends what is ready, until nothing is; noting goes first before every batch."""
        await self._sweep()
        while not self._stopped:
            await self.note()
            if not await self._send():
                break

    async def note(self) -> None:
        """Notes all that is due. Two batches at once: on a server one is computed while the other is written."""
        while sum(await asyncio.gather(self._note(), self._note())) >= dues.BATCH:
            pass

    @asynccontextmanager
    async def beating(self) -> AsyncIterator[None]:
        """Ticks every few seconds to the end of the block, where the batch under way is finished."""
        from bot.heartbeat import heartbeat  # noqa: PLC0415  # who only reads a plan needs no scheduler

        async with heartbeat(self._beat, BEAT):
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

    async def _send(self) -> bool:
        """Sends a batch of what is ready; whether there was any."""
        now, platforms = self._clock(), self._delivery.platforms
        async with self._database.begin() as conn:
            claims = await outbox.claim(conn, platforms, now=now, missed=now - TOO_LATE, most=AT_ONCE)
            written = await write(conn, claims, platforms, self._wording, now) if claims else []
        sending = (self._delivery.send(it.address, it.message, str(it.letter.id)) for it in written)
        ends = await asyncio.gather(*sending, return_exceptions=True)
        if written:
            await self._settle(written, ends)
        return bool(claims)

    async def _settle(self, written: Sequence[Written], ends: Sequence[str | BaseException]) -> None:
        now, fates = self._clock(), Fates()
        shown: dict[int, str] = {}
        sent, out_of_reach = [], []
        for it, end in zip(written, ends, strict=True):
            number = it.letter.id
            match end:
                case str():
                    sent.append(number)
                    shown[it.letter.turn] = end
                case TryLaterError(after=after):
                    fates.until[number] = now + timedelta(seconds=after)
                case UnreachableError():
                    out_of_reach.append(it)
                case RefusedError():
                    fates.dropped[number] = REFUSED
                    log.error("nudge.refused", nudge=number, reason=str(end)[:80])
                case _:
                    fates.dropped[number] = BROKEN
                    log.error("nudge.failed", nudge=number, exc_info=end)
        async with self._database.begin() as conn:
            await outbox.settle(conn, sent, now=now)
            await turns.shown(conn, shown)
            await fates.keep(conn)
        for it in out_of_reach:
            await self._out_of_reach(it, now)
        log.info("nudges.sent", sent=len(sent), later=len(fates.until), dropped=len(fates.dropped))

    async def _out_of_reach(self, written: Written, now: datetime) -> None:
        """Goes to another of the learner's addresses; where there is none, the day is one nobody could hear."""
        claim, fates = written.claim, Fates()
        elsewhere = any(
            at != written.address and at.platform in self._delivery.platforms for at in claim.addresses
        )
        async with self._database.begin() as conn:
            await learners.reachable(conn, written.address, since=now)
            if elsewhere:
                fates.until[claim.id] = now
            else:
                fates.dropped[claim.id] = UNREACHABLE
                await lost(conn, claim, now)
            await fates.keep(conn)
