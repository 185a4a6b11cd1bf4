"""Golden transcripts, in a terminal and over the real clients: conversations as documentation. UPDATE_TRANSCRIPTS=1 writes what the coach says now."""

import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import discord_transcript, telegram_transcript, transcript

FOLDER = Path(__file__).parent / "transcripts"
FACES = {
    ".": transcript.played,
    "telegram": telegram_transcript.played,
    "discord": discord_transcript.played,
}


@pytest.mark.parametrize(
    ("file", "played"),
    [
        pytest.param(file, played, id=str(file.relative_to(FOLDER).with_suffix("")))
        for folder, played in FACES.items()
        for file in sorted((FOLDER / folder).glob("*.txt"))
    ],
)
def test_the_coach_says_what_the_transcript_says(
    file: Path, played: Callable[[str, Path], Coroutine[Any, Any, str]], tmp_path: Path
):
    script = file.read_text(encoding="utf-8")

    now = asyncio.run(played(script, tmp_path / "syllabot.db"))

    if os.environ.get("UPDATE_TRANSCRIPTS"):
        file.write_text(now, encoding="utf-8")
    assert now == script
