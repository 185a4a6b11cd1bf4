"""Plans and standings: kept whole, revision by revision."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select

from core.learner import Learner
from core.plan.model import Activity, Band, Module, Phase, Plan, Resource, Slot, Span, Topic
from core.plan.standing import Standing, Status
from storage import plans, standings, tables
from storage.connection import Connection
from tests.storage.conftest import NOW

PLAN = Plan(
    "Senior engineer",
    12,
    phases=(
        Phase(
            1,
            "Foundations",
            Span(1, 3),
            modules=(
                Module(
                    "databases",
                    "Databases \N{SNOWMAN}",
                    topics=(Topic("indexes", "Indexes"),),
                    resources=(
                        Resource("ddia", "Designing Data-Intensive Applications", "Book", Activity.READING),
                    ),
                ),
            ),
        ),
    ),
    slots=(Slot(0, Activity.READING, "Reading", Band(60, 90)),),
)
STANDING = Standing(
    Status.COMPLETED,
    date(2025, 3, 9),
    "ch 3",
    5,
    "notes",
    "takeaways",
    "https://a",
    "https://b",
    "lessons",
    "next",
)


async def test_a_new_learner_has_no_plan(conn: Connection, anna: Learner):
    assert await plans.of(conn, anna.id) is None


async def test_a_plan_comes_back_whole(conn: Connection, anna: Learner):
    await plans.keep(conn, anna.id, PLAN, now=NOW)
    assert await plans.of(conn, anna.id) == PLAN


async def test_the_latest_revision_counts_and_the_older_ones_stay(conn: Connection, anna: Learner):
    await plans.keep(conn, anna.id, PLAN, now=NOW)
    await plans.keep(conn, anna.id, replace(PLAN, length=18), now=NOW)
    assert await plans.of(conn, anna.id) == replace(PLAN, length=18)
    assert len((await conn.execute(select(tables.plans))).all()) == 2


async def test_the_same_plan_again_is_no_revision(conn: Connection, anna: Learner):
    await plans.keep(conn, anna.id, PLAN, now=NOW)
    await plans.keep(conn, anna.id, PLAN, now=NOW)
    assert len((await conn.execute(select(tables.plans))).all()) == 1


async def test_a_plan_read_twice_is_parsed_once(conn: Connection, anna: Learner):
    await plans.keep(conn, anna.id, PLAN, now=NOW)
    assert await plans.of(conn, anna.id) is await plans.of(conn, anna.id)


async def test_a_plan_is_its_learners_own(conn: Connection, anna: Learner, bert: Learner):
    await plans.keep(conn, anna.id, PLAN, now=NOW)
    assert await plans.of(conn, bert.id) is None


async def test_a_standing_comes_back_whole(conn: Connection, anna: Learner):
    await standings.keep(conn, anna.id, "ddia", STANDING)
    assert await standings.of(conn, anna.id) == {"ddia": STANDING}


async def test_a_new_standing_replaces_the_old(conn: Connection, anna: Learner, bert: Learner):
    await standings.keep(conn, anna.id, "ddia", STANDING)
    await standings.keep(conn, bert.id, "ddia", STANDING)
    await standings.keep(conn, anna.id, "ddia", Standing(Status.IN_PROGRESS))
    assert await standings.of(conn, anna.id) == {"ddia": Standing(Status.IN_PROGRESS)}
    assert await standings.of(conn, bert.id) == {"ddia": STANDING}
