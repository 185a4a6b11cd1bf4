"""How far people have been heard: up to which message, and whether they saw the answer."""

from datetime import datetime, timedelta

import pytest

from core.learner import Address, Learner
from storage import hearing, learners, turns
from storage.connection import Connection
from tests.storage.conftest import ANNA, NOW


async def take(
    conn: Connection,
    who: int,
    event_id: str,
    *,
    message: str | None,
    seen: bool,
    now: datetime = NOW,
) -> None:
    """A turn that is answered with its event's id."""
    turn = await turns.begin(conn, platform=ANNA.platform, event_id=event_id, learner_id=who, now=now)
    assert isinstance(turn, int)
    await turns.settle(conn, turn, f"re {event_id}", heard_as=message)
    if seen:
        await turns.shown(conn, {turn: f"shown {turn}"})


async def far(conn: Connection) -> hearing.Heard | None:
    return await hearing.heard(conn, ANNA.platform, ANNA.user)


async def heard(conn: Connection) -> list[tuple[str, str | None, tuple[str, ...]]]:
    one = await far(conn)
    return [(one.chat, one.message, one.unseen)] if one else []


async def since(conn: Connection) -> datetime | None:
    one = await far(conn)
    return one.at if one else None


@pytest.mark.usefixtures("anna")
async def test_somebody_who_has_said_nothing_yet_is_heard_from_when_they_were_met(
    conn: Connection,
):
    assert await far(conn) == hearing.Heard(ANNA.user, ANNA.chat, NOW, None, ())


async def test_people_are_heard_up_to_their_last_message_whatever_else_they_did(
    conn: Connection, anna: Learner
):
    await take(conn, anna.id, "41", message="41", seen=True)
    await take(conn, anna.id, "42", message="42", seen=True)
    await take(conn, anna.id, "edit 41", message="41", seen=True)
    await take(conn, anna.id, "43", message="button 1.0", seen=True)
    assert await heard(conn) == [(ANNA.chat, "42", ())]


@pytest.mark.parametrize("what", [None, "button 1.0"], ids=["a command", "a button"])
async def test_what_was_written_before_a_command_or_a_press_is_still_to_be_heard(
    conn: Connection, anna: Learner, what: str | None
):
    later = NOW + timedelta(minutes=1)
    await take(conn, anna.id, "43", message=what, seen=True, now=later)
    assert await since(conn) == NOW
    await take(conn, anna.id, "edit 41", message="41", seen=True, now=later)
    assert await since(conn) == later


async def test_an_answer_nobody_has_seen_is_told(conn: Connection, anna: Learner):
    await take(conn, anna.id, "41", message="41", seen=True)
    await take(conn, anna.id, "42", message="42", seen=False)
    assert await heard(conn) == [(ANNA.chat, "42", ("re 42",))]
    await take(conn, anna.id, "43", message="43", seen=True)
    assert await heard(conn) == [(ANNA.chat, "43", ())]


async def test_an_answer_to_a_message_is_told_whatever_was_answered_since(conn: Connection, anna: Learner):
    await take(conn, anna.id, "41", message="41", seen=False)
    await take(conn, anna.id, "42", message=None, seen=False)
    assert await heard(conn) == [(ANNA.chat, "41", ("re 41", "re 42"))]
    await take(conn, anna.id, "43", message=None, seen=True)
    assert await heard(conn) == [(ANNA.chat, "41", ("re 41",))]


async def test_only_those_who_can_be_reached_on_the_platform_are_heard(conn: Connection, anna: Learner):
    assert await hearing.people(conn, ANNA.platform) == (ANNA.user,)
    assert await hearing.heard(conn, "discord", ANNA.user) is None
    assert await hearing.people(conn, "discord") == ()
    await learners.reachable(conn, ANNA, since=NOW)
    assert await heard(conn) == []
    await learners.reachable(conn, ANNA, since=None)
    await learners.keep(conn, anna, admitted=False)
    assert await heard(conn) == []
    assert await hearing.people(conn, ANNA.platform) == ()


async def test_where_the_coach_spoke_first_nobody_was_heard(conn: Connection, anna: Learner):
    await take(conn, anna.id, "41", message="41", seen=True)
    await take(conn, anna.id, "nudge:7", message=None, seen=False)
    assert await heard(conn) == [(ANNA.chat, "41", ())]


async def test_who_was_heard_last_comes_first(conn: Connection, anna: Learner):
    ben, cleo = (Address(ANNA.platform, user, user) for user in ("ben", "cleo"))
    others = [await learners.welcome(conn, at, zone="UTC", locale="en", now=NOW) for at in (ben, cleo)]
    await take(conn, others[1].id, "41", message="41", seen=True)
    await take(conn, anna.id, "42", message=None, seen=True)
    assert await hearing.people(conn, ANNA.platform) == (ANNA.user, "cleo", "ben")
