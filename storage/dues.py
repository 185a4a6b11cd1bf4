"""When each learner is nudged next. What is due becomes a row of the outbox; what it says is decided when it is sent."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, delete, exists, func, insert, or_, select, update
from sqlalchemy.dialects import postgresql

from core.learner import Learner
from core.nudges.due import Due, Habits, next_by, next_due, sent_at, spread, spread_to
from core.rhythm import Moment
from storage.connection import Connection
from storage.learners import WHOLE
from storage.tables import dues, learners, outbox

MOMENTS = (Moment.STUDY, Moment.EVENING)
"""The moments that come again and again."""
BATCH = 500
"""Dues noted in one transaction."""
FAR = timedelta(days=21)
"""No due lies further ahead: every week has its study days, every second one a Sunday that counts."""

_THIS = (dues.c.learner_id == bindparam("learner"), dues.c.moment == bindparam("moment_"))
_WELCOME = learners.c.starts_on.is_not(None) & learners.c.admitted
_HABITS = tuple(learners.c[name] for name in Habits._fields)
_DUE = (
    select(dues.c.learner_id, dues.c.moment, dues.c.day, dues.c.due_at, _WELCOME, *_HABITS)
    .join_from(dues, learners)
    .where(dues.c.due_at <= bindparam("now"))
    .order_by(dues.c.due_at)
    .limit(BATCH)
    .with_for_update(of=dues, skip_locked=True)
)
# The first of an index. Asked whether there is any by now, PostgreSQL expects many and reads the whole table for one.
_FIRST = select(func.min(dues.c.due_at))
_NOTE = postgresql.insert(outbox).on_conflict_do_nothing()
_ADD = insert(dues)
_MOVE = update(dues).where(*_THIS).values(day=bindparam("day_"), due_at=bindparam("at"))
_END = delete(dues).where(*_THIS)
_FORGET = delete(dues).where(dues.c.learner_id == bindparam("learner"))
_NOTED = (
    select(outbox.c.moment, func.max(outbox.c.day))
    .where(outbox.c.learner_id == bindparam("learner"))
    .group_by(outbox.c.moment)
)
_OF_THEIRS = dues.c.learner_id == learners.c.id
_ASTRAY = (
    select(*WHOLE)
    .where(
        _WELCOME,
        learners.c.id > bindparam("beyond"),
        or_(~exists().where(_OF_THEIRS), exists().where(_OF_THEIRS, dues.c.due_at > bindparam("far"))),
    )
    .order_by(learners.c.id)
    .limit(BATCH)
)


async def reschedule(conn: Connection, learner: Learner, *, now: datetime) -> None:
    """Computes the learner's dues anew, as their clock is now. A day noted already is not noted again."""
    noted = dict(tuple(row) for row in await conn.execute(_NOTED, {"learner": learner.id}))
    await conn.execute(_FORGET, {"learner": learner.id})
    found = (next_due(moment, learner, after=now, beyond=noted.get(moment)) for moment in MOMENTS)
    rows = [_row(due, learner) for due in found if due is not None]
    if rows:
        await conn.execute(_ADD, rows)


async def adopt(conn: Connection, *, beyond: int, now: datetime) -> int:
    """Schedules some of the learners with an id above `beyond` whose dues are astray; the id of the last, 0 for none.

    Such are those whom an older version met, and those whose dues a clock set to a far day has moved beyond it.
    """
    about = {"beyond": beyond, "far": now + FAR}
    found = [Learner(*row) for row in await conn.execute(_ASTRAY, about)]
    for learner in found:
        await reschedule(conn, learner, now=now)
    return found[-1].id if found else 0


async def waiting(conn: Connection, *, now: datetime) -> bool:
    """Whether anything is due by `now`."""
    first: datetime | None = await conn.scalar(_FIRST)
    return first is not None and first <= now


async def note(conn: Connection, *, now: datetime, missed: datetime) -> int:
    """Notes at most `BATCH` of what is due by `now` in the outbox; how many that were.

    What follows is due later than `missed`: days that have passed unnoticed do not come in a pile.
    """
    noted, moved, ended = [], [], []
    for who, moment, day, at, welcome, *known in (await conn.execute(_DUE, {"now": now})).all():
        noted.append(
            {
                "learner_id": who,
                "key": f"nudge:{moment}:{day}",
                "moment": moment,
                "day": day,
                "due_at": at,
                "ready_at": at,
            }
        )
        habits = Habits(*known)
        following = next_by(habits, Moment(moment), after=missed, beyond=day) if welcome else None
        key = {"learner": who, "moment_": moment}
        if following is None:
            ended.append(key)
        else:
            moved.append({**key, "day_": following.day, "at": spread_to(following, habits, spread(who))})
    for statement, rows in ((_NOTE, noted), (_MOVE, moved), (_END, ended)):
        if rows:
            await conn.execute(statement, rows)
    return len(noted)


def _row(due: Due, learner: Learner) -> dict[str, Any]:
    return {
        "learner_id": learner.id,
        "moment": due.moment,
        "day": due.day,
        "due_at": sent_at(due, learner),
    }
