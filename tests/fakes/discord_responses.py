"""What the bot says to an interaction: the response to its callback, and the messages of its webhook."""

import secrets
from collections.abc import Callable
from typing import Any

from tests.fakes.discord_content import COMPONENTS_V2, check_message, message_of
from tests.fakes.discord_errors import (
    INVALID_TOKEN,
    UNKNOWN_INTERACTION,
    UNKNOWN_MESSAGE,
    UNKNOWN_WEBHOOK,
    ApiError,
    Form,
    Json,
    invalid_form,
    not_found,
)
from tests.fakes.discord_modals import check_modal
from tests.fakes.discord_requests import Asked
from tests.fakes.discord_seen import Modal
from tests.fakes.discord_uses import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    FOLLOWUPS,
    SUBMISSION,
    TOKEN_LIFE,
    Interaction,
)
from tests.fakes.discord_world import EPHEMERAL, LOADING, World

PONG, MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 1, 4, 5, 6, 7, 8, 9
TYPES = {
    COMMAND: (MESSAGE, DEFERRED_MESSAGE, MODAL),
    COMPONENT: (MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL),
    AUTOCOMPLETE: (CHOICES,),
    SUBMISSION: (MESSAGE, DEFERRED_MESSAGE),
}
TOO_MANY_FOLLOWUPS = 40094, "This interaction has reached its maximum number of follow up messages"
SLASH_ANSWER, MENU_ANSWER, REPLY = 20, 23, 19
CHOICE_NAME, CHOICE_VALUE, CHOICE_COUNT = 100, 100, 25


def respond(world: World, asked: Asked) -> Any:
    used = world.interactions.get(asked.id("interaction.id"))
    if used is None or not secrets.compare_digest(used.token, asked.names["interaction.token"]):
        raise not_found(UNKNOWN_INTERACTION)
    used.check_open()
    kind, data = asked.form.get("type"), asked.form.get("data") or {}
    allowed = TYPES[used.kind]
    if used.kind == SUBMISSION and used.component_message is not None:
        allowed = (*allowed, DEFERRED_UPDATE, UPDATE)
    form = Form()
    form.one_of(kind, ("type",), allowed)
    form.check()
    assert isinstance(kind, int)
    ANSWERS[kind](world, used, asked, data)
    used.response = kind
    world.changed()
    if asked.query.get("with_response", "").lower() not in ("true", "1"):
        return None
    return _about(used, kind)


def _about(used: Interaction, kind: int) -> Json:
    interaction: Json = {"id": str(used.id), "type": used.kind}
    resource: Json = {"type": kind}
    if kind in (MESSAGE, DEFERRED_MESSAGE, UPDATE) and used.original is not None:
        message = used.find(used.original) or {}
        interaction["response_message_id"] = str(used.original)
        interaction["response_message_loading"] = used.loading
        interaction["response_message_ephemeral"] = bool(message.get("flags", 0) & EPHEMERAL)
        if kind != DEFERRED_MESSAGE:
            resource["message"] = message
    return {"interaction": interaction, "resource": resource}


def _message(world: World, used: Interaction, asked: Asked, data: Json) -> None:
    check_message(data, under=("data",))
    used.original = _posted(world, used, asked, data)


def _deferred_message(world: World, used: Interaction, _: Asked, data: Json) -> None:
    flags = data.get("flags") or 0
    if flags & ~EPHEMERAL:
        raise invalid_form(("data", "flags"), "MESSAGE_FLAGS_INVALID", "Invalid message flags")
    used.loading = True
    content = {**_origin(world, used), "flags": flags | LOADING}
    used.original = int(world.put(used.channel, world.bot, content, hidden_for=_reader(used, flags))["id"])


def _deferred_update(_: World, used: Interaction, __: Asked, ___: Json) -> None:
    assert used.component_message is not None
    used.original = int(used.component_message["id"])


def _update(world: World, used: Interaction, asked: Asked, data: Json) -> None:
    assert used.component_message is not None
    used.original = int(used.component_message["id"])
    message = used.find(used.original)
    if message is None:
        raise not_found(UNKNOWN_MESSAGE)
    check_message(data, under=("data",), flags=message["flags"] & COMPONENTS_V2)
    world.change(used.channel, message, message_of(world, used.channel, asked, data, before=message))


def _choices(_: World, used: Interaction, __: Asked, data: Json) -> None:
    form = Form()
    choices = form.items(data.get("choices"), ("data", "choices"), (0, CHOICE_COUNT))
    kind = next(option["type"] for option in _flat(used.event["data"]["options"]) if option.get("focused"))
    for number, choice in enumerate(choices):
        at = ("data", "choices", number)
        form.text(choice.get("name"), (*at, "name"), (1, CHOICE_NAME))
        if kind == 3:
            form.text(choice.get("value"), (*at, "value"), (0, CHOICE_VALUE))
        elif isinstance(choice.get("value"), bool) or not isinstance(choice.get("value"), int | float):
            form.wrong((*at, "value"), "NUMBER_TYPE_COERCE", f'Value "{choice.get("value")}" is not int.')
    form.check()
    used.choices = choices


def _flat(options: list[Json]) -> list[Json]:
    """The options that hold values, out of whatever subcommands."""
    return [
        inner
        for option in options
        for inner in (_flat(option["options"]) if "options" in option else [option])
    ]


def _modal(world: World, used: Interaction, _: Asked, data: Json) -> None:
    shown = check_modal(data)
    used.modal = Modal(used, shown)
    world.modals[used.account] = used.modal


ANSWERS: dict[int, Callable[[World, Interaction, Asked, Json], None]] = {
    MESSAGE: _message,
    DEFERRED_MESSAGE: _deferred_message,
    DEFERRED_UPDATE: _deferred_update,
    UPDATE: _update,
    CHOICES: _choices,
    MODAL: _modal,
}


def _posted(world: World, used: Interaction, asked: Asked, said: Json) -> int:
    """The id of a new message in answer."""
    content = {"flags": 0, **_origin(world, used), **message_of(world, used.channel, asked, said)}
    message = world.put(used.channel, world.bot, content, hidden_for=_reader(used, content["flags"]))
    return int(message["id"])


def _reader(used: Interaction, flags: int) -> int | None:
    """Who alone sees a message with these flags."""
    return used.account if flags & EPHEMERAL else None


def _origin(world: World, used: Interaction) -> Json:
    """The fields that tell which interaction a message answers."""
    application, user = world.bot["id"], world.accounts[used.account].user
    owners = used.event["authorizing_integration_owners"]
    about = {"id": str(used.id), "type": used.kind, "user": user, "authorizing_integration_owners": owners}
    told: Json = {"application_id": application, "webhook_id": application, "interaction_metadata": about}
    if used.kind == COMMAND:
        data = used.event["data"]
        told["type"] = SLASH_ANSWER if data["type"] == 1 else MENU_ANSWER
        about |= {"name": data["name"], "command_type": data["type"]}
    elif used.component_message is not None:
        told["type"] = REPLY
        told["message_reference"] = {
            "message_id": used.component_message["id"],
            "channel_id": str(used.channel.id),
        }
    return told


# -- the webhook -----------------------------------------------------------------------------------------------


def _used(world: World, asked: Asked) -> Interaction:
    """The interaction a webhook's token belongs to."""
    token = asked.names["interaction.token"]
    found = world.tokens.get(token)
    if found is None or asked.names["application.id"] != world.bot["id"] or found.response is None:
        raise not_found(UNKNOWN_WEBHOOK)
    if found.age >= TOKEN_LIFE:
        raise ApiError(401, *INVALID_TOKEN)
    return found


def follow_up(world: World, asked: Asked) -> Any:
    used = _used(world, asked)
    if used.loading:
        # As Discord does for bots that know no @original: the first message takes the place of what loads.
        asked.form["flags"] = (asked.form.get("flags") or 0) & COMPONENTS_V2
        return _edited(world, used, asked, used.original)
    if used.installed_for_user_only and len(used.followups) >= FOLLOWUPS:
        raise ApiError(400, *TOO_MANY_FOLLOWUPS)
    check_message(asked.form)
    number = _posted(world, used, asked, asked.form)
    used.followups.append(number)
    world.changed()
    return used.find(number)


def get_webhook_message(world: World, asked: Asked) -> Any:
    used = _used(world, asked)
    return _found(used, _number(used, asked))


def edit_webhook_message(world: World, asked: Asked) -> Any:
    used = _used(world, asked)
    return _edited(world, used, asked, _number(used, asked))


def delete_webhook_message(world: World, asked: Asked) -> Any:
    used = _used(world, asked)
    message = _found(used, _number(used, asked))
    if int(message["id"]) == used.original:
        used.loading = False
        used.original = None
    world.remove(used.channel, int(message["id"]))


def _number(used: Interaction, asked: Asked) -> int | None:
    if asked.names["message.id"] == "@original":
        return used.original
    number = asked.id("message.id")
    return number if number in (used.original, *used.followups) else None


def _found(used: Interaction, number: int | None) -> Json:
    message = used.find(number) if number is not None else None
    if message is None:
        raise not_found(UNKNOWN_MESSAGE)
    return message


def _edited(world: World, used: Interaction, asked: Asked, number: int | None) -> Json:
    message = _found(used, number)
    check_message(asked.form, flags=message["flags"] & COMPONENTS_V2)
    content = message_of(world, used.channel, asked, asked.form, before=message)
    if number == used.original and used.loading:
        used.loading = False
        message["flags"] &= ~LOADING
        content["flags"] = message["flags"] | (content.get("flags", 0) & COMPONENTS_V2)
    return world.change(used.channel, message, content)
