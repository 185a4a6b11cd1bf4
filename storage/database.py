"""The one door to the database: opens it, brings it up to date, hands out transactions."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from sqlalchemy import event, make_url
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import migrations, sqlite
from storage.errors import BadAddressError, told_plainly

PATIENCE = 10.0
"""Seconds a connection waits for its server."""

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
            return cls(sqlite.engine(address))
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
    except (ArgumentError, ValueError):
        raise BadAddressError(
            "DATABASE_URL is no address; write it like sqlite:///data/syllabot.db"
        ) from None
    driver = _DRIVERS.get(address.drivername)
    if driver is None:
        raise BadAddressError(
            f"DATABASE_URL begins with {address.drivername}://; only sqlite:// and postgresql:// are known"
        )
    return address.set(drivername=driver)


def _postgresql(url: URL) -> AsyncEngine:
    query = dict(url.query)
    if "sslmode" in query:  # libpq's name, common in addresses; asyncpg's is `ssl`
        query["ssl"] = query.pop("sslmode")
    engine = create_async_engine(
        url.set(query=query),
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"timeout": PATIENCE, "server_settings": {"application_name": "syllabot"}},
    )
    event.listen(engine.sync_engine, "handle_error", _leave_out_the_row)
    return engine


def _leave_out_the_row(context: ExceptionContext) -> None:
    """The server quotes the row it refuses; a learner's words must not get into a log with it."""
    refusal = context.original_exception.__cause__
    if getattr(refusal, "detail", None):
        refusal.detail = None  # type: ignore[union-attr]  # asyncpg's errors have one
