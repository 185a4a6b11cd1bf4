"""Telegram says no, says nothing, or breaks off: nothing is lost, and nothing is logged twice."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from tests.beside import held, look, minutes_in, no_room
from tests.e2e.people import Known, introduce
from tests.e2e.telegram_service import NOW, House, at_home
from tests.fakes.telegram_faults import Fault, dropped, rate_limited, refused, server_error, slow

BAD_MARKUP = refused(400, 'Bad Request: can\'t parse entities: Unsupported start tag "x" at byte offset 3')
TOO_OLD = refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
BLOCKED = refused(403, "Forbidden: bot was blocked by the user")
LOGGED = "Logged 45 min of Designing Data-Intensive Applications."


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with at_home(tmp_path) as house:
        yield house


def codes(house: House, method: str) -> list[int]:
    """What the calls of `method` were answered with."""
    return [call.code for call in house.fake.calls if call.method == method]


def confirmed(house: House) -> int:
    """How many logs the coach has confirmed to Ada, also where several share a message."""
    return sum(seen.text.count("Logged ") for seen in house.said())


# -- sending


async def test_a_flood_wait_is_obeyed(house: House):
    house.fake.fail_next("sendMessage", rate_limited(1))
    begun = asyncio.get_running_loop().time()
    await house.hears("45 min ddia")
    assert asyncio.get_running_loop().time() - begun >= 1
    assert codes(house, "sendMessage") == [429, 200]
    assert house.heard() == [LOGGED]


@pytest.mark.parametrize(
    "fault",
    [server_error(500), server_error(502, page=True), server_error(504), dropped(effect=False)],
    ids=["500", "a proxy's page", "504", "a broken connection"],
)
async def test_a_call_that_failed_before_its_effect_is_made_again(house: House, fault: Fault):
    house.fake.fail_next("sendMessage", fault)
    await house.hears("45 min ddia")
    assert house.heard() == [LOGGED]
    assert minutes_in(house.file) == [45]


async def test_a_connection_that_breaks_after_the_effect_may_double_a_message_but_never_a_log(house: House):
    house.fake.fail_next("sendMessage", dropped(effect=True))
    await house.hears("45 min ddia")
    assert house.heard() == [LOGGED, LOGGED]
    assert minutes_in(house.file) == [45]


async def test_a_message_that_gathered_a_log_though_nobody_said_so_is_not_sent_again(house: House):
    await house.hears("45 min ddia")
    house.fake.fail_next("editMessageText", dropped(effect=True))
    gathered = await house.hears("30 min ddia")
    assert codes(house, "editMessageText") == [200, 400]
    assert house.heard() == [LOGGED]
    assert gathered.text.splitlines()[1] == "Logged 30 min of Designing Data-Intensive Applications."


async def test_a_doubled_message_can_be_replied_to_like_any_other(house: House):
    house.fake.fail_next("sendMessage", dropped(effect=True))
    last = await house.hears("45 min ddia")
    house.ada.replies(last, "no, 30 min")
    await house.settled()
    assert minutes_in(house.file) == [30]


async def test_words_telegram_cannot_parse_are_sent_plainly_and_the_log_tells(house: House):
    house.fake.fail_next("sendMessage", BAD_MARKUP)
    with capture_logs() as logged:
        message = await house.hears("45 min ddia")
    assert (message.text.splitlines()[0], message.html.splitlines()[0]) == (LOGGED, LOGGED)
    assert message.buttons == (("Undo", "Edit"),)
    assert [line["log_level"] for line in logged if line["event"] == "telegram.markup_refused"] == ["error"]


async def test_what_telegram_refuses_for_good_is_logged_and_holds_up_nothing(house: House):
    house.fake.fail_next("sendMessage", refused(400, "Bad Request: CHAT_RESTRICTED"))
    with capture_logs() as logged:
        house.ada.says("45 min ddia")
        message = await house.hears("/progress")
    assert "telegram.refused" in [line["event"] for line in logged]
    assert "45 min" in message.text


# -- editing and answering buttons


async def test_a_button_pressed_twice_is_marked_once_and_answered_twice(house: House):
    message = await house.hears("45 min ddia")
    taps = [house.ada.presses(message, "Undo"), house.ada.presses(message, "Undo")]
    await house.settled()
    assert [tap.answered for tap in taps] == [True, True]
    assert codes(house, "editMessageText") == [200, 400]
    assert len(house.heard()) == 3
    assert minutes_in(house.file) == []


async def test_a_message_that_is_gone_is_answered_anew(house: House):
    message = await house.hears("45 min ddia")
    house.ada.deletes(message)
    house.ada.presses(message, "Undo", late=True)
    await house.settled()
    assert house.heard() == ["Took back 45 min of Designing Data-Intensive Applications."]


async def test_a_button_whose_query_grew_too_old_still_works(house: House):
    message = await house.hears("45 min ddia")
    house.fake.fail_next("answerCallbackQuery", TOO_OLD)
    house.ada.presses(message, "Undo")
    await house.settled()
    assert minutes_in(house.file) == []
    assert house.heard()[-1] == "Took back 45 min of Designing Data-Intensive Applications."


async def test_a_slow_answer_shows_that_the_coach_is_typing(house: House):
    with held(house.file):
        house.ada.says("45 min ddia")
        await house.fake.until(lambda: house.fake.actions(house.ada) == ["typing"])
    await house.settled()
    assert house.heard() == [LOGGED]


# -- who cannot be reached


async def test_somebody_who_blocked_the_bot_is_noted_and_reached_again_when_they_write(house: House):
    house.fake.fail_next("sendMessage", BLOCKED)
    house.ada.says("45 min ddia")
    await house.settled()
    assert look(house.file, "SELECT unreachable_since IS NULL FROM addresses") == [(0,)]
    await house.hears("/progress")
    assert look(house.file, "SELECT unreachable_since IS NULL FROM addresses") == [(1,)]


async def test_blocking_and_unblocking_are_noted(house: House):
    await house.hears("45 min ddia")
    house.ada.blocks()
    await house.settled()
    assert look(house.file, "SELECT unreachable_since IS NULL FROM addresses") == [(0,)]
    house.ada.unblocks()
    await house.settled()
    assert look(house.file, "SELECT unreachable_since IS NULL FROM addresses") == [(1,)]


async def test_a_log_sent_right_before_blocking_is_kept(house: House):
    await house.stop()
    house.ada.says("45 min ddia")
    house.ada.blocks()
    await house.start()
    await house.settled()
    assert minutes_in(house.file) == [45]


# -- receiving


@pytest.mark.parametrize(
    "faults",
    [[server_error(502, page=True)], [dropped(effect=False)] * 2, [rate_limited(1)], [slow(0.2)]],
    ids=["502", "two broken connections", "429", "slow"],
)
async def test_a_poll_that_fails_is_made_again(house: House, faults: Sequence[Fault]):
    await house.hears("45 min ddia")
    for fault in faults:
        house.fake.fail_next("getUpdates", fault)
    await house.hears("/undo")
    assert minutes_in(house.file) == []


async def test_a_poll_whose_answer_was_lost_brings_the_same_again_and_nothing_twice(house: House):
    house.fake.fail_next("getUpdates", dropped(effect=True), times=2)
    await house.hears("45 min ddia")
    await house.hears("30 min ddia")
    assert minutes_in(house.file) == [45, 30]
    assert confirmed(house) == 2


async def test_an_outage_of_any_length_is_waited_out_while_receiving(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bot.telegram.calls.LONGEST_WAIT", 0.01)
    monkeypatch.setattr("bot.telegram.calls.FIRST_WAIT", 0.01)
    await house.hears("45 min ddia")
    house.fake.fail_next("getUpdates", server_error(503), times=30)
    await house.hears("/undo")
    assert minutes_in(house.file) == []


# -- a memory that fails


async def test_what_cannot_be_stored_is_told_once_and_taken_when_it_can(house: House):
    with capture_logs() as logged:
        async with no_room(house.file):
            house.ada.says("45 min ddia")
            await house.fake.until(
                lambda: sum(line["event"] == "turn.not_stored" for line in logged) >= 2 or house.heard()
            )
        await house.settled()
    assert house.heard()[-1] == LOGGED
    assert len(house.heard()) == 2
    assert minutes_in(house.file) == [45]


# -- how much one person may send


async def test_of_a_flood_twenty_messages_are_taken_and_one_warning_is_given(house: House):
    for number in range(1, 26):
        house.ada.says(f"{number} min ddia")
    await house.settled()
    warnings = [text for text in house.heard() if text.startswith("That was a lot at once.")]
    assert len(warnings) == 1
    assert minutes_in(house.file) == list(range(1, 21))
    assert confirmed(house) == 20


async def test_what_waited_for_the_coach_is_no_flood(house: House):
    await house.stop()
    for number in range(1, 26):
        house.ada.says(f"{number} min ddia")
        house.clock.now += timedelta(minutes=1)
    await house.start()
    await house.settled()
    assert minutes_in(house.file) == list(range(1, 26))


async def test_the_flood_of_one_person_is_no_other_persons(house: House):
    bob = house.fake.person(1002, "Bob")
    await introduce(house.file, [Known(1002, "Bob")], NOW)
    for number in range(1, 26):
        house.ada.says(f"{number} min ddia")
    bob.says("45 min ddia")
    await house.settled()
    assert house.fake.last_message(bob).text.startswith("Logged 45 min")


# -- what Telegram shows about the bot


async def test_the_commands_and_descriptions_are_set(house: House):
    await house.hears("/help")
    commands = house.fake.setting("commands", json.dumps({"type": "all_private_chats"}), "")
    in_groups = house.fake.setting("commands", json.dumps({"type": "all_group_chats"}), "")
    assert {"command": "progress", "description": "where you stand"} in commands
    assert [command["command"] for command in in_groups] == ["help"]
    assert house.fake.setting("description", "").startswith("Your study coach.")
    assert house.fake.setting("short_description", "").startswith("A study coach")
    assert house.fake.setting("menu_button", "") == {"type": "commands"}
