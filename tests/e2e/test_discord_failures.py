"""Discord says no, says nothing, or breaks off: nothing is lost, and nothing is logged twice."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.discord import desk, reply
from bot.errors import RefusedError, TryLaterError, UnreachableError
from bot.incoming import Answer, Settled
from bot.message import Button, Message
from core.dialogue.contract import Opened
from core.learner import Address, Platform
from tests.beside import held, look, minutes_in, no_room
from tests.e2e.discord_service import NOW, House, at_home
from tests.e2e.people import introduce, known
from tests.fakes.discord_errors import (
    ALREADY_ACKNOWLEDGED,
    CANNOT_SEND,
    MISSING_ACCESS,
    NO_MUTUAL_GUILDS,
    UNKNOWN_INTERACTION,
    UNKNOWN_MESSAGE,
)
from tests.fakes.discord_faults import Fault, dropped, rate_limited, refused, server_error

LOGGED = "Logged 45 min of **Designing Data-Intensive Applications**."
SEND = "POST /channels/{channel.id}/messages"
EDIT = "PATCH /channels/{channel.id}/messages/{message.id}"
RESPOND = "POST /interactions/{interaction.id}/{interaction.token}/callback"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with at_home(tmp_path) as house:
        yield house


# -- interactions


async def test_a_turn_that_takes_long_is_promised_in_time_and_told_when_it_is_there(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reply, "PATIENCE", 0.1)
    with held(house.file):
        used = house.ada.slash("log", time="45 min", target="ddia")
        await used.answered()
        assert used.loading
    await house.settled()
    assert used.age < 3
    assert (await used.reply()).content.startswith(LOGGED)
    assert house.fake.violations == []


async def test_a_button_whose_turn_takes_long_spins_no_longer_than_it_may(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(reply, "PATIENCE", 0.1)
    message = await house.hears("45 min ddia")
    with held(house.file):
        used = house.ada.presses(message, "Undo")
        await used.answered()
    await house.settled()
    assert minutes_in(house.file) == []
    assert house.heard()[-1].startswith("Took back 45 min")
    assert house.ada.now(message).enabled == ()


async def test_an_interaction_that_came_too_late_is_answered_in_the_chat(house: House):
    used = house.ada.slash("log", time="45 min", target="ddia")
    used.grows_old()
    await house.idle()
    assert house.heard() == [LOGGED]
    assert used.response is None


async def test_in_a_server_too_late_an_answer_goes_to_the_chat_as_well(house: House):
    there = house.ada.at(house.fake.guild_channel())
    there.slash("log", time="45 min", target="ddia").grows_old()
    await house.idle()
    assert house.heard() == [LOGGED]


@pytest.mark.parametrize("code", [UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED], ids=["10062", "40060"])
async def test_a_press_that_cannot_be_answered_takes_effect_all_the_same(house: House, code: tuple[int, str]):
    await house.hears("45 min ddia")
    house.fake.fail_next(RESPOND, refused(404 if code is UNKNOWN_INTERACTION else 400, code))
    house.ada.presses(house.fake.last_message(house.ada), "Undo")
    await house.idle()
    assert minutes_in(house.file) == []
    assert house.heard()[-1].startswith("Took back 45 min")


async def test_an_answer_that_arrived_though_nobody_said_so_is_not_given_twice(house: House):
    house.fake.fail_next(RESPOND, dropped(effect=True))
    used = house.ada.slash("log", time="45 min", target="ddia")
    await house.settled()
    assert house.heard() == [LOGGED]
    assert (await used.reply()).content.startswith(LOGGED)


async def test_a_stranger_who_presses_a_button_is_only_told_so(house: House):
    bob = house.fake.person(1002, "bob")
    await introduce(house.file, [known(bob, "Bob")], NOW)
    await house.hears("45 min ddia")
    stolen = Message("Whose is this?", (Button("Undo", Opened("undo")),), turn=1)
    await house.screen.send(known(bob).address, stolen, "")
    used = bob.presses(house.fake.last_message(bob), "Undo")
    await house.settled()
    told = await used.reply()
    assert (told.content, told.ephemeral) == ("That button belongs to another chat.", True)
    assert minutes_in(house.file) == [45]


async def test_a_button_of_a_thousand_turns_ago_still_works(house: House):
    old = await house.hears("45 min ddia")
    await house.stop()
    await house.start()
    house.ada.presses(old, "Undo")
    await house.settled()
    assert minutes_in(house.file) == []


# -- sending


@pytest.mark.parametrize(
    "fault",
    [
        server_error(502, page=True),
        dropped(effect=False),
        rate_limited(0.1),
        rate_limited(0.1, everywhere=True),
    ],
    ids=["502", "a broken connection", "429", "429 for all"],
)
async def test_a_message_that_failed_is_sent_again(house: House, fault: Fault):
    house.fake.fail_next(SEND, fault)
    await house.hears("45 min ddia")
    assert house.heard() == [LOGGED]


async def test_a_message_that_arrived_though_nobody_said_so_is_there_once(house: House):
    house.fake.fail_next(SEND, dropped(effect=True))
    await house.hears("45 min ddia")
    assert house.heard() == [LOGGED]
    assert look(house.file, "SELECT shown_as IS NOT NULL FROM turns") == [(1,)]


@pytest.mark.parametrize(
    ("fault", "messages"),
    [(server_error(504, effect=True), 1), (dropped(effect=False), 1), (refused(404, UNKNOWN_MESSAGE), 2)],
    ids=["504", "a broken connection", "it was deleted"],
)
async def test_a_log_that_joins_another_is_told_of_once(house: House, fault: Fault, messages: int):
    house.fake.fail_next(EDIT, fault)
    house.ada.dm("45 min ddia")
    await house.hears("30 min ddia")
    told = [seen.content for seen in house.ada.sees() if seen.by_bot]
    assert len(told) == messages
    assert "\n".join(told).count("Logged 30 min") == 1
    assert look(house.file, "SELECT count(*) FROM turns WHERE shown_as IS NULL") == [(0,)]


@pytest.mark.parametrize(
    "code", [CANNOT_SEND, NO_MUTUAL_GUILDS, MISSING_ACCESS], ids=["50007", "50278", "50001"]
)
async def test_somebody_who_cannot_be_reached_is_noted_and_reached_again_when_they_write(
    house: House, code: tuple[int, str]
):
    house.fake.fail_next(SEND, refused(403, code))
    house.ada.dm("45 min ddia")
    await house.settled()
    assert look(house.file, "SELECT unreachable_since IS NULL FROM addresses") == [(0,)]
    await house.hears("30 min ddia")
    assert look(house.file, "SELECT unreachable_since IS NULL FROM addresses") == [(1,)]
    assert minutes_in(house.file) == [45, 30]


async def test_what_discord_refuses_is_logged_and_holds_up_nothing(house: House):
    house.fake.fail_next(SEND, refused(400, (50035, "Invalid Form Body")))
    with capture_logs() as logged:
        house.ada.dm("45 min ddia")
        await house.hears("30 min ddia")
    assert "discord.refused" in [line["event"] for line in logged]
    assert minutes_in(house.file) == [45, 30]


async def test_nobody_is_ever_pinged(house: House):
    await house.hears("45 min @everyone <@1001> ddia")
    house.ada.slash("plan", part="<@1001> @here")
    await house.settled()
    assert all(seen.pings == () for seen in house.ada.sees() if seen.by_bot)


# -- speaking first


async def test_a_nudge_is_shown_once_however_often_it_is_sent(house: House):
    first = await house.screen.send(house.where, Message("Time to study"), "nudge 7")
    assert await house.screen.send(house.where, Message("Time to study"), "nudge 7") == first
    assert house.heard() == ["Time to study"]


async def test_somebody_who_only_used_commands_is_written_to_in_their_chat(house: House):
    await house.screen.send(Address(Platform.DISCORD, "1001", ""), Message("Hello"), "nudge 8")
    assert house.heard() == ["Hello"]


async def test_a_nudge_says_what_became_of_it(house: House):
    nudge = Message("Time to study", (Button("Later", Opened("later")),), turn=1)
    shown = await house.screen.send(house.where, nudge, "nudge 7")
    settled = (Settled(shown, nudge, "45 min"), Settled("404", nudge, "45 min"))
    await house.screen.dm(house.where, Answer(Message("Logged"), settled=settled))
    before, _ = (seen for seen in house.ada.sees() if seen.by_bot)
    assert (before.content, before.enabled) == ("Time to study\n\n✓ **45 min**", ())


async def test_where_nobody_listens_a_voice_message_is_answered_politely(house: House):
    voice = {
        "id": "9",
        "filename": "voice-message.ogg",
        "size": 9,
        "url": house.fake.url,
        "proxy_url": house.fake.url,
    }
    voice |= {"content_type": "audio/ogg", "duration_secs": 4.2, "waveform": "AA=="}
    house.fake.world.put(house.ada.channel, house.ada.user, {"content": "", "attachments": [voice]})
    await house.settled()
    assert house.heard() == ["I read text only, so far. Write it, like “45 min ddia”."]


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (refused(403, CANNOT_SEND), UnreachableError),
        (refused(400, (50035, "Invalid Form Body")), RefusedError),
        (rate_limited(120), TryLaterError),
        (dropped(effect=False), TryLaterError),
    ],
    ids=["50007", "50035", "429", "a broken connection"],
)
async def test_a_nudge_that_cannot_be_sent_says_why(house: House, fault: Fault, error: type[Exception]):
    house.fake.fail_next(SEND, fault)
    with pytest.raises(error):
        await house.screen.send(house.where, Message("Hello"), "nudge 9")


# -- the gateway


async def test_events_sent_while_the_gateway_was_down_are_taken_once(house: House):
    for number in range(1, 6):
        house.fake.gateway.drop()
        await house.hears(f"{number} min ddia")
    assert minutes_in(house.file) == list(range(1, 6))
    assert house.fake.gateway.counts["resume"] >= 5


async def test_what_a_lost_session_does_not_bring_is_read_from_the_chat(house: House):
    await house.hears("1 min ddia")
    house.fake.gateway.forget()
    house.fake.gateway.drop()
    house.ada.dm("2 min ddia")
    await house.hears("3 min ddia")
    assert minutes_in(house.file) == [1, 2, 3]


async def test_an_answer_nobody_saw_is_shown_at_the_next_start(house: House):
    house.fake.fail_next(SEND, refused(400, (50035, "Invalid Form Body")))
    house.ada.dm("45 min ddia")
    await house.settled()
    assert house.heard() == []
    await house.stop()
    await house.start()
    assert house.heard() == [LOGGED]
    assert minutes_in(house.file) == [45]


async def test_history_that_cannot_be_read_keeps_nobody_waiting(house: House):
    await house.stop()
    house.fake.fail_next("GET /channels/{channel.id}/messages", refused(403, MISSING_ACCESS))
    await house.start()
    await house.hears("45 min ddia")
    assert house.heard() == [LOGGED]


# -- a memory that fails


async def test_what_cannot_be_stored_is_told_once_and_taken_when_it_can(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(desk, "AGAIN", 0.1)
    async with no_room(house.file):
        house.ada.dm("45 min ddia")
        await house.fake.until(house.heard)
    await house.settled()
    assert len(house.heard()) == 2
    assert house.heard()[-1] == LOGGED
    assert minutes_in(house.file) == [45]


async def test_of_a_flood_twenty_messages_are_taken_and_one_warning_is_given(house: House):
    for number in range(1, 26):
        await house.hears(f"{number} min ddia")
    warnings = [text for text in house.heard() if text.startswith("That was a lot at once.")]
    assert len(warnings) == 1
    assert minutes_in(house.file) == list(range(1, 21))


async def test_while_something_slow_is_under_way_the_coach_types(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(desk, "SLOW", 0.1)
    with held(house.file):
        house.ada.dm("45 min ddia")
        await house.fake.until(lambda: house.fake.counts["POST /channels/{channel.id}/typing"])
    await house.settled()
    assert house.heard() == [LOGGED]


# -- the menu


async def test_the_commands_are_put_up_once(house: House):
    put = "PUT /applications/{application.id}/commands"
    assert house.fake.counts[put] == 1
    await house.stop()
    await house.start()
    assert house.fake.counts[put] == 1
    house.fake.world.commands.popitem()
    await house.stop()
    await house.start()
    assert house.fake.counts[put] == 2
