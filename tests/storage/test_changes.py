"""Changes carried out, and views of them answered."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time

import pytest

from core import views
from core.changes import Change, Correct, Introduce, Prefer, Record, Remove, Restore, Stand
from core.learner import Learner
from core.plan.model import Plan
from core.plan.standing import Standing, Status
from core.tracking import Entry
from storage import learners
from storage.changes import carry_out
from storage.connection import Connection
from storage.views import fetch
from tests.storage.conftest import ANNA, NOW

MONDAY, SUNDAY = date(2025, 3, 10), date(2025, 3, 16)
PLAN = Plan("Senior engineer", 12)
MET = Introduce("Anna", "Europe/Vienna", PLAN, date(2025, 1, 1), time(19, 30), time(9))
READ = Entry(90, MONDAY, "Europe/Berlin", "ddia", position="ch 3")


async def carried_out(conn: Connection, learner: Learner, *changes: Change, turn: int = 1) -> Learner:
    return await carry_out(conn, learner, changes, turn=turn, now=NOW)


async def recorded(conn: Connection, learner: Learner, new: Iterable[Entry]) -> tuple[Entry, ...]:
    await carried_out(conn, learner, Record(tuple(new)))
    return await fetch(conn, learner, views.EntriesOfTurn(1))


async def test_meeting_a_learner_keeps_their_plan_and_settings(conn: Connection, anna: Learner):
    met = await carried_out(conn, anna, MET)
    assert met == Learner(
        anna.id, "Anna", "Europe/Vienna", "de", date(2025, 1, 1), time(19, 30), time(9), time(4)
    )
    assert await learners.at(conn, ANNA) == met
    assert await fetch(conn, met, views.PlanOf()) == PLAN


async def test_a_preference_changes_only_what_it_names(conn: Connection, anna: Learner):
    changed = await carried_out(conn, anna, Prefer(name="Ännchen", day_ends=time(3)))
    assert changed == replace(anna, name="Ännchen", day_ends=time(3))
    assert await learners.at(conn, ANNA) == changed


async def test_a_preference_for_nothing_changes_nothing(conn: Connection, anna: Learner):
    assert await carried_out(conn, anna, Prefer()) == anna


async def test_another_plan_is_followed_from_now_on(conn: Connection, anna: Learner):
    met = await carried_out(conn, anna, MET)
    longer = replace(PLAN, length=18)
    assert await carried_out(conn, met, Prefer(plan=longer)) == met
    assert await fetch(conn, met, views.PlanOf()) == longer


async def test_the_learner_returned_is_the_one_kept_even_with_an_impossible_name(
    conn: Connection, anna: Learner
):
    changed = await carried_out(conn, anna, Prefer(name="A\0nna\ud800" + "a" * 500))
    assert await learners.at(conn, ANNA) == changed


async def test_a_midnight_is_a_time_like_any_other(conn: Connection, anna: Learner):
    changed = await carried_out(conn, anna, Prefer(weekday_at=time(0), day_ends=time(0)))
    assert changed == replace(anna, weekday_at=time(0), day_ends=time(0))


async def test_entries_are_recorded_under_the_turn(conn: Connection, anna: Learner):
    await carried_out(conn, anna, Record((READ, replace(READ, minutes=30))), turn=5)
    found = await fetch(conn, anna, views.EntriesOfTurn(5))
    assert [(entry.minutes, entry.turn) for entry in found] == [(90, 5), (30, 5)]


async def test_changes_follow_each_other_in_their_order(conn: Connection, anna: Learner):
    (read,) = await recorded(conn, anna, [READ])
    await carried_out(
        conn,
        anna,
        Correct(replace(read, minutes=60)),
        Remove((read.id,)),
        Restore((read.id,)),
        Stand("ddia", Standing(Status.IN_PROGRESS)),
        Stand("ddia", Standing(Status.COMPLETED)),
    )
    assert await fetch(conn, anna, views.EntryNumbered(read.id)) == replace(read, minutes=60)
    assert await fetch(conn, anna, views.StandingsOf()) == {"ddia": Standing(Status.COMPLETED)}


async def test_every_view_of_entries_is_answered(conn: Connection, anna: Learner):
    read, solved = await recorded(conn, anna, [READ, Entry(20, SUNDAY, "UTC", problems=2)])
    assert await fetch(conn, anna, views.MinutesByDay(MONDAY, SUNDAY)) == {MONDAY: 90, SUNDAY: 20}
    assert await fetch(conn, anna, views.MinutesByTarget()) == {"ddia": 90, None: 20}
    assert await fetch(conn, anna, views.MinutesByTarget(SUNDAY)) == {None: 20}
    assert await fetch(conn, anna, views.ProblemsByTarget(MONDAY, SUNDAY)) == {None: 2}
    assert await fetch(conn, anna, views.RecentEntries()) == (solved, read)
    assert await fetch(conn, anna, views.EntriesOn(MONDAY)) == (read,)
    assert await fetch(conn, anna, views.EntryNumbered(read.id)) == read
    assert await fetch(conn, anna, views.EntriesOfTurn(1, removed=True)) == ()
    assert await fetch(conn, anna, views.LastRecorded()) == (read, solved)
    assert await fetch(conn, anna, views.Positions()) == {"ddia": "ch 3"}


async def test_a_view_of_something_else_is_refused(conn: Connection, anna: Learner):
    with pytest.raises(LookupError, match="PlansOffered"):
        await fetch(conn, anna, views.PlansOffered())
