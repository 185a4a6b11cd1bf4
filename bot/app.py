"""Builds the coach: the only place where objects meet, and the only one that knows the clock."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.config import Settings
from bot.counsel import Advisor
from bot.delivery import Delivery
from bot.gate import Gate
from bot.nudging import Nudger
from bot.shipped import Offered
from bot.turns import Clock, Turns
from bot.wording import Wording
from core.dialogue.conversations import Conversations
from core.flows import FLOWS
from core.plan.model import Plan
from storage.database import Database


def system_clock() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  # the one place that may look at the clock


@dataclass(frozen=True, slots=True)
class Coach:
    turns: Turns
    database: Database
    wording: Wording
    delivery: Delivery
    nudger: Nudger


@asynccontextmanager
async def coach(
    settings: Settings, *, clock: Clock = system_clock, plans: Sequence[Plan] = (), claim: str = ""
) -> AsyncIterator[Coach]:
    """The coach on its migrated database.

    `plans` are offered to new learners before the shipped one; whoever brings the code `claim` may own the coach.
    """
    database = Database.open(settings.database_url)
    advisor = _advisor(settings, database)
    try:
        await database.migrate()
        gate = Gate(settings.access, settings.owner, claim)
        wording = Wording()
        turns = Turns(
            database,
            Conversations(FLOWS),
            wording,
            clock=clock,
            plans=Offered(plans),
            gate=gate,
            advisor=advisor,
        )
        delivery = Delivery(clock=clock)
        nudger = Nudger(database, wording, delivery, clock=clock)
        yield Coach(turns, database, wording, delivery, nudger)
    finally:
        if advisor is not None:
            await advisor.close()
        await database.close()


def _advisor(settings: Settings, database: Database) -> Advisor | None:
    if settings.openai_api_key is None and not settings.openai_base_url:
        return None
    from bot.advice import advisor  # noqa: PLC0415  # heavy, and only for those who use it

    return advisor.Advisor(settings, database)
