"""The SQLite file of a coach, from beside it: what another process finds, writes and holds."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from pathlib import Path
from typing import Any


def look(file: Path, sql: str) -> list[Any]:
    """The rows that `sql` finds."""
    with closing(sqlite3.connect(file)) as database:
        return database.execute(sql).fetchall()


def minutes_in(file: Path) -> list[int]:
    """Those of all logs, oldest first, without what was taken back."""
    return [row[0] for row in look(file, "SELECT minutes FROM entries WHERE removed_at IS NULL ORDER BY id")]


async def do(file: Path, sql: str) -> None:
    """Carries out `sql`; in a thread, as it may have to wait for a turn that needs the loop to end."""
    await asyncio.to_thread(_do, file, sql)


def _do(file: Path, sql: str) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(sql)


@contextmanager
def held(file: Path) -> Iterator[None]:
    """Nobody else writes before the end of the block: a turn that is begun in it waits."""
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("BEGIN IMMEDIATE")
        yield


@asynccontextmanager
async def no_room(file: Path) -> AsyncIterator[None]:
    """No turn can be stored before the end of the block."""
    await do(file, "CREATE TRIGGER broken BEFORE INSERT ON turns BEGIN SELECT RAISE(ABORT, 'no room'); END")
    yield
    await do(file, "DROP TRIGGER broken")
