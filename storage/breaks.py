"""Days that ask for less."""

from datetime import date, timedelta

from sqlalchemy import bindparam, delete, insert, select, update

from core.breaks import Break, Breaks, Kind
from core.learner import Learner
from storage import learners
from storage.connection import Connection
from storage.tables import breaks

_OF = select(breaks).where(breaks.c.learner_id == bindparam("learner")).order_by(breaks.c.id)
_ONE = (breaks.c.learner_id == bindparam("learner"), breaks.c.id == bindparam("id_"))
_FIRST = select(breaks.c.first).where(*_ONE)
_ADD = insert(breaks)
_END = update(breaks).where(*_ONE).values(last=bindparam("last_"))
_LENGTHEN = (
    update(breaks)
    .where(
        breaks.c.learner_id == bindparam("learner"),
        breaks.c.kind == Kind.UNHEARD,
        breaks.c.first == bindparam("first_"),
    )
    .values(last=bindparam("last_"))
)
_DROP = delete(breaks).where(*_ONE)


async def of(conn: Connection, learner_id: int) -> Breaks:
    rows = await conn.execute(_OF, {"learner": learner_id})
    return Breaks(tuple(Break(Kind(row.kind), row.first, row.last, row.id) for row in rows))


async def take(conn: Connection, learner_id: int, taken: Break) -> None:
    values = {"learner_id": learner_id, "kind": taken.kind, "first": taken.first, "last": taken.last}
    await conn.execute(_ADD, values)


async def end(conn: Connection, learner_id: int, number: int, *, before: date) -> None:
    """Ends a break before study day `before`; it goes altogether if it had not begun by then."""
    one = {"learner": learner_id, "id_": number}
    first = await conn.scalar(_FIRST, one)
    if first is None:
        return
    if first >= before:
        await conn.execute(_DROP, one)
    else:
        await conn.execute(_END, {**one, "last_": before - timedelta(days=1)})


async def unheard(conn: Connection, learner: Learner, first: date, last: date) -> Learner:
    """Notes that no nudge for study days `first` to `last` arrived: they ask for nothing, and the learner is to be told.

    Until that has been done all such days, and those between, are one break.
    """
    known = learner.unheard_from
    since, to = min(known or first, first), max(learner.unheard_to or last, last)
    if known is None or known != since:
        await take(conn, learner.id, Break(Kind.UNHEARD, since, to))
    else:
        await conn.execute(_LENGTHEN, {"learner": learner.id, "first_": since, "last_": to})
    return await learners.keep(conn, learner, unheard_from=since, unheard_to=to)
