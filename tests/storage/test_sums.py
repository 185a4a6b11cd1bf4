"""Sums of entries, against the same sums in plain Python."""

import itertools
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.learner import Address, Learner, Platform
from core.tracking import Entry
from storage import entries, learners
from storage.connection import Connection
from tests.storage.conftest import NOW, looking

MONDAY = date(2025, 3, 10)
DAYS = st.integers(-10, 10).map(lambda days: MONDAY + timedelta(days=days))
ENTRIES = st.lists(
    st.builds(
        Entry,
        minutes=st.integers(0, 600),
        day=DAYS,
        zone=st.just("UTC"),
        target=st.none() | st.sampled_from(["ddia", "leetcode", "go"]),
        problems=st.none() | st.integers(0, 9),
    ),
    max_size=12,
)
NUMBERS = itertools.count()


def test_a_week_is_summed_by_day_and_by_target() -> None:
    """The plain sums themselves, on one example that can be checked by eye."""
    week = [Entry(30, MONDAY, "UTC", "ddia"), Entry(45, MONDAY, "UTC"), Entry(0, MONDAY, "UTC", "ddia", 2)]
    assert plain(week, lambda entry: entry.target, lambda entry: entry.minutes) == {"ddia": 30, None: 45}
    assert plain(week, lambda entry: entry.day, lambda entry: entry.minutes) == {MONDAY: 75}


def plain(
    these: Iterable[Entry], by: Callable[[Entry], Any], what: Callable[[Entry], int | None]
) -> dict[Any, int]:
    sums: Counter[Any] = Counter()
    for entry in these:
        sums[by(entry)] += what(entry) or 0
    return {key: total for key, total in sums.items() if total}


async def somebody_new(conn: Connection) -> Learner:
    address = Address(Platform.TELEGRAM, f"user {next(NUMBERS)}", "chat")
    return await learners.welcome(conn, address, zone="UTC", locale="en", now=NOW)


@given(recorded=ENTRIES, removed=st.sets(st.integers(0, 11)), first=DAYS, last=DAYS)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture]
)  # each example has a learner of its own
async def test_sums_are_those_of_the_entries_still_there(
    conn: Connection, recorded: list[Entry], removed: set[int], first: date, last: date
):
    who = (await somebody_new(conn)).id
    await entries.record(conn, who, recorded, turn=1, now=NOW)
    ids = [entry.id for entry in await entries.of_turn(conn, who, 1)]
    await entries.remove(conn, who, [ids[n] for n in removed if n < len(ids)], now=NOW)
    there = [entry for n, entry in enumerate(recorded) if n not in removed]
    within = [entry for entry in there if first <= entry.day <= last]
    assert await entries.minutes_by_day(conn, who, first=first, last=last) == plain(
        within, lambda entry: entry.day, lambda entry: entry.minutes
    )
    assert await entries.minutes_by_target(conn, who, first=first, last=last) == plain(
        within, lambda entry: entry.target, lambda entry: entry.minutes
    )
    assert await entries.problems_by_target(conn, who, first=first, last=last) == plain(
        within, lambda entry: entry.target, lambda entry: entry.problems
    )
    assert await entries.minutes_by_target(conn, who) == plain(
        there, lambda entry: entry.target, lambda entry: entry.minutes
    )


async def test_an_open_end_reaches_from_the_first_entry_to_the_last(conn: Connection):
    who = (await somebody_new(conn)).id
    days = [date.min, MONDAY, date.max]
    await entries.record(conn, who, [Entry(10, day, "UTC", "go") for day in days], turn=1, now=NOW)
    assert await entries.minutes_by_target(conn, who) == {"go": 30}
    assert await entries.minutes_by_target(conn, who, first=MONDAY) == {"go": 20}
    assert await entries.minutes_by_target(conn, who, last=MONDAY) == {"go": 20}


async def test_sums_and_positions_on_sqlite_never_read_the_table(sqlite_url: str):
    async with looking(sqlite_url) as (conn, plans):
        await entries.minutes_by_day(conn, 1, first=MONDAY, last=MONDAY)
        await entries.minutes_by_target(conn, 1)
        await entries.problems_by_target(conn, 1, first=MONDAY, last=MONDAY)
        await entries.positions(conn, 1)
    assert len(plans) == 4
    for steps in plans:
        reads = [step for step in steps if " entries " in step]
        assert reads
        assert all("USING COVERING INDEX" in read for read in reads)
