"""The one door to the database: opens it, brings it up to date, hands out transactions."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import migrations
from storage.errors import BadAddressError, MissingDirectoryError, ReadOnlyError, told_plainly

PATIENCE = 10.0
"""Seconds a transaction waits for another process to finish, and a connection for its server."""

_DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


class Database:
    """A database that is open; `Database.open` makes one."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    @classmethod
    def open(cls, url: str) -> "Database":
        """The database at `url`: `sqlite:///data/x.db`, `postgresql://user:password@host/name` and their like.

        A SQLite file is made (mode 0600) if it is not there, and its directory (0700); nothing is connected yet.
        """
        address = _normal(url)
        if address.get_backend_name() == "sqlite":
            return cls(_sqlite(address))
        return cls(_postgresql(address))

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for a database on a server."""
        url = self._engine.url
        return Path(url.database or "") if url.get_backend_name() == "sqlite" else None

    @property
    def where(self) -> str:
        """The address as it may be shown, without its password."""
        return str(self.file or self._engine.url.render_as_string(hide_password=True))

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncConnection]:
        """One transaction: committed at the end of the block, rolled back if that raises.

        Raises a `DatabaseError` if it cannot even begin.
        """
        async with AsyncExitStack() as stack:
            with told_plainly(self.where):
                conn = await stack.enter_async_context(self._engine.begin())
            yield conn

    async def migrate(self) -> None:
        """Brings the tables up to date. Processes that start together wait for each other.

        Raises `NewerDatabaseError` if a newer version of the coach wrote it.
        """
        async with self.begin() as conn:
            await conn.run_sync(migrations.upgrade)

    async def close(self) -> None:
        await self._engine.dispose()


def _normal(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError:
        raise BadAddressError(
            "DATABASE_URL is no address; write it like sqlite:///data/syllabot.db"
        ) from None
    driver = _DRIVERS.get(address.drivername)
    if driver is None:
        raise BadAddressError(
            f"DATABASE_URL begins with {address.drivername}://; only sqlite:// and postgresql:// are known"
        )
    return address.set(drivername=driver)


def _sqlite(url: URL) -> AsyncEngine:
    if url.database in {None, "", ":memory:"}:
        raise BadAddressError("DATABASE_URL names no file; write it like sqlite:///data/syllabot.db")
    if not str(url.database).startswith("file:"):
        _make(Path(str(url.database)))
    # SQLite has one writer. A pool of one lets turns wait for it in order, instead of polling a locked file.
    engine = create_async_engine(
        url,
        pool_size=1,
        max_overflow=0,
        connect_args={"isolation_level": None, "timeout": PATIENCE},
    )
    event.listen(engine.sync_engine, "connect", _tune)
    event.listen(engine.sync_engine, "begin", _begin_immediate)
    return engine


def _make(file: Path) -> None:
    """An empty file only its owner may read; SQLite gives the files beside it the same mode."""
    try:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        with suppress(FileExistsError):
            file.touch(mode=0o600, exist_ok=False)
    except PermissionError:
        raise ReadOnlyError(f"the database {file} cannot be made: its directory takes no files") from None
    except OSError:
        raise MissingDirectoryError(f"the directory of the database {file} does not exist") from None


def _tune(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(conn: Connection) -> None:
    """A transaction that will write takes the lock at once: one that upgrades later may be refused without waiting."""
    conn.exec_driver_sql("BEGIN IMMEDIATE")


def _postgresql(url: URL) -> AsyncEngine:
    query = dict(url.query)
    if "sslmode" in query:  # libpq's name, common in addresses; asyncpg's is `ssl`
        query["ssl"] = query.pop("sslmode")
    return create_async_engine(
        url.set(query=query),
        pool_pre_ping=True,
        connect_args={"timeout": PATIENCE, "server_settings": {"application_name": "syllabot"}},
    )
