"""`/progress`, `/today` and `/entries` after ten years, against reading the ten years' sums and no more."""

import asyncio
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from tests.benchmarks.measuring import Side, check, medians, show, small
from tests.benchmarks.studying import Chat, Past, chat

SUMS = (
    "SELECT day, sum(minutes) FROM entries WHERE removed_at IS NULL GROUP BY learner_id, day",
    "SELECT target, sum(minutes) FROM entries WHERE removed_at IS NULL GROUP BY learner_id, target",
)
DAYS = 400 if small() else 3_653  # the plan has ended either way
ROUNDS = 5 if small() else 60


def bare_sums(db: sqlite3.Connection) -> Side:
    async def read(_: int) -> None:
        days, targets = (db.execute(statement).fetchall() for statement in SUMS)
        check(holds=len(days) > DAYS // 2 and len(targets) > 1, otherwise=f"{len(days)} days")

    return read


def command(coach: Chat, text: str, *, tells: str) -> Side:
    async def say(number: int) -> None:
        message = await coach.say(text, number)
        check(holds=tells in message.text, otherwise=message.text)

    return say


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        async with (
            chat(home, "days", Past(10)) as days,
            chat(home, "years", Past(DAYS, unbroken=True)) as years,
        ):
            with closing(sqlite3.connect(home / "years.db")) as bare:
                sides = {
                    "bare sqlite3: minutes by day and by target": bare_sums(bare),
                    "/progress after ten days": command(days, "/progress", tells="This week"),
                    f"/progress after {DAYS:,} days": command(years, "/progress", tells="This week"),
                    f"/today after {DAYS:,} days": command(years, "/today", tells="Your plan"),
                    f"/entries after {DAYS:,} days": command(years, "/entries", tells="latest entries"),
                }
                took = await medians(sides, rounds=ROUNDS)
    show("Looking back", took, wanted="/progress in less than 100 ms")


asyncio.run(main())
