"""How far a learner has come with each item of the plan."""

from dataclasses import fields
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.dialects import postgresql

from core.plan.standing import Standing, Standings, Status
from storage.connection import Connection
from storage.tables import standings

_FIELDS = tuple(field.name for field in fields(Standing))
_OF = select(standings.c.key, *(standings.c[name] for name in _FIELDS)).where(
    standings.c.learner_id == bindparam("learner")
)
_ADD = postgresql.insert(standings)
_KEEP = _ADD.on_conflict_do_update(
    index_elements=["learner_id", "key"], set_={name: _ADD.excluded[name] for name in _FIELDS}
)


async def of(conn: Connection, learner_id: int) -> Standings:
    """Every standing by item key."""
    rows = (await conn.execute(_OF, {"learner": learner_id})).all()
    return {key: Standing(Status(status), *rest) for key, status, *rest in rows}


async def keep(conn: Connection, learner_id: int, key: str, standing: Standing) -> None:
    values: dict[str, Any] = {name: getattr(standing, name) for name in _FIELDS}
    await conn.execute(_KEEP, {"learner_id": learner_id, "key": key, **values})
