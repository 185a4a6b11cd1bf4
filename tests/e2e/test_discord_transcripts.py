"""Golden transcripts over discord.py, REST and Gateway. UPDATE_TRANSCRIPTS=1 writes what the coach does now."""

import asyncio
import os
from pathlib import Path

import pytest

from tests.e2e.discord_transcript import played

FOLDER = Path(__file__).parent / "transcripts" / "discord"


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.txt")), ids=lambda file: file.stem)
def test_the_coach_does_on_discord_what_the_transcript_says(file: Path, tmp_path: Path) -> None:
    script = file.read_text(encoding="utf-8")

    now = asyncio.run(played(script, tmp_path / "syllabot.db"))

    if os.environ.get("UPDATE_TRANSCRIPTS"):
        file.write_text(now, encoding="utf-8")
    assert now == script
