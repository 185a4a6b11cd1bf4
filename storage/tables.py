"""What is remembered, table by table. A change here needs a revision in `migrations/versions`; a test compares both."""

from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    MetaData,
    Table,
    Text,
    Time,
    UniqueConstraint,
    false,
    true,
)

from storage.types import JsonText, RhythmText, Utc, Whole, Words

KEY = 200
"""The longest key of a plan item, id of a platform or name that is kept, in characters."""

PROSE = 4_096
"""The longest note or message that is kept; a Telegram message has no more."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _of_learner(*, primary_key: bool = False) -> Column[int]:
    """Everything of a learner goes with them."""
    return Column(
        "learner_id",
        ForeignKey("learners.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


def _of_those(which: ColumnElement[bool]) -> dict[str, Any]:
    """What makes an index one of some rows only, in the words of both databases."""
    return {"sqlite_where": which, "postgresql_where": which}


learners = Table(
    "learners",
    metadata,
    Column("id", Whole, primary_key=True),
    Column("name", Words(KEY), nullable=False),
    Column("zone", Words(KEY), nullable=False),
    Column("locale", Words(KEY), nullable=False),
    Column("starts_on", Date),
    Column("weekday_at", Time, nullable=False),
    Column("weekend_at", Time, nullable=False),
    Column("day_ends", Time, nullable=False),
    Column("owner", Boolean, nullable=False, server_default=false()),
    Column("admitted", Boolean, nullable=False, server_default=true()),
    Column("joined_on", Date),
    Column("rhythm", RhythmText, nullable=False, server_default="{}"),
    Column("unheard_from", Date),
    Column("unheard_to", Date),
    Column("advised", Boolean),
    Column("created_at", Utc, nullable=False),
    sqlite_autoincrement=True,
)

addresses = Table(
    "addresses",
    metadata,
    Column("platform", Words(KEY), primary_key=True),
    Column("user", Words(KEY), primary_key=True),
    Column("chat", Words(KEY), nullable=False),
    _of_learner(),
    Column("unreachable_since", Utc),
    Index(None, "learner_id"),
)

# The current plan is the latest; a revision is never changed.
plans = Table(
    "plans",
    metadata,
    Column("id", Whole, primary_key=True),
    _of_learner(),
    Column("document", Text, nullable=False),
    Column("kept_at", Utc, nullable=False),
    Index(None, "learner_id", "id"),
)

standings = Table(
    "standings",
    metadata,
    _of_learner(primary_key=True),
    Column("key", Words(KEY), primary_key=True),
    Column("status", Words(KEY), nullable=False),
    Column("completed_on", Date),
    Column("position", Words(KEY)),
    Column("rating", Whole),
    Column("notes", Words(PROSE), nullable=False),
    Column("takeaways", Words(PROSE), nullable=False),
    Column("link", Words(PROSE)),
    Column("demo", Words(PROSE)),
    Column("lessons", Words(PROSE), nullable=False),
    Column("next_steps", Words(PROSE), nullable=False),
    Column("bridge", Words(PROSE)),
    Column("bridged_on", Date),
)

# The hours of a week are no column: they are the sum of its entries.
reflections = Table(
    "reflections",
    metadata,
    _of_learner(primary_key=True),
    Column("week", Date, primary_key=True),
    Column("learned", Words(PROSE), nullable=False),
    Column("challenges", Words(PROSE), nullable=False),
    Column("aims", JsonText, nullable=False),
    Column("confidence", JsonText, nullable=False),
    Column("change", Words(PROSE), nullable=False),
    Column("written_at", Utc, nullable=False),
)

reviews = Table(
    "reviews",
    metadata,
    _of_learner(primary_key=True),
    Column("month", Date, primary_key=True),
    Column("highlight", Words(PROSE), nullable=False),
    Column("written_at", Utc, nullable=False),
)

# `turn` is no foreign key, so that old turns can be cleared away.
entries = Table(
    "entries",
    metadata,
    Column("id", Whole, primary_key=True),
    _of_learner(),
    Column("turn", Whole, nullable=False),
    Column("minutes", Whole, nullable=False),
    Column("day", Date, nullable=False),
    Column("zone", Words(KEY), nullable=False),
    Column("target", Words(KEY)),
    Column("problems", Whole),
    Column("position", Words(KEY)),
    Column("note", Words(PROSE), nullable=False),
    Column("said", Words(PROSE), nullable=False),
    Column("recorded_at", Utc, nullable=False),
    Column("removed_at", Utc),
    sqlite_autoincrement=True,
)

# Answers every sum without touching the table, and pages by day and order of recording. SQLite does not see that
# `removed_at` is NULL in all of it, so that stands in the index too.
_here = entries.c.removed_at.is_(None)
Index(
    "ix_entries_sums",
    *(entries.c[name] for name in ("learner_id", "day", "id", "target", "minutes", "problems", "removed_at")),
    **_of_those(_here),
)
_placed = _here & entries.c.position.is_not(None)
Index(
    "ix_entries_positions",
    *(entries.c[name] for name in ("learner_id", "target", "day", "id", "position", "removed_at")),
    **_of_those(_placed),
)
Index("ix_entries_turn", entries.c.learner_id, entries.c.turn)

# `place` 0 is the open conversation, from 1 on the parked ones, the latest first.
talks = Table(
    "talks",
    metadata,
    _of_learner(primary_key=True),
    Column("id", Whole, primary_key=True, autoincrement=False),
    Column("place", Whole, nullable=False),
    Column("flow", Words(KEY), nullable=False),
    Column("opened_at", Utc, nullable=False),
    Column("given", JsonText, nullable=False),
    Column("journal", JsonText, nullable=False),
    Column("turn", Whole, nullable=False),
)

# A code is kept as its hash: who reads the database cannot use it.
invites = Table(
    "invites",
    metadata,
    Column("hash", Words(KEY), primary_key=True),
    _of_learner(),
    Column("expires_at", Utc, nullable=False),
    Column("used_at", Utc),
)

# Joins accounts of one learner; kept as its hash, too. `tries` counts the wrong codes brought while it waited.
links = Table(
    "links",
    metadata,
    Column("hash", Words(KEY), primary_key=True),
    _of_learner(),
    Column("expires_at", Utc, nullable=False),
    Column("used_at", Utc),
    Column("tries", Whole, nullable=False),
)

# `heard_as` is the platform's id of the message a turn took, `shown_as` that of the message it was answered with.
turns = Table(
    "turns",
    metadata,
    Column("id", Whole, primary_key=True),
    Column("platform", Words(KEY), nullable=False),
    Column("event_id", Words(KEY), nullable=False),
    _of_learner(),
    Column("taken_at", Utc, nullable=False),
    Column("reply", Words),
    Column("heard_as", Words(KEY)),
    Column("shown_as", Words(KEY)),
    UniqueConstraint("platform", "event_id"),
    Index(None, "learner_id", "id"),
    sqlite_autoincrement=True,
)
for _name in ("heard_as", "shown_as"):  # a turn begins with neither, and a press has no message
    Index(None, turns.c.learner_id, turns.c[_name], **_of_those(turns.c[_name].is_not(None)))

# The next nudge of each moment, computed from the learner's clock; what is said then is decided when it is sent.
dues = Table(
    "dues",
    metadata,
    _of_learner(primary_key=True),
    Column("moment", Words(KEY), primary_key=True),
    Column("day", Date, nullable=False),
    Column("due_at", Utc, nullable=False),
    Index(None, "due_at"),
    sqlite_with_rowid=False,
)

# Nudges noted to be sent. `key` makes each unique; `ready_at` is when it may be tried next, `leased_until` how long
# the process that has claimed it may take; both are NULL once it is settled as `state`: sent, skipped or dropped.
# `turn` is the turn it was said in; `rule`, `target` and `minutes` are what it said, `reason` is why it was not sent,
# or that its step was logged since. The learner is no foreign key: it comes from one, and checking it again reads and
# writes a page of `learners` for every nudge.
outbox = Table(
    "outbox",
    metadata,
    Column("id", Whole, primary_key=True),
    Column("learner_id", Whole, nullable=False),
    Column("key", Words(KEY), nullable=False),
    Column("moment", Words(KEY), nullable=False),
    Column("day", Date, nullable=False),
    Column("due_at", Utc, nullable=False),
    Column("ready_at", Utc),
    Column("leased_until", Utc),
    Column("tries", Whole, nullable=False, server_default="0"),
    Column("state", Words(KEY), nullable=False, server_default="waiting"),
    Column("reason", Words(KEY)),
    Column("rule", Words(KEY)),
    Column("target", Words(KEY)),
    Column("minutes", Whole),
    Column("turn", Whole),
    Column("sent_at", Utc),
    UniqueConstraint("learner_id", "day", "key"),
    sqlite_autoincrement=True,
)
for _name in ("ready_at", "turn"):  # of what has neither, an index would only grow
    Index(None, outbox.c[_name], **_of_those(outbox.c[_name].is_not(None)))

breaks = Table(
    "breaks",
    metadata,
    Column("id", Whole, primary_key=True),
    _of_learner(),
    Column("kind", Words(KEY), nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date),
    Index(None, "learner_id"),
    sqlite_autoincrement=True,
)

timers = Table(
    "timers",
    metadata,
    _of_learner(primary_key=True),
    Column("started_at", Utc, nullable=False),
    Column("planned", Whole, nullable=False),
    Column("target", Words(KEY)),
    Column("spent", Whole, nullable=False),
    Column("running_since", Utc),
    Column("note", Words(PROSE)),
)

# What of the language model was used on a study day.
advice = Table(
    "advice",
    metadata,
    _of_learner(primary_key=True),
    Column("day", Date, primary_key=True),
    Column("calls", Whole, nullable=False),
    Column("tokens", Whole, nullable=False),
)
