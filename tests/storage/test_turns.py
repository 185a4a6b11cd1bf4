"""Turns: one event is taken once, whoever delivers it how often."""

import asyncio

import pytest

from core.learner import Learner
from storage import learners, turns
from storage.connection import Connection
from storage.database import Database
from storage.turns import Taken
from tests.storage.conftest import ANNA, NOW, looking


async def begin(conn: Connection, who: int, event_id: str = "e1", platform: str = "telegram") -> int | Taken:
    return await turns.begin(conn, platform=platform, event_id=event_id, learner_id=who, now=NOW)


async def test_a_new_event_has_no_reply(conn: Connection):
    assert await turns.reply_to(conn, "telegram", "e1") is None


async def test_a_settled_turn_gives_its_reply_again(conn: Connection, anna: Learner):
    turn = await begin(conn, anna.id)
    assert isinstance(turn, int)
    await turns.settle(conn, turn, "Logged 25 min")
    assert await turns.reply_to(conn, "telegram", "e1") == Taken("Logged 25 min")
    assert await begin(conn, anna.id) == Taken("Logged 25 min")


async def test_an_unsettled_turn_is_taken_all_the_same(conn: Connection, anna: Learner):
    await begin(conn, anna.id)
    assert await turns.reply_to(conn, "telegram", "e1") == Taken(None)


async def test_what_was_said_is_found_by_turn_and_as_the_latest(
    conn: Connection, anna: Learner, bert: Learner
):
    first, second, unsettled = [await begin(conn, anna.id, event_id) for event_id in ("e1", "e2", "e3")]
    assert isinstance(first, int)
    assert isinstance(second, int)
    assert isinstance(unsettled, int)
    await turns.settle(conn, first, "Hello Anna")
    await turns.settle(conn, second, "Logged 25 min")
    assert await turns.said_in(conn, first, learner_id=anna.id) == "Hello Anna"
    assert await turns.said_in(conn, unsettled, learner_id=anna.id) is None
    assert await turns.last_said(conn, learner_id=anna.id) == "Logged 25 min"
    assert await turns.said_in(conn, first, learner_id=bert.id) is None
    assert await turns.last_said(conn, learner_id=bert.id) is None


async def test_turns_are_numbered_upwards(conn: Connection, anna: Learner):
    numbers = [await begin(conn, anna.id, event_id) for event_id in ("e1", "e2", "e3")]
    assert numbers == [1, 2, 3]


async def test_an_event_id_counts_for_its_platform_only(conn: Connection, anna: Learner):
    assert isinstance(await begin(conn, anna.id, platform="telegram"), int)
    assert isinstance(await begin(conn, anna.id, platform="discord"), int)


async def test_of_two_processes_with_one_event_one_takes_it_and_the_other_gets_its_reply(
    database: Database, other: Database
):
    async with database.begin() as conn:
        anna = await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=NOW)

    async def take_too() -> int | Taken:
        async with other.begin() as conn:
            return await begin(conn, anna.id)

    async with database.begin() as conn:
        turn = await begin(conn, anna.id)
        assert isinstance(turn, int)
        waiting = asyncio.create_task(take_too())
        await asyncio.wait([waiting], timeout=0.1)
        assert not waiting.done()
        await turns.settle(conn, turn, "Logged 25 min")
    assert await waiting == Taken("Logged 25 min")


async def test_a_turn_that_failed_leaves_its_event_new(database: Database):
    async def fail() -> None:
        async with database.begin() as conn:
            anna = await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=NOW)
            await begin(conn, anna.id)
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        await fail()
    async with database.begin() as conn:
        assert await turns.reply_to(conn, "telegram", "e1") is None
        assert await learners.at(conn, ANNA) is None


async def test_a_message_is_found_by_its_index_on_sqlite(sqlite_url: str):
    """The indexes hold only the turns that have one, which SQLite has to see."""
    async with looking(sqlite_url) as (conn, plans):
        await turns.that_heard(conn, "m1", learner_id=1)
        await turns.that_showed(conn, "m1", learner_id=1)
    assert "ix_turns_learner_id_heard_as (learner_id=? AND heard_as=?)" in str(plans[0])
    assert "ix_turns_learner_id_shown_as (learner_id=? AND shown_as=?)" in str(plans[1])
