"""One learner on Telegram and Discord, one process for both, killed in the middle of a reflection."""

import asyncio
import json
import re
import signal
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.beside import look
from tests.e2e.people import Known, introduce
from tests.e2e.process import program, said, stopped
from tests.fakes.discord import FakeDiscord
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_faults import slow

ADA = 1001
NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)
CODE = re.compile(r"/link ([A-Z2-7]{4}-[A-Z2-7]{4})")
SOON = 20  # seconds


@dataclass
class Desk:
    """Ada's phone with Telegram, and her computer with Discord."""

    telegram: FakeTelegram
    discord: FakeDiscord

    async def phone(self, text: str) -> str:
        """What she is answered."""
        person = self.telegram.person(ADA)
        person.says(text)
        await self.telegram.settled(SOON)
        return self.telegram.last_message(person).text

    async def computer(self, text: str) -> str:
        person, before = self.discord.person(ADA), self.written()
        person.dm(text)
        await self.discord.until(lambda: self.written() > before, SOON)
        return self.discord.last_message(person).text

    def written(self) -> int:
        """Messages of the coach on her computer."""
        return sum(seen.by_bot for seen in self.discord.person(ADA).sees())


def kept(file: Path) -> list[tuple[str, list[str]]]:
    rows = look(file, "SELECT learned, aims FROM reflections ORDER BY week")
    return [(learned, [text for text, *_ in json.loads(aims)]) for learned, aims in rows]


async def test_a_reflection_begun_on_telegram_and_killed_is_ended_on_discord(tmp_path: Path):
    file = tmp_path / "syllabot.db"
    await introduce(file, [Known(ADA, "Ada", owner=True)], NOW)
    async with FakeTelegram() as telegram, FakeDiscord() as discord:
        desk = Desk(telegram, discord)
        telegram.person(ADA).chat.open = True
        async with program(file, telegram, discord) as bot:
            code = CODE.findall(await desk.phone("/link"))
            assert (await desk.computer(f"/link {code[0]}")).startswith("Joined: Telegram and Discord")
            await desk.phone("45 min ddia")
            assert "Shall we look back?" in await desk.phone("/reflect")
            assert (await desk.phone("two questions")).startswith("What did you learn?")
            telegram.fail_next("sendMessage", slow(1))
            telegram.person(ADA).says("B-trees")
            await telegram.until(lambda: not telegram.server.faults.planned["sendMessage"], SOON)
            bot.send_signal(signal.SIGKILL)
            assert await bot.wait() == -signal.SIGKILL
        assert kept(file) == []
        async with program(file, telegram, discord) as bot:
            await telegram.settled(SOON)
            assert "What is your goal" in telegram.last_message(ADA).text
            assert (await desk.computer("/reflect")).startswith("Where we were")
            card = await desk.computer("LeetCode")
            assert "Learned: B-trees." in card
            assert "Next week: LeetCode." in card
            assert await asyncio.wait_for(stopped(bot), SOON) == 0
    assert kept(file) == [("B-trees", ["LeetCode"])]
    assert "Traceback" not in said(file).read_text()
