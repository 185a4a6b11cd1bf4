"""The same tests on a real SQLite file and on a real PostgreSQL."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from core.learner import Address, Learner, Platform
from storage import learners
from storage.connection import Connection
from storage.database import Database

NOW = datetime(2025, 3, 10, 17, 30, tzinfo=UTC)
ANNA = Address(Platform.TELEGRAM, "42", "4200")
BERT = Address(Platform.TERMINAL, "bert", "bert")


@asynccontextmanager
async def looking(url: str) -> AsyncIterator[tuple[Connection, list[list[str]]]]:
    """A new SQLite database, and at the end of the block how it found what was looked up: the steps of each statement."""
    database = Database.open(url)
    await database.migrate()
    lookups: list[str] = []
    plans: list[list[str]] = []
    async with database.begin() as conn:
        driver: Any = await conn.run_sync(lambda connection: connection.connection.driver_connection)
        driver.set_trace_callback(lookups.append)
        yield conn, plans
        driver.set_trace_callback(None)
        steps = (driver.execute(f"EXPLAIN QUERY PLAN {lookup}") for lookup in lookups)
        plans.extend([detail for *_, detail in found] for found in steps)
    await database.close()


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
