"""The same tests on a real SQLite file and on a real PostgreSQL."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from core.learner import Address, Learner, Platform
from storage import learners
from storage.connection import Connection
from storage.database import Database

NOW = datetime(2025, 3, 10, 17, 30, tzinfo=UTC)
ANNA = Address(Platform.TELEGRAM, "42", "4200")
BERT = Address(Platform.TERMINAL, "bert", "bert")


@pytest.fixture
async def database(tables_url: str) -> AsyncIterator[Database]:
    """A database that is up to date and empty."""
    database = Database.open(tables_url)
    yield database
    await database.close()


@pytest.fixture
async def other(database: Database, tables_url: str) -> AsyncIterator[Database]:
    """The same database as `database`, opened by what could be another process."""
    assert database.where
    other = Database.open(tables_url)
    yield other
    await other.close()


@pytest.fixture
async def conn(database: Database) -> AsyncIterator[Connection]:
    async with database.begin() as conn:
        yield conn


@pytest.fixture
async def anna(conn: Connection) -> Learner:
    return await learners.welcome(conn, ANNA, zone="Europe/Berlin", locale="de", now=NOW)


@pytest.fixture
async def bert(conn: Connection) -> Learner:
    return await learners.welcome(conn, BERT, zone="UTC", locale="en-US", now=NOW)
