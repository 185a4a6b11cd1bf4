"""What comes back from either database is read in the same way."""

import pytest
from sqlalchemy import bindparam, select
from sqlalchemy.exc import MultipleResultsFound, NoResultFound

from core.learner import Learner
from storage.connection import Connection, Rows
from storage.tables import learners


async def zones(conn: Connection) -> Rows:
    return await conn.execute(select(learners.c.zone, learners.c.starts_on).order_by(learners.c.id))


async def test_a_row_knows_its_values_by_name_and_by_place(conn: Connection, anna: Learner):
    row = (await zones(conn)).one()
    assert row == ("Europe/Berlin", None)
    assert (row.zone, row.starts_on) == (anna.zone, None)


async def test_where_nothing_is_found_one_may_be_none_but_not_be_missing(conn: Connection):
    assert (await zones(conn)).all() == []
    assert (await zones(conn)).one_or_none() is None
    assert (await zones(conn)).scalar() is None
    assert (await zones(conn)).scalar_one_or_none() is None
    with pytest.raises(NoResultFound):
        (await zones(conn)).one()
    with pytest.raises(NoResultFound):
        (await zones(conn)).scalar_one()


async def test_several_are_not_taken_for_one(conn: Connection, anna: Learner, bert: Learner):
    assert [zone for zone, _ in await zones(conn)] == [anna.zone, bert.zone]
    assert list((await zones(conn)).scalars()) == [anna.zone, bert.zone]
    assert (await zones(conn)).scalar() == anna.zone
    with pytest.raises(MultipleResultsFound):
        (await zones(conn)).one_or_none()
    with pytest.raises(MultipleResultsFound):
        (await zones(conn)).scalar_one()


async def test_a_value_that_a_statement_has_of_its_own_may_be_another(
    conn: Connection, anna: Learner, bert: Learner
):
    there = select(learners.c.id).where(learners.c.zone == bindparam("zone_", "UTC"))
    assert list(await conn.scalars(there)) == [bert.id]
    assert list(await conn.scalars(there, {"zone_": "Europe/Berlin"})) == [anna.id]
