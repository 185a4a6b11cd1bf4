"""SQLite has one disk to wait for: transactions that wait for each other are committed together, and fail alone."""

import asyncio
from collections.abc import AsyncIterator, Iterable

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from storage.connection import Connection
from storage.database import Database
from storage.errors import DatabaseError
from tests.beside import look

NOTE = text("INSERT INTO notes (words) VALUES (:words)")


@pytest.fixture
async def file(sqlite_url: str) -> AsyncIterator[Database]:
    database = Database.open(sqlite_url)
    async with database.begin() as conn:
        await conn.execute(text("CREATE TABLE notes (words TEXT UNIQUE)"))
    yield database
    await database.close()


def kept(file: Database) -> list[str]:
    """What another process finds."""
    assert file.file is not None
    return [words for (words,) in look(file.file, "SELECT words FROM notes ORDER BY rowid")]


async def note(file: Database, words: str) -> list[str]:
    """Notes `words`; what another process finds as soon as that is done."""
    async with file.begin() as conn:
        await conn.execute(NOTE, {"words": words})
    return kept(file)


async def fail(file: Database, words: str) -> None:
    async with file.begin() as conn:
        await conn.execute(NOTE, {"words": words})
        raise RuntimeError(words)


async def test_those_that_wait_for_each_other_are_on_the_disk_when_the_first_has_ended(file: Database):
    found = await asyncio.gather(*(note(file, words) for words in "abc"))
    assert found == [["a", "b", "c"]] * 3


async def test_each_that_has_ended_is_on_the_disk(file: Database):
    async def several(name: str) -> None:
        for number in range(20):
            assert f"{name}{number}" in await note(file, f"{name}{number}")

    await asyncio.gather(*map(several, "abcde"))
    assert len(kept(file)) == 100


@pytest.mark.parametrize("failing", ["first", "second", "last"])
async def test_one_that_fails_leaves_the_others_as_they_were(file: Database, failing: str):
    names = ["first", "second", "last"]
    works = [fail(file, name) if name == failing else note(file, name) for name in names]
    ends = await asyncio.gather(*works, return_exceptions=True)
    assert [isinstance(end, RuntimeError) for end in ends] == [name == failing for name in names]
    assert kept(file) == [name for name in names if name != failing]


async def test_one_that_is_refused_leaves_the_others_as_they_were(file: Database):
    ends = await asyncio.gather(*(note(file, words) for words in "aab"), return_exceptions=True)
    assert [isinstance(end, Exception) for end in ends] == [False, True, False]
    assert kept(file) == ["a", "b"]


@pytest.mark.parametrize("steps", range(12))
async def test_one_that_is_given_up_at_any_moment_disturbs_no_other(file: Database, steps: int):
    works = [asyncio.create_task(note(file, words)) for words in "abc"]
    for _ in range(steps):
        await asyncio.sleep(0)
    works[1].cancel()
    ends = await asyncio.gather(*works, return_exceptions=True)
    found = kept(file)
    assert [words for words in found if words != "b"] == ["a", "c"]
    assert isinstance(ends[1], asyncio.CancelledError) or "b" in found


async def test_nobody_is_told_that_it_is_kept_when_the_disk_was_full(file: Database):
    """SQLite undoes a whole transaction when it is out of space, also what went before in it."""
    big = "x" * 1_000_000

    async def little(words: str) -> bool:
        try:
            return words in await note(file, words)
        except (DatabaseError, OperationalError):
            return False

    async with file.begin() as conn:
        await conn.execute(text("PRAGMA max_page_count = 20"))
    told = dict(zip(["a", big, "b"], await asyncio.gather(*map(little, ["a", big, "b"])), strict=True))
    assert not told[big]
    assert kept(file) == [words for words, is_kept in told.items() if is_kept]
    assert (await note(file, "later"))[-1] == "later"


async def test_a_block_speaks_to_the_database_alone(file: Database):
    """Two blocks never run at once, however long one takes."""
    inside: list[Connection] = []

    async def long() -> Iterable[int]:
        async with file.begin() as conn:
            inside.append(conn)
            alone = len(inside)
            await asyncio.sleep(0.01)
            inside.remove(conn)
            return [alone, len(inside)]

    assert await asyncio.gather(*(long() for _ in range(5))) == [[1, 0]] * 5
