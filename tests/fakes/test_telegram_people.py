"""What people do on their phones reaches the bot as on Telegram; what the bot sets can be read back."""

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MenuButtonCommands,
    Message,
    MessageEntity,
)
from telegram.error import BadRequest, Forbidden

from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_apart import TelegramApart
from tests.fakes.telegram_people import Person

UNDO = InlineKeyboardMarkup([[InlineKeyboardButton("Undo", callback_data="u1")]])


async def heard(bot: Bot) -> Message:
    """The newest message that reached the bot."""
    message = (await bot.get_updates())[-1].effective_message
    assert message is not None
    return message


async def test_a_deep_link_starts_with_its_payload(fake: FakeTelegram, bot: Bot):
    fake.person(7, "Bob", language_code="pt-br", username="bob").starts("invite_x")
    message = await heard(bot)
    assert message.text == "/start invite_x"
    assert [entity.type for entity in message.entities] == [MessageEntity.BOT_COMMAND]
    assert message.from_user is not None
    assert (message.from_user.language_code, message.chat.username) == ("pt-br", "bob")


async def test_a_reply_quotes_the_bot(fake: FakeTelegram, bot: Bot, ada: Person):
    nudge = await bot.send_message(5, "Time for DDIA")
    ada.replies(fake.last_message(ada), "1.5")
    message = await heard(bot)
    assert message.reply_to_message is not None
    assert (message.text, message.reply_to_message.message_id) == ("1.5", nudge.message_id)


async def test_a_forwarded_message_tells_its_origin(bot: Bot, ada: Person):
    ada.forwards(ada.says("see https://example.org"))
    message = await heard(bot)
    assert message.forward_origin is not None
    assert [entity.type for entity in message.entities] == [MessageEntity.URL]


async def test_a_button_that_is_gone_is_pressed_only_by_a_late_thumb(
    fake: FakeTelegram, bot: Bot, ada: Person
):
    sent = await bot.send_message(5, "Logged.", reply_markup=UNDO)
    shown = fake.last_message(ada)
    await bot.edit_message_text("Undone.", 5, sent.message_id)
    with pytest.raises(LookupError, match="no button 'Undo'"):
        ada.presses(shown, "Undo")
    ada.presses(shown, "Undo", late=True)
    await bot.delete_message(5, sent.message_id)
    ada.presses(shown, "Undo", late=True)
    first, second = [update.callback_query for update in (await bot.get_updates())[-2:]]
    assert first is not None
    assert second is not None
    assert isinstance(first.message, Message)
    assert second.message is not None
    assert not second.message.is_accessible


async def test_who_blocked_the_bot_starts_it_again(fake: FakeTelegram, bot: Bot, ada: Person):
    ada.blocks()
    with pytest.raises(ValueError, match="blocked"):
        ada.says("hello?")
    ada.starts()
    await bot.send_message(5, "welcome back")
    assert fake.last_message(ada).text == "welcome back"


async def test_in_a_group_the_bot_hears_what_is_meant_for_it(fake: FakeTelegram, bot: Bot, ada: Person):
    group = fake.group()
    here = ada.in_group(group)
    here.adds_bot()
    here.says("hello all")
    here.says("/start@otherbot")
    here.says("/help")
    here.commands("log 25m")
    here.mentions("hi")
    await bot.send_message(group.id, "In private, please")
    here.replies(fake.last_message(group), "ok")
    updates = await bot.get_updates()
    texts = [update.message.text for update in updates if update.message]
    assert texts == ["/start", "/help", "/log@syllabot 25m", "@syllabot hi", "ok"]
    assert updates[1].my_chat_member is not None
    here.blocks()
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "x")


async def test_a_group_is_read_whole_without_privacy_mode(fake: FakeTelegram, bot: Bot, ada: Person):
    fake.world.privacy = False
    ada.in_group(fake.group()).says("hello all")
    assert (await heard(bot)).text == "hello all"


async def test_commands_have_scopes_and_languages(fake: FakeTelegram, bot: Bot, ada: Person):
    private = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([("log", "Log time")], scope=private)
    await bot.set_my_commands([("log", "Zeit eintragen")], scope=private, language_code="de")
    await bot.set_my_commands([("admin", "x")], scope=BotCommandScopeChat(ada.id))
    assert await bot.get_my_commands(private, "de") == (BotCommand("log", "Zeit eintragen"),)
    assert await bot.get_my_commands() == ()
    await bot.delete_my_commands(private, "de")
    assert await bot.get_my_commands(private, "de") == ()
    assert fake.setting("commands", '{"type": "all_private_chats"}', "")[0]["command"] == "log"


@pytest.mark.parametrize(
    ("name", "description", "many", "why"),
    [
        ("Log", "x", 1, "bot_command_invalid"),
        ("l" * 33, "x", 1, "bot_command_invalid"),
        ("log", "", 1, "bot_command_description_invalid"),
        ("log", "x" * 257, 1, "bot_command_description_invalid"),
        ("log", "x", 101, "bot_commands_too_much"),
    ],
)
async def test_commands_are_checked(bot: Bot, name: str, description: str, many: int, why: str):
    with pytest.raises(BadRequest, match=f"(?i){why}"):
        await bot.set_my_commands([(name, description)] * many)


async def test_descriptions_and_the_menu_button_are_kept(bot: Bot, ada: Person):
    await bot.set_my_description("d" * 512)
    await bot.set_my_short_description("s" * 120, language_code="de")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_my_description("fr")).description == "d" * 512
    assert (await bot.get_my_short_description()).short_description == ""
    assert await bot.get_chat_menu_button() == MenuButtonCommands()
    assert (await bot.get_chat(ada.id)).first_name == "Ada"
    for call in (
        bot.set_my_description("d" * 513),
        bot.set_my_short_description("s" * 121),
        bot.set_my_commands([], language_code="deutsch"),
        bot.set_my_commands([], scope=BotCommandScopeChat(99)),
    ):
        with pytest.raises(BadRequest):
            await call


async def test_another_process_drives_it_over_http():
    async with TelegramApart() as apart, Bot(apart.token, base_url=f"{apart.url}/bot") as bot:
        sent = await apart.says(5, *map(str, range(150)))
        assert sent == list(range(1, 151))
        first = await bot.get_updates()
        assert len(first) == 100
        assert not await apart.settled(0.01)
        await bot.get_updates(first[-1].update_id + 51)
        assert await apart.settled()
        await bot.send_message(5, "done", reply_markup=UNDO)
        await apart.act([{"person": 5, "does": "presses", "with": [151, "Undo"]}])
        assert (await apart.chat(5))[-1]["buttons"] == [["Undo"]]
        await apart.tell("fail", {"method": "getMe", "code": 400, "description": "Bad Request: not now"})
        with pytest.raises(BadRequest, match=r"(?i)not now"):
            await bot.get_me()
        assert (await apart.counts())["getMe"] == 2
        assert (await apart.ask("state"))["by_bot"] == 1
