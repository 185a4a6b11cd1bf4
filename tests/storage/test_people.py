"""Who is let in: an invite is good once and for a while, the owner stays, and no code can be read back."""

import asyncio
from datetime import timedelta

from sqlalchemy import select

from core.learner import Address, Learner, Platform
from storage import learners, people
from storage.connection import Connection
from storage.database import Database
from storage.tables import addresses, invites
from tests.storage.conftest import ANNA, BERT, NOW

CODE = "in_a-code-nobody-guesses"
TOMORROW = NOW + timedelta(days=1)


async def test_an_invite_is_good_once(conn: Connection, anna: Learner):
    await people.invite(conn, anna.id, CODE, expires_at=TOMORROW)
    assert await people.use(conn, CODE, now=NOW)
    assert not await people.use(conn, CODE, now=NOW)


async def test_an_invite_expires(conn: Connection, anna: Learner):
    await people.invite(conn, anna.id, CODE, expires_at=TOMORROW)
    assert not await people.use(conn, CODE, now=TOMORROW)
    assert await people.use(conn, CODE, now=TOMORROW - timedelta(seconds=1))


async def test_a_code_that_was_never_made_lets_nobody_in(conn: Connection, anna: Learner):
    await people.invite(conn, anna.id, CODE, expires_at=TOMORROW)
    assert not await people.use(conn, CODE + "x", now=NOW)
    assert not await people.use(conn, "", now=NOW)
    assert not await people.use(conn, "in_\udcff", now=NOW)


async def test_whoever_reads_the_database_cannot_use_an_invite(conn: Connection, anna: Learner):
    await people.invite(conn, anna.id, CODE, expires_at=TOMORROW)
    kept = (await conn.execute(select(invites))).one()
    assert CODE not in str(kept)


async def test_two_who_bring_one_code_at_once_are_not_both_let_in(database: Database, other: Database):
    async with database.begin() as conn:
        anna = await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=NOW)
        await people.invite(conn, anna.id, CODE, expires_at=TOMORROW)

    async def use(door: Database) -> bool:
        async with door.begin() as conn:
            return await people.use(conn, CODE, now=NOW)

    assert sorted(await asyncio.gather(use(database), use(other))) == [False, True]


async def test_somebody_sent_away_is_no_longer_admitted_and_their_entries_stay(
    conn: Connection, anna: Learner, bert: Learner
):
    await people.expel(conn, bert.id)
    found, untouched = await learners.at(conn, BERT), await learners.at(conn, ANNA)
    assert found is not None
    assert untouched is not None
    assert (found.id, found.admitted) == (bert.id, False)
    assert (untouched.id, untouched.admitted) == (anna.id, True)


async def test_the_owner_cannot_be_sent_away(conn: Connection, anna: Learner):
    await learners.keep(conn, anna, owner=True)
    await people.expel(conn, anna.id)
    found = await learners.at(conn, ANNA)
    assert found is not None
    assert found.admitted


async def test_an_owner_at_a_terminal_owns_no_chat(conn: Connection, anna: Learner, bert: Learner):
    await learners.keep(conn, bert, owner=True)
    assert not await people.owned(conn)
    await learners.keep(conn, anna, owner=True)
    assert await people.owned(conn)


async def test_everybody_let_in_is_known_the_owner_first(conn: Connection, anna: Learner, bert: Learner):
    carla = Address(Platform.DISCORD, "7", "7")
    third = await learners.welcome(conn, carla, zone="UTC", locale="en", now=NOW)
    await learners.keep(conn, bert, owner=True, name="Bert")
    await people.expel(conn, anna.id)
    known = await people.known(conn)
    assert [(p.learner, p.name, p.platform, p.owner, p.since) for p in known] == [
        (bert.id, "Bert", Platform.TERMINAL, True, NOW),
        (third.id, "", Platform.DISCORD, False, NOW),
    ]


async def test_somebody_who_is_here_can_be_reached_again(conn: Connection, anna: Learner):
    await learners.reachable(conn, ANNA, since=NOW)
    assert await conn.scalar(select(addresses.c.unreachable_since)) is not None
    assert await learners.at(conn, ANNA) == anna
    assert await conn.scalar(select(addresses.c.unreachable_since)) is None
