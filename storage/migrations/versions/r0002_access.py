"""Who is let in, and which message a turn took and was answered with."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("learners", sa.Column("owner", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("learners", sa.Column("admitted", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column("learners", sa.Column("joined_on", sa.Date(), nullable=True))
    op.add_column("addresses", sa.Column("unreachable_since", sa.DateTime(timezone=True), nullable=True))
    op.add_column("turns", sa.Column("heard_as", sa.Text(), nullable=True))
    op.add_column("turns", sa.Column("shown_as", sa.Text(), nullable=True))
    op.create_index(op.f("ix_turns_learner_id_heard_as"), "turns", ["learner_id", "heard_as"])
    op.create_index(op.f("ix_turns_learner_id_shown_as"), "turns", ["learner_id", "shown_as"])
    op.create_table(
        "invites",
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("learner_id", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["learner_id"],
            ["learners.id"],
            name=op.f("fk_invites_learner_id_learners"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_invites")),
    )
