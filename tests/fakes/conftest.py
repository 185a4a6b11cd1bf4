"""A fake Telegram, a fake Discord, and the real clients that talk to them."""

from collections.abc import AsyncIterator

import pytest
import yarl
from discord import gateway, http
from telegram import Bot

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_bot import Coach, coach_of
from tests.fakes.discord_people import Person as Member
from tests.fakes.discord_raw import Raw
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_people import Person


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture
async def bot(fake: FakeTelegram, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bot]:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # else the client warns that its seconds will be timedeltas
    async with Bot(fake.token, base_url=fake.base_url, base_file_url=fake.base_file_url) as bot:
        yield bot


@pytest.fixture
def ada(fake: FakeTelegram) -> Person:
    ada = fake.person(5, "Ada", language_code="de", username="ada_l")
    ada.starts()
    return ada


@pytest.fixture
async def server(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[FakeDiscord]:
    async with FakeDiscord() as server:
        monkeypatch.setattr(http.Route, "BASE", server.api_url)
        monkeypatch.setattr(gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(server.gateway_url))
        yield server


@pytest.fixture
async def raw(server: FakeDiscord) -> AsyncIterator[Raw]:
    async with Raw(server) as raw:
        yield raw


@pytest.fixture
async def coach(server: FakeDiscord) -> AsyncIterator[Coach]:
    async with coach_of(server) as coach:
        yield coach


@pytest.fixture
def eve(server: FakeDiscord) -> Member:
    return server.person(5, "eve", locale="de")
