"""The coach is killed again and again while it notes and sends nudges: each arrives, and hardly any arrives twice."""

import asyncio
import os
import random
import signal
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.e2e.lives import born, nursery, told
from tests.e2e.telegram_service import Known, introduce
from tests.fakes.telegram import FakeTelegram

KILLS = int(os.environ.get("TELEGRAM_KILLS", "10"))
"""`.ci/run` asks for 101 and so for over a thousand learners; the test at hand does with fewer."""
PEOPLE = range(1001, 1001 + 10 * KILLS)
MET = datetime(2026, 1, 7, 9, tzinfo=UTC)
EVENING = datetime(2026, 1, 7, 17, 10, tzinfo=UTC)
"""When the first of them is due; the others follow, so that every life finds some to note and some to send."""
STEP = timedelta(seconds=12)
"""From one birth to the next: after ten lives the leases of the first have ended, and after a hundred none is too late."""
EARLY = 0.2
"""The share of lives that are killed while they begin, whatever they have done by then."""
BEGINNING = 0.3  # seconds that takes at most
LONG = 0.5  # seconds a life lasts at most
MOMENT = 0.02  # seconds, more than it takes to settle what was sent

NURSERY = Path(__file__).with_name("nudge_nursery.py")


async def test_a_coach_killed_again_and_again_nudges_everybody(tmp_path: Path):
    chance, file = random.Random(20260107), tmp_path / "syllabot.db"
    await introduce(file, [Known(person, f"Person {person}", nudged=True) for person in PEOPLE], MET)
    make_due(file)
    async with FakeTelegram() as fake, nursery(NURSERY, fake, file) as births:
        for person in PEOPLE:
            fake.person(person).chat.open = True
        for life in range(KILLS):
            number = await born(births, (EVENING + life * STEP).isoformat())
            await some_time_of(fake, chance)
            os.kill(number, signal.SIGKILL)
            assert await told(births, "dead") == -signal.SIGKILL
        last = await born(births, (EVENING + KILLS * STEP + timedelta(minutes=3)).isoformat())
        while left(file, len(PEOPLE)):  # noqa: ASYNC110  # another process works on it
            await asyncio.sleep(0.05)
        os.kill(last, signal.SIGTERM)
        assert await told(births, "dead") == 0
        heard = Counter({person: len(fake.chat(person)) for person in PEOPLE})
        same = all(len({seen.data("Start") for seen in fake.chat(person)}) == 1 for person in PEOPLE)

    assert set(heard) == set(+heard)
    assert same
    twice = heard.total() - len(heard)
    assert states(file) == {"sent": len(PEOPLE)}
    assert twice <= tried_again(file)
    print(f"{KILLS} kills, {len(PEOPLE)} nudges, {twice} sent twice")  # noqa: T201  # for the notes


async def some_time_of(fake: FakeTelegram, chance: random.Random) -> None:
    """Lets a life nudge, and ends at a random moment of it."""
    if chance.random() < EARLY:
        await asyncio.sleep(chance.uniform(0, BEGINNING))
        return
    shown = fake.counts["sendMessage"] + chance.randint(1, 10)
    with suppress(TimeoutError):  # others may be leased to the life before
        await fake.until(lambda: fake.counts["sendMessage"] >= shown, LONG)
    await asyncio.sleep(chance.uniform(0, MOMENT))


def make_due(file: Path) -> None:
    """Lets everybody be due one after another, ten in the time of a life."""
    with closing(sqlite3.connect(file)) as database, database:
        for place, (learner,) in enumerate(
            database.execute("SELECT id FROM learners ORDER BY id").fetchall()
        ):
            due = EVENING - STEP + place * STEP / 10
            database.execute(
                "UPDATE dues SET due_at = ? WHERE learner_id = ? AND moment = 'study'",
                (f"{due:%Y-%m-%d %H:%M:%S.%f}", learner),
            )


def ask(file: Path, sql: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as database:
        return database.execute(sql).fetchall()


def left(file: Path, people: int) -> bool:
    """Whether one of so many is still to be noted or sent."""
    (noted,), (waiting,) = ask(
        file, "SELECT count(*) FROM outbox UNION ALL SELECT count(*) FROM outbox WHERE state = 'waiting'"
    )
    return bool(noted != people or waiting)


def states(file: Path) -> dict[str, int]:
    return dict(ask(file, "SELECT state, count(*) FROM outbox GROUP BY state"))


def tried_again(file: Path) -> int:
    """How often a nudge was claimed anew: only those may have been sent before."""
    ((tries,),) = ask(file, "SELECT sum(tries - 1) FROM outbox")
    return int(tries)
