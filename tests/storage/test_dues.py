"""When each learner is nudged next, and what is due noted in the outbox."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select, text

from core.changes import Expel, Introduce, Prefer
from core.learner import Learner
from core.nudges.due import spread
from core.plan.model import Plan
from core.rhythm import Rhythm, Rule
from storage import dues, tables
from storage.changes import carry_out
from storage.connection import Connection
from storage.database import Database
from storage.learners import welcome
from tests.storage.conftest import ANNA, NOW

# NOW is Monday 10 March 2025, 18:30 in Vienna.
MONDAY, TUESDAY, SUNDAY = date(2025, 3, 10), date(2025, 3, 11), date(2025, 3, 16)
MET = Introduce("Anna", "Europe/Vienna", Plan("Year", 12), date(2025, 1, 1), time(19, 30), time(9))
BEFORE = timedelta(minutes=45)


async def met(conn: Connection, learner: Learner, *changes: Prefer | Expel) -> Learner:
    return await carry_out(conn, learner, [MET, *changes], turn=1, now=NOW)


async def due(conn: Connection) -> dict[str, tuple[date, datetime]]:
    """Day and local time of each due, without the learner's spread."""
    rows = await conn.execute(select(tables.dues))
    return {row.moment: (row.day, row.due_at - timedelta(seconds=spread(row.learner_id))) for row in rows}


async def noted(conn: Connection) -> list[str]:
    return list(await conn.scalars(select(tables.outbox.c.key).order_by(tables.outbox.c.id)))


async def note(conn: Connection, now: datetime) -> int:
    return await dues.note(conn, now=now, missed=now - BEFORE)


async def test_who_has_been_met_is_due_at_their_own_times(conn: Connection, anna: Learner):
    await met(conn, anna)
    assert await due(conn) == {
        "study": (MONDAY, datetime(2025, 3, 10, 18, 30, tzinfo=UTC)),
        "evening": (SUNDAY, datetime(2025, 3, 16, 19, 0, tzinfo=UTC)),
    }


async def test_a_stranger_is_never_due(conn: Connection, anna: Learner):
    await dues.reschedule(conn, anna, now=NOW)
    assert await due(conn) == {}


async def test_what_is_due_is_noted_once_and_then_due_the_next_day(conn: Connection, anna: Learner):
    await met(conn, anna)
    assert await note(conn, NOW) == 0
    seven = NOW + timedelta(hours=1, minutes=5)
    assert [await note(conn, seven), await note(conn, seven)] == [1, 0]
    assert await noted(conn) == ["nudge:study:2025-03-10"]
    assert (await due(conn))["study"] == (TUESDAY, datetime(2025, 3, 11, 18, 30, tzinfo=UTC))


async def test_days_nobody_noticed_do_not_come_in_a_pile(conn: Connection, anna: Learner):
    await met(conn, anna)
    thursday = datetime(2025, 3, 13, 19, tzinfo=UTC)
    while await note(conn, thursday):
        pass
    assert await noted(conn) == ["nudge:study:2025-03-10", "nudge:study:2025-03-13"]


async def test_somebody_who_travels_is_not_nudged_twice_on_one_date(conn: Connection, anna: Learner):
    learner = await met(conn, anna)
    seven = NOW + timedelta(hours=1, minutes=5)
    await note(conn, seven)
    await carry_out(conn, learner, [Prefer(zone="America/New_York")], turn=2, now=seven)
    assert (await due(conn))["study"] == (TUESDAY, datetime(2025, 3, 11, 23, 30, tzinfo=UTC))


async def test_another_name_leaves_what_is_due_alone(conn: Connection, anna: Learner):
    learner = await met(conn, anna)
    before = await due(conn)
    await carry_out(conn, learner, [Prefer(name="Änne")], turn=2, now=NOW + timedelta(days=3))
    assert await due(conn) == before


async def test_a_moment_that_is_off_is_not_due(conn: Connection, anna: Learner):
    await met(conn, anna, Prefer(rhythm=Rhythm(switched={Rule.STUDY: False})))
    assert (await due(conn)).keys() == {"evening"}


async def test_who_is_let_in_no_more_is_due_no_more(conn: Connection, anna: Learner):
    learner = await met(conn, anna)
    await carry_out(conn, learner, [Expel(anna.id)], turn=2, now=NOW)
    await note(conn, NOW + timedelta(days=7))
    assert await due(conn) == {}


async def test_who_was_met_before_there_were_nudges_is_adopted(conn: Connection, anna: Learner):
    await met(conn, anna)
    await conn.execute(text("DELETE FROM dues"))
    assert await dues.adopt(conn, beyond=0, now=NOW) == anna.id
    assert (await due(conn)).keys() == {"study", "evening"}
    assert await dues.adopt(conn, beyond=0, now=NOW) == 0


async def test_what_a_clock_in_the_wrong_year_put_off_is_put_right(conn: Connection, anna: Learner):
    await met(conn, anna)
    await note(conn, NOW + timedelta(days=365))
    assert (await due(conn))["study"][0] > MONDAY + timedelta(days=300)
    assert await dues.adopt(conn, beyond=0, now=NOW) == anna.id
    assert (await due(conn))["study"][0] == TUESDAY


async def test_two_processes_never_note_the_same(database: Database, other: Database):
    async with database.begin() as conn:
        for number in range(20):
            address = replace(ANNA, user=str(number), chat=str(number))
            await met(conn, await welcome(conn, address, zone="UTC", locale="de", now=NOW))
    later = NOW + timedelta(hours=1, minutes=5)
    if database.file is None:  # SQLite's transactions follow each other
        async with database.begin() as one, other.begin() as two:
            assert [await note(one, later), await note(two, later)] == [20, 0]
    async with other.begin() as conn:
        await note(conn, later)
        assert len(await noted(conn)) == 20
