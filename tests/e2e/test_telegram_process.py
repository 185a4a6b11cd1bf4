"""`python -m bot` as a process: how it stops, what it says when it cannot run, and what it never says."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.beside import minutes_in
from tests.e2e.people import Known, introduce
from tests.e2e.process import environment, program, said, start, stopped
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_faults import dropped, refused, second_poller, server_error, slow

FAILED = 2
STOPS_WITHIN = 5  # seconds
NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)


@pytest.fixture
async def file(tmp_path: Path) -> Path:
    file = tmp_path / "syllabot.db"
    await introduce(file, [Known(1001, "Ada", owner=True)], NOW)
    return file


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


# -- stopping


async def test_sigterm_finishes_the_turns_under_way_and_the_next_start_receives_nothing_twice(
    fake: FakeTelegram, file: Path
):
    ada = fake.person(1001)
    async with program(file, fake) as bot:
        fake.fail_next("sendMessage", slow(1))
        ada.says("45 min ddia")
        await fake.until(lambda: not fake.server.faults.planned["sendMessage"])
        begun = asyncio.get_running_loop().time()
        assert await stopped(bot) == 0
        assert asyncio.get_running_loop().time() - begun < STOPS_WITHIN
    assert fake.last_message(ada).text.startswith("Logged 45 min")
    assert fake.waiting == 0
    async with program(file, fake) as bot:
        ada.says("30 min ddia")
        await fake.settled()
        assert await stopped(bot) == 0
    assert minutes_in(file) == [45, 30]
    assert fake.counts["sendMessage"] == 2


async def test_a_turn_that_takes_too_long_is_taken_by_the_next_start(fake: FakeTelegram, file: Path):
    ada = fake.person(1001)
    async with program(file, fake) as bot:
        fake.fail_next("sendMessage", server_error(502), times=50)
        ada.says("45 min ddia")
        await fake.until(lambda: fake.counts["sendMessage"])
        begun = asyncio.get_running_loop().time()
        assert await stopped(bot) == 0
        assert asyncio.get_running_loop().time() - begun < STOPS_WITHIN + 1
    assert fake.waiting == 1
    fake.server.faults.clear()
    async with program(file, fake) as bot:
        await fake.settled()
        assert await stopped(bot) == 0
    assert minutes_in(file) == [45]
    assert fake.last_message(ada).text.startswith("Logged 45 min")


async def test_it_stops_while_telegram_cannot_be_reached(fake: FakeTelegram, file: Path):
    fake.fail_next("getMe", dropped(effect=False), times=50)
    bot = await start(file, environment(file, fake))
    await fake.until(lambda: fake.counts["getMe"] >= 2, 30)
    assert await stopped(bot) == 0


async def test_it_stops_at_once_while_nothing_happens(fake: FakeTelegram, file: Path):
    async with program(file, fake) as bot:
        begun = asyncio.get_running_loop().time()
        assert await stopped(bot) == 0
        assert asyncio.get_running_loop().time() - begun < STOPS_WITHIN


# -- what it cannot run with


async def test_a_second_poller_ends_it_with_advice(fake: FakeTelegram, file: Path):
    fake.fail_next("getUpdates", second_poller())
    async with program(file, fake) as bot:
        assert await asyncio.wait_for(bot.wait(), 10) == FAILED
    assert "Another program is receiving this bot's messages. Stop it" in said(file).read_text()
    assert "Traceback" not in said(file).read_text()


async def test_a_token_telegram_does_not_know_ends_it_with_advice(fake: FakeTelegram, file: Path):
    wrong = "7000000002:AAnot-the-token_of-any-bot-at-all-0"
    async with program(file, fake, TELEGRAM_BOT_TOKEN=wrong) as bot:
        assert await asyncio.wait_for(bot.wait(), 10) == FAILED
    assert "Copy it again from @BotFather" in said(file).read_text()
    assert "Traceback" not in said(file).read_text()
    assert wrong not in said(file).read_text()


async def test_a_token_that_is_none_ends_it_with_advice(fake: FakeTelegram, file: Path):
    async with program(file, fake, TELEGRAM_BOT_TOKEN="not-a-token") as bot:
        assert await asyncio.wait_for(bot.wait(), 10) == FAILED
    assert "Copy it again from @BotFather" in said(file).read_text()
    assert "not-a-token" not in said(file).read_text()


async def test_a_token_that_is_revoked_while_it_runs_ends_it_with_advice(fake: FakeTelegram, file: Path):
    fake.fail_next("getUpdates", refused(401, "Unauthorized"))
    async with program(file, fake) as bot:
        assert await asyncio.wait_for(bot.wait(), 10) == FAILED
    assert "Copy it again from @BotFather" in said(file).read_text()


# -- what it never says


async def test_no_log_line_has_the_token_or_what_somebody_wrote(fake: FakeTelegram, file: Path):
    ada = fake.person(1001)
    fake.fail_next("sendMessage", server_error(502, page=True))
    fake.fail_next("getUpdates", dropped(effect=False))
    async with program(file, fake, LOG_LEVEL="DEBUG", PYTHONASYNCIODEBUG="1", PYTHONDEVMODE="1") as bot:
        ada.says("45 min quokka studies")
        await fake.settled(20)
        fake.fail_next("sendMessage", refused(400, "Bad Request: can't parse entities: quokka"))
        ada.says("45 min ddia")
        await fake.settled(20)
        fake.fail_next("getUpdates", refused(401, "Unauthorized"))
        ada.says("30 min ddia")
        await asyncio.wait_for(bot.wait(), 10)
    log = said(file).read_text()
    assert "turn.taken" in log
    assert fake.token not in log
    assert fake.token.partition(":")[2] not in log
    assert "quokka" not in log


async def test_the_owners_code_is_told_while_nobody_owns_the_coach(fake: FakeTelegram, tmp_path: Path):
    ada = fake.person(1001)
    file = tmp_path / "new.db"
    async with program(file, fake) as bot:
        code = said(file).read_text().partition("/start ")[2].partition("'")[0]
        ada.starts(code)
        await fake.settled()
        assert fake.last_message(ada).text.startswith("Hi, I’m Syllabot")
        assert await stopped(bot) == 0
    said(file).unlink()
    async with program(file, fake) as bot:
        assert await stopped(bot) == 0
    assert "/start" not in said(file).read_text()
