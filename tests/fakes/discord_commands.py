"""Application commands: what an app registers, and whether Discord takes it."""

import re
from typing import Any

from tests.fakes.discord_errors import UNKNOWN_COMMAND, ApiError, Form, Json, Path, invalid_form, not_found
from tests.fakes.discord_requests import Asked
from tests.fakes.discord_world import World

CHAT_INPUT, USER, MESSAGE = 1, 2, 3
SUB_COMMAND, SUB_COMMAND_GROUP, STRING, INTEGER, NUMBER = 1, 2, 3, 4, 10
OPTION_TYPES = tuple(range(1, 12))
WITH_CHOICES = (STRING, INTEGER, NUMBER)
NAME = re.compile(r"[-_'\w]{1,32}")
NAME_LENGTH, DESCRIPTION, OPTIONS, CHOICES, CHOICE = 32, 100, 25, 25, 100
GLOBAL_COMMANDS = {CHAT_INPUT: 100, USER: 15, MESSAGE: 15}
COMMAND_SIZE = 8000
TOO_MANY = 30032, "Maximum number of application commands reached ({})."
INVALID_NAME = "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid"
DUPLICATE_NAME = "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"
SAME_OPTION = "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option name already used"
REQUIRED_LATE = "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options"  # fmt: skip
CHOICES_TWICE = "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS", "Option choice name already exists"
AUTOCOMPLETE_CHOICES = "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_MUTUALLY_EXCLUSIVE", "Autocomplete and choices are mutually exclusive"  # fmt: skip
TOO_LARGE = "APPLICATION_COMMAND_TOO_LARGE", f"Command exceeds maximum size ({COMMAND_SIZE})"


def _mine(world: World, asked: Asked) -> None:
    if asked.names["application.id"] != world.bot["id"]:
        raise ApiError(403, 20012, "You are not authorized to perform this action on this application")


def get_commands(world: World, asked: Asked) -> Any:
    _mine(world, asked)
    if asked.query.get("with_localizations", "").lower() in ("true", "1"):
        return list(world.commands.values())
    return [_unlocalized(command) for command in world.commands.values()]


def _unlocalized(part: Json) -> Json:
    """A command, option or choice without its translations."""
    told = {key: value for key, value in part.items() if not key.endswith("_localizations")}
    for key in ("options", "choices"):
        if key in told:
            told[key] = [_unlocalized(inner) for inner in told[key]]
    return told


def get_command(world: World, asked: Asked) -> Any:
    _mine(world, asked)
    found = world.commands.get(asked.id("command.id"))
    if found is None:
        raise not_found(UNKNOWN_COMMAND)
    return found


def delete_command(world: World, asked: Asked) -> Any:
    del world.commands[int(get_command(world, asked)["id"])]


def overwrite_commands(world: World, asked: Asked) -> Any:
    """Registers these commands and no others; one whose name was there keeps its id."""
    _mine(world, asked)
    given = asked.body
    if not isinstance(given, list):
        raise invalid_form((), "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
    check_commands(given)
    old = {(command["type"], command["name"]): command for command in world.commands.values()}
    new = [_registered(world, command, old) for command in given]
    world.commands = {int(command["id"]): command for command in new}
    return new


def check_commands(commands: list[Json]) -> None:
    form = Form()
    names: set[tuple[int, str]] = set()
    for number, command in enumerate(commands):
        kind = command.get("type", CHAT_INPUT)
        form.one_of(kind, (number, "type"), (CHAT_INPUT, USER, MESSAGE))
        _check_command(form, command, (number,))
        if (kind, command.get("name", "")) in names:
            form.wrong((number,), *DUPLICATE_NAME)
        names.add((kind, command.get("name", "")))
    form.check()
    for kind, most in GLOBAL_COMMANDS.items():
        if sum(command.get("type", CHAT_INPUT) == kind for command in commands) > most:
            raise ApiError(400, TOO_MANY[0], TOO_MANY[1].format(most))


def _check_command(form: Form, command: Json, at: Path) -> None:
    if command.get("type", CHAT_INPUT) == CHAT_INPUT:
        _check_words(form, command, at)
        _check_options(form, command, at)
    else:
        form.text(command.get("name"), (*at, "name"), (1, NAME_LENGTH))
        if command.get("description"):
            why = "Context menu commands cannot have description"
            form.wrong((*at, "description"), "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION", why)
        if command.get("options"):
            why = "Context menu commands cannot have options"
            form.wrong((*at, "options"), "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS", why)
    for name, known in (("integration_types", (0, 1)), ("contexts", (0, 1, 2))):
        for number, value in enumerate(form.items(command.get(name), (*at, name), (0, len(known)))):
            form.one_of(value, (*at, name, number), known)
    if _size(command) > COMMAND_SIZE:
        form.wrong(at, *TOO_LARGE)


def _check_name(form: Form, name: object, at: Path) -> None:
    text = form.text(name, at, (1, NAME_LENGTH))
    if 0 < len(text) <= NAME_LENGTH and (not NAME.fullmatch(text) or text != text.lower()):
        form.wrong(at, *INVALID_NAME)


def _check_words(form: Form, part: Json, at: Path) -> None:
    """Name and description of a command or an option, in every language it has."""
    _check_name(form, part.get("name"), (*at, "name"))
    for locale, name in (part.get("name_localizations") or {}).items():
        _check_name(form, name, (*at, "name_localizations", locale))
    form.text(part.get("description"), (*at, "description"), (1, DESCRIPTION))
    for locale, words in (part.get("description_localizations") or {}).items():
        form.text(words, (*at, "description_localizations", locale), (1, DESCRIPTION))


def _check_options(form: Form, holder: Json, at: Path) -> None:
    names: set[str] = set()
    optional = False
    for number, option in enumerate(form.items(holder.get("options"), (*at, "options"), (0, OPTIONS))):
        inside = (*at, "options", number)
        kind = option.get("type")
        form.one_of(kind, (*inside, "type"), OPTION_TYPES)
        _check_words(form, option, inside)
        if option.get("name") in names:
            form.wrong((*inside, "name"), *SAME_OPTION)
        names.add(option.get("name", ""))
        if option.get("required") and optional:
            form.wrong(inside, *REQUIRED_LATE)
        optional = optional or not option.get("required")
        if kind in (SUB_COMMAND, SUB_COMMAND_GROUP):
            _check_options(form, option, inside)
        else:
            _check_choices(form, option, inside)


def _check_choices(form: Form, option: Json, at: Path) -> None:
    names: set[str] = set()
    choices = form.items(option.get("choices"), (*at, "choices"), (0, CHOICES))
    if choices and option.get("autocomplete"):
        form.wrong((*at, "autocomplete"), *AUTOCOMPLETE_CHOICES)
    if (choices or option.get("autocomplete")) and option.get("type") not in WITH_CHOICES:
        form.wrong(
            (*at, "choices"), "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID", "Choices cannot be used here"
        )
    for number, choice in enumerate(choices):
        name = form.text(choice.get("name"), (*at, "choices", number, "name"), (1, CHOICE))
        if option.get("type") == STRING:
            form.text(choice.get("value"), (*at, "choices", number, "value"), (1, CHOICE))
        if name in names:
            form.wrong((*at, "choices", number, "name"), *CHOICES_TWICE)
        names.add(name)


def _size(part: Json) -> int:
    """Names, descriptions and values, of what is inside, too."""
    own = sum(len(part[key]) for key in ("name", "description", "value") if isinstance(part.get(key), str))
    return own + sum(_size(inner) for key in ("options", "choices") for inner in part.get(key) or ())


def _registered(world: World, given: Json, old: dict[tuple[int, str], Json]) -> Json:
    kind = given.get("type", CHAT_INPUT)
    told: Json = {
        "type": kind,
        "name": given["name"],
        "description": given.get("description", ""),
        "default_member_permissions": given.get("default_member_permissions"),
        "nsfw": bool(given.get("nsfw")),
        "integration_types": given.get("integration_types") or [0, 1],
        "contexts": given.get("contexts"),
        "dm_permission": given.get("contexts") is None or bool({1, 2} & set(given["contexts"])),
        "name_localizations": given.get("name_localizations"),
        "description_localizations": given.get("description_localizations"),
    }
    if given.get("options"):
        told["options"] = [_option(option) for option in given["options"]]
    was = old.get((kind, given["name"]))
    same = (
        was is not None
        and {key: was[key] for key in was if key in told} == told
        and len(was) == len(told) + 3
    )
    number = was["id"] if was else str(world.snowflake())
    version = was["version"] if was and same else str(world.snowflake())
    return {"id": number, "application_id": world.bot["id"], "version": version, **told}


def _option(given: Json) -> Json:
    """An option as it is given back: without what is false or empty."""
    told = {
        key: value for key, value in given.items() if value is not None and value is not False and value != []
    }
    if "options" in told:
        told["options"] = [_option(option) for option in told["options"]]
    return told
