"""Conversations: kept with their journals, open and parked, and only what changed is written."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, cast

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Executable

from core.dialogue.contract import Answer, Talk
from core.dialogue.session import Session
from core.learner import Learner
from storage import sessions
from storage.connection import Connection, Parameters, Rows
from tests.storage.conftest import NOW

LOG = Talk(
    7, "log", NOW, {"text": "1.5h ddia"}, (Answer("minutes", 90, given=True), Answer("day", "2025-03-10")), 2
)
REFLECT = Talk(5, "reflect", NOW - timedelta(hours=3), turn=1)
MEET = Talk(3, "start", NOW - timedelta(days=1))


async def keep(conn: Connection, learner: Learner, *stages: Session) -> Session:
    before = Session()
    for stage in stages:
        await sessions.keep(conn, learner.id, stage, before=before)
        before = stage
    return await sessions.load(conn, learner.id)


@dataclass
class Noting:
    """A connection that notes the first word of each statement."""

    conn: Connection
    statements: list[str] = field(default_factory=list)

    async def execute(self, statement: Executable, parameters: Parameters | None = None) -> Rows:
        self.statements.append(str(statement).split(maxsplit=1)[0])
        return await self.conn.execute(statement, parameters)


async def written(conn: Connection, learner: Learner, session: Session, before: Session) -> list[str]:
    """The first words of the statements that keeping `session` takes."""
    noting = Noting(conn)
    await sessions.keep(cast("Connection", noting), learner.id, session, before=before)
    return noting.statements


async def test_a_new_learner_has_nothing_under_way(conn: Connection, anna: Learner):
    assert await sessions.load(conn, anna.id) == Session()


async def test_a_conversation_comes_back_with_its_journal(conn: Connection, anna: Learner):
    assert await keep(conn, anna, Session(LOG)) == Session(LOG)


async def test_parked_conversations_keep_their_order(conn: Connection, anna: Learner):
    session = Session(LOG, (MEET, REFLECT))
    assert await keep(conn, anna, session) == session


async def test_parking_and_bringing_back_moves_conversations(conn: Connection, anna: Learner):
    parked = Session(None, (LOG, REFLECT, MEET))
    assert await keep(conn, anna, Session(LOG, (REFLECT, MEET)), parked) == parked
    brought_back = Session(MEET, (LOG, REFLECT))
    await sessions.keep(conn, anna.id, brought_back, before=parked)
    assert await sessions.load(conn, anna.id) == brought_back


async def test_an_answer_more_is_kept(conn: Connection, anna: Learner):
    longer = replace(LOG, journal=(*LOG.journal, Answer("target", "ddia")), turn=3)
    assert await keep(conn, anna, Session(LOG), Session(longer)) == Session(longer)


async def test_what_is_over_is_gone(conn: Connection, anna: Learner):
    assert await keep(conn, anna, Session(LOG, (REFLECT,)), Session()) == Session()


async def test_what_did_not_change_is_not_written(conn: Connection, anna: Learner):
    session = await keep(conn, anna, Session(LOG, (REFLECT,)))
    assert await written(conn, anna, session, session) == []
    answered = replace(session, open=replace(LOG, turn=3))
    assert await written(conn, anna, answered, session) == ["UPDATE"]


async def test_conversations_of_two_learners_may_bear_one_number(
    conn: Connection, anna: Learner, bert: Learner
):
    await keep(conn, anna, Session(LOG))
    await keep(conn, bert, Session(replace(LOG, flow="today")))
    assert await sessions.load(conn, anna.id) == Session(LOG)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters()), inner, max_size=4),
    max_leaves=8,
)


@given(value=JSON, text=st.text(st.characters(codec=None)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # each example leaves the table empty
async def test_a_journal_of_any_json_comes_back_as_it_was(
    conn: Connection, anna: Learner, value: Any, text: str
):
    talk = replace(LOG, journal=(Answer("any", value), Answer("text", text)), given={"text": text})
    session = await keep(conn, anna, Session(talk))
    assert session == Session(talk)
    await sessions.keep(conn, anna.id, Session(), before=session)
