"""What a learner uses of the language model in a day is counted, and no more is given than there is."""

import asyncio
from datetime import date

from core.changes import Prefer
from core.learner import Learner
from storage import advice, changes, learners
from storage.connection import Connection
from storage.database import Database
from tests.storage.conftest import ANNA, NOW

MONDAY, TUESDAY = date(2025, 3, 10), date(2025, 3, 11)


async def take(conn: Connection, learner: Learner, day: date = MONDAY, *, tokens: int = 100) -> bool:
    return await advice.take(conn, learner.id, day, most_calls=2, most_tokens=tokens)


async def test_there_are_so_many_calls_a_day(conn: Connection, anna: Learner):
    assert [await take(conn, anna) for _ in range(3)] == [True, True, False]
    assert await take(conn, anna, TUESDAY)


async def test_there_are_so_many_tokens_a_day(conn: Connection, anna: Learner):
    assert await take(conn, anna)
    await advice.spend(conn, anna.id, MONDAY, 99)
    assert await take(conn, anna, tokens=100)
    await advice.spend(conn, anna.id, MONDAY, 1)
    assert not await take(conn, anna, tokens=100)


async def test_a_budget_of_nothing_gives_nothing(conn: Connection, anna: Learner):
    assert not await take(conn, anna, tokens=0)


async def test_two_who_take_the_last_call_at_once_do_not_both_get_it(database: Database):
    async with database.begin() as conn:
        anna = await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=NOW)

    async def one() -> bool:
        async with database.begin() as conn:
            return await take(conn, anna)

    assert sorted(await asyncio.gather(*(one() for _ in range(4)))) == [False, False, True, True]


async def test_a_learners_word_on_the_model_is_kept(conn: Connection, anna: Learner):
    assert anna.advised is None
    await changes.carry_out(conn, anna, [Prefer(advised=False)], turn=1, now=NOW)
    known = await learners.at(conn, ANNA)
    assert known is not None
    assert known.advised is False
