"""What Telegram shows about the bot: the menu of commands and its description."""

from functools import partial

from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    MenuButtonCommands,
)

from bot.markup import plain
from bot.telegram.calls import obeying
from bot.wording import Ear, Wording
from core.dialogue.menu import COMMANDS
from core.dialogue.questions import Say, say

IN_GROUPS = ("help",)


async def put_up(bot: Bot, wording: Wording, ear: Ear) -> None:
    """Sets the menus, the descriptions and the menu button; a repetition changes nothing."""

    def told(what: Say) -> str:
        return plain(wording.render(what, ear))

    commands = [BotCommand(command.name, told(say("help.does", name=command.name))) for command in COMMANDS]
    in_groups = [command for command in commands if command.command in IN_GROUPS]
    for call in (
        partial(bot.set_my_commands, commands, scope=BotCommandScopeAllPrivateChats()),
        partial(bot.set_my_commands, in_groups, scope=BotCommandScopeAllGroupChats()),
        partial(bot.set_my_description, told(say("help.description"))),
        partial(bot.set_my_short_description, told(say("help.short_description"))),
        partial(bot.set_chat_menu_button, menu_button=MenuButtonCommands()),
    ):
        await obeying(call, call.func.__name__)
