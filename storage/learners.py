"""Learners and the addresses they are reached at."""

from collections.abc import Sequence
from dataclasses import asdict, fields, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, case, delete, func, insert, literal, select, update
from sqlalchemy.dialects import postgresql

from core.learner import Address, Learner
from storage.connection import Connection
from storage.tables import KEY, addresses, learners
from storage.types import clean

_WORDS = ("name", "zone", "locale")
WHOLE = tuple(column for column in learners.c if column.name != "created_at")
"""What a `Learner` is made of, in the order of its fields."""

_HERE = (addresses.c.platform == bindparam("platform_"), addresses.c.user == bindparam("user_"))

# The lock makes one learner's turns follow each other across processes; SQLite's transactions do so by themselves.
_AT = (
    select(addresses.c.chat, addresses.c.unreachable_since, *WHOLE)
    .join_from(addresses, learners)
    .where(*_HERE)
    .with_for_update(of=learners, key_share=True)
)
_NUMBERED = select(literal(""), literal(None), *WHOLE).where(learners.c.id == bindparam("id_"))
_MOVE = update(addresses).where(*_HERE).values(chat=bindparam("chat_"))
_REACH = update(addresses).where(*_HERE).values(unreachable_since=bindparam("since"))
_UNHEARD = (
    update(learners)
    .where(learners.c.id == bindparam("id_"))
    .values(
        unheard_from=func.coalesce(learners.c.unheard_from, bindparam("first")),
        unheard_to=case(
            (learners.c.unheard_to > bindparam("last"), learners.c.unheard_to), else_=bindparam("last")
        ),
    )
)
_TOLD = (
    update(learners)
    .where(
        learners.c.id == bindparam("id_"),
        learners.c.unheard_from == bindparam("first"),
        learners.c.unheard_to == bindparam("last"),
    )
    .values(unheard_from=None, unheard_to=None)
    .returning(learners.c.id)
)
_ADD = insert(learners).returning(learners.c.id)
# SQLite understands PostgreSQL's ON CONFLICT, and its compiler the construct.
_ADDRESS = postgresql.insert(addresses).on_conflict_do_nothing().returning(addresses.c.learner_id)
_DROP = delete(learners).where(learners.c.id == bindparam("id_"))


async def at(conn: Connection, address: Address) -> Learner | None:
    """Who is reached at `address`, if they have been here before; theirs alone until the transaction ends.

    The chat is noted if it is another than last time; where none was told, the known one stays. Somebody who is here
    can be reached again.
    """
    row = (await conn.execute(_AT, _key(address))).one_or_none()
    if row is None:
        return None
    if address.chat and row.chat != clean(address.chat, KEY):
        await conn.execute(_MOVE, {**_key(address), "chat_": address.chat})
    if row.unreachable_since is not None:
        await reachable(conn, address, since=None)
    return _learner(row)


async def welcome(
    conn: Connection, address: Address, *, zone: str, locale: str, now: datetime, owner: bool = False
) -> Learner:
    """The learner at `address`: a new one, unless they have been here before or another process was faster."""
    known = await at(conn, address)
    if known is not None:
        return known
    stranger = Learner(0, zone=clean(zone, KEY), locale=clean(locale, KEY), owner=owner)
    number = (await conn.execute(_ADD, {**_values(stranger), "created_at": now})).scalar_one()
    taken = await conn.execute(_ADDRESS, {**asdict(address), "learner_id": number})
    if taken.scalar_one_or_none() is None:
        await conn.execute(_DROP, {"id_": number})
        return await _surely_at(conn, address)
    return replace(stranger, id=number)


async def reachable(conn: Connection, address: Address, *, since: datetime | None) -> None:
    """Notes that `address` cannot be reached since then, or can be again (None)."""
    await conn.execute(_REACH, {**_key(address), "since": since})


async def unheard(conn: Connection, learner_id: int, first: date, last: date) -> None:
    """Notes that no nudge for study days `first` to `last` arrived, after those that are noted already."""
    await conn.execute(_UNHEARD, {"id_": learner_id, "first": first, "last": last})


async def told(conn: Connection, learner: Learner) -> bool:
    """Notes that `learner` was told of the days that did not reach them; False if those are others by now."""
    about = {"id_": learner.id, "first": learner.unheard_from, "last": learner.unheard_to}
    return await conn.scalar(_TOLD, about) is not None


async def keep(conn: Connection, learner: Learner, **new: Any) -> Learner:
    """`learner` with the fields `new`, as they are kept."""
    cleaned: dict[str, Any] = {
        name: clean(value, KEY) if name in _WORDS else value for name, value in new.items()
    }
    await conn.execute(
        update(learners).where(learners.c.id == bindparam("id_")), {"id_": learner.id, **cleaned}
    )
    return replace(learner, **cleaned)


async def numbered(conn: Connection, learner_id: int) -> Learner:
    """The learner of this id."""
    return _learner((await conn.execute(_NUMBERED, {"id_": learner_id})).one())


async def _surely_at(conn: Connection, address: Address) -> Learner:
    known = await at(conn, address)
    if known is None:
        raise LookupError(f"{address.platform} address was taken and is gone again")
    return known


def _key(address: Address) -> dict[str, str]:
    return {"platform_": address.platform, "user_": address.user}


def _values(learner: Learner) -> dict[str, Any]:
    return {field.name: getattr(learner, field.name) for field in fields(learner) if field.name != "id"}


def _learner(row: Any) -> Learner:
    known: Sequence[Any] = row[2:]
    return Learner(*known)
