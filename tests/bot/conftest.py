"""A coach of its own for every test."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog
from structlog.typing import EventDict

from bot import logs
from tests.bot.advising import Advised, advised, met
from tests.bot.coaching import Coach


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


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("begun") / "syllabot.db"
    asyncio.run(met(file))
    return file


@pytest.fixture
async def it(begun: Path, tmp_path: Path) -> AsyncIterator[Advised]:
    """A coach with an advisor, whose learner allows it."""
    async with advised(begun, tmp_path) as it:
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
