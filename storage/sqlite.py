"""SQLite as the coach wants it: durable, one writer at a time, and a thread only where somebody may have to wait."""

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TypeVar, cast

import aiosqlite
import sqlalchemy
from sqlalchemy import Executable, NullPool, create_engine
from sqlalchemy.engine import URL

from storage.connection import Connection, Parameters, Rows
from storage.errors import BadAddressError, MissingDirectoryError, ReadOnlyError, UndoneError, told_plainly
from storage.fetched import Fetched
from storage.prepared import prepared

T = TypeVar("T")

PATIENCE = 10.0
"""Seconds a transaction waits for another process to end its own."""

BEGIN = "BEGIN IMMEDIATE"
"""Takes the write lock at once: a transaction that asks for it halfway may be refused without waiting."""
WRITE_AHEAD = "PRAGMA journal_mode=WAL"
NO_WAITING = "PRAGMA busy_timeout=0"
"""Where another process holds the lock, that is to be known at once, and waited for aside."""
PAGES = "PRAGMA cache_size=-8000"
"""Kilobytes kept of the file: in 2 MB, which is usual, a batch of what is due among many learners finds no room."""
CHECKPOINT = "PRAGMA wal_autocheckpoint=8000"
"""Pages (32 MB) written ahead before they move into the file: every 1,000, which is usual, is every other batch of a crowd."""

REFUSED = (sqlite3.Error, OverflowError, KeyError, TypeError, ValueError)
"""What the driver and the columns' types raise where they cannot take a value; all else is a mistake of ours."""


class File:
    """A database in a file, which is made if it is not there.

    There is one writer, and so one connection: its transactions follow each other in order, instead of polling a
    locked file, and those that wait for each other wait for the disk together. SQLAlchemy speaks to it on the spot;
    aiosqlite has the same one for whatever may have to wait.
    """

    def __init__(self, url: URL) -> None:
        """Nothing is connected yet."""
        if url.database in {None, "", ":memory:"}:
            raise BadAddressError("DATABASE_URL names no file; write it like sqlite:///data/syllabot.db")
        self.path = Path(str(url.database))
        if not str(url.database).startswith("file:"):
            _make(self.path)
        self._engine = create_engine(
            url, poolclass=NullPool, hide_parameters=True, creator=lambda: self._opened
        )
        (file,), options = self._engine.dialect.create_connect_args(url)
        ours = {"isolation_level": None, "timeout": PATIENCE, "check_same_thread": False}
        self._opening = partial(sqlite3.connect, file, **{**options, **ours})
        self._in_order = asyncio.Lock()
        self._opened: sqlite3.Connection
        self._aside: aiosqlite.Connection | None = None
        self._connection: sqlalchemy.Connection | None = None
        self._committing: asyncio.Task[None] | None = None

    @property
    def where(self) -> str:
        return str(self.path)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Connection]:
        """One transaction; it has ended well when it is on the disk.

        The first that fails takes the connection with it, which leaves nothing of it, come what may. One that others
        went before leaves them as they were.
        """
        async with self._in_order:
            if self._committing is None:
                with told_plainly(self.where):
                    conn = await self._begun()
                try:
                    yield _Here(conn, _driver(conn))
                except BaseException:
                    await self._disconnect()
                    raise
                # The lock is handed on in the order it is asked for: whoever waits for it now goes before the commit.
                self._committing = asyncio.create_task(self._commit())
            else:
                with self._after_others() as conn:
                    yield _Here(conn, _driver(conn))
            committing = self._committing
        await _to_its_end(committing)

    async def close(self) -> None:
        async with self._in_order:
            await self._disconnect()

    async def _begun(self) -> sqlalchemy.Connection:
        if self._connection is None or self._aside is None:
            self._connection, self._aside = await self._connect()
        if not _begun_at_once(_driver(self._connection)):
            await _to_its_end(_begun_in_time(self._aside))
        self._connection.begin()
        return self._connection

    @contextmanager
    def _after_others(self) -> Iterator[sqlalchemy.Connection]:
        """A transaction behind those that wait for the same commit."""
        conn, _ = self._whole()
        driver = _driver(conn)
        _tell(driver, "SAVEPOINT others")
        try:
            yield conn
        except BaseException:
            with told_plainly(self.where):
                _tell(driver, "ROLLBACK TO others")
                _tell(driver, "RELEASE others")
            raise
        with told_plainly(self.where):
            _tell(driver, "RELEASE others")

    async def _commit(self) -> None:
        async with self._in_order:
            self._committing = None
            try:
                conn, aside = self._whole()
                # The disk is waited for aside. What fails there fails here too, and is told as SQLAlchemy tells it.
                with suppress(sqlite3.Error):
                    await _to_its_end(aside.commit())
                conn.commit()
            except BaseException:
                await self._disconnect()
                raise

    def _whole(self) -> tuple[sqlalchemy.Connection, aiosqlite.Connection]:
        """The connection, with all that was done in its transaction: a full disk may have undone it."""
        conn, aside = self._connection, self._aside
        if conn is None or aside is None or not _driver(conn).in_transaction:
            raise UndoneError(f"the database {self.where} has undone a transaction")
        return conn, aside

    async def _connect(self) -> tuple[sqlalchemy.Connection, aiosqlite.Connection]:
        # Opened here and not aside: a thread whose connection fails would outlive the loop it speaks to.
        driver = self._opened = self._opening()
        shared = aiosqlite.Connection(lambda: driver, iter_chunk_size=64)
        # As SQLAlchemy does: a process that fails must not be kept alive by its database's thread.
        shared._thread.daemon = True  # noqa: SLF001
        aside = self._aside = await _to_its_end(shared)
        await _write_ahead(aside)
        conn = self._engine.connect()
        _tell(driver, "PRAGMA synchronous=FULL")
        _tell(driver, "PRAGMA foreign_keys=ON")
        _tell(driver, NO_WAITING)
        _tell(driver, PAGES)
        _tell(driver, CHECKPOINT)
        return conn, aside

    async def _disconnect(self) -> None:
        conn, self._connection = self._connection, None
        aside, self._aside = self._aside, None
        if conn is not None:
            conn.close()
        if aside is not None:
            await _to_its_end(aside.close())


@dataclass(frozen=True, slots=True)
class _Here:
    """A connection that runs its statements on the spot.

    It has the file to itself and waits for nobody: a small statement is done sooner than handed to a thread.
    """

    conn: sqlalchemy.Connection
    driver: sqlite3.Connection

    async def execute(self, statement: Executable, parameters: Parameters | None = None) -> Rows:
        try:
            found = self._found(statement, parameters or {})
        except REFUSED:
            found = None
        # What was refused is refused again, and told as SQLAlchemy tells it.
        return self.conn.execute(statement, parameters) if found is None else found

    async def scalar(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> Any:
        return (await self.execute(statement, parameters)).scalar()

    async def scalars(
        self, statement: Executable, parameters: Mapping[str, Any] | None = None
    ) -> Iterable[Any]:
        return (await self.execute(statement, parameters)).scalars()

    async def run_sync(self, work: Callable[[sqlalchemy.Connection], T]) -> T:
        return work(self.conn)

    def _found(self, statement: Executable, parameters: Parameters) -> Fetched | None:
        """What the driver finds; None where it cannot be asked without SQLAlchemy."""
        rows = [parameters] if isinstance(parameters, Mapping) else parameters
        ready = prepared(statement, tuple(rows[0]), self.conn.dialect)
        if ready is None:
            return None
        if len(rows) == 1:
            return ready.run(self.driver, rows[0])
        return None if ready.answers else ready.run_each(self.driver, rows)


async def _to_its_end(work: Awaitable[T]) -> T:
    """What `work` returns. Whoever is cancelled meanwhile still waits for its end: the thread does not stop."""
    done = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(done)
    except asyncio.CancelledError:
        await asyncio.wait({done})
        raise


def _driver(conn: sqlalchemy.Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", conn.connection.driver_connection)


def _tell(driver: sqlite3.Connection, sql: str) -> None:
    """Leaves no cursor behind: one that is still open would keep a transaction from being committed."""
    driver.execute(sql).close()


def _begun_at_once(driver: sqlite3.Connection) -> bool:
    """Begins without waiting; False if another process holds the lock."""
    try:
        _tell(driver, BEGIN)
    except sqlite3.OperationalError as error:
        if not _busy(error):
            raise
        return False
    return True


async def _begun_in_time(aside: aiosqlite.Connection) -> None:
    """Begins once another process has ended its transaction."""
    await aside.execute_fetchall(f"PRAGMA busy_timeout={PATIENCE * 1000:.0f}")
    try:
        await aside.execute_fetchall(BEGIN)
    finally:
        await aside.execute_fetchall(NO_WAITING)


async def _write_ahead(aside: aiosqlite.Connection) -> None:
    """Sets WAL, which the file remembers. Processes that do so for a new file at once are refused without waiting."""
    for pause in (0.01, 0.05, 0.2, 1.0):
        try:
            await _to_its_end(aside.execute_fetchall(WRITE_AHEAD))
        except sqlite3.OperationalError as error:
            if not _busy(error):
                raise
            await asyncio.sleep(pause)
        else:
            return
    await _to_its_end(aside.execute_fetchall(WRITE_AHEAD))


def _busy(error: sqlite3.Error) -> bool:
    return error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


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
    if not (os.access(file, os.W_OK) and os.access(file.parent, os.W_OK)):
        raise ReadOnlyError(f"the database {file} or its directory can be read but not written")
