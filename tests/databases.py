"""Databases for tests: a SQLite file and, where one answers, a database on a real PostgreSQL.

They are made once a run and are again for every test what they were: making tables takes longer than most tests.
"""

import asyncio
import os
import secrets
from collections.abc import Callable, Coroutine, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]  # it has neither stubs nor a py.typed
import pytest
from sqlalchemy.engine import URL, make_url

from storage.database import Database
from storage.tables import metadata

Prepare = Callable[[str], Coroutine[None, None, None]]
"""What is done to an empty database, by its address, before it is first used."""

SERVER = os.environ.get("TEST_POSTGRES_URL", "postgresql+asyncpg://postgres@127.0.0.1:5432/test")

# A test that failed with a transaction open must not keep the next one waiting.
OTHERS_LEAVE = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename = current_user
"""
TABLES = ("alembic_version", *(table.name for table in metadata.sorted_tables))
COUNTED = tuple(table.name for table in metadata.sorted_tables if table.autoincrement_column is not None)

KEEP = ("CREATE SCHEMA kept", *(f"CREATE TABLE kept.{name} AS TABLE public.{name}" for name in TABLES))
PUT_BACK = (
    *(f"DELETE FROM public.{name}" for name in reversed(TABLES)),  # noqa: S608  # names of our own tables
    *(f"INSERT INTO public.{name} SELECT * FROM kept.{name}" for name in TABLES),  # noqa: S608  # the same
    *(
        f"SELECT setval(pg_get_serial_sequence('public.{name}', 'id'), coalesce(max(id), 1), max(id) IS NOT NULL) "  # noqa: S608  # the same
        f"FROM kept.{name}"
        for name in COUNTED
    ),
)


async def up_to_date(url: str) -> None:
    """Makes the tables in the empty database at `url`."""
    database = Database.open(url)
    await database.migrate()
    await database.close()


# -- on PostgreSQL


async def _ask(url: URL, *statements: str) -> None:
    dsn = url.set(drivername="postgresql").render_as_string(hide_password=False)
    conn = await asyncpg.connect(dsn, timeout=5)
    try:
        await conn.execute("; ".join(statements))
    finally:
        await conn.close()


@contextmanager
def made() -> Iterator[URL]:
    """A PostgreSQL database of this test run's own, for as long as it is used."""
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


def address(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def emptied(url: URL) -> str:
    """The address of a database that has nothing in it any more."""
    asyncio.run(_ask(url, OTHERS_LEAVE, "DROP SCHEMA public CASCADE", "CREATE SCHEMA public"))
    return address(url)


@contextmanager
def kept(prepare: Prepare) -> Iterator[URL]:
    """A database with something in it that `put_back` brings back."""
    with made() as url:
        asyncio.run(prepare(address(url)))
        asyncio.run(_ask(url, *KEEP))
        yield url


def put_back(url: URL) -> str:
    """The address of a database that is again what it was when it was `kept`."""
    asyncio.run(_ask(url, OTHERS_LEAVE, *PUT_BACK))
    return address(url)


# -- in a file


_PREPARED: dict[Prepare, bytes] = {}
"""SQLite files as they were when each of these had prepared one."""


async def prepared(file: Path, prepare: Prepare = up_to_date) -> str:
    """The address of a SQLite file, which is made if it is not there."""
    url = f"sqlite:///{file}"
    if not _is_there(file, prepare):
        await prepare(url)
        _PREPARED[prepare] = _content(file)
    return url


def _is_there(file: Path, prepare: Prepare) -> bool:
    """Whether the file was there, or could be copied."""
    if not file.exists() and prepare in _PREPARED:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        file.write_bytes(_PREPARED[prepare])
    return file.exists()


def _content(file: Path) -> bytes:
    return file.read_bytes()


# -- what tests ask for


@pytest.fixture(params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """What a test is run on, once on each."""
    name: str = request.param
    return name


@pytest.fixture(scope="session")
def scratch() -> Iterator[URL]:
    with made() as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/coach/syllabot.db"


@pytest.fixture
def postgresql_url(scratch: URL) -> str:
    return emptied(scratch)


@pytest.fixture
def url(kind: str, request: pytest.FixtureRequest) -> str:
    """The address of an empty database."""
    found: str = request.getfixturevalue(f"{kind}_url")
    return found


@pytest.fixture(scope="session")
def servers() -> Iterator[Callable[[Prepare], URL]]:
    """A PostgreSQL database for each way to prepare one, to be `put_back`."""
    with ExitStack() as run:
        yield cache(lambda prepare: run.enter_context(kept(prepare)))


@pytest.fixture
def ready(kind: str, request: pytest.FixtureRequest, sqlite_url: str) -> Callable[[Prepare], str]:
    """The address of a database that was prepared so, and then left alone."""
    if kind == "sqlite":
        file = Path(sqlite_url.removeprefix("sqlite:///"))
        return lambda prepare: asyncio.run(prepared(file, prepare))
    servers: Callable[[Prepare], URL] = request.getfixturevalue("servers")
    return lambda prepare: put_back(servers(prepare))


@pytest.fixture
def tables_url(ready: Callable[[Prepare], str]) -> str:
    """The address of a database with all tables and nothing in them."""
    return ready(up_to_date)
