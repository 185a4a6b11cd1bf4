"""Drives the fake from another process: JSON over `/control/...`.

`POST acts`     a list of `{"person": 5, "does": "dm", "with": ["1.5h ddia"]}`, with `"options": {…}` for slash and
                submits, `"channel": "study"` for a guild's channel → the ids of the messages and interactions made;
                a message is named by its id, a modal is the person's open one
`POST gateway`  `{"does": "drop"}`: or reconnect, forget, refuse, accept, invalidate, or close with a code in `"with"`
`POST fail`     `{"route": "POST /channels/{channel.id}/messages", "times": 2, …the fields of a Fault}`
`POST ages`     `{"used": 123, "seconds": 3}`: an interaction is that much older
`POST limits`   `{"on": true}`          `POST clear`  forgets counts, calls, violations and planned faults
`GET sees/5`    the messages of a person's DM        `GET used/123`  an interaction and what it said
`GET counts`    calls by route                       `GET calls`     with names, bodies and statuses
`GET gateway`   counts of the Gateway                `GET violations`, `GET commands`, `GET state`
`GET ready?timeout=10`, `GET settled?timeout=10`     503 if no bot listens, or interactions still wait, then
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from aiohttp import web

from tests.fakes.discord_errors import Json
from tests.fakes.discord_faults import Fault
from tests.fakes.discord_people import Person, known_person
from tests.fakes.discord_seen import Seen
from tests.fakes.discord_uses import Interaction

if TYPE_CHECKING:
    from tests.fakes.discord import FakeDiscord

ACTS = frozenset({
    "dm", "says", "posts", "edits", "unfurls", "deletes", "slash", "begins", "uses", "presses", "picks", "sends", "submits",
    "blocks", "unblocks", "closes_dms", "opens_dms", "leaves",
})  # fmt: skip
MESSAGE_AT = {"edits": 0, "unfurls": 0, "deletes": 0, "uses": 1, "presses": 0, "picks": 0, "sends": 0}
"""Which argument names a message."""


class Control:
    def __init__(self, fake: "FakeDiscord") -> None:
        self.fake = fake

    async def answer(self, path: str, request: web.BaseRequest) -> web.StreamResponse:
        name, _, rest = path.partition("/")
        if name in ("ready", "settled"):
            return await self.wait(name, float(request.query.get("timeout", "10")))
        if request.method != "POST":
            return self.tell(name, rest)
        asked = json.loads(await request.read() or "{}")
        match name:
            case "acts":
                return web.json_response(self.act(asked))
            case "gateway":
                self.gateway(asked["does"], asked.get("with"))
            case "fail":
                self.fail(asked)
            case "ages":
                self.fake.world.interactions[int(asked["used"])].grows_old(float(asked["seconds"]))
            case "limits":
                self.fake.limits.on = bool(asked["on"])
            case "clear":
                self.clear()
            case _:
                return web.json_response({"error": f"no {name}"}, status=404)
        return web.json_response(True)  # noqa: FBT003  # JSON's own `true`

    async def wait(self, name: str, seconds: float) -> web.Response:
        try:
            await (self.fake.connected(seconds) if name == "ready" else self.fake.settled(seconds))
        except TimeoutError:
            return web.json_response(self.state(), status=503)
        return web.json_response(self.state())

    def tell(self, name: str, rest: str) -> web.Response:
        answers: dict[str, Callable[[], Any]] = {
            "sees": lambda: [shown(one) for one in known_person(self.fake.world, int(rest)).sees()],
            "used": lambda: used(self.fake.world.interactions[int(rest)]),
            "counts": lambda: self.fake.counts,
            "calls": lambda: [{**asdict(call), "names": dict(call.names)} for call in self.fake.calls],
            "gateway": lambda: self.fake.gateway.counts,
            "violations": lambda: [asdict(one) for one in self.fake.violations],
            "commands": lambda: self.fake.commands,
            "state": self.state,
        }
        if name not in answers:
            return web.json_response({"error": f"no {name}"}, status=404)
        return web.json_response(answers[name]())

    def state(self) -> Json:
        world = self.fake.world
        return {
            "ready": world.gateway.ready,
            "waiting": world.waiting(),
            "unanswered": len(self.fake.unanswered),
            "interactions": len(world.interactions),
            "messages": sum(len(channel.messages) for channel in world.channels.values()),
            "violations": len(self.fake.violations),
        }

    def act(self, acts: Iterable[Json]) -> list[int | None]:
        return [self.one(act) for act in acts]

    def one(self, act: Json) -> int | None:
        does, given = act["does"], list(act.get("with", ()))
        if does not in ACTS:
            raise web.HTTPBadRequest(text=f"nobody {does}")
        person = known_person(self.fake.world, int(act["person"]), act.get("name", ""))
        if "channel" in act:
            person = person.at(self.fake.guild_channel(act["channel"]))
        if does in MESSAGE_AT:
            given[MESSAGE_AT[does]] = self.message(person, int(given[MESSAGE_AT[does]]))
        options = act.get("options", {})
        if does == "submits":
            given, options = [person.modal, options], {}
        done = getattr(person, does)(*given, **options)
        return done.id if isinstance(done, Seen | Interaction) else None

    def message(self, person: Person, number: int) -> Seen:
        return next(one for one in person.sees() if one.id == number)

    def gateway(self, does: str, given: Any) -> None:
        gateway = self.fake.gateway
        match does:
            case "drop" | "reconnect" | "forget" | "ask_heartbeat":
                getattr(gateway, does)()
            case "refuse" | "accept":
                gateway.refusing = does == "refuse"
            case "invalidate":
                gateway.invalidate(resumable=bool(given))
            case "close":
                gateway.close(int(given))
            case _:
                raise web.HTTPBadRequest(text=f"no Gateway does {does}")

    def fail(self, asked: Json) -> None:
        route, times, channel = asked.pop("route"), asked.pop("times", 1), asked.pop("channel", None)
        self.fake.fail_next(route, Fault(**asked), times=times, channel=channel)

    def clear(self) -> None:
        server = self.fake.server
        server.counts.clear()
        server.calls.clear()
        server.violations.clear()
        server.faults.clear()
        self.fake.gateway.counts.clear()


def shown(message: Seen) -> Json:
    """A message as JSON; of its files only what they are called."""
    told = asdict(message)
    told["files"] = [{"name": file.name, "description": file.description} for file in message.files]
    return told | {"buttons": message.buttons}


def used(interaction: Interaction) -> Json:
    return {
        "response": interaction.response,
        "loading": interaction.loading,
        "messages": [shown(message) for message in interaction.messages],
        "choices": interaction.choices,
        "modal": interaction.modal.shown if interaction.modal is not None else None,
    }
