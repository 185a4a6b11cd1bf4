"""Nudges on their way: claimed, sent, put off, dropped; and those that were sent, looked up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Update, bindparam, delete, exists, func, or_, select, update
from sqlalchemy.dialects import postgresql

from core.clock import study_day
from core.learner import Address, Learner, Platform
from core.rhythm import Moment, Rule
from core.timer import Timer
from core.views import Nudge
from storage.connection import Connection
from storage.learners import WHOLE
from storage.tables import addresses, learners, outbox

LEASE = timedelta(minutes=2)
"""How long the process that has claimed a nudge may take; then another one may."""

WAITING, SENT, SKIPPED, DROPPED = "waiting", "sent", "skipped", "dropped"
DONE = "done"
"""The reason of a nudge that was sent, and whose step has been logged since."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A nudge to be sent now. `turn` is the turn it was said in if it has been tried before.

    `addresses` are where the learner can be reached, on any platform.
    """

    id: int
    moment: Moment
    day: date
    due_at: datetime
    turn: int | None
    learner: Learner
    addresses: tuple[Address, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """What nudge `id` says, in `turn`; `rule`, `target` and `minutes` are what it is about."""

    id: int
    turn: int
    rule: Rule
    target: str | None
    minutes: int | None


_REACHABLE = exists().where(
    addresses.c.learner_id == outbox.c.learner_id, addresses.c.unreachable_since.is_(None)
)
_HERE = addresses.c.platform.in_(bindparam("platforms", expanding=True))
# Who is talking right now is left for the next time: a turn does not wait for nudges, nor they for it.
_READY = (
    select(outbox.c.id, outbox.c.moment, outbox.c.day, outbox.c.due_at, outbox.c.turn, *WHOLE)
    .join_from(outbox, learners, outbox.c.learner_id == learners.c.id)
    .where(
        outbox.c.ready_at <= bindparam("now"),
        or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= bindparam("now")),
        or_(_REACHABLE.where(_HERE), ~_REACHABLE, outbox.c.due_at <= bindparam("missed")),
    )
    .order_by(outbox.c.ready_at)
    .limit(bindparam("most"))
    .with_for_update(of=(outbox, learners), key_share=True, skip_locked=True)
)
_REACHED_AT = (
    select(addresses.c.learner_id, addresses.c.platform, addresses.c.user, addresses.c.chat)
    .where(
        addresses.c.learner_id.in_(bindparam("learners", expanding=True)),
        addresses.c.unreachable_since.is_(None),
    )
    .order_by(addresses.c.platform)
)
_THIS = outbox.c.id == bindparam("id_")
_LEASE = update(outbox).where(_THIS).values(leased_until=bindparam("until"), tries=outbox.c.tries + 1)
_WRITE = (
    update(outbox)
    .where(_THIS)
    .values({name: bindparam(f"new_{name}") for name in ("turn", "rule", "target", "minutes")})
)
_POSTPONE = update(outbox).where(_THIS).values(ready_at=bindparam("until"), leased_until=None)
_DONE = {"ready_at": None, "leased_until": None}
_SETTLE = update(outbox).where(_THIS).values(state=SENT, sent_at=bindparam("now"), **_DONE)
_CLOSE = update(outbox).where(_THIS).values(state=bindparam("state_"), reason=bindparam("reason_"), **_DONE)

_MINE = outbox.c.learner_id == bindparam("learner")
_SAID = tuple(outbox.c[name] for name in ("id", "moment", "rule", "day"))
_ABOUT = tuple(outbox.c[name] for name in ("turn", "target", "minutes"))
# A press may be faster than the note that it was sent.
_NUDGE = select(*_SAID, func.coalesce(outbox.c.sent_at, outbox.c.due_at).label("at"), *_ABOUT)
_OF_TURN = _NUDGE.where(_MINE, outbox.c.turn == bindparam("turn_"))
_SENT = _NUDGE.where(_MINE, outbox.c.state == SENT).order_by(outbox.c.day.desc(), outbox.c.sent_at.desc())
# One that is written and not settled is on its way, unless it was put off: then nobody holds it.
_ON_ITS_WAY = (outbox.c.state == WAITING) & outbox.c.turn.is_not(None) & outbox.c.leased_until.is_not(None)
_AT = func.coalesce(outbox.c.sent_at, outbox.c.leased_until)
_SINCE = (
    select(*_SAID, _AT.label("at"), *_ABOUT)
    .where(_MINE, outbox.c.day >= bindparam("first"), or_(outbox.c.state == SENT, _ON_ITS_WAY))
    .order_by(outbox.c.day.desc(), _AT.desc())
)
_LATEST = _SENT.limit(1)

_LOGGED = (
    update(outbox)
    .where(
        _MINE,
        outbox.c.day == bindparam("day_"),
        outbox.c.target == bindparam("target_"),
        outbox.c.moment == Moment.STUDY,
        outbox.c.state == SENT,
        outbox.c.reason.is_(None),
    )
    .values(reason=DONE)
    .returning(outbox.c.turn)
)

_NEW = postgresql.insert(outbox)
_ADD = _NEW.on_conflict_do_nothing()
_ADD_OR_MOVE = _NEW.on_conflict_do_update(
    index_elements=["learner_id", "day", "key"],
    set_={"due_at": _NEW.excluded.due_at, "ready_at": _NEW.excluded.ready_at},
    where=outbox.c.state == WAITING,
)
_NO_TIMER = delete(outbox).where(_MINE, outbox.c.moment == Moment.TIMER, outbox.c.state == WAITING)


# -- sending -----------------------------------------------------------------------------------------------------


async def claim(
    conn: Connection, platforms: Iterable[Platform], *, now: datetime, missed: datetime, most: int
) -> list[Claim]:
    """At most `most` nudges that are ready, leased to this process, the longest waiting first.

    Those of learners who can be reached, but on none of `platforms`, are left to other processes until they are due
    since `missed`. The learners are this transaction's alone until it ends.
    """
    about = {"platforms": list(platforms), "now": now, "missed": missed, "most": most}
    rows = (await conn.execute(_READY, about)).all()
    if not rows:
        return []
    await conn.execute(_LEASE, [{"id_": row.id, "until": now + LEASE} for row in rows])
    claims = [
        Claim(row.id, Moment(row.moment), row.day, row.due_at, row.turn, Learner(*row[5:])) for row in rows
    ]
    reached: dict[int, list[Address]] = {it.learner.id: [] for it in claims}
    for who, platform, user, chat in await conn.execute(_REACHED_AT, {"learners": list(reached)}):
        reached[who].append(Address(Platform(platform), user, chat))
    return [replace(it, addresses=tuple(reached[it.learner.id])) for it in claims]


async def write(conn: Connection, letters: Sequence[Letter]) -> None:
    """Notes what nudges say, before they are sent."""
    await _each(
        conn,
        _WRITE,
        [
            {
                "id_": it.id,
                "new_turn": it.turn,
                "new_rule": it.rule,
                "new_target": it.target,
                "new_minutes": it.minutes,
            }
            for it in letters
        ],
    )


async def settle(conn: Connection, sent: Iterable[int], *, now: datetime) -> None:
    """Nudges that were sent."""
    await _each(conn, _SETTLE, [{"id_": number, "now": now} for number in sent])


async def postpone(conn: Connection, until: Mapping[int, datetime]) -> None:
    """Nudges to be decided anew, each at its time; the leases end."""
    await _each(conn, _POSTPONE, [{"id_": number, "until": at} for number, at in until.items()])


async def close(conn: Connection, state: str, reasons: Mapping[int, str]) -> None:
    """Nudges that are not sent, as `SKIPPED` or `DROPPED`, and why."""
    rows = [{"id_": number, "state_": state, "reason_": reason} for number, reason in reasons.items()]
    await _each(conn, _CLOSE, rows)


async def _each(conn: Connection, statement: Update, rows: list[dict[str, Any]]) -> None:
    if rows:
        await conn.execute(statement, rows)


# -- by learners -------------------------------------------------------------------------------------------------


async def send_again(conn: Connection, learner_id: int, turn: int, *, until: datetime) -> None:
    """Sends the nudge said in `turn` once more at `until`; asked twice, the later wish counts."""
    row = (await conn.execute(_OF_TURN, {"learner": learner_id, "turn_": turn})).one_or_none()
    if row is not None:
        key = f"again:{turn}"
        await conn.execute(_ADD_OR_MOVE, _row(learner_id, key, row.moment, row.day, until))


async def keep_timer(conn: Connection, learner: Learner, timer: Timer | None, *, now: datetime) -> None:
    """Notes what is said when `timer` is over, and when it has run twice as long; what waited before is forgotten."""
    await conn.execute(_NO_TIMER, {"learner": learner.id})
    ends = [(times, timer.over_at(times)) for times in (1, 2)] if timer else []
    rows = [
        _row(
            learner.id,
            f"timer:{at.isoformat()}:{times}",
            Moment.TIMER,
            study_day(at, learner.tz, learner.day_ends),
            at,
        )
        for times, at in ends
        if at is not None and at > now
    ]
    if rows:
        await conn.execute(_ADD, rows)


def _row(learner_id: int, key: str, moment: str, day: date, at: datetime) -> dict[str, Any]:
    return {
        "learner_id": learner_id,
        "key": key,
        "moment": moment,
        "day": day,
        "due_at": at,
        "ready_at": at,
    }


async def logged(conn: Connection, learner_id: int, day: date, target: str | None) -> int | None:
    """The turn of the nudge for that step on that day, the first time it is logged."""
    about = {"learner": learner_id, "day_": day, "target_": target}
    turn: int | None = await conn.scalar(_LOGGED, about)
    return turn


# -- looking back ------------------------------------------------------------------------------------------------


async def of_turn(conn: Connection, learner_id: int, turn: int) -> Nudge | None:
    """The nudge said in `turn`."""
    row = (await conn.execute(_OF_TURN, {"learner": learner_id, "turn_": turn})).one_or_none()
    return None if row is None else _nudge(row)


async def last(conn: Connection, learner_id: int) -> Nudge | None:
    """The nudge sent last."""
    row = (await conn.execute(_LATEST, {"learner": learner_id})).one_or_none()
    return None if row is None else _nudge(row)


async def since(conn: Connection, learner_id: int, first: date) -> tuple[Nudge, ...]:
    """The nudges sent, or on their way, for study days from `first` on, the latest first."""
    rows = await conn.execute(_SINCE, {"learner": learner_id, "first": first})
    return tuple(map(_nudge, rows))


def _nudge(row: Any) -> Nudge:
    number, moment, rule, *rest = row
    return Nudge(number, Moment(moment), Rule(rule), *rest)
