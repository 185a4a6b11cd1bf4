"""One learner on Telegram and Discord at once, both real: what is begun on one is ended on the other."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle
from pathlib import Path

from tests.e2e import discord_service, telegram_service
from tests.e2e.people import Known, introduce
from tests.e2e.telegram_service import NOW
from tests.e2e.test_faces_agree import IDS, remembered
from tests.e2e.transcript import WallClock
from tests.fakes.discord import FakeDiscord
from tests.fakes.telegram import FakeTelegram

CODE = re.compile(r"/link ([A-Z2-7]{4}-[A-Z2-7]{4})")
STEP = timedelta(seconds=30)
TALK = (
    *("read some ddia", "45 min", "no, 50 min", "/undo", "put it back", "/reflect", "two questions", "Trees"),
    *("LeetCode", "/pause until Friday", "end it now", "/today", "/focus 25"),
)
CODES = {"links": {"*"}, "turns": {"reply"}}
"""Chance makes them; what is replied is compared as it is read."""


@dataclass
class Desk:
    """Ada's phone with Telegram, and her computer with Discord: one account since a minute ago."""

    telegram: telegram_service.House
    discord: discord_service.House
    clock: WallClock

    async def phone(self, text: str) -> str:
        """What she is answered."""
        self.clock.now += STEP
        return (await self.telegram.hears(text)).text

    async def computer(self, text: str) -> str:
        self.clock.now += STEP
        return (await self.discord.hears(text)).text


@asynccontextmanager
async def desk(file: Path) -> AsyncIterator[Desk]:
    clock = WallClock(NOW)
    await introduce(file, [Known(1001, "Ada", owner=True)], NOW)
    async with (
        FakeTelegram(clock=clock) as one,
        FakeDiscord(clock=clock) as other,
        telegram_service.House(one, file, clock) as telegram,
        discord_service.House(other, file, clock) as discord,
    ):
        desk = Desk(telegram, discord, clock)
        code = CODE.findall(await desk.phone("/link"))
        assert (await desk.computer(f"/link {code[0]}")).startswith("Joined: Telegram and Discord")
        yield desk


async def test_what_is_begun_on_one_is_ended_on_the_other_as_if_there_was_only_one(tmp_path: Path):
    by_turns, alone = tmp_path / "by_turns.db", tmp_path / "alone.db"
    async with desk(by_turns) as at:
        says = cycle((at.phone, at.computer))
        answers = [await next(says)(line) for line in TALK]
    async with desk(alone) as at:
        assert [await at.phone(line) for line in TALK] == [answer.replace("**", "") for answer in answers]
    assert remembered(by_turns, IDS, CODES) == remembered(alone, IDS, CODES)
