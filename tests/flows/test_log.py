from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from core.changes import Correct, Record, Remove
from core.plan.document import from_document
from core.plan.model import Band
from core.tracking import Entry
from tests.flows.talking import CLEAN_CODE, DDIA, LEETCODE, MET, MONDAY, Chat, Memory

WEDNESDAY = date(2026, 1, 7)
BOOKS = ("Rust in Action", "Rust by Example", "Programming Rust", "Rust for Rustaceans")
RUST = from_document(
    {
        "title": "Rust",
        "length": 3,
        "phases": [
            {
                "number": n,
                "title": f"Phase {n}",
                "modules": [{"title": f"Part {n}", "resources": [{"title": book, "type": "Book"}]}],
            }
            for n, book in enumerate(BOOKS, 1)
        ],
    }
)
"""A plan with four books of the same subject."""


def logged(chat: Chat) -> list[tuple[int, str | None, date]]:
    return [(entry.minutes, entry.target, entry.day) for entry in chat.entries]


# -- what is recorded


@pytest.mark.parametrize(
    "said", ["1.5h ddia", "/log 1.5h ddia", "/LOG@SyllaBot 1.5h ddia", "/log\n1.5h ddia"]
)
def test_a_message_is_recorded_as_it_is_said(said: str):
    chat = Chat().say(said)
    assert chat.last.asking is None
    (entry,) = chat.entries
    assert (entry.minutes, entry.day, entry.zone, entry.target) == (90, WEDNESDAY, "Europe/Berlin", DDIA)
    assert entry.said == "1.5h ddia"
    assert entry.turn == 1


@pytest.mark.parametrize("target", [DDIA, "kleppmann"])
def test_what_a_log_is_on_may_be_given_beside_it(target: str):
    chat = Chat().open("log", text="1.5h yesterday", target=target)
    assert logged(chat) == [(90, DDIA, date(2026, 1, 6))]


def test_where_only_the_target_is_given_the_time_is_asked():
    chat = Chat().open("log", target=DDIA).say("45 min")
    assert logged(chat) == [(45, DDIA, WEDNESDAY)]


def test_a_log_is_confirmed_with_what_the_memory_holds():
    chat = Chat().say("1.5h ddia").say("30 min leetcode")
    told = chat.told["confirm.logged"]
    (line,) = told["lines"]
    assert (line.minutes, line.title, line.day) == (30, "LeetCode", WEDNESDAY)
    assert (told["week"].minutes, told["week"].band, told["week"].current) == (120, Band(660, 930), True)
    assert told["streak"] == 1
    assert chat.labels == ["way.undo", "way.edit"]


def test_a_log_of_another_day_counts_in_that_days_week():
    chat = Chat(replace(MET, starts_on=date(2025, 12, 1))).say("45 min ddia on 30 december")
    (entry,) = chat.entries
    assert entry.day == date(2025, 12, 30)
    week = chat.told["confirm.logged"]["week"]
    assert (week.first, week.minutes, week.current) == (date(2025, 12, 29), 45, False)


def test_a_log_after_midnight_belongs_to_the_evening_before():
    chat = Chat(now=datetime(2026, 1, 8, 0, 30, tzinfo=UTC)).say("45 min ddia")
    assert logged(chat) == [(45, DDIA, WEDNESDAY)]


def test_a_study_day_ends_when_the_learner_says():
    chat = Chat(replace(MET, day_ends=time(1)), now=datetime(2026, 1, 8, 0, 30, tzinfo=UTC)).say(
        "45 min ddia"
    )
    assert logged(chat) == [(45, DDIA, date(2026, 1, 8))]


def test_one_message_may_hold_several_entries():
    chat = Chat().say("1h ddia, 30 min leetcode")
    assert logged(chat) == [(60, DDIA, WEDNESDAY), (30, LEETCODE, WEDNESDAY)]
    assert len(chat.told["confirm.logged"]["lines"]) == 2
    assert chat.press("way.undo").entries == []


def test_study_outside_the_plan_counts_too():
    chat = Chat().say("45 min rust book")
    assert logged(chat) == [(45, None, WEDNESDAY)]
    (line,) = chat.told["confirm.logged"]["lines"]
    assert (line.title, line.note) == (None, "45 min rust book")


def test_a_button_logs_its_minutes_on_its_target():
    chat = Chat().open("log", minutes=60, target=DDIA)
    assert logged(chat) == [(60, DDIA, WEDNESDAY)]


def test_what_was_said_is_kept_inert_as_it_was():
    chat = Chat().say("45 min ddia <b>&amp;</b> {{ 7*7 }}")
    assert chat.entries[0].said == "45 min ddia <b>&amp;</b> {{ 7*7 }}"


# -- what is asked


def test_log_alone_asks_what_was_studied():
    chat = Chat().say("/log")
    assert chat.asked == "log.what"
    assert logged(chat.say("45 min ddia")) == [(45, DDIA, WEDNESDAY)]


def test_what_cannot_be_read_as_a_log_is_told():
    chat = Chat().say("/log the weather was fine")
    assert chat.told == {"log.not_understood": {}}
    assert chat.labels == ["way.log"]


def test_a_bare_number_offers_both_readings():
    chat = Chat().say("2 ddia")
    assert chat.asked == "log.no_unit"
    assert chat.question.prompt.facts == {
        "title": "Designing Data-Intensive Applications",
        "number": 2,
        "problems": None,
    }
    assert [option.value for option in chat.question.options] == [2, 120]
    assert logged(chat.press("log.option_length", minutes=120)) == [(120, DDIA, WEDNESDAY)]


def test_a_number_too_large_for_hours_is_offered_as_minutes_alone():
    chat = Chat().say("25 ddia")
    assert [option.value for option in chat.question.options] == [25]
    assert logged(chat.say("25")) == [(25, DDIA, WEDNESDAY)]


@pytest.mark.parametrize("said", ["read ddia for a while", "some ddia"])
def test_a_vague_length_is_asked_for(said: str):
    chat = Chat().say(said)
    assert chat.asked == "log.vague"
    assert [option.value for option in chat.question.options] == [30, 60, 90]
    assert logged(chat.press("log.option_length", minutes=60)) == [(60, DDIA, WEDNESDAY)]


@pytest.mark.parametrize(
    ("said", "minutes"), [("45", 45), ("1.5", 90), ("1h30", 90), ("40 min", 40), ("2", 120)]
)
def test_a_length_is_answered_in_any_way(said: str, minutes: int):
    assert Chat().say("some ddia").say(said).entries[0].minutes == minutes


def test_what_is_no_length_is_told():
    chat = Chat().say("some ddia").say("purple")
    assert chat.asked == "log.vague"
    assert "log.no_length" in chat.told
    assert chat.entries == []


def test_an_answer_on_the_next_morning_still_counts_for_the_day_it_was_about():
    chat = Chat().say("some ddia")
    chat.now = datetime(2026, 1, 8, 9, tzinfo=UTC)
    assert logged(chat.say("45 min")) == [(45, DDIA, WEDNESDAY)]


def test_problems_without_a_time_may_be_just_counted():
    chat = Chat().say("solved 3 problems on leetcode")
    assert chat.asked == "log.no_minutes"
    assert chat.question.prompt.facts["problems"] == 3
    chat.press("log.option_count_only")
    (entry,) = chat.entries
    assert (entry.minutes, entry.problems, entry.target) == (0, 3, LEETCODE)


def test_an_unsure_target_is_asked_for_with_its_best_three_and_none():
    chat = Chat(memory=Memory(MET, plan=RUST)).say("45 min rust")
    assert chat.asked == "log.which"
    assert chat.question.prompt.facts == {"minutes": 45}
    assert chat.labels == ["Rust in Action", "Rust by Example", "Programming Rust", "log.option_no_target"]
    (entry,) = chat.press("Rust by Example").entries
    assert (entry.minutes, entry.target) == (45, "rust-by-example")


def test_an_unsure_target_is_left_open_by_a_skip():
    (entry,) = Chat(memory=Memory(MET, plan=RUST)).say("45 min rust").skip().entries
    assert (entry.minutes, entry.target) == (45, None)


def test_none_of_the_offered_targets_is_an_answer():
    (entry,) = Chat().say("45 min transformers").press("log.option_no_target").entries
    assert (entry.minutes, entry.target) == (45, None)


def test_a_log_while_a_target_is_asked_for_is_recorded_and_the_first_one_kept():
    chat = Chat().say("45 min transformers").say("30 min ddia")
    assert logged(chat) == [(30, DDIA, WEDNESDAY)]
    chat.press("way.resume").press("log.option_no_target")
    assert logged(chat) == [(30, DDIA, WEDNESDAY), (45, None, WEDNESDAY)]


def test_two_open_logs_are_both_kept():
    chat = Chat().say("45 min transformers").say("20 min transformers").press("log.option_no_target")
    chat.press("way.resume").press("log.option_no_target")
    assert [minutes for minutes, _, _ in logged(chat)] == [20, 45]


def test_a_parked_log_is_not_read_as_a_correction_of_what_was_recorded_since():
    chat = Chat().say("actually some ddia").say("/settings").say("1h clean code").open("today")
    chat.press("way.resume").say("30 min")
    assert logged(chat) == [(60, CLEAN_CODE, WEDNESDAY), (30, DDIA, WEDNESDAY)]


# -- what is refused


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("30h ddia", "log.too_long"),
        ("0 min ddia", "log.not_positive"),
        ("45 min ddia on 31 february", "log.no_such_day"),
    ],
)
def test_what_cannot_be_is_left_out_with_the_reason(said: str, why: str):
    chat = Chat().say(said)
    assert list(chat.told) == [why]
    assert chat.entries == []
    assert chat.labels == ["way.log"]


@pytest.mark.parametrize(
    "said",
    [
        "I will read ddia for 2h tomorrow",
        "45 min ddia 2026-01-20",
        "should I read ddia?",
        "good morning",
        "0",
    ],
)
def test_what_is_no_log_is_not_recorded(said: str):
    chat = Chat().say(said)
    assert chat.entries == []
    assert chat.saved == ()


# -- corrections in words


def test_a_correction_changes_the_entry_before():
    chat = Chat().say("1h clean code").say("no, 45 min")
    assert [type(change) for change in chat.saved] == [Correct]
    assert logged(chat) == [(45, CLEAN_CODE, WEDNESDAY)]
    ((before, after),) = chat.told["confirm.corrected"]["pairs"]
    assert (before.minutes, after.minutes, after.title) == (60, 45, "Clean Code")
    assert chat.told["confirm.corrected"]["week"].minutes == 45


def test_a_correction_keeps_what_the_entry_said():
    chat = Chat().say("1h clean code ch 3").say("actually 2h")
    (entry,) = chat.entries
    assert (entry.minutes, entry.position, entry.said) == (120, "ch 3", "1h clean code ch 3")


def test_a_correction_with_nothing_before_it_is_read_as_a_log():
    assert logged(Chat().say("actually 2h ddia")) == [(120, DDIA, WEDNESDAY)]


@pytest.mark.parametrize("said", ["undo", "Undo!", "/undo", "remove that please", "delete that"])
def test_an_entry_is_taken_back_in_words(said: str):
    chat = Chat().say("1h clean code").say(said)
    assert chat.saved == (Remove((1,)),)
    assert chat.entries == []
    assert chat.told["confirm.removed"]["week"].minutes == 0
    assert chat.labels == ["way.put_back"]


def test_a_log_in_the_midst_of_a_question_that_takes_only_its_options_is_recorded():
    chat = Chat().say("/settings").say("45 min ddia")
    assert logged(chat) == [(45, DDIA, WEDNESDAY)]


def test_the_streak_counts_planned_days():
    chat = Chat()
    for day in range(3):
        chat.now = datetime(2026, 1, 5 + day, 18, tzinfo=UTC)
        chat.say("20 min ddia")
    assert chat.told["confirm.logged"]["streak"] == 3
    assert chat.entries[0].day == MONDAY


def test_the_fact_of_a_record_names_every_field():
    chat = Chat().say("solved 3 easy problems on leetcode in 40 min")
    assert chat.saved == (Record((replace(_LEETCODE, said="solved 3 easy problems on leetcode in 40 min"),)),)


_LEETCODE = Entry(
    40, WEDNESDAY, "Europe/Berlin", LEETCODE, 3, None, "solved 3 easy problems on leetcode in 40 min"
)
