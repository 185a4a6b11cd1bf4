"""The fake delivers updates as Telegram does: by getUpdates and by webhook, until they are confirmed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, Conflict

from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_people import Person

SECRET = "X-Telegram-Bot-Api-Secret-Token"


async def ids(bot: Bot, offset: int | None = None, **asked: Any) -> list[int]:
    return [update.update_id for update in await bot.get_updates(offset, **asked)]


async def test_an_update_comes_again_until_an_offset_confirms_it(bot: Bot, ada: Person):
    ada.says("one")
    first, second = await ids(bot)
    assert second == first + 1
    assert await ids(bot, first) == [first, second]
    assert await ids(bot, second) == [second]
    assert await ids(bot) == [second]
    assert await ids(bot, second + 1) == []


async def test_a_limit_and_a_negative_offset(bot: Bot, ada: Person):
    for text in "abc":
        ada.says(text)
    all_four = await ids(bot)
    assert await ids(bot, limit=2) == all_four[:2]
    assert await ids(bot, -2) == all_four[2:]
    assert await ids(bot) == all_four[2:]


async def test_a_long_poll_ends_when_something_comes(fake: FakeTelegram, bot: Bot, ada: Person):
    offset = (await ids(bot))[-1] + 1
    poll = asyncio.create_task(bot.get_updates(offset, timeout=30))
    await fake.polled()
    ada.says("now")
    async with asyncio.timeout(2):
        assert [update.effective_message.text for update in await poll if update.effective_message] == ["now"]


async def test_a_long_poll_ends_by_itself(bot: Bot):
    assert await ids(bot, timeout=1) == []


async def test_the_poll_of_a_killed_bot_counts_for_nothing(fake: FakeTelegram, bot: Bot, ada: Person):
    offset = (await ids(bot))[-1] + 1
    poll = asyncio.create_task(bot.get_updates(offset, timeout=30))
    await fake.polled()
    poll.cancel()
    with suppress(asyncio.CancelledError):
        await poll
    with pytest.raises(TimeoutError):
        await fake.polled(0.05)
    ada.says("still there?")
    assert len(await ids(bot)) == 1


async def test_a_second_poller_ends_the_first(fake: FakeTelegram, bot: Bot):
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await fake.polled()
    async with Bot(fake.token, base_url=fake.base_url) as other:
        assert await ids(other, timeout=0) == []
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first


async def test_allowed_updates_are_remembered(bot: Bot, ada: Person):
    heard = ada.says("hm")
    await ids(bot, allowed_updates=["message_reaction"])
    ada.says("not wanted")
    ada.reacts(heard, "👍")
    kinds = [update.to_dict().keys() - {"update_id"} for update in await bot.get_updates()]
    assert kinds == [{"message"}, {"message"}, {"message_reaction"}]
    await ids(bot, allowed_updates=[])
    ada.reacts(heard, "🔥")
    assert len(await ids(bot)) == 3


async def test_an_update_shows_its_message_as_it_was(bot: Bot, ada: Person):
    ada.edits(ada.says("25m ddia"), "30m ddia")
    _, sent, edited = await bot.get_updates()
    assert sent.message is not None
    assert sent.message.text == "25m ddia"
    assert edited.edited_message is not None
    assert edited.edited_message.text == "30m ddia"
    assert edited.edited_message.message_id == sent.message.message_id
    assert edited.edited_message.edit_date is not None


async def test_settled_waits_for_the_confirmation(fake: FakeTelegram, bot: Bot):
    fake.person(5).starts()
    with pytest.raises(TimeoutError, match="1 updates still wait"):
        await fake.settled(timeout=0.01)
    settled = asyncio.create_task(fake.settled())
    await ids(bot, (await ids(bot))[-1] + 1)
    await settled
    assert fake.waiting == 0


@dataclass
class Hook:
    """A bot's webhook: answers `failures` times 500, then 200."""

    failures: int = 0
    texts: list[str] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    reply: str = ""
    url: str = ""

    async def receive(self, request: web.BaseRequest) -> web.Response:
        self.secrets.append(request.headers.get(SECRET))
        update = await request.json()
        self.texts.append(update["message"]["text"])
        if self.failures:
            self.failures -= 1
            return web.Response(status=500)
        return web.Response(text=self.reply)


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    hook = Hook()
    door = web.Server(hook.receive)
    site = await asyncio.get_running_loop().create_server(door, "127.0.0.1", 0)
    hook.url = f"http://127.0.0.1:{site.sockets[0].getsockname()[1]}/hook"
    yield hook
    site.close()
    await door.shutdown(timeout=0.05)
    await site.wait_closed()


async def test_a_webhook_gets_updates_with_its_secret(fake: FakeTelegram, bot: Bot, ada: Person, hook: Hook):
    await bot.set_webhook(hook.url, secret_token="s3cret", max_connections=3)
    ada.says("hello")
    await fake.settled()
    assert (hook.texts, hook.secrets) == (["/start", "hello"], ["s3cret", "s3cret"])
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.max_connections) == (hook.url, 0, 3)


async def test_a_webhook_that_fails_is_tried_again_in_order(
    fake: FakeTelegram, bot: Bot, ada: Person, hook: Hook
):
    hook.failures = 2
    await bot.set_webhook(hook.url)
    ada.says("hello")
    await fake.settled()
    assert hook.texts == ["/start", "/start", "/start", "hello"]
    info = await bot.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 500 Internal Server Error"
    assert hook.secrets == [None] * 4


async def test_a_webhook_may_answer_with_a_call(fake: FakeTelegram, bot: Bot, ada: Person, hook: Hook):
    hook.reply = '{"method": "sendMessage", "chat_id": 5, "text": "from the hook"}'
    await bot.set_webhook(hook.url)
    await fake.settled()
    assert fake.last_message(ada).text == "from the hook"


async def test_polling_waits_for_the_webhook_to_go(bot: Bot, ada: Person, hook: Hook):
    hook.failures = 10**6
    await bot.set_webhook(hook.url)
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert len(await ids(bot)) == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert await ids(bot) == []
    assert ada.chat.open


async def test_a_webhook_ends_a_waiting_poll(fake: FakeTelegram, bot: Bot, hook: Hook):
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await fake.polled()
    await bot.set_webhook(hook.url)
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll


@pytest.mark.parametrize(
    ("url", "secret", "why"),
    [
        ("http://example.org/", "", "An HTTPS URL must be provided"),
        ("https://example.org/", "sp ace", "Secret token contains unallowed characters"),
    ],
)
async def test_a_webhook_is_checked(bot: Bot, url: str, secret: str, why: str):
    with pytest.raises(BadRequest, match=f"(?i){why}"):
        await bot.set_webhook(url, secret_token=secret)
