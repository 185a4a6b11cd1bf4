"""Typed answers that are no free text: times, days, numbers, places, commands."""

from datetime import UTC, date, datetime, time

import pytest

from core.dialogue.contract import Cancelled, Event, Opened, Skipped, SteppedBack
from core.dialogue.menu import called, commanded, worded
from core.dialogue.questions import Invalid
from core.dialogue.readers import day_reader, read_clock, read_number
from core.dialogue.zones import zones_named, zones_showing

WEDNESDAY = date(2026, 1, 7)
EVENING = datetime(2026, 1, 7, 18, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("18:00", time(18)),
        ("6pm", time(18)),
        ("6 p.m.", time(18)),
        ("at 6:15 PM", time(18, 15)),
        ("7.30", time(7, 30)),
        ("19h", time(19)),
        ("18 Uhr", time(18)),
        ("12am", time(0)),
        ("12 pm", time(12)),
        ("midnight", time(0)),
        (" Noon ", time(12)),
        ("1830", time(18, 30)),
    ],
)
def test_a_time_of_day_is_read(said: str, at: time):
    assert read_clock(said) == at


@pytest.mark.parametrize(
    "said", ["", "24:00", "0pm", "13pm", "7:60", "evening", "1830h2", "٣pm?", "9" * 5000]
)
def test_what_is_no_time_of_day_is_refused(said: str):
    assert isinstance(read_clock(said), Invalid)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("today", date(2026, 1, 7)),
        ("Yesterday", date(2026, 1, 6)),
        ("the day before yesterday", date(2026, 1, 5)),
        ("friday", date(2026, 1, 9)),
        ("wed", date(2026, 1, 14)),
        ("last friday", date(2026, 1, 2)),
        ("last wednesday", date(2025, 12, 31)),
        ("on 3 May", date(2026, 5, 3)),
        ("3rd of may 2024", date(2024, 5, 3)),
        ("Dec 24", date(2025, 12, 24)),
        ("2026-2-3", date(2026, 2, 3)),
        ("3/2", date(2026, 2, 3)),
        ("3.2.26", date(2026, 2, 3)),
        ("٣/٢", date(2026, 2, 3)),
    ],
)
def test_a_day_is_read(said: str, day: date):
    assert day_reader(WEDNESDAY, "en-GB")(said) == day


def test_the_locale_tells_whether_the_month_comes_first():
    assert day_reader(WEDNESDAY, "en-US")("3/2") == date(2026, 3, 2)


def test_a_weekday_of_the_past_is_the_last_one():
    read = day_reader(WEDNESDAY, "en-GB", past=True)
    assert (read("friday"), read("wednesday"), read("next friday")) == (
        date(2026, 1, 2),
        date(2025, 12, 31),
        date(2026, 1, 9),
    )


@pytest.mark.parametrize(
    ("today", "leap"), [(date(2024, 1, 9), 2024), (date(2025, 2, 1), 2024), (date(2027, 6, 1), 2028)]
)
def test_the_29th_of_february_is_the_nearest_there_is(today: date, leap: int):
    assert day_reader(today, "en-GB")("29 Feb") == date(leap, 2, 29)


@pytest.mark.parametrize("said", ["30 Feb", "31.4.", "2026-00-10", "2026-02-30", "29 feb", "0 may"])
def test_a_day_that_no_year_near_has_is_told(said: str):
    read = day_reader(WEDNESDAY, "en-GB")(said)
    assert isinstance(read, Invalid)
    assert read.why.key == "dialogue.no_such_day"


@pytest.mark.parametrize("said", ["", "someday", "3 maybe", "1/2/3/4", "next"])
def test_what_is_no_day_is_told(said: str):
    read = day_reader(WEDNESDAY, "en-GB")(said)
    assert isinstance(read, Invalid)
    assert read.why.key == "dialogue.no_day"


@pytest.mark.parametrize(("said", "number"), [("4", 4), ("the 4th", 4), ("month 12", 12), ("٤", 4)])
def test_a_number_is_read(said: str, number: int):
    assert read_number(1, 12)(said) == number


@pytest.mark.parametrize("said", ["", "0", "13", "four", "²", "9" * 5000])
def test_a_number_out_of_range_is_refused(said: str):
    assert isinstance(read_number(1, 12)(said), Invalid)


# -- places


def test_a_clock_fits_the_zones_that_show_it_the_largest_of_the_country_first():
    assert zones_showing(time(13), EVENING, "en-US")[:2] == ("America/New_York", "America/Detroit")
    assert zones_showing(time(19), EVENING, "de-DE")[0] == "Europe/Berlin"
    assert zones_showing(time(19, 4), EVENING, "en-GB")[0] == "Europe/Berlin"


def test_a_clock_on_the_other_side_of_the_date_line_fits():
    assert "Pacific/Auckland" in zones_showing(time(7), EVENING, "en-NZ")


def test_no_zone_shows_just_any_time():
    assert zones_showing(time(18, 22), EVENING, "en-US") == ()


@pytest.mark.parametrize("said", ["", "Atlantis", "?", "\0", "x" * 100_000])
def test_an_unknown_place_has_no_zone(said: str):
    assert zones_named(said) == ()


@pytest.mark.parametrize(
    ("said", "zone"),
    [("berlin", "Europe/Berlin"), ("Singapor", "Asia/Singapore"), ("los_angeles", "America/Los_Angeles")],
)
def test_a_city_has_one(said: str, zone: str):
    assert zones_named(said)[0] == zone


# -- commands


@pytest.mark.parametrize(
    ("said", "event"),
    [
        ("/today", Opened("today")),
        ("/TODAY", Opened("today")),
        ("/today@SyllaBot", Opened("today")),
        ("/log 25m ddia", Opened("log", {"text": "25m ddia"})),
        ("/log@SyllaBot   25m  ddia ", Opened("log", {"text": "25m  ddia"})),
        ("/log\n25m ddia", Opened("log", {"text": "25m ddia"})),
        ("/start ref_1", Opened("start", {"payload": "ref_1"})),
        ("/back", SteppedBack()),
        ("/skip it", Skipped()),
        ("/cancel", Cancelled()),
        ("/tody", Opened("unknown", {"command": "tody"})),
        ("/\0", Opened("unknown", {"command": "\0"})),
    ],
)
def test_a_slash_command_is_read(said: str, event: Event):
    assert commanded(said) == event


@pytest.mark.parametrize("said", ["", "/", "/ log", "log 25m", "1/2 h ddia", "/\n"])
def test_what_begins_with_no_command_is_none(said: str):
    assert commanded(said) is None


@pytest.mark.parametrize(
    ("said", "name"),
    [("What’s next?", "today"), (" HELP! ", "help"), ("hi", "start"), ("how am I doing?", "progress")],
)
def test_a_command_is_understood_in_words(said: str, name: str):
    assert worded(said) == name


@pytest.mark.parametrize("said", ["today 45 min ddia", "plan b", "undo my life", ""])
def test_words_that_say_more_are_no_command(said: str):
    assert worded(said) is None


# -- commands whose slots are filled in


@pytest.mark.parametrize(
    ("name", "filled", "event"),
    [
        ("log", {}, Opened("log")),
        (
            "log",
            {"time": "1.5h", "target": "ddia", "day": " yesterday "},
            Opened("log", {"text": "1.5h yesterday", "target": "ddia"}),
        ),
        ("log", {"target": "ddia"}, Opened("log", {"target": "ddia"})),
        ("plan", {"part": "databases"}, Opened("plan", {"text": "databases"})),
        ("undo", {"entry": "12"}, Opened("undo", {"entries": [12]})),
        ("entries", {"entry": "12"}, Opened("entries", {"among": [12]})),
        ("entries", {"entry": "what I typed"}, Opened("entries")),
        ("start", {"code": "in_x"}, Opened("start", {"payload": "in_x"})),
        ("back", {}, SteppedBack()),
        ("today", {"never": "heard of"}, Opened("today")),
        ("gone", {}, Opened("unknown", {"command": "gone"})),
    ],
)
def test_slots_are_answers_given_in_advance(name: str, filled: dict[str, str], event: Event):
    assert called(name, filled) == event
