"""What people wrote while the coach was away: nobody waits for others to be read, and each one's order holds."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.discord import catch_up, desk
from tests.beside import do, look, minutes_in
from tests.e2e.discord_service import NOW, OnDiscord
from tests.e2e.lives import born, ended, killed, nursery
from tests.e2e.people import introduce, known
from tests.e2e.test_telegram_crash import minutes_of
from tests.e2e.transcript import WallClock
from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_faults import slow
from tests.fakes.discord_people import Person

CROWD = range(1001, 1025)
READ = "GET /channels/{channel.id}/messages"
EDIT = "PATCH /channels/{channel.id}/messages/{message.id}"
"""Logs found one after the other are confirmed in one message that grows."""
OPEN = "POST /users/@me/channels"
LONG = 30.0  # seconds; no test waits for so long


@dataclass
class House(OnDiscord):
    """A coach who knows a crowd, and is away until it is started."""

    clock: WallClock

    def person(self, number: int) -> Person:
        return self.fake.person(number)

    async def comes(self) -> None:
        """Returns when the coach listens, whomever it has read by then."""
        self.begin()
        await self.fake.connected()

    def read(self) -> list[int]:
        """Whose chats were asked for, in their order, each once."""
        owners = {str(self.person(number).channel.id): number for number in CROWD}
        asked = [owners[call.names["channel.id"]] for call in self.fake.calls if call.route == READ]
        return list(dict.fromkeys(asked))

    def heard(self, number: int) -> list[str]:
        """The first lines of all the coach has said to somebody."""
        return [seen.content.partition(" of ")[0] for seen in self.person(number).sees() if seen.by_bot]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    clock, file = WallClock(NOW), tmp_path / "syllabot.db"
    async with FakeDiscord(clock=clock) as fake:
        await introduce(file, [known(fake.person(number), f"P{number}") for number in CROWD], NOW)
        clock.now += timedelta(minutes=1)
        house = House(fake, file, clock)
        yield house
        await house.stop()


async def test_whoever_is_there_waits_for_nobody_elses_history(monkeypatch: pytest.MonkeyPatch, house: House):
    monkeypatch.setattr(desk, "GRACE", 0.1)
    late, others = CROWD[-1], CROWD[:-1]
    for number in others:
        house.fake.fail_next(READ, slow(LONG), channel=house.person(number).channel.id)
    house.person(late).dm("1 min ddia")
    await house.comes()
    house.person(late).dm("2 min ddia")
    used = house.person(late).slash("log", time="3 min", target="ddia")
    assert (await used.reply()).content.startswith("Logged 3 min")
    assert used.age < 3
    assert minutes_in(house.file) == [1, 2, 3]


async def test_the_others_are_read_behind_who_was_heard_last_first_and_few_at_once(house: House):
    await house.start()
    for number in CROWD[::-1]:
        house.person(number).dm("1 min ddia")
        await house.settled()
    await house.stop()
    house.fake.calls.clear()
    house.clock.now += timedelta(minutes=1)
    for number in CROWD:
        house.person(number).dm("2 min ddia")
    await house.start()
    first_read = house.read()
    assert sorted(first_read) == list(CROWD)
    assert set(first_read[:6]) <= set(CROWD[:14])
    assert look(house.file, "SELECT count(*), sum(minutes) FROM entries") == [
        (2 * len(CROWD), 3 * len(CROWD))
    ]


async def test_a_message_found_in_the_chat_is_not_taken_again_when_it_is_heard(house: House):
    """Fifteen are no flood, though each is there twice."""
    number = CROWD[0]
    house.fake.fail_next(READ, slow(0.3), channel=house.person(number).channel.id)
    await house.comes()
    for minutes in range(1, 16):
        house.person(number).dm(f"{minutes} min ddia")
    await house.settled()
    assert minutes_in(house.file) == list(range(1, 16))
    assert not any("lot at once" in line for line in house.heard(number))


async def test_what_was_written_by_who_only_used_commands_before_is_found_too(house: House):
    number = 2001
    await introduce(house.file, [known(house.person(number), "Eve")], house.clock.now)
    await do(house.file, f"UPDATE addresses SET chat = '' WHERE user = '{number}'")  # noqa: S608  # the test's own
    house.clock.now += timedelta(minutes=1)
    house.person(number).dm("45 min ddia")
    await house.start()
    assert house.heard(number) == ["Logged 45 min"]
    assert house.fake.counts[OPEN] == 1
    await house.stop()
    house.person(number).dm("30 min ddia")
    await house.start()
    assert len(house.person(number).sees()) == 4
    assert house.fake.counts[OPEN] == 1


async def test_where_the_memory_fails_at_first_order_holds_all_the_same(
    house: House, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(catch_up, "AGAIN", 0.05)
    ada = house.person(CROWD[0])
    ada.dm("1 min ddia")
    await do(house.file, "ALTER TABLE addresses RENAME TO mislaid")
    with capture_logs() as logged:
        await house.comes()
        ada.dm("2 min ddia")
        while sum(line["event"] == "discord.memory_fails" for line in logged) < 2:  # noqa: ASYNC110  # both lanes log
            await asyncio.sleep(0.01)
    await do(house.file, "ALTER TABLE mislaid RENAME TO addresses")
    await house.settled()
    assert minutes_in(house.file) == [1, 2]


async def test_who_writes_more_than_a_page_is_read_to_the_first_of_it(house: House):
    number = CROWD[0]
    for minutes in range(1, 62):
        house.person(number).dm(f"{minutes} min ddia")
        house.clock.now += timedelta(seconds=1)
    await house.start()
    assert minutes_in(house.file) == list(range(1, 62))


async def test_killed_while_it_catches_up_it_takes_each_message_once_and_in_order(tmp_path: Path):
    file, few, kills = tmp_path / "syllabot.db", CROWD[:4], 2
    begun = datetime.now(UTC)  # noqa: TID251  # the program's own clock
    async with FakeDiscord() as fake:
        await introduce(file, [known(fake.person(number), f"P{number}") for number in few], begun)
        for number in few:
            for minutes in range(1, 7):
                fake.person(number).dm(f"{minutes} min ddia")
        async with nursery("bot_nursery.py", file, fake) as births:
            for _ in range(kills):
                life, before = await born(births), fake.counts[EDIT]
                await fake.until(lambda: fake.counts[EDIT] >= before + 4, 30)  # noqa: B023  # it is over at once
                await killed(births, life)
            life = await born(births)
            await fake.connected(30)
            for number in few:
                fake.person(number).dm("7 min ddia")
            await fake.until(lambda: all(confirmed(fake.person(number))[-1:] == [7] for number in few), 30)
            await ended(births, life)
        told_of = [set(confirmed(fake.person(number))) for number in few]
    rows = look(file, "SELECT learner_id, minutes FROM entries ORDER BY id")
    for learner in {row[0] for row in rows}:
        assert [minutes for who, minutes in rows if who == learner] == list(range(1, 8))
    assert len(rows) == 7 * len(few)
    assert all(minutes == set(range(1, 8)) for minutes in told_of)


def confirmed(person: Person) -> list[int]:
    """The minutes of all logs that somebody has been told of."""
    lines = (line for seen in person.sees() if seen.by_bot for line in seen.content.splitlines())
    return [minutes_of(line) for line in lines if line.startswith("Logged ")]
