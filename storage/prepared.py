"""Statements made ready for SQLite's driver, each once.

SQLAlchemy's own way from a statement to its rows takes several times as long as SQLite does, and a turn runs ten.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from sqlite3 import Connection
from typing import Any

from sqlalchemy import Date, Dialect, Executable, Select, Time
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.types import TypeEngine

from storage.fetched import Fetched
from storage.types import RhythmText, Utc

Process = Callable[[Any], Any]

_TIMES = (Date, Time, Utc, RhythmText)


class Prepared:
    """A statement with parameters of certain names, and what makes the values of its columns the driver's and back."""

    def __init__(self, statement: Select[Any] | UpdateBase, compiled: SQLCompiler, dialect: Dialect) -> None:
        self._sql = compiled.string
        self._fixed: list[Any] = []
        """What is bound each time, with room for what is given."""
        self._given: list[tuple[int, str, Process | None]] = []
        for place, name in enumerate(compiled.positiontup or ()):
            bind = compiled.binds[name]
            take = _remembering(bind.type, bind.type.dialect_impl(dialect).bind_processor(dialect))
            if bind.required or name in (compiled.column_keys or ()):
                self._given.append((place, name, take))
                self._fixed.append(None)
            else:
                value = bind.effective_value
                self._fixed.append(take(value) if take else value)
        columns = list(statement.exported_columns)
        self._row = _row([str(it.key) for it in columns])
        read = [
            _remembering(it.type, it.type.dialect_impl(dialect).result_processor(dialect, None))
            for it in columns
        ]
        self._read = [(place, process) for place, process in enumerate(read) if process]
        self.answers = bool(columns)
        """Whether rows come back."""

    def run(self, driver: Connection, values: Mapping[str, Any]) -> Fetched:
        """The rows. Raises what the driver raises, and `KeyError` where a value is missing."""
        rows = driver.execute(self._sql, self._taken(values)).fetchall()
        return Fetched(map(self._meant if self._read else self._row, rows))

    def run_each(self, driver: Connection, rows: Iterable[Mapping[str, Any]]) -> Fetched:
        """Runs it for each of `rows`; nothing comes back."""
        driver.executemany(self._sql, map(self._taken, rows)).close()
        return Fetched()

    def _taken(self, values: Mapping[str, Any]) -> list[Any]:
        taken = self._fixed.copy()
        for place, name, process in self._given:
            taken[place] = process(values[name]) if process else values[name]
        return taken

    def _meant(self, row: Sequence[Any]) -> Any:
        values = list(row)
        for place, process in self._read:
            values[place] = process(values[place])
        return self._row(values)


def _remembering(kind: TypeEngine[Any], process: Process | None) -> Process | None:
    """`process` that need not be done again for a time: those of many rows are the same few."""
    return lru_cache(maxsize=512)(process) if process and isinstance(kind, _TIMES) else process


def _row(names: Sequence[str]) -> Callable[[Iterable[Any]], Any]:
    """Makes a tuple of values that knows them by `names`."""
    return partial(tuple.__new__, namedtuple("Row", names, rename=True))  # noqa: PYI024  # only known by now


@lru_cache(maxsize=256)
def prepared(statement: Executable, names: tuple[str, ...], dialect: Dialect) -> Prepared | None:
    """`statement` with parameters of these `names`; None for plain SQL, and where the SQL depends on the values."""
    if not isinstance(statement, Select | UpdateBase):
        return None
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    return None if compiled.post_compile_params else Prepared(statement, compiled, dialect)
