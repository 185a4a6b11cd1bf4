"""What was studied: entries written, taken out, put back, looked up and summed."""

import itertools
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, Select, bindparam, func, insert, select, update

from core.tracking import Entry
from storage.connection import Connection
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


def _sum(what: Column[Any], by: Column[Any]) -> Select[Any]:
    return select(by, func.sum(what)).where(*_SPAN, what > 0).group_by(by)


_BY_DAY = _sum(entries.c.minutes, entries.c.day)
_BY_TARGET = _sum(entries.c.minutes, entries.c.target)
_PROBLEMS = _sum(entries.c.problems, entries.c.target)
_RECENT = (
    _ENTRY.where(_MINE, _HERE)
    .order_by(entries.c.day.desc(), entries.c.id.desc())
    .limit(bindparam("limit_"))
    .offset(bindparam("offset_"))
)
_ON = _ENTRY.where(_MINE, _HERE, entries.c.day == bindparam("day_")).order_by(entries.c.id)
_NUMBERED = _ENTRY.where(*_ONE)
_STILL_NUMBERED = _NUMBERED.where(_HERE)
_LAST_ON = (
    _ENTRY.where(_MINE, _HERE, entries.c.target == bindparam("target_"))
    .order_by(entries.c.day.desc(), entries.c.id.desc())
    .limit(1)
)
_OF_TURN = _ENTRY.where(_MINE, entries.c.turn == bindparam("turn_")).order_by(entries.c.id)
_STILL_OF_TURN = _OF_TURN.where(_HERE)
_REMOVED_OF_TURN = _OF_TURN.where(entries.c.removed_at.is_not(None))
_LATEST = (
    select(entries.c.turn).where(_MINE, _HERE).order_by(entries.c.turn.desc()).limit(1).scalar_subquery()
)
_LAST = _ENTRY.where(_MINE, _HERE, entries.c.turn == _LATEST).order_by(entries.c.id)


def _positions() -> Select[Any]:
    """From target to target by the index, and of each only the latest: reads no more for ten years than for one."""
    mine = (_MINE, _HERE, entries.c.position.is_not(None))
    targets = select(func.min(entries.c.target).label("target")).where(*mine).cte("targets", recursive=True)
    further = select(func.min(entries.c.target)).where(*mine, entries.c.target > targets.c.target)
    targets = targets.union_all(
        select(further.correlate(targets).scalar_subquery()).where(targets.c.target.is_not(None))
    )
    latest = (
        select(entries.c.position)
        .where(*mine, entries.c.target == targets.c.target)
        .order_by(entries.c.day.desc(), entries.c.id.desc())
        .limit(1)
    )
    latest_position = latest.correlate(targets).scalar_subquery().label("position")
    return select(targets.c.target, latest_position).where(targets.c.target.is_not(None))


_POSITIONS = _positions()


async def record(
    conn: Connection, learner_id: int, new: Iterable[Entry], *, turn: int, now: datetime
) -> None:
    """Keeps `new` entries, all of `turn`."""
    about = {"learner_id": learner_id, "turn": turn, "recorded_at": now}
    rows = [{**about, **{name: getattr(entry, name) for name in _FIELDS}} for entry in new]
    if rows:
        await conn.execute(_RECORD, rows)


async def correct(conn: Connection, learner_id: int, entry: Entry) -> None:
    """Makes the entry of this id say what `entry` says; the turn that recorded it stays."""
    values = {f"new_{name}": getattr(entry, name) for name in _FIELDS}
    await conn.execute(_CORRECT, {"learner": learner_id, "entry": entry.id, **values})


async def remove(conn: Connection, learner_id: int, ids: Iterable[int], *, now: datetime) -> None:
    """Takes entries out of every sum and list; what is out already stays as it is."""
    rows = [{"learner": learner_id, "entry": number, "now": now} for number in ids]
    if rows:
        await conn.execute(_REMOVE, rows)


async def restore(conn: Connection, learner_id: int, ids: Iterable[int]) -> None:
    """Puts removed entries back."""
    rows = [{"learner": learner_id, "entry": number} for number in ids]
    if rows:
        await conn.execute(_RESTORE, rows)


async def minutes_by_day(conn: Connection, learner_id: int, *, first: date, last: date) -> dict[date, int]:
    """Minutes of each study day from `first` to `last`, both included; days without any are absent."""
    return await _sums(conn, _BY_DAY, learner_id, first, last)


async def minutes_by_target(
    conn: Connection, learner_id: int, *, first: date | None = None, last: date | None = None
) -> dict[str | None, int]:
    """Minutes by plan item from `first` to `last`, both included; None is open."""
    return await _sums(conn, _BY_TARGET, learner_id, first or date.min, last or date.max)


async def problems_by_target(
    conn: Connection, learner_id: int, *, first: date, last: date
) -> dict[str | None, int]:
    """Problems solved by plan item from `first` to `last`, both included."""
    return await _sums(conn, _PROBLEMS, learner_id, first, last)


async def recent(conn: Connection, learner_id: int, *, limit: int, offset: int = 0) -> tuple[Entry, ...]:
    """The latest entries by study day, then by order of recording; newest first."""
    page = {"limit_": _within(limit), "offset_": _within(offset)}
    return await _found(conn, _RECENT, learner=learner_id, **page)


async def on(conn: Connection, learner_id: int, day: date) -> tuple[Entry, ...]:
    """The entries of one study day in order of recording."""
    return await _found(conn, _ON, learner=learner_id, day_=day)


async def numbered(conn: Connection, learner_id: int, number: int, *, removed: bool = False) -> Entry | None:
    """The learner's entry of this id; one that has been taken out only if `removed`."""
    statement = _NUMBERED if removed else _STILL_NUMBERED
    found = await _found(conn, statement, learner=learner_id, entry=number)
    return found[0] if found else None


async def last_on(conn: Connection, learner_id: int, target: str) -> Entry | None:
    """The latest entry on a plan item, by study day, then by order of recording."""
    found = await _found(conn, _LAST_ON, learner=learner_id, target_=target)
    return found[0] if found else None


async def of_turn(
    conn: Connection, learner_id: int, turn: int, *, removed: bool = False
) -> tuple[Entry, ...]:
    """The entries a turn recorded that are still there, or those since removed, in order of recording."""
    statement = _REMOVED_OF_TURN if removed else _STILL_OF_TURN
    return await _found(conn, statement, learner=learner_id, turn_=turn)


async def last_recorded(conn: Connection, learner_id: int) -> tuple[Entry, ...]:
    """The entries of the latest turn that recorded any still there."""
    return await _found(conn, _LAST, learner=learner_id)


async def positions(conn: Connection, learner_id: int) -> dict[str, str]:
    """Where the learner stopped in each plan item: the position of its latest entry that has one."""
    rows = await conn.execute(_POSITIONS, {"learner": learner_id})
    return {row.target: row.position for row in rows}


def _within(number: int) -> int:
    return max(0, min(LARGEST, number))


async def _sums(conn: Connection, statement: Any, learner_id: int, first: date, last: date) -> dict[Any, int]:
    rows = await conn.execute(statement, {"learner": learner_id, "first": first, "last": last})
    return {key: int(total) for key, total in rows}


async def _found(conn: Connection, statement: Any, **where: Any) -> tuple[Entry, ...]:
    return tuple(itertools.starmap(Entry, await conn.execute(statement, where)))
