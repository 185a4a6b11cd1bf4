"""A picture comes as a photo with its words below it; where Telegram takes no photo, the words come alone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram import Bot

from bot.app import coach
from bot.config import Settings
from bot.incoming import Answer
from bot.message import Button, Message
from bot.pictures.painter import Painter
from bot.telegram.line import Line
from bot.telegram.show import Screen
from core.dialogue.contract import Opened
from core.learner import Address, Platform
from tests.bot.picturing import progress
from tests.e2e.telegram_service import NOW, House, at_home
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_faults import Fault, dropped, refused, server_error
from tests.fakes.telegram_seen import Seen

TOO_LONG = refused(400, "Bad Request: message caption is too long")
NO_SUCH_METHOD = refused(404, "Not Found: method not found")
UNPROCESSED = refused(400, "Bad Request: IMAGE_PROCESS_FAILED")
ADA = Address(Platform.TELEGRAM, "1001", "1001")
TOO_LARGE = Fault(413, "Request Entity Too Large", page=True)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with at_home(tmp_path) as house:
        yield house


@asynccontextmanager
async def screen_of(folder: Path) -> AsyncIterator[tuple[FakeTelegram, Screen]]:
    """What Ada sees, without the coach behind it."""
    async with (
        FakeTelegram(clock=lambda: NOW) as fake,
        coach(Settings(database_url=f"sqlite:///{folder / 'x.db'}")) as it,
    ):
        fake.person(1001, "Ada").starts()
        line, polls = (Line(f"{fake.base_url}{fake.token}", connections=1, patience=5) for _ in range(2))
        async with Bot(fake.token, base_url=fake.base_url, request=line, get_updates_request=polls) as bot:
            yield fake, Screen(bot, line, it.turns, Painter(it.wording))


def is_photo(message: Seen) -> bool:
    return "photo" in message.raw


async def presses(house: House, message: Seen, label: str) -> Seen:
    """`message` as it looks after its button was pressed."""
    house.ada.presses(message, label)
    await house.settled()
    return next(seen for seen in house.said() if seen.id == message.id)


async def test_progress_is_a_photo_with_its_words_and_buttons_below(house: House):
    shown = await house.hears("45 min ddia", "/progress")
    assert is_photo(shown)
    assert shown.html.startswith("<b>Month 1 of 12</b>")
    assert shown.buttons == (("Today", "Week", "Entries"),)
    assert house.fake.file(shown).startswith(b"\x89PNG")
    (size,) = shown.raw["photo"]
    assert size["width"] == 1080
    assert house.fake.counts["sendPhoto"] == 1


async def test_what_was_chosen_below_a_photo_shows_there_and_the_photo_stays(house: House):
    shown = await house.hears("45 min ddia", "/progress")
    marked = await presses(house, shown, "Week")
    assert is_photo(marked)
    assert marked.file == shown.file
    assert marked.html == f"{shown.html}\n\n✓ <b>Week</b>"
    assert marked.buttons == ()


async def test_logs_after_a_photo_gather_below_it(house: House):
    await house.hears("45 min ddia", "/progress", "20 min leetcode")
    assert [is_photo(seen) for seen in house.said()] == [False, True, False]


@pytest.mark.parametrize(
    "fault", [TOO_LONG, NO_SUCH_METHOD, UNPROCESSED], ids=["too long", "no such method", "no image to it"]
)
async def test_a_photo_that_is_refused_leaves_the_words(house: House, fault: Fault):
    house.fake.fail_next("sendPhoto", fault)
    with capture_logs() as logged:
        shown = await house.hears("45 min ddia", "/progress")
    assert not is_photo(shown)
    assert shown.html.startswith("<b>Month 1 of 12</b>")
    assert "telegram.photo_refused" in [line["event"] for line in logged]
    marked = await presses(house, shown, "Week")
    assert marked.html == f"{shown.html}\n\n✓ <b>Week</b>"
    assert marked.buttons == ()


async def test_a_photo_that_no_server_takes_leaves_the_words(house: House):
    house.fake.fail_next("sendPhoto", TOO_LARGE, times=3)
    assert not is_photo(await house.hears("45 min ddia", "/progress"))


@pytest.mark.parametrize("fault", [server_error(502), dropped(effect=False)], ids=["502", "dropped"])
async def test_a_photo_is_sent_again_after_what_passes(house: House, fault: Fault):
    house.fake.fail_next("sendPhoto", fault)
    assert is_photo(await house.hears("45 min ddia", "/progress"))


async def test_words_that_are_too_long_for_a_caption_come_after_the_photo(tmp_path: Path):
    async with screen_of(tmp_path) as (fake, screen):
        words = Message(
            "word " * 204 + "<b>end</b>", (Button("Today", Opened("today")),), 9, picture=progress()
        )
        for message in (words, replace(words, text=f"{words.text} more")):
            await screen.send(ADA, message, "")
        fitting, photo, text = [seen for seen in fake.chat(1001) if seen.by_bot]
    assert [is_photo(fitting), len(fitting.text), fitting.buttons] == [True, 1023, (("Today",),)]
    assert [is_photo(photo), photo.text, photo.buttons] == [True, "", ()]
    assert [is_photo(text), len(text.text), text.buttons] == [False, 1028, (("Today",),)]


async def test_what_was_chosen_shows_even_where_its_label_does_not_fit(tmp_path: Path):
    async with screen_of(tmp_path) as (fake, screen):
        words = Message("word " * 204, (Button("Today", Opened("today")),), 0, picture=progress())
        shown = await screen.send(ADA, words, "")
        await screen.show("1001", Answer(Message("Next"), chosen=(words, "Today")), pressed=int(shown))
        marked = next(seen for seen in fake.chat(1001) if seen.by_bot)
    assert (is_photo(marked), marked.text, marked.buttons) == (True, words.text.strip(), ())
