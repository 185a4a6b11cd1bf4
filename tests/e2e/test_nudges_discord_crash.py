"""The coach is killed again and again while it nudges on Discord: each nudge arrives, and none arrives twice."""

import asyncio
import os
import random
import signal
from collections import Counter
from contextlib import suppress
from pathlib import Path

from core.learner import Platform
from tests.e2e.lives import born, nursery_in, told
from tests.e2e.telegram_service import Known, introduce
from tests.e2e.test_discord_process import environment
from tests.e2e.test_nudges_crash import (
    BEGINNING,
    EARLY,
    EVENING,
    LONG,
    MET,
    MOMENT,
    NURSERY,
    STEP,
    left,
    make_due,
    states,
    tried_again,
)
from tests.fakes.discord import FakeDiscord

KILLS = int(os.environ.get("DISCORD_KILLS", "5"))
"""`.ci/run` asks for 100 and so for a thousand learners; the test at hand does with fewer."""
PEOPLE = range(1001, 1001 + 10 * KILLS)
SEND = "POST /channels/{channel.id}/messages"


async def test_a_coach_killed_again_and_again_nudges_everybody_on_discord_once(tmp_path: Path):
    chance, file = random.Random(20260107), tmp_path / "syllabot.db"
    async with FakeDiscord() as fake:
        people = [
            Known(
                number,
                f"P{number}",
                platform=Platform.DISCORD,
                chat=str(fake.person(number).channel.id),
                nudged=True,
            )
            for number in PEOPLE
        ]
        await introduce(file, people, MET)
        make_due(file)
        env = os.environ | environment(fake, file, LOG_LEVEL="ERROR")
        async with nursery_in(env, NURSERY, file) as births:
            for life in range(KILLS):
                number = await born(births, (EVENING + life * STEP).isoformat())
                await some_time_of(fake, chance)
                os.kill(number, signal.SIGKILL)
                assert await told(births, "dead") == -signal.SIGKILL
            await born(births, (EVENING + KILLS * STEP + 15 * STEP).isoformat())
            while left(file, len(PEOPLE)):  # noqa: ASYNC110  # another process works on it
                await asyncio.sleep(0.05)
        heard = Counter({number: len(fake.person(number).sees()) for number in PEOPLE})
        again = fake.counts[SEND] - heard.total()

    assert fake.violations == []
    assert set(heard.values()) == {1}
    assert states(file) == {"sent": len(PEOPLE)}
    assert again <= tried_again(file)
    print(f"{KILLS} kills, {len(PEOPLE)} nudges, {again} sent again, none shown twice")  # noqa: T201  # for the notes


async def some_time_of(fake: FakeDiscord, chance: random.Random) -> None:
    """Lets a life nudge, and ends at a random moment of it."""
    if chance.random() < EARLY:
        await asyncio.sleep(chance.uniform(0, BEGINNING))
        return
    shown = fake.counts[SEND] + chance.randint(1, 10)
    with suppress(TimeoutError):  # others may be leased to the life before
        await fake.until(lambda: fake.counts[SEND] >= shown, LONG)
    await asyncio.sleep(chance.uniform(0, MOMENT))
