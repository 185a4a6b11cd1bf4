"""What Discord shows about the bot: its commands, with fields to fill in, and the menu of a message."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.discord.calls import obeying
from bot.discord.line import Line
from bot.discord.markdown import caption
from bot.markup import plain
from bot.wording import Ear, Wording
from core.dialogue.menu import COMMANDS, Command, Slot
from core.dialogue.questions import say

MOST_DESCRIPTION = 100
"""Characters of a description (Discord, Application Command Structure)."""

SLASH, ON_A_MESSAGE = 1, 3
TEXT = 3
EVERYWHERE = {"integration_types": [0, 1], "contexts": [0, 1, 2]}
"""In servers and for a person's own use; in servers, in the bot's DM and in others. Discord's defaults leave some out."""

Payload = dict[str, Any]


def commands(wording: Wording, ear: Ear) -> list[Payload]:
    """All commands, as Discord takes them."""

    def told(html: str) -> str:
        return caption(plain(html), MOST_DESCRIPTION)

    def option(slot: Slot) -> Payload:
        about = told(wording.render(say("help.slot", name=slot.name), ear))
        shown = {"name": slot.name, "description": about, "type": TEXT}
        return shown | ({"autocomplete": True} if slot.listed else {})

    def command(one: Command) -> Payload:
        about = told(wording.render(say("help.does", name=one.name), ear))
        slots = {"options": [option(slot) for slot in one.slots]} if one.slots else {}
        return {"name": one.name, "type": SLASH, "description": about, **slots, **EVERYWHERE}

    log_this = {"name": wording.label(say("help.log_this"), ear), "type": ON_A_MESSAGE, **EVERYWHERE}
    return [*map(command, COMMANDS), log_this]


async def put_up(line: Line, wanted: Sequence[Payload]) -> dict[str, int]:
    """Sees that Discord has just these commands, and tells it only of a change; their ids by name."""
    bot = line.application_id
    if bot is None:
        raise RuntimeError("not logged in")
    there: Sequence[Mapping[str, Any]] = await obeying(
        lambda: line.http.get_global_commands(bot), "get commands"
    )
    if _by_name(there) != _by_name(wanted):
        payload = list(wanted)
        there = await obeying(lambda: line.http.bulk_upsert_global_commands(bot, payload), "put commands")
    return {command["name"]: int(command["id"]) for command in there if command["type"] == SLASH}


def _by_name(known: Sequence[Mapping[str, Any]]) -> dict[tuple[str, int], Payload]:
    """What is compared of commands: their order, ids and versions are Discord's."""
    return {(one["name"], one["type"]): _bare(one) for one in known}


def _bare(one: Mapping[str, Any]) -> Payload:
    options = [
        {
            name: option.get(name) or None
            for name in ("name", "description", "type", "autocomplete", "required")
        }
        for option in one.get("options") or ()
    ]
    where = {name: sorted(one.get(name) or ()) for name in EVERYWHERE}
    return {"description": one.get("description") or "", "options": options, **where}
