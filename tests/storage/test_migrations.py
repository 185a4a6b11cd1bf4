"""Migrations: they make the tables the code knows, once, and never backwards."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage import migrations, tables
from storage.database import Database
from storage.errors import NewerDatabaseError

MIGRATE = """
import asyncio, sys
from storage.database import Database

async def start():
    database = Database.open(sys.argv[1])
    await database.migrate()
    await database.close()

asyncio.run(start())
print("alembic" in sys.modules)
"""
OLD_LEARNER = """
INSERT INTO learners (id, name, zone, locale, weekday_at, weekend_at, day_ends, created_at)
VALUES (1, 'Ada', 'UTC', 'en', '18:00:00', '10:00:00', '04:00:00', '2026-01-01 00:00:00')
"""
OLD_NUDGE = """
INSERT INTO outbox (learner_id, key, moment, day, due_at, ready_at)
VALUES (1, :key, 'study', '2026-01-05', '2026-01-05 18:00:00', '2026-01-05 18:00:00')
"""


def run(arguments: list[str], folder: Path, **environment: str) -> str:
    """What a Python process of its own prints."""
    command = [sys.executable, *arguments]
    env = {**os.environ, **environment}
    return subprocess.run(command, cwd=folder, env=env, check=True, capture_output=True, text=True).stdout


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(
        connection, opts={"compare_type": True, "compare_server_default": True}
    )
    return list(compare_metadata(context, tables.metadata))


async def test_the_migrated_tables_are_those_the_code_knows(database: Database):
    async with database.begin() as conn:
        assert await conn.run_sync(differences) == []


async def test_migrating_again_changes_nothing(database: Database):
    await database.migrate()
    async with database.begin() as conn:
        versions = await conn.scalars(text("SELECT version_num FROM alembic_version"))
        assert list(versions) == [migrations.REVISIONS[-1]]


def test_the_list_of_revisions_is_complete_and_in_order():
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    walked = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(walked)) == migrations.REVISIONS


def upgrade_to(revision: str) -> Callable[[Connection], None]:
    def upgrade(connection: Connection) -> None:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(Path(migrations.__file__).parent))
        command.upgrade(config, revision)

    return upgrade


async def test_nudges_noted_by_an_older_coach_are_kept_and_their_numbers_never_given_again(url: str):
    database = Database.open(url)
    async with database.begin() as conn:
        await conn.run_sync(upgrade_to("0006"))
        await conn.execute(text(OLD_LEARNER))
        for key in ("first", "last"):
            await conn.execute(text(OLD_NUDGE), {"key": key})
        await conn.execute(text("DELETE FROM outbox WHERE key = 'last'"))
    await database.migrate()
    async with database.begin() as conn:
        await conn.execute(text(OLD_NUDGE), {"key": "new"})
        rows = await conn.execute(text("SELECT id, key, ready_at IS NOT NULL, state FROM outbox ORDER BY id"))
        assert [tuple(row) for row in rows] == [(1, "first", True, "waiting"), (3, "new", True, "waiting")]
        assert await conn.run_sync(differences) == []
    await database.close()


async def test_many_that_start_at_once_migrate_once(url: str):
    databases = [Database.open(url) for _ in range(6)]
    async with asyncio.timeout(20):
        await asyncio.gather(*(database.migrate() for database in databases))
    async with databases[0].begin() as conn:
        assert await conn.run_sync(differences) == []
    for database in databases:
        await database.close()


def test_two_processes_that_start_at_once_both_succeed(url: str, repo_root: Path):
    command = [sys.executable, "-c", MIGRATE, url]
    starting = [subprocess.Popen(command, cwd=repo_root, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [process.wait(60) for process in starting] == [0, 0]


def test_a_start_without_anything_to_migrate_does_not_import_alembic(tables_url: str, repo_root: Path):
    assert run(["-c", MIGRATE, tables_url], repo_root) == "False\n"


async def test_a_database_of_a_newer_coach_is_refused_and_left_alone(database: Database):
    async with database.begin() as conn:
        await conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabaseError, match="9999"):
        await database.migrate()
    async with database.begin() as conn:
        assert (await conn.execute(text("SELECT version_num FROM alembic_version"))).scalar_one() == "9999"


async def test_a_migration_that_fails_leaves_nothing_behind(url: str):
    database = Database.open(url)

    async def fail() -> None:
        async with database.begin() as conn:
            await conn.run_sync(migrations.upgrade)
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        await fail()
    async with database.begin() as conn:
        assert await conn.run_sync(lambda connection: connection.dialect.get_table_names(connection)) == []
    await database.close()


async def test_the_command_line_of_alembic_works_too(sqlite_url: str, repo_root: Path):
    alembic = ["-m", "alembic", "-c", "storage/alembic.ini"]
    await asyncio.to_thread(run, [*alembic, "upgrade", "head"], repo_root, DATABASE_URL=sqlite_url)
    database = Database.open(sqlite_url)
    async with database.begin() as conn:
        assert await conn.run_sync(differences) == []
    await database.close()
