"""Nudges on Telegram when Telegram is down, full or closed to the bot."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path

import pytest

from bot.delivery import PACES
from bot.nudging import Nudger
from tests.e2e.people import Known, introduce
from tests.e2e.telegram_service import OnTelegram
from tests.e2e.transcript import WallClock
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_faults import rate_limited, server_error
from tests.fakes.telegram_seen import Seen

ADA, BOB = 1001, 1002
MET = datetime(2026, 1, 5, 9, tzinfo=UTC)
AT_SIX = datetime(2026, 1, 5, 17, 5, tzinfo=UTC)  # in Berlin, after anybody's spread
MINUTE = timedelta(minutes=1)
MANY = range(2001, 2041)


@dataclass
class House(OnTelegram):
    """A coach whose beats the test makes."""

    clock: WallClock

    @cached_property
    def nudger(self) -> Nudger:
        return Nudger(self.it.database, self.it.wording, self.it.delivery, clock=self.clock)

    async def beats(self, now: datetime) -> list[Seen]:
        """What Ada has been told by then."""
        self.clock.now = now
        await self.nudger.tick()
        return [seen for seen in self.fake.chat(ADA) if seen.by_bot]

    async def writes(self, text: str) -> str:
        self.fake.person(ADA).says(text)
        await self.settled()
        return self.fake.last_message(ADA).text


@pytest.fixture
async def house(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[House]:
    """Without a pace, unless a test asks for one: the clock that is awaited there is not the test's."""
    file, paces = tmp_path / "syllabot.db", getattr(request, "param", {})
    await introduce(file, [Known(number, "Ada", nudged=True) for number in (ADA, BOB)], MET)
    async with FakeTelegram() as fake:
        for number in (ADA, BOB, *MANY):
            fake.person(number).chat.open = True
        async with House(fake, file, WallClock(MET), paces=paces) as house:
            yield house


@pytest.mark.parametrize("house", [pytest.param(PACES, id="paced")], indirect=True)
async def test_telegrams_pace_is_kept_however_many_are_due(house: House):
    await introduce(house.file, [Known(number, "Eve", nudged=True) for number in MANY], MET)
    house.fake.server.limits.on = True
    await house.beats(AT_SIX)
    assert all(len(house.fake.chat(number)) == 1 for number in (ADA, BOB, *MANY))
    assert house.fake.counts["sendMessage"] == 2 + len(MANY)


async def test_after_ten_minutes_without_telegram_everybody_is_nudged_once(house: House):
    house.fake.fail_next("sendMessage", server_error(502), times=10_000)
    for seconds in range(0, 600, 20):
        assert await house.beats(AT_SIX + timedelta(seconds=seconds)) == []
    tried = house.fake.counts["sendMessage"]
    house.fake.server.faults.clear()
    for minutes in (10, 11, 12):
        await house.beats(AT_SIX + minutes * MINUTE)
    (nudge,) = await house.beats(AT_SIX + 13 * MINUTE)
    assert nudge.text.startswith("Late")
    assert len(house.fake.chat(BOB)) == 1
    assert tried < 2 * 20  # at thirty beats: a platform that is down is asked less and less often


async def test_after_an_hour_without_telegram_nobody_is_nudged_but_told(house: House):
    house.fake.fail_next("sendMessage", server_error(502), times=10_000)
    for minutes in range(0, 60, 5):
        await house.beats(AT_SIX + minutes * MINUTE)
    house.fake.server.faults.clear()
    assert await house.beats(AT_SIX + 60 * MINUTE) == []
    assert "could not reach you" in await house.writes("/today")


async def test_after_an_hour_without_telegram_the_next_nudge_tells_of_it(house: House):
    house.fake.fail_next("sendMessage", server_error(502), times=10_000)
    for minutes in range(0, 60, 5):
        await house.beats(AT_SIX + minutes * MINUTE)
    house.fake.server.faults.clear()
    (nudge,) = await house.beats(AT_SIX + timedelta(days=1))
    assert nudge.text.startswith("I could not reach you on Mon 5 Jan")
    assert "could not reach you" not in await house.writes("/today")


async def test_when_told_to_wait_nudges_wait(house: House):
    house.fake.fail_next("sendMessage", rate_limited(40), chat=ADA)
    assert await house.beats(AT_SIX) == []
    assert await house.beats(AT_SIX + timedelta(seconds=39)) == []
    assert len(await house.beats(AT_SIX + timedelta(seconds=41))) == 1


@pytest.mark.parametrize(
    ("says", "label"),
    [
        pytest.param("45", "✓ 45 min logged", id="a number"),
        pytest.param("1h ddia", "✓ 1 h logged", id="a log"),
        pytest.param("", "✓ Done 1 h", id="a button"),
    ],
)
async def test_a_nudge_says_what_became_of_it(house: House, says: str, label: str):
    (nudge,) = await house.beats(AT_SIX)
    house.clock.now = AT_SIX + MINUTE
    person = house.fake.person(ADA)
    if says:
        await house.writes(says)
    else:
        person.presses(nudge, "Done 1 h")
        await house.settled()
    await house.writes("15 min ddia")
    settled = house.fake.chat(ADA)[0]
    assert settled.text.endswith(label)
    assert settled.buttons == ()


async def test_somebody_who_has_blocked_the_bot_is_told_when_they_are_back(house: House):
    house.fake.person(ADA).chat.blocked = True
    assert await house.beats(AT_SIX) == []
    assert house.fake.counts["sendMessage"] == 2
    house.fake.person(ADA).unblocks()
    assert "could not reach you" in await house.writes("/today")
