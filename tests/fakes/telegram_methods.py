"""The Bot API's methods by name."""

from collections.abc import Callable
from functools import partial
from typing import Any

from tests.fakes import telegram_editing as editing
from tests.fakes import telegram_sending as sending
from tests.fakes import telegram_settings as settings
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_world import World

Method = Callable[[World, Params], Any]

METHODS: dict[str, Method] = {
    "getMe": settings.get_me,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendChatAction": sending.send_chat_action,
    "editMessageText": editing.edit_message_text,
    "editMessageCaption": editing.edit_message_caption,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "answerCallbackQuery": editing.answer_callback_query,
    "setMessageReaction": editing.set_message_reaction,
    "setMyCommands": settings.set_my_commands,
    "getMyCommands": settings.get_my_commands,
    "deleteMyCommands": settings.delete_my_commands,
    "setMyName": partial(settings.set_text, name="name"),
    "getMyName": partial(settings.get_text, name="name"),
    "setMyDescription": partial(settings.set_text, name="description"),
    "getMyDescription": partial(settings.get_text, name="description"),
    "setMyShortDescription": partial(settings.set_text, name="short_description"),
    "getMyShortDescription": partial(settings.get_text, name="short_description"),
    "setChatMenuButton": settings.set_chat_menu_button,
    "getChatMenuButton": settings.get_chat_menu_button,
    "getChat": settings.get_chat,
    "getFile": settings.get_file,
}
