"""The bot is killed again and again while logs arrive over HTTP: each is kept once, and each is confirmed."""

import asyncio
import os
import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.beside import look
from tests.e2e.lives import born, ended, killed, nursery
from tests.e2e.people import Known, introduce
from tests.fakes.telegram import FakeTelegram

KILLS = int(os.environ.get("TELEGRAM_KILLS", "20"))
"""`.ci/run` asks for 101 and so for over a thousand logs; the tests at hand do with fewer."""
LOGS = (8, 13)
"""How many arrive in one life, at least and at most."""
PEOPLE = range(1001, 1091)
"""So many that none of them sends more in ten seconds than one person may (`bot.telegram.limit`)."""
EARLY = 0.15
"""The share of lives that are killed while they begin, whatever they have done by then."""
BEGINNING = 0.3  # seconds that takes at most
STEP = 0.02  # seconds, more than it takes to store an answer after it was sent


@dataclass
class Study:
    """What people send: no log is like another of the same person, so that each can be told from its double."""

    fake: FakeTelegram
    chance: random.Random
    sent: Counter[int] = field(default_factory=Counter)

    def log(self) -> None:
        person = self.chance.choice(PEOPLE)
        self.sent[person] += 1
        self.fake.person(person).says(f"{self.sent[person]} min ddia")

    def expected(self) -> set[tuple[int, int]]:
        return {(person, minutes) for person, last in self.sent.items() for minutes in range(1, last + 1)}


async def test_a_bot_killed_again_and_again_keeps_each_log_once_and_confirms_it(
    tmp_path: Path,
):
    chance, file = random.Random(20260105), tmp_path / "syllabot.db"
    await introduce(file, [Known(person, f"Person {person}") for person in PEOPLE], datetime.now(UTC))  # noqa: TID251  # the program's own clock
    async with FakeTelegram() as fake, nursery("bot_nursery.py", file, fake, ACCESS="open") as births:
        study = Study(fake, chance)
        for _ in range(KILLS):
            life = await born(births)
            await some_time_of(study, fake, chance)
            await killed(births, life)
        life = await born(births)
        await fake.polled(60)
        await fake.settled(60)
        await ended(births, life)
        confirmed = confirmations(fake, study.sent)

    assert sum(study.sent.values()) >= 9.9 * KILLS
    assert kept(file) == Counter(study.expected())
    assert confirmed.keys() == study.expected()
    twice = confirmed.total() - len(confirmed)
    print(f"{KILLS} kills, {len(study.expected())} logs, {twice} confirmed twice")  # noqa: T201  # for the notes


async def some_time_of(study: Study, fake: FakeTelegram, chance: random.Random) -> None:
    """Lets a life see logs, and ends at a random moment of it."""
    new = chance.randint(*LOGS)
    for _ in range(new):
        study.log()
    if chance.random() < EARLY:
        await asyncio.sleep(chance.uniform(0, BEGINNING))
        return
    answered = shown(fake) + chance.randint(1, new)
    await fake.until(lambda: shown(fake) >= answered)
    await asyncio.sleep(chance.uniform(0, STEP))


def shown(fake: FakeTelegram) -> int:
    """How many answers were shown: quick ones gather in one message."""
    return fake.counts["sendMessage"] + fake.counts["editMessageText"]


def kept(file: Path) -> Counter[tuple[int, int]]:
    """How often each person's log is in the database."""
    assert look(file, "PRAGMA integrity_check") == [("ok",)]
    rows = look(
        file,
        "SELECT addresses.user, entries.minutes FROM entries JOIN addresses USING (learner_id) WHERE removed_at IS NULL",
    )
    return Counter((int(person), minutes) for person, minutes in rows)


def confirmations(fake: FakeTelegram, people: Iterable[int]) -> Counter[tuple[int, int]]:
    """How often each of `people` was told of each log."""
    return Counter(
        (person, minutes_of(line))
        for person in people
        for seen in fake.chat(person)
        for line in seen.text.splitlines()
        if line.startswith("Logged ")
    )


def minutes_of(text: str) -> int:
    """The minutes of "Logged 1 h 05 of …"."""
    words = text.removeprefix("Logged ").partition(" of ")[0].split()
    hours = int(words[0]) if "h" in words else 0
    rest = [int(word) for word in words if word.isdigit()][1 if hours else 0 :]
    return hours * 60 + sum(rest)
