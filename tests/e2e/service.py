"""The coach in this process: it may be stopped and started again, on the same memory and the same platform."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Generic, Self, TypeVar

from bot.app import Coach, coach
from bot.config import Settings
from bot.delivery import PACES, Delivery
from bot.turns import Clock
from core.learner import Platform

CLAIM = "let-me-own-it"
"""What a new owner sends: /start let-me-own-it."""

Fake = TypeVar("Fake")


@dataclass
class Service(ABC, Generic[Fake]):
    """A coach on a fake platform, who runs while it is entered. `settings` are further ones, by their names in lower case."""

    fake: Fake
    file: Path
    clock: Clock
    settings: dict[str, Any] = field(default_factory=dict)
    paces: Mapping[Platform, float] = field(default_factory=lambda: PACES)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)
    running: "asyncio.Task[None] | None" = None
    it: Coach = field(init=False, repr=False)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @abstractmethod
    async def start(self) -> None:
        """Returns when it receives."""

    @abstractmethod
    async def settled(self, seconds: float = 30) -> None:
        """Returns when all that people did is done with; raises what the coach failed with."""

    def begin(self) -> None:
        """Starts without waiting for anything."""
        self.stopping = asyncio.Event()
        self.running = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Stops as SIGTERM does. Raises what the coach failed with."""
        self.stopping.set()
        if self.running is not None:
            await self.running
        self.running = None

    async def while_running(self, wait: Coroutine[Any, Any, None]) -> None:
        """Waits; raises what the coach failed with meanwhile."""
        assert self.running is not None
        waiting = asyncio.create_task(wait)
        await asyncio.wait({waiting, self.running}, return_when=asyncio.FIRST_COMPLETED)
        if not waiting.done():
            waiting.cancel()
            await self.running
            raise RuntimeError("the coach has stopped")
        await waiting

    async def _run(self) -> None:
        settings = Settings(database_url=f"sqlite:///{self.file}", **self.reached_by(), **self.settings)
        async with coach(settings, clock=self.clock, claim=CLAIM) as it:
            self.it = replace(it, delivery=Delivery(clock=self.clock, paces=self.paces))
            await self.answer(settings)

    @abstractmethod
    def reached_by(self) -> dict[str, Any]:
        """The settings that lead to the fake."""

    @abstractmethod
    async def answer(self, settings: Settings) -> None:
        """Runs the face until it is `stopping`."""
