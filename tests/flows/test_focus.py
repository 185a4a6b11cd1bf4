from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from core.changes import KeepTimer
from core.dialogue.questions import Say
from core.flows.focus import Told
from core.timer import Timer
from tests.flows.talking import DDIA, LEETCODE, Chat, in_berlin

WEDNESDAY = date(2026, 1, 7)
NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)
BOOK = "Designing Data-Intensive Applications"


def started(said: str = "/focus 25 ddia") -> Chat:
    return Chat(now=NOW).say(said)


def facts(label: Say | str) -> Mapping[str, Any]:
    assert isinstance(label, Say)
    return label.facts


def later(chat: Chat, minutes: float) -> Chat:
    chat.now = chat.now + timedelta(minutes=minutes)
    return chat


@pytest.mark.parametrize(
    ("said", "minutes", "target"),
    [
        ("/focus", 25, DDIA),
        ("/focus 45", 45, DDIA),
        ("/focus 8", 8, DDIA),
        ("/focus 25 leetcode", 25, LEETCODE),
        ("/focus leetcode", 25, LEETCODE),
        ("/focus 1.5h leetcode", 90, LEETCODE),
        ("/focus leetcode 30 min", 30, LEETCODE),
        ("/focus for 30 minutes", 30, DDIA),
        ("/focus half an hour", 30, DDIA),
        ("start a timer", 25, DDIA),
    ],
)
def test_a_timer_is_started_on_what_was_said_or_the_days_step(said: str, minutes: int, target: str | None):
    chat = started(said)
    assert chat.saved == (KeepTimer(Timer(NOW, minutes, target, running_since=NOW)),)
    assert list(chat.told) == ["focus.started"]
    assert [facts(way).get("do") for way, _ in chat.buttons] == ["pause", "stop"]


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("/focus 20 min of French", "french"),
        ("/focus Tango, in Buenos Aires - 20min", "tango, in buenos aires"),
    ],
)
def test_what_the_plan_does_not_know_is_told_by_its_name_and_noted_with_the_log(said: str, note: str):
    chat = started(said)
    assert chat.saved == (KeepTimer(Timer(NOW, 20, running_since=NOW, note=note)),)
    assert chat.told["focus.started"]["timer"].title == note
    chat = later(chat, 20).press("way.timer", do="stop").press("way.log_minutes", minutes=20)
    assert [(entry.minutes, entry.target, entry.note) for entry in chat.entries] == [(20, None, note)]


def test_it_is_said_until_when():
    assert started().told["focus.started"]["timer"] == Told(BOOK, 25, 0, in_berlin(WEDNESDAY, 19, 25))


def test_a_button_starts_the_timer_of_its_step():
    chat = Chat(now=NOW).open("focus", minutes=60, target=LEETCODE, nudge=3)
    assert chat.memory.timer == Timer(NOW, 60, LEETCODE, running_since=NOW)


@pytest.mark.parametrize("said", ["/focus 0", "/focus 500", "/focus 9h ddia"])
def test_a_timer_takes_a_minute_to_four_hours(said: str):
    chat = started(said)
    assert chat.told == {"focus.range": {"most": 240}}
    assert chat.memory.timer is None


def test_a_timer_is_stopped_and_logged_with_one_tap():
    chat = later(started(), 12.4).press("way.timer", do="stop")
    assert chat.told["focus.stopped"]["timer"].spent == 12
    chat = later(chat, 5).press("way.log_minutes", minutes=12)
    assert [(entry.minutes, entry.target, entry.day) for entry in chat.entries] == [(12, DDIA, WEDNESDAY)]
    assert chat.memory.timer is None
    assert "confirm.logged" in chat.told


def test_a_session_over_midnight_is_logged_on_the_evening_it_began():
    chat = Chat(now=datetime(2026, 1, 8, 2, 50, tzinfo=UTC)).say("/focus 25 ddia")
    later(chat, 25).say("/focus stop").press("way.log_minutes")
    assert chat.entries[0].day == WEDNESDAY


def test_the_time_to_go_is_told():
    chat = later(started(), 10).say("/focus")
    assert chat.told == {"focus.running": {"timer": Told(BOOK, 25, 10, in_berlin(WEDNESDAY, 19, 25))}}
    assert chat.saved == ()


def test_a_timer_rests_and_goes_on():
    chat = later(started(), 10).press("way.timer", do="pause")
    assert chat.told["focus.resting"]["timer"] == Told(BOOK, 25, 10, None)
    later(chat, 30).press("way.timer", do="resume")
    assert chat.told["focus.running"]["timer"] == Told(BOOK, 25, 10, in_berlin(WEDNESDAY, 19, 55))
    assert later(chat, 15).say("/focus stop").told["focus.stopped"]["timer"].spent == 25


def test_what_ran_over_can_be_logged_or_left_out():
    chat = later(started(), 31).say("/focus stop")
    assert [facts(way)["minutes"] for way, _ in chat.buttons[:2]] == [31, 25]


def test_a_second_timer_shows_the_one_that_is_running():
    chat = later(started(), 10).say("/focus 45 leetcode")
    assert list(chat.told) == ["focus.under_way", "focus.running"]
    assert chat.saved == ()


def test_a_new_timer_takes_the_place_of_one_at_rest_whose_minutes_can_still_be_logged():
    chat = later(started(), 10).say("/focus pause")
    later(chat, 600).say("/focus 45 leetcode")
    assert chat.memory.timer is not None
    assert chat.memory.timer.target == LEETCODE
    chat.press("way.log_minutes", minutes=10, when="before")
    assert [(entry.minutes, entry.target) for entry in chat.entries] == [(10, DDIA)]
    assert chat.memory.timer.target == LEETCODE


def test_a_forgotten_timer_asks_how_long_it_was():
    chat = later(started(), 400).say("/focus stop")
    assert chat.asked == "focus.how_long"
    assert chat.labels == ["focus.option", "focus.option", "focus.option_nothing"]
    later(chat, 5).say("40")
    assert [(entry.minutes, entry.target, entry.day) for entry in chat.entries] == [(40, DDIA, WEDNESDAY)]
    assert chat.memory.timer is None


def test_a_timer_is_prolonged():
    chat = later(started(), 25).open("focus", do="more", minutes=10, nudge=7)
    assert chat.told["focus.running"]["timer"] == Told(BOOK, 35, 25, in_berlin(WEDNESDAY, 19, 35))


def test_another_length_than_the_timers_is_asked_for():
    chat = later(started(), 25).open("focus", do="stop", nudge=7)
    assert chat.asked == "focus.how_long"
    assert [entry.minutes for entry in chat.say("20").entries] == [20]


def test_a_forgotten_timer_may_have_been_nothing():
    chat = later(started(), 400).say("/focus")
    assert "focus.forgotten" in chat.told
    chat.press("way.timer", do="stop").press("focus.option_nothing")
    assert chat.entries == []
    assert chat.memory.timer is None


def test_a_forgotten_timer_does_not_stand_in_the_way():
    chat = later(started(), 400).say("/focus 15 leetcode")
    assert list(chat.told) == ["focus.started"]
    assert [facts(way)["minutes"] for way, _ in chat.buttons[2:]] == [25]


def test_seconds_are_nothing_to_log():
    chat = later(started(), 0.3).say("/focus stop")
    assert "focus.too_short" in chat.told
    assert chat.memory.timer is None


def test_a_dropped_timer_can_be_logged_after_all():
    chat = later(started(), 10).say("/focus drop")
    assert chat.memory.timer is None
    assert [entry.minutes for entry in chat.press("way.log_minutes", when="after_all").entries] == [10]


def test_without_a_timer_there_is_nothing_to_stop():
    chat = Chat(now=NOW).say("/focus stop")
    assert chat.told == {"focus.no_timer": {}}
    assert chat.labels == ["way.focus"]


def test_a_button_of_an_earlier_timer_leaves_the_new_one_alone():
    chat = started()
    stop = chat.button("way.timer", do="stop")
    later(chat, 10).say("/focus drop").say("/focus 45 leetcode").take(stop)
    assert list(chat.told) == ["focus.running"]
