"""Endpoints about channels and the messages in them."""

from bisect import bisect_left
from typing import Any

from tests.fakes.discord_content import check_message, message_of
from tests.fakes.discord_errors import (
    CANNOT_EXECUTE_ON_DM,
    INVALID_RECIPIENT,
    NOT_THE_AUTHOR,
    Form,
    Json,
    bad_request,
    forbidden,
    invalid_form,
)
from tests.fakes.discord_requests import Asked
from tests.fakes.discord_world import DM, EPHEMERAL, Channel, World

HISTORY, PAGE = 100, 50
NONCE = 25
REPLY = 19


def create_dm(world: World, asked: Asked) -> Any:
    recipient = str(asked.form.get("recipient_id", ""))
    if not recipient.isdigit() or int(recipient) not in world.accounts:
        raise bad_request(INVALID_RECIPIENT)
    return told(world, world.dm(int(recipient)))


def get_channel(world: World, asked: Asked) -> Any:
    return told(world, world.channel(asked.id("channel.id")))


def trigger_typing(world: World, asked: Asked) -> Any:
    channel = world.reachable(asked.id("channel.id"))
    channel.typing += 1
    world.changed()


def told(world: World, channel: Channel) -> Json:
    """A channel object."""
    about: Json = {"id": str(channel.id), "type": channel.type, "flags": 0}
    about["last_message_id"] = str(max(channel.messages)) if channel.messages else None
    if channel.guild is None:
        about["recipients"] = [world.accounts[number].user for number in channel.people]
        if channel.type != DM:
            about |= {"name": channel.name, "icon": None, "owner_id": str(channel.people[0])}
        return about
    about |= {"guild_id": str(channel.guild.id), "name": channel.name, "position": 0, "parent_id": None}
    return about | {"permission_overwrites": [], "nsfw": False, "topic": None, "rate_limit_per_user": 0}


def get_messages(world: World, asked: Asked) -> Any:
    channel = world.channel(asked.id("channel.id"))
    limit = _number(asked, "limit") or PAGE
    form = Form()
    form.number(limit, ("limit",), (1, HISTORY))
    form.check()
    before, after, around = (_number(asked, name) for name in ("before", "after", "around"))
    numbers = sorted(channel.messages)
    if after is not None:
        found = [number for number in numbers if number > after][:limit]
    elif around is not None:
        middle = bisect_left(numbers, around)
        found = numbers[max(0, middle - limit // 2) :][:limit]
    else:
        found = [number for number in numbers if before is None or number < before][-limit:]
    return [channel.messages[number] for number in reversed(found)]


def _number(asked: Asked, name: str) -> int | None:
    given = asked.query.get(name)
    if given is not None and not given.isdigit():
        raise invalid_form((name,), "NUMBER_TYPE_COERCE", f'Value "{given}" is not snowflake.')
    return None if given is None else int(given)


def get_message(world: World, asked: Asked) -> Any:
    return world.message(world.channel(asked.id("channel.id")), asked.id("message.id"))


def create_message(world: World, asked: Asked) -> Any:
    channel, said = world.channel(asked.id("channel.id")), asked.form
    check_message(said)
    form = Form()
    nonce = None if said.get("nonce") is None else str(said["nonce"])
    form.text(nonce, ("nonce",), (0, NONCE), required=False)
    if (said.get("flags") or 0) & EPHEMERAL:
        form.wrong(("flags",), "MESSAGE_FLAGS_INVALID", "Invalid message flags")
    form.check()
    world.reachable(channel.id)
    key = (channel.id, nonce or "")
    if nonce and said.get("enforce_nonce") and (sent := world.lately(key)):
        return sent
    content = {**_reference(channel, said), **message_of(world, channel, asked, said)}
    content |= {"nonce": nonce} if nonce else {}
    message = world.put(channel, world.bot, content)
    if nonce:
        world.nonces[key] = (world.clock(), message)
    return message


def _reference(channel: Channel, said: Json) -> Json:
    reference = said.get("message_reference")
    if not reference:
        return {}
    found = channel.messages.get(int(reference["message_id"]))
    if found is None:
        if reference.get("fail_if_not_exists", True):
            raise invalid_form(("message_reference",), "REPLIES_UNKNOWN_MESSAGE", "Unknown message")
        said.pop("message_reference")
        return {}
    told = {"message_id": found["id"], "channel_id": str(channel.id), "type": 0}
    quoted = {key: value for key, value in found.items() if key != "referenced_message"}
    return {"type": REPLY, "message_reference": told, "referenced_message": quoted}


def edit_message(world: World, asked: Asked) -> Any:
    channel = world.channel(asked.id("channel.id"))
    message = world.message(channel, asked.id("message.id"))
    if message["author"]["id"] != world.bot["id"]:
        raise forbidden(NOT_THE_AUTHOR)
    check_message(asked.form, flags=message["flags"])
    return world.change(channel, message, message_of(world, channel, asked, asked.form, before=message))


def delete_message(world: World, asked: Asked) -> Any:
    channel = world.channel(asked.id("channel.id"))
    message = world.message(channel, asked.id("message.id"))
    if message["author"]["id"] != world.bot["id"]:
        raise forbidden(CANNOT_EXECUTE_ON_DM if channel.type == DM else NOT_THE_AUTHOR)
    world.remove(channel, int(message["id"]))
