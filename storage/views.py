"""Answers what a conversation looks up."""

from typing import Any, TypeVar

from core import views
from core.learner import Learner
from core.views import Nudge
from storage import breaks, entries, links, outbox, people, plans, reflections, standings, timers, turns
from storage.connection import Connection

T = TypeVar("T")


async def fetch(conn: Connection, learner: Learner, view: views.View[T]) -> T:
    """The answer to `view` for `learner`. Raises `LookupError` for a view the memory knows nothing of."""
    answer: T = await _answer(conn, learner.id, view)
    return answer


async def _answer(conn: Connection, who: int, view: views.View[Any]) -> Any:  # noqa: PLR0911, PLR0912, C901 - a table of views
    match view:
        case views.PlanOf():
            return await plans.of(conn, who)
        case views.PlanRevisions(limit):
            return await plans.revisions(conn, who, limit=limit)
        case views.StandingsOf():
            return await standings.of(conn, who)
        case views.MinutesByDay(first, last):
            return await entries.minutes_by_day(conn, who, first=first, last=last)
        case views.MinutesByTarget(first, last):
            return await entries.minutes_by_target(conn, who, first=first, last=last)
        case views.ProblemsByTarget(first, last):
            return await entries.problems_by_target(conn, who, first=first, last=last)
        case views.RecentEntries(limit, offset):
            return await entries.recent(conn, who, limit=limit, offset=offset)
        case views.EntriesOn(day):
            return await entries.on(conn, who, day)
        case views.EntryNumbered(number, removed):
            return await entries.numbered(conn, who, number, removed=removed)
        case views.LastEntryOn(target):
            return await entries.last_on(conn, who, target)
        case views.Reflections(first, last):
            return await reflections.between(conn, who, first=first, last=last)
        case views.LastReflection():
            return await reflections.latest(conn, who)
        case views.Reviews():
            return await reflections.reviewed(conn, who)
        case views.Positions():
            return await entries.positions(conn, who)
        case views.EntriesOfTurn(turn, removed):
            return await entries.of_turn(conn, who, turn, removed=removed)
        case views.Linkable(code, now):
            return await links.sides(conn, who, code, now=now)
        case views.PlatformsOf():
            return await links.platforms(conn, who)
        case views.People():
            return await people.known(conn)
        case views.LastRecorded():
            return await entries.last_recorded(conn, who)
        case views.BreaksOf():
            return await breaks.of(conn, who)
        case views.TimerOf():
            return await timers.of(conn, who)
        case views.NudgeOf(turn):
            return await outbox.of_turn(conn, who, turn)
        case views.LastNudge():
            return await _last_nudge(conn, who)
        case views.NudgesSince(first):
            return await outbox.since(conn, who, first)
        case views.LastHeard():
            heard = await turns.heard(conn, who)
            return heard and heard[0]
        case _:
            raise LookupError(f"{type(view).__name__} is not kept in the database")


async def _last_nudge(conn: Connection, who: int) -> Nudge | None:
    """The nudge sent last, unless the learner has been heard since."""
    nudge, heard = await outbox.last(conn, who), await turns.heard(conn, who)
    return None if nudge is None or (heard is not None and heard[0] >= nudge.sent_at) else nudge
