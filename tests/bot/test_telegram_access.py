"""The door on a real database, and how much one person may send through it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.gate import Gate, Visitor
from bot.limit import MOST, SECONDS, Limit, Verdict
from core.learner import Address, Learner, Platform
from storage import learners, people
from storage.connection import Connection
from storage.database import Database

NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)
CLAIM = "the-code-of-the-log"
INVITE = "in_a-code-of-an-invite"
CLOSED, OPEN = Gate(claim=CLAIM), Gate("open", claim=CLAIM)


@pytest.fixture
async def conn(tmp_path: Path) -> AsyncIterator[Connection]:
    database = Database.open(f"sqlite:///{tmp_path}/syllabot.db")
    await database.migrate()
    async with database.begin() as conn:
        yield conn
    await database.close()


def visitor(number: int, payload: str = "", platform: Platform = Platform.TELEGRAM) -> Visitor:
    return Visitor(Address(platform, str(number), str(number)), "UTC", "en", payload)


async def owner(conn: Connection) -> Learner:
    """Somebody who brought the code."""
    ada = await CLOSED.admitted(conn, visitor(1, CLAIM), NOW)
    assert ada is not None
    return ada


async def test_a_stranger_is_not_let_in(conn: Connection):
    assert await CLOSED.admitted(conn, visitor(1), NOW) is None
    assert await people.known(conn) == ()


async def test_the_first_who_brings_the_code_owns_the_coach_and_nobody_after(conn: Connection):
    ada = await owner(conn)
    assert ada.owner
    assert await CLOSED.admitted(conn, visitor(2, CLAIM), NOW) is None


@pytest.mark.parametrize("wrong", ["", "x", CLAIM[:-1], CLAIM + "x", CLAIM.upper(), "\udcff", "🔑"])
async def test_another_code_is_none(conn: Connection, wrong: str):
    assert await CLOSED.admitted(conn, visitor(1, wrong), NOW) is None


async def test_where_no_code_was_made_an_empty_one_owns_nothing(conn: Connection):
    assert await Gate().admitted(conn, visitor(1, ""), NOW) is None


async def test_an_invite_lets_one_person_in_who_stays_in(conn: Connection):
    ada = await owner(conn)
    await people.invite(conn, ada.id, INVITE, expires_at=NOW + timedelta(days=3))
    bob = await CLOSED.admitted(conn, visitor(2, INVITE), NOW)
    assert bob is not None
    assert not bob.owner
    assert await CLOSED.admitted(conn, visitor(3, INVITE), NOW) is None
    assert await CLOSED.admitted(conn, visitor(2), NOW) == bob


async def test_somebody_sent_away_needs_a_new_invite(conn: Connection):
    ada = await owner(conn)
    for code in (INVITE, INVITE + "2"):
        await people.invite(conn, ada.id, code, expires_at=NOW + timedelta(days=3))
    bob = await CLOSED.admitted(conn, visitor(2, INVITE), NOW)
    assert bob is not None
    await people.expel(conn, bob.id)
    assert await CLOSED.admitted(conn, visitor(2, INVITE), NOW) is None
    assert await CLOSED.admitted(conn, visitor(2, INVITE + "2"), NOW) == bob


async def test_an_open_door_lets_anyone_in_and_makes_nobody_an_owner(conn: Connection):
    eve = await OPEN.admitted(conn, visitor(5), NOW)
    assert eve is not None
    assert not eve.owner


async def test_who_is_in_already_can_still_become_the_owner_with_the_code(conn: Connection):
    eve = await OPEN.admitted(conn, visitor(5), NOW)
    claimed = await OPEN.admitted(conn, visitor(5, CLAIM), NOW)
    assert eve is not None
    assert claimed is not None
    assert (claimed.id, claimed.owner) == (eve.id, True)
    assert await OPEN.admitted(conn, visitor(5), NOW) == claimed


async def test_the_owner_that_is_set_owns_the_coach_also_if_they_were_in_before(conn: Connection):
    before = await OPEN.admitted(conn, visitor(5), NOW)
    after = await Gate(owner="telegram:5").admitted(conn, visitor(5), NOW)
    assert before is not None
    assert after is not None
    assert (before.owner, after.owner, after.id) == (False, True, before.id)


async def test_the_owner_that_is_set_is_of_that_platform(conn: Connection):
    assert await Gate(owner="discord:5").admitted(conn, visitor(5), NOW) is None
    assert await Gate(owner="telegram:55").admitted(conn, visitor(5), NOW) is None


async def test_whoever_sits_at_the_terminal_is_let_in(conn: Connection):
    someone = await CLOSED.admitted(conn, visitor(0, platform=Platform.TERMINAL), NOW)
    assert someone is not None
    assert someone.owner


# -- how much


def test_twenty_in_ten_seconds_are_taken_then_one_warning_is_due_and_silence():
    limit = Limit()
    verdicts = [limit.verdict("ada", 100.0) for _ in range(MOST + 5)]
    assert verdicts == [Verdict.TAKE] * MOST + [Verdict.WARN] + [Verdict.DROP] * 4
    assert (MOST, SECONDS) == (20, 10)


def test_after_ten_seconds_of_rest_all_is_taken_again():
    limit = Limit()
    for _ in range(MOST + 5):
        limit.verdict("ada", 100.0)
    assert limit.verdict("ada", 100.0 + SECONDS) is Verdict.DROP
    assert limit.verdict("ada", 100.1 + SECONDS) is Verdict.TAKE


def test_somebody_who_types_fast_for_long_is_never_warned():
    limit = Limit()
    assert {limit.verdict("ada", second * 0.51) for second in range(1_000)} == {Verdict.TAKE}


def test_one_persons_flood_is_nobody_elses():
    limit = Limit()
    for _ in range(MOST + 5):
        limit.verdict("ada", 100.0)
    assert limit.verdict("bob", 100.0) is Verdict.TAKE


# -- what a platform tells later


def told(number: int, *, answering: bool = False) -> Visitor:
    """The same person, whose platform tells more by now."""
    there = Address(Platform.DISCORD, str(number), str(number))
    return Visitor(there, "Europe/Berlin", "de", answering=answering)


@pytest.mark.parametrize(("answering", "zone"), [(False, "Europe/Berlin"), (True, "UTC")])
async def test_a_locale_that_is_told_later_is_kept_and_a_zone_that_was_asked_about_stays(
    conn: Connection, *, answering: bool, zone: str
):
    stranger = visitor(1, platform=Platform.DISCORD)
    assert await OPEN.admitted(conn, stranger, NOW) is not None
    eve = await OPEN.admitted(conn, told(1, answering=answering), NOW)
    assert eve is not None
    assert (eve.locale, eve.zone) == ("de", zone)
    assert await OPEN.admitted(conn, stranger, NOW) == eve


async def test_a_locale_told_later_moves_nobody_who_has_said_where_they_live(conn: Connection):
    eve = await OPEN.admitted(conn, visitor(1, platform=Platform.DISCORD), NOW)
    assert eve is not None
    await learners.keep(conn, eve, zone="Asia/Tokyo", starts_on=NOW.date())
    known = await OPEN.admitted(conn, told(1), NOW)
    assert known is not None
    assert (known.locale, known.zone) == ("de", "Asia/Tokyo")
    there = await OPEN.admitted(conn, replace(told(1), locale="pt-BR", zone="America/Sao_Paulo"), NOW)
    assert there == known
