"""Weeks and months looked back on, and the note that opens the next session."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def _of_learner(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["learner_id"], ["learners.id"], name=op.f(f"fk_{table}_learner_id_learners"), ondelete="CASCADE"
    )


def upgrade() -> None:
    op.add_column("standings", sa.Column("bridge", sa.Text(), nullable=True))
    op.add_column("standings", sa.Column("bridged_on", sa.Date(), nullable=True))
    op.create_table(
        "reflections",
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("learned", sa.Text(), nullable=False),
        sa.Column("challenges", sa.Text(), nullable=False),
        sa.Column("aims", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Text(), nullable=False),
        sa.Column("change", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        _of_learner("reflections"),
        sa.PrimaryKeyConstraint("learner_id", "week", name=op.f("pk_reflections")),
    )
    op.create_table(
        "reviews",
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("highlight", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=False),
        _of_learner("reviews"),
        sa.PrimaryKeyConstraint("learner_id", "month", name=op.f("pk_reviews")),
    )
