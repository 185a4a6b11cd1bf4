"""When the coach speaks first: rhythms, dues, the outbox, breaks and timers."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def _of_learner(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["learner_id"], ["learners.id"], name=op.f(f"fk_{table}_learner_id_learners"), ondelete="CASCADE"
    )


def upgrade() -> None:
    op.add_column("learners", sa.Column("rhythm", sa.Text(), server_default="{}", nullable=False))
    op.add_column("learners", sa.Column("unheard_from", sa.Date(), nullable=True))
    op.add_column("learners", sa.Column("unheard_to", sa.Date(), nullable=True))
    op.create_index(op.f("ix_addresses_learner_id"), "addresses", ["learner_id"])
    op.create_table(
        "dues",
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("moment", sa.Text(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        _of_learner("dues"),
        sa.PrimaryKeyConstraint("learner_id", "moment", name=op.f("pk_dues")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_dues_due_at"), "dues", ["due_at"])
    op.create_table(
        "outbox",
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
        _of_learner("outbox"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("learner_id", "day", "key", name=op.f("uq_outbox_learner_id_day_key")),
        sqlite_autoincrement=True,
    )
    for name in ("ready_at", "turn"):
        there = sa.text(f"{name} IS NOT NULL")
        op.create_index(
            op.f(f"ix_outbox_{name}"), "outbox", [name], sqlite_where=there, postgresql_where=there
        )
    op.create_table(
        "breaks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=True),
        _of_learner("breaks"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_breaks")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_breaks_learner_id"), "breaks", ["learner_id"])
    op.create_table(
        "timers",
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("planned", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=True),
        sa.Column("spent", sa.Integer(), nullable=False),
        sa.Column("running_since", sa.DateTime(timezone=True), nullable=True),
        _of_learner("timers"),
        sa.PrimaryKeyConstraint("learner_id", name=op.f("pk_timers")),
    )
