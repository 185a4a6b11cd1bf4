"""What each learner has used of the language model, by study day: a restart refills nothing."""

from datetime import date

from sqlalchemy import bindparam, update
from sqlalchemy.dialects import postgresql

from storage.connection import Connection
from storage.tables import advice

_ADD = postgresql.insert(advice)
# One statement, so that two processes never both take the last call.
_TAKE = _ADD.on_conflict_do_update(
    index_elements=["learner_id", "day"],
    set_={"calls": advice.c.calls + 1},
    where=(advice.c.calls < bindparam("most_calls")) & (advice.c.tokens < bindparam("most_tokens")),
).returning(advice.c.calls)
_SPEND = (
    update(advice)
    .where(advice.c.learner_id == bindparam("learner"), advice.c.day == bindparam("day_"))
    .values(tokens=advice.c.tokens + bindparam("more"))
)


async def take(conn: Connection, learner_id: int, day: date, *, most_calls: int, most_tokens: int) -> bool:
    """Counts a call of `day`; False, and nothing counted, if as many were made or as many tokens used already."""
    if not (most_calls > 0 and most_tokens > 0):
        return False
    first = {"learner_id": learner_id, "day": day, "calls": 1, "tokens": 0}
    taken = await conn.execute(_TAKE, {**first, "most_calls": most_calls, "most_tokens": most_tokens})
    return taken.scalar_one_or_none() is not None


async def spend(conn: Connection, learner_id: int, day: date, tokens: int) -> None:
    """Counts the tokens a call took."""
    await conn.execute(_SPEND, {"learner": learner_id, "day_": day, "more": tokens})
