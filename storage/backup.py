"""A consistent copy of the database while it is in use."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from storage.database import Database
from storage.errors import NoBackupError


async def backup(database: Database, path: Path) -> None:
    """Copies the SQLite file to `path`, readable by its owner only. Raises `NoBackupError` and leaves nothing behind.

    Never overwrites. A server has its own tools for this.
    """
    if database.file is None:
        raise NoBackupError("a PostgreSQL database is backed up with pg_dump")
    await asyncio.to_thread(_copy, database.file, path)


def _copy(file: Path, path: Path) -> None:
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        raise NoBackupError(f"{path} exists already; a backup overwrites nothing") from None
    except OSError as error:
        raise NoBackupError(f"{path} cannot be written: {error.strerror}") from None
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as source:
            source.execute("VACUUM INTO ?", (str(path),))
    except sqlite3.Error as error:
        path.unlink()
        raise NoBackupError(f"{file} cannot be copied: {error}") from error
