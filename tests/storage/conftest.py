"""The same tests on a real SQLite file and on a real PostgreSQL."""

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]  # it has neither stubs nor a py.typed
import pytest
from sqlalchemy.engine import URL, make_url

from core.learner import Address, Learner, Platform
from storage import learners
from storage.connection import Connection
from storage.database import Database

NOW = datetime(2025, 3, 10, 17, 30, tzinfo=UTC)
ANNA = Address(Platform.TELEGRAM, "42", "4200")
BERT = Address(Platform.TERMINAL, "bert", "bert")
SERVER = os.environ.get("TEST_POSTGRES_URL", "postgresql+asyncpg://postgres@127.0.0.1:5432/test")

# A test that failed with a transaction open must not keep the next one waiting.
OTHERS_LEAVE = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user
"""


async def _ask(url: URL, *statements: str) -> None:
    dsn = url.set(drivername="postgresql").render_as_string(hide_password=False)
    conn = await asyncpg.connect(dsn, timeout=5)
    try:
        for statement in statements:
            await conn.execute(statement)
    finally:
        await conn.close()


@pytest.fixture(scope="session")
def scratch() -> Iterator[URL]:
    """A PostgreSQL database of this test run's own."""
    server = make_url(SERVER)
    name = f"syllabot_test_{os.getpid()}_{secrets.token_hex(4)}"
    try:
        asyncio.run(_ask(server, f"CREATE DATABASE {name}"))
    except (OSError, asyncpg.PostgresError) as error:
        if os.environ.get("REQUIRE_POSTGRES") == "1":
            pytest.fail(f"no PostgreSQL answers at {SERVER}: {error}")
        pytest.skip(f"no PostgreSQL answers at {SERVER}: {error}")
    yield server.set(database=name)
    asyncio.run(_ask(server, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/coach/syllabot.db"


@pytest.fixture
def postgresql_url(scratch: URL) -> str:
    asyncio.run(_ask(scratch, OTHERS_LEAVE, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public"))
    return scratch.render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database."""
    address: str = request.getfixturevalue(f"{request.param}_url")
    return address


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """A database that is up to date and empty."""
    database = Database.open(url)
    await database.migrate()
    yield database
    await database.close()


@pytest.fixture
async def other(database: Database, url: str) -> AsyncIterator[Database]:
    """The same database as `database`, opened by what could be another process."""
    assert database.where
    other = Database.open(url)
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
