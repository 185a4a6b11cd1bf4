"""Two processes that nudge from one database: whatever they do at once, nobody is nudged twice."""

import asyncio
from datetime import UTC, datetime

from sqlalchemy import func, select

from bot.delivery import Delivery
from bot.nudging import Nudger
from bot.wording import Wording
from core.changes import Introduce
from core.learner import Address, Learner, Platform
from storage import changes, learners, tables
from storage.database import Database
from tests.bot.nudged import Phone
from tests.flows.talking import MONDAY, YEAR

PEOPLE = 70
MET = datetime(2026, 1, 5, 9, tzinfo=UTC)
AT_SIX = datetime(2026, 1, 5, 17, 5, tzinfo=UTC)  # in Berlin


async def meet(database: Database) -> None:
    usual = Learner(0)
    async with database.begin() as conn:
        for number in range(PEOPLE):
            address = Address(Platform.TELEGRAM, str(number), str(number))
            learner = await learners.welcome(conn, address, zone="Europe/Berlin", locale="en", now=MET)
            met = Introduce("Ada", "Europe/Berlin", YEAR, MONDAY, usual.weekday_at, usual.weekend_at)
            await changes.carry_out(conn, learner, [met], turn=0, now=MET)


async def test_two_processes_that_nudge_at_once_nudge_everybody_once(database: Database, other: Database):
    await meet(database)
    delivery, phone = Delivery(clock=lambda: AT_SIX, paces={}), Phone()
    async with delivery.through(Platform.TELEGRAM, phone):
        nudgers = [Nudger(it, Wording(), delivery, clock=lambda: AT_SIX) for it in (database, other)]
        await asyncio.gather(*(nudger.tick() for nudger in nudgers))
    assert sorted(int(address.chat) for address in phone.addresses) == list(range(PEOPLE))
    async with database.begin() as conn:
        states = select(tables.outbox.c.state, func.count()).group_by(tables.outbox.c.state)
        assert [tuple(row) for row in await conn.execute(states)] == [("sent", PEOPLE)]
