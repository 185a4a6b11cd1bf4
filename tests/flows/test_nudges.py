from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from core.changes import Postpone, Prefer
from core.dialogue.rhythms import WEEKDAYS, WEEKEND
from core.learner import Learner
from core.nudges.settings import Told
from core.rhythm import Moment, Quiet, Rhythm, Rule
from core.views import Nudge
from tests.flows.talking import DDIA, MET, Chat, Memory, in_berlin

WEDNESDAY = date(2026, 1, 7)
AFTERNOON = datetime(2026, 1, 7, 14, tzinfo=UTC)
TURN = 90


def chat_with(learner: Learner = MET, **nudge: Any) -> Chat:
    """An afternoon, an hour after a nudge was said in turn 90."""
    said: dict[str, Any] = {"moment": Moment.STUDY, "rule": Rule.STUDY, "day": WEDNESDAY, **nudge}
    sent = Nudge(1, sent_at=datetime(2026, 1, 7, 13, tzinfo=UTC), turn=TURN, target=DDIA, minutes=60, **said)
    return Chat(memory=Memory(learner, nudges=(sent,)), now=AFTERNOON)


# -- /nudges


def test_the_next_seven_days_are_shown_as_they_will_come():
    chat = Chat(now=AFTERNOON).say("/nudges")
    ahead = [(it.on.day, it.at.hour, it.rule) for it in chat.question.prompt.facts["ahead"]]
    assert [(day, hour) for day, hour, _ in ahead] == [
        (7, 18), (8, 18), (9, 18), (10, 10), (11, 10), (11, 20), (12, 18), (13, 18)
    ]  # fmt: skip
    assert ahead[5][2] is Rule.REFLECTION
    assert [label.facts["which"] for label, _ in chat.buttons if not isinstance(label, str)] == [
        "times",
        "evening",
        "check_in",
        "kinds",
        "quiet",
        "off",
    ]


@pytest.mark.parametrize(
    ("said", "new"),
    [
        ("/nudges 18:30", Prefer(weekday_at=time(18, 30))),
        ("/nudges weekends 11", Prefer(weekend_at=time(11))),
        ("/nudges Sat 9:00", Prefer(rhythm=Rhythm({5: time(9)}))),
        ("/nudges sun off", Prefer(rhythm=Rhythm({6: None}))),
        ("/nudges evening 21:00", Prefer(rhythm=Rhythm(evening_at=time(21)))),
        ("/nudges quiet 23-6", Prefer(rhythm=Rhythm(quiet=Quiet(time(23), time(6))))),
        ("/nudges check-in on", Prefer(rhythm=Rhythm(switched={Rule.CHECK_IN: True}))),
    ],
)
def test_what_is_said_after_the_command_is_done(said: str, new: Prefer):
    assert Chat(now=AFTERNOON).say(said).saved == (new,)


def test_a_new_time_is_confirmed_with_the_next_nudge():
    chat = Chat(now=AFTERNOON).say("/nudges").press("nudges.option", which="times").say("19:15, weekends 11")
    told = chat.told["nudges.saved"]
    assert told["week"] == (Told(WEEKDAYS, time(19, 15)), Told(WEEKEND, time(11)))
    assert told["coming"] == in_berlin(WEDNESDAY, 19, 15)
    assert chat.labels == ["way.nudges", "way.today"]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("weekends 10:30", "nudges.saved"),
        ("sun off", "nudges.saved"),
        ("quiet 23-6", "nudges.saved"),
        ("off", "nudges.silent"),
        ("45 min ddia", "confirm.logged"),
        ("what", "dialogue.pick_one"),
        ("18", "dialogue.pick_one"),
    ],
)
def test_a_change_may_be_said_at_once(said: str, key: str):
    assert key in Chat(now=AFTERNOON).say("/nudges").say(said).told


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("/nudges 23:00", "nudges.in_quiet"),
        ("/nudges sat 5", "nudges.in_quiet"),
        ("/nudges evening 22:30", "nudges.in_quiet"),
        ("/nudges quiet 17-7", "nudges.quiet_covers"),
        ("/nudges banana", "nudges.no_time"),
        ("/nudges quiet banana", "nudges.no_quiet"),
    ],
)
def test_a_time_that_cannot_be_is_refused_with_what_to_do(said: str, why: str):
    chat = Chat(now=AFTERNOON).say(said)
    assert list(chat.told) == [why]
    assert chat.last.asking is not None
    assert chat.saved == ()


def test_every_rule_has_a_switch_that_can_be_taken_back():
    chat = Chat().say("/nudges").press("nudges.option", which="kinds")
    assert len(chat.labels) == 11
    chat.press("nudges.kind", rule=Rule.RESCUE)
    assert chat.saved == (Prefer(rhythm=Rhythm(switched={Rule.RESCUE: False})),)
    chat.press("way.undo")
    assert chat.memory.learner == MET


def test_with_the_study_nudge_off_only_the_evening_can_be_switched():
    silent = replace(MET, rhythm=Rhythm(switched={Rule.STUDY: False}))
    chat = Chat(silent).open("nudges", which="kinds")
    assert set(chat.question.prompt.facts["rules"]) == {
        Rule.STUDY,
        Rule.CHECK_IN,
        Rule.REFLECTION,
        Rule.REVIEW,
    }


def test_all_are_turned_off_and_on_again():
    chat = Chat().say("/nudges off")
    assert "nudges.silent" in chat.told
    assert Chat(chat.memory.learner).say("/nudges").question.prompt.facts["ahead"] == ()
    chat.press("way.on_again")
    assert chat.memory.learner == MET


def test_the_offer_to_come_at_another_time_less_often_or_never_is_taken():
    assert Chat().open("nudges", change="time").asked == "nudges.times"
    chat = Chat().open("nudges", change="fewer").press("nudges.option_fewer", which="three")
    assert chat.memory.learner.rhythm.days == dict.fromkeys((1, 3, 5, 6))
    assert "nudges.silent" in Chat().open("nudges", change="off").told


# -- why now?


def test_why_now_tells_the_rule_and_leads_to_its_switch():
    chat = chat_with(rule=Rule.RESCUE).open("why", nudge=TURN)
    assert chat.told["nudge.why"] == {"rule": Rule.RESCUE}
    chat.press("way.stop_these")
    assert chat.saved == (Prefer(rhythm=Rhythm(switched={Rule.RESCUE: False})),)


def test_a_timer_has_no_switch():
    assert chat_with(moment=Moment.TIMER, rule=Rule.TIMER).open("why", nudge=TURN).labels == ["way.nudges"]


def test_a_nudge_nobody_remembers_is_gone():
    assert "confirm.gone" in Chat().open("why", nudge=5).told


# -- later


def test_a_nudge_is_put_off():
    chat = chat_with().open("later", nudge=TURN)
    assert chat.asked == "later.when"
    assert [dict(label.facts) for label, _ in chat.buttons if not isinstance(label, str)] == [
        {"minutes": 30, "at": in_berlin(WEDNESDAY, 15, 30)},
        {"minutes": 120, "at": in_berlin(WEDNESDAY, 17)},
        {"minutes": None, "at": in_berlin(WEDNESDAY, 20)},
    ]
    chat.press("later.option", minutes=30)
    assert chat.saved == (Postpone(TURN, datetime(2026, 1, 7, 14, 30, tzinfo=UTC)),)
    assert chat.told == {"later.put_off": {"at": in_berlin(WEDNESDAY, 15, 30)}}
    assert chat.labels == ["way.focus", "way.not_today"]


@pytest.mark.parametrize(
    ("said", "hour", "minute"),
    [
        ("tonight", 19, 0),
        ("in an hour", 15, 0),
        ("45", 14, 45),
        ("2h", 16, 0),
        ("at 9", 20, 0),
        ("17:30", 16, 30),
        ("8pm", 19, 0),
    ],
)
def test_until_when_may_be_said(said: str, hour: int, minute: int):
    chat = chat_with().open("later", nudge=TURN).say(said)
    assert chat.saved == (Postpone(TURN, datetime(2026, 1, 7, hour, minute, tzinfo=UTC)),)


def test_tonight_keeps_away_from_what_comes_in_the_evening_anyway():
    asked = replace(MET, rhythm=Rhythm(switched={Rule.CHECK_IN: True}))
    chat = chat_with(asked).open("later", nudge=TURN).say("tonight")
    assert chat.saved == (Postpone(TURN, datetime(2026, 1, 7, 20, tzinfo=UTC)),)


@pytest.mark.parametrize(
    ("said", "why"),
    [("at 23:00", "later.quiet"), ("in 9 hours", "later.quiet"), ("banana", "later.no_moment")],
)
def test_a_nudge_is_not_put_off_into_the_quiet_hours(said: str, why: str):
    chat = chat_with().open("later", nudge=TURN).say(said)
    assert list(chat.told) == [why]
    assert chat.saved == ()


def test_half_an_hour_begins_when_it_is_chosen():
    chat = chat_with().open("later", nudge=TURN)
    chat.now += timedelta(hours=1)
    chat.press("later.option", minutes=30)
    assert chat.saved == (Postpone(TURN, datetime(2026, 1, 7, 15, 30, tzinfo=UTC)),)


def test_only_moments_outside_the_quiet_hours_are_offered():
    chat = chat_with()
    chat.now = datetime(2026, 1, 7, 20, 10, tzinfo=UTC)
    chat.open("later", nudge=TURN)
    assert [label.facts["minutes"] for label, _ in chat.buttons if not isinstance(label, str)] == [30]
    chat.now = datetime(2026, 1, 7, 20, 45, tzinfo=UTC)
    assert "later.too_late" in chat.open("later", nudge=TURN).told


def test_a_log_in_answer_to_when_is_a_log():
    chat = chat_with().open("later", nudge=TURN).say("45 min ddia")
    assert [entry.minutes for entry in chat.entries] == [45]


def test_a_nudge_of_another_day_cannot_be_put_off():
    assert "later.over" in chat_with(day=date(2026, 1, 6)).open("later", nudge=TURN).told


# -- done


def test_a_nudge_done_the_next_morning_is_logged_on_its_day():
    chat = chat_with()
    chat.now = datetime(2026, 1, 8, 7, tzinfo=UTC)
    chat.open("log", minutes=60, target=DDIA, nudge=TURN)
    assert [(entry.minutes, entry.day) for entry in chat.entries] == [(60, WEDNESDAY)]


def test_a_nudge_done_ends_the_timer_it_started():
    chat = chat_with().open("focus", minutes=60, target=DDIA, nudge=TURN)
    chat.open("log", minutes=60, target=DDIA, nudge=TURN)
    assert chat.memory.timer is None
