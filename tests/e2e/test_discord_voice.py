"""A voice message on Discord: fetched, written down, said back, and taken as if it had been typed."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.config import SecretStr
from core.learner import Platform
from tests.e2e.discord_service import serving
from tests.e2e.telegram_service import Known, introduce
from tests.e2e.transcript import WallClock
from tests.fakes.discord import FakeDiscord
from tests.fakes.openai import FakeOpenAI

NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)


def minutes(file: Path) -> list[int]:
    with closing(sqlite3.connect(file)) as database:
        return [row[0] for row in database.execute("SELECT minutes FROM entries")]


@pytest.mark.parametrize("allowed", [True, False])
async def test_a_voice_message_is_listened_to_where_the_learner_allows_it(tmp_path: Path, *, allowed: bool):
    clock, file = WallClock(NOW), tmp_path / "syllabot.db"
    async with FakeDiscord(clock=clock) as fake, FakeOpenAI() as model:
        ada = fake.person(1001, "ada")
        known = Known(1001, "Ada", owner=True, platform=Platform.DISCORD, chat=str(ada.channel.id))
        await introduce(file, [known], NOW)
        with closing(sqlite3.connect(file)) as database, database:
            database.execute("UPDATE learners SET advised = ?", (allowed or None,))
        settings = {"openai_api_key": SecretStr(model.key), "openai_base_url": model.url}
        async with serving(fake, file, clock, **settings) as service:
            model.says("45 minutes ddia")
            ada.speaks(b"OggS and what she says")
            await service.settled(20)
        text = fake.last_message(ada).text
    if allowed:
        assert text.startswith("🎤 “45 minutes ddia”\n\nLogged 45 min")
        [asked] = model.asked
        assert (asked.path, asked.body["file"][1]) == ("audio/transcriptions", 22)
    else:
        assert "May I?" in text
        assert model.asked == []
    assert minutes(file) == [45] * allowed
