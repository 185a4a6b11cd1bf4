"""Updates by webhook: checked, limited, and confirmed only when they are done with."""

import json
from collections.abc import AsyncIterator
from io import BytesIO
from pathlib import Path

import aiohttp
import pytest

from bot.config import SecretStr
from tests.beside import minutes_in, no_room
from tests.e2e.ports import free_port
from tests.e2e.telegram_service import NOW, House, at_home

SECRET = "a-secret_of-the-webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
NOT_ALLOWED, TOO_LARGE, MALFORMED = 403, 413, 400


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Behind a webhook."""
    port = free_port()
    settings = {
        "telegram_webhook_url": f"http://127.0.0.1:{port}",
        "telegram_webhook_secret": SecretStr(SECRET),
        "http_port": port,
    }
    async with at_home(tmp_path, **settings) as house:
        yield house


async def post(house: House, body: bytes, secret: str | None = SECRET) -> int:
    """The status an update of a stranger to the fake is answered with."""
    url = f"{house.settings['telegram_webhook_url']}/telegram"
    headers = {} if secret is None else {HEADER: secret}
    async with (
        aiohttp.ClientSession() as http,
        http.post(url, data=BytesIO(body), headers=headers) as answer,
    ):
        return answer.status


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
    assert (await house.hears("45 min ddia")).text.startswith("Logged 45 min")
    assert minutes_in(house.file) == [45]


async def test_a_button_comes_by_webhook(house: House):
    tap = house.ada.presses(await house.hears("45 min ddia"), "Undo")
    await house.settled()
    assert tap.answered
    assert minutes_in(house.file) == []


async def test_updates_of_one_chat_are_taken_in_order(house: House):
    for number in range(1, 16):
        house.ada.says(f"{number} min ddia")
    await house.settled()
    assert minutes_in(house.file) == list(range(1, 16))


@pytest.mark.parametrize("secret", [None, "", "another", SECRET[:-1], SECRET.upper(), "\udcff"])
async def test_an_update_without_the_secret_is_turned_away(house: House, secret: str | None):
    assert await post(house, update(1, "45 min ddia"), secret) == NOT_ALLOWED
    assert minutes_in(house.file) == []


async def test_the_secret_is_all_it_takes(house: House):
    house.ada.chat.open = True
    assert await post(house, update(1, "45 min ddia")) == 200
    assert minutes_in(house.file) == [45]


async def test_the_same_update_twice_is_taken_once(house: House):
    house.ada.chat.open = True
    assert await post(house, update(1, "45 min ddia")) == 200
    assert await post(house, update(1, "45 min ddia")) == 200
    assert minutes_in(house.file) == [45]
    assert len(house.fake.chat(house.ada)) == 1


async def test_a_body_over_one_mebibyte_is_turned_away(house: House):
    assert await post(house, update(1, "x" * (1 << 20))) == TOO_LARGE
    assert await post(house, b"x" * ((1 << 20) - 1)) == MALFORMED


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'"x"', b"7", b"null", b"{}", b'{"update_id": 1, "message": 7}', b"\xff"]
)
async def test_what_is_no_update_is_turned_away(house: House, body: bytes):
    assert await post(house, body) == MALFORMED


async def test_an_update_that_cannot_be_stored_is_asked_for_again(house: House):
    async with no_room(house.file):
        house.ada.says("45 min ddia")
        await house.fake.until(lambda: house.fake.counts["sendMessage"])
        assert house.fake.waiting == 1
        assert await post(house, update(7, "30 min ddia")) == 503
    await house.settled()
    assert minutes_in(house.file) == [45]
    assert house.fake.last_message(house.ada).text.startswith("Logged 45 min")


async def test_nothing_else_is_served(house: House):
    async with aiohttp.ClientSession() as http, http.get(house.settings["telegram_webhook_url"]) as answer:
        assert answer.status == 404
