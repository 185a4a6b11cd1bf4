"""Learners: welcomed once, found again, one turn at a time."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from core.learner import Learner, Platform
from storage import learners, tables
from storage.connection import Connection
from storage.database import Database
from tests.storage.conftest import ANNA, NOW


async def test_nobody_is_at_a_new_address(conn: Connection):
    assert await learners.at(conn, ANNA) is None


async def test_a_learner_is_found_again_as_welcomed(conn: Connection, anna: Learner):
    assert anna == Learner(anna.id, zone="Europe/Berlin", locale="de")
    assert await learners.at(conn, ANNA) == anna


async def test_a_second_welcome_changes_nothing(conn: Connection, anna: Learner):
    assert await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=NOW) == anna


async def test_one_user_id_on_two_platforms_is_two_people(conn: Connection, anna: Learner):
    other = await learners.welcome(
        conn, replace(ANNA, platform=Platform.DISCORD), zone="UTC", locale="en", now=NOW
    )
    assert other.id != anna.id


@pytest.mark.usefixtures("anna")
async def test_where_no_chat_is_told_the_known_one_stays(conn: Connection):
    await learners.at(conn, replace(ANNA, chat=""))
    assert (await conn.execute(select(tables.addresses.c.chat))).scalar_one() == ANNA.chat


@pytest.mark.usefixtures("anna")
async def test_a_new_chat_of_a_known_user_is_noted(conn: Connection):
    await learners.at(conn, replace(ANNA, chat="9999"))
    assert (await conn.execute(select(tables.addresses.c.chat))).scalar_one() == "9999"


async def test_two_processes_welcome_one_stranger_once(database: Database, other: Database):
    async def welcome_too() -> Learner:
        async with other.begin() as conn:
            return await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=NOW)

    async with database.begin() as conn:
        first = await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=NOW)
        waiting = asyncio.create_task(welcome_too())
        await asyncio.wait([waiting], timeout=0.1)
        assert not waiting.done()
    assert await waiting == first
    async with database.begin() as conn:
        assert (await conn.execute(select(func.count()).select_from(tables.learners))).scalar_one() == 1


async def test_turns_of_one_learner_follow_each_other_across_processes(database: Database, other: Database):
    async with database.begin() as conn:
        await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=NOW)

    async def add_a_letter(process: Database) -> None:
        async with process.begin() as conn:
            learner = await learners.at(conn, ANNA)
            assert learner is not None
            await asyncio.sleep(0)
            await learners.keep(conn, learner, name=learner.name + "x")

    await asyncio.gather(*(add_a_letter(process) for process in (database, other) * 5))
    async with database.begin() as conn:
        learner = await learners.at(conn, ANNA)
    assert learner is not None
    assert learner.name == "x" * 10


async def test_everything_of_a_learner_goes_with_them(conn: Connection, anna: Learner):
    await conn.execute(tables.learners.delete().where(tables.learners.c.id == anna.id))
    assert await learners.at(conn, ANNA) is None
    assert (await conn.execute(select(tables.addresses))).all() == []
