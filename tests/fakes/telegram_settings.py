"""Methods about the bot itself: its name, commands, descriptions, menu button, and about chats and files."""

import json
import re
from typing import Any

from tests.fakes.telegram_errors import Json, bad_request
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_world import World

COMMAND_LIMIT = 100
COMMAND_NAME = re.compile(r"[a-z0-9_]{1,32}")
DESCRIPTION_OF_COMMAND_LIMIT = 256
TEXTS = {"name": 64, "description": 512, "short_description": 120}
SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
LANGUAGE = re.compile(r"(?:[a-z]{2})?")
DOWNLOAD_LIMIT = 20 << 20  # bytes


def get_me(world: World, _: Params) -> Json:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def language(params: Params) -> str:
    code = params.text("language_code")
    if not LANGUAGE.fullmatch(code):
        raise bad_request("invalid language code specified")
    return code


def shelf(world: World, params: Params) -> tuple[str, str, str]:
    """Where the commands of a scope and a language are kept."""
    scope = params.data("scope") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in SCOPES:
        raise bad_request("unsupported type of BotCommandScope specified")
    needed = SCOPES[scope["type"]]
    if any(name not in scope for name in needed):
        raise bad_request(f"BotCommandScope needs {' and '.join(needed)}")
    if needed:
        world.named(Params({"chat_id": scope["chat_id"]}))
    return "commands", json.dumps(scope, sort_keys=True), language(params)


def set_my_commands(world: World, params: Params) -> Any:
    commands = params.data("commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > COMMAND_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND_NAME.fullmatch(command.get("command", "")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= DESCRIPTION_OF_COMMAND_LIMIT:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.settings[shelf(world, params)] = commands
    return True


def get_my_commands(world: World, params: Params) -> Any:
    return world.settings.get(shelf(world, params), [])


def delete_my_commands(world: World, params: Params) -> Any:
    world.settings.pop(shelf(world, params), None)
    return True


def set_text(world: World, params: Params, name: str) -> Any:
    """setMyName, setMyDescription, setMyShortDescription."""
    text = params.text(name)
    if len(text) > TEXTS[name]:
        raise bad_request(f"bot {name.replace('_', ' ')} is too long")
    world.settings[name, language(params)] = text
    return True


def get_text(world: World, params: Params, name: str) -> Json:
    default = world.settings.get((name, ""), "")
    return {name: world.settings.get((name, language(params)), default)}


def set_chat_menu_button(world: World, params: Params) -> Any:
    button = params.data("menu_button") or {"type": "default"}
    if button.get("type") not in ("default", "commands", "web_app"):
        raise bad_request("unsupported type of MenuButton specified")
    if params.has("chat_id"):
        world.named(params)
    world.settings["menu_button", params.text("chat_id")] = button
    return True


def get_chat_menu_button(world: World, params: Params) -> Any:
    default = world.settings.get(("menu_button", ""), {"type": "default"})
    return world.settings.get(("menu_button", params.text("chat_id")), default)


def get_chat(world: World, params: Params) -> Json:
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
        False,
    )
    chat = world.named(params)
    return {**chat.info, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


def get_file(world: World, params: Params) -> Json:
    file = world.files.get(params.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {**file.told(), "file_path": file.path}
