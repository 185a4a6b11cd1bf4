"""The reader never fails, never hangs and always says the same; and the public sample reads as it should."""

import json
import time
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.shipped import shipped_plan
from core.quicklog.model import Kind, Moment, Reading, Studied
from core.quicklog.reading import Reader
from core.quicklog.targets.finding import Targets

TARGETS = Targets.of(shipped_plan())
READER = Reader(TARGETS)
KEYS = {item.title.casefold(): item.key for item in shipped_plan().targets()}
NOW = datetime(2026, 3, 12, 21, 0, tzinfo=ZoneInfo("Europe/Berlin"))
SAMPLE = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "quicklogs_sample.jsonl").read_text("utf-8").splitlines()
]
RECORDED = {Kind.LOG, Kind.CORRECTION}
PIECES = ["1h", "30", "min", "ddia", "leetcode", "yesterday", "-", ",", ".", "?", "no", "actually", "9-11", "half", "each", "total", "\n", "undo", "break", "not", "2x", "=", "+", "rest", "12.03.", "3/4", "часа", "時間", "ساعة"]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.text(), st.booleans())
def test_any_text_is_read(text: str, nudged: bool) -> None:  # noqa: FBT001 drawn, not passed
    moment = Moment(NOW, nudged=nudged, previous=(Studied(50, date(2026, 3, 12), "leetcode"),))
    assert READER.read(text, moment) == READER.read(text, moment)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12), st.booleans())
def test_any_row_of_known_words_is_read(words: list[str], nudged: bool) -> None:  # noqa: FBT001 drawn, not passed
    previous = (Studied(50, date(2026, 3, 12), "leetcode"),) if nudged else ()
    reading = READER.read(" ".join(words), Moment(NOW, nudged=nudged, previous=previous))
    assert all((entry.minutes or 0) > 0 for entry in reading.entries if reading.kind in RECORDED)


@pytest.mark.parametrize(
    "piece",
    [
        "1h",
        "(",
        "9",
        " ",
        "a",
        "1-",
        "half ",
        "1/2",
        "\u0301",
        "時",
        "no ",
        "'",
        '"',
        "🍅",
        "and a half ",
        "1h ddia, ",
    ],
)
def test_a_hundred_thousand_characters_take_no_longer_than_a_message(piece: str) -> None:
    start = time.process_time()
    READER.read(piece * (100_000 // len(piece)), Moment(NOW))
    assert time.process_time() - start < 1


def key_of(title: str | None) -> str | None:
    if title is None:
        return None
    bare = title.casefold()
    return (
        KEYS.get(bare)
        or next((key for name, key in KEYS.items() if bare in name), None)
        or TARGETS.mentions(title)[0].key
    )


def moment_of(row: dict[str, Any]) -> Moment:
    previous = tuple(
        Studied(entry["minutes"], date.fromisoformat(entry["date"]), key_of(entry["target"]))
        for entry in row["context"]["prev"]
    )
    now = datetime.fromisoformat(row["now_local"]).replace(tzinfo=ZoneInfo(row["tz"]))
    return Moment(now, row["locale"], row["context"]["in_reply_to"] == "nudge", previous)


def is_right(row: dict[str, Any], reading: Reading) -> bool:
    expect = row["expect"]
    if reading.kind not in {expect["kind"], *expect.get("kind_ok", [])}:
        return False
    if reading.kind not in RECORDED:
        return True
    said = Counter((entry.minutes, str(entry.day), entry.target) for entry in reading.entries)
    meant = Counter((entry["minutes"], entry["date"], key_of(entry["target"])) for entry in expect["entries"])
    return said == meant


def test_the_public_sample_is_read_right() -> None:
    rows = [row for row in SAMPLE if "debatable" not in row["tags"]]
    wrong = [row["text"] for row in rows if not is_right(row, READER.read(row["text"], moment_of(row)))]
    assert len(wrong) <= 0.03 * len(rows), wrong


def test_nothing_of_the_public_sample_is_recorded_that_is_no_log() -> None:
    quiet = [row for row in SAMPLE if row["expect"]["kind"] in {"not_log", "invalid", "ambiguous", "undo"}]
    assert not [row["text"] for row in quiet if READER.read(row["text"], moment_of(row)).kind in RECORDED]
