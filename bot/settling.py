"""Notes what became of nudges as soon as it is known: a crash before that sends them again."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog

from bot.delivery import Delivery
from bot.errors import RefusedError, TryLaterError, UnreachableError
from bot.letters import BROKEN, REFUSED, UNREACHABLE, Fates, Written, lost
from bot.turns import Clock
from core.dialogue.unheard import told
from storage import changes, learners, outbox, turns
from storage.connection import Connection
from storage.database import Database

log = structlog.get_logger()

End = str | BaseException
"""The platform's id of what was shown, or why nothing was."""


class Settling:
    """Takes the ends of nudges one by one. Those that come while another transaction is under way are noted in one."""

    def __init__(self, database: Database, delivery: Delivery, *, clock: Clock) -> None:
        self._database, self._delivery, self._clock = database, delivery, clock
        self._ended: list[tuple[Written, End]] = []
        self._noting = asyncio.Lock()

    async def ended(self, written: Written, end: End) -> None:
        self._ended.append((written, end))
        await self.settle()

    async def settle(self) -> None:
        """Notes every end there is. What the memory could not take is kept for the next time."""
        async with self._noting:
            if ended := tuple(self._ended):
                await self._settled(ended)
                del self._ended[: len(ended)]

    async def _settled(self, ended: Sequence[tuple[Written, End]]) -> None:
        now, fates, shown, unreachable = self._clock(), Fates(), dict[int, str](), list[Written]()
        sent = [it.letter.id for it, end in ended if isinstance(end, str)]
        for it, end in ended:
            number = it.letter.id
            match end:
                case str():
                    shown[it.letter.turn] = end
                case TryLaterError(after=after):
                    fates.until[number] = now + timedelta(seconds=after)
                case UnreachableError():
                    unreachable.append(it)
                case RefusedError():
                    fates.dropped[number] = REFUSED
                    log.error("nudge.refused", nudge=number, reason=str(end)[:80])
                case _:
                    fates.dropped[number] = BROKEN
                    log.error("nudge.failed", nudge=number, exc_info=end)
        arrived = sorted(
            (it for it, end in ended if isinstance(end, str)), key=lambda it: it.claim.learner.id
        )
        async with self._database.begin() as conn:
            for it in arrived:  # before all else: a turn has its learner first, too
                await _told(conn, it, now)
            await outbox.settle(conn, sent, now=now)
            await turns.shown(conn, shown)
            await fates.keep(conn)
        for it in unreachable:
            await self._out_of_reach(it, now)
        log.info("nudges.settled", sent=len(sent), later=len(fates.until), dropped=len(fates.dropped))

    async def _out_of_reach(self, written: Written, now: datetime) -> None:
        """Goes to another of the learner's addresses; where there is none, the day is one nobody could hear."""
        claim, fates, others = written.claim, Fates(), self._delivery.platforms
        async with self._database.begin() as conn:
            await learners.reachable(conn, written.address, since=now)
            if any(at != written.address and at.platform in others for at in claim.addresses):
                fates.until[claim.id] = now
            else:
                fates.dropped[claim.id] = UNREACHABLE
                await lost(conn, claim, now)
            await fates.keep(conn)


async def _told(conn: Connection, written: Written, now: datetime) -> None:
    """Keeps the days that did not reach the learner: they have been told with this nudge, unless a turn was faster."""
    learner = written.claim.learner
    missed = told(learner)
    if missed is not None and await learners.told(conn, learner):
        await changes.carry_out(conn, learner, missed[1], turn=written.letter.turn, now=now)
