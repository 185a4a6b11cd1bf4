"""Messages go out at the pace their platform takes, and a platform that asks to be left alone is."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery import Delivery
from bot.errors import MisconfiguredError, TryLaterError
from bot.heartbeat import EvenPace, heartbeat
from bot.message import Message
from core.learner import Address, Platform
from tests.bot.coaching import ADA, BOB
from tests.bot.nudged import Phone

NOW = datetime(2026, 1, 7, 17, tzinfo=UTC)
NUDGE = Message("Time to study.")
TELEGRAM = Platform.TELEGRAM


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


class Slow(Phone):
    """Shows nothing before it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.let_go = asyncio.Event(), asyncio.Event()

    async def send(self, address: Address, message: Message, nonce: str) -> str:
        self.begun.set()
        await self.let_go.wait()
        return await super().send(address, message, nonce)


async def seconds(delivery: Delivery, *to: Address) -> float:
    """How long it takes to send a message to each."""
    loop = asyncio.get_running_loop()
    begun = loop.time()
    await asyncio.gather(*(delivery.send(address, NUDGE, str(n)) for n, address in enumerate(to)))
    return loop.time() - begun


async def test_messages_go_out_one_by_one_at_the_platforms_pace():
    delivery, phone = Delivery(clock=Clock(), paces={TELEGRAM: 200}), Phone()
    async with delivery.through(TELEGRAM, phone):
        people = [Address(TELEGRAM, str(n), str(n)) for n in range(21)]
        assert 0.1 <= await seconds(delivery, *people) < 1
    assert len(phone.seen) == 21


async def test_two_to_one_chat_are_a_second_apart():
    delivery = Delivery(clock=Clock())
    async with delivery.through(TELEGRAM, Phone()):
        assert await seconds(delivery, ADA, BOB, ADA) >= 1


async def test_a_platform_that_names_a_time_is_left_alone_so_long():
    clock = Clock()
    delivery, phone = Delivery(clock=clock, paces={}), Phone(fails=[TryLaterError(40)])
    async with delivery.through(TELEGRAM, phone):
        for chat in (ADA, BOB):
            with pytest.raises(TryLaterError) as told:
                await delivery.send(chat, NUDGE, "1")
            assert told.value.after == 40
        assert delivery.platforms == frozenset()
        clock.now += timedelta(seconds=41)
        assert delivery.platforms == {TELEGRAM}
        assert await delivery.send(ADA, NUDGE, "1") == "shown-1"


async def test_one_that_does_not_answer_is_left_alone_ever_longer():
    clock = Clock()
    delivery = Delivery(clock=clock, paces={})
    async with delivery.through(TELEGRAM, Phone(fails=[TryLaterError(0)] * 8)):
        waits = []
        for _ in range(8):
            with pytest.raises(TryLaterError) as told:
                await delivery.send(ADA, NUDGE, "1")
            waits.append(told.value.after)
            clock.now += timedelta(seconds=told.value.after)
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]


async def test_a_clock_set_back_keeps_nobody_waiting():
    clock = Clock()
    delivery = Delivery(clock=clock, paces={})
    async with delivery.through(TELEGRAM, Phone(fails=[TryLaterError(5)])):
        with pytest.raises(TryLaterError):
            await delivery.send(ADA, NUDGE, "1")
        clock.now -= timedelta(days=1)
        assert delivery.platforms == {TELEGRAM}


async def test_a_token_that_is_taken_back_costs_no_nudge():
    delivery = Delivery(clock=Clock(), paces={})
    async with delivery.through(TELEGRAM, Phone(fails=[MisconfiguredError("no such token")])):
        with pytest.raises(TryLaterError):
            await delivery.send(ADA, NUDGE, "1")


async def test_a_face_that_closes_finishes_what_it_has_begun_and_begins_no_more():
    delivery, phone = Delivery(clock=Clock(), paces={}), Slow()
    async with delivery.through(TELEGRAM, phone):
        sending = asyncio.create_task(delivery.send(ADA, NUDGE, "1"))
        await phone.begun.wait()
        phone.let_go.set()
    assert sending.done()
    with pytest.raises(TryLaterError):
        await delivery.send(ADA, NUDGE, "2")


# -- the heart


async def test_a_heart_beats_again_and_again_but_never_twice_at_once():
    beats, under_way, most, enough = 0, 0, 0, asyncio.Event()

    async def work() -> None:
        nonlocal beats, under_way, most
        under_way += 1
        most = max(most, under_way)
        for _ in range(5):
            await asyncio.sleep(0)
        beats, under_way = beats + 1, under_way - 1
        if beats == 3:
            enough.set()

    async with heartbeat(work, 0.01):
        await asyncio.wait_for(enough.wait(), 5)
    assert most == 1


async def test_a_heart_that_stops_finishes_its_beat():
    ended = False

    async def work() -> None:
        nonlocal ended
        for _ in range(5):
            await asyncio.sleep(0)
        ended = True

    async with heartbeat(work, 60):
        pass
    assert ended


def test_a_beat_is_counted_from_now_whatever_was_missed():
    a_year_ago = NOW - timedelta(days=365)
    assert EvenPace(3).get_next_fire_time(a_year_ago, NOW) == NOW + timedelta(seconds=3)
