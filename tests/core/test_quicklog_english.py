"""What English messages mean. Sent on Wednesday 19 November 2025 at 20:15 in London, unless told otherwise.

They lie in `data/quicklog/english`, a message a line, with what is read from it: "40 -1 newman; 20 lc" are two entries, the
first of yesterday; "= 45 ddia" is a correction, "-" nothing recorded, "?" asking back, "!" refused, "undo". "> " answers the
nudge, "< " follows an entry of an hour of ddia; \\n is a new line.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.shipped import shipped_plan
from core.quicklog.model import Kind, Moment, Reading, Studied
from core.quicklog.reading import Reader
from core.quicklog.targets.finding import Targets

MESSAGES = Path(__file__).parent / "data" / "quicklog" / "english"
HEADING = "# "
KINDS = {"-": Kind.NOT_LOG, "?": Kind.AMBIGUOUS, "!": Kind.INVALID, "undo": Kind.UNDO}

TARGETS = Targets.of(shipped_plan())
READER = Reader(TARGETS)
NOW = datetime(2025, 11, 19, 20, 15, tzinfo=ZoneInfo("Europe/London"))
TODAY = date(2025, 11, 19)


def key(name: str) -> str | None:
    return TARGETS.mentions(name)[0].key if name else None


def read(message: str) -> Reading:
    previous = (Studied(60, TODAY, key("ddia")),) if message.startswith("< ") else ()
    moment = Moment(NOW, "en-GB", nudged=message.startswith("> "), previous=previous)
    text = message[2:] if message[:2] in {"> ", "< "} else message
    return READER.read(text.replace("\\n", "\n"), moment)


def told(reading: Reading) -> set[tuple[int | None, int, str | None]]:
    """Minutes, days from today and plan item of each entry."""
    return {(entry.minutes, (entry.day - TODAY).days, entry.target) for entry in reading.entries}


def expected(entries: str) -> set[tuple[int | None, int, str | None]]:
    rows: set[tuple[int | None, int, str | None]] = set()
    for entry in entries.split(";"):
        minutes, *rest = entry.split()
        days = int(rest.pop(0)) if rest and rest[0].startswith("-") else 0
        rows.add((int(minutes), days, key(" ".join(rest))))
    return rows


def cases() -> Iterator[object]:
    """Each message with its meaning, under the heading it stands under."""
    for path in sorted(MESSAGES.glob("*.txt")):
        heading = ""
        for line in filter(None, path.read_text(encoding="utf-8").splitlines()):
            if line.startswith(HEADING):
                heading = line.removeprefix(HEADING)
                continue
            message, _, meaning = line.rpartition(" | ")
            yield pytest.param(message, meaning, id=f"{heading}: {message}")


@pytest.mark.parametrize(("message", "meaning"), list(cases()))
def test_a_message_means(message: str, meaning: str) -> None:
    reading = read(message)
    if meaning in KINDS:
        assert reading.kind is KINDS[meaning]
        assert reading.kind is not Kind.AMBIGUOUS or all(entry.minutes is None for entry in reading.entries)
    else:
        kind = Kind.CORRECTION if meaning.startswith("= ") else Kind.LOG
        assert (reading.kind, told(reading)) == (kind, expected(meaning.removeprefix("= ")))


def test_the_helper_tells_days() -> None:
    assert expected("40 -1 ddia; 20") == {(40, -1, key("ddia")), (20, 0, None)}
    assert TODAY - timedelta(days=1) == date(2025, 11, 18)


@pytest.mark.parametrize(
    ("sent", "locale", "text", "day", "minutes"),
    [
        ("2025-11-20T00:25", "en-US", "40 min ddia", "2025-11-19", 40),
        ("2025-11-20T00:25", "en-US", "today 1h clrs", "2025-11-19", 60),
        ("2025-11-20T00:25", "en-US", "last night 45m lc", "2025-11-19", 45),
        ("2025-11-20T00:25", "en-US", "11pm-12:15am ddia", "2025-11-19", 75),
        ("2025-11-20T00:25", "en-US", "since 11 ddia, done", "2025-11-19", 85),
        ("2025-11-20T06:50", "en-US", "22:00-22:45 clrs", "2025-11-19", 45),
        ("2025-11-20T06:50", "en-US", "6-6:45 ddia", "2025-11-20", 45),
        ("2025-11-20T06:50", "en-US", "1am to 2am lc", "2025-11-19", 60),
        ("2025-11-20T03:30", "en-US", "30m lc just now", "2025-11-19", 30),
        ("2025-11-20T04:05", "en-US", "30m lc just now", "2025-11-20", 30),
        ("2025-11-20T12:00", "en-US", "11/3 1h ddia", "2025-11-03", 60),
        ("2025-11-20T12:00", "en-US", "3/11 1h ddia", "2025-03-11", 60),
        ("2025-11-20T12:00", "en-GB", "3/11 1h ddia", "2025-11-03", 60),
        ("2025-11-20T12:00", "en-US", "11-03 1h ddia", "2025-11-03", 60),
        ("2025-11-20T12:00", "en-GB", "03-11 1h ddia", "2025-11-03", 60),
        ("2025-11-20T12:00", "en-US", "on 11/18/25, 45 min lc", "2025-11-18", 45),
        ("2025-11-20T12:00", "en-US", "last thursday 1h ddia", "2025-11-13", 60),
        ("2025-11-20T12:00", "en-US", "a week ago 1h ddia", "2025-11-13", 60),
        ("2025-11-20T12:00", "en-US", "a couple of days ago 1h ddia", "2025-11-18", 60),
        ("2025-11-20T12:00", "en-US", "on the 25th 1h lc", "2025-10-25", 60),
        ("2025-11-20T12:00", "en-US", "11/25 1h lc", "2024-11-25", 60),
    ],
)
def test_a_day_runs_to_four_and_is_written_as_the_locale_does(
    sent: str, locale: str, text: str, day: str, minutes: int
) -> None:
    moment = Moment(datetime.fromisoformat(sent).replace(tzinfo=ZoneInfo("America/New_York")), locale)
    (entry,) = READER.read(text, moment).entries
    assert (entry.day.isoformat(), entry.minutes) == (day, minutes)
