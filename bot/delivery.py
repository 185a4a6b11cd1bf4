"""Delivers what the coach says of its own accord: through the face used last, and no faster than its platform takes it."""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from aiolimiter import AsyncLimiter

from bot.errors import MisconfiguredError, TryLaterError
from bot.message import Message
from bot.turns import Clock
from core.learner import Address, Platform

log = structlog.get_logger()

PACES: Mapping[Platform, float] = {Platform.TELEGRAM: 30, Platform.DISCORD: 50}
"""Messages a second, as each platform says of a bot. Live answers are not counted: a flood wait slows nudges alone."""
CHAT_PACE = 1.0
"""Seconds between two nudges in one chat."""
MOST_CHATS = 1_000
GRACE = 4.0
"""Seconds that messages under way have when their face is closed."""
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=1), timedelta(minutes=1)
"""How long a platform that does not answer is left alone, doubling; one that names a time gets that."""


class Sender(Protocol):
    """One face's way of speaking first."""

    async def send(self, address: Address, message: Message, nonce: str) -> str:
        """Shows `message`; the platform's id of it. A platform that knows nonces shows one with the same only once.

        Raises `UnreachableError`, `TryLaterError` or `RefusedError`.
        """
        ...


@dataclass(slots=True)
class Face:
    """A sender with its platform's patience: `held_until` it is left alone, longer each time it fails in a row."""

    sender: Sender
    overall: AsyncLimiter | None
    alive: Callable[[], bool]
    chats: OrderedDict[str, AsyncLimiter] = field(default_factory=OrderedDict)
    held_until: datetime | None = None
    pause: timedelta = FIRST_PAUSE
    under_way: set[asyncio.Future[str]] = field(default_factory=set)

    def held(self, now: datetime) -> timedelta:
        """How long it is still left alone; a clock that was set back holds nobody."""
        left = self.held_until - now if self.held_until else timedelta()
        return left if timedelta() < left <= max(self.pause, LONGEST_PAUSE) else timedelta()

    def hold(self, now: datetime, after: float) -> timedelta:
        self.pause = max(timedelta(seconds=after), self.pause)
        self.held_until, waits = now + self.pause, self.pause
        self.pause = min(2 * self.pause, LONGEST_PAUSE)
        return waits

    async def wait(self, chat: str) -> None:
        """Until the platform takes another message, in this chat and in all."""
        if self.overall is None:
            return
        limiter = self.chats.setdefault(chat, AsyncLimiter(1, CHAT_PACE))
        self.chats.move_to_end(chat)
        while len(self.chats) > MOST_CHATS:
            self.chats.popitem(last=False)
        await limiter.acquire()
        await self.overall.acquire()


class Delivery:
    """Every face that can be spoken through now; `paces` may be empty where nobody is watching."""

    def __init__(self, *, clock: Clock, paces: Mapping[Platform, float] = PACES) -> None:
        self._clock, self._paces = clock, paces
        self._faces: dict[Platform, Face] = {}

    @asynccontextmanager
    async def through(
        self, platform: Platform, sender: Sender, alive: Callable[[], bool] = lambda: True
    ) -> AsyncIterator[None]:
        """`sender` serves `platform` for the length of the block; at its end it may finish what it has begun.

        `alive` tells whether the platform is heard from just now.
        """
        pace = self._paces.get(platform)
        face = self._faces[platform] = Face(sender, AsyncLimiter(1, 1 / pace) if pace else None, alive)
        try:
            yield
        finally:
            del self._faces[platform]
            if face.under_way:
                await asyncio.wait(face.under_way, timeout=GRACE)

    @property
    def platforms(self) -> frozenset[Platform]:
        """Those that take messages now."""
        now = self._clock()
        return frozenset(platform for platform, face in self._faces.items() if not face.held(now))

    @property
    def up(self) -> frozenset[Platform]:
        """Those of them that are heard from, too."""
        return frozenset(platform for platform in self.platforms if self._faces[platform].alive())

    async def send(self, address: Address, message: Message, nonce: str) -> str:
        """Sends at the platform's pace; else as `Sender.send`."""
        face = self._open(address.platform)
        await face.wait(address.chat)
        if self._open(address.platform) is not face:
            raise TryLaterError(FIRST_PAUSE.total_seconds())
        call = asyncio.ensure_future(face.sender.send(address, message, nonce))
        face.under_way.add(call)
        call.add_done_callback(face.under_way.discard)
        try:
            shown = await call
        except (TryLaterError, MisconfiguredError) as error:
            now = self._clock()
            if not (waits := face.held(now)):
                waits = face.hold(now, getattr(error, "after", 0))
                log.warning("delivery.held", platform=address.platform, seconds=waits.total_seconds())
            raise TryLaterError(waits.total_seconds()) from error
        face.pause = FIRST_PAUSE
        return shown

    def _open(self, platform: Platform) -> Face:
        """The face of `platform`. Raises `TryLaterError` while it is closed or left alone."""
        face = self._faces.get(platform)
        left = face.held(self._clock()) if face else FIRST_PAUSE
        if face is None or left:
            raise TryLaterError(left.total_seconds())
        return face
