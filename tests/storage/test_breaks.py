"""Breaks, timers and unheard days, as they are kept."""

from datetime import date, timedelta

from core import views
from core.breaks import Break, Kind
from core.changes import Change, EndBreak, Heard, KeepTimer, TakeBreak
from core.learner import Learner
from core.timer import Timer
from storage import learners
from storage.changes import carry_out
from storage.connection import Connection
from storage.views import fetch
from tests.storage.conftest import NOW

MONDAY, FRIDAY, SUNDAY = date(2025, 3, 10), date(2025, 3, 14), date(2025, 3, 16)


async def carried_out(conn: Connection, learner: Learner, *changes: Change) -> Learner:
    return await carry_out(conn, learner, changes, turn=1, now=NOW)


async def kept(conn: Connection, learner: Learner) -> list[tuple[Kind, date, date | None]]:
    return [(it.kind, it.first, it.last) for it in (await fetch(conn, learner, views.BreaksOf())).all]


async def test_breaks_are_kept_as_they_were_taken(conn: Connection, anna: Learner):
    pause, easy = Break(Kind.PAUSE, MONDAY), Break(Kind.EASY, MONDAY, SUNDAY)
    await carried_out(conn, anna, TakeBreak(pause), TakeBreak(easy))
    assert await kept(conn, anna) == [(Kind.PAUSE, MONDAY, None), (Kind.EASY, MONDAY, SUNDAY)]


async def test_a_break_ends_before_a_day_and_one_not_begun_goes(conn: Connection, anna: Learner):
    await carried_out(
        conn, anna, TakeBreak(Break(Kind.PAUSE, MONDAY)), TakeBreak(Break(Kind.EASY, FRIDAY, SUNDAY))
    )
    first, second = (await fetch(conn, anna, views.BreaksOf())).all
    await carried_out(conn, anna, EndBreak(first.id, FRIDAY), EndBreak(second.id, FRIDAY))
    assert await kept(conn, anna) == [(Kind.PAUSE, MONDAY, FRIDAY - timedelta(days=1))]


async def test_nobody_ends_the_break_of_somebody_else(conn: Connection, anna: Learner, bert: Learner):
    await carried_out(conn, anna, TakeBreak(Break(Kind.PAUSE, MONDAY)))
    (mine,) = (await fetch(conn, anna, views.BreaksOf())).all
    await carried_out(conn, bert, EndBreak(mine.id, FRIDAY))
    assert await kept(conn, anna) == [(Kind.PAUSE, MONDAY, None)]


async def test_a_timer_survives_as_it_runs_and_rests(conn: Connection, anna: Learner):
    running = Timer(NOW, 25, "ddia", running_since=NOW, note="with Bert")
    await carried_out(conn, anna, KeepTimer(running))
    assert await fetch(conn, anna, views.TimerOf()) == running
    resting = running.rested(NOW + timedelta(minutes=10))
    await carried_out(conn, anna, KeepTimer(resting))
    assert await fetch(conn, anna, views.TimerOf()) == resting
    await carried_out(conn, anna, KeepTimer(None))
    assert await fetch(conn, anna, views.TimerOf()) is None


async def test_who_was_told_of_unheard_days_has_none_any_more(conn: Connection, anna: Learner):
    missed = await learners.keep(conn, anna, unheard_from=MONDAY, unheard_to=FRIDAY)
    told = await carried_out(conn, missed, TakeBreak(Break(Kind.UNHEARD, MONDAY, FRIDAY)), Heard())
    assert (told.unheard_from, told.unheard_to) == (None, None)
    assert await kept(conn, anna) == [(Kind.UNHEARD, MONDAY, FRIDAY)]
