"""A message that was edited: its entries follow it, in place."""

from dataclasses import replace
from datetime import date

from core.changes import Correct, Record, Remove
from core.dialogue.contract import Opened
from core.tracking import Entry
from tests.flows.talking import DDIA, LEETCODE, MET, Chat, Memory

WEDNESDAY = date(2026, 1, 7)
ELSEWHERE = Entry(90, WEDNESDAY, "Asia/Tokyo", DDIA, None, "ch 3", "", "1.5h ddia ch 3")


def heard(*entries: Entry, turn: int = -1) -> Chat:
    """A chat in which `entries` were recorded by one message, in a turn long ago."""
    memory = Memory(MET)
    memory.entries = {n: replace(entry, id=n, turn=turn) for n, entry in enumerate(entries, 1)}
    return Chat(memory=memory)


def edited(chat: Chat, text: str, *turns: int) -> Chat:
    return chat.open("amend", turns=list(turns or (-1,)), text=text)


def test_the_entry_says_what_the_message_says_now():
    chat = edited(heard(Entry(45, WEDNESDAY, "Europe/Berlin", DDIA)), "1h leetcode, 2 problems")
    assert [(e.minutes, e.target, e.problems, e.said) for e in chat.entries] == [
        (60, LEETCODE, 2, "1h leetcode, 2 problems")
    ]
    assert "confirm.corrected" in chat.told


def test_the_zone_of_an_entry_is_where_it_was_studied():
    chat = edited(heard(ELSEWHERE), "1h ddia")
    assert [(e.minutes, e.zone) for e in chat.entries] == [(60, "Asia/Tokyo")]


def test_what_a_message_says_in_addition_is_recorded():
    chat = edited(heard(Entry(45, WEDNESDAY, "Europe/Berlin", DDIA)), "45 min ddia and 1h leetcode")
    assert [(e.minutes, e.target) for e in chat.entries] == [(45, DDIA), (60, LEETCODE)]
    assert [type(change) for change in chat.saved] == [Correct, Record]


def test_what_a_message_no_longer_says_is_taken_out():
    both = (Entry(45, WEDNESDAY, "Europe/Berlin", DDIA), Entry(60, WEDNESDAY, "Europe/Berlin", LEETCODE))
    chat = edited(heard(*both), "45 min ddia")
    assert [(e.minutes, e.target) for e in chat.entries] == [(45, DDIA)]
    assert [type(change) for change in chat.saved] == [Correct, Remove]


def test_a_message_edited_twice_is_still_one_entry():
    chat = heard(Entry(45, WEDNESDAY, "Europe/Berlin", DDIA))
    edited(chat, "50 min ddia")
    edited(chat, "55 min ddia", -1, 1)
    assert [e.minutes for e in chat.entries] == [55]


def test_an_edit_that_added_an_entry_can_be_edited_again():
    chat = heard(Entry(45, WEDNESDAY, "Europe/Berlin", DDIA))
    edited(chat, "45 min ddia and 1h leetcode")
    edited(chat, "45 min ddia and 2h leetcode", -1, 1)
    assert [e.minutes for e in chat.entries] == [45, 120]


def test_an_edited_answer_keeps_what_it_was_about():
    chat = edited(heard(Entry(45, WEDNESDAY, "Europe/Berlin", DDIA)), "50 min")
    assert [(e.minutes, e.target) for e in chat.entries] == [(50, DDIA)]


def test_a_new_text_that_is_no_log_leaves_the_entry():
    chat = edited(heard(Entry(45, WEDNESDAY, "Europe/Berlin", DDIA)), "thanks")
    assert [e.minutes for e in chat.entries] == [45]
    assert list(chat.told) == ["log.edit_not_understood"]
    assert chat.button("way.edit") == Opened("entries", {"among": [1]})


def test_a_message_that_was_no_log_may_become_one():
    chat = edited(heard(), "45 min ddia")
    assert [e.minutes for e in chat.entries] == [45]
    assert "confirm.logged" in chat.told


def test_a_log_of_somebody_elses_turn_is_not_there():
    chat = edited(heard(Entry(45, WEDNESDAY, "Europe/Berlin", DDIA), turn=-2), "1h ddia")
    assert [e.minutes for e in chat.entries] == [45, 60]
