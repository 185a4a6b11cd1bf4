"""The learner's plan, revision by revision."""

import json
from datetime import datetime
from functools import lru_cache

from sqlalchemy import bindparam, insert, select

from core.plan.document import from_document, to_document
from core.plan.model import Plan
from core.views import Revision
from storage.connection import Connection
from storage.tables import plans

_CURRENT = (
    select(plans.c.document)
    .where(plans.c.learner_id == bindparam("learner"))
    .order_by(plans.c.id.desc())
    .limit(1)
)
_LATEST = (
    select(plans.c.id, plans.c.document, plans.c.kept_at)
    .where(plans.c.learner_id == bindparam("learner"))
    .order_by(plans.c.id.desc())
    .limit(bindparam("limit_"))
)
_ADD = insert(plans)


async def of(conn: Connection, learner_id: int) -> Plan | None:
    """The current plan; None until there is one."""
    document = (await conn.execute(_CURRENT, {"learner": learner_id})).scalar_one_or_none()
    return None if document is None else _read(document)


async def revisions(conn: Connection, learner_id: int, *, limit: int) -> tuple[Revision, ...]:
    """The latest revisions, the current one first."""
    rows = await conn.execute(_LATEST, {"learner": learner_id, "limit_": limit})
    return tuple(Revision(row.id, _read(row.document), row.kept_at) for row in rows)


async def keep(conn: Connection, learner_id: int, plan: Plan, *, now: datetime) -> None:
    """Makes `plan` the current one. The plans before it stay; the same plan again is no new revision."""
    document = json.dumps(to_document(plan))
    if (await conn.execute(_CURRENT, {"learner": learner_id})).scalar_one_or_none() != document:
        await conn.execute(_ADD, {"learner_id": learner_id, "document": document, "kept_at": now})


@lru_cache(maxsize=64)
def _read(document: str) -> Plan:
    """Plans are values: who has the same document shares one."""
    return from_document(json.loads(document))
