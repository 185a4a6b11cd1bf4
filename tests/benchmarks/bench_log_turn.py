"""A quick log from text to reply, with a short and a long past, against the least a program could do to keep it."""

import asyncio
import tempfile
from pathlib import Path

import aiosqlite

from tests.benchmarks.measuring import Side, check, medians, show, small
from tests.benchmarks.studying import Chat, Past, chat

TABLE = "CREATE TABLE entries (id INTEGER PRIMARY KEY, learner INTEGER, day TEXT, minutes INTEGER, target TEXT, said TEXT)"
INDEX = "CREATE INDEX entries_day ON entries (learner, day, minutes)"
INSERT = "INSERT INTO entries (learner, day, minutes, target, said) VALUES (1, '2026-03-12', 45, 'ddia', '45 min ddia')"
WEEK = "SELECT sum(minutes) FROM entries WHERE learner = 1 AND day BETWEEN '2026-03-09' AND '2026-03-15'"

TEN_DAYS = Past(10)
TEN_YEARS = Past(60 if small() else 3_653)
UNBROKEN = Past(TEN_YEARS.days, unbroken=True)
ROUNDS = 10 if small() else 300


def bare_log(db: aiosqlite.Connection) -> Side:
    """Keeps an entry and reads the week's sum, as durably as the coach does."""

    async def log(number: int) -> None:
        await db.execute("BEGIN IMMEDIATE")
        await db.execute(INSERT)
        rows = await db.execute_fetchall(WEEK)
        await db.commit()
        check(holds=list(rows) == [(45 * (number + 1),)], otherwise=f"{rows} minutes")

    return log


def log(coach: Chat) -> Side:
    async def log(number: int) -> None:
        message = await coach.say("45 min ddia", number)
        told = message.text.startswith("Logged 45 min of <b>Designing Data-Intensive Applications</b>")
        check(holds=told, otherwise=message.text)

    return log


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        async with (
            aiosqlite.connect(home / "bare.db", isolation_level=None) as bare,
            chat(home, "days", TEN_DAYS) as days,
            chat(home, "years", TEN_YEARS) as years,
            chat(home, "unbroken", UNBROKEN) as unbroken,
        ):
            for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", TABLE, INDEX):
                await bare.execute(statement)
            sides = {
                "bare": bare_log(bare),
                "days": log(days),
                "years": log(years),
                "unbroken": log(unbroken),
            }
            took = await medians(sides, rounds=ROUNDS)
    names = {"bare": "bare aiosqlite: insert, select, commit", "days": "45 min ddia, after ten days"}
    show("A log turn from text to reply", {names[name]: took[name] for name in names})
    pasts = {
        "days": "after ten days",
        "years": f"after {TEN_YEARS.days:,} days",
        "unbroken": "the same without a missed day",
    }
    show("The same by past", {pasts[name]: took[name] for name in pasts}, wanted="at most 1.5 x")


asyncio.run(main())
