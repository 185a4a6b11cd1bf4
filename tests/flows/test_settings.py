from dataclasses import replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from core.changes import Prefer
from core.plan.model import Plan
from tests.flows.talking import MET, YEAR, Chat, Memory


def setting(which: str) -> Chat:
    return Chat().say("/settings").press(f"settings.{which}")


def test_settings_are_shown_and_one_of_them_changed():
    chat = Chat().say("/settings")
    assert chat.asked == "settings.shown"
    assert chat.question.prompt.facts == {"learner": MET, "plan": YEAR.title}
    assert [label.removeprefix("settings.") for label in chat.labels] == [
        "name",
        "zone",
        "starts_on",
        "weekday_at",
        "weekend_at",
        "nudges",
        "day_ends",
    ]


@pytest.mark.parametrize(
    ("which", "said", "new"),
    [
        ("name", "Grace", Prefer(name="Grace")),
        ("starts_on", "month 4", Prefer(starts_on=date(2025, 10, 7))),
        ("weekday_at", "7.45", Prefer(weekday_at=time(7, 45))),
        ("weekend_at", "noon", Prefer(weekend_at=time(12))),
        ("day_ends", "02:00", Prefer(day_ends=time(2))),
        ("day_ends", "midnight", Prefer(day_ends=time(0))),
    ],
)
def test_a_setting_is_changed(which: str, said: str, new: Prefer):
    chat = setting(which).say(said)
    assert chat.saved == (new,)
    assert chat.told == {"settings.saved": {"which": which}}
    assert chat.labels == ["way.settings", "way.today"]


def test_a_move_says_when_the_next_nudge_comes_there():
    chat = setting("zone").say("Tokyo")
    assert chat.saved == (Prefer(zone="Asia/Tokyo"),)
    assert chat.told == {
        "settings.moved": {
            "zone": "Asia/Tokyo",
            "coming": datetime(2026, 1, 8, 18, tzinfo=ZoneInfo("Asia/Tokyo")),
        }
    }
    assert chat.labels == ["way.nudges", "way.settings", "way.today"]


def test_settings_lead_to_the_nudges():
    assert setting("nudges").asked == "nudges.shown"


@pytest.mark.parametrize(
    ("which", "said", "why"),
    [
        ("name", "A" * 61, "start.name_too_long"),
        ("zone", "Atlantis", "start.no_zone"),
        ("starts_on", "some day", "start.no_day"),
        ("weekday_at", "early", "dialogue.no_time"),
        ("weekend_at", "26:00", "dialogue.no_time"),
        ("weekday_at", "23:00", "nudges.in_quiet"),
        ("day_ends", "18:00", "settings.day_ends_range"),
    ],
)
def test_a_setting_that_cannot_be_is_asked_for_again(which: str, said: str, why: str):
    chat = setting(which).say(said)
    assert list(chat.told) == [why]
    assert chat.saved == ()
    assert chat.last.asking is not None


@pytest.mark.parametrize("which", ["zone", "weekday_at", "weekend_at"])
def test_a_skipped_setting_stays_as_it_is(which: str):
    chat = setting(which).skip()
    assert chat.memory.learner == MET


def test_a_number_out_of_range_is_a_refused_answer_and_no_log():
    chat = setting("starts_on").press("start.starts_midway").say("13")
    assert chat.asked == "start.which"
    assert "dialogue.no_number" in chat.told


def test_a_log_beside_an_open_setting_is_recorded_all_the_same():
    assert [entry.minutes for entry in setting("day_ends").say("45 min ddia").entries] == [45]


def test_a_skipped_name_is_no_name():
    assert setting("name").skip().memory.learner.name == ""


def test_the_clock_offers_several_zones():
    chat = Chat(replace(MET, zone="UTC", locale="en-US")).say("/settings").press("settings.zone").say("1pm")
    chat.press("America/New_York")
    assert chat.saved == (Prefer(zone="America/New_York"),)


def test_the_new_start_moves_the_plan():
    chat = setting("starts_on").press("start.starts_midway").say("4").press("way.today")
    assert chat.told["today.step"]["clock"].number == 4


def test_a_plan_that_was_brought_along_can_be_followed():
    own = Plan("My plan", 3)
    chat = (
        Chat(memory=Memory(MET, offered=(own, YEAR))).say("/settings").press("settings.plan").press("My plan")
    )
    assert chat.memory.plan.title == "My plan"
