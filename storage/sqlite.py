"""SQLite as the coach wants it: durable, one writer at a time, and few trips to its thread."""

import asyncio
import os
import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Self

import aiosqlite
from sqlalchemy import Connection, event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.errors import BadAddressError, MissingDirectoryError, ReadOnlyError

PATIENCE = 10.0
"""Seconds a transaction waits for another process to end its own."""


def engine(url: URL) -> AsyncEngine:
    """An engine on the file `url` names, which is made if it is not there. Nothing is connected yet."""
    if url.database in {None, "", ":memory:"}:
        raise BadAddressError("DATABASE_URL names no file; write it like sqlite:///data/syllabot.db")
    if not str(url.database).startswith("file:"):
        _make(Path(str(url.database)))
    # There is one writer. A pool of one lets turns wait for it in order, instead of polling a locked file.
    new = create_async_engine(
        url,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,
        connect_args={"async_creator_fn": _connect, "isolation_level": None, "timeout": PATIENCE},
    )
    event.listen(new.sync_engine, "begin", _begin_immediate)
    return new


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


def _begin_immediate(conn: Connection) -> None:
    """Takes the write lock at once: a transaction that asks for it halfway may be refused without waiting."""
    conn.exec_driver_sql("BEGIN IMMEDIATE")


async def _connect(database: str, **options: Any) -> "_OneTrip":
    connection = _OneTrip(partial(sqlite3.connect, database, **{**options, "check_same_thread": False}))
    try:
        _ = await connection
    except BaseException:
        connection.join()
        raise
    try:
        await _write_ahead(connection)
        await connection.tell("PRAGMA synchronous=FULL")
        await connection.tell("PRAGMA foreign_keys=ON")
    except BaseException:
        await connection.close()
        raise
    return connection


async def _write_ahead(connection: "_OneTrip") -> None:
    """Sets WAL, which the file remembers. Processes that do so for a new file at once are refused without waiting."""
    for pause in (0.01, 0.05, 0.2, 1.0):
        try:
            return await connection.tell("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            await asyncio.sleep(pause)
    return await connection.tell("PRAGMA journal_mode=WAL")


class _OneTrip(aiosqlite.Connection):
    """A connection that goes to the thread only where it may have to wait: to begin, to commit, to roll back.

    aiosqlite goes there to open a cursor, to run it, to fetch and to close it. SQLAlchemy fetches all rows of a result
    at once anyway; streaming is not supported.
    """

    def __init__(self, connector: partial[sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._thread.daemon = (
            True  # as SQLAlchemy does: a crash must not leave a process waiting for its database
        )

    def join(self) -> None:
        """Waits for the thread of a connection that failed: left alone it would speak to a loop that is gone."""
        self._thread.join()

    def cursor(self) -> "_Cursor":  # type: ignore[override]  # only SQLAlchemy asks, and it asks no more of it
        return _Cursor(self)

    async def rollback(self) -> None:
        """Nothing, unless there is a transaction: SQLAlchemy rolls back whatever it returns to its pool."""
        if self._conn.in_transaction:
            await super().rollback()

    async def tell(self, sql: str) -> None:
        await self.cursor().execute(sql)

    async def run(self, cursor: "_Cursor", method: str, sql: str, parameters: Iterable[Any]) -> None:
        if self._conn.in_transaction:
            # It has the database to itself and waits for nobody: a small statement is done sooner than handed over.
            self._run(cursor, method, sql, parameters)
        else:
            await self._execute(self._run, cursor, method, sql, parameters)  # type: ignore[no-untyped-call]  # its author left it so

    def _run(self, into: "_Cursor", method: str, sql: str, parameters: Iterable[Any]) -> None:
        cursor = self._conn.cursor()
        try:
            getattr(cursor, method)(sql, parameters)
            into.rows = cursor.fetchall()
            into.description, into.rowcount, into.lastrowid = (
                cursor.description,
                cursor.rowcount,
                cursor.lastrowid,
            )
        finally:
            cursor.close()


class _Cursor:
    """What SQLAlchemy wants of an aiosqlite cursor."""

    def __init__(self, connection: _OneTrip) -> None:
        self._connection = connection
        self.rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Iterable[Any] = ()) -> None:
        await self._connection.run(self, "execute", sql, parameters)

    async def executemany(self, sql: str, parameters: Iterable[Any]) -> None:
        await self._connection.run(self, "executemany", sql, parameters)

    async def fetchall(self) -> list[Any]:
        return self.rows

    async def close(self) -> None:
        """Closed already."""
