"""What can be wrong with a database, in words its owner can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError


class DatabaseError(Exception):
    """The database cannot be used; the message says which one and why."""


class BadAddressError(DatabaseError):
    """DATABASE_URL is no address of a database the coach can use."""


class UnreachableError(DatabaseError):
    """No database answers at this address, or it lets nobody in."""


class MissingDirectoryError(DatabaseError):
    """The directory the database file should lie in does not exist."""


class ReadOnlyError(DatabaseError):
    """The database can be read but not written."""


class NotADatabaseError(DatabaseError):
    """The file is something else than a database, or damaged."""


class BusyError(DatabaseError):
    """Another program keeps the database locked."""


class UndoneError(DatabaseError):
    """A transaction was undone by the database itself, as one does whose disk is full."""


class NewerDatabaseError(DatabaseError):
    """The database was written by a newer version of the coach."""


class NoBackupError(DatabaseError):
    """The backup cannot be made as asked."""


_BY_CODE = {
    sqlite3.SQLITE_READONLY: (ReadOnlyError, "can be read but not written"),
    sqlite3.SQLITE_CANTOPEN: (UnreachableError, "cannot be opened"),
    sqlite3.SQLITE_NOTADB: (NotADatabaseError, "is not a database"),
    sqlite3.SQLITE_CORRUPT: (NotADatabaseError, "is damaged"),
    sqlite3.SQLITE_BUSY: (BusyError, "is locked by another program"),
}


@contextmanager
def told_plainly(where: str) -> Iterator[None]:
    """Turns what a driver says when the database at `where` cannot be reached into a `DatabaseError`."""
    try:
        yield
    except TypeError as error:  # the driver's connect() is called with the options of the address
        raise BadAddressError(f"the address {where} has an option that is not known: {error}") from error
    except (OSError, DBAPIError, sqlite3.Error) as error:
        raise _plain(error, where) from error


def _plain(error: OSError | DBAPIError | sqlite3.Error, where: str) -> DatabaseError:
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, sqlite3.Error):
        kind, words = _BY_CODE.get(cause.sqlite_errorcode & 0xFF, (UnreachableError, f"fails: {cause}"))
        return kind(f"the database {where} {words}")
    return UnreachableError(f"the database {where} cannot be reached: {str(cause) or type(cause).__name__}")
