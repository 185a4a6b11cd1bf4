"""Run by Alembic: on the connection the coach hands over, or from the command line on DATABASE_URL.

`alembic -c storage/alembic.ini revision --autogenerate -m "..."` writes a new revision; add it to `REVISIONS` too.
"""

import asyncio
import os
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection
from sqlalchemy.types import TypeDecorator

from storage.database import Database
from storage.tables import metadata


def plain_type(kind: str, item: Any, _context: object) -> str | Literal[False]:
    """A revision names the database's own types: it must mean the same when ours have changed."""
    return f"sa.{item.impl!r}" if kind == "type" and isinstance(item, TypeDecorator) else False


def run(connection: Connection) -> None:
    context.configure(
        connection=connection, target_metadata=metadata, render_as_batch=True, render_item=plain_type
    )
    with context.begin_transaction():
        context.run_migrations()


async def run_from_command_line() -> None:
    database = Database.open(os.environ["DATABASE_URL"])
    try:
        async with database.begin() as conn:
            await conn.run_sync(run)
    finally:
        await database.close()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    asyncio.run(run_from_command_line())
