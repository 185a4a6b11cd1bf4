"""Learners: welcomed once, found again, one at a time."""

from sqlalchemy.ext.asyncio import AsyncConnection

from core.learner import Learner
from storage import learners
from tests.storage.conftest import ANNA, NOW


async def test_nobody_is_at_a_new_address(conn: AsyncConnection) -> None:
    assert await learners.at(conn, ANNA) is None


async def test_a_learner_is_found_again_as_welcomed(conn: AsyncConnection, anna: Learner) -> None:
    assert anna == Learner(anna.id, zone="Europe/Berlin", locale="de")
    assert await learners.at(conn, ANNA) == anna
    assert await learners.welcome(conn, ANNA, zone="UTC", locale="en", now=NOW) == anna
