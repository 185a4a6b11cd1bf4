"""Entries: found, paged, corrected, taken out and put back."""

from dataclasses import replace
from datetime import date

from core.learner import Learner
from core.tracking import Entry
from storage import entries
from storage.connection import Connection
from tests.storage.conftest import NOW

MONDAY, TUESDAY = date(2025, 3, 10), date(2025, 3, 11)
READ = Entry(90, MONDAY, "Europe/Berlin", "ddia", position="ch 3", note="hard", said="1.5h ddia ch3")
SOLVED = Entry(0, MONDAY, "Europe/Berlin", "leetcode", problems=2, said="2 problems")
CODED = Entry(45, TUESDAY, "Asia/Tokyo", said="45 min")


async def record(conn: Connection, learner: Learner, *new: Entry, turn: int = 1) -> tuple[Entry, ...]:
    """The entries as recorded: with their ids and their turn."""
    await entries.record(conn, learner.id, new, turn=turn, now=NOW)
    return await entries.of_turn(conn, learner.id, turn)


async def test_entries_come_back_whole(conn: Connection, anna: Learner):
    found = await record(conn, anna, READ, SOLVED, CODED, turn=7)
    assert [replace(entry, id=0) for entry in found] == [
        replace(READ, turn=7),
        replace(SOLVED, turn=7),
        replace(CODED, turn=7),
    ]
    assert await entries.numbered(conn, anna.id, found[1].id) == found[1]


async def test_nothing_recorded_is_nothing_written(conn: Connection, anna: Learner):
    assert await record(conn, anna) == ()


async def test_a_day_lists_its_entries_in_order(conn: Connection, anna: Learner):
    read, solved, _ = await record(conn, anna, READ, SOLVED, CODED)
    assert await entries.on(conn, anna.id, MONDAY) == (read, solved)


async def test_pages_run_from_the_newest_day_and_the_latest_recorded(conn: Connection, anna: Learner):
    coded, read, solved = await record(conn, anna, CODED, READ, SOLVED)
    assert await entries.recent(conn, anna.id, limit=2) == (coded, solved)
    assert await entries.recent(conn, anna.id, limit=2, offset=2) == (read,)
    assert await entries.recent(conn, anna.id, limit=2, offset=4) == ()


async def test_a_page_of_absurd_size_is_answered(conn: Connection, anna: Learner):
    found = await record(conn, anna, READ)
    assert await entries.recent(conn, anna.id, limit=10**20, offset=-5) == found
    assert await entries.recent(conn, anna.id, limit=-1, offset=10**20) == ()
    assert await entries.numbered(conn, anna.id, 10**20) is None


async def test_a_correction_changes_all_but_who_recorded_it(conn: Connection, anna: Learner):
    (read,) = await record(conn, anna, READ, turn=3)
    await entries.correct(conn, anna.id, replace(CODED, id=read.id, turn=9))
    assert await entries.numbered(conn, anna.id, read.id) == replace(CODED, id=read.id, turn=3)


async def test_a_removed_entry_is_in_no_list_and_no_sum(conn: Connection, anna: Learner):
    read, solved = await record(conn, anna, READ, SOLVED)
    await entries.remove(conn, anna.id, (read.id, solved.id), now=NOW)
    assert await entries.on(conn, anna.id, MONDAY) == ()
    assert await entries.recent(conn, anna.id, limit=10) == ()
    assert await entries.of_turn(conn, anna.id, 1) == ()
    assert await entries.last_recorded(conn, anna.id) == ()
    assert await entries.numbered(conn, anna.id, read.id) is None
    assert await entries.positions(conn, anna.id) == {}
    assert await entries.minutes_by_day(conn, anna.id, first=MONDAY, last=MONDAY) == {}
    assert await entries.minutes_by_target(conn, anna.id) == {}
    assert await entries.problems_by_target(conn, anna.id, first=MONDAY, last=MONDAY) == {}


async def test_a_removed_entry_is_found_by_who_asks_for_it_and_can_be_put_back(
    conn: Connection, anna: Learner
):
    read, solved = await record(conn, anna, READ, SOLVED)
    await entries.remove(conn, anna.id, (read.id,), now=NOW)
    assert await entries.of_turn(conn, anna.id, 1, removed=True) == (read,)
    assert await entries.numbered(conn, anna.id, read.id, removed=True) == read
    await entries.restore(conn, anna.id, (read.id,))
    assert await entries.on(conn, anna.id, MONDAY) == (read, solved)
    assert await entries.minutes_by_target(conn, anna.id) == {"ddia": 90}


async def test_the_last_recorded_are_of_the_latest_turn_with_any_left(conn: Connection, anna: Learner):
    first = await record(conn, anna, CODED, READ, turn=1)
    (second,) = await record(conn, anna, READ, turn=2)
    assert await entries.last_recorded(conn, anna.id) == (second,)
    await entries.remove(conn, anna.id, (second.id,), now=NOW)
    assert await entries.last_recorded(conn, anna.id) == first


async def test_nobody_touches_anothers_entries(conn: Connection, anna: Learner, bert: Learner):
    (read,) = await record(conn, anna, READ)
    await entries.correct(conn, bert.id, replace(CODED, id=read.id))
    await entries.remove(conn, bert.id, (read.id,), now=NOW)
    assert await entries.numbered(conn, anna.id, read.id) == read
    assert await entries.numbered(conn, bert.id, read.id, removed=True) is None
    assert await entries.recent(conn, bert.id, limit=10) == ()
    assert await entries.minutes_by_target(conn, bert.id) == {}


async def test_the_position_is_that_of_the_latest_study_day(conn: Connection, anna: Learner):
    await record(
        conn,
        anna,
        replace(READ, day=TUESDAY, position="ch 4"),
        replace(READ, position="ch 9"),  # recorded later, studied earlier
        replace(READ, day=TUESDAY, position=None),
        replace(READ, target="cracking", position="p. 12"),
        replace(READ, target="cracking", position="p. 30"),
        replace(READ, target=None, position="ch 1"),
        CODED,
    )
    assert await entries.positions(conn, anna.id) == {"ddia": "ch 4", "cracking": "p. 30"}
