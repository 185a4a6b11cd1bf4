"""The updates that wait for the bot, until an offset confirms them."""

import asyncio
import itertools
import json
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fakes.telegram_errors import Json, conflict

BY_REQUEST_ONLY = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
BATCH_LIMIT = 100
LONGEST_POLL = 50.0  # seconds

TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass(frozen=True, slots=True)
class Update:
    id: int
    kind: str
    chat: int
    body: bytes


@dataclass(slots=True)
class Updates:
    waiting: deque[Update] = field(default_factory=deque)
    next_id: int = 100_000_001
    allowed: tuple[str, ...] = ()
    drained: asyncio.Event = field(default_factory=asyncio.Event)
    polled: asyncio.Event = field(default_factory=asyncio.Event)
    poll: "asyncio.Future[None] | None" = None
    line: asyncio.Transport | None = None  # the connection the newest poll came on
    heard: Callable[[], None] | None = None  # told of each new update

    def __post_init__(self) -> None:
        self.drained.set()

    def wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in BY_REQUEST_ONLY

    def push(self, kind: str, chat: int, what: Json) -> None:
        """An update as it is now: what happens to its message later does not change it."""
        if not self.wanted(kind):
            return
        body = json.dumps({"update_id": self.next_id, kind: what}).encode()
        self.waiting.append(Update(self.next_id, kind, chat, body))
        self.next_id += 1
        self.drained.clear()
        self.end_poll()
        if self.heard is not None:
            self.heard()

    def confirm(self, offset: int) -> None:
        """Forgets updates before `offset`; a negative one keeps that many of the newest."""
        if offset < 0:
            offset = self.next_id + offset
        while self.waiting and self.waiting[0].id < offset:
            self.waiting.popleft()
        self.note_drained()

    def confirm_one(self, update: Update) -> None:
        self.waiting.remove(update)
        self.note_drained()

    def clear(self) -> None:
        self.waiting.clear()
        self.note_drained()

    def note_drained(self) -> None:
        if not self.waiting:
            self.drained.set()

    def terminate_poll(self, why: str) -> None:
        if self.poll is not None and not self.poll.done():
            self.poll.set_exception(conflict(why))

    def end_poll(self) -> None:
        if self.poll is not None and not self.poll.done():
            self.poll.set_result(None)

    async def until_polled(self) -> None:
        """Returns when somebody waits for updates; the poll of a program that was killed is ended and not counted."""
        while True:
            await self.polled.wait()
            if self.line is None or not self.line.is_closing():
                return
            self.end_poll()
            await asyncio.sleep(0)

    async def take(self, offset: int, limit: int, seconds: float) -> list[bytes]:
        """The next updates. A poll that still waits is ended with 409, as the Bot API ends it."""
        self.terminate_poll(TERMINATED)
        if offset:
            self.confirm(offset)
        if not self.waiting and seconds > 0:
            await self.wait(min(seconds, LONGEST_POLL))
        limit = min(max(limit, 1), BATCH_LIMIT)
        return [update.body for update in itertools.islice(self.waiting, limit)]

    async def wait(self, seconds: float) -> None:
        mine = self.poll = asyncio.get_running_loop().create_future()
        self.polled.set()
        try:
            await asyncio.wait_for(mine, seconds)
        except TimeoutError:
            pass
        finally:
            if self.poll is mine:
                self.poll = None
                self.polled.clear()
