"""How the tables came to be. Alembic itself is imported only when there is something to do: it takes 0.3 s."""

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, Table, Text, func, inspect, select

from storage.errors import NewerDatabaseError

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
"""Every revision in `versions`, the oldest first."""

_LOCK = 7_955_926
"""The number of the advisory lock that lets one process migrate at a time on PostgreSQL."""

_version = Table("alembic_version", MetaData(), Column("version_num", Text))


def upgrade(connection: Connection) -> None:
    """Brings the tables to the latest revision within the connection's transaction.

    Raises `NewerDatabaseError` for a revision this code does not know.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    revision = _revision_of(connection)
    if revision == REVISIONS[-1]:
        return
    if revision is not None and revision not in REVISIONS:
        raise NewerDatabaseError(
            f"the database is at revision {revision}, this coach knows none after {REVISIONS[-1]}: update the coach"
        )
    _run(connection)


def _revision_of(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(select(_version.c.version_num)).scalar()


def _run(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - slow to import and rarely needed
    from alembic.config import Config  # noqa: PLC0415 - the same

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    command.upgrade(config, "head")
