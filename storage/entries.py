"""What was studied: entries written, taken out, put back, looked up and summed."""

import itertools
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from core.tracking import Entry
from storage.tables import entries
from storage.types import LARGEST

_FIELDS = ("minutes", "day", "zone", "target", "problems", "position", "note", "said")
_ENTRY = select(*(entries.c[name] for name in (*_FIELDS, "id", "turn")))
_MINE = entries.c.learner_id == bindparam("learner")
_HERE = entries.c.removed_at.is_(None)
_ONE = (_MINE, entries.c.id == bindparam("entry"))
_SPAN = (_MINE, _HERE, entries.c.day.between(bindparam("first"), bindparam("last")))

_RECORD = insert(entries)
_CORRECT = update(entries).where(*_ONE).values({name: bindparam(f"new_{name}") for name in _FIELDS})
_REMOVE = update(entries).where(*_ONE, _HERE).values(removed_at=bindparam("now"))
_RESTORE = update(entries).where(*_ONE).values(removed_at=None)

_BY_DAY = select(entries.c.day, func.sum(entries.c.minutes)).where(*_SPAN).group_by(entries.c.day)
_BY_TARGET = select(entries.c.target, func.sum(entries.c.minutes)).where(*_SPAN).group_by(entries.c.target)
_PROBLEMS = (
    select(entries.c.target, func.sum(entries.c.problems))
    .where(*_SPAN, entries.c.problems.is_not(None))
    .group_by(entries.c.target)
)
_RECENT = (
    _ENTRY.where(_MINE, _HERE)
    .order_by(entries.c.day.desc(), entries.c.id.desc())
    .limit(bindparam("limit_"))
    .offset(bindparam("offset_"))
)
_ON = _ENTRY.where(_MINE, _HERE, entries.c.day == bindparam("day_")).order_by(entries.c.id)
_NUMBERED = _ENTRY.where(*_ONE, _HERE)
_OF_TURN = _ENTRY.where(_MINE, entries.c.turn == bindparam("turn_")).order_by(entries.c.id)
_STILL_OF_TURN = _OF_TURN.where(_HERE)
_REMOVED_OF_TURN = _OF_TURN.where(entries.c.removed_at.is_not(None))
_LATEST = (
    select(entries.c.turn).where(_MINE, _HERE).order_by(entries.c.turn.desc()).limit(1).scalar_subquery()
)
_LAST = _ENTRY.where(_MINE, _HERE, entries.c.turn == _LATEST).order_by(entries.c.id)


async def record(
    conn: AsyncConnection, learner_id: int, new: Iterable[Entry], *, turn: int, now: datetime
) -> None:
    """Keeps `new` entries, all of `turn`."""
    about = {"learner_id": learner_id, "turn": turn, "recorded_at": now}
    rows = [{**about, **{name: getattr(entry, name) for name in _FIELDS}} for entry in new]
    if rows:
        await conn.execute(_RECORD, rows)


async def correct(conn: AsyncConnection, learner_id: int, entry: Entry) -> None:
    """Makes the entry of this id say what `entry` says; the turn that recorded it stays."""
    values = {f"new_{name}": getattr(entry, name) for name in _FIELDS}
    await conn.execute(_CORRECT, {"learner": learner_id, "entry": entry.id, **values})


async def remove(conn: AsyncConnection, learner_id: int, ids: Iterable[int], *, now: datetime) -> None:
    """Takes entries out of every sum and list; what is out already stays as it is."""
    rows = [{"learner": learner_id, "entry": number, "now": now} for number in ids]
    if rows:
        await conn.execute(_REMOVE, rows)


async def restore(conn: AsyncConnection, learner_id: int, ids: Iterable[int]) -> None:
    """Puts removed entries back."""
    rows = [{"learner": learner_id, "entry": number} for number in ids]
    if rows:
        await conn.execute(_RESTORE, rows)


async def minutes_by_day(
    conn: AsyncConnection, learner_id: int, *, first: date, last: date
) -> dict[date, int]:
    """Minutes of each study day from `first` to `last`, both included; days without any are absent."""
    return await _sums(conn, _BY_DAY, learner_id, first, last)


async def minutes_by_target(
    conn: AsyncConnection, learner_id: int, *, first: date | None = None, last: date | None = None
) -> dict[str | None, int]:
    """Minutes by plan item from `first` to `last`, both included; None is open."""
    return await _sums(conn, _BY_TARGET, learner_id, first or date.min, last or date.max)


async def problems_by_target(
    conn: AsyncConnection, learner_id: int, *, first: date, last: date
) -> dict[str | None, int]:
    """Problems solved by plan item from `first` to `last`, both included."""
    return await _sums(conn, _PROBLEMS, learner_id, first, last)


async def recent(conn: AsyncConnection, learner_id: int, *, limit: int, offset: int = 0) -> tuple[Entry, ...]:
    """The latest entries by study day, then by order of recording; newest first."""
    page = {"limit_": _within(limit), "offset_": _within(offset)}
    return await _found(conn, _RECENT, learner=learner_id, **page)


async def on(conn: AsyncConnection, learner_id: int, day: date) -> tuple[Entry, ...]:
    """The entries of one study day in order of recording."""
    return await _found(conn, _ON, learner=learner_id, day_=day)


async def numbered(conn: AsyncConnection, learner_id: int, number: int) -> Entry | None:
    """The learner's entry of this id, unless it was removed."""
    found = await _found(conn, _NUMBERED, learner=learner_id, entry=number)
    return found[0] if found else None


async def of_turn(
    conn: AsyncConnection, learner_id: int, turn: int, *, removed: bool = False
) -> tuple[Entry, ...]:
    """The entries a turn recorded that are still there, or those since removed, in order of recording."""
    statement = _REMOVED_OF_TURN if removed else _STILL_OF_TURN
    return await _found(conn, statement, learner=learner_id, turn_=turn)


async def last_recorded(conn: AsyncConnection, learner_id: int) -> tuple[Entry, ...]:
    """The entries of the latest turn that recorded any still there."""
    return await _found(conn, _LAST, learner=learner_id)


def _within(number: int) -> int:
    return max(0, min(LARGEST, number))


async def _sums(
    conn: AsyncConnection, statement: Any, learner_id: int, first: date, last: date
) -> dict[Any, int]:
    rows = await conn.execute(statement, {"learner": learner_id, "first": first, "last": last})
    return {key: int(total) for key, total in rows}


async def _found(conn: AsyncConnection, statement: Any, **where: Any) -> tuple[Entry, ...]:
    return tuple(itertools.starmap(Entry, await conn.execute(statement, where)))
