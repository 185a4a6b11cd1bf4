"""The coach is killed again and again while it notes and sends nudges: each arrives, hardly any twice, on Discord none."""

import asyncio
import os
import random
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.beside import look
from tests.e2e.lives import born, ended, killed, nursery
from tests.e2e.people import Known, introduce, known
from tests.e2e.process import Fake
from tests.fakes.discord import FakeDiscord
from tests.fakes.telegram import FakeTelegram

TELEGRAM_KILLS = int(os.environ.get("TELEGRAM_KILLS", "10"))
DISCORD_KILLS = int(os.environ.get("DISCORD_KILLS", "5"))
"""`.ci/run` asks for a hundred and so for a thousand learners; the tests at hand do with fewer."""
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
SEND = "POST /channels/{channel.id}/messages"


async def test_a_coach_killed_again_and_again_nudges_everybody(tmp_path: Path):
    chance, file, people = random.Random(20260107), tmp_path / "syllabot.db", everybody(TELEGRAM_KILLS)
    await introduce(file, [Known(number, f"P{number}", nudged=True) for number in people], MET)
    make_due(file)
    async with FakeTelegram() as fake, nursery("nudge_nursery.py", file, fake) as births:
        for number in people:
            fake.person(number).chat.open = True
        for life in range(TELEGRAM_KILLS):
            begun = await born(births, (EVENING + life * STEP).isoformat())
            await some_time_of(fake, "sendMessage", chance)
            await killed(births, begun)
        last = await born(births, (EVENING + TELEGRAM_KILLS * STEP + timedelta(minutes=3)).isoformat())
        while left(file, len(people)):  # noqa: ASYNC110  # another process works on it
            await asyncio.sleep(0.05)
        await ended(births, last)
        heard = Counter({number: len(fake.chat(number)) for number in people})
        same = all(len({seen.data("Start") for seen in fake.chat(number)}) == 1 for number in people)

    assert set(heard) == set(+heard)
    assert same
    twice = heard.total() - len(heard)
    assert states(file) == {"sent": len(people)}
    assert twice <= tried_again(file)
    print(f"{TELEGRAM_KILLS} kills, {len(people)} nudges, {twice} sent twice")  # noqa: T201  # for the notes


async def test_a_coach_killed_again_and_again_nudges_everybody_on_discord_once(tmp_path: Path):
    chance, file, people = random.Random(20260107), tmp_path / "syllabot.db", everybody(DISCORD_KILLS)
    async with FakeDiscord() as fake:
        await introduce(
            file, [known(fake.person(number), f"P{number}", nudged=True) for number in people], MET
        )
        make_due(file)
        async with nursery("nudge_nursery.py", file, fake) as births:
            for life in range(DISCORD_KILLS):
                begun = await born(births, (EVENING + life * STEP).isoformat())
                await some_time_of(fake, SEND, chance)
                await killed(births, begun)
            await born(births, (EVENING + DISCORD_KILLS * STEP + timedelta(minutes=3)).isoformat())
            while left(file, len(people)):  # noqa: ASYNC110  # another process works on it
                await asyncio.sleep(0.05)
        heard = Counter({number: len(fake.person(number).sees()) for number in people})
        again = fake.counts[SEND] - heard.total()

    assert fake.violations == []
    assert set(heard.values()) == {1}
    assert states(file) == {"sent": len(people)}
    assert again <= tried_again(file)
    print(f"{DISCORD_KILLS} kills, {len(people)} nudges, {again} sent again, none shown twice")  # noqa: T201  # for the notes


def everybody(kills: int) -> range:
    """Ten for every life."""
    return range(1001, 1001 + 10 * kills)


async def some_time_of(fake: Fake, send: str, chance: random.Random) -> None:
    """Lets a life nudge, and ends at a random moment of it."""
    if chance.random() < EARLY:
        await asyncio.sleep(chance.uniform(0, BEGINNING))
        return
    shown = fake.counts[send] + chance.randint(1, 10)
    with suppress(TimeoutError):  # others may be leased to the life before
        await fake.until(lambda: fake.counts[send] >= shown, LONG)
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


def left(file: Path, people: int) -> bool:
    """Whether one of so many is still to be noted or sent."""
    (noted,), (waiting,) = look(
        file, "SELECT count(*) FROM outbox UNION ALL SELECT count(*) FROM outbox WHERE state = 'waiting'"
    )
    return bool(noted != people or waiting)


def states(file: Path) -> dict[str, int]:
    return dict(look(file, "SELECT state, count(*) FROM outbox GROUP BY state"))


def tried_again(file: Path) -> int:
    """How often a nudge was claimed anew: only those may have been sent before."""
    ((tries,),) = look(file, "SELECT sum(tries - 1) FROM outbox")
    return int(tries)
