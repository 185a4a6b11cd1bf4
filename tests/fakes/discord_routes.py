"""The API's endpoints by method and path, named as in the documentation."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.fakes.discord_application import (
    edit_application,
    get_application,
    get_gateway,
    get_gateway_bot,
    get_me,
    get_user,
)
from tests.fakes.discord_commands import delete_command, get_command, get_commands, overwrite_commands
from tests.fakes.discord_errors import ApiError, not_found
from tests.fakes.discord_messages import (
    create_dm,
    create_message,
    delete_message,
    edit_message,
    get_channel,
    get_message,
    get_messages,
    trigger_typing,
)
from tests.fakes.discord_requests import Asked
from tests.fakes.discord_responses import (
    delete_webhook_message,
    edit_webhook_message,
    follow_up,
    get_webhook_message,
    respond,
)
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
    "GET /gateway": get_gateway,
    "GET /gateway/bot": get_gateway_bot,
    "GET /users/@me": get_me,
    "GET /users/{user.id}": get_user,
    "POST /users/@me/channels": create_dm,
    "GET /applications/@me": get_application,
    "PATCH /applications/@me": edit_application,
    "GET /oauth2/applications/@me": get_application,
    f"GET {COMMANDS}": get_commands,
    f"PUT {COMMANDS}": overwrite_commands,
    f"GET {COMMANDS}/{{command.id}}": get_command,
    f"DELETE {COMMANDS}/{{command.id}}": delete_command,
    f"GET {CHANNEL}": get_channel,
    f"POST {CHANNEL}/typing": trigger_typing,
    f"GET {CHANNEL}/messages": get_messages,
    f"POST {CHANNEL}/messages": create_message,
    f"GET {CHANNEL}/messages/{{message.id}}": get_message,
    f"PATCH {CHANNEL}/messages/{{message.id}}": edit_message,
    f"DELETE {CHANNEL}/messages/{{message.id}}": delete_message,
    CALLBACK: respond,
    f"POST {WEBHOOK}": follow_up,
    f"GET {WEBHOOK}/messages/{{message.id}}": get_webhook_message,
    f"PATCH {WEBHOOK}/messages/{{message.id}}": edit_webhook_message,
    f"DELETE {WEBHOOK}/messages/{{message.id}}": delete_webhook_message,
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
