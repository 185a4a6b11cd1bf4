from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.changes import Correct, Remove, Restore
from core.tracking import Entry
from tests.flows.talking import CLEAN_CODE, DDIA, LEETCODE, MET, Chat, Memory

WEDNESDAY = date(2026, 1, 7)


def remembering(*entries: Entry) -> Chat:
    """A chat in which these entries were recorded long ago, each by a message of its own."""
    memory = Memory(MET)
    memory.entries = {n: replace(entry, id=n, turn=-100 + n) for n, entry in enumerate(entries, 1)}
    return Chat(memory=memory)


def one() -> Chat:
    return remembering(
        Entry(60, WEDNESDAY, "Europe/Berlin", DDIA, None, "ch 3", "1h ddia ch 3", "1h ddia ch 3")
    )


def many(number: int) -> Chat:
    days = [WEDNESDAY - timedelta(days=back) for back in range(number)]
    return remembering(*(Entry(10 + n, day, "Europe/Berlin") for n, day in enumerate(days)))


def changing(what: str) -> Chat:
    """At the question for the new value of an entry of 60 minutes of today."""
    chat = one().say("/entries")
    return chat.take(chat.button("entries.option")).press(f"entries.{what}")


# -- the list


def test_without_entries_there_is_nothing_to_change():
    chat = Chat().say("/entries")
    assert chat.told == {"entries.no_entries": {}}
    assert chat.labels == ["way.log"]


def test_the_latest_six_entries_are_offered_and_older_ones_on_a_further_page():
    chat = many(8).say("/entries")
    assert chat.asked == "entries.which"
    assert [line.minutes for line in chat.question.prompt.facts["lines"]] == [10, 11, 12, 13, 14, 15]
    assert chat.labels == ["entries.option"] * 6 + ["entries.older"]
    chat.press("entries.older")
    assert [line.minutes for line in chat.question.prompt.facts["lines"]] == [16, 17]
    assert chat.labels == ["entries.option"] * 2


def test_behind_a_last_full_page_there_are_no_entries():
    assert many(6).say("/entries").press("entries.older").told == {"entries.no_entries": {}}


def test_an_entry_is_told_before_it_is_changed():
    chat = one().say("/entries")
    chat.take(chat.button("entries.option"))
    assert chat.asked == "entries.what"
    line = chat.question.prompt.facts["line"]
    assert (line.minutes, line.title, line.position) == (60, "Designing Data-Intensive Applications", "ch 3")
    assert chat.labels == [
        "entries.minutes",
        "entries.day",
        "entries.target",
        "entries.note",
        "entries.delete",
    ]


def test_edit_under_a_confirmation_goes_straight_to_its_entry():
    chat = Chat().say("1h ddia").press("way.edit")
    assert chat.asked == "entries.what"


def test_edit_under_a_confirmation_of_several_asks_which():
    chat = Chat().say("1h ddia, 30 min leetcode").press("way.edit")
    assert chat.labels == ["entries.option", "entries.option"]


# -- the fields


@pytest.mark.parametrize(("said", "minutes"), [("45", 45), ("1h30", 90), ("2", 120)])
def test_the_length_is_changed(said: str, minutes: int):
    chat = changing("minutes")
    assert chat.asked == "entries.new_minutes"
    chat.say(said)
    assert chat.entries[0].minutes == minutes
    ((before, after),) = chat.told["confirm.corrected"]["pairs"]
    assert (before.minutes, after.minutes) == (60, minutes)
    assert chat.labels == ["way.undo", "way.edit"]


def test_a_change_changes_nothing_else():
    chat = changing("minutes").say("45")
    old = one().memory.entries[1]
    assert chat.saved == (Correct(replace(old, minutes=45)),)


def test_a_length_that_cannot_be_read_is_asked_for_again():
    chat = changing("minutes").say("lots")
    assert chat.asked == "entries.new_minutes"
    assert "log.no_length" in chat.told


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("yesterday", date(2026, 1, 6)),
        ("friday", date(2026, 1, 2)),
        ("wednesday", date(2025, 12, 31)),
        ("last monday", date(2026, 1, 5)),
        ("4 Jan", date(2026, 1, 4)),
        ("today", WEDNESDAY),
    ],
)
def test_an_entry_is_moved_to_another_day(said: str, day: date):
    chat = changing("day").say(said)
    assert chat.entries[0].day == day


def test_the_days_before_are_a_tap_away_but_not_the_entrys_own():
    chat = changing("day")
    assert [option.value for option in chat.question.options] == ["2026-01-06", "2026-01-05", "2026-01-04"]
    chat.take(chat.button("entries.option_day", day=date(2026, 1, 5)))
    assert chat.entries[0].day == date(2026, 1, 5)


@pytest.mark.parametrize("said", ["tomorrow", "8 January", "Jan 9", "2027-01-01", "next monday"])
def test_an_entry_is_not_moved_to_a_day_to_come(said: str):
    chat = changing("day").say(said)
    assert chat.told == {"log.future": {}}
    assert chat.asked == "entries.new_day"
    assert chat.entries[0].day == WEDNESDAY


def test_a_moved_entry_is_told_with_the_week_it_counts_for_now():
    chat = changing("day").say("friday")
    week = chat.told["confirm.corrected"]["week"]
    assert (week.first, week.minutes, week.current) == (date(2025, 12, 29), 60, False)


@pytest.mark.parametrize(
    ("said", "target"), [("clean code", CLEAN_CODE), ("leetcode", LEETCODE), ("nothing", None)]
)
def test_what_it_was_is_changed_by_name(said: str, target: str | None):
    assert changing("target").say(said).entries[0].target == target


def test_a_name_that_fits_several_items_is_asked_for():
    chat = changing("target").say("transformers")
    assert chat.asked == "log.which"
    chat.press("Hugging Face Transformers documentation")
    assert chat.entries[0].target == "hugging-face-transformers-documentation"


def test_a_name_of_nothing_in_the_plan_is_told():
    chat = changing("target").say("pottery")
    assert chat.asked == "entries.new_target"
    assert "entries.no_target" in chat.told


def test_the_note_is_changed_to_what_is_said():
    chat = changing("note").say("quorums <b>finally</b> clear")
    assert chat.entries[0].note == "quorums <b>finally</b> clear"


def test_an_entry_is_deleted_and_put_back():
    chat = changing("delete")
    assert chat.saved == (Remove((1,)),)
    assert "confirm.removed" in chat.told
    assert chat.entries == []
    chat = chat.press("way.put_back")
    assert chat.saved == (Restore((1,)),)
    assert [entry.minutes for entry in chat.entries] == [60]
    assert "confirm.logged" in chat.told


def test_back_leads_through_the_change_to_the_list():
    chat = changing("minutes").back()
    assert chat.asked == "entries.what"
    assert chat.back().asked == "entries.which"


# -- undo


def test_with_nothing_recorded_there_is_nothing_to_undo():
    chat = Chat().say("/undo")
    assert chat.told == {"confirm.nothing_to_undo": {}}
    assert chat.labels == ["way.entries"]


def test_undo_takes_back_all_entries_of_the_latest_message():
    chat = Chat().say("20 min clean code").say("1h ddia, 30 min leetcode").say("/undo")
    assert [entry.minutes for entry in chat.entries] == [20]
    assert [line.minutes for line in chat.told["confirm.removed"]["lines"]] == [60, 30]
    assert chat.told["confirm.removed"]["week"].minutes == 20


def test_undo_again_takes_back_the_message_before():
    chat = Chat().say("20 min clean code").say("1h ddia").say("/undo").say("/undo")
    assert chat.entries == []


def test_an_undo_button_takes_back_its_own_entry_and_not_the_latest():
    chat = Chat().say("20 min clean code")
    undo = chat.button("way.undo")
    chat.say("1h ddia").take(undo)
    assert [entry.minutes for entry in chat.entries] == [60]


def test_an_undo_button_pressed_twice_takes_back_once():
    chat = Chat().say("20 min clean code").say("1h ddia")
    undo = chat.button("way.undo")
    chat.take(undo).take(undo)
    assert [entry.minutes for entry in chat.entries] == [20]
    assert chat.told == {"confirm.nothing_to_undo": {}}


def test_what_was_put_back_can_be_taken_back_again():
    chat = Chat().say("1h ddia").say("/undo").press("way.put_back").press("way.undo")
    assert chat.entries == []


# -- study of which nothing was said


def test_study_that_names_nothing_may_have_been_the_days_step():
    chat = Chat().say("45 min")
    assert chat.entries[0].target is None
    chat = chat.press("way.assign")
    assert chat.entries[0].target == DDIA
    assert "confirm.corrected" in chat.told


def test_an_entry_taken_back_is_not_assigned():
    chat = Chat().say("45 min")
    assign = chat.button("way.assign")
    chat.say("/undo").take(assign)
    assert chat.told == {"confirm.nothing": {}}
    assert chat.entries == []
