"""Turns are found by messages only where there is one."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    for name in ("heard_as", "shown_as"):
        index, there = op.f(f"ix_turns_learner_id_{name}"), sa.text(f"{name} IS NOT NULL")
        op.drop_index(index, "turns")
        op.create_index(index, "turns", ["learner_id", name], sqlite_where=there, postgresql_where=there)
