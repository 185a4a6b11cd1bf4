"""The fake's wire: how parameters and files travel, and who is turned away."""

import json
import struct
from datetime import timedelta

import httpx
import pytest
from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, InvalidToken

from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_people import Person

SOME_FILE = "plan.md"


async def test_files_go_both_ways(fake: FakeTelegram, bot: Bot, ada: Person):
    ada.sends_document(SOME_FILE, b"# Plan", mime="text/markdown", caption="mine")
    ada.sends_voice(b"ogg", seconds=4)
    document, voice = [update.effective_message for update in (await bot.get_updates())[-2:]]
    assert document is not None
    assert document.document is not None
    assert (document.document.file_name, document.caption) == (SOME_FILE, "mine")
    assert await (await document.document.get_file()).download_as_bytearray() == b"# Plan"
    assert voice is not None
    assert voice.voice is not None
    assert (voice.voice.duration, voice.voice.mime_type) == (timedelta(seconds=4), "audio/ogg")
    await bot.send_photo(5, png(1080, 1250), caption="<b>Week</b>", parse_mode=ParseMode.HTML)
    shown = fake.last_message(ada)
    assert (shown.html, fake.file(shown)) == ("<b>Week</b>", png(1080, 1250))
    await bot.edit_message_caption(5, shown.id, caption="Month")
    assert (fake.last_message(ada).text, fake.last_message(ada).file) == ("Month", shown.file)
    again = await bot.send_document(5, document.document.file_id)
    assert again.document is not None
    assert again.document.file_name == SOME_FILE


def png(width: int, height: int) -> bytes:
    """As much of a PNG as tells its size."""
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height)


@pytest.mark.usefixtures("ada")
async def test_what_is_wrong_with_files(bot: Bot):
    for call, why in [
        (bot.send_photo(5, png(9, 9), caption="x" * 1025), "message caption is too long"),
        (bot.send_photo(5, b"none"), "IMAGE_PROCESS_FAILED"),
        (bot.send_photo(5, png(8000, 2001)), "PHOTO_INVALID_DIMENSIONS"),
        (bot.send_photo(5, png(2001, 100)), "PHOTO_INVALID_DIMENSIONS"),
        (bot.send_photo(5, png(9, 9) + bytes(10 << 20)), "is too big for a photo"),
        (bot.send_document(5, b""), "file must be non-empty"),
        (bot.send_document(5, "unknown"), "wrong file identifier"),
        (bot.get_file("unknown"), "wrong file_id or the file is temporarily unavailable"),
        (bot.send_chat_action(5, "dancing"), "wrong parameter action in request"),
    ]:
        with pytest.raises(BadRequest, match=f"(?i){why}"):
            await call


@pytest.mark.parametrize("form", ["form", "json", "multipart", "query"])
async def test_parameters_come_in_every_documented_form(fake: FakeTelegram, ada: Person, form: str):
    given = {"chat_id": "5", "text": "é & <1> + 2=3 %"}
    url = f"{fake.base_url}{fake.token}/sendmessage"
    async with httpx.AsyncClient() as client:
        match form:
            case "form":
                answer = await client.post(url, data=given)
            case "json":
                answer = await client.post(url, json={**given, "chat_id": 5})
            case "multipart":
                answer = await client.post(url, data=given, files={"unused": b"x"})
            case _:
                answer = await client.get(url, params=given)
    assert answer.json()["result"]["text"] == given["text"]
    assert fake.last_message(ada).text == given["text"]


async def test_half_a_character_is_refused(fake: FakeTelegram, ada: Person):
    given, mime = json.dumps({"chat_id": ada.id, "text": "\ud83d"}), {"Content-Type": "application/json"}
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{fake.base_url}{fake.token}/sendMessage", content=given, headers=mime)
    assert answer.json()["description"] == "Bad Request: strings must be encoded in UTF-8"


@pytest.mark.parametrize(
    ("path", "code", "why"),
    [
        ("bot1:{}/getMe", 401, "Unauthorized"),
        ("botnonsense/getMe", 404, "Not Found"),
        ("bot{token}/danceWithMe", 404, "Not Found: method not found"),
        ("elsewhere", 404, "Not Found"),
        ("file/bot{token}/documents/none", 404, "Not Found"),
    ],
)
async def test_wrong_addresses_are_refused(fake: FakeTelegram, path: str, code: int, why: str):
    address = path.replace("{token}", fake.token).replace("{}", "A" * 35)
    async with httpx.AsyncClient() as client:
        answer = await client.get(f"{fake.url}/{address}")
    assert answer.json() == {"ok": False, "error_code": code, "description": why}
    assert answer.status_code == code


async def test_a_wrong_token_ends_the_client(fake: FakeTelegram):
    with pytest.raises(InvalidToken):
        async with Bot(f"1:{'A' * 35}", base_url=fake.base_url):
            pass


async def test_who_logs_out_is_gone(bot: Bot):
    await bot.log_out()
    with pytest.raises(BadRequest, match=r"(?i)logged out"):
        await bot.get_me()
