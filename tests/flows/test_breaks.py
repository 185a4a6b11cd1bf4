from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from core.breaks import Break, Kind
from core.changes import EndBreak, TakeBreak
from core.plan.model import Band
from core.rhythm import Moment, Rhythm, Rule
from core.views import Nudge
from tests.flows.talking import MET, Chat, Memory, in_berlin

WEDNESDAY, THURSDAY, MONDAY = date(2026, 1, 7), date(2026, 1, 8), date(2026, 1, 12)
MONDAY_AT_SIX = in_berlin(MONDAY, 18)
THURSDAY_AT_SIX = in_berlin(THURSDAY, 18)


def away(*breaks: Break) -> Chat:
    return Chat(memory=Memory(MET, breaks=tuple(replace(it, id=n) for n, it in enumerate(breaks, 1))))


def nudged(moment: Moment, day: date = WEDNESDAY) -> Chat:
    nudge = Nudge(1, moment, Rule.STUDY, day, datetime(2026, 1, 7, 17, tzinfo=UTC), turn=90)
    return Chat(memory=Memory(MET, nudges=(nudge,)))


# -- a pause


def test_a_pause_says_what_will_happen_with_dates():
    chat = Chat().say("/pause until next monday")
    assert chat.saved == (TakeBreak(Break(Kind.PAUSE, WEDNESDAY, date(2026, 1, 11))),)
    assert chat.told == {
        "breaks.paused": {"first": WEDNESDAY, "back": MONDAY, "now": True, "coming": MONDAY_AT_SIX}
    }
    assert chat.labels == ["way.end_it"]


def test_a_pause_alone_asks_until_when_and_offers_some_days():
    chat = Chat().say("/pause")
    assert chat.asked == "breaks.until"
    assert chat.labels == ["breaks.option"] * 3 + ["breaks.option_open"]
    chat.press("breaks.option", back=date(2026, 1, 14))
    assert chat.saved == (TakeBreak(Break(Kind.PAUSE, WEDNESDAY, date(2026, 1, 13))),)


def test_a_pause_may_be_open():
    chat = Chat().say("/pause").press("breaks.option_open")
    assert chat.saved == (TakeBreak(Break(Kind.PAUSE, WEDNESDAY)),)
    assert chat.told["breaks.paused"]["back"] is None


def test_a_pause_may_begin_later():
    chat = Chat().say("/pause from monday for 2 weeks")
    assert chat.saved == (TakeBreak(Break(Kind.PAUSE, MONDAY, date(2026, 1, 25))),)
    assert chat.told["breaks.paused"]["now"] is False


@pytest.mark.parametrize("said", ["banana", "until 2 Jan", "until 2030-01-01", "until 30 February"])
def test_an_end_that_cannot_be_is_asked_for_again(said: str):
    chat = Chat().say(f"/pause {said}")
    assert chat.asked == "breaks.until"
    assert len(chat.told) == 1
    assert chat.say("10 days").saved == (TakeBreak(Break(Kind.PAUSE, WEDNESDAY, date(2026, 1, 16))),)


def test_a_log_in_answer_to_until_when_is_a_log():
    assert [entry.minutes for entry in Chat().say("/pause").say("45 min ddia").entries] == [45]


def test_a_pause_under_way_is_shown_and_can_be_ended():
    chat = away(Break(Kind.PAUSE, date(2026, 1, 5), date(2026, 1, 11))).say("/pause")
    assert chat.told == {
        "breaks.known": {"kind": Kind.PAUSE, "first": date(2026, 1, 5), "back": MONDAY, "now": True}
    }
    chat.press("way.end_it")
    assert chat.saved == (EndBreak(1, WEDNESDAY),)
    assert list(chat.told) == ["breaks.over", "today.step"]


def test_a_new_pause_takes_the_place_of_the_one_under_way():
    chat = away(Break(Kind.PAUSE, date(2026, 1, 5))).say("/pause").press("way.other_days").say("until friday")
    assert [(it.first, it.last) for it in chat.memory.breaks] == [
        (date(2026, 1, 5), date(2026, 1, 6)),
        (WEDNESDAY, THURSDAY),
    ]


def test_a_pause_to_come_is_called_off():
    chat = away(Break(Kind.PAUSE, MONDAY, date(2026, 1, 18))).say("/pause off")
    assert chat.memory.breaks == ()
    assert chat.told["breaks.over"] == {"kind": Kind.PAUSE, "begun": False}


def test_a_pause_that_is_none_cannot_be_ended():
    chat = away(Break(Kind.PAUSE, date(2026, 1, 5), date(2026, 1, 6))).say("/pause off")
    assert chat.told == {"breaks.no_break": {"kind": Kind.PAUSE}}
    assert chat.saved == ()


# -- easy days


def test_easy_days_ask_for_half():
    chat = Chat().say("/easy until monday")
    assert chat.saved == (TakeBreak(Break(Kind.EASY, WEDNESDAY, date(2026, 1, 11))),)
    assert chat.told["breaks.easy"]["week"] == Band(330, 465)
    assert chat.press("way.end_it").memory.breaks == ()


# -- one day


@pytest.mark.parametrize("said", ["/skip_today", "not today", "Skip today."])
def test_a_day_is_left_out_and_taken_back(said: str):
    chat = Chat().say(said)
    assert chat.saved == (TakeBreak(Break(Kind.SKIP, WEDNESDAY, WEDNESDAY)),)
    assert chat.told == {"breaks.skipped": {"day": WEDNESDAY, "coming": THURSDAY_AT_SIX}}
    chat.press("way.undo")
    assert chat.memory.breaks == ()
    assert "today.step" in chat.told


def test_a_day_is_left_out_once():
    chat = Chat().say("not today").say("not today")
    assert chat.saved == ()
    assert "breaks.skipped" in chat.told


def test_the_day_left_out_is_the_nudges():
    chat = nudged(Moment.STUDY)
    chat.now = datetime(2026, 1, 8, 7, tzinfo=UTC)
    chat.open("not_today", nudge=90)
    assert chat.saved == (TakeBreak(Break(Kind.SKIP, WEDNESDAY, WEDNESDAY)),)


def test_a_nudge_of_long_ago_leaves_no_day_out():
    chat = nudged(Moment.STUDY, date(2026, 1, 5)).open("not_today", nudge=90)
    assert chat.saved == ()
    assert "breaks.day_over" in chat.told


def test_no_in_the_evening_is_an_honest_word_and_no_day_off():
    chat = nudged(Moment.EVENING).open("not_today", nudge=90)
    assert chat.saved == ()
    assert "breaks.honest" in chat.told
    assert chat.press("way.day_off").saved == (TakeBreak(Break(Kind.SKIP, WEDNESDAY, WEDNESDAY)),)


def test_the_next_nudge_passes_over_days_without_one():
    friday_off = replace(MET, rhythm=Rhythm({3: None, 4: None}))
    assert Chat(friday_off).say("not today").told["breaks.skipped"]["coming"] == in_berlin(
        date(2026, 1, 10), 10
    )
    silent = replace(MET, rhythm=Rhythm(switched={Rule.STUDY: False}))
    assert Chat(silent).say("not today").told["breaks.skipped"]["coming"] is None
