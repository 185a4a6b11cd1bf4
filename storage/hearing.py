"""How far people have been heard on a platform that keeps what was said while the coach was away."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ScalarSelect, bindparam, case, func, select

from storage.connection import Connection
from storage.tables import addresses, learners, turns
from storage.turns import SPOKE_FIRST
from storage.types import Utc


@dataclass(frozen=True, slots=True)
class Heard:
    """How far somebody has been heard. `message` is the platform's id of the last message taken; None before the first.

    `at` is when a message or a change of one was last taken, or when they were met: what they press tells nothing of what
    they wrote before. `unseen` are answers that have not been shown: to what they wrote last, and to what they did since.
    """

    user: str
    chat: str
    at: datetime
    message: str | None
    unseen: tuple[str, ...]


def _last(what: Any, *where: Any) -> ScalarSelect[Any]:
    """Of the latest turn in which somebody did something on the platform."""
    theirs = (turns.c.learner_id == addresses.c.learner_id, turns.c.platform == addresses.c.platform)
    acted = ~turns.c.event_id.startswith(SPOKE_FIRST)
    return select(what).where(*theirs, acted, *where).order_by(turns.c.id.desc()).limit(1).scalar_subquery()


_WRITTEN = turns.c.heard_as.is_not(None) & ~turns.c.heard_as.startswith("button ")
_UNSEEN = case((turns.c.shown_as.is_(None), turns.c.reply))
_REACHED = (
    addresses.c.platform == bindparam("platform"),
    addresses.c.unreachable_since.is_(None),
    learners.c.admitted,
)
_PEOPLE = (
    select(addresses.c.user)
    .join_from(addresses, learners)
    .where(*_REACHED)
    .order_by(func.coalesce(_last(turns.c.id), 0).desc())
)
_HEARD = (
    select(
        addresses.c.chat,
        func.coalesce(_last(turns.c.taken_at, _WRITTEN), learners.c.created_at, type_=Utc),
        _last(turns.c.heard_as, turns.c.heard_as == turns.c.event_id),
        _last(_UNSEEN, _WRITTEN),
        _last(_UNSEEN),
    )
    .join_from(addresses, learners)
    .where(*_REACHED, addresses.c.user == bindparam("user_"))
)


async def people(conn: Connection, platform: str) -> tuple[str, ...]:
    """Everybody who may be heard on a platform, by their ids there, the one heard last first."""
    return tuple(await conn.scalars(_PEOPLE, {"platform": platform}))


async def heard(conn: Connection, platform: str, user: str) -> Heard | None:
    """How far somebody has been heard on a platform whose messages are events under their own id."""
    row = (await conn.execute(_HEARD, {"platform": platform, "user_": user})).one_or_none()
    if row is None:
        return None
    chat, at, message, *unseen = row
    return Heard(user, chat, at, message, tuple(filter(None, dict.fromkeys(unseen))))
