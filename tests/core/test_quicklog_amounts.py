"""Lengths of time in every spelling. Sent on Thursday 12 March 2026 at 21:00 in Berlin."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shipped import shipped_plan
from core.quicklog.model import Doubt, Kind, Moment
from core.quicklog.reading import Reader
from core.quicklog.targets.finding import Targets

READER = Reader(Targets.of(shipped_plan()))
NOW = datetime(2026, 3, 12, 21, 0, tzinfo=ZoneInfo("Europe/Berlin"))
PLAIN = Moment(NOW)
NUDGED = Moment(NOW, nudged=True)


def minutes_of(text: str, moment: Moment = PLAIN) -> int | None:
    reading = READER.read(text, moment)
    return sum(entry.minutes or 0 for entry in reading.entries) if reading.kind is Kind.LOG else None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1h30 ddia", 90),
        ("1h 30 ddia", 90),
        ("1:30 h ddia", 90),
        ("1h30' ddia", 90),
        ("45' ddia", 45),
        ("1.5h ddia", 90),
        ("1,5 h ddia", 90),
        (".5h ddia", 30),
        ("1.33 h ddia", 80),
        ("¼h ddia", 15),
        ("1½ h ddia", 90),
        ("1 1/2 hours ddia", 90),
        ("3/4 of an hour of ddia", 45),
        ("an hour and a half of ddia", 90),
        ("an hour and a quarter of ddia", 75),
        ("an hour twenty on ddia", 80),
        ("an hour and twenty minutes of ddia", 80),
        ("half an hour of ddia", 30),
        ("two and a half hours of ddia", 150),
        ("thirty-five minutes of ddia", 35),
        ("a hundred and twenty minutes of ddia", 120),
        ("a couple of hours of ddia", 120),
        ("4 pomodoros of ddia", 100),
        ("3x30m ddia", 90),
        ("30 min x 3 ddia", 90),
        ("two 45-minute sessions of ddia", 90),
        ("40m + 35 m ddia", 75),
        ("20+25+15 min ddia", 60),
        ("2h ddia minus a 15 min break", 105),
        ("2h ddia, not counting a 15 min break", 120),
        ("did 1h of the planned 2h of ddia", 60),
        ("instead of 2h I did 1h of ddia", 60),
        ("2h ddia.. no, more like 1h30", 90),
        ("slept 8h, studied 1h", 60),
        ("１ｈ ３０ｍ ddia", 90),
        ("2️⃣h ddia", 120),
        ("1\u200bh 1\u200b5m ddia", 75),
        ("٢٥ min ddia", 25),
    ],
)
def test_an_amount_reads_the_same_in_every_spelling(text: str, minutes: int) -> None:
    assert minutes_of(text) == minutes


@given(
    st.integers(1, 12 * 60),
    st.sampled_from(["{m}m ddia", "{m} min ddia", "ddia {m} minutes", "{m}' ddia", "did {m} mins of ddia"]),
)
def test_every_spelling_of_minutes_reads_as_many(minutes: int, spelling: str) -> None:
    assert minutes_of(spelling.format(m=minutes)) == minutes


@given(
    st.integers(1, 11),
    st.integers(0, 59),
    st.sampled_from(
        [
            "{h}h{m:02} ddia",
            "{h}h{m:02}m ddia",
            "{h} h {m} min ddia",
            "{h}:{m:02}h ddia",
            "ddia {h} hours and {m} minutes",
        ]
    ),
)
def test_every_spelling_of_hours_and_minutes_reads_as_many(hours: int, minutes: int, spelling: str) -> None:
    assert minutes_of(spelling.format(h=hours, m=minutes)) == hours * 60 + minutes


@given(st.integers(0, 12), st.sampled_from(["{}", "about {}", "{} today", "maybe {}?"[:-1]]))
def test_a_number_up_to_twelve_answers_in_hours(hours: int, spelling: str) -> None:
    assert minutes_of(spelling.format(hours), NUDGED) == (hours * 60 or None)


@given(st.integers(15, 720))
def test_a_number_from_fifteen_answers_in_minutes(minutes: int) -> None:
    assert minutes_of(str(minutes), NUDGED) == minutes


@pytest.mark.parametrize("text", ["13", "14", "12.5"])
def test_a_number_in_between_is_asked_about(text: str) -> None:
    reading = READER.read(text, NUDGED)
    assert (reading.kind, reading.doubt, reading.number) == (Kind.AMBIGUOUS, Doubt.NO_UNIT, float(text))


def test_a_number_out_of_the_blue_is_asked_about() -> None:
    assert READER.read("ddia 45", PLAIN).doubt is Doubt.NO_UNIT


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("9-11:30 ddia", 150),
        ("11-1 ddia", 120),
        ("from 17:10 to 18:00 ddia", 50),
        ("ddia 9-10:30pm", 90),
        ("10pm-12:30am ddia", 150),
        ("since 8 ddia", 60),
        ("8pm till now ddia", 60),
        ("between 7 and 8:30 i read ddia", 90),
    ],
)
def test_a_clock_range_counts_as_its_length(text: str, minutes: int) -> None:
    assert minutes_of(text) == minutes


def test_a_clock_range_belongs_to_the_day_it_last_ended() -> None:
    morning = Moment(datetime(2026, 3, 12, 6, 50, tzinfo=ZoneInfo("Europe/Berlin")))
    assert READER.read("22:00-22:45 ddia", morning).entries[0].day == date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("25h of ddia", Doubt.TOO_LONG),
        ("0 min ddia", Doubt.NOT_POSITIVE),
        ("-30 min ddia", Doubt.NOT_POSITIVE),
    ],
)
def test_an_impossible_amount_is_invalid(text: str, doubt: Doubt) -> None:
    assert READER.read(text, PLAIN).doubt is doubt


@pytest.mark.parametrize("text", ["a few hours of ddia", "read ddia all afternoon", "some ddia today"])
def test_an_amount_without_a_number_is_asked_about(text: str) -> None:
    assert READER.read(text, PLAIN).doubt is Doubt.VAGUE


@pytest.mark.parametrize(
    "text",
    [
        "7 day streak!",
        "1.5x speed",
        "i scored 80%",
        "python 3.12 is out",
        "llama 70b",
        "chapter 12",
        "week 3",
        "#146",
    ],
)
def test_other_numbers_are_never_minutes(text: str) -> None:
    assert READER.read(text, NUDGED).kind in {Kind.NOT_LOG, Kind.AMBIGUOUS}
