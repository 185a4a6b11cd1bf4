"""The Gateway: sessions that outlive their connections, and what is dispatched to them."""

import json
import secrets
from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.fakes.discord_errors import Json
from tests.fakes.discord_line import DECODE_ERROR, Line

DISPATCH, HEARTBEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT = 0, 1, 2, 3, 4, 6, 7
MEMBERS, INVALID_SESSION, HELLO, HEARTBEAT_ACK = 8, 9, 10, 11

UNKNOWN_OPCODE, NOT_AUTHENTICATED, AUTHENTICATION_FAILED = 4001, 4003, 4004
ALREADY_AUTHENTICATED, INVALID_SEQUENCE, RATE_LIMITED, TIMED_OUT = 4005, 4007, 4008, 4009
INVALID_VERSION, INVALID_INTENTS, DISALLOWED_INTENTS = 4012, 4013, 4014

GUILDS = 1 << 0
MESSAGE_CONTENT = 1 << 15
PRIVILEGED = 1 << 1 | 1 << 8 | MESSAGE_CONTENT
KNOWN_INTENTS = (1 << 26) - 1
GUILD_MESSAGES, DIRECT_MESSAGES = 1 << 9, 1 << 12
COMMANDS_PER_MINUTE = 120
HEARTBEAT_INTERVAL = 41_250  # milliseconds
KEPT_EVENTS = 5_000
KEPT_SESSIONS = 3
LEAVING = (1000, 1001)
"""Who closes with these codes ends the session."""


@dataclass(slots=True)
class Session:
    id: str
    intents: int
    sequence: int = 0
    events: "deque[tuple[int, str]]" = field(default_factory=lambda: deque(maxlen=KEPT_EVENTS))
    line: Line | None = None

    def push(self, event: str, data: Json) -> None:
        self.sequence += 1
        told = json.dumps({"op": DISPATCH, "t": event, "s": self.sequence, "d": data})
        self.events.append((self.sequence, told))
        if self.line is not None:
            self.line.send(told)


@dataclass(slots=True, repr=False)
class Gateway:
    """`mute`: heartbeats are not acknowledged. `allowed`: the privileged intents the application may have."""

    token: str
    about: Callable[[], Json] = dict
    """What READY tells beside the session."""
    guilds: Callable[[], Iterable[Json]] = tuple
    changed: Callable[[], None] = lambda: None
    url: str = ""
    interval: int = HEARTBEAT_INTERVAL
    allowed: int = 0
    mute: bool = False
    refusing: bool = False
    sessions: dict[str, Session] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    """How often somebody connected (and to which path), identified, resumed, sent a heartbeat, was closed on (by code)."""

    # -- what tests do ---------------------------------------------------------------------------------------

    @property
    def ready(self) -> bool:
        """Whether a bot listens."""
        return any(session.line is not None for session in self.sessions.values())

    def drop(self) -> None:
        """Cuts every connection without a word; the sessions may be resumed."""
        for line in tuple(self.lines):
            line.abort()
            self.left(line)

    def close(self, code: int) -> None:
        for line in tuple(self.lines):
            self._end(line, code)

    def reconnect(self) -> None:
        """Asks every connection to come back and resume."""
        for line in self.lines:
            line.tell(RECONNECT, None)

    def invalidate(self, *, resumable: bool) -> None:
        if not resumable:
            self.forget()
        for line in self.lines:
            line.tell(INVALID_SESSION, resumable)

    def forget(self) -> None:
        """No session can be resumed any more."""
        self.sessions.clear()

    def ask_heartbeat(self) -> None:
        for line in self.lines:
            line.tell(HEARTBEAT, None)

    # -- events ----------------------------------------------------------------------------------------------

    def dispatch(self, event: str, data: Json, *, private: bool = False) -> None:
        for session in self.sessions.values():
            if _wants(session.intents, event, private=private):
                hidden = event.startswith("MESSAGE_") and not private
                session.push(event, self._readable(session, data) if hidden else data)

    def _readable(self, session: Session, data: Json) -> Json:
        """A guild's message without what only the intent MESSAGE_CONTENT shows."""
        me = self.about()["user"]["id"]
        own = data.get("author", {}).get("id") == me
        named = any(user["id"] == me for user in data.get("mentions", ()))
        if session.intents & MESSAGE_CONTENT or own or named or "content" not in data:
            return data
        return {**data, "content": "", "embeds": [], "attachments": [], "components": []}

    # -- connections -----------------------------------------------------------------------------------------

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        if self.refusing:
            return web.Response(status=503)
        line = Line(request)
        await line.open()
        self.lines.append(line)
        self.counts["connect"] += 1
        self.counts[line.path] += 1
        try:
            if request.query.get("v") == "10":
                line.tell(HELLO, {"heartbeat_interval": self.interval})
                self._watch(line)
                await line.listen(self.hear)
            else:
                self._end(line, INVALID_VERSION)
            await line.finish()
        finally:
            if line.code in LEAVING and line.session is not None:
                self.sessions.pop(line.session, None)
            self.left(line)
        return line.socket

    def left(self, line: Line) -> None:
        """Nothing is sent over `line` any more; what its session misses is kept."""
        line.hang_up()
        if line in self.lines:
            self.lines.remove(line)
        for session in self.sessions.values():
            if session.line is line:
                session.line = None
        self.changed()

    def hear(self, line: Line, text: str) -> None:
        try:
            said = json.loads(text)
            op, data = int(said["op"]), said.get("d")
        except (ValueError, TypeError, KeyError):
            return self._end(line, DECODE_ERROR)
        line.heard += 1
        if line.heard > COMMANDS_PER_MINUTE * (1 + line.minutes):
            return self._end(line, RATE_LIMITED)
        if op == HEARTBEAT:
            return self._beat(line)
        if op in (IDENTIFY, RESUME):
            return self._begin(line, op, data)
        if op not in (PRESENCE, VOICE, MEMBERS):
            return self._end(line, UNKNOWN_OPCODE)
        return None if line.session else self._end(line, NOT_AUTHENTICATED)

    def _begin(self, line: Line, op: int, data: Any) -> None:
        if line.session is not None:
            self._end(line, ALREADY_AUTHENTICATED)
        elif not isinstance(data, dict):
            self._end(line, DECODE_ERROR)
        elif op == IDENTIFY:
            self._identify(line, data)
        else:
            self._resume(line, data)

    def _beat(self, line: Line) -> None:
        self.counts["heartbeat"] += 1
        line.beats += 1
        self._watch(line)
        if not self.mute:
            line.tell(HEARTBEAT_ACK, None)
        self.changed()

    def _identify(self, line: Line, data: Json) -> None:
        self.counts["identify"] += 1
        wanted = data.get("intents")
        if data.get("token") != self.token:
            return self._end(line, AUTHENTICATION_FAILED)
        if not isinstance(wanted, int) or wanted & ~KNOWN_INTENTS:
            return self._end(line, INVALID_INTENTS)
        if wanted & PRIVILEGED & ~self.allowed:
            return self._end(line, DISALLOWED_INTENTS)
        self._tidy()
        session = Session(secrets.token_hex(16), wanted)
        self.sessions[session.id] = session
        line.session, session.line = session.id, line
        about = {"v": 10, "session_id": session.id, "resume_gateway_url": f"{self.url}/resume"}
        session.push("READY", {**about, "session_type": "normal", "shard": [0, 1], **self.about()})
        if wanted & GUILDS:
            for guild in self.guilds():
                session.push("GUILD_CREATE", guild)
        self.changed()
        return None

    def _tidy(self) -> None:
        """Forgets the oldest sessions nobody came back to, as a bot killed many times leaves them."""
        left = [session.id for session in self.sessions.values() if session.line is None]
        for name in left[:-KEPT_SESSIONS]:
            del self.sessions[name]

    def _resume(self, line: Line, data: Json) -> None:
        self.counts["resume"] += 1
        session = self.sessions.get(str(data.get("session_id")))
        sequence = data.get("seq")
        if data.get("token") != self.token:
            return self._end(line, AUTHENTICATION_FAILED)
        if session is None:
            return line.tell(INVALID_SESSION, False)  # noqa: FBT003  # JSON's own `false`
        if not isinstance(sequence, int) or sequence > session.sequence:
            return self._end(line, INVALID_SEQUENCE)
        if session.line is not None:
            session.line.abort()
            self.left(session.line)
        line.session, session.line = session.id, line
        for number, told in session.events:
            if number > sequence:
                line.send(told)
        session.push("RESUMED", {})
        self.changed()
        return None

    def _watch(self, line: Line) -> None:
        """Ends the connection, and the session, of who sends no heartbeat for one and a half intervals."""
        line.arm(self.interval * 1.5 / 1000, lambda: self._time_out(line))

    def _time_out(self, line: Line) -> None:
        if line.session is not None:
            self.sessions.pop(line.session, None)
        self._end(line, TIMED_OUT)

    def _end(self, line: Line, code: int) -> None:
        self.counts[str(code)] += 1
        line.close(code)


def _wants(intents: int, event: str, *, private: bool) -> bool:
    if event.startswith(("MESSAGE_", "TYPING_")):
        return bool(intents & (DIRECT_MESSAGES if private else GUILD_MESSAGES))
    if event.startswith(("GUILD_", "CHANNEL_")):
        return bool(intents & GUILDS)
    return True
