"""What messages in the languages without a file of their own mean, as people type them on phones.

They lie in `data/quicklog/messages`, a file a locale. A line is a message and what is read from it: minutes, with the days
from today ("90 -1") and the solved problems ("45 3x"), "-" for nothing recorded, "?" for asking back, "undo". ">" answers the
nudge, "<" follows an entry of 30 minutes.
Sent on Wednesday 18 March 2026 at 21:30.
"""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.shipped import shipped_plan
from core.quicklog.model import Kind, Moment, Reading, Studied
from core.quicklog.reading import Reader
from core.quicklog.targets.finding import Targets

READER = Reader(Targets.of(shipped_plan()))
NOW = datetime(2026, 3, 18, 21, 30, tzinfo=ZoneInfo("Europe/Berlin"))
TODAY = date(2026, 3, 18)
RECORDED = {Kind.LOG, Kind.CORRECTION}

MESSAGES = Path(__file__).parent / "data" / "quicklog" / "messages"


def cases() -> Iterator[object]:
    for path in sorted(MESSAGES.glob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            text, _, expected = line.rpartition(" | ")
            yield pytest.param(path.stem, text, expected, id=f"{path.stem}: {text}")


def read(locale: str, text: str) -> Reading:
    previous = (Studied(30, TODAY),) if text.startswith("<") else ()
    moment = Moment(NOW, locale, nudged=text.startswith(">"), previous=previous)
    return READER.read(text.lstrip("<> "), moment)


def told(reading: Reading) -> str:
    if reading.kind is Kind.UNDO:
        return "undo"
    if reading.kind is Kind.AMBIGUOUS:
        return "?"
    if reading.kind not in RECORDED:
        return "-"
    minutes = sum(entry.minutes or 0 for entry in reading.entries)
    days = {(entry.day - TODAY).days for entry in reading.entries} - {0}
    solved = sum(entry.problems or 0 for entry in reading.entries)
    return " ".join([str(minutes), *map(str, sorted(days)), *([f"{solved}x"] if solved else [])])


@pytest.mark.parametrize(("locale", "text", "expected"), list(cases()))
def test_reads(locale: str, text: str, expected: str):
    said = told(read(locale, text))
    assert said == expected
