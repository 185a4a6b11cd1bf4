"""A coach of its own for every test."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog

from bot import logs
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
