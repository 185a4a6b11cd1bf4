"""What a person's client lets them use, and how it sends what they typed."""

from typing import Any

from tests.fakes.discord_commands import CHAT_INPUT, SUB_COMMAND_GROUP
from tests.fakes.discord_errors import Json
from tests.fakes.discord_world import Account, Channel, World

STRING, INTEGER, BOOLEAN, NUMBER = 3, 4, 5, 10
LENGTH = 6000


def offered(
    world: World, account: Account, channel: Channel, name: str, *, kind: int = CHAT_INPUT
) -> tuple[Json, list[str]]:
    """The registered command, and the rest of the name: its subcommands."""
    first, *rest = name.split() if kind == CHAT_INPUT else [name]
    for found in world.commands.values():
        if (found["type"], found["name"]) == (kind, first):
            _check_offered(found, account, channel)
            return found, rest
    known = ", ".join(found["name"] for found in world.commands.values())
    raise LookupError(f"no command {name!r} among {known or 'none'}")


def _check_offered(found: Json, account: Account, channel: Channel) -> None:
    """Whether a client would show the command there."""
    installed = {int(kind) for kind in owners(account, channel)}
    if not installed & set(found["integration_types"]):
        raise LookupError(f"/{found['name']} is not installed here: {found['integration_types']}")
    if found["contexts"] is not None and channel.context not in found["contexts"]:
        raise LookupError(
            f"/{found['name']} is not offered in context {channel.context}: {found['contexts']}"
        )


def owners(account: Account, channel: Channel) -> Json:
    """For whom the app is installed: this guild, this person, or both."""
    told: Json = {}
    if channel.guild is not None and channel.guild.has_bot:
        told["0"] = str(channel.guild.id)
    elif channel.context == 1:
        told["0"] = "0"
    if account.installed:
        told["1"] = str(account.id)
    return told


def filled(holder: Json, rest: list[str], given: dict[str, Any], *, focused: str | None = None) -> list[Json]:
    """What the client sends for the options somebody filled in. Raises what it would not let through."""
    known = {option["name"]: option for option in holder.get("options", ())}
    if rest:
        inner = known[rest[0]]
        return [
            {
                "name": rest[0],
                "type": inner["type"],
                "options": filled(inner, rest[1:], given, focused=focused),
            }
        ]
    if any(option["type"] <= SUB_COMMAND_GROUP for option in known.values()):
        raise LookupError(f"/{holder['name']} needs one of {list(known)}")
    if unknown := given.keys() - known.keys():
        raise LookupError(f"/{holder['name']} has no option {sorted(unknown)}: {list(known)}")
    missing = [name for name, option in known.items() if option.get("required") and name not in given]
    if missing and focused is None:
        raise ValueError(f"/{holder['name']} needs {missing}")
    return [_filled(known[name], value, focused=focused == name) for name, value in given.items()]


def _filled(option: Json, value: Any, *, focused: bool) -> Json:
    told: Json = {"name": option["name"], "type": option["type"], "value": value}
    if focused:
        if not option.get("autocomplete"):
            raise LookupError(f"{option['name']} is not completed by the bot")
        return {**told, "focused": True}
    if option.get("choices"):
        told["value"] = _choice(option, value)
    else:
        _check(option, value)
    return told


def _choice(option: Json, value: Any) -> Any:
    for choice in option["choices"]:
        if value in (choice["name"], choice["value"]):
            return choice["value"]
    raise ValueError(
        f"{option['name']} offers {[choice['name'] for choice in option['choices']]}, not {value!r}"
    )


def _check(option: Json, value: Any) -> None:
    kinds = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: (int, float)}
    kind = kinds.get(option["type"], str)
    if not isinstance(value, kind) or (kind is not bool and isinstance(value, bool)):  # type: ignore[arg-type]
        raise TypeError(f"{option['name']} takes no {value!r}")
    size, names = (len(value), "length") if isinstance(value, str) else (value, "value")
    most = option.get(f"max_{names}", LENGTH if names == "length" else size)
    if not option.get(f"min_{names}", 0 if names == "length" else size) <= size <= most:
        raise ValueError(f"{option['name']} does not take {value!r}")
