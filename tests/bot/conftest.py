"""A coach of its own for every test."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog
from sqlalchemy.engine import URL
from structlog.typing import EventDict

from bot import logs
from tests.bot.advising import Advised, advised, met
from tests.bot.coaching import Coach
from tests.databases import copied, filled, kept, put_back


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
def begun_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("begun") / "syllabot.db", met)


@pytest.fixture(scope="session")
def begun_server() -> Iterator[URL]:
    with kept(met) as url:
        yield url


@pytest.fixture
def begun(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database in which Ada has been met and has studied."""
    if kind == "sqlite":
        return copied(request.getfixturevalue("begun_file"), tmp_path / "begun.db")
    return put_back(request.getfixturevalue("begun_server"))


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
