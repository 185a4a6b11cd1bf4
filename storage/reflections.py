"""Weeks and months looked back on."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects import postgresql

from core.clock import monday_of
from core.reflection import Aim, Became, Reflection
from core.review import Review
from storage import entries
from storage.connection import Connection
from storage.tables import reflections, reviews

_MINE = reflections.c.learner_id == bindparam("learner")
_OF = (
    select(reflections)
    .where(_MINE, reflections.c.week.between(bindparam("first"), bindparam("last")))
    .order_by(reflections.c.week.desc())
)
_LATEST = select(func.max(reflections.c.week)).where(_MINE)
_ADD = postgresql.insert(reflections)
_SAID = ("learned", "challenges", "aims", "confidence", "change", "written_at")
_KEEP = _ADD.on_conflict_do_update(
    index_elements=["learner_id", "week"], set_={name: _ADD.excluded[name] for name in _SAID}
)

_REVIEWS = select(reviews).where(reviews.c.learner_id == bindparam("learner")).order_by(reviews.c.month)
_ADD_REVIEW = postgresql.insert(reviews)
_KEEP_REVIEW = _ADD_REVIEW.on_conflict_do_update(
    index_elements=["learner_id", "month"],
    set_={name: _ADD_REVIEW.excluded[name] for name in ("highlight", "written_at")},
)


async def between(conn: Connection, learner_id: int, *, first: date, last: date) -> tuple[Reflection, ...]:
    """The reflections on weeks that begin from `first` to `last`, both included, the latest first."""
    rows = (await conn.execute(_OF, {"learner": learner_id, "first": first, "last": last})).all()
    if not rows:
        return ()
    days = (rows[-1].week, rows[0].week + timedelta(days=6))
    by_day = await entries.minutes_by_day(conn, learner_id, first=days[0], last=days[1])
    by_week: dict[date, int] = {}
    for day, minutes in by_day.items():
        by_week[monday_of(day)] = by_week.get(monday_of(day), 0) + minutes
    return tuple(_reflection(row, by_week.get(row.week, 0)) for row in rows)


async def latest(conn: Connection, learner_id: int) -> Reflection | None:
    week = await conn.scalar(_LATEST, {"learner": learner_id})
    return None if week is None else (await between(conn, learner_id, first=week, last=week))[0]


async def keep(conn: Connection, learner_id: int, reflection: Reflection, *, now: datetime) -> None:
    """Keeps a reflection; one on the same week is replaced."""
    aims = [[aim.text, aim.target, aim.became] for aim in reflection.aims]
    values = {
        "learner_id": learner_id,
        "week": reflection.week,
        "learned": reflection.learned,
        "challenges": reflection.challenges,
        "aims": aims,
        "confidence": dict(reflection.confidence),
        "change": reflection.change,
        "written_at": now,
    }
    await conn.execute(_KEEP, values)


async def reviewed(conn: Connection, learner_id: int) -> tuple[Review, ...]:
    """The months reviewed, the first one first."""
    rows = await conn.execute(_REVIEWS, {"learner": learner_id})
    return tuple(Review(row.month, row.highlight) for row in rows)


async def keep_review(conn: Connection, learner_id: int, review: Review, *, now: datetime) -> None:
    values = {
        "learner_id": learner_id,
        "month": review.month,
        "highlight": review.highlight,
        "written_at": now,
    }
    await conn.execute(_KEEP_REVIEW, values)


def _reflection(row: Any, minutes: int) -> Reflection:
    aims = tuple(Aim(text, target, Became(became) if became else None) for text, target, became in row.aims)
    return Reflection(row.week, row.learned, row.challenges, aims, dict(row.confidence), row.change, minutes)
