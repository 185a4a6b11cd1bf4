"""One conversation, played by the engine: tests/flows/talking.py replays it from JSON after every turn."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import pytest

from core.dialogue.asking import (
    MOST_TEXT,
    amount,
    ask,
    ask_all,
    choice,
    consult,
    find,
    rate_each,
    text,
    value,
)
from core.dialogue.contract import Ask, Filled, Flow, FlowFactory, Opened, Outcome, Picked, Reply, Scene
from core.dialogue.questions import DAY, Form, Option, say
from core.dialogue.readers import day_reader, read_number
from core.views import RecentEntries
from tests.flows.talking import MET, Chat

COLOURS = (Option("red", "Red"), Option("blue", "Blue"))


def told(**facts: Any) -> Outcome:
    return Outcome(Reply((say("toy.done", **facts),)))


def three(_: Scene) -> Flow:
    """A name, a colour, a number."""
    name = yield from ask(text("name", say("toy.name")))
    colour = yield from ask(choice("colour", say("toy.colour", name=name), COLOURS, skippable=True))
    number = yield from ask(amount("number", say("toy.number"), read_number(1, 9), default=5))
    return told(name=name, colour=colour, number=number)


def together(_: Scene) -> Flow:
    """The same in one form, with an introduction."""
    name, number = (
        text("name", say("toy.name")),
        amount("number", say("toy.number"), read_number(1, 9), default=5),
    )
    answers = yield Ask(Form((name, number), intro=say("toy.hello")))
    return told(**answers)


def dated(scene: Scene) -> Flow:
    day = yield from ask(value("day", say("toy.day"), day_reader(scene.today, "en-GB"), DAY))
    note = yield from ask(text("note", say("toy.note")))
    return told(day=day, note=note)


def rated(_: Scene) -> Flow:
    ratings = yield from rate_each(
        "confidence", {"sql": say("toy.sql"), "go": say("toy.go"), "ml": say("toy.ml")}
    )
    return told(ratings=ratings)


def advised(_: Scene) -> Flow:
    learned = yield from ask(text("learned", say("toy.learned")))
    summary = yield from consult(
        "summary", task="sum_up", facts={"learned": learned}, otherwise="You learned it."
    )
    sure = yield from ask(choice("sure", say("toy.sure", summary=summary), COLOURS))
    return told(summary=summary, sure=sure)


def listing(_: Scene) -> Flow:
    before = yield from find(RecentEntries(3))
    yield from ask(text("note", say("toy.note", entries=len(before))))
    after = yield from find(RecentEntries(3))
    return told(entries=len(after))


def silent(_: Scene) -> Flow:
    """A lobby that makes nothing of any text."""
    yield from ()
    return Outcome(Reply(()))


def playing(flow: FlowFactory, **given: Any) -> Chat:
    return Chat(flows={"toy": flow, "lobby": silent}).open("toy", **given)


def facts(chat: Chat) -> Mapping[str, Any]:
    """The facts a finished toy conversation came to."""
    assert chat.last.asking is None
    return chat.told["toy.done"]


def can_go_back(chat: Chat) -> bool:
    assert chat.last.asking is not None
    return chat.last.asking.can_go_back


def test_a_flow_asks_one_question_after_another_and_comes_to_an_end():
    chat = playing(three)
    assert chat.asked == "toy.name"
    assert chat.say("Ada").asked == "toy.colour"
    assert chat.question.prompt.facts == {"name": "Ada"}
    assert chat.press("Blue").asked == "toy.number"
    assert facts(chat.say("7")) == {"name": "Ada", "colour": "blue", "number": 7}
    assert chat.session.open is None


def test_an_answer_is_kept_as_json_and_given_back_as_what_it_was():
    chat = playing(dated).say("6 January").say("wet")
    assert str(facts(chat)["day"]) == "2026-01-06"


@pytest.mark.parametrize(("said", "complaint"), [("ten", "dialogue.no_number"), ("10", "dialogue.no_number")])
def test_an_answer_that_cannot_be_read_is_asked_again_with_the_reason(said: str, complaint: str):
    chat = playing(three).say("Ada").press("Red").say(said)
    assert chat.asked == "toy.number"
    assert chat.told == {complaint: {"least": 1, "most": 9}}


def test_an_option_may_be_typed_by_its_value():
    assert facts(playing(three).say("Ada").say(" BLUE ").skip())["colour"] == "blue"


def test_nothing_but_an_option_answers_a_choice():
    chat = playing(three).say("Ada")
    assert "dialogue.pick_one" in chat.say("green").told


@pytest.mark.parametrize("said", ["", "   ", "\n\t"])
def test_an_empty_text_is_no_answer(said: str):
    assert "dialogue.empty" in playing(three).say(said).told


def test_a_text_is_never_cut_but_refused_when_it_is_too_long():
    chat = playing(three).say("x" * (MOST_TEXT + 1))
    assert chat.told == {"dialogue.too_long": {"length": 2001, "most": 2000}}
    assert chat.say("x" * MOST_TEXT).asked == "toy.colour"


def test_a_skipped_question_gets_its_default():
    chat = playing(three).say("Ada").skip().skip()
    assert facts(chat) == {"name": "Ada", "colour": None, "number": 5}


def test_a_question_without_a_default_is_not_skipped():
    chat = playing(three).skip()
    assert chat.asked == "toy.name"
    assert "dialogue.cannot_skip" in chat.told


def test_back_takes_the_last_answer_back():
    chat = playing(three).say("Ada").press("Red").back()
    assert chat.asked == "toy.colour"
    assert chat.back().asked == "toy.name"
    assert chat.say("Bob").question.prompt.facts == {"name": "Bob"}


def test_back_takes_a_skip_back_too():
    assert playing(three).say("Ada").skip().back().asked == "toy.colour"


def test_back_at_the_first_question_stays_there():
    chat = playing(three).back()
    assert chat.asked == "toy.name"
    assert "dialogue.at_start" in chat.told


def test_the_way_back_is_offered_only_where_there_is_one():
    assert not can_go_back(playing(three))
    assert can_go_back(playing(three).say("Ada"))


# -- answers given in advance


def test_a_given_answer_is_not_asked_for():
    chat = playing(three, name="Ada", number=3)
    assert chat.asked == "toy.colour"
    assert facts(chat.press("Red")) == {"name": "Ada", "colour": "red", "number": 3}


def test_a_given_text_is_read_like_a_typed_one():
    assert facts(playing(three, name="Ada", colour="BLUE", number="7"))["number"] == 7


def test_a_given_answer_that_cannot_be_read_is_asked_for_with_the_reason():
    chat = playing(three, name="", number="7")
    assert chat.asked == "toy.name"
    assert "dialogue.empty" in chat.told
    assert chat.say("Ada").asked == "toy.colour"
    assert chat.told == {}


def test_back_does_not_take_a_given_answer_back():
    chat = playing(three, name="Ada").back()
    assert chat.asked == "toy.colour"
    assert "dialogue.at_start" in chat.told


def test_back_over_a_given_answer_takes_the_one_before_it():
    chat = playing(three, colour="red").say("Ada")
    assert chat.asked == "toy.number"
    assert chat.back().asked == "toy.name"
    assert chat.say("Bob").asked == "toy.number"


# -- forms


def test_a_form_is_asked_one_by_one_where_only_that_is_possible():
    chat = playing(together)
    assert chat.asked == "toy.name"
    assert chat.last.asking is not None
    assert chat.last.asking.form.intro == say("toy.hello")
    assert chat.say("Ada").asked == "toy.number"
    assert facts(chat.say("7")) == {"name": "Ada", "number": 7}


def test_a_form_is_answered_at_once():
    chat = playing(together)
    chat.take(Filled(talk=1, turn=0, values={"name": "Ada", "number": "7"}))
    assert facts(chat) == {"name": "Ada", "number": 7}


def test_an_empty_field_of_a_form_gets_its_default():
    chat = playing(together)
    chat.take(Filled(talk=1, turn=0, values={"name": "Ada", "number": " "}))
    assert facts(chat)["number"] == 5


def test_of_a_form_what_can_be_read_is_kept_and_the_rest_asked_again():
    chat = playing(together)
    chat.take(Filled(talk=1, turn=0, values={"name": "Ada", "number": "many"}))
    assert chat.asked == "toy.number"
    assert "dialogue.no_number" in chat.told
    assert facts(chat.say("2")) == {"name": "Ada", "number": 2}


def test_a_field_that_is_needed_is_asked_for():
    chat = playing(together)
    chat.take(Filled(talk=1, turn=0, values={"number": "7"}))
    assert chat.asked == "toy.name"
    assert "dialogue.needed" in chat.told


def test_fields_nobody_asked_for_are_passed_over():
    chat = playing(together)
    chat.take(Filled(talk=1, turn=0, values={"name": "Ada", "number": "7", "admin": "yes"}))
    assert facts(chat) == {"name": "Ada", "number": 7}


def test_questions_asked_together_answer_in_their_order():
    def pair(_: Scene) -> Flow:
        first, second = yield from ask_all(text("b", say("toy.b")), text("a", say("toy.a")))
        return told(first=first, second=second)

    assert facts(playing(pair).say("one").say("two")) == {"first": "one", "second": "two"}


def test_each_item_is_rated_or_skipped():
    chat = playing(rated)
    assert chat.asked == "toy.sql"
    assert chat.press("4").asked == "toy.go"
    assert chat.skip().asked == "toy.ml"
    assert "dialogue.rate" in chat.say("6").told
    assert facts(chat.say("1")) == {"ratings": {"sql": 4, "go": None, "ml": 1}}


def test_a_button_of_a_form_answers_its_own_question():
    chat = playing(rated)
    chat.take(Picked(talk=1, turn=0, question="confidence.ml", value=5))
    assert chat.asked == "toy.sql"
    assert facts(chat.press("1").press("2")) == {"ratings": {"sql": 1, "go": 2, "ml": 5}}


@pytest.mark.parametrize(("question", "value"), [("confidence.sql", 9), ("confidence.gone", 1)])
def test_a_button_for_nothing_that_is_asked_is_told_so(question: str, value: int):
    chat = playing(rated)
    chat.take(Picked(talk=1, turn=0, question=question, value=value))
    assert chat.asked == "toy.sql"
    assert "dialogue.gone" in chat.told


# -- looked up, consulted


def test_what_a_flow_looks_up_is_looked_up_at_every_replay():
    chat = playing(listing)
    assert chat.looked_up == [RecentEntries(3)]
    assert chat.say("fine").looked_up == [RecentEntries(3), RecentEntries(3)]


def test_the_language_model_is_asked_once_and_its_text_kept():
    chat = playing(advised).say("joins")
    assert chat.consulted == ["summary"]
    assert chat.question.prompt.facts == {"summary": "You learned it."}
    assert chat.press("Red").consulted == []
    assert facts(chat) == {"summary": "You learned it.", "sure": "red"}


def test_back_over_a_consulted_text_asks_for_it_anew():
    chat = playing(advised).say("joins").back()
    assert chat.asked == "toy.learned"
    assert chat.say("indexes").consulted == ["summary"]


# -- time


def test_a_conversation_keeps_the_moment_it_began_while_its_turns_move_on():
    moments: list[tuple[datetime, datetime]] = []

    def watching(scene: Scene) -> Flow:
        moments.append((scene.opened_at, scene.now))
        yield from ask(text("a", say("toy.a")))
        return told()

    chat = Chat(MET, flows={"toy": watching}, now=datetime(2026, 1, 7, 22, tzinfo=UTC))
    chat.take(Opened("toy"))
    chat.now = datetime(2026, 1, 9, 8, tzinfo=UTC)
    chat.say("here")
    assert moments[-1] == (datetime(2026, 1, 7, 22, tzinfo=UTC), datetime(2026, 1, 9, 8, tzinfo=UTC))


def test_the_study_day_of_a_scene_runs_to_four_in_the_morning():
    scene = Scene(MET, datetime(2026, 1, 8, 2, tzinfo=UTC), datetime(2026, 1, 8, 2, 59, tzinfo=UTC), 1)
    assert str(scene.today) == "2026-01-07"
