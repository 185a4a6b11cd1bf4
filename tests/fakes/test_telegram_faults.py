"""The fake fails on request, and by Telegram's limits."""

import asyncio
from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import BadRequest, Conflict, NetworkError, RetryAfter, TelegramError, TimedOut

from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_errors import ApiError
from tests.fakes.telegram_faults import (
    Fault,
    Limits,
    dropped,
    rate_limited,
    refused,
    second_poller,
    server_error,
    slow,
)
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_people import Person


@pytest.mark.parametrize(
    ("fault", "error", "effect"),
    [
        (server_error(), NetworkError, False),
        (server_error(502, effect=True), NetworkError, True),
        (server_error(502, page=True), TelegramError, False),
        (second_poller(), Conflict, False),
        (refused(400, "Bad Request: TOPIC_CLOSED"), BadRequest, False),
        (dropped(effect=False), NetworkError, False),
        (dropped(effect=True), NetworkError, True),
    ],
)
async def test_a_planned_fault_hits_one_call(
    fake: FakeTelegram, bot: Bot, ada: Person, fault: Fault, error: type[TelegramError], *, effect: bool
):
    fake.fail_next("sendMessage", fault)
    with pytest.raises(error):
        await bot.send_message(5, "one")
    assert len(fake.chat(ada)) == 1 + effect
    await bot.send_message(5, "two")
    assert fake.last_message(ada).text == "two"


@pytest.mark.usefixtures("ada")
async def test_a_flood_wait_says_how_long(fake: FakeTelegram, bot: Bot):
    fake.fail_next("sendMessage", rate_limited(7), times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter) as told:
            await bot.send_message(5, "x")
        assert told.value.retry_after == timedelta(seconds=7)
    await bot.send_message(5, "x")


async def test_a_fault_may_wait_for_a_chat_or_take_any_method(fake: FakeTelegram, bot: Bot, ada: Person):
    fake.person(6).starts()
    fake.fail_next("*", refused(403, "Forbidden: bot was blocked by the user"), chat=6)
    await bot.send_message(ada.id, "x")
    with pytest.raises(TelegramError, match="blocked"):
        await bot.send_chat_action(6, "typing")


async def test_a_slow_answer_still_has_its_effect(fake: FakeTelegram, bot: Bot, ada: Person):
    fake.fail_next("sendMessage", slow(0.05))
    with pytest.raises(TimedOut):
        await bot.send_message(5, "x", read_timeout=0.01)
    await fake.until(lambda: fake.counts["sendMessage"])
    assert fake.last_message(ada).text == "x"


async def test_a_chat_takes_one_message_a_second(fake: FakeTelegram, bot: Bot, ada: Person):
    fake.limits.on = True
    await bot.send_message(ada.id, "one")
    with pytest.raises(RetryAfter) as told:
        await bot.send_message(ada.id, "two")
    assert told.value.retry_after == timedelta(seconds=1)
    await bot.send_chat_action(ada.id, "typing")


async def test_a_bot_sends_thirty_messages_a_second(fake: FakeTelegram, bot: Bot):
    for number in range(1, 32):
        fake.person(number).starts()
    fake.limits.on = True
    results = await asyncio.gather(
        *(bot.send_message(number, "x") for number in range(1, 32)), return_exceptions=True
    )
    assert sum(isinstance(result, RetryAfter) for result in results) == 1


def test_a_group_takes_twenty_messages_a_minute():
    limits, group = Limits(on=True), Params({"chat_id": "-1001"})
    for second in range(20):
        limits.check("sendMessage", group, float(second))
    with pytest.raises(ApiError) as told:
        limits.check("sendMessage", group, 30.0)
    assert told.value.retry_after == 31
    limits.check("sendMessage", group, 60.0)


async def test_updates_of_a_lost_answer_come_again(fake: FakeTelegram, bot: Bot, ada: Person):
    fake.fail_next("getUpdates", dropped(effect=True))
    with pytest.raises(NetworkError):
        await bot.get_updates()
    assert [update.message.text for update in await bot.get_updates() if update.message] == ["/start"]
    assert ada.chat.open


async def test_calls_are_counted_and_kept_without_the_token(fake: FakeTelegram, bot: Bot, ada: Person):
    await bot.send_message(ada.id, "x")
    with pytest.raises(BadRequest):
        await bot.send_message(99, "y")
    assert fake.counts == {"getMe": 1, "sendMessage": 2}
    assert [(call.method, call.params.get("text"), call.code) for call in fake.calls] == [
        ("getMe", None, 200),
        ("sendMessage", "x", 200),
        ("sendMessage", "y", 400),
    ]
    assert fake.token not in repr(fake.calls)
