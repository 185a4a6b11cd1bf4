from dataclasses import replace
from datetime import date, time

import pytest

from core.dialogue.questions import Invalid
from core.dialogue.rhythms import QUIET, WEEKDAYS, WEEKEND, WISHES, Wish, read_quiet, read_wishes
from core.dialogue.spans import SPAN, Span, span_reader
from core.learner import Learner
from core.nudges.settings import all_off, all_on, only_on, switched, told_week, with_times
from core.rhythm import Quiet, Rhythm, Rule

LEARNER = Learner(1)
WEDNESDAY = date(2026, 1, 7)


@pytest.mark.parametrize(
    ("said", "wishes"),
    [
        ("18:30", [Wish(WEEKDAYS, time(18, 30))]),
        ("6pm", [Wish(WEEKDAYS, time(18))]),
        ("Sat 9:00", [Wish((5,), time(9))]),
        ("9:00 on saturdays", [Wish((5,), time(9))]),
        ("weekends 10", [Wish(WEEKEND, time(10))]),
        ("every day at 7pm", [Wish((*WEEKDAYS, *WEEKEND), time(19))]),
        ("mon, wed 7pm", [Wish((0, 2), time(19))]),
        ("mon-thu 18", [Wish((0, 1, 2, 3), time(18))]),
        ("Weekdays 7, weekends 9", [Wish(WEEKDAYS, time(7)), Wish(WEEKEND, time(9))]),
        ("sat 9 and sun 10:30", [Wish((5,), time(9)), Wish((6,), time(10, 30))]),
        ("Sun off", [Wish((6,))]),
        ("no nudge on sunday", [Wish((6,))]),
        ("sun on", [Wish((6,), usual=True)]),
    ],
)
def test_times_are_read_with_their_days(said: str, wishes: list[Wish]):
    assert read_wishes(said) == tuple(wishes)
    assert WISHES.load(WISHES.dump(tuple(wishes))) == tuple(wishes)


@pytest.mark.parametrize("said", ["", "banana", "Sat", "tomorrow", "25:00", "45 min ddia", "1.5h", "yes"])
def test_what_is_no_time_is_none(said: str):
    assert isinstance(read_wishes(said), Invalid)


@pytest.mark.parametrize(
    ("said", "quiet"),
    [
        ("22-7", Quiet(time(22), time(7))),
        ("quiet 11pm to 6:30am", Quiet(time(23), time(6, 30))),
        ("none", Quiet(time(0), time(0))),
    ],
)
def test_quiet_hours_are_read(said: str, quiet: Quiet):
    assert read_quiet(said) == quiet
    assert QUIET.load(QUIET.dump(quiet)) == quiet


@pytest.mark.parametrize("said", ["", "22", "late to early"])
def test_what_is_no_quiet_hours_is_none(said: str):
    assert isinstance(read_quiet(said), Invalid)


def test_a_day_off_stays_off_until_it_is_named():
    off = replace(LEARNER, rhythm=Rhythm({2: None, 3: time(7)}))
    later = with_times(off, read("18:30"))
    assert (later.weekday_at, later.rhythm.days) == (time(18, 30), {2: None})
    assert with_times(later, read("wed on")).rhythm.days == {}


def test_days_are_chosen_and_the_others_are_off():
    assert only_on(LEARNER, (5,)).rhythm.days == dict.fromkeys((0, 1, 2, 3, 4, 6))
    assert only_on(only_on(LEARNER, (5,)), range(7)).rhythm.days == {}


def test_a_new_time_turns_the_study_nudge_on_again():
    assert with_times(all_off(LEARNER), read("7pm")).rhythm.switched[Rule.REFLECTION] is False
    assert Rule.STUDY not in with_times(all_off(LEARNER), read("7pm")).rhythm.switched


def test_off_and_on_leave_the_learner_as_usual():
    assert all_on(all_off(LEARNER)) == LEARNER
    assert switched(switched(LEARNER, Rule.CHECK_IN, on=True), Rule.CHECK_IN, on=False) == LEARNER


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("18:30", [(WEEKDAYS, time(18, 30)), (WEEKEND, time(10))]),
        ("sat 9, sun off", [(WEEKDAYS, time(18)), ((5,), time(9)), ((6,), None)]),
        ("tue off", [(WEEKDAYS, time(18)), ((1,), None), (WEEKEND, time(10))]),
        ("weekends off", [(WEEKDAYS, time(18)), (WEEKEND, None)]),
    ],
)
def test_a_week_is_told_by_what_is_usual_and_what_differs(said: str, told: list[tuple[object, object]]):
    assert [(it.days, it.at) for it in told_week(with_times(LEARNER, read(said)))] == told


def read(said: str) -> tuple[Wish, ...]:
    wishes = read_wishes(said)
    assert not isinstance(wishes, Invalid)
    return wishes


# -- stretches of days


@pytest.mark.parametrize(
    ("said", "first", "back"),
    [
        ("until Friday", WEDNESDAY, date(2026, 1, 9)),
        ("through friday", WEDNESDAY, date(2026, 1, 10)),
        ("next monday", WEDNESDAY, date(2026, 1, 12)),
        ("till 3 March", WEDNESDAY, date(2026, 3, 3)),
        ("until 1 July", WEDNESDAY, date(2026, 7, 1)),
        ("until 15 Oct.", WEDNESDAY, date(2026, 10, 15)),
        ("for 10 days", WEDNESDAY, date(2026, 1, 17)),
        ("1 week", WEDNESDAY, date(2026, 1, 14)),
        ("a couple of weeks", WEDNESDAY, date(2026, 1, 21)),
        ("2 months", WEDNESDAY, date(2026, 3, 7)),
        ("tomorrow", WEDNESDAY, date(2026, 1, 8)),
        ("just today", WEDNESDAY, date(2026, 1, 8)),
        ("this weekend", date(2026, 1, 10), date(2026, 1, 12)),
        ("next week", date(2026, 1, 12), date(2026, 1, 19)),
        ("the rest of the week", WEDNESDAY, date(2026, 1, 12)),
        ("until the end of the month", WEDNESDAY, date(2026, 2, 1)),
        ("from monday to friday", date(2026, 1, 12), date(2026, 1, 16)),
        ("from tomorrow for 3 days", date(2026, 1, 8), date(2026, 1, 11)),
        ("3 March \N{EN DASH} 10 March", date(2026, 3, 3), date(2026, 3, 10)),
        ("12/1 to 20/1", date(2026, 1, 12), date(2026, 1, 20)),
        ("until I\N{RIGHT SINGLE QUOTATION MARK}m back", WEDNESDAY, None),
        ("from tomorrow until further notice", date(2026, 1, 8), None),
    ],
)
def test_a_stretch_of_days_is_read(said: str, first: date, back: date | None):
    span = span_reader(WEDNESDAY, "en-GB")(said)
    assert span == Span(first, back)
    assert SPAN.load(SPAN.dump(span)) == span


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("banana", "breaks.no_span"),
        ("", "breaks.no_span"),
        ("from banana to friday", "breaks.no_span"),
        ("until 2 Jan", "breaks.past"),
        ("until 2030-01-01", "breaks.too_far"),
        ("999 weeks", "breaks.too_far"),
        ("until 30 February", "dialogue.no_such_day"),
        ("until 29 Feb 9999", "dialogue.no_such_day"),
    ],
)
def test_a_stretch_that_cannot_be_is_refused(said: str, why: str):
    span = span_reader(WEDNESDAY, "en-GB")(said)
    assert isinstance(span, Invalid)
    assert span.why.key == why
