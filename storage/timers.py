"""The timer of each learner who runs one."""

from datetime import timedelta

from sqlalchemy import bindparam, delete, insert, select

from core.timer import Timer
from storage.connection import Connection
from storage.tables import timers

_OF = select(timers).where(timers.c.learner_id == bindparam("learner"))
_DROP = delete(timers).where(timers.c.learner_id == bindparam("learner"))
_ADD = insert(timers)


async def of(conn: Connection, learner_id: int) -> Timer | None:
    row = (await conn.execute(_OF, {"learner": learner_id})).one_or_none()
    if row is None:
        return None
    return Timer(
        row.started_at,
        row.planned,
        row.target,
        timedelta(seconds=row.spent),
        row.running_since,
        row.note or "",
    )


async def keep(conn: Connection, learner_id: int, timer: Timer | None) -> None:
    """The learner's timer from now on."""
    await conn.execute(_DROP, {"learner": learner_id})
    if timer is not None:
        values = {
            "learner_id": learner_id,
            "started_at": timer.started_at,
            "planned": timer.planned,
            "target": timer.target,
            "spent": round(timer.spent.total_seconds()),
            "running_since": timer.running_since,
            "note": timer.note or None,
        }
        await conn.execute(_ADD, values)
