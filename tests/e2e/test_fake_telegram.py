"""The fake Telegram against the real client: it answers, and refuses, as the Bot API does.

Updates, files, HTML, faults and driving from another process: tests/fakes/test_telegram_*.py.
"""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from telegram import (
    Bot,
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from tests.e2e.transcript import WallClock
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_people import Person


@pytest.fixture
def clock() -> WallClock:
    return WallClock(datetime(2026, 1, 5, 18, tzinfo=UTC))


@pytest.fixture
async def fake(clock: WallClock) -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram(clock=clock) as fake:
        yield fake


@pytest.fixture
async def bot(fake: FakeTelegram) -> AsyncIterator[Bot]:
    async with Bot(fake.token, base_url=fake.base_url, base_file_url=fake.base_file_url) as bot:
        yield bot


@pytest.fixture
def ada(fake: FakeTelegram) -> Person:
    ada = fake.person(5, "Ada", language_code="de")
    ada.starts()
    return ada


def keys(*buttons: InlineKeyboardButton) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([buttons])


def key(text: str = "Undo", data: str = "u1") -> InlineKeyboardButton:
    return InlineKeyboardButton(text, callback_data=data)


UNDO = keys(key())


async def test_a_message_comes_back_as_the_api_gives_it(fake: FakeTelegram, bot: Bot, ada: Person):
    heard = ada.says("25m ddia")
    asked: dict[str, Any] = {"parse_mode": "HTML", "reply_markup": UNDO, "disable_notification": True}
    html = "<b>Logged</b> 25 min &amp; more"
    sent = await bot.send_message(5, html, reply_parameters=ReplyParameters(heard.id), **asked)
    assert (sent.message_id, sent.text, sent.date) == (3, "Logged 25 min & more", fake.world.clock())
    assert sent.from_user == bot.bot
    assert sent.chat.first_name == "Ada"
    assert sent.reply_markup == UNDO
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "25m ddia"
    shown = fake.last_message(ada)
    assert shown.html == html
    assert (shown.buttons, shown.silent, shown.edited, shown.reply_to) == (
        (("Undo",),),
        True,
        False,
        heard.id,
    )


async def test_message_ids_count_in_each_chat(fake: FakeTelegram, bot: Bot, ada: Person):
    bob = fake.person(6, "Bob")
    bob.starts()
    assert [(await bot.send_message(who.id, "x")).message_id for who in (ada, bob)] == [2, 2]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "message text is empty"),
        (" \n\u200b", "text must be non-empty"),
        ("<b></b> ", "text must be non-empty"),
        ("x" * 4097, "message is too long"),
        ("😀" * 2049, "message is too long"),
        ("<b>x</i>", "can't parse entities: unmatched end tag at byte offset 4"),
    ],
)
@pytest.mark.usefixtures("ada")
async def test_a_text_is_checked(bot: Bot, text: str, why: str):
    with pytest.raises(BadRequest, match=f"(?i)^{why}"):
        await bot.send_message(5, text, parse_mode=ParseMode.HTML)


@pytest.mark.usefixtures("ada")
async def test_a_text_is_measured_after_its_entities_were_read(bot: Bot):
    sent = await bot.send_message(5, "<b>" + "&amp;" * 4096 + "</b>", parse_mode=ParseMode.HTML)
    assert sent.text == "&" * 4096


@pytest.mark.parametrize(
    ("markup", "why"),
    [
        (keys(key(data="é" * 33)), "button_data_invalid"),
        (keys(key(text=" ")), "button_text_invalid"),
        (keys(InlineKeyboardButton("x")), "can't parse inline keyboard button: text buttons are unallowed"),
        (keys(InlineKeyboardButton("x", url="no url")), "inline keyboard button url 'no url' is invalid"),
        (keys(InlineKeyboardButton("x", copy_text=CopyTextButton("y" * 257))), "button_copy_text_invalid"),
        (keys(*[key()] * 101), "reply_markup_too_long"),
        (ForceReply(input_field_placeholder="x" * 65), "input field placeholder is too long"),
        (ReplyKeyboardMarkup([[""]]), "keyboard button text must be non-empty"),
    ],
)
@pytest.mark.usefixtures("ada")
async def test_a_keyboard_is_checked(bot: Bot, markup: Any, why: str):
    with pytest.raises(BadRequest, match=f"(?i)^{why}"):
        await bot.send_message(5, "x", reply_markup=markup)


async def test_what_keyboards_may_hold(fake: FakeTelegram, bot: Bot, ada: Person):
    row = keys(key(data="é" * 32), InlineKeyboardButton("Plan", url="https://example.org/plan?a=b"))
    await bot.send_message(5, "x", reply_markup=row)
    assert fake.last_message(ada).buttons == (("Undo", "Plan"),)
    await bot.send_message(5, "x", reply_markup=ForceReply(input_field_placeholder="25m ddia"))
    asked = fake.last_message(ada)
    assert (asked.asks_reply, asked.placeholder, asked.buttons) == (True, "25m ddia", ())
    await bot.send_message(5, "x", reply_markup=ReplyKeyboardMarkup([["Yes", "No"]]))
    assert fake.last_message(ada).keys == (("Yes", "No"),)


async def test_who_cannot_be_reached(fake: FakeTelegram, bot: Bot, ada: Person):
    with pytest.raises(BadRequest, match=r"(?i)^chat not found"):
        await bot.send_message(404, "hello?")
    fake.person(6, "Bob")
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(6, "hello?")
    ada.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(5, "hello?")
    ada.unblocks()
    await bot.send_message(5, "welcome back")
    left, back = (await bot.get_updates())[-2:]
    assert left.my_chat_member is not None
    assert back.my_chat_member is not None
    assert left.my_chat_member.new_chat_member.status == "kicked"
    assert back.my_chat_member.new_chat_member.status == "member"


async def test_a_reply_needs_its_message(bot: Bot, ada: Person):
    with pytest.raises(BadRequest, match=r"(?i)message to be replied not found"):
        await bot.send_message(5, "x", reply_parameters=ReplyParameters(99))
    sent = await bot.send_message(
        ada.id, "x", reply_parameters=ReplyParameters(99, allow_sending_without_reply=True)
    )
    assert sent.reply_to_message is None


async def test_an_edit_shows_and_takes_the_keyboard_away(fake: FakeTelegram, bot: Bot, ada: Person):
    sent = await bot.send_message(5, "Sure?", reply_markup=UNDO)
    edited = await bot.edit_message_text("<i>Done</i>", 5, sent.message_id, parse_mode=ParseMode.HTML)
    assert not isinstance(edited, bool)
    assert edited.edit_date == fake.world.clock()
    shown = fake.last_message(ada)
    assert (shown.html, shown.buttons, shown.edited) == ("<i>Done</i>", (), True)
    await bot.edit_message_reply_markup(5, sent.message_id, reply_markup=UNDO)
    assert fake.last_message(ada).buttons == (("Undo",),)


async def test_what_cannot_be_edited(fake: FakeTelegram, bot: Bot, ada: Person):
    heard = ada.says("mine")
    sent = await bot.send_message(5, "a <b>", reply_markup=UNDO)
    document = await bot.send_document(5, b"x", filename="plan.md")
    for call, why in [
        (bot.edit_message_text("a &lt;b&gt;", 5, sent.message_id, parse_mode="HTML", reply_markup=UNDO), "message is not modified: "),
        (bot.edit_message_reply_markup(5, sent.message_id, reply_markup=UNDO), "message is not modified: "),
        (bot.edit_message_text("x", 5, 99), "message to edit not found"),
        (bot.edit_message_text("x", 5, heard.id), "message can't be edited"),
        (bot.edit_message_text("x", 5, document.message_id), "there is no text in the message to edit"),
        (bot.edit_message_caption(5, sent.message_id, caption="x"), "there is no caption in the message to edit"),
        (bot.edit_message_text("x" * 4097, 5, sent.message_id), "message is too long"),
        (bot.delete_message(5, 99), "message to delete not found"),
    ]:  # fmt: skip
        with pytest.raises(BadRequest, match=f"(?i)^{why}"):
            await call
    assert not fake.last_message(ada).edited


async def test_only_inline_keyboards_go_under_an_edit(fake: FakeTelegram, bot: Bot, ada: Person):
    sent = await bot.send_message(ada.id, "x")
    wrong = {"chat_id": "5", "message_id": str(sent.message_id), "reply_markup": '{"force_reply":true}'}
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{fake.base_url}{fake.token}/editMessageReplyMarkup", data=wrong)
    assert answer.json()["description"] == "Bad Request: inline keyboard expected"


async def test_a_message_is_deleted_within_two_days(
    fake: FakeTelegram, bot: Bot, ada: Person, clock: WallClock
):
    first, second = [await bot.send_message(ada.id, text) for text in "ab"]
    await bot.delete_message(5, first.message_id)
    assert [message.text for message in fake.chat(ada)] == ["/start", "b"]
    clock.now += timedelta(hours=49)
    with pytest.raises(BadRequest, match=r"(?i)message can't be deleted"):
        await bot.delete_message(5, second.message_id)


async def test_a_pressed_button_is_answered_once(fake: FakeTelegram, bot: Bot, ada: Person, clock: WallClock):
    await bot.send_message(5, "Logged.", reply_markup=UNDO)
    tap = ada.presses(fake.last_message(ada), "Undo")
    query = (await bot.get_updates())[-1].callback_query
    assert query is not None
    assert query.message is not None
    assert (query.data, query.from_user.id, query.message.message_id) == ("u1", 5, 2)
    await query.answer("Undone", show_alert=True)
    assert (tap.answered, tap.text, tap.alert) == (True, "Undone", True)
    too_late = ada.presses(fake.last_message(ada), "Undo")
    clock.now += timedelta(minutes=16)
    for identifier in (tap.id, too_late.id, "unknown"):
        with pytest.raises(BadRequest, match=r"(?i)query is too old and response timeout expired"):
            await bot.answer_callback_query(identifier)


async def test_typing_and_reactions_are_seen(fake: FakeTelegram, bot: Bot, ada: Person):
    heard = ada.says("25m")
    await bot.send_chat_action(5, "typing")
    await bot.set_message_reaction(5, heard.id, "👍")
    assert fake.actions(ada) == ["typing"]
    assert fake.chat(ada)[-1].reaction == "👍"
    with pytest.raises(BadRequest, match=r"(?i)reaction_invalid"):
        await bot.set_message_reaction(5, heard.id, [ReactionTypeEmoji("🧠")])
