"""A voice message on Discord: fetched, written down, said back, and taken as if it had been typed."""

from pathlib import Path

import pytest

from tests.beside import do, minutes_in
from tests.e2e.discord_service import at_home
from tests.e2e.model import configured
from tests.fakes.openai import FakeOpenAI


@pytest.mark.parametrize("allowed", [True, False])
async def test_a_voice_message_is_listened_to_where_the_learner_allows_it(tmp_path: Path, *, allowed: bool):
    async with FakeOpenAI() as model, at_home(tmp_path, **configured(model)) as house:
        if allowed:
            await do(house.file, "UPDATE learners SET advised = true")
        model.says("45 minutes ddia")
        house.ada.speaks(b"OggS and what she says")
        await house.settled()
    text = house.fake.last_message(house.ada).text
    if allowed:
        assert text.startswith("🎤 “45 minutes ddia”\n\nLogged 45 min")
        [asked] = model.asked
        assert (asked.path, asked.body["file"][1]) == ("audio/transcriptions", 22)
    else:
        assert "May I?" in text
        assert model.asked == []
    assert minutes_in(house.file) == [45] * allowed
