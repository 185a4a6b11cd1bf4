"""The API's endpoints by method and path, named as in the documentation."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.fakes import discord_application as application
from tests.fakes import discord_commands as commands
from tests.fakes import discord_messages as messages
from tests.fakes import discord_responses as responses
from tests.fakes.discord_errors import ApiError, not_found
from tests.fakes.discord_requests import Asked
from tests.fakes.discord_world import World

Does = Callable[[World, Asked], Any]
"""What is answered as JSON; None is 204."""


@dataclass(frozen=True, slots=True)
class Route:
    name: str
    does: Does
    steps: tuple[str, ...]


CHANNEL = "/channels/{channel.id}"
COMMANDS = "/applications/{application.id}/commands"
WEBHOOK = "/webhooks/{application.id}/{interaction.token}"
CALLBACK = "POST /interactions/{interaction.id}/{interaction.token}/callback"

NAMED: dict[str, Does] = {
    "GET /gateway": application.get_gateway,
    "GET /gateway/bot": application.get_gateway_bot,
    "GET /users/@me": application.get_me,
    "GET /users/{user.id}": application.get_user,
    "POST /users/@me/channels": messages.create_dm,
    "GET /applications/@me": application.get_application,
    "PATCH /applications/@me": application.edit_application,
    "GET /oauth2/applications/@me": application.get_application,
    f"GET {COMMANDS}": commands.get_all,
    f"PUT {COMMANDS}": commands.overwrite,
    f"GET {COMMANDS}/{{command.id}}": commands.get_one,
    f"DELETE {COMMANDS}/{{command.id}}": commands.delete,
    f"GET {CHANNEL}": messages.get_channel,
    f"POST {CHANNEL}/typing": messages.typing,
    f"GET {CHANNEL}/messages": messages.history,
    f"POST {CHANNEL}/messages": messages.create,
    f"GET {CHANNEL}/messages/{{message.id}}": messages.get_one,
    f"PATCH {CHANNEL}/messages/{{message.id}}": messages.edit,
    f"DELETE {CHANNEL}/messages/{{message.id}}": messages.delete,
    CALLBACK: responses.respond,
    f"POST {WEBHOOK}": responses.follow_up,
    f"GET {WEBHOOK}/messages/{{message.id}}": responses.get_one,
    f"PATCH {WEBHOOK}/messages/{{message.id}}": responses.edit,
    f"DELETE {WEBHOOK}/messages/{{message.id}}": responses.delete,
}
ROUTES = tuple(Route(name, does, tuple(name.partition(" ")[2].split("/"))) for name, does in NAMED.items())
BY_LENGTH = {
    length: [route for route in ROUTES if len(route.steps) == length]
    for length in {len(route.steps) for route in ROUTES}
}
OPEN = frozenset({"GET /gateway", CALLBACK, *(name for name in NAMED if WEBHOOK in name)})
"""What needs no token beside the one in the path."""


def found_route(method: str, path: str) -> tuple[Route, Mapping[str, str]]:
    steps, elsewhere = path.split("/"), False
    for route in BY_LENGTH.get(len(steps), ()):
        names = _names(route.steps, steps)
        if names is not None:
            if route.name.startswith(f"{method} "):
                return route, names
            elsewhere = True
    raise ApiError(405, 0, "405: Method Not Allowed") if elsewhere else not_found()


def _names(steps: tuple[str, ...], given: list[str]) -> dict[str, str] | None:
    names = {}
    for step, found in zip(steps, given, strict=True):
        if step.startswith("{"):
            names[step[1:-1]] = found
        elif step != found:
            return None
    return names
