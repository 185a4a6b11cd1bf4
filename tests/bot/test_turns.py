"""A turn on a real database: taken once, whole or not at all, answered whatever happens."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
import structlog
from structlog.testing import capture_logs

from bot import logs
from bot.incoming import Pressed, Said
from core.changes import Record
from core.dialogue.asking import ask, find, text
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene
from core.dialogue.questions import say
from core.flows import FLOWS
from core.learner import Address, Platform
from core.tracking import Entry
from core.views import View
from tests.bot.coaching import ADA, BOB, MEETING, Coach

APOLOGY = "Something broke on my side."
NOT_REACHED = "I could not reach my memory"
SECRET = "quokka"
"""A word that only the learner says."""


def broken(scene: Scene) -> Flow:
    """Asks, then breaks with what the learner said in its error."""
    said = yield from ask(text("said", say("log.what")))
    raise ValueError(f"{scene.learner.name} said {said}")


def breaking_after_saving(scene: Scene) -> Flow:
    """Records something and hands on to a flow that breaks."""
    yield from ()
    return Outcome(Reply(()), (Record((Entry(45, scene.today, "UTC"),)),), Opened("week", {"said": "now"}))


@pytest.fixture
def fragile(coach: Coach) -> Coach:
    """A coach whose /week breaks when it is answered, and whose /progress breaks after it saved."""
    return replace(coach, flows={**FLOWS, "week": broken, "progress": breaking_after_saving})


# -- once


async def test_a_redelivered_message_changes_nothing_and_gets_the_same_answer(coach: Coach):
    await coach.meet()
    first = await coach.say("1.5h ddia", event="update-7")
    before = await coach.everything()
    assert await coach.say("1.5h ddia", event="update-7") == first
    assert await coach.everything() == before


async def test_a_redelivered_press_changes_nothing_and_gets_the_same_answer(coach: Coach):
    await coach.meet()
    logged = await coach.say("1.5h ddia")
    first = await coach.press(logged, "Undo", event="callback-7")
    before = await coach.everything()
    assert await coach.press(logged, "Undo", event="callback-7") == first
    assert await coach.everything() == before


async def test_every_event_of_a_whole_meeting_may_come_twice(coach: Coach):
    for number, words in enumerate(MEETING):
        once = await coach.say(words, event=f"update-{number}")
        assert await coach.say(words, event=f"update-{number}") == once
    assert await coach.ask("SELECT name, starts_on FROM learners") == [("Ada", "2026-01-07")]


async def test_the_same_id_on_another_platform_is_another_event(coach: Coach):
    await coach.meet()
    elsewhere = Address(Platform.DISCORD, "1001", "1001")
    await coach.say("1.5h ddia", event="7")
    answer = await coach.say("/help", elsewhere, event="7")
    assert "/help" in answer.text


async def test_what_a_turn_said_is_kept_with_its_buttons(coach: Coach):
    await coach.meet()
    logged = await coach.say("1.5h ddia")
    assert logged.turn > 0
    assert [button.label for button in logged.buttons] == ["Undo", "Edit"]


# -- buttons


async def test_a_button_does_what_it_says(coach: Coach):
    await coach.meet()
    logged = await coach.say("1.5h ddia")
    assert "Took back" in (await coach.press(logged, "Undo")).text


async def test_a_button_of_another_learner_does_nothing(coach: Coach):
    await coach.meet(ADA)
    await coach.meet(BOB)
    logged = await coach.say("1.5h ddia", ADA)
    answer = await coach.press(logged, "Undo", BOB)
    assert "belongs to another chat" in answer.text
    assert await coach.ask("SELECT minutes, removed_at FROM entries") == [(90, None)]


@pytest.mark.parametrize(
    "pressed", [Pressed(999_999, 0), Pressed(1, 99), Pressed(0, 0), Pressed(2**62, 2**62)]
)
async def test_a_button_that_was_never_shown_does_nothing(coach: Coach, pressed: Pressed):
    await coach.meet()
    before = await coach.ask("SELECT * FROM entries")
    assert "belongs to another chat" in (await coach.take(pressed)).text
    assert await coach.ask("SELECT * FROM entries") == before


@pytest.mark.parametrize("typed", ["Skip", "skip", " SKIP "])
async def test_a_typed_label_presses_the_button(coach: Coach, typed: str):
    await coach.say("/start")
    answer = await coach.say(typed)
    assert "right?" in answer.text
    assert await coach.ask("SELECT name FROM learners") == [("",)]


async def test_a_typed_option_picks_it(coach: Coach):
    await coach.meet()
    await coach.say("/settings")
    assert "What shall I call you?" in (await coach.say("name")).text


# -- whatever happens


async def test_a_flow_that_breaks_is_answered_kindly_and_closed(fragile: Coach):
    await fragile.meet()
    await fragile.say("/week")
    answer = await fragile.say("anything")
    assert answer.text.startswith(APOLOGY)
    assert await fragile.ask("SELECT * FROM talks") == []
    assert "Logged" in (await fragile.say("1h ddia")).text


async def test_what_broke_once_is_answered_the_same_when_it_comes_again(fragile: Coach):
    await fragile.meet()
    await fragile.say("/week")
    first = await fragile.say("anything", event="update-7")
    with capture_logs() as logged:
        assert await fragile.say("anything", event="update-7") == first
    assert logged == []


async def test_what_was_stored_before_stays_when_a_flow_breaks(fragile: Coach):
    await fragile.meet()
    await fragile.say("1h ddia")
    await fragile.say("45 min transformers")  # parked by the command that follows
    await fragile.say("/week")
    await fragile.say("anything")
    assert await fragile.ask("SELECT minutes FROM entries") == [(60,)]
    assert await fragile.ask("SELECT flow, place FROM talks") == [("lobby", 1)]


async def test_a_turn_that_breaks_after_it_saved_has_saved_nothing(fragile: Coach):
    await fragile.meet()
    assert (await fragile.say("/progress")).text.startswith(APOLOGY)
    assert await fragile.ask("SELECT minutes FROM entries") == []


async def test_a_look_up_nobody_can_answer_is_apologised_for(coach: Coach):
    def asking_too_much(_: Scene) -> Flow:
        yield from find(View[int]())
        return Outcome(Reply(()))

    await coach.meet()
    coach.flows = {**FLOWS, "week": asking_too_much}
    assert (await coach.say("/week")).text.startswith(APOLOGY)


async def test_when_the_memory_fails_nothing_is_left_and_the_event_may_come_again(coach: Coach):
    await coach.meet()
    before = await coach.everything()
    await coach.tell(
        "CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )
    assert (await coach.say("1h ddia", event="update-7")).text.startswith(NOT_REACHED)
    assert await coach.everything() == before
    await coach.tell("DROP TRIGGER full")
    assert "Logged 1 h" in (await coach.say("1h ddia", event="update-7")).text


async def test_when_the_memory_fails_while_apologising_that_is_answered_too(fragile: Coach):
    await fragile.meet()
    await fragile.say("/week")
    await fragile.tell(
        "CREATE TRIGGER full BEFORE UPDATE ON turns BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )
    assert (await fragile.say("anything")).text.startswith(NOT_REACHED)


# -- at once


async def test_two_learners_at_once_are_kept_apart(coach: Coach):
    await asyncio.gather(coach.meet(ADA), coach.meet(BOB))
    told = await asyncio.gather(*(coach.say(f"{20 + n} min ddia", (ADA, BOB)[n % 2]) for n in range(10)))
    assert all(message.text.startswith("Logged") for message in told)
    sums = await coach.ask(
        "SELECT count(*), sum(minutes) FROM entries GROUP BY learner_id ORDER BY learner_id"
    )
    assert sorted(sums) == [(5, 120), (5, 125)]


async def test_events_of_one_learner_at_once_are_all_taken(coach: Coach):
    await coach.meet()
    await asyncio.gather(*(coach.say(f"{20 + n} min ddia") for n in range(10)))
    assert await coach.ask("SELECT count(*), sum(minutes) FROM entries") == [(10, 245)]


async def test_one_event_delivered_five_times_at_once_is_taken_once(coach: Coach):
    await coach.meet()
    answers = await asyncio.gather(*(coach.say("1h ddia", event="update-7") for _ in range(5)))
    assert len({answer.text for answer in answers}) == 1
    assert await coach.ask("SELECT count(*) FROM entries") == [(1,)]


async def test_a_stranger_who_writes_twice_at_once_is_one_learner(coach: Coach):
    await asyncio.gather(coach.say("hello"), coach.say("/start"), coach.say("1h ddia"))
    assert await coach.ask("SELECT count(*) FROM learners") == [(1,)]


# -- the log


@contextmanager
def logging_to_stderr() -> Iterator[None]:
    logs.set_up("DEBUG", "json")
    try:
        yield
    finally:
        structlog.reset_defaults()


async def test_log_lines_tell_facts_and_no_words_of_the_learner(
    fragile: Coach, capsys: pytest.CaptureFixture[str]
):
    with logging_to_stderr():
        for words in ("/start", SECRET, *["/skip"] * 5, f"45 min {SECRET}", f"/{SECRET}"):
            await fragile.say(words)
        await fragile.say("/week")
        await fragile.say(f"{SECRET} again")
    lines = capsys.readouterr().err
    assert lines.count("turn.taken") == 10
    assert "turn.failed" in lines
    assert "ValueError" in lines
    assert SECRET not in lines


async def test_a_failing_statement_is_logged_without_its_values(
    coach: Coach, capsys: pytest.CaptureFixture[str]
):
    await coach.meet()
    await coach.tell(
        "CREATE TRIGGER full BEFORE INSERT ON entries BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )
    with logging_to_stderr():
        await coach.say(f"45 min ddia, {SECRET} chapter")
    lines = capsys.readouterr().err
    assert "turn.not_stored" in lines
    assert SECRET not in lines


async def test_the_length_of_a_log_line_does_not_grow_with_what_was_said(coach: Coach):
    await coach.say("/start")
    with capture_logs() as logged:
        await coach.take(Said("x" * 100_000))
    assert [line["event"] for line in logged] == ["turn.taken"]
    assert len(str(logged)) < 200


async def test_a_thumb_that_presses_twice_logs_once(coach: Coach):
    await coach.meet()
    today = await coach.say("/today")

    await coach.press(today, "Done 15 min")
    again = await coach.press(today, "Done 15 min")

    assert "logged already" in again.text
    assert await coach.ask("SELECT minutes FROM entries") == [(15,)]
