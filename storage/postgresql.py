"""PostgreSQL as the coach wants it. SQLAlchemy's asyncio and its driver take 10 MB, so only those with a server import this."""

from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import sqlalchemy
from sqlalchemy import Executable, event
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from storage.bulk import in_one
from storage.connection import Connection, Parameters, Rows
from storage.errors import told_plainly

T = TypeVar("T")

PATIENCE = 10.0
"""Seconds a connection waits for its server."""


class Server:
    """A database on a server, over a pool of connections."""

    def __init__(self, url: URL) -> None:
        """Nothing is connected yet."""
        query = dict(url.query)
        if "sslmode" in query:  # libpq's name, common in addresses; asyncpg's is `ssl`
            query["ssl"] = query.pop("sslmode")
        self._engine = create_async_engine(
            url.set(query=query),
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={"timeout": PATIENCE, "server_settings": {"application_name": "syllabot"}},
        )
        event.listen(self._engine.sync_engine, "handle_error", _leave_out_the_row)

    path = None

    @property
    def where(self) -> str:
        """The address as it may be shown, without its password."""
        return self._engine.url.render_as_string(hide_password=True)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Connection]:
        async with AsyncExitStack() as stack:
            with told_plainly(self.where):
                conn = await stack.enter_async_context(self._engine.begin())
            yield _There(conn)

    async def close(self) -> None:
        await self._engine.dispose()


@dataclass(frozen=True, slots=True)
class _There:
    """A connection that sends the server one statement, for however many rows it is."""

    conn: AsyncConnection

    async def execute(self, statement: Executable, parameters: Parameters | None = None) -> Rows:
        if parameters and not isinstance(parameters, Mapping):
            names = tuple(parameters[0])
            whole = in_one(statement, names, self.conn.dialect)
            if whole is not None:
                return await self.conn.execute(
                    whole, {name: [row[name] for row in parameters] for name in names}
                )
        return await self.conn.execute(statement, parameters)

    async def scalar(self, statement: Executable, parameters: Mapping[str, Any] | None = None) -> Any:
        return await self.conn.scalar(statement, parameters)

    async def scalars(
        self, statement: Executable, parameters: Mapping[str, Any] | None = None
    ) -> Iterable[Any]:
        return await self.conn.scalars(statement, parameters)

    async def run_sync(self, work: Callable[[sqlalchemy.Connection], T]) -> T:
        return await self.conn.run_sync(work)


def _leave_out_the_row(context: ExceptionContext) -> None:
    """The server quotes the row it refuses; a learner's words must not get into a log with it."""
    refusal = context.original_exception.__cause__
    if getattr(refusal, "detail", None):
        refusal.detail = None  # type: ignore[union-attr]  # asyncpg's errors have one
