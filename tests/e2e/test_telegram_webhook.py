"""Updates by webhook: checked, limited, and confirmed only when they are done with."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest

from bot.config import SecretStr
from tests.e2e.ports import free_port
from tests.e2e.telegram_service import Known, Service, introduce
from tests.e2e.transcript import WallClock
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_people import Person

NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)
SECRET = "a-secret_of-the-webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
NOT_ALLOWED, TOO_LARGE, MALFORMED = 403, 413, 400
ENTRIES = "SELECT minutes FROM entries WHERE removed_at IS NULL"


@dataclass
class House:
    """A coach behind a webhook, who knows Ada."""

    service: Service
    ada: Person
    url: str

    async def post(self, body: bytes, secret: str | None = SECRET) -> int:
        """The status an update of a stranger to the fake is answered with."""
        headers = {} if secret is None else {HEADER: secret}
        async with (
            aiohttp.ClientSession() as http,
            http.post(self.url, data=BytesIO(body), headers=headers) as answer,
        ):
            return answer.status

    def look(self, sql: str) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.service.file)) as database:
            return database.execute(sql).fetchall()

    async def do(self, sql: str) -> None:
        """Runs `sql` beside the loop: it may have to wait for a turn that needs the loop to end."""
        await asyncio.to_thread(self._do, sql)

    def _do(self, sql: str) -> None:
        with closing(sqlite3.connect(self.service.file, isolation_level=None)) as database:
            database.execute(sql)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    file, clock = tmp_path / "syllabot.db", WallClock(NOW)
    await introduce(file, [Known(1001, "Ada", owner=True)], NOW)
    port = free_port()
    root = f"http://127.0.0.1:{port}"
    async with FakeTelegram(clock=clock) as fake:
        settings = {
            "telegram_webhook_url": root,
            "telegram_webhook_secret": SecretStr(SECRET),
            "http_port": port,
        }
        service = Service(fake, file, clock, settings)
        await service.start()
        yield House(service, fake.person(1001, "Ada"), f"{root}/telegram")
        await service.stop()


def update(number: int, text: str) -> bytes:
    person = {"id": 1001, "is_bot": False, "first_name": "Ada"}
    message = {
        "message_id": number,
        "date": int(NOW.timestamp()),
        "chat": {"id": 1001, "type": "private"},
        "from": person,
        "text": text,
    }
    return json.dumps({"update_id": number, "message": message}).encode()


async def test_a_log_comes_by_webhook_and_is_answered(house: House):
    house.ada.says("45 min ddia")
    await house.service.settled()
    assert house.service.fake.last_message(house.ada).text.startswith("Logged 45 min")
    assert house.look(ENTRIES) == [(45,)]


async def test_a_button_comes_by_webhook(house: House):
    house.ada.says("45 min ddia")
    await house.service.settled()
    tap = house.ada.presses(house.service.fake.last_message(house.ada), "Undo")
    await house.service.settled()
    assert tap.answered
    assert house.look(ENTRIES) == []


async def test_updates_of_one_chat_are_taken_in_order(house: House):
    for number in range(1, 16):
        house.ada.says(f"{number} min ddia")
    await house.service.settled()
    assert house.look(ENTRIES) == [(number,) for number in range(1, 16)]


@pytest.mark.parametrize("secret", [None, "", "another", SECRET[:-1], SECRET.upper(), "\udcff"])
async def test_an_update_without_the_secret_is_turned_away(house: House, secret: str | None):
    assert await house.post(update(1, "45 min ddia"), secret) == NOT_ALLOWED
    assert house.look(ENTRIES) == []


async def test_the_secret_is_all_it_takes(house: House):
    house.ada.chat.open = True
    assert await house.post(update(1, "45 min ddia")) == 200
    assert house.look(ENTRIES) == [(45,)]


async def test_the_same_update_twice_is_taken_once(house: House):
    house.ada.chat.open = True
    assert await house.post(update(1, "45 min ddia")) == 200
    assert await house.post(update(1, "45 min ddia")) == 200
    assert house.look(ENTRIES) == [(45,)]
    assert len(house.service.fake.chat(house.ada)) == 1


async def test_a_body_over_one_mebibyte_is_turned_away(house: House):
    assert await house.post(update(1, "x" * (1 << 20))) == TOO_LARGE
    assert await house.post(b"x" * ((1 << 20) - 1)) == MALFORMED


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"x"', b"7", b"null", b"{}", b'{"update_id": 1, "message": 7}', b"\xff"]
)
async def test_what_is_no_update_is_turned_away(house: House, body: bytes):
    assert await house.post(body) == MALFORMED


async def test_an_update_that_cannot_be_stored_is_asked_for_again(house: House):
    await house.do("CREATE TRIGGER broken BEFORE INSERT ON turns BEGIN SELECT RAISE(ABORT, 'no room'); END")
    house.ada.says("45 min ddia")
    fake = house.service.fake
    await fake.until(lambda: fake.counts["sendMessage"])
    assert fake.waiting == 1
    assert await house.post(update(7, "30 min ddia")) == 503
    await house.do("DROP TRIGGER broken")
    await house.service.settled()
    assert house.look(ENTRIES) == [(45,)]
    assert fake.last_message(house.ada).text.startswith("Logged 45 min")


async def test_nothing_else_is_served(house: House):
    async with aiohttp.ClientSession() as http, http.get(house.url.removesuffix("/telegram")) as answer:
        assert answer.status == 404
