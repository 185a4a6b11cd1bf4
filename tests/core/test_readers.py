from datetime import date, time

import pytest

from core.dialogue.questions import Invalid
from core.dialogue.readers import day_reader, read_clock, read_number

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("18", time(18)),
        ("6pm", time(18)),
        ("7.30", time(7, 30)),
        ("19h", time(19)),
        ("18h30", time(18, 30)),
        ("1830", time(18, 30)),
        ("6:30 p.m.", time(18, 30)),
        ("12am", time(0)),
        ("12 pm", time(12)),
        ("at 7", time(7)),
        ("noon", time(12)),
        ("20 Uhr", time(20)),
    ],
)
def test_a_time_of_day_is_read_as_people_write_it(said: str, at: time) -> None:
    assert read_clock(said) == at


@pytest.mark.parametrize("said", ["25:00", "13pm", "0am", "soon", "", "7:5", "1234567", "18:61"])
def test_what_is_no_time_of_day_is_refused(said: str) -> None:
    assert isinstance(read_clock(said), Invalid)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("today", SUNDAY),
        ("Tomorrow", date(2026, 11, 23)),
        ("yesterday", date(2026, 11, 21)),
        ("monday", date(2026, 11, 23)),
        ("next Monday", date(2026, 11, 23)),
        ("last monday", date(2026, 11, 16)),
        ("sunday", date(2026, 11, 29)),
        ("1 dec", date(2026, 12, 1)),
        ("Dec 1st", date(2026, 12, 1)),
        ("on 3 May 2027", date(2027, 5, 3)),
        ("2026-12-01", date(2026, 12, 1)),
        ("1.12.", date(2026, 12, 1)),
        ("1.12.26", date(2026, 12, 1)),
        ("2 january", date(2027, 1, 2)),
    ],
)
def test_a_day_is_read_as_people_write_it(said: str, day: date) -> None:
    assert day_reader(SUNDAY, "en-GB")(said) == day


def test_a_numeric_day_follows_the_locale() -> None:
    assert day_reader(SUNDAY, "en-US")("12/1") == date(2026, 12, 1)
    assert day_reader(SUNDAY, "en-GB")("1/12") == date(2026, 12, 1)
    assert day_reader(SUNDAY, "en-US")("1.12.") == date(2026, 12, 1)


def test_a_leap_day_is_found_only_where_there_is_one() -> None:
    assert day_reader(date(2028, 2, 1), "en-GB")("29 feb") == date(2028, 2, 29)
    assert isinstance(day_reader(SUNDAY, "en-GB")("29 feb"), Invalid)


@pytest.mark.parametrize("said", ["31 feb", "2026-13-01", "0.5.", "someday", "", "99999-01-01"])
def test_a_day_the_calendar_has_not_is_refused(said: str) -> None:
    assert isinstance(day_reader(SUNDAY, "en-GB")(said), Invalid)


def test_a_number_is_read_within_its_limits() -> None:
    read = read_number(1, 12)

    assert read("month 4") == 4
    assert isinstance(read("13"), Invalid)
    assert isinstance(read("four"), Invalid)
