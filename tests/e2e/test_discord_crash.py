"""The bot is killed again and again, and its gateway cut, while people write and use commands.

What they wrote is kept once and confirmed. A command whose answer did not come in time is told to have failed by Discord
itself, so it may be lost, but never kept twice or kept in silence.
"""

import asyncio
import os
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.e2e.lives import born, ended, killed, nursery
from tests.e2e.people import introduce, known
from tests.e2e.test_telegram_crash import kept, minutes_of
from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_uses import DEADLINE, Interaction

KILLS = int(os.environ.get("DISCORD_KILLS", "8"))
"""`.ci/run` asks for 100 and so for over a thousand logs and fifty cuts; the test at hand does with fewer."""
LOGS = (8, 13)
"""How many arrive in one life, at least and at most."""
PEOPLE = range(1001, 1041)
EARLY = 0.15
"""The share of lives that are killed while they begin, whatever they have done by then."""
BEGINNING = 0.4  # seconds that takes at most
STEP = 0.02  # seconds, more than it takes to store an answer after it was sent
COMMANDS = 0.4
"""The share of logs by command."""
IN_SERVER = 0.3
"""The share of commands that are used in a server."""
FEW = 0.4
"""The share of lives that end after a few answers, though a command still waits for its own."""
CUTS = 0.8
"""The share of lives whose gateway is cut."""

RESPOND = "POST /interactions/{interaction.id}/{interaction.token}/callback"
EDIT = "PATCH /channels/{channel.id}/messages/{message.id}"
SEND = "POST /channels/{channel.id}/messages"

Log = tuple[int, int]
"""Who, and how many minutes: no two of a person's are alike."""


@dataclass
class Study:
    """What people write, and the commands they use."""

    fake: FakeDiscord
    chance: random.Random
    sent: Counter[int] = field(default_factory=Counter)
    used: dict[Log, Interaction] = field(default_factory=dict)
    cuts: int = 0

    def log(self) -> None:
        number = self.chance.choice(PEOPLE)
        person = self.fake.person(number)
        self.sent[number] += 1
        minutes = self.sent[number]
        if self.fake.commands and self.chance.random() < COMMANDS:
            if self.chance.random() < IN_SERVER:
                person = person.at(self.fake.guild_channel())
            self.used[number, minutes] = person.slash("log", time=f"{minutes} min", target="ddia")
        else:
            person.dm(f"{minutes} min ddia")

    def written(self) -> set[Log]:
        everything = {
            (number, minutes) for number, last in self.sent.items() for minutes in range(1, last + 1)
        }
        return everything - self.used.keys()

    def confirmed(self) -> Counter[Log]:
        """How often each person was told of each log, wherever they were."""
        server = self.fake.guild_channel()
        return Counter(
            (number, minutes_of(line))
            for number in PEOPLE
            for person in (self.fake.person(number), self.fake.person(number).at(server))
            for seen in person.sees()
            if seen.by_bot
            for line in seen.content.replace("*", "").splitlines()
            if line.startswith("Logged ")
        )


async def test_a_bot_killed_again_and_again_keeps_what_was_written_once_and_confirms_it(tmp_path: Path):
    chance, file = random.Random(20260105), tmp_path / "syllabot.db"
    async with FakeDiscord() as fake:
        people = [known(fake.person(number), f"P{number}") for number in PEOPLE]
        await introduce(file, people, datetime.now(UTC))  # noqa: TID251  # the program's own clock
        study = Study(fake, chance)
        async with nursery("bot_nursery.py", file, fake, ACCESS="open") as births:
            for _ in range(KILLS):
                life = await born(births)
                await some_time_of(study, chance)
                await killed(births, life)
            life = await born(births)
            await fake.connected(60)
            await fake.until(lambda: study.written() <= study.confirmed().keys(), 60)
            await ended(births, life)
        confirmed, entries = study.confirmed(), kept(file)

    answered = {
        log for log, used in study.used.items() if any("Logged" in it.content for it in used.messages)
    }
    assert max(entries.values()) == 1
    assert study.written() | answered <= entries.keys()
    assert entries.keys() <= confirmed.keys()
    twice = confirmed.total() - len(confirmed)
    lost = len(study.used.keys() - entries.keys())
    counts = (KILLS, study.cuts, len(study.written()), len(study.used), lost, twice)
    print("{} kills, {} cuts, {} messages, {} commands ({} failed), {} confirmed twice".format(*counts))  # noqa: T201  # for the notes


async def some_time_of(study: Study, chance: random.Random) -> None:
    """Lets a life see logs, cuts its gateway now and then, and ends at a random moment of it."""
    fake, new = study.fake, chance.randint(*LOGS)
    early = chance.random() < EARLY
    for number in range(new):
        if number == new // 3 and not early:
            await fake.connected(30)  # what was written before is found in the chats
        study.log()
    if early:
        await asyncio.sleep(chance.uniform(0, BEGINNING))
        return
    await some_answers(study, chance.randint(1, new // 2))
    if chance.random() < CUTS:
        study.cuts += 1
        fake.gateway.drop()
        for _ in range(new // 2):
            study.log()
        await some_answers(study, 1)
    await asyncio.sleep(chance.uniform(0, STEP))


async def some_answers(study: Study, number: int) -> None:
    """Waits for so many answers, or for that to the latest command, which may come sooner or later."""
    fake, latest = study.fake, next(reversed(study.used.values()), None)
    wanted = shown(fake) + number
    if latest is None or latest.age > DEADLINE or study.chance.random() < FEW:
        await fake.until(lambda: shown(fake) >= wanted, 30)
    else:
        await fake.until(lambda: latest.response or latest.age > DEADLINE, 30)


def shown(fake: FakeDiscord) -> int:
    return fake.counts[SEND] + fake.counts[EDIT] + fake.counts[RESPOND]
