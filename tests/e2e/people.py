"""People the coach has met before a test begins."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.shipped import shipped_plan
from core.changes import Introduce, Prefer
from core.clock import monday_of
from core.learner import Address, Learner, Platform
from core.rhythm import Rhythm, Rule
from storage import changes, learners
from storage.database import Database
from tests.databases import prepared
from tests.fakes.discord_people import Person

LEFT_ALONE = Rhythm(switched=dict.fromkeys((Rule.STUDY, Rule.REFLECTION, Rule.REVIEW), False))
"""Whatever the time of day, nobody is nudged in the middle of a test about something else."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody on Telegram, unless another platform is told."""

    number: int
    name: str
    owner: bool = False
    zone: str = "Europe/Berlin"
    locale: str = "en-GB"
    platform: Platform = Platform.TELEGRAM
    chat: str = ""
    nudged: bool = False

    @property
    def address(self) -> Address:
        return Address(self.platform, str(self.number), self.chat or str(self.number))


def known(person: Person, name: str = "Ada", *, owner: bool = False, nudged: bool = False) -> Known:
    """Somebody on Discord."""
    chat = str(person.channel.id)
    return Known(person.id, name, owner, platform=Platform.DISCORD, chat=chat, nudged=nudged)


async def introduce(file: Path, people: Iterable[Known], now: datetime) -> None:
    """Puts `people` into a database; their plan began last Monday."""
    database = Database.open(await prepared(file))
    plan = shipped_plan()
    try:
        async with database.begin() as conn:
            for person in people:
                learner = await learners.welcome(
                    conn, person.address, zone=person.zone, locale=person.locale, now=now, owner=person.owner
                )
                met = Introduce(
                    person.name,
                    person.zone,
                    plan,
                    monday_of(now.date()),
                    Learner(0).weekday_at,
                    Learner(0).weekend_at,
                )
                wishes = Prefer(rhythm=None if person.nudged else LEFT_ALONE)
                await changes.carry_out(conn, learner, [met, wishes], turn=0, now=now)
    finally:
        await database.close()
