"""PostgreSQL as the coach wants it. SQLAlchemy's asyncio and its driver take 10 MB, so only those with a server import this."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from sqlalchemy import event
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.ext.asyncio import create_async_engine

from storage.connection import Connection
from storage.errors import told_plainly

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
            yield conn

    async def close(self) -> None:
        await self._engine.dispose()


def _leave_out_the_row(context: ExceptionContext) -> None:
    """The server quotes the row it refuses; a learner's words must not get into a log with it."""
    refusal = context.original_exception.__cause__
    if getattr(refusal, "detail", None):
        refusal.detail = None  # type: ignore[union-attr]  # asyncpg's errors have one
