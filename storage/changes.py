"""Carries out what a finished conversation wants saved."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from core.changes import (
    Change,
    Correct,
    EndBreak,
    Expel,
    Heard,
    Introduce,
    Invite,
    Join,
    KeepReflection,
    KeepReview,
    KeepTimer,
    MissLink,
    OfferLink,
    Part,
    Postpone,
    Prefer,
    Record,
    Remove,
    Restore,
    Stand,
    TakeBreak,
)
from core.learner import Learner
from storage import (
    breaks,
    dues,
    entries,
    learners,
    links,
    outbox,
    people,
    plans,
    reflections,
    standings,
    timers,
)
from storage.connection import Connection


async def carry_out(  # noqa: C901, PLR0912 - a table of changes
    conn: Connection, learner: Learner, changes: Iterable[Change], *, turn: int, now: datetime
) -> Learner:
    """Saves `changes` of `turn` in their order; the learner as they are afterwards."""
    for change in changes:
        match change:
            case Introduce(plan=plan):
                await plans.keep(conn, learner.id, plan, now=now)
                learner = await learners.keep(conn, learner, **_settings(change))
                await dues.reschedule(conn, learner, now=now)
            case Prefer():
                if change.plan is not None:
                    await plans.keep(conn, learner.id, change.plan, now=now)
                learner = await _prefer(conn, learner, change, now=now)
            case Record() | Correct() | Remove() | Restore():
                await _enter(conn, learner.id, change, turn=turn, now=now)
            case Invite(code, expires_at):
                await people.invite(conn, learner.id, code, expires_at=expires_at)
            case OfferLink(code, expires_at):
                await links.offer(conn, learner.id, code, expires_at=expires_at)
            case MissLink():
                await links.miss(conn, now=now)
            case Join(code):
                learner = await learners.numbered(conn, await links.join(conn, learner.id, code, now=now))
            case Part(platform):
                await links.part(conn, learner.id, platform)
            case Expel(learner=other):
                await people.expel(conn, other)
            case KeepReflection(reflection):
                await reflections.keep(conn, learner.id, reflection, now=now)
            case KeepReview(review):
                await reflections.keep_review(conn, learner.id, review, now=now)
            case TakeBreak(taken):
                await breaks.take(conn, learner.id, taken)
            case EndBreak(number, before):
                await breaks.end(conn, learner.id, number, before=before)
            case KeepTimer(timer):
                await timers.keep(conn, learner.id, timer)
                await outbox.keep_timer(conn, learner, timer, now=now)
            case Postpone(said_in, until):
                await outbox.send_again(conn, learner.id, said_in, until=until)
            case Heard():
                learner = await learners.keep(conn, learner, unheard_from=None, unheard_to=None)
            case Stand(key, standing):
                await standings.keep(conn, learner.id, key, standing)
    return learner


async def _enter(
    conn: Connection, who: int, change: Record | Correct | Remove | Restore, *, turn: int, now: datetime
) -> None:
    match change:
        case Record(new):
            await entries.record(conn, who, new, turn=turn, now=now)
        case Correct(entry):
            await entries.correct(conn, who, entry)
        case Remove(ids):
            await entries.remove(conn, who, ids, now=now)
        case Restore(ids):
            await entries.restore(conn, who, ids)


async def _prefer(conn: Connection, learner: Learner, change: Prefer, *, now: datetime) -> Learner:
    settings = _settings(change)
    if not settings:
        return learner
    learner = await learners.keep(conn, learner, **settings)
    if settings.keys() - {"name", "advised"}:  # all others are about their clock
        await dues.reschedule(conn, learner, now=now)
    return learner


def _settings(change: Introduce | Prefer) -> dict[str, Any]:
    """The learner's own fields among those of `change`, without what is to stay."""
    names = (field.name for field in fields(change) if field.name != "plan")
    return {name: value for name in names if (value := getattr(change, name)) is not None}
