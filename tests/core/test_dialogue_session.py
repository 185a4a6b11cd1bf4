"""Several conversations of one person: which is open, which are parked, where an event goes."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from core.changes import Prefer
from core.dialogue.asking import ask, choice, text
from core.dialogue.contract import (
    Cancelled,
    Filled,
    Flow,
    FlowFactory,
    Opened,
    Outcome,
    Picked,
    Reply,
    Resumed,
    Scene,
    SteppedBack,
    Talk,
    Way,
)
from core.dialogue.questions import Option, say
from core.dialogue.session import MOST_PARKED, Session
from core.learner import Learner
from tests.flows.talking import MET, MONDAY, STRANGER, Chat

NOON = datetime(2026, 1, 7, 12, tzinfo=UTC)


def note(_: Scene) -> Flow:
    """Two lines of text."""
    first = yield from ask(text("first", say("note.first")))
    second = yield from ask(text("second", say("note.second")))
    return Outcome(Reply((say("note.done", both=f"{first} {second}"),)))


def colour(_: Scene) -> Flow:
    """Two choices."""
    options = (Option("red", "Red"), Option("blue", "Blue"))
    ink = yield from ask(choice("ink", say("colour.ink"), options))
    paper = yield from ask(choice("paper", say("colour.paper"), options))
    return Outcome(Reply((say("colour.done", ink=ink, paper=paper),)))


def today(_: Scene) -> Flow:
    yield from ()
    return Outcome(Reply((say("today.told"),)))


def start(scene: Scene) -> Flow:
    """Meets a stranger in one question."""
    if scene.learner.met:
        return Outcome(Reply((say("start.again"),)))
    name = yield from ask(text("name", say("start.name")))
    return Outcome(Reply((say("start.done", name=name),)), (Prefer(name=name, starts_on=MONDAY),))


def lobby(scene: Scene) -> Flow:
    """Takes every text that begins with "log"; asks where it says no more."""
    said = str(scene.given["text"])
    if said == "log":
        said += " " + (yield from ask(text("length", say("lobby.length"))))
    if said.startswith("log"):
        told = say("lobby.logged", said=said, at=scene.opened_at, learner=scene.learner.name)
        return Outcome(Reply((told,)))
    return Outcome(Reply(() if scene.given.get("quiet") else (say("lobby.no_log"),)))


def silent_end(_: Scene) -> Flow:
    """Offers a next step and hands on to a flow that says nothing."""
    yield from ()
    ways = (Way(say("way.today"), Opened("today")),)
    return Outcome(Reply((say("silent.first"),), ways), then=Opened("lobby", {"text": "hm", "quiet": True}))


def twice(_: Scene) -> Flow:
    """Hands on to another flow in the same turn."""
    yield from ()
    return Outcome(Reply((say("twice.first"),)), then=Opened("today"))


FLOWS: dict[str, FlowFactory] = {
    "note": note,
    "colour": colour,
    "today": today,
    "start": start,
    "lobby": lobby,
    "help": today,
    "twice": twice,
    "silent": silent_end,
}


def chatting(learner: Learner = MET) -> Chat:
    return Chat(learner, flows=FLOWS, now=NOON)


def parked(chat: Chat) -> list[str]:
    return [talk.flow for talk in chat.session.parked]


def open_flow(chat: Chat) -> str | None:
    return chat.session.open.flow if chat.session.open else None


# -- parking and resuming


def test_a_command_parks_what_was_begun_and_offers_to_go_on():
    chat = chatting().open("note").say("one").open("today")
    assert (open_flow(chat), parked(chat)) == (None, ["note"])
    assert chat.labels == ["way.resume"]
    assert chat.press("way.resume").asked == "note.second"
    assert "dialogue.resumed" in chat.told
    assert chat.say("two").told == {"note.done": {"both": "one two"}}
    assert parked(chat) == []


def test_a_conversation_in_which_nothing_was_said_is_let_go():
    chat = chatting().open("note").open("today")
    assert parked(chat) == []
    assert chat.labels == []


def test_a_conversation_begun_by_a_message_is_parked_although_nothing_was_answered():
    chat = chatting().say("log").open("today")
    assert parked(chat) == ["lobby"]
    assert chat.press("way.resume").say("25m").told["lobby.logged"]["said"] == "log 25m"


def test_a_second_message_with_a_question_does_not_push_the_first_one_out():
    chat = chatting().say("log").open("colour").say("log")
    assert (open_flow(chat), parked(chat)) == ("lobby", ["lobby"])


def test_opening_a_flow_anew_lets_its_parked_one_go():
    chat = chatting().open("note").say("one").open("today").open("note")
    assert chat.asked == "note.first"
    assert parked(chat) == []


def test_the_same_flow_opened_again_begins_again():
    chat = chatting().open("note").say("one").open("note")
    assert chat.asked == "note.first"
    assert parked(chat) == []


def test_the_latest_parked_conversation_is_the_one_offered():
    chat = chatting().open("note").say("one").open("colour").press("Red").open("today")
    assert parked(chat) == ["colour", "note"]
    assert chat.press("way.resume").asked == "colour.paper"


def test_no_more_than_five_are_parked():
    talks = tuple(Talk(number, f"flow{number}", NOON, turn=1) for number in range(MOST_PARKED))
    chat = chatting().open("note").say("one")
    chat.session = Session(chat.session.open, talks)
    chat.open("today")
    assert parked(chat) == ["note", "flow0", "flow1", "flow2", "flow3"]


def test_resuming_what_is_gone_asks_what_is_open():
    chat = chatting().open("note").say("one").take(Resumed(99))
    assert chat.asked == "note.second"


def test_resuming_parks_the_open_conversation():
    chat = chatting().open("note").say("one").open("colour").press("Red")
    chat.take(Resumed(chat.session.parked[0].id))
    assert (open_flow(chat), parked(chat)) == ("note", ["colour"])


@pytest.mark.parametrize(
    "event", [Resumed(99), SteppedBack(), Cancelled(), Picked(1, 0, "name", "Ada"), Filled(1, 0, {})]
)
def test_with_nothing_open_there_is_nothing_to_answer(event: Any):
    chat = chatting().take(event)
    assert chat.told == {"dialogue.nothing_open": {}}


def test_a_skip_with_nothing_open_offers_what_is_parked():
    chat = chatting().open("note").say("one").open("today").skip()
    assert chat.labels == ["way.resume"]


# -- cancelling


def test_a_cancelled_conversation_is_gone():
    chat = chatting().open("note").say("one").take(Cancelled())
    assert chat.told == {"dialogue.cancelled": {"flow": "note"}}
    assert chat.session == Session()


def test_cancelling_offers_what_is_parked():
    chat = chatting().open("note").say("one").open("colour").take(Cancelled())
    assert chat.press("way.resume").asked == "note.second"


# -- old buttons


def test_a_button_of_an_earlier_question_is_told_and_the_open_one_asked():
    chat = chatting().open("colour")
    red = chat.button("Red")
    chat.press("Blue").take(red)
    assert chat.asked == "colour.paper"
    assert "dialogue.stale" in chat.told
    assert chat.press("Red").told["colour.done"] == {"ink": "blue", "paper": "red"}


def test_a_button_pressed_twice_answers_once():
    chat = chatting().open("colour")
    red = chat.button("Red")
    chat.take(red).take(red)
    assert chat.asked == "colour.paper"


def test_a_button_of_a_finished_conversation_changes_nothing():
    chat = chatting().open("colour").press("Red")
    blue = chat.button("Blue")
    chat.press("Red").take(blue)
    assert chat.told == {"dialogue.nothing_open": {}}


def test_a_button_from_before_a_step_back_is_stale():
    chat = chatting().open("colour").press("Red")
    paper = chat.button("Blue")
    chat.back().take(paper)
    assert chat.asked == "colour.ink"
    assert "dialogue.stale" in chat.told


def test_a_button_of_a_parked_conversation_resumes_and_answers_it():
    chat = chatting().open("colour").press("Red")
    paper = chat.button("Blue")
    chat.open("note").say("one").take(paper)
    assert chat.told["colour.done"] == {"ink": "red", "paper": "blue"}
    assert parked(chat) == ["note"]


def test_an_old_button_of_a_parked_conversation_leaves_it_parked():
    chat = chatting().open("colour")
    ink = chat.button("Blue")
    chat.press("Red").open("note").say("one").take(ink)
    assert (chat.asked, parked(chat)) == ("note.second", ["colour"])
    assert "dialogue.stale" in chat.told


# -- text


def test_text_with_nothing_open_goes_to_the_lobby():
    assert chatting().say("hm").told == {"lobby.no_log": {}}


def test_text_answers_an_open_text_question_even_if_it_could_be_a_log():
    chat = chatting().open("note").say("log 1h")
    assert chat.asked == "note.second"


def test_text_that_a_choice_cannot_take_may_still_be_a_log():
    chat = chatting().open("colour").press("Red").say("log 1h")
    assert chat.told["lobby.logged"]["said"] == "log 1h"
    assert chat.press("way.resume").asked == "colour.paper"


def test_text_that_is_nothing_at_all_gets_the_choice_again():
    chat = chatting().open("colour").say("what?")
    assert chat.asked == "colour.ink"
    assert "dialogue.pick_one" in chat.told
    assert parked(chat) == []


# -- flows that hand on, flows of an older version


def test_what_follows_in_the_same_turn_speaks_after_it():
    assert list(chatting().open("twice").told) == ["twice.first", "today.told"]


def test_next_steps_stay_offered_where_what_follows_has_nothing_to_say():
    chat = chatting().open("silent")
    assert (list(chat.told), chat.labels) == (["silent.first"], ["way.today"])


def test_a_conversation_of_an_older_version_is_closed():
    chat = chatting()
    chat.session = Session(Talk(1, "horoscope", NOON, turn=1), (Talk(2, "note", NOON, turn=0),))
    chat.say("aries")
    assert chat.told == {"dialogue.nothing_open": {}}
    assert (open_flow(chat), parked(chat)) == (None, ["note"])


# -- strangers


def test_a_stranger_is_met_first_and_then_gets_what_they_came_for():
    chat = chatting(STRANGER).open("today")
    assert chat.asked == "start.name"
    assert list(chat.say("Ada").told) == ["start.done", "today.told"]
    assert chat.memory.learner.name == "Ada"


def test_a_strangers_first_message_is_read_as_of_the_moment_it_was_sent():
    chat = chatting(STRANGER).say("log 1h")
    chat.now = datetime(2026, 1, 8, 9, tzinfo=UTC)
    chat.say("Ada")
    assert chat.told["lobby.logged"] == {"said": "log 1h", "at": NOON, "learner": "Ada"}


def test_a_strangers_small_talk_is_not_scolded_after_the_meeting():
    assert list(chatting(STRANGER).say("hm").say("Ada").told) == ["start.done"]


def test_all_that_a_stranger_asked_for_follows_in_its_order():
    chat = chatting(STRANGER).say("log 1h").open("today")
    assert chat.asked == "start.name"
    assert "start.first" in chat.told
    assert list(chat.say("Ada").told) == ["start.done", "lobby.logged", "today.told"]


def test_a_wish_that_asks_is_answered_before_the_next_one_is_opened():
    chat = chatting(STRANGER).open("note").say("Ada")
    assert chat.asked == "note.first"
    chat = chatting(STRANGER).open("colour").open("today").say("Ada")
    assert chat.asked == "colour.ink"
    assert list(chat.press("Red").press("Blue").told) == ["colour.done", "today.told"]


def test_help_needs_no_meeting():
    chat = chatting(STRANGER).open("help")
    assert chat.told == {"today.told": {}}


def test_a_stranger_who_says_start_again_goes_on_being_met():
    chat = chatting(STRANGER).say("log 1h").open("help").open("start")
    assert chat.asked == "start.name"
    assert "lobby.logged" in chat.say("Ada").told


def test_a_stranger_who_asks_the_same_thing_a_thousand_times_gets_it_once():
    chat = chatting(STRANGER)
    for _ in range(1000):
        chat.open("today")
    assert list(chat.say("Ada").told) == ["start.done", "today.told"]


def test_somebody_met_is_not_met_again():
    assert chatting(replace(MET, name="Bob")).open("start").told == {"start.again": {}}
