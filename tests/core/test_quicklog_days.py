"""Which day a log is for. Sent on Thursday 12 March 2026 at 21:00 in Berlin, unless told otherwise."""

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
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 12, 21, 0, tzinfo=BERLIN)


def day_of(text: str, now: datetime = NOW, locale: str = "en-GB") -> date:
    return READER.read(text, Moment(now, locale)).entries[0].day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1h ddia", 12),
        ("1h ddia tonight", 12),
        ("yesterday 1h ddia", 11),
        ("ystrday 1h ddia", 11),
        ("last night 1h ddia", 11),
        ("the day before yesterday 1h ddia", 10),
        ("2 days ago, 1h ddia", 10),
        ("monday: 1h ddia", 9),
        ("last friday 1h ddia", 6),
        ("thursday 1h ddia", 5),
        ("March 3rd, 1h ddia", 3),
        ("3 march 1h ddia", 3),
        ("1h ddia on the 9th", 9),
        ("2026-03-08 1h ddia", 8),
        ("08.03. 1h ddia", 8),
    ],
)
def test_a_day_is_found_wherever_it_stands(text: str, day: int) -> None:
    assert day_of(text) == date(2026, 3, day)


def test_the_phone_decides_which_number_is_the_month() -> None:
    assert day_of("1h ddia 3/2", locale="en-US") == date(2026, 3, 2)
    assert day_of("1h ddia 3/2", locale="en-GB") == date(2026, 2, 3)


def test_a_date_without_a_year_is_the_latest_one() -> None:
    assert day_of("20 december 1h ddia") == date(2025, 12, 20)


def test_a_study_day_runs_to_four_in_the_morning() -> None:
    assert day_of("1h ddia", datetime(2026, 3, 12, 3, 59, tzinfo=BERLIN)) == date(2026, 3, 11)
    assert day_of("1h ddia", datetime(2026, 3, 12, 4, 0, tzinfo=BERLIN)) == date(2026, 3, 12)


def test_last_night_is_the_calendar_day_before_even_after_midnight() -> None:
    assert day_of("last night 1h ddia", datetime(2026, 3, 12, 0, 25, tzinfo=BERLIN)) == date(2026, 3, 11)


def test_each_amount_keeps_its_own_day() -> None:
    entries = READER.read("mon 1h ddia, tue 45m leetcode", Moment(NOW, "en-GB")).entries
    assert [(entry.minutes, entry.day.day) for entry in entries] == [(60, 9), (45, 10)]


def test_a_leading_day_holds_for_all_that_follows() -> None:
    entries = READER.read("yesterday: ddia 1h, leetcode 30m", Moment(NOW, "en-GB")).entries
    assert {entry.day.day for entry in entries} == {11}


@pytest.mark.parametrize("text", ["1h ddia on 31/02", "1h ddia on feb 30"])
def test_a_day_that_never_was_is_invalid(text: str) -> None:
    assert READER.read(text, Moment(NOW, "en-GB")).doubt is Doubt.NO_SUCH_DAY


def test_a_full_date_to_come_is_invalid_and_tomorrow_is_a_plan() -> None:
    assert READER.read("1h ddia on 2027-01-01", Moment(NOW, "en-GB")).doubt is Doubt.FUTURE
    assert READER.read("1h ddia tomorrow", Moment(NOW, "en-GB")).kind is Kind.NOT_LOG


@given(
    st.dates(date(2024, 3, 1), date(2026, 3, 12)),
    st.sampled_from(["{:%Y-%m-%d} 1h ddia", "1h ddia on {:%d %B %Y}", "{:%d.%m.%Y} ddia 1h"]),
)
def test_every_past_day_can_be_written_out(day: date, spelling: str) -> None:
    assert day_of(spelling.format(day)) == day
