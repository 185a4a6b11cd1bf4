"""Words right after a nudge, replies to one, and words for the timer."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from core.breaks import Break, Kind
from core.changes import TakeBreak
from core.dialogue.contract import Typed
from core.rhythm import Moment, Rule
from core.views import Nudge
from tests.flows.talking import CLEAN_CODE, DDIA, LEETCODE, MET, Chat, Memory

WEDNESDAY, THURSDAY = date(2026, 1, 7), date(2026, 1, 8)
SENT = datetime(2026, 1, 7, 17, tzinfo=UTC)
TURN = 90


def nudged(*, last: bool = True, minutes_ago: int = 30, **nudge: Any) -> Chat:
    said: dict[str, Any] = {"moment": Moment.STUDY, "rule": Rule.STUDY, "target": CLEAN_CODE, "minutes": 60}
    known = Nudge(1, day=WEDNESDAY, sent_at=SENT, turn=TURN, **{**said, **nudge})
    memory = Memory(MET, nudges=(known,), nudged_last=last)
    return Chat(memory=memory, now=SENT + timedelta(minutes=minutes_ago))


def logged(chat: Chat) -> list[tuple[int, str | None, date]]:
    return [(entry.minutes, entry.target, entry.day) for entry in chat.entries]


# -- logs


@pytest.mark.parametrize(
    ("said", "minutes"), [("1.5", 90), ("45", 45), ("1h", 60), ("1:30", 90), ("did 45", 45), ("done", 60)]
)
def test_a_length_right_after_a_nudge_is_a_log_of_its_step(said: str, minutes: int):
    assert logged(nudged().say(said)) == [(minutes, CLEAN_CODE, WEDNESDAY)]


def test_a_number_without_a_nudge_stays_a_question():
    chat = nudged(last=False).say("45")
    assert chat.asked == "log.no_unit"
    assert chat.entries == []


def test_a_number_after_yesterdays_nudge_stays_a_question():
    assert nudged(minutes_ago=16 * 60).say("45").asked == "log.no_unit"


def test_a_number_between_hours_and_minutes_is_asked_about():
    chat = nudged().say("13")
    assert chat.asked == "log.no_unit"
    assert logged(chat.say("13 min")) == [(13, CLEAN_CODE, WEDNESDAY)]


def test_a_question_asked_before_a_nudge_is_not_about_it():
    chat = nudged(last=False, minutes_ago=-60).say("13")
    chat.memory.nudged_last = True
    chat.now = SENT + timedelta(minutes=10)
    assert logged(chat.press("log.option_length", minutes=13)) == [(13, None, WEDNESDAY)]


def test_a_log_that_names_something_else_is_of_that():
    assert logged(nudged().say("1h ddia")) == [(60, DDIA, WEDNESDAY)]
    assert logged(nudged().say("45 leetcode")) == [(45, LEETCODE, WEDNESDAY)]
    assert logged(nudged().say("30 min of french")) == [(30, None, WEDNESDAY)]


def test_what_is_no_log_is_none_after_a_nudge_either():
    assert nudged().say("see you at the lecture in room 5").entries == []


def test_a_reply_to_a_nudge_is_a_log_of_its_step_and_day():
    chat = nudged(last=False, minutes_ago=14 * 60).take(Typed("1.5", about=TURN))
    assert logged(chat) == [(90, CLEAN_CODE, WEDNESDAY)]


def test_a_reply_may_name_its_own_day():
    chat = nudged(last=False, minutes_ago=14 * 60).take(Typed("45 min today", about=TURN))
    assert logged(chat) == [(45, CLEAN_CODE, THURSDAY)]


def test_an_answer_to_a_nudge_does_not_fill_an_older_question():
    chat = nudged(minutes_ago=-60).say("/settings").press("settings.day_ends")
    chat.now = SENT + timedelta(minutes=10)
    assert logged(chat.say("2")) == [(120, CLEAN_CODE, WEDNESDAY)]


def test_an_older_question_takes_what_is_no_answer_to_the_nudge():
    chat = nudged(minutes_ago=-60).say("/settings").press("settings.name")
    chat.now = SENT + timedelta(minutes=10)
    assert chat.say("Grace").memory.learner.name == "Grace"


# -- the buttons in words


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("no", "breaks.skipped"),
        ("Not today.", "breaks.skipped"),
        ("skip", "breaks.skipped"),
        ("tonight", "later.put_off"),
        ("in 30 min", "later.put_off"),
        ("yes", "focus.started"),
        ("why?", "nudge.why"),
        ("today", "today.step"),
    ],
)
def test_the_buttons_can_be_said(said: str, key: str):
    assert key in nudged().say(said).told


def test_later_asks_when():
    assert nudged().say("later").asked == "later.when"
    assert nudged().say("stop").asked == "nudges.shown"


@pytest.mark.parametrize("said", ["no", "later", "done", "yes", "why?", "tonight"])
def test_without_a_nudge_the_words_mean_nothing(said: str):
    assert "lobby.no_log" in nudged(last=False).say(said).told


def test_words_in_a_reply_are_the_buttons_too():
    chat = nudged(last=False).take(Typed("not today", about=TURN))
    assert chat.saved == (TakeBreak(Break(Kind.SKIP, WEDNESDAY, WEDNESDAY)),)


def test_yes_in_the_evening_asks_how_long():
    chat = nudged(moment=Moment.EVENING, rule=Rule.CHECK_IN).say("yes")
    assert chat.asked == "log.no_minutes"
    assert logged(chat.say("40 min")) == [(40, CLEAN_CODE, WEDNESDAY)]


def test_no_in_the_evening_takes_no_day_off():
    chat = nudged(moment=Moment.EVENING, rule=Rule.CHECK_IN).say("no")
    assert "breaks.honest" in chat.told
    assert chat.saved == ()


def test_the_offer_to_ease_is_taken_in_words():
    assert nudged(rule=Rule.EASE).say("fewer").asked == "nudges.fewer"
    assert nudged(rule=Rule.EASE).say("yes").asked == "nudges.times"


# -- the timer in words


def focused() -> Chat:
    chat = Chat(now=SENT).say("/focus 25 ddia")
    chat.now += timedelta(minutes=10)
    return chat


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("stop", "focus.stopped"),
        ("stop the timer", "focus.stopped"),
        ("done", "focus.stopped"),
        ("pause", "focus.resting"),
        ("time left?", "focus.running"),
        ("drop the timer", "focus.dropped"),
    ],
)
def test_a_timer_is_steered_in_words(said: str, key: str):
    assert key in focused().say(said).told


def test_the_words_mean_something_else_without_a_timer():
    assert "dialogue.nothing_open" in Chat().say("stop").told
    assert Chat().say("pause").asked == "breaks.until"
    assert "focus.no_timer" in Chat().say("stop the timer").told


def test_a_length_after_the_timers_end_is_logged_instead_of_it():
    chat = focused()
    end = Nudge(2, Moment.TIMER, Rule.TIMER, WEDNESDAY, chat.now, turn=91, target=DDIA, minutes=25)
    chat.memory.nudges, chat.memory.nudged_last = (end,), True
    assert logged(chat.say("20 min")) == [(20, DDIA, WEDNESDAY)]
    assert chat.memory.timer is None


# -- commands in sentences


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("pause until friday", "breaks.paused"),
        ("pause 1 week", "breaks.paused"),
        ("I'm on vacation until 20 Jan", "breaks.paused"),
        ("take it easy until monday", "breaks.easy"),
        ("I\N{RIGHT SINGLE QUOTATION MARK}m back!", "breaks.no_break"),
        ("focus 25", "focus.started"),
        ("timer 25 ddia", "focus.started"),
        ("focus on leetcode", "focus.started"),
        ("start a 50 min timer", "focus.started"),
        ("nudges weekends 10:30", "nudges.saved"),
    ],
)
def test_a_command_may_be_part_of_a_sentence(said: str, key: str):
    assert key in Chat().say(said).told


@pytest.mark.parametrize("said", ["focus 25 min ddia", "focus session 25 min", "back to ddia, 45 min"])
def test_a_log_that_begins_like_a_command_stays_a_log(said: str):
    assert len(Chat().say(said).entries) == 1
