"""One learner on several platforms: codes that join two accounts, and the joining itself."""

from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Table, UniqueConstraint, and_, bindparam, delete, exists, func, insert, select, update

from core.learner import Platform
from core.linking import TRIES, Side
from storage import plans
from storage.connection import Connection
from storage.tables import addresses, entries, learners, links, metadata, outbox

STAYS = {"plans", "dues", "talks", "links", "learners"}
"""Tables of which nothing moves: the plan, what is due and where a conversation is are those of the account that stays."""

_OFFER = insert(links)
_OPEN = (links.c.used_at.is_(None), links.c.expires_at > bindparam("now_"), links.c.tries < TRIES)
_WAITING = select(links.c.learner_id).where(links.c.hash == bindparam("hash_"), *_OPEN)
_USE = (
    update(links)
    .where(links.c.hash == bindparam("hash_"), *_OPEN)
    .values(used_at=bindparam("now_"))
    .returning(links.c.learner_id)
)
_MISS = update(links).where(*_OPEN).values(tries=links.c.tries + 1)
_LEARNER = select(learners.c.name, learners.c.starts_on, learners.c.owner).where(
    learners.c.id == bindparam("id_")
)
_PLATFORMS = (
    select(addresses.c.platform)
    .where(addresses.c.learner_id == bindparam("id_"))
    .order_by(addresses.c.platform)
)
_HELD = select(func.count(), func.coalesce(func.sum(entries.c.minutes), 0)).where(
    entries.c.learner_id == bindparam("id_"), entries.c.removed_at.is_(None)
)
_OWN = update(learners).where(learners.c.id == bindparam("id_")).values(owner=True)
_DROP = delete(learners).where(learners.c.id == bindparam("id_"))
_LEAVE = delete(outbox).where(outbox.c.learner_id == bindparam("id_"))
_PART = delete(addresses).where(
    addresses.c.learner_id == bindparam("id_"), addresses.c.platform == bindparam("platform_")
)


async def offer(conn: Connection, learner_id: int, code: str, *, expires_at: datetime) -> None:
    """Whoever brings `code` in time joins this learner, once."""
    values = {"hash": _hash(code), "learner_id": learner_id, "expires_at": expires_at, "tries": 0}
    await conn.execute(_OFFER, values)


async def waits(conn: Connection, code: str, *, now: datetime) -> bool:
    """Whether somebody waits for this code to be brought."""
    return await conn.scalar(_WAITING, {"hash_": _hash(code), "now_": now}) is not None


async def miss(conn: Connection, *, now: datetime) -> None:
    """A wrong code was brought; after a few of them those that wait are void."""
    await conn.execute(_MISS, {"now_": now})


async def sides(conn: Connection, learner_id: int, code: str, *, now: datetime) -> tuple[Side, Side] | None:
    """What would be joined: the learner's account, and the one that waits for `code`."""
    other = await conn.scalar(_WAITING, {"hash_": _hash(code), "now_": now})
    return None if other is None else (await _side(conn, learner_id), await _side(conn, other))


async def platforms(conn: Connection, learner_id: int) -> tuple[Platform, ...]:
    """Where the learner talks to the coach."""
    return tuple(Platform(name) for name in await conn.scalars(_PLATFORMS, {"id_": learner_id}))


async def join(conn: Connection, learner_id: int, code: str, *, now: datetime) -> int:
    """Makes one account of the learner's and the one that waits for `code`; the learner it is from now on.

    It is the one that waited, unless only the other has been met.
    """
    other: int | None = await conn.scalar(_USE, {"hash_": _hash(code), "now_": now})
    if other is None or other == learner_id:
        return learner_id
    here, there = await _side(conn, learner_id), await _side(conn, other)
    stays, goes = (here, there) if there.plan is None and here.plan is not None else (there, here)
    owner = (await conn.execute(_LEARNER, {"id_": goes.learner})).one().owner
    for statement in _MOVES:
        await conn.execute(statement, {"from_": goes.learner, "into_": stays.learner})
    await conn.execute(_LEAVE, {"id_": goes.learner})
    await conn.execute(_DROP, {"id_": goes.learner})
    if owner:
        await conn.execute(_OWN, {"id_": stays.learner})
    return stays.learner


async def part(conn: Connection, learner_id: int, platform: Platform) -> None:
    """Forgets the learner's address on `platform`."""
    await conn.execute(_PART, {"id_": learner_id, "platform_": platform})


async def _side(conn: Connection, learner_id: int) -> Side:
    row = (await conn.execute(_LEARNER, {"id_": learner_id})).one()
    count, minutes = (await conn.execute(_HELD, {"id_": learner_id})).one()
    plan = await plans.of(conn, learner_id) if row.starts_on else None
    where = await platforms(conn, learner_id)
    return Side(learner_id, row.name, where, count, int(minutes), plan.title if plan else None)


def _moves() -> Iterator[Any]:
    """Everything of one learner becomes the other's, but for what the other has already."""
    for table in metadata.sorted_tables:
        if "learner_id" in table.c and table.name not in STAYS:
            taken = [_taken(table, columns) for columns in _unique(table)]
            mine = table.c.learner_id == bindparam("from_")
            yield update(table).where(mine, *taken).values(learner_id=bindparam("into_"))


def _unique(table: Table) -> Iterator[list[str]]:
    """The columns that name a row of a learner's beside the learner, each way there is."""
    keys = [table.primary_key, *(it for it in table.constraints if isinstance(it, UniqueConstraint))]
    for key in keys:
        names = [column.name for column in key.columns]
        if "learner_id" in names:
            yield [name for name in names if name != "learner_id"]


def _taken(table: Table, columns: list[str]) -> Any:
    theirs = table.alias("theirs")
    same = and_(
        theirs.c.learner_id == bindparam("into_"), *(theirs.c[name] == table.c[name] for name in columns)
    )
    return ~exists().where(same)


_MOVES = tuple(_moves())


def _hash(code: str) -> str:
    return sha256(code.encode("utf-8", "replace")).hexdigest()
