"""A statement for many rows at once, as each database does it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from core.learner import Learner
from storage import tables
from storage.connection import Connection
from storage.database import Database
from storage.learners import welcome
from tests.storage.conftest import ANNA, NOW

DAY = date(2025, 3, 10)
THIS = tables.entries.c.id == bindparam("number")


def entry(learner: Learner, minutes: int, **other: Any) -> dict[str, Any]:
    new = {"learner_id": learner.id, "turn": 1, "minutes": minutes, "day": DAY, "zone": "UTC", "target": None}
    return {**new, "note": "", "said": "1h\0 ddia", "recorded_at": NOW, **other}


async def kept(conn: Connection) -> list[tuple[Any, ...]]:
    its = tables.entries.c
    rows = await conn.execute(select(its.minutes, its.target, its.said, its.recorded_at).order_by(its.id))
    return [tuple(row) for row in rows]


async def test_rows_are_added_in_their_order_and_cleaned_each(conn: Connection, anna: Learner):
    later = NOW + timedelta(seconds=1)
    rows = [entry(anna, 60), entry(anna, 30, target="ddia", recorded_at=later), entry(anna, 45)]
    await conn.execute(insert(tables.entries), rows)
    said = "1h\ufffd ddia"
    assert await kept(conn) == [(60, None, said, NOW), (30, "ddia", said, later), (45, None, said, NOW)]


async def test_each_row_is_changed_to_its_own_values_beside_those_for_all(conn: Connection, anna: Learner):
    await conn.execute(insert(tables.entries), [entry(anna, minutes) for minutes in (10, 20, 30)])
    numbers = list(await conn.scalars(select(tables.entries.c.id).order_by(tables.entries.c.id)))
    change = update(tables.entries).where(THIS).values(minutes=bindparam("new"), target="ddia")
    await conn.execute(change, [{"number": numbers[0], "new": 15}, {"number": numbers[2], "new": 35}])
    assert [row[:2] for row in await kept(conn)] == [(15, "ddia"), (20, None), (35, "ddia")]


async def test_rows_are_deleted_by_their_keys(conn: Connection, anna: Learner):
    await conn.execute(insert(tables.entries), [entry(anna, minutes) for minutes in (10, 20, 30)])
    numbers = list(await conn.scalars(select(tables.entries.c.id).order_by(tables.entries.c.id)))
    await conn.execute(delete(tables.entries).where(THIS), [{"number": it} for it in numbers[:2]])
    assert [row[0] for row in await kept(conn)] == [30]


async def test_one_row_that_is_refused_leaves_none(database: Database):
    async with database.begin() as conn:
        anna = await welcome(conn, ANNA, zone="UTC", locale="de", now=NOW)
    nobody = replace(anna, id=anna.id + 1)
    with pytest.raises(IntegrityError):
        async with database.begin() as conn:
            await conn.execute(insert(tables.entries), [entry(anna, 10), entry(nobody, 20), entry(anna, 30)])
    async with database.begin() as conn:
        assert await kept(conn) == []
