"""`python -m bot` on Discord as a process: how it stops, what it says when it cannot run, and what it never says."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.beside import do, minutes_in
from tests.e2e.people import Known, introduce, known
from tests.e2e.process import program, reached_by, said, stopped
from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_faults import rate_limited, refused, slow
from tests.fakes.openai import FakeOpenAI
from tests.fakes.telegram import FakeTelegram

FAILED = 2
STOPS_WITHIN = 5  # seconds
NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)
SEND = "POST /channels/{channel.id}/messages"
WRONG = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.fake00.not-the-token-of-any-bot"


@pytest.fixture
async def fake() -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord() as fake:
        yield fake


@pytest.fixture
async def file(tmp_path: Path, fake: FakeDiscord) -> Path:
    file = tmp_path / "syllabot.db"
    await introduce(file, [known(fake.person(1001), owner=True)], NOW)
    return file


async def test_sigterm_finishes_the_turns_under_way_and_the_next_start_hears_what_came_after(
    fake: FakeDiscord, file: Path
):
    ada = fake.person(1001)
    async with program(file, fake) as bot:
        fake.fail_next(SEND, slow(1))
        ada.dm("45 min ddia")
        await fake.until(lambda: not fake.server.faults.planned[SEND])
        begun = asyncio.get_running_loop().time()
        assert await stopped(bot) == 0
        assert asyncio.get_running_loop().time() - begun < STOPS_WITHIN
    assert fake.last_message(ada).text.startswith("Logged 45 min")
    ada.dm("30 min ddia")
    async with program(file, fake) as bot:
        await fake.until(lambda: fake.counts[SEND] == 2, 20)
        assert await stopped(bot) == 0
    assert minutes_in(file) == [45, 30]
    assert "Traceback" not in said(file).read_text()


async def test_killed_while_the_model_thinks_it_takes_the_message_once_after_the_restart(
    fake: FakeDiscord, file: Path
):
    await do(file, "UPDATE learners SET advised = true")
    ada = fake.person(1001)
    async with FakeOpenAI() as model:
        settings = {"OPENAI_API_KEY": model.key, "OPENAI_BASE_URL": model.url}
        model.fails(delay=30)
        async with program(file, fake, **settings) as bot:
            ada.speaks(b"OggS")
            await fake.until(lambda: model.asked, 20)
            bot.kill()
        assert minutes_in(file) == []
        model.says("45 min ddia")
        async with program(file, fake, **settings) as bot:
            await fake.until(lambda: fake.counts[SEND], 20)
            assert await stopped(bot) == 0
        assert len(model.asked) == 2
    assert minutes_in(file) == [45]
    assert fake.last_message(ada).text.startswith("🎤 “45 min ddia”\n\nLogged 45 min")
    assert fake.counts[SEND] == 1


async def test_a_token_discord_does_not_know_ends_it_with_advice(fake: FakeDiscord, file: Path):
    async with program(file, fake, DISCORD_BOT_TOKEN=WRONG) as bot:
        assert await asyncio.wait_for(bot.wait(), 10) == FAILED
    told = said(file).read_text()
    assert "Copy it again from the Developer Portal" in told
    assert "Traceback" not in told
    assert WRONG not in told


async def test_a_token_that_is_revoked_while_it_runs_ends_it_with_advice(fake: FakeDiscord, file: Path):
    async with program(file, fake) as bot:
        fake.gateway.close(4004)
        assert await asyncio.wait_for(bot.wait(), 10) == FAILED
    assert "Copy it again from the Developer Portal" in said(file).read_text()


async def test_beside_telegram_a_token_discord_does_not_know_stops_nobody(fake: FakeDiscord, file: Path):
    async with FakeTelegram() as telegram:
        await introduce(file, [Known(2002, "Bob")], NOW)
        wrong = reached_by(fake) | {"DISCORD_BOT_TOKEN": WRONG}
        async with program(file, telegram, **wrong) as bot:
            bob = telegram.person(2002)
            bob.says("45 min ddia")
            await telegram.settled(20)
            assert telegram.last_message(bob).text.startswith("Logged 45 min")
            assert await stopped(bot) == 0
    assert "face.misconfigured" in said(file).read_text()


async def test_no_log_line_has_a_token_or_what_somebody_wrote(fake: FakeDiscord, file: Path):
    ada = fake.person(1001)
    fake.fail_next(SEND, rate_limited(0.1))
    async with program(file, fake, LOG_LEVEL="DEBUG", PYTHONASYNCIODEBUG="1", PYTHONDEVMODE="1") as bot:
        ada.dm("45 min quokka studies")
        await fake.until(lambda: fake.counts[SEND] == 2, 20)
        fake.fail_next(SEND, refused(400, (50035, "Invalid Form Body: quokka")))
        ada.dm("what about a quokka")
        used = ada.slash("log", time="15 min", target="quokka")
        await used.reply(20)
        fake.gateway.close(4004)
        await asyncio.wait_for(bot.wait(), 10)
    log = said(file).read_text()
    assert "turn.taken" in log
    assert "discord.refused" in log
    assert all(secret not in log for secret in (fake.token, used.token, "quokka"))
