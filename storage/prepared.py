"""Statements made ready for SQLite's driver, each once.

SQLAlchemy's own way from a statement to its rows takes several times as long as SQLite does, and a turn runs ten.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from sqlite3 import Connection
from typing import Any

from sqlalchemy import Dialect, Executable, Result, Select
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import UpdateBase


class Prepared:
    """A statement with parameters of certain names, and what makes the values of its columns the driver's and back."""

    def __init__(self, statement: Select[Any] | UpdateBase, compiled: SQLCompiler, dialect: Dialect) -> None:
        self._sql = compiled.string
        binds = [(name, compiled.binds[name]) for name in compiled.positiontup or ()]
        self._fixed = {name: bind.effective_value for name, bind in binds if not bind.required}
        self._given = [
            (name, bind.type.dialect_impl(dialect).bind_processor(dialect)) for name, bind in binds
        ]
        columns = statement.exported_columns
        self._columns = SimpleResultMetaData([str(column.key) for column in columns])
        self._read = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]

    def run(self, driver: Connection, values: Mapping[str, Any]) -> Result[*tuple[Any, ...]]:
        """The rows, all of them fetched. Raises what the driver raises, and `KeyError` where a value is missing."""
        values = {**self._fixed, **values}
        given = [process(values[name]) if process else values[name] for name, process in self._given]
        return IteratorResult(self._columns, map(self._meant, driver.execute(self._sql, given).fetchall()))

    def _meant(self, row: Sequence[Any]) -> tuple[Any, ...]:
        pairs = zip(self._read, row, strict=True)
        return tuple([process(value) if process else value for process, value in pairs])


@lru_cache(maxsize=256)
def prepared(statement: Executable, names: tuple[str, ...], dialect: Dialect) -> Prepared | None:
    """`statement` with parameters of these `names`; None for plain SQL, and where the SQL depends on the values."""
    if not isinstance(statement, Select | UpdateBase):
        return None
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    return None if compiled.post_compile_params else Prepared(statement, compiled, dialect)
