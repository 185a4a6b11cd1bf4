"""A coach of its own for every test."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import structlog
from structlog.typing import EventDict

from bot import logs
from tests.bot.advising import Advised, advised, met
from tests.bot.coaching import Coach
from tests.databases import Prepare


@pytest.fixture(autouse=True)
def log() -> Iterator[None]:
    """The log as it is in service, without the locals of every frame."""
    logs.set_up("DEBUG", "json")
    yield
    structlog.reset_defaults()


@pytest.fixture
async def coach(tmp_path: Path) -> AsyncIterator[Coach]:
    coach = await Coach.on(tmp_path / "syllabot.db")
    yield coach
    await coach.database.close()


@pytest.fixture
def begun(ready: Callable[[Prepare], str]) -> str:
    """The address of a database in which Ada has been met and has studied."""
    return ready(met)


@pytest.fixture
async def it(begun: str) -> AsyncIterator[Advised]:
    """A coach with an advisor, whose learner allows it."""
    async with advised(begun) as it:
        yield it


@pytest.fixture
def logged() -> list[EventDict]:
    """All that is logged."""
    events: list[EventDict] = []

    def keep(_: object, __: str, event: EventDict) -> EventDict:
        events.append(event)
        raise structlog.DropEvent

    structlog.configure(processors=[logs.unspoken, keep])
    return events
