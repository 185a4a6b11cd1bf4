"""The border: whatever text, number or time arrives, both databases take it, or it is refused plainly."""

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import StatementError

from core.learner import Address, Learner, Platform
from core.plan.standing import Standing
from core.tracking import Entry
from storage import entries, learners, standings, tables, turns
from storage.connection import Connection
from storage.types import clean
from tests.storage.conftest import ANNA, NOW

ANY_TEXT = st.text(st.characters(codec=None) | st.sampled_from("\0\ud800\udfff\U0001f600"), max_size=300)
HOSTILE = [
    "\0",
    "a\0b",
    "\ud800",
    "\udc00\ud800",
    "\ud83d\ude00",
    "'; DROP TABLE entries; --",
    "%s %(x)s :x ? $1 {}",
    "\N{RIGHT-TO-LEFT OVERRIDE}\x1b[31m\r\n\t",
    "x" * 100_000,
    "\U0001f600" * 100_000,
]


@pytest.mark.parametrize(
    ("given_text", "kept"),
    [
        ("plain", "plain"),
        ("a\0b", "a\ufffdb"),
        ("ü\0", "ü\ufffd"),
        ("a\ud800b", "a\ufffdb"),
        ("\ud83d\ude00", "\N{GRINNING FACE}"),
        ("\N{GRINNING FACE}" * 12, "\N{GRINNING FACE}" * 10),
        ("", ""),
    ],
)
def test_text_is_cleaned_and_cut(given_text: str, kept: str):
    assert clean(given_text, 10) == kept


@given(ANY_TEXT)
def test_clean_text_can_be_encoded_and_is_not_cleaned_again(text: str):
    cleaned = clean(text)
    assert "\0" not in cleaned
    assert cleaned.encode().decode() == cleaned
    assert clean(cleaned) == cleaned


async def everywhere(conn: Connection, learner: Learner, text: str, number: int) -> None:
    """Writes `text` wherever words of a learner or a platform go, and looks for it."""
    event = {"platform": "telegram", "event_id": f"{number}{text}"}
    turn = await turns.begin(conn, **event, learner_id=learner.id, now=NOW)
    assert isinstance(turn, int)
    await turns.settle(conn, turn, text)
    entry = Entry(1, NOW.date(), text, text, 1, text, text, text)
    await entries.record(conn, learner.id, [entry], turn=turn, now=NOW)
    (found,) = await entries.last_recorded(conn, learner.id)
    assert found.note == clean(text, 4096)
    assert (await turns.reply_to(conn, **event)) == turns.Taken(clean(text))
    await entries.correct(conn, learner.id, Entry(1, NOW.date(), text, text, id=found.id))
    await standings.keep(conn, learner.id, text, Standing(position=text, notes=text, link=text))
    assert clean(text, 200) in await standings.of(conn, learner.id)
    await learners.keep(conn, learner, name=text, zone=text, locale=text)
    stranger = Address(Platform.DISCORD, text, text)
    welcomed = await learners.welcome(conn, stranger, zone=text, locale=text, now=NOW)
    assert await learners.at(conn, stranger) == welcomed


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
async def test_hostile_text_is_kept_as_far_as_it_can_be(conn: Connection, anna: Learner, text: str):
    await everywhere(conn, anna, text, 1)


@given(text=ANY_TEXT, number=st.integers(0, 10**9))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # each example rolls back
async def test_any_text_can_be_kept(conn: Connection, anna: Learner, text: str, number: int):
    savepoint = await conn.run_sync(lambda connection: connection.begin_nested())
    await everywhere(conn, anna, text, number)
    await conn.run_sync(lambda _: savepoint.rollback())


@pytest.mark.parametrize("number", [2**31, 10**30, -(10**30)])
async def test_a_number_no_column_could_hold_becomes_the_nearest(
    conn: Connection, anna: Learner, number: int
):
    entry = Entry(number, NOW.date(), "UTC", problems=number)
    await entries.record(conn, anna.id, [entry], turn=number, now=NOW)
    (found,) = await entries.last_recorded(conn, anna.id)
    nearest = 2**31 - 1 if number > 0 else 1 - 2**31
    assert (found.minutes, found.problems, found.turn) == (nearest, nearest, nearest)


async def test_an_instant_comes_back_in_utc_to_the_microsecond(conn: Connection, anna: Learner):
    tokyo = timezone(timedelta(hours=9))
    at = datetime(2025, 3, 10, 23, 59, 59, 123456, tzinfo=tokyo)
    await turns.begin(conn, platform="telegram", event_id="e1", learner_id=anna.id, now=at)
    kept: Any = (await conn.execute(select(tables.turns.c.taken_at))).scalar_one()
    assert kept == datetime(2025, 3, 10, 14, 59, 59, 123456, tzinfo=UTC)
    assert kept.tzinfo is UTC


async def test_a_naive_datetime_is_refused(conn: Connection):
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(StatementError, match="bears no time zone"):
        await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=naive)
