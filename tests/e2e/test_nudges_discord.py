"""Nudges on Discord: in the person's chat, each once however often it is sent, and none to who cannot be reached."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.nudging import Nudger
from tests.beside import look
from tests.e2e import discord_service
from tests.e2e.people import introduce, known
from tests.e2e.transcript import WallClock
from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_faults import Fault, dropped, rate_limited, server_error
from tests.fakes.discord_people import Person
from tests.fakes.discord_seen import Seen

MET = datetime(2026, 1, 5, 9, tzinfo=UTC)
AT_SIX = datetime(2026, 1, 5, 17, 5, tzinfo=UTC)  # in Berlin, after anybody's spread
MINUTE = timedelta(minutes=1)
LEASED = 2 * MINUTE
CHOSEN = 3
SEND = "POST /channels/{channel.id}/messages"
NOT_HEARD = "could not reach you"


class Died(BaseException):
    """What ends a process on the spot."""


@dataclass
class House(discord_service.House):
    """A coach whose beats the test makes."""

    async def beats(self, now: datetime) -> list[Seen]:
        """What Ada has been told by then: by a new nudger, as whatever the last one knew is gone after a crash."""
        self.clock.now = now
        await Nudger(self.it.database, self.it.wording, self.it.delivery, clock=self.clock).tick()
        return self.said()

    def outbox(self, columns: str = "state, reason") -> list[Any]:
        return look(self.file, f"SELECT {columns} FROM outbox ORDER BY id")  # noqa: S608  # the test's own


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """Without a pace: the clock that is awaited there is not the test's."""
    file, clock = tmp_path / "syllabot.db", WallClock(MET)
    async with FakeDiscord(clock=clock) as fake:
        await introduce(file, [known(fake.person(1001), nudged=True)], MET)
        async with House(fake, file, clock, paces={}) as house:
            yield house


async def test_a_nudge_comes_in_the_chat_and_can_be_pressed(house: House):
    (nudge,) = await house.beats(AT_SIX)
    assert [button.label for row in nudge.rows for button in row][:2] == ["Start", "Done 1 h"]
    house.ada.presses(nudge, "Done 1 h")
    await house.fake.until(lambda: house.fake.last_message(house.ada).text.startswith("Logged 1 h"))
    assert house.outbox("state") == [("sent",)]


@pytest.mark.parametrize(
    "fault", [dropped(effect=True), server_error(504, effect=True)], ids=["a broken connection", "504"]
)
async def test_a_nudge_that_arrived_though_nobody_said_so_is_not_shown_twice(house: House, fault: Fault):
    house.fake.fail_next(SEND, fault)
    (nudge,) = await house.beats(AT_SIX)
    assert await house.beats(AT_SIX + MINUTE) == [nudge]
    assert house.outbox() == [("sent", None)]
    assert house.fake.counts[SEND] == 2


async def test_a_nudge_is_shown_once_though_the_coach_died_before_it_was_noted(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    send = house.it.delivery.send

    async def last_act(*letter: Any) -> str:
        await send(*letter)
        raise Died

    monkeypatch.setattr(house.it.delivery, "send", last_act)
    with pytest.raises(Died):
        await house.beats(AT_SIX)
    monkeypatch.undo()
    assert len(house.ada.sees()) == 1
    assert house.outbox("state, tries") == [("waiting", 1)]
    assert len(await house.beats(AT_SIX + LEASED + MINUTE)) == 1
    assert house.outbox("state, tries") == [("sent", 2)]
    assert house.fake.counts[SEND] == 2


async def test_when_told_to_wait_nudges_wait(house: House):
    house.fake.fail_next(SEND, rate_limited(90))
    assert await house.beats(AT_SIX) == []
    assert await house.beats(AT_SIX + MINUTE) == []
    assert len(await house.beats(AT_SIX + 2 * MINUTE)) == 1


@pytest.mark.parametrize("leave", [Person.blocks, Person.closes_dms, Person.leaves])
async def test_somebody_out_of_reach_is_told_so_at_their_next_command(
    house: House, leave: Callable[[Person], None]
):
    leave(house.ada)
    assert await house.beats(AT_SIX) == []
    assert house.outbox() == [("dropped", "unreachable")]
    assert look(house.file, "SELECT unreachable_since IS NULL FROM addresses") == [(0,)]
    assert house.fake.counts[SEND] == 1
    house.clock.now = AT_SIX + 60 * MINUTE
    there = house.ada.at(house.fake.guild_channel())
    there.account.blocked = there.account.dms_closed = there.account.apart = False
    used = there.slash("week")
    assert NOT_HEARD in (await used.reply()).text
    assert look(house.file, "SELECT unreachable_since IS NULL FROM addresses") == [(1,)]


@pytest.mark.parametrize("how", ["a number", "a command", "a button"])
async def test_a_nudge_says_what_became_of_it(house: House, how: str):
    (nudge,) = await house.beats(AT_SIX)
    house.clock.now = AT_SIX + MINUTE
    match how:
        case "a number":
            await house.hears("45")
        case "a command":
            await house.ada.slash("log", time="45 min", target="ddia").reply()
        case _:
            await house.ada.presses(nudge, "Done 1 h").reply()
    await house.fake.until(lambda: house.ada.now(nudge).edited)
    seen = house.ada.now(nudge)
    assert seen.enabled == ()
    assert seen.text.endswith("✓ **45 min logged**") or seen.button("Done 1 h").style == CHOSEN
