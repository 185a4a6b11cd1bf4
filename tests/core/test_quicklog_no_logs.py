"""Messages full of hours that are nobody's study, and reports that look like them.

They lie in `data/quicklog`, a file a language and a message a line; a report is followed by its minutes. Sent on a Wednesday at 20:15.
"""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.shipped import shipped_plan
from core.quicklog.model import Kind, Moment
from core.quicklog.reading import Reader
from core.quicklog.targets.finding import Targets

MESSAGES = Path(__file__).parent / "data" / "quicklog"
READER = Reader(Targets.of(shipped_plan()))
NOW = datetime(2025, 11, 19, 20, 15, tzinfo=ZoneInfo("Europe/London"))


def messages(name: str) -> list[object]:
    """The lines of the file of each language, each with the language."""
    return [
        pytest.param(path.stem[-2:], line)
        for path in sorted(MESSAGES.glob(f"{name}_??.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]


@pytest.mark.parametrize(("locale", "text"), messages("no_logs"))
def test_hours_that_are_nobodys_study_are_not_recorded(locale: str, text: str) -> None:
    assert READER.read(text, Moment(NOW, locale)).kind not in {Kind.LOG, Kind.CORRECTION}


@pytest.mark.parametrize(("locale", "line"), messages("logs"))
def test_study_beside_such_hours_is_recorded(locale: str, line: str) -> None:
    text, minutes = line.rsplit(" | ", 1)
    reading = READER.read(text, Moment(NOW, locale))
    recorded = sorted(entry.minutes or 0 for entry in reading.entries)
    assert (reading.kind, recorded) == (Kind.LOG, sorted(int(part) for part in minutes.split(";")))
