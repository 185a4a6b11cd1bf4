"""A picture comes in an embed with words for those who do not see it; where Discord takes none, the words come alone."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.discord import reply
from bot.incoming import Answer, Settled
from bot.message import Button, Message
from core.dialogue.contract import Opened
from tests.beside import held
from tests.bot.picturing import progress
from tests.e2e.discord_service import House, at_home
from tests.fakes.discord_faults import dropped, refused
from tests.fakes.discord_seen import Seen

SEND = "POST /channels/{channel.id}/messages"
RESPOND = "POST /interactions/{interaction.id}/{interaction.token}/callback"
MISSING_PERMISSIONS = 50013, "Missing Permissions"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Ada has logged something."""
    async with at_home(tmp_path) as house:
        await house.hears("45 min ddia")
        yield house
    assert house.fake.violations == []


async def asked(house: House) -> Seen:
    """Progress, by command."""
    used = house.ada.slash("progress")
    await house.settled()
    return await used.reply()


def shows_progress(message: Seen) -> bool:
    """Whether it shows one picture, and says the same in words beside it and in place of it."""
    assert message.content.startswith("**Month 1 of 12**")
    assert message.enabled == (("Today", "Week", "Entries"),)
    if not message.pictures:
        return False
    (picture,) = message.pictures
    assert picture.name == "progress.png"
    assert picture.content.startswith(b"\x89PNG")
    assert (picture.description or "").startswith("Progress card. Month 1 of 12")
    assert message.raw["attachments"] == []
    return True


async def test_a_command_is_answered_with_a_picture(house: House):
    assert shows_progress(await asked(house))


async def test_in_a_server_only_who_asked_sees_the_picture(house: House):
    used = house.ada.at(house.fake.guild_channel()).slash("progress")
    await house.settled()
    message = await used.reply()
    assert shows_progress(message)
    assert message.ephemeral


async def test_a_message_is_answered_with_a_picture(house: House):
    assert shows_progress(await house.hears("/progress"))


async def test_an_answer_that_was_promised_gets_its_picture(house: House, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(reply, "PATIENCE", 0.05)
    with held(house.file):
        used = house.ada.slash("progress")
        await used.answered()
        assert used.loading
    await house.settled()
    assert shows_progress(await used.reply())


async def test_a_button_is_followed_by_a_picture(house: House):
    house.ada.slash("week")
    await house.settled()
    house.ada.presses(house.fake.last_message(house.ada), "Progress")
    await house.settled()
    assert shows_progress(house.fake.last_message(house.ada))


async def test_what_was_chosen_below_a_picture_shows_there_and_the_picture_stays(house: House):
    shown = await asked(house)
    house.ada.presses(shown, "Week")
    await house.settled()
    (marked,) = [seen for seen in house.ada.sees() if seen.id == shown.id]
    assert (marked.pictures, marked.content) == (shown.pictures, shown.content)
    assert (marked.enabled, marked.buttons) == ((), shown.buttons)


async def test_what_became_of_a_message_shows_there_and_its_picture_stays(house: House):
    message = Message("Progress", (Button("Today", Opened("today")),), 0, picture=progress())
    shown = await house.screen.send(house.where, message, "")
    await house.screen.dm(house.where, Answer(Message("Next"), settled=(Settled(shown, message, "Done"),)))
    (marked,) = [seen for seen in house.ada.sees() if str(seen.id) == shown]
    assert (marked.content, marked.enabled) == ("Progress\n\n✓ **Done**", ())
    assert [picture.description for picture in marked.pictures] == ["A card"]


async def test_of_a_long_text_the_last_part_has_the_picture_and_the_buttons(house: House):
    message = Message("word " * 500, (Button("Today", Opened("today")),), 0, picture=progress())
    await house.screen.send(house.where, message, "")
    first, last = [seen for seen in house.ada.sees() if seen.content.startswith("word")]
    assert (first.pictures, first.buttons) == ((), ())
    assert (len(last.pictures), last.buttons) == (1, (("Today",),))


@pytest.mark.parametrize("endpoint", [RESPOND, SEND])
async def test_a_picture_that_is_refused_leaves_the_words(house: House, endpoint: str):
    house.fake.fail_next(endpoint, refused(403, MISSING_PERMISSIONS))
    with capture_logs() as logged:
        if endpoint == RESPOND:
            message = await asked(house)
        else:
            message = await house.hears("/progress")
    assert not shows_progress(message)
    assert "discord.picture_refused" in [line["event"] for line in logged]


@pytest.mark.parametrize("effect", [False, True], ids=["before", "after"])
async def test_a_picture_is_sent_again_when_the_connection_broke_and_shows_once(house: House, effect: bool):  # noqa: FBT001  # what broke
    house.fake.fail_next(SEND, dropped(effect=effect))
    await house.hears("/progress")
    shown = [seen for seen in house.ada.sees() if seen.content.startswith("**Month")]
    assert [shows_progress(seen) for seen in shown] == [True]


async def test_a_message_without_a_picture_shows_no_embeds(house: House):
    used = house.ada.slash("week")
    await house.settled()
    assert (await used.reply()).raw["flags"] & 4
