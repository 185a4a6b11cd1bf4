"""Opening a database: how it is set up, and what is said when it cannot be used."""

import os
import sqlite3
import stat
import traceback
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Dialect, Text, TypeDecorator, bindparam, make_url, select, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import IntegrityError

from core.learner import Address
from storage import learners, tables
from storage.database import Database
from storage.errors import (
    BadAddressError,
    DatabaseError,
    MissingDirectoryError,
    NotADatabaseError,
    ReadOnlyError,
    UnreachableError,
)
from tests.storage.conftest import ANNA, BERT, NOW

as_root = pytest.mark.skipif(os.geteuid() == 0, reason="root may write what nobody may")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def shown(url: URL) -> str:
    return url.render_as_string(hide_password=False)


async def use(url: str) -> None:
    database = Database.open(url)
    try:
        await database.migrate()
    finally:
        await database.close()


async def test_a_transaction_is_kept_at_its_end_and_dropped_when_it_fails(database: Database):
    async def welcome(address: Address, *, fail: bool) -> None:
        async with database.begin() as conn:
            await learners.welcome(conn, address, zone="UTC", locale="en", now=NOW)
            if fail:
                raise RuntimeError("power cut")

    await welcome(ANNA, fail=False)
    with pytest.raises(RuntimeError, match="power cut"):
        await welcome(BERT, fail=True)
    async with database.begin() as conn:
        assert await learners.at(conn, ANNA) is not None
        assert await learners.at(conn, BERT) is None


@pytest.mark.parametrize("scheme", ["sqlite", "sqlite+aiosqlite"])
async def test_both_ways_to_write_an_address_open_one_file(tmp_path: Path, scheme: str):
    await use(f"{scheme}:///{tmp_path}/coach.db")
    assert (tmp_path / "coach.db").stat().st_size > 0


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
async def test_every_way_to_write_a_servers_address_reaches_it(postgresql_url: str, scheme: str):
    await use(shown(make_url(postgresql_url).set(drivername=scheme)))


async def test_libpqs_name_for_encryption_is_understood(postgresql_url: str):
    await use(shown(make_url(postgresql_url).update_query_dict({"sslmode": "prefer"})))


async def test_a_file_and_its_directory_are_their_owners_alone(sqlite_url: str):
    database = Database.open(sqlite_url)
    await database.migrate()
    file = database.file
    assert file is not None
    beside = [file, file.with_name(file.name + "-wal"), file.with_name(file.name + "-shm")]
    assert [oct(mode(path)) for path in beside] == ["0o600"] * 3
    assert oct(mode(file.parent)) == "0o700"
    await database.close()


async def test_sqlite_is_durable_and_keeps_references(sqlite_url: str):
    database = Database.open(sqlite_url)
    async with database.begin() as conn:
        found = [
            (await conn.execute(text(f"PRAGMA {name}"))).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    await database.close()
    assert found == ["wal", 2, 1]


async def test_a_transaction_on_sqlite_holds_the_lock_from_its_beginning(sqlite_url: str):
    database = Database.open(sqlite_url)
    await database.migrate()
    with closing(sqlite3.connect(str(database.file), timeout=0)) as other:
        async with database.begin():
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("BEGIN IMMEDIATE")
    await database.close()


async def test_an_error_never_tells_what_was_to_be_written(database: Database):
    nobodys = {"platform": "telegram", "user": "a secret", "chat": "another", "learner_id": None}
    with pytest.raises(IntegrityError) as caught:
        async with database.begin() as conn:
            await conn.execute(tables.addresses.insert(), nobodys)
    assert "a secret" not in "".join(traceback.format_exception(caught.value))


async def test_a_mistake_in_the_code_is_not_hidden_behind_a_second_attempt(sqlite_url: str):
    class Flawed(TypeDecorator[str]):
        impl = Text
        cache_ok = True
        attempts = 0

        def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002
            Flawed.attempts += 1
            raise ZeroDivisionError

    database = Database.open(sqlite_url)
    with pytest.raises(ZeroDivisionError):
        async with database.begin() as conn:
            await conn.execute(select(bindparam("word", type_=Flawed())), {"word": "x"})
    await database.close()
    assert Flawed.attempts == 1


async def test_a_password_is_never_shown(postgresql_url: str):
    address = make_url(postgresql_url).set(password="hunter2")
    database = Database.open(shown(address))
    assert "hunter2" not in database.where
    await database.close()


@pytest.mark.parametrize(
    "url",
    [
        "coach.db",
        "",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://localhost/coach",
        "postgresql+psycopg2://localhost/coach",
        "postgres://localhost:port/coach",
    ],
)
def test_an_address_of_nothing_usable_is_refused(url: str):
    with pytest.raises(BadAddressError):
        Database.open(url)


async def test_an_option_nobody_knows_is_told(postgresql_url: str):
    with pytest.raises(BadAddressError, match="speed"):
        await use(postgresql_url + "?speed=high")


async def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path):
    diary = tmp_path / "diary.txt"
    diary.write_text("Dear diary, " * 100)
    with pytest.raises(NotADatabaseError, match=r"diary\.txt is not a database"):
        await use(f"sqlite:///{diary}")
    assert diary.read_text() == "Dear diary, " * 100


async def test_a_directory_in_place_of_the_file_is_told(tmp_path: Path):
    with pytest.raises(UnreachableError):
        await use(f"sqlite:///{tmp_path}")


def test_a_directory_is_made_but_not_the_whole_path(tmp_path: Path):
    with pytest.raises(MissingDirectoryError, match="missing"):
        Database.open(f"sqlite:///{tmp_path}/missing/data/coach.db")


@as_root
def test_a_file_that_may_only_be_read_is_told(tmp_path: Path):
    (tmp_path / "coach.db").touch(mode=0o400)
    with pytest.raises(ReadOnlyError):
        Database.open(f"sqlite:///{tmp_path}/coach.db")


@as_root
def test_a_directory_that_may_only_be_read_is_told(tmp_path: Path):
    (tmp_path / "data").mkdir(mode=0o500)
    with pytest.raises(ReadOnlyError):
        Database.open(f"sqlite:///{tmp_path}/data/coach.db")


async def test_a_server_that_is_not_there_is_told(unused_tcp_port: int):
    with pytest.raises(UnreachableError, match=f"127.0.0.1:{unused_tcp_port}"):
        await use(f"postgresql://anna:hunter2@127.0.0.1:{unused_tcp_port}/coach")


async def test_a_database_that_is_not_on_the_server_is_told(scratch: URL):
    with pytest.raises(UnreachableError, match="does not exist") as caught:
        await use(shown(scratch.set(database="nowhere")))
    assert isinstance(caught.value, DatabaseError)
