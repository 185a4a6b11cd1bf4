"""What a timer is for where the plan has no such item."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column("timers", sa.Column("note", sa.Text(), nullable=True))
