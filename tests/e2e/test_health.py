"""What the coach tells of itself: to a monitor over HTTP, and to its owner before it runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.app import coach, system_clock
from bot.checking import Found, check
from bot.config import SecretStr, Settings
from bot.errors import MisconfiguredError
from bot.health import Health
from core.learner import Platform
from storage.database import Database
from tests.bot.nudged import Phone
from tests.e2e.discord_service import OnDiscord
from tests.e2e.ports import free_port
from tests.e2e.telegram_service import OnTelegram
from tests.fakes.discord import FakeDiscord
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_faults import server_error

OK, UNAVAILABLE = 200, 503
WRONG = SecretStr("MTEwMDAwMDAwMDAwMDAwMDAwMQ.fake00.not-the-token-of-any-bot")
BOTH: dict[str, Any] = {"telegram_bot_token": SecretStr("1:a"), "discord_bot_token": SecretStr("b")}


async def asked(port: int) -> tuple[int, Any]:
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"http://127.0.0.1:{port}/health") as answer,
    ):
        return answer.status, await answer.json()


@asynccontextmanager
async def told(file: Path) -> AsyncIterator[tuple[int, Any]]:
    """A coach that has the tokens of two platforms, and the port where it tells how it is."""
    settings, port = Settings(database_url=f"sqlite:///{file}", **BOTH), free_port()
    async with (
        coach(settings) as it,
        Health(settings.platforms, it.delivery, it.database).told_at(port),
    ):
        yield port, it


async def test_it_tells_which_platform_is_up(tmp_path: Path):
    async with told(tmp_path / "syllabot.db") as (port, it):
        assert await asked(port) == (
            UNAVAILABLE,
            {"telegram": "down", "discord": "down", "database": "up"},
        )
        async with it.delivery.through(Platform.TELEGRAM, Phone()):
            assert await asked(port) == (OK, {"telegram": "up", "discord": "down", "database": "up"})


async def test_a_platform_that_is_heard_no_more_is_down(tmp_path: Path):
    heard = True
    async with (
        told(tmp_path / "syllabot.db") as (port, it),
        it.delivery.through(Platform.DISCORD, Phone(), lambda: heard),
    ):
        assert (await asked(port))[0] == OK
        heard = False
        assert (await asked(port))[0] == UNAVAILABLE


async def test_telegram_is_down_while_it_does_not_answer_and_up_again_when_it_does(tmp_path: Path):
    async with (
        FakeTelegram() as fake,
        OnTelegram(fake, tmp_path / "syllabot.db", system_clock) as service,
    ):
        delivery = service.it.delivery
        await fake.until(lambda: delivery.up)
        fake.fail_next("getUpdates", server_error(502), times=2)
        fake.person(1001).says("hello")
        await fake.until(lambda: not delivery.up)
        await fake.until(lambda: delivery.up)


async def test_discord_is_down_while_its_gateway_is(tmp_path: Path):
    async with FakeDiscord() as fake, OnDiscord(fake, tmp_path / "syllabot.db", system_clock) as service:
        assert service.line is not None
        assert service.line.hears()
        await service.line.close()
        assert not service.line.hears()


async def test_without_a_memory_nothing_works(tmp_path: Path):
    async with told(tmp_path / "syllabot.db") as (_, it), it.delivery.through(Platform.DISCORD, Phone()):
        nowhere = Database.open("postgresql://nobody@127.0.0.1:1/nothing")
        health, port = Health((Platform.DISCORD,), it.delivery, nowhere), free_port()
        async with health.told_at(port):
            assert await asked(port) == (UNAVAILABLE, {"discord": "up", "database": "down"})
        await nowhere.close()


async def test_a_port_that_is_taken_is_told_plainly(tmp_path: Path):
    async with told(tmp_path / "syllabot.db") as (port, it):
        with pytest.raises(MisconfiguredError, match=f"HTTP_PORT {port}"):
            async with Health((), it.delivery, it.database).told_at(port):
                pass


async def test_check_tells_what_can_be_reached(tmp_path: Path):
    file = tmp_path / "syllabot.db"
    async with FakeTelegram() as telegram, FakeDiscord() as discord:
        settings = Settings(
            telegram_bot_token=SecretStr(telegram.token),
            telegram_api_url=telegram.url,
            discord_bot_token=SecretStr(discord.token),
            discord_api_url=discord.api_url,
            discord_gateway_url=discord.gateway_url,
            database_url=f"sqlite:///{file}",
        )
        database, on_telegram, on_discord = await check(settings)
    assert database == Found("database", up=True, about=str(file))
    assert (on_telegram.up, on_telegram.about[0]) == (True, "@")
    assert on_discord.up


async def test_check_tells_why_something_cannot(tmp_path: Path):
    async with FakeTelegram() as telegram, FakeDiscord() as discord:
        telegram.fail_next("getMe", server_error(502), times=10)
        settings = Settings(
            telegram_bot_token=SecretStr(telegram.token),
            telegram_api_url=telegram.url,
            discord_bot_token=WRONG,
            discord_api_url=discord.api_url,
            discord_gateway_url=discord.gateway_url,
            database_url=f"sqlite:///{tmp_path}/no/such/directory/x.db",
        )
        _, on_telegram, on_discord = await check(settings)
    assert on_telegram == Found("telegram", up=False, about="No answer. Is this machine on the net?")
    assert not on_discord.up
    assert "Copy it again from the Developer Portal" in on_discord.about
