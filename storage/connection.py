"""What storage functions speak to: a connection with a transaction open on it, to either database."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

import sqlalchemy
from sqlalchemy import Executable, Result, ScalarResult

T = TypeVar("T")

Rows = Result[*tuple[Any, ...]]
Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]]
"""The values of a statement; several of them execute it as often."""


class Connection(Protocol):
    """A part of SQLAlchemy's `AsyncConnection`, which a server's connection is."""

    async def execute(self, statement: Executable, parameters: Parameters | None = None) -> Rows: ...

    async def scalar(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> Any: ...

    async def scalars(
        self, statement: Executable, parameters: Mapping[str, Any] | None = None
    ) -> ScalarResult[Any]: ...

    async def run_sync(self, work: Callable[[sqlalchemy.Connection], T]) -> T: ...
