"""Nudges on their way: claimed by one process, sent, put off, dropped, and looked up afterwards."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select

from core import views
from core.changes import Change, KeepTimer, Postpone
from core.learner import Learner, Platform
from core.rhythm import Moment, Rule
from core.timer import Timer
from core.views import Nudge
from storage import learners, outbox, tables, turns
from storage.changes import carry_out
from storage.connection import Connection
from storage.database import Database
from storage.outbox import Claim, Letter
from storage.views import fetch
from tests.storage.conftest import ANNA, BERT, NOW

MONDAY = date(2025, 3, 10)
MINUTE = timedelta(minutes=1)
TELEGRAM = (Platform.TELEGRAM,)


async def noted(
    conn: Connection, learner: Learner, moment: Moment = Moment.STUDY, at: datetime = NOW
) -> None:
    row = {"moment": moment, "day": MONDAY, "due_at": at, "ready_at": at}
    await conn.execute(
        insert(tables.outbox), {"learner_id": learner.id, "key": f"nudge:{moment}:{MONDAY}", **row}
    )


async def claimed(
    conn: Connection, now: datetime = NOW, platforms: tuple[Platform, ...] = TELEGRAM
) -> list[Claim]:
    missed = now - timedelta(minutes=45)
    return await outbox.claim(conn, platforms, now=now, missed=missed, most=10)


async def sent(conn: Connection, claim: Claim, now: datetime = NOW) -> int:
    """Sends a nudge; the turn it was said in."""
    begun = await turns.begin_nudges(conn, [(claim.id, claim.learner.id, "telegram")], now=now)
    turn = begun[claim.id]
    await outbox.write(conn, [Letter(claim.id, turn, Rule.STUDY, "ddia", 60)])
    await turns.settle(conn, turn, "{}")
    await outbox.settle(conn, [claim.id], now=now)
    return turn


async def said(conn: Connection, learner: Learner, event: str, now: datetime) -> None:
    turn = await turns.begin(conn, platform="telegram", event_id=event, learner_id=learner.id, now=now)
    assert isinstance(turn, int)
    await turns.settle(conn, turn, "{}")


async def change(conn: Connection, learner: Learner, *changes: Change, now: datetime = NOW) -> None:
    await carry_out(conn, learner, changes, turn=99, now=now)


async def waiting(conn: Connection) -> list[tuple[Any, ...]]:
    rows = await conn.execute(
        select(tables.outbox.c.key, tables.outbox.c.ready_at)
        .where(tables.outbox.c.state == "waiting")
        .order_by(tables.outbox.c.ready_at)
    )
    return [tuple(row) for row in rows]


# -- claims


async def test_a_nudge_is_claimed_with_who_it_is_for_and_where(conn: Connection, anna: Learner):
    await noted(conn, anna)
    assert await claimed(conn, NOW - MINUTE) == []
    (claim,) = await claimed(conn)
    assert (claim.moment, claim.day, claim.due_at, claim.turn) == (Moment.STUDY, MONDAY, NOW, None)
    assert (claim.learner, claim.addresses) == (anna, (ANNA,))


async def test_a_claim_is_nobody_elses_until_its_lease_is_over(conn: Connection, anna: Learner):
    await noted(conn, anna)
    (first,) = await claimed(conn)
    assert await claimed(conn, NOW + MINUTE) == []
    assert await claimed(conn, NOW + 2 * MINUTE) == [first]


async def test_two_processes_never_claim_the_same(database: Database, other: Database):
    async with database.begin() as conn:
        await noted(conn, await learners.welcome(conn, ANNA, zone="UTC", locale="de", now=NOW))
    if database.file is None:  # SQLite's transactions follow each other
        async with database.begin() as one, other.begin() as two:
            assert [len(await claimed(one)), len(await claimed(two))] == [1, 0]
    else:
        async with database.begin() as one:
            assert len(await claimed(one)) == 1
    async with other.begin() as conn:
        assert await claimed(conn) == []


async def test_who_is_talking_is_left_for_the_next_time(database: Database, other: Database):
    async with database.begin() as conn:
        await noted(conn, await learners.welcome(conn, ANNA, zone="UTC", locale="de", now=NOW))
    if database.file is None:
        async with database.begin() as talking, other.begin() as conn:
            await learners.at(talking, ANNA)
            assert await claimed(conn) == []


@pytest.mark.parametrize(
    ("minutes", "found"), [pytest.param(10, 0, id="in time"), pytest.param(45, 1, id="missed")]
)
async def test_who_is_on_another_platform_is_left_to_its_process(
    conn: Connection, bert: Learner, minutes: int, found: int
):
    assert bert.id
    await noted(conn, bert)
    assert len(await claimed(conn, NOW + minutes * MINUTE)) == found
    assert len(await claimed(conn, NOW + minutes * MINUTE, (Platform.TERMINAL,))) == 1 - found


async def test_who_cannot_be_reached_anywhere_is_claimed_by_anybody(conn: Connection, bert: Learner):
    await noted(conn, bert)
    await learners.reachable(conn, BERT, since=NOW)
    (claim,) = await claimed(conn)
    assert claim.addresses == ()


async def test_what_is_put_off_comes_again_at_its_time(conn: Connection, anna: Learner):
    await noted(conn, anna)
    (claim,) = await claimed(conn)
    await outbox.postpone(conn, {claim.id: NOW + MINUTE})
    assert await claimed(conn) == []
    assert await claimed(conn, NOW + MINUTE) == [claim]


async def test_what_was_sent_skipped_or_dropped_never_comes_again(
    conn: Connection, anna: Learner, bert: Learner
):
    for learner in (anna, bert):
        await noted(conn, learner)
    await noted(conn, anna, Moment.EVENING)
    one, two, three = await claimed(conn, platforms=(Platform.TELEGRAM, Platform.TERMINAL))
    await sent(conn, one)
    await outbox.close(conn, outbox.SKIPPED, {two.id: "done"})
    await outbox.close(conn, outbox.DROPPED, {three.id: "late"})
    assert await claimed(conn, NOW + timedelta(days=2), tuple(Platform)) == []


# -- looking back


async def test_a_nudge_is_known_by_its_turn_and_as_the_last_one(conn: Connection, anna: Learner):
    await noted(conn, anna)
    (claim,) = await claimed(conn)
    turn = await sent(conn, claim)
    nudge = Nudge(claim.id, Moment.STUDY, Rule.STUDY, MONDAY, NOW, turn, "ddia", 60)
    assert await fetch(conn, anna, views.NudgeOf(turn)) == nudge
    assert await fetch(conn, anna, views.NudgeOf(turn + 1)) is None
    assert await fetch(conn, anna, views.LastNudge()) == nudge
    assert await fetch(conn, anna, views.NudgesSince(MONDAY)) == (nudge,)
    assert await fetch(conn, anna, views.NudgesSince(MONDAY + timedelta(days=1))) == ()


async def test_a_nudge_is_known_by_its_turn_before_it_is_noted_as_sent(conn: Connection, anna: Learner):
    await noted(conn, anna)
    (claim,) = await claimed(conn)
    begun = await turns.begin_nudges(conn, [(claim.id, anna.id, "telegram")], now=NOW)
    await outbox.write(conn, [Letter(claim.id, begun[claim.id], Rule.STUDY, None, None)])
    found = await fetch(conn, anna, views.NudgeOf(begun[claim.id]))
    assert found == Nudge(claim.id, Moment.STUDY, Rule.STUDY, MONDAY, NOW, begun[claim.id])


async def test_a_nudge_is_no_longer_the_last_thing_once_somebody_has_spoken(conn: Connection, anna: Learner):
    await noted(conn, anna)
    (claim,) = await claimed(conn)
    await sent(conn, claim)
    await said(conn, anna, "7", NOW + MINUTE)
    assert await fetch(conn, anna, views.LastNudge()) is None


async def test_nudges_are_nothing_the_learner_did_nor_is_the_turn_under_way(conn: Connection, anna: Learner):
    assert await fetch(conn, anna, views.LastHeard()) is None
    await said(conn, anna, "7", NOW - MINUTE)
    await noted(conn, anna)
    (claim,) = await claimed(conn)
    await sent(conn, claim)
    await turns.begin(conn, platform="telegram", event_id="8", learner_id=anna.id, now=NOW + MINUTE)
    assert await fetch(conn, anna, views.LastHeard()) == NOW - MINUTE
    assert await fetch(conn, anna, views.LastNudge()) is not None


# -- by learners


async def test_a_nudge_put_off_by_the_learner_comes_again_once(conn: Connection, anna: Learner):
    await noted(conn, anna)
    (claim,) = await claimed(conn)
    turn = await sent(conn, claim)
    await change(conn, anna, Postpone(turn, NOW + 30 * MINUTE), Postpone(turn, NOW + 120 * MINUTE))
    assert await claimed(conn, NOW + 119 * MINUTE) == []
    (again,) = await claimed(conn, NOW + 120 * MINUTE)
    assert (again.moment, again.day, again.turn) == (Moment.STUDY, MONDAY, None)
    await sent(conn, again, NOW + 120 * MINUTE)
    await change(conn, anna, Postpone(turn, NOW + 180 * MINUTE))
    assert await claimed(conn, NOW + 180 * MINUTE) == []


async def test_what_was_no_nudge_cannot_be_put_off(conn: Connection, anna: Learner):
    await change(conn, anna, Postpone(7, NOW))
    assert await waiting(conn) == []


async def test_a_timer_speaks_when_it_is_over_and_at_twice_that(conn: Connection, anna: Learner):
    timer = Timer(NOW, 25, running_since=NOW)
    await change(conn, anna, KeepTimer(timer), KeepTimer(timer))
    assert [at for _, at in await waiting(conn)] == [NOW + 25 * MINUTE, NOW + 50 * MINUTE]


async def test_a_timer_that_rests_or_goes_says_nothing(conn: Connection, anna: Learner):
    timer = Timer(NOW, 25, running_since=NOW)
    await change(conn, anna, KeepTimer(timer), KeepTimer(timer.rested(NOW + 10 * MINUTE)))
    assert await waiting(conn) == []
    await change(conn, anna, KeepTimer(timer), KeepTimer(None))
    assert await waiting(conn) == []


async def test_a_timer_that_goes_on_is_over_later(conn: Connection, anna: Learner):
    timer = Timer(NOW, 25, running_since=NOW)
    later = NOW + 60 * MINUTE
    rested = timer.rested(NOW + 10 * MINUTE)
    await change(conn, anna, KeepTimer(timer), KeepTimer(rested), KeepTimer(rested.resumed(later)), now=later)
    assert [at for _, at in await waiting(conn)] == [later + 15 * MINUTE, later + 40 * MINUTE]


async def test_days_nobody_could_be_reached_are_remembered_from_the_first_to_the_last(
    conn: Connection, anna: Learner
):
    tuesday, thursday = date(2025, 3, 11), date(2025, 3, 13)
    for day in (tuesday, thursday, tuesday):
        await learners.unheard(conn, anna.id, day, day)
    assert await learners.at(conn, ANNA) == replace(anna, unheard_from=tuesday, unheard_to=thursday)
