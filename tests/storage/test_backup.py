"""Backups: whole, consistent, private, and over nothing that is there."""

import stat
from pathlib import Path

import pytest

from storage import learners
from storage.backup import backup
from storage.database import Database
from storage.errors import NoBackupError
from tests.beside import look
from tests.storage.conftest import ANNA, NOW


@pytest.fixture
async def inhabited(sqlite_url: str):
    """A SQLite database with a learner in it, in use."""
    database = Database.open(sqlite_url)
    await database.migrate()
    async with database.begin() as conn:
        await learners.welcome(conn, ANNA, zone="Europe/Berlin", locale="de", now=NOW)
    yield database
    await database.close()


async def test_a_backup_is_a_database_like_the_one_it_was_made_of(inhabited: Database, tmp_path: Path):
    await backup(inhabited, tmp_path / "copy.db")
    copy = Database.open(f"sqlite:///{tmp_path}/copy.db")
    await copy.migrate()
    async with inhabited.begin() as theirs, copy.begin() as ours:
        assert await learners.at(ours, ANNA) == await learners.at(theirs, ANNA)
    await copy.close()


async def test_a_backup_made_during_a_turn_holds_what_was_before_it(inhabited: Database, tmp_path: Path):
    async with inhabited.begin() as conn:
        anna = await learners.at(conn, ANNA)
        assert anna is not None
        await learners.keep(conn, anna, name="Half written")
        await backup(inhabited, tmp_path / "copy.db")
    assert look(tmp_path / "copy.db", "SELECT name FROM learners") == [("",)]
    assert look(tmp_path / "copy.db", "PRAGMA integrity_check") == [("ok",)]


async def test_a_backup_is_its_owners_alone(inhabited: Database, tmp_path: Path):
    await backup(inhabited, tmp_path / "copy.db")
    assert stat.S_IMODE((tmp_path / "copy.db").stat().st_mode) == 0o600


async def test_a_backup_overwrites_nothing(inhabited: Database, tmp_path: Path):
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(NoBackupError, match="exists already"):
        await backup(inhabited, tmp_path / "thesis.txt")
    assert (tmp_path / "thesis.txt").read_text() == "years of work"


async def test_a_backup_into_nowhere_is_told(inhabited: Database, tmp_path: Path):
    with pytest.raises(NoBackupError, match="cannot be written"):
        await backup(inhabited, tmp_path / "missing" / "copy.db")


async def test_a_backup_of_what_is_no_database_leaves_nothing_behind(tmp_path: Path):
    (tmp_path / "diary.txt").write_text("Dear diary, " * 100)
    diary = Database.open(f"sqlite:///{tmp_path}/diary.txt")
    with pytest.raises(NoBackupError, match="cannot be copied"):
        await backup(diary, tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


async def test_a_server_is_backed_up_by_its_own_tool(postgresql_url: str, tmp_path: Path):
    database = Database.open(postgresql_url)
    with pytest.raises(NoBackupError, match="pg_dump"):
        await backup(database, tmp_path / "copy.db")
    await database.close()
