"""Databases with a million learners, made with a few statements."""

import os
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import asyncpg  # type: ignore[import-untyped]  # it has neither stubs nor a py.typed
from sqlalchemy import case, cast, func, insert, literal, select, text, true, union_all, update
from sqlalchemy.engine import make_url
from sqlalchemy.sql.expression import CTE

from core.learner import Platform
from storage.database import Database
from storage.dues import MOMENTS
from storage.tables import addresses, dues, learners, outbox
from storage.types import Words

SERVER = os.environ.get("TEST_POSTGRES_URL", "postgresql+asyncpg://postgres@127.0.0.1:5432/test")
NOW = datetime(2026, 3, 11, 12, tzinfo=UTC)  # when nobody is due in any of the zones
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC")


@dataclass(eq=False)
class Crowd:
    """A database with `size` learners, none of whom is due."""

    database: Database
    size: int
    calls: int = 0

    async def call(self, people: int) -> None:
        """Makes so many of them, scattered over all, due for both moments, on a day they were never due before."""
        step = self.size // people
        some = learners.c.id % step == self.calls % step
        called = select(learners.c.id).where(some, learners.c.id <= step * people)
        self.calls += 1
        day = NOW.date() - timedelta(days=self.calls)
        async with self.database.begin() as conn:
            await conn.execute(update(dues).where(dues.c.learner_id.in_(called)).values(day=day, due_at=NOW))

    async def noted(self) -> int:
        async with self.database.begin() as conn:
            return int(await conn.scalar(select(func.count()).select_from(outbox)))

    async def settle(self) -> None:
        """Lets the server do what it would do in quiet hours."""
        if self.database.file is None:
            async with self.database.begin() as conn:
                await conn.execute(text("ANALYZE"))


@asynccontextmanager
async def crowd(url: str, size: int) -> AsyncIterator[Crowd]:
    """A crowd in the empty database at `url`."""
    database = Database.open(url)
    try:
        await database.migrate()
        await _fill(database, size)
        it = Crowd(database, size)
        await it.settle()
        yield it
    finally:
        await database.close()


@asynccontextmanager
async def place(kind: str, folder: Path) -> AsyncIterator[str]:
    """The address of an empty database of that kind, which goes afterwards."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / secrets.token_hex(4)}.db"
        return
    server, name = make_url(SERVER), f"syllabot_bench_{os.getpid()}_{secrets.token_hex(4)}"
    await _ask(f"CREATE DATABASE {name}")
    try:
        yield server.set(database=name).render_as_string(hide_password=False)
    finally:
        await _ask(f"DROP DATABASE {name} WITH (FORCE)")


async def postgres_answers() -> bool:
    try:
        await _ask("SELECT 1")
    except (OSError, asyncpg.PostgresError):
        return False
    return True


async def _ask(statement: str) -> None:
    dsn = make_url(SERVER).set(drivername="postgresql").render_as_string(hide_password=False)
    conn = await asyncpg.connect(dsn, timeout=5)
    try:
        await conn.execute(statement)
    finally:
        await conn.close()


async def _fill(database: Database, size: int) -> None:
    names = (
        "id",
        "name",
        "zone",
        "locale",
        "starts_on",
        "weekday_at",
        "weekend_at",
        "day_ends",
        "created_at",
    )
    n = _numbers(size)
    zone = case(*((n.c.i % len(ZONES) == number, name) for number, name in enumerate(ZONES)))
    values = (literal("Ada"), zone, literal("en-GB"), literal(date(2026, 1, 5)), literal(time(18)))
    people = select(
        n.c.i, *values, literal(time(10)), literal(time(4)), literal(NOW, learners.c.created_at.type)
    )
    number = cast(learners.c.id, Words())
    where = select(literal(str(Platform.TELEGRAM)), number, number, learners.c.id)
    later = literal(NOW + timedelta(hours=8), dues.c.due_at.type)
    # As the coach writes them: those of a learner side by side.
    moment = union_all(*(select(literal(str(it)).label("moment")) for it in MOMENTS)).subquery()
    due = (
        select(learners.c.id, moment.c.moment, literal(NOW.date()), later)
        .join_from(learners, moment, true())
        .order_by(learners.c.id)
    )
    async with database.begin() as conn:
        await conn.execute(insert(learners).from_select(names, people))
        await conn.execute(insert(addresses).from_select(("platform", "user", "chat", "learner_id"), where))
        await conn.execute(insert(dues).from_select(("learner_id", "moment", "day", "due_at"), due))


def _numbers(last: int) -> CTE:
    """1, 2, … `last`."""
    n = select(literal(1).label("i")).cte("n", recursive=True)
    return n.union_all(select(n.c.i + 1).where(n.c.i < last))
