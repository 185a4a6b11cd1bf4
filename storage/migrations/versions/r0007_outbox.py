"""The outbox refers to learners without a foreign key."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

_COLUMNS = (
    sa.Column("id", sa.Integer(), nullable=False),
    sa.Column("learner_id", sa.Integer(), nullable=False),
    sa.Column("key", sa.Text(), nullable=False),
    sa.Column("moment", sa.Text(), nullable=False),
    sa.Column("day", sa.Date(), nullable=False),
    sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
    sa.Column("ready_at", sa.DateTime(timezone=True), nullable=True),
    sa.Column("leased_until", sa.DateTime(timezone=True), nullable=True),
    sa.Column("tries", sa.Integer(), server_default="0", nullable=False),
    sa.Column("state", sa.Text(), server_default="waiting", nullable=False),
    sa.Column("reason", sa.Text(), nullable=True),
    sa.Column("rule", sa.Text(), nullable=True),
    sa.Column("target", sa.Text(), nullable=True),
    sa.Column("minutes", sa.Integer(), nullable=True),
    sa.Column("turn", sa.Integer(), nullable=True),
    sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
)


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(op.f("fk_outbox_learner_id_learners"), "outbox", type_="foreignkey")
    else:
        _rebuild()


def _rebuild() -> None:
    """SQLite drops no constraint, so the rows move to a table without. No number of theirs may come twice."""
    names = ", ".join(column.name for column in _COLUMNS)
    op.create_table(
        "new_outbox",
        *_COLUMNS,
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("learner_id", "day", "key", name=op.f("uq_outbox_learner_id_day_key")),
        sqlite_autoincrement=True,
    )
    op.execute(f"INSERT INTO new_outbox ({names}) SELECT {names} FROM outbox")  # noqa: S608  # names of ours
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'new_outbox'")
    op.execute(
        "INSERT INTO sqlite_sequence SELECT 'new_outbox', seq FROM sqlite_sequence WHERE name = 'outbox'"
    )
    op.drop_table("outbox")
    op.rename_table("new_outbox", "outbox")
    for name in ("ready_at", "turn"):
        there = sa.text(f"{name} IS NOT NULL")
        op.create_index(op.f(f"ix_outbox_{name}"), "outbox", [name], sqlite_where=there)
