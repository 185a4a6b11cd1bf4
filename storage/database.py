"""The one door to the database: opens it, brings it up to date, hands out transactions."""

from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from storage import migrations
from storage.connection import Connection
from storage.errors import BadAddressError

_DRIVERS = {
    "sqlite": "sqlite+pysqlite",
    "sqlite+aiosqlite": "sqlite+pysqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


class _Kind(Protocol):
    """A file or a server. `path` is the file's, `where` the address as it may be shown."""

    @property
    def path(self) -> Path | None: ...
    @property
    def where(self) -> str: ...
    def begin(self) -> AbstractAsyncContextManager[Connection]: ...
    async def close(self) -> None: ...


class Database:
    """A database that is open; `Database.open` makes one."""

    def __init__(self, kind: _Kind) -> None:
        self._kind = kind

    @classmethod
    def open(cls, url: str) -> "Database":
        """The database at `url`: `sqlite:///data/x.db`, `postgresql://user:password@host/name` and their like.

        A SQLite file is made (mode 0600) if it is not there, and its directory (0700); nothing is connected yet.
        """
        address = _normal(url)
        if address.get_backend_name() == "sqlite":
            from storage.sqlite import File  # noqa: PLC0415  # only one of the two is needed

            return cls(File(address))
        from storage.postgresql import Server  # noqa: PLC0415  # the same

        return cls(Server(address))

    @property
    def file(self) -> Path | None:
        """The SQLite file; None for a database on a server."""
        return self._kind.path

    @property
    def where(self) -> str:
        """The address as it may be shown, without its password."""
        return self._kind.where

    def begin(self) -> AbstractAsyncContextManager[Connection]:
        """One transaction: committed at the end of the block, rolled back if that raises.

        Raises a `DatabaseError` if it cannot even begin.
        """
        return self._kind.begin()

    async def migrate(self) -> None:
        """Brings the tables up to date. Processes that start together wait for each other.

        Raises `NewerDatabaseError` if a newer version of the coach wrote it.
        """
        async with self.begin() as conn:
            await conn.run_sync(migrations.upgrade)

    async def close(self) -> None:
        await self._kind.close()


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
