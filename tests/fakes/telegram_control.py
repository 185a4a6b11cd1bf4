"""Drives the fake from another process: JSON over `/control/...`.

`POST acts`    a list of `{"person": 5, "does": "says", "with": ["1.5h ddia"], "group": -100…}` → what each gave;
               a message is named by its id
`POST fail`    `{"method": "sendMessage", "times": 2, "chat": 5, …the fields of a Fault}`
`POST limits`  `{"on": true}`          `POST clear`  forgets counts, calls and planned faults
`GET chat/5`   the messages seen now   `GET counts`  calls by method
`GET state`    waiting updates, chats, messages      `GET calls`  the calls with parameters and codes
`GET settled?timeout=10`               503 if updates still wait then
"""

import asyncio
import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from aiohttp import web

from tests.fakes.telegram_errors import Json
from tests.fakes.telegram_faults import Fault
from tests.fakes.telegram_people import Person
from tests.fakes.telegram_seen import Seen, seen
from tests.fakes.telegram_server import Server
from tests.fakes.telegram_world import Chat, Tap

ACTS = frozenset({
    "starts", "says", "replies", "commands", "mentions", "forwards", "edits", "deletes", "presses", "taps", "reacts",
    "blocks", "unblocks", "adds_bot", "sends",
})  # fmt: skip
ON_A_MESSAGE = frozenset({"replies", "forwards", "edits", "deletes", "presses", "taps", "reacts"})


class Control:
    def __init__(self, server: Server) -> None:
        self.server = server
        self.world = server.world

    async def answer(self, path: str, request: web.BaseRequest) -> web.StreamResponse:
        name, _, rest = path.partition("/")
        body = await request.read()
        asked = json.loads(body) if body else {}
        match name:
            case "acts":
                return web.json_response(self.act(asked))
            case "fail":
                self.fail(asked)
            case "limits":
                self.server.limits.on = bool(asked["on"])
            case "clear":
                self.clear()
            case "settled":
                return await self.settled(seconds=float(request.query.get("timeout", "10")))
            case _:
                return self.tell(name, rest)
        return web.json_response(True)  # noqa: FBT003  # JSON's own `true`

    def tell(self, name: str, rest: str) -> web.Response:
        match name:
            case "chat":
                chat = self.world.chats.get(int(rest))
                found = [seen(chat, message) for message in chat.messages.values()] if chat else []
                return web.json_response([asdict(one) for one in found])
            case "counts":
                return web.json_response(self.server.counts)
            case "calls":
                return web.json_response([asdict(call) for call in self.server.calls])
            case "state":
                return web.json_response(self.state())
            case _:
                return web.json_response({"error": f"no {name}"}, status=404)

    def state(self) -> Json:
        chats = self.world.chats.values()
        return {
            "waiting": len(self.world.updates.waiting),
            "chats": len(chats),
            "messages": sum(len(chat.messages) for chat in chats),
            "by_bot": sum(m["from"]["is_bot"] for chat in chats for m in chat.messages.values()),
            "webhook": self.server.webhook.url,
        }

    def act(self, acts: Iterable[Json]) -> list[Any]:
        return [_told(self.one(act)) for act in acts]

    def one(self, act: Json) -> Any:
        does, given = act["does"], list(act.get("with", ()))
        if does not in ACTS:
            raise web.HTTPBadRequest(text=f"nobody {does}")
        person = known(self.server, int(act["person"]), **act.get("as", {}))
        if "group" in act:
            person = person.in_group(known_group(self.server, int(act["group"])))
        if does in ON_A_MESSAGE:
            given[0] = seen(person.chat, person.chat.messages[int(given[0])])
        return getattr(person, does)(*given)

    def fail(self, asked: Json) -> None:
        method, times, chat = asked.pop("method"), asked.pop("times", 1), asked.pop("chat", None)
        self.server.faults.plan(method, Fault(**asked), times=times, chat=chat)

    def clear(self) -> None:
        self.server.counts.clear()
        self.server.calls.clear()
        self.server.faults.clear()

    async def settled(self, *, seconds: float) -> web.Response:
        try:
            await asyncio.wait_for(self.world.updates.drained.wait(), seconds)
        except TimeoutError:
            return web.json_response(self.state(), status=503)
        return web.json_response(self.state())


def _told(result: object) -> Any:
    if isinstance(result, Seen):
        return result.id
    return result.id if isinstance(result, Tap) else None


def known(server: Server, number: int, **about: Any) -> Person:
    """Somebody with a Telegram account; the bot does not know them before they write."""
    world = server.world
    user = world.users.get(number)
    if user is None or about:
        user = {"id": number, "is_bot": False, "first_name": f"Person{number}", "language_code": "en"} | (
            user or {}
        )
        world.users[number] = user = user | about
    chat = world.chats.get(number)
    if chat is None:
        names = {k: v for k, v in user.items() if k in ("first_name", "last_name", "username")}
        chat = world.chats[number] = Chat({"id": number, "type": "private", **names})
    return Person(world, user, chat)


def known_group(server: Server, number: int, title: str = "Study group") -> Chat:
    """A group the bot is in."""
    chats = server.world.chats
    if number not in chats:
        chats[number] = Chat({"id": number, "type": "supergroup", "title": title}, open=True)
    return chats[number]
