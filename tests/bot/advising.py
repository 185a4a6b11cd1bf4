"""A coach with an advisor, and the fake server that advises: what a turn asks of it, and what the log says."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.advice.advisor import Advisor
from bot.config import SecretStr, Settings
from bot.gate import Gate
from bot.incoming import Incoming, Pressed, Said, What
from bot.message import Message
from bot.turns import Turns
from core.dialogue.conversations import Conversations
from core.flows import FLOWS
from core.learner import Address
from storage.database import Database
from tests.bot.coaching import ADA, Coach
from tests.bot.hearing import WORDING
from tests.databases import up_to_date
from tests.fakes.openai import FakeOpenAI
from tests.flows.talking import YEAR

SECONDS = 0.5
"""What a turn may wait for advice here; in service it is sixteen times as long."""
SUNDAY = datetime(2026, 1, 11, 18, tzinfo=UTC)


@dataclass
class Advised:
    """Ada, who has been met, on a Sunday with 385 minutes behind her, and her coach with his advisor."""

    fake: FakeOpenAI
    coach: Coach
    turns: Turns
    events: int = 100
    taken: list[Message] = field(default_factory=list)

    @property
    def database(self) -> Database:
        return self.coach.database

    async def say(self, words: str, who: Address = ADA, *, replies_to: str | None = None) -> Message:
        return await self.take(Said(words), who, replies_to=replies_to)

    async def press(self, label: str, message: Message | None = None) -> Message:
        message = message or self.taken[-1]
        number = [button.label for button in message.buttons].index(label)
        return await self.take(Pressed(message.turn, number))

    async def take(
        self, what: What, who: Address = ADA, event: str | None = None, *, replies_to: str | None = None
    ) -> Message:
        self.events += 1
        event = event or f"advised-{self.events}"
        incoming = Incoming(who, event, what, "Europe/Berlin", "en-GB", replies_to=replies_to)
        message = (await self.turns.take(incoming)).message
        self.taken.append(message)
        return message

    async def allow(self) -> None:
        await self.coach.tell("UPDATE learners SET advised = true")

    async def asked(self) -> None:
        """Returns when the server has been asked something."""
        while not self.fake.asked:  # noqa: ASYNC110  # the server tells nobody but its list
            await asyncio.sleep(0.005)

    async def reflect(self) -> Message:
        """The shortest reflection; its card."""
        for words in ("/reflect", "Two questions", "B-trees beat logs for ranges"):
            await self.say(words)
        return await self.say("/skip")


async def met(url: str) -> None:
    """Makes of an empty database one in which Ada has been met and has studied."""
    await up_to_date(url)
    coach = Coach(Database.open(url), now=SUNDAY)
    await coach.meet()
    await coach.say("6h25 ddia")
    await coach.database.close()


@asynccontextmanager
async def advised(begun: str, *, allowed: bool = True, calls: int = 30) -> AsyncIterator[Advised]:
    """On the database at `begun`, in which Ada has been met."""
    coach = Coach(Database.open(begun), now=SUNDAY)
    async with FakeOpenAI(heeds_limits=False) as fake:
        known = Settings(
            openai_api_key=SecretStr(fake.key), openai_base_url=fake.url, openai_daily_calls=calls
        )
        advisor = Advisor(known, coach.database, seconds=SECONDS)
        turns = Turns(
            coach.database,
            Conversations(FLOWS),
            WORDING,
            clock=lambda: coach.now,
            plans=(YEAR,),
            gate=Gate("open"),
            advisor=advisor,
        )
        it = Advised(fake, coach, turns)
        if allowed:
            await it.allow()
        try:
            yield it
        finally:
            await advisor.close()
            await coach.database.close()
