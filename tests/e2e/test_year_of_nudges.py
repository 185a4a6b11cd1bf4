"""All nudges of a year, in a golden file to read as a learner would. UPDATE_TRANSCRIPTS=1 writes what comes now."""

import asyncio
import os
from pathlib import Path

from tests.e2e.year_of_study import year

GOLDEN = Path(__file__).parent / "year_of_nudges.txt"


def test_the_nudges_of_a_year_are_those_of_the_golden_file(tmp_path: Path):
    told = asyncio.run(year(tmp_path / "syllabot.db"))

    if os.environ.get("UPDATE_TRANSCRIPTS"):
        GOLDEN.write_text(told, encoding="utf-8")
    assert told == GOLDEN.read_text(encoding="utf-8")
