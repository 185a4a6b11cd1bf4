"""Who is let in: invites, the owner, everybody known."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import bindparam, func, insert, select, update

from core.learner import Platform
from core.views import Person
from storage.connection import Connection
from storage.tables import addresses, invites, learners

_INVITE = insert(invites)
_USE = (
    update(invites)
    .where(
        invites.c.hash == bindparam("hash_"),
        invites.c.used_at.is_(None),
        invites.c.expires_at > bindparam("now_"),
    )
    .values(used_at=bindparam("now_"))
    .returning(invites.c.hash)
)
_EXPEL = (
    update(learners).where(learners.c.id == bindparam("learner"), ~learners.c.owner).values(admitted=False)
)
_OWNED = (
    select(func.count())
    .select_from(addresses.join(learners))
    .where(learners.c.owner, addresses.c.platform != Platform.TERMINAL)
)
_PEOPLE = (
    select(learners.c.id, learners.c.name, addresses.c.platform, learners.c.owner, learners.c.created_at)
    .join_from(addresses, learners)
    .where(learners.c.admitted)
    .order_by(learners.c.owner.desc(), learners.c.id)
)


async def invite(conn: Connection, learner_id: int, code: str, *, expires_at: datetime) -> None:
    """Whoever brings `code` in time is let in, once."""
    values = {"hash": _hash(code), "learner_id": learner_id, "expires_at": expires_at}
    await conn.execute(_INVITE, values)


async def use(conn: Connection, code: str, *, now: datetime) -> bool:
    """Uses an invite up; False if there is none such, or no longer."""
    used = await conn.execute(_USE, {"hash_": _hash(code), "now_": now})
    return used.scalar_one_or_none() is not None


async def expel(conn: Connection, learner_id: int) -> None:
    """Lets a learner in no more; the owner cannot be sent away."""
    await conn.execute(_EXPEL, {"learner": learner_id})


async def owned(conn: Connection) -> bool:
    """Whether somebody owns the coach on a chat platform."""
    return bool(await conn.scalar(_OWNED))


async def known(conn: Connection) -> tuple[Person, ...]:
    """Everybody who is let in, once per address, the owner first."""
    rows = await conn.execute(_PEOPLE)
    return tuple(Person(row.id, row.name, Platform(row.platform), row.owner, row.created_at) for row in rows)


def _hash(code: str) -> str:
    return sha256(code.encode("utf-8", "replace")).hexdigest()
