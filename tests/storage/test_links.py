"""Two accounts made one, on both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.learner import Address, Learner, Platform
from core.linking import TRIES
from core.plan.standing import Standing, Status
from core.tracking import Entry
from storage import entries, learners, links, standings, turns
from storage.connection import Connection
from tests.storage.conftest import ANNA, BERT, NOW

CODE = "K7M4Q2XP"
SOON, LATE = NOW + timedelta(minutes=1), NOW + timedelta(minutes=10)
DONE, STARTED = Standing(Status.COMPLETED), Standing(Status.IN_PROGRESS)


@pytest.fixture
async def offered(conn: Connection, anna: Learner) -> Learner:
    await links.offer(conn, anna.id, CODE, expires_at=LATE)
    return anna


async def test_what_two_accounts_hold_becomes_one(conn: Connection, offered: Learner, bert: Learner):
    for who, minutes in ((offered, 45), (bert, 30)):
        turn = await turns.begin(
            conn, platform="telegram", event_id=f"e{minutes}", learner_id=who.id, now=NOW
        )
        assert isinstance(turn, int)
        await turns.settle(conn, turn, f"Logged {minutes}")
        await entries.record(conn, who.id, [Entry(minutes, NOW.date(), "UTC")], turn=turn, now=NOW)
    await standings.keep(conn, offered.id, "sql", DONE)
    await standings.keep(conn, bert.id, "sql", STARTED)
    await standings.keep(conn, bert.id, "go", STARTED)
    assert await links.join(conn, bert.id, CODE, now=SOON) == offered.id
    assert [entry.minutes for entry in await entries.recent(conn, offered.id, limit=9)] == [30, 45]
    assert await standings.of(conn, offered.id) == {"sql": DONE, "go": STARTED}
    assert await turns.said_in(conn, 2, learner_id=offered.id) == "Logged 30"
    assert await learners.at(conn, BERT) == await learners.at(conn, ANNA)
    assert await links.platforms(conn, offered.id) == (Platform.TELEGRAM, Platform.TERMINAL)


async def test_a_code_is_used_once_and_in_time(conn: Connection, offered: Learner, bert: Learner):
    assert not await links.waits(conn, CODE, now=LATE)
    assert not await links.waits(conn, "ANOTHER1", now=SOON)
    assert await links.join(conn, bert.id, CODE, now=LATE) == bert.id
    assert await links.join(conn, bert.id, CODE, now=SOON) == offered.id
    assert not await links.waits(conn, CODE, now=SOON)


@pytest.mark.usefixtures("offered")
async def test_after_a_few_wrong_ones_a_code_is_void(conn: Connection):
    for _ in range(TRIES):
        assert await links.waits(conn, CODE, now=SOON)
        await links.miss(conn, now=SOON)
    assert not await links.waits(conn, CODE, now=SOON)


async def test_who_owned_one_of_them_owns_both(conn: Connection, offered: Learner):
    there = Address(Platform.DISCORD, "7", "70")
    owner = await learners.welcome(conn, there, zone="UTC", locale="en", now=NOW, owner=True)
    await links.join(conn, owner.id, CODE, now=SOON)
    joined = await learners.numbered(conn, offered.id)
    assert joined == replace(offered, owner=True)


async def test_a_platform_taken_out_is_nobodys(conn: Connection, offered: Learner, bert: Learner):
    await links.join(conn, bert.id, CODE, now=SOON)
    await links.part(conn, offered.id, Platform.TERMINAL)
    assert await learners.at(conn, BERT) is None
    assert await learners.at(conn, ANNA) is not None
