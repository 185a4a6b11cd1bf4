"""What a face looks up without taking a turn: what was said, and what fits a half-typed word."""

from bot.message import Message, loaded
from bot.turns import Clock
from bot.wording import Ear, Wording
from core.clock import study_day
from core.dialogue.menu import Listed
from core.dialogue.questions import say
from core.flows.confirm import lines
from core.learner import Address, Learner
from core.plan.suggesting import fits, suggested
from storage import entries, learners, plans, turns
from storage.database import Database

RECENT = 100
"""Entries looked at for what was studied lately."""

Suggestion = tuple[str, str]
"""What is shown, and what it stands for."""


class Recall:
    """Reads on behalf of people who are let in; for anybody else there is nothing."""

    def __init__(self, database: Database, wording: Wording, *, clock: Clock) -> None:
        self._database, self._wording, self._clock = database, wording, clock

    async def said(self, address: Address, turn: int) -> Message | None:
        """The message said in `turn`, if it was said to them."""
        async with self._database.begin() as conn:
            learner = await learners.at(conn, address)
            said = await turns.said_in(conn, turn, learner_id=learner.id) if learner else None
        return loaded(said) if said else None

    async def suggestions(
        self, address: Address, listed: Listed, typed: str, most: int
    ) -> tuple[Suggestion, ...]:
        """What somebody may mean who has `typed` so much, the most recent first."""
        async with self._database.begin() as conn:
            learner = await learners.at(conn, address)
            plan = await plans.of(conn, learner.id) if learner and learner.admitted else None
            if learner is None or plan is None:
                return ()
            recent = await entries.recent(conn, learner.id, limit=RECENT)
        if listed is Listed.PLAN:
            lately = tuple(entry.target for entry in recent if entry.target)
            return tuple((item.title, item.key) for item in suggested(plan, lately, typed)[:most])
        ear = self._ear(learner)
        return tuple(
            (self._wording.label(say("entries.option", line=line), ear), str(entry.id))
            for line, entry in zip(lines(plan, recent), recent, strict=True)
            if fits(line.title or line.note, typed)
        )[:most]

    def _ear(self, learner: Learner) -> Ear:
        return Ear(learner.locale, study_day(self._clock(), learner.tz, learner.day_ends))
