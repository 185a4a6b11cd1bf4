"""The whole coach on a database of its own: `Coach` passes on what people say and press."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from bot.gate import Gate
from bot.incoming import Incoming, Pressed, Said, What
from bot.message import Message
from bot.turns import Turns
from core.dialogue.contract import FlowFactory
from core.dialogue.conversations import Conversations
from core.flows import FLOWS
from core.learner import Address, Platform
from storage.database import Database
from tests.bot.hearing import WORDING
from tests.databases import prepared
from tests.flows.talking import YEAR

ADA = Address(Platform.TELEGRAM, "1001", "1001")
BOB = Address(Platform.TELEGRAM, "2002", "2002")
MEETING = ("/start", "Ada", "/skip", "/skip", "/skip", "/skip", "/skip")


@dataclass
class Coach:
    """A coach whose clock shows `now`. What is said has an event id of its own unless one is given."""

    database: Database
    flows: Mapping[str, FlowFactory] = field(default_factory=lambda: FLOWS)
    now: datetime = datetime(2026, 1, 7, 18, tzinfo=UTC)
    events: int = 0
    gate: Gate = field(default_factory=lambda: Gate("open"))

    @classmethod
    async def on(cls, file: Path) -> "Coach":
        """A coach on a new database at `file`."""
        return cls(Database.open(await prepared(file)))

    async def say(self, words: str, who: Address = ADA, event: str | None = None) -> Message:
        return await self.take(Said(words), who, event)

    async def press(
        self, message: Message, label: str, who: Address = ADA, event: str | None = None
    ) -> Message:
        number = [button.label for button in message.buttons].index(label)
        return await self.take(Pressed(message.turn, number), who, event)

    async def take(self, what: What, who: Address = ADA, event: str | None = None) -> Message:
        self.events += 1
        turns = Turns(
            self.database,
            Conversations(self.flows),
            WORDING,
            clock=lambda: self.now,
            plans=(YEAR,),
            gate=self.gate,
        )
        incoming = Incoming(who, event or f"event-{self.events}", what, "Europe/Berlin", "en-GB")
        return (await turns.take(incoming)).message

    async def meet(self, who: Address = ADA) -> Message:
        """Gets somebody met; the last thing said."""
        messages = [await self.say(words, who) for words in MEETING]
        return messages[-1]

    async def ask(self, sql: str) -> list[tuple[object, ...]]:
        """The rows of a look into the database."""
        async with self.database.begin() as conn:
            return [tuple(row) for row in await conn.execute(text(sql))]

    async def tell(self, sql: str) -> None:
        """Does something to the database."""
        async with self.database.begin() as conn:
            await conn.execute(text(sql))

    async def everything(self) -> dict[str, list[tuple[object, ...]]]:
        """All that is remembered, by table."""
        tables = ("learners", "addresses", "plans", "standings", "entries", "talks", "turns")
        return {table: await self.ask(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables}  # noqa: S608  # names from the line above
