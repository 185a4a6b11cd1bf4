"""Weeks and months looked back on, as they are kept; and their numbers against plain SQL."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Date, Row, bindparam, text

from bot.markup import plain
from bot.shipped import shipped_plan
from bot.wording import Ear, length
from core import views
from core.changes import KeepReflection, KeepReview, Prefer, Record, Stand
from core.flows.reflect import card
from core.learner import Learner
from core.plan.standing import Standing
from core.reflection import Aim, Became, Reflection, Week, week_story
from core.review import Review
from core.tracking import Entry, week_facts
from storage import entries
from storage.changes import carry_out
from storage.connection import Connection
from storage.views import fetch
from tests.bot.hearing import WORDING
from tests.storage.conftest import NOW

MONDAY = date(2025, 3, 10)
WEEK = timedelta(days=7)
YEAR = shipped_plan()
WHOLE = Reflection(
    MONDAY,
    "Quorums, \0 and \ud800",
    "Time",
    (Aim("Read on", "ddia", Became.PARTLY), Aim("Tell Bob")),
    {"backend": 3},
    "Phone away",
)


async def kept(conn: Connection, learner: Learner, *reflections: Reflection) -> None:
    await carry_out(conn, learner, [KeepReflection(it) for it in reflections], turn=1, now=NOW)


async def test_a_reflection_comes_back_as_it_was_with_the_weeks_minutes(
    conn: Connection, anna: Learner, bert: Learner
):
    new = (Entry(90, MONDAY, "UTC", "ddia"), Entry(30, MONDAY + timedelta(days=6), "UTC"))
    late = Entry(7, MONDAY + WEEK, "UTC")
    await carry_out(conn, anna, [Record((*new, late))], turn=1, now=NOW)
    await carry_out(conn, bert, [Record(new)], turn=2, now=NOW)
    await kept(conn, anna, WHOLE)
    (found,) = await fetch(conn, anna, views.Reflections())
    assert found == replace(WHOLE, learned="Quorums, \ufffd and \ufffd", minutes=120)
    assert await fetch(conn, anna, views.LastReflection()) == found
    assert await fetch(conn, bert, views.LastReflection()) is None


async def test_one_on_the_same_week_is_replaced(conn: Connection, anna: Learner):
    await kept(conn, anna, WHOLE, Reflection(MONDAY, "Logs"))
    assert await fetch(conn, anna, views.Reflections()) == (Reflection(MONDAY, "Logs"),)


async def test_reflections_are_found_by_week_the_latest_first(conn: Connection, anna: Learner):
    await kept(conn, anna, *(Reflection(MONDAY + n * WEEK, str(n)) for n in (2, 0, 3, 1)))
    found = await fetch(conn, anna, views.Reflections(MONDAY + WEEK, MONDAY + 2 * WEEK))
    assert [it.learned for it in found] == ["2", "1"]
    last = await fetch(conn, anna, views.LastReflection())
    assert last is not None
    assert last.learned == "3"


async def test_reviews_are_kept_by_month(conn: Connection, anna: Learner):
    march, april = date(2025, 3, 1), date(2025, 4, 1)
    reviews = [Review(april, "API"), Review(march, "SQL"), Review(april, "An API")]
    await carry_out(conn, anna, [KeepReview(it) for it in reviews], turn=1, now=NOW)
    assert await fetch(conn, anna, views.Reviews()) == (Review(march, "SQL"), Review(april, "An API"))


async def test_the_revisions_of_a_plan_are_kept_with_their_dates(conn: Connection, anna: Learner):
    longer = replace(YEAR, length=13)
    await carry_out(conn, anna, [Prefer(plan=YEAR), Prefer(plan=longer), Prefer(plan=YEAR)], turn=1, now=NOW)
    found = await fetch(conn, anna, views.PlanRevisions(2))
    assert [(it.plan, it.kept_at) for it in found] == [(YEAR, NOW), (longer, NOW)]


async def test_the_latest_entry_on_an_item_is_found(conn: Connection, anna: Learner):
    days = (MONDAY, MONDAY + timedelta(days=1), MONDAY)
    new = tuple(Entry(minutes, day, "UTC", "ddia") for minutes, day in zip((1, 2, 3), days, strict=True))
    await carry_out(conn, anna, [Record((*new, Entry(9, MONDAY + WEEK, "UTC")))], turn=1, now=NOW)
    found = await fetch(conn, anna, views.LastEntryOn("ddia"))
    assert found is not None
    assert found.minutes == 2
    assert await fetch(conn, anna, views.LastEntryOn("clean-code")) is None


async def test_a_note_for_next_time_is_kept(conn: Connection, anna: Learner):
    standing = Standing(bridge="Draw figure 5-3", bridged_on=MONDAY)
    await carry_out(conn, anna, [Stand("ddia", standing)], turn=1, now=NOW)
    assert await fetch(conn, anna, views.StandingsOf()) == {"ddia": standing}


# -- the numbers of a week against plain SQL


SPENT = """
    SELECT day, target, minutes FROM entries
    WHERE learner_id = :learner AND removed_at IS NULL AND day BETWEEN :first AND :last
"""


async def story(conn: Connection, learner: Learner, week: date) -> Week:
    """The facts of a week, as a reflection looks them up."""
    last = week + timedelta(days=6)
    by_day = await fetch(conn, learner, views.MinutesByDay(week, last))
    by_target = await fetch(conn, learner, views.MinutesByTarget(week, last))
    facts = week_facts(YEAR, MONDAY, week, today=week + timedelta(days=6), minutes=by_day)
    return week_story(YEAR, facts, minutes=by_target, standings={}, streak=0)


def generated(chance: random.Random, week: date) -> list[Entry]:
    """A week of somebody's study, on anything, some of it outside the plan or on what the plan has lost."""
    targets = [*(item.key for item in YEAR.targets()), None, "gone"]
    return [
        Entry(
            chance.randrange(1, 300),
            week + timedelta(days=chance.randrange(7)),
            "UTC",
            chance.choice(targets),
        )
        for _ in range(chance.randrange(12))
    ]


def summed(rows: Sequence[Row[tuple[object, ...]]], keys: set[str | None]) -> int:
    return sum(row.minutes for row in rows if row.target in keys)


async def test_the_numbers_of_two_hundred_weeks_equal_plain_sums(
    conn: Connection, anna: Learner, bert: Learner
):
    chance = random.Random(6)
    weeks = [MONDAY + number * WEEK for number in range(200)]
    for who in (anna, bert):
        new = tuple(entry for week in weeks for entry in generated(chance, week))
        await carry_out(conn, who, [Record(new)], turn=1, now=NOW)
    all_ = await entries.recent(conn, anna.id, limit=10_000)
    await entries.remove(conn, anna.id, [entry.id for entry in all_ if chance.random() < 0.1], now=NOW)
    await kept(conn, anna, *map(Reflection, weeks))
    hours = {it.week: it.minutes for it in await fetch(conn, anna, views.Reflections())}
    modules = {it.key: {it.key, *(part.key for part in it.resources)} for it in YEAR.modules()}
    projects = {it.key for it in YEAR.projects}
    inside = projects.union(*modules.values())
    spent = text(SPENT).bindparams(bindparam("first", type_=Date), bindparam("last", type_=Date))
    for week in weeks:
        span = {"learner": anna.id, "first": week, "last": week + timedelta(days=6)}
        rows = (await conn.execute(spent.columns(day=Date), span)).all()
        told = await story(conn, anna, week)
        total = sum(row.minutes for row in rows)
        assert told.minutes == hours[week] == total
        by_day = [sum(row.minutes for row in rows if row.day == day.day) for day in told.facts.by_day]
        assert [day.minutes for day in told.facts.by_day] == by_day
        by_module = {key: summed(rows, set(keys)) for key, keys in modules.items()}
        assert {it.key: it.minutes for it in told.modules} == {
            k: sum_ for k, sum_ in by_module.items() if sum_
        }
        by_project = {key: summed(rows, {key}) for key in projects}
        assert {it.key: it.minutes for it in told.projects} == {
            k: sum_ for k, sum_ in by_project.items() if sum_
        }
        assert told.outside == total - summed(rows, set(inside))
        assert (length(total) if total else "No time logged") in words(told)


def words(told: Week) -> str:
    """The card of a week, as it is read."""
    return plain(WORDING.render(card(YEAR, told, Reflection(told.facts.first), ()), Ear("en-GB", NOW.date())))
