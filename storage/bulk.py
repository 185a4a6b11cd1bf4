"""Statements for many rows, each made one statement for PostgreSQL.

Executed once a row they take the server several times as long, and its driver too.
"""

from functools import lru_cache
from typing import Any, cast

from sqlalchemy import ARRAY, BindParameter, Dialect, Executable, Insert, bindparam, column, func, select
from sqlalchemy.sql import visitors
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.visitors import ExternallyTraversible


@lru_cache(maxsize=256)
def in_one(statement: Executable, names: tuple[str, ...], dialect: Dialect) -> Executable | None:
    """`statement` for as many rows as the lists that are its parameters of these `names` have; None where it cannot be.

    It sees all rows at once: no two may be about the same one.
    """
    if not isinstance(statement, UpdateBase):
        return None
    binds = statement.compile(dialect=dialect, column_keys=list(names)).binds
    types = {name: binds[name].type for name in names}
    lists = (bindparam(name, type_=ARRAY(kind, dimensions=1)) for name, kind in types.items())
    columns = (column(name, kind) for name, kind in types.items())
    each = func.unnest(*lists).table_valued(*columns, name="each").render_derived()
    if isinstance(statement, Insert):
        return statement.from_select(names, select(*each.c)) if binds.keys() == types.keys() else None

    def of_each(element: ExternallyTraversible, **_: Any) -> Any:
        return each.c[element.key] if isinstance(element, BindParameter) and element.key in types else None

    return cast("Executable", visitors.replacement_traverse(statement, {}, of_each))
