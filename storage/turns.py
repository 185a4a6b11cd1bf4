"""Turns taken: each platform event once, with the reply it got."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql

from storage.connection import Connection
from storage.tables import turns


@dataclass(frozen=True, slots=True)
class Taken:
    """The event has been taken before. `reply` is what was answered then; None if that turn never settled."""

    reply: str | None


@dataclass(frozen=True, slots=True)
class Seen:
    """A reply, and the platform's id of the message it was shown as."""

    reply: str
    shown_as: str


_SEEN = select(turns.c.reply).where(
    turns.c.platform == bindparam("platform"), turns.c.event_id == bindparam("event_id")
)
_BEGIN = postgresql.insert(turns).on_conflict_do_nothing().returning(turns.c.id)
_SAID_IN = select(turns.c.reply).where(
    turns.c.learner_id == bindparam("learner"), turns.c.id == bindparam("turn")
)
_LAST_SAID = (
    select(turns.c.reply)
    .where(turns.c.learner_id == bindparam("learner"), turns.c.reply.is_not(None))
    .order_by(turns.c.id.desc())
    .limit(1)
)
_ONE = turns.c.id == bindparam("turn_")
_SHOWN = update(turns).where(_ONE).values(shown_as=bindparam("message"))
_SEEN_AS = select(turns.c.reply, turns.c.shown_as).where(
    _ONE, turns.c.platform == bindparam("platform"), turns.c.reply.is_not(None), turns.c.shown_as.is_not(None)
)
_SHOWN_AS = select(turns.c.shown_as).where(_ONE)
_MINE = turns.c.learner_id == bindparam("learner")
_THAT_HEARD = select(turns.c.id).where(_MINE, turns.c.heard_as == bindparam("message")).order_by(turns.c.id)
_THAT_SHOWED = select(func.max(turns.c.id)).where(_MINE, turns.c.shown_as == bindparam("message"))
SPOKE_FIRST = "nudge:"
"""What the event of a turn is called in which the coach spoke first, followed by its number in the outbox."""
_BEGIN_NUDGES = insert(turns).returning(turns.c.id, turns.c.event_id)
_FORGET = delete(turns).where(_ONE)
# A turn under way has no reply yet, so that it does not hear itself.
_HEARD = (
    select(turns.c.taken_at, turns.c.platform)
    .where(_MINE, turns.c.reply.is_not(None), ~turns.c.event_id.startswith(SPOKE_FIRST))
    .order_by(turns.c.id.desc())
    .limit(1)
)
_SETTLE = (
    update(turns)
    .where(turns.c.id == bindparam("turn"))
    .values(reply=bindparam("said"), heard_as=bindparam("message"))
)


async def reply_to(conn: Connection, platform: str, event_id: str) -> Taken | None:
    """What was answered to an event; None if it is new."""
    row = (await conn.execute(_SEEN, {"platform": platform, "event_id": event_id})).one_or_none()
    return None if row is None else Taken(row.reply)


async def begin(
    conn: Connection, *, platform: str, event_id: str, learner_id: int, now: datetime
) -> int | Taken:
    """The number of the turn that takes this event, or `Taken` if one has already.

    While another process is taking the same event this waits for it to end. `reply_to` need not be asked before.
    """
    event = {"platform": platform, "event_id": event_id, "learner_id": learner_id, "taken_at": now}
    turn: int | None = (await conn.execute(_BEGIN, event)).scalar_one_or_none()
    if turn is not None:
        return turn
    return await reply_to(conn, platform, event_id) or Taken(None)


async def begin_nudges(
    conn: Connection, nudges: Iterable[tuple[int, int, str]], *, now: datetime
) -> dict[int, int]:
    """Turns in which the coach speaks first, by outbox number; `nudges` are outbox number, learner and platform."""
    rows = [
        {
            "platform": platform,
            "event_id": f"{SPOKE_FIRST}{number}",
            "learner_id": learner_id,
            "taken_at": now,
        }
        for number, learner_id, platform in nudges
    ]
    if not rows:
        return {}
    begun = await conn.execute(_BEGIN_NUDGES, rows)
    return {int(event_id.removeprefix(SPOKE_FIRST)): turn for turn, event_id in begun}


async def forget(conn: Connection, numbers: Iterable[int]) -> None:
    """Turns in which nothing was said after all."""
    rows = [{"turn_": turn} for turn in numbers]
    if rows:
        await conn.execute(_FORGET, rows)


async def heard(conn: Connection, learner_id: int) -> tuple[datetime, str] | None:
    """When the learner last did anything, before the turn under way, and on which platform."""
    row = (await conn.execute(_HEARD, {"learner": learner_id})).one_or_none()
    return None if row is None else (row.taken_at, row.platform)


async def shown(conn: Connection, messages: Mapping[int, str]) -> None:
    """Notes the platform's id of the message each turn was answered with: it has been seen, and may be replied to."""
    rows = [{"turn_": turn, "message": message} for turn, message in messages.items()]
    if rows:
        await conn.execute(_SHOWN, rows)


async def shown_as(conn: Connection, turn: int) -> str | None:
    """The platform's id of the message a turn was answered with; None while nobody has seen an answer."""
    message: str | None = await conn.scalar(_SHOWN_AS, {"turn_": turn})
    return message


async def that_heard(conn: Connection, message: str, *, learner_id: int) -> tuple[int, ...]:
    """The turns of this learner that took `message`: first as it was sent, then each time it was edited."""
    heard_in = await conn.scalars(_THAT_HEARD, {"learner": learner_id, "message": message})
    return tuple(heard_in)


async def that_showed(conn: Connection, message: str, *, learner_id: int) -> int | None:
    """The latest turn of this learner that was answered with `message`."""
    turn: int | None = await conn.scalar(_THAT_SHOWED, {"learner": learner_id, "message": message})
    return turn


async def settle(conn: Connection, turn: int, reply: str, *, heard_as: str | None = None) -> None:
    """Keeps what was answered, to be said again if the event is delivered again.

    `heard_as` is the platform's id of the message the turn took.
    """
    await conn.execute(_SETTLE, {"turn": turn, "said": reply, "message": heard_as})


async def say(conn: Connection, replies: Mapping[int, str]) -> None:
    """Keeps what the coach says of its own accord, by turn, before it is shown."""
    rows = [{"turn": turn, "said": reply, "message": None} for turn, reply in replies.items()]
    if rows:
        await conn.execute(_SETTLE, rows)


async def seen_as(conn: Connection, turn: int, platform: str) -> Seen | None:
    """What was answered in a turn, and as which message of `platform` it was shown; None if it was not, or elsewhere."""
    row = (await conn.execute(_SEEN_AS, {"turn_": turn, "platform": platform})).one_or_none()
    return None if row is None else Seen(*row)


async def said_in(conn: Connection, turn: int, *, learner_id: int) -> str | None:
    """What was answered in a turn of this learner; None for anybody else's."""
    reply: str | None = await conn.scalar(_SAID_IN, {"learner": learner_id, "turn": turn})
    return reply


async def last_said(conn: Connection, *, learner_id: int) -> str | None:
    """The latest answer to this learner."""
    reply: str | None = await conn.scalar(_LAST_SAID, {"learner": learner_id})
    return reply
