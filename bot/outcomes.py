"""What becomes of a nudge's message when its step is logged, however that was said."""

from collections.abc import Sequence
from itertools import chain

from bot.incoming import Settled
from bot.message import loaded
from bot.wording import Ear, Wording
from core.changes import Change, Record
from core.dialogue.questions import say
from core.learner import Address
from storage import outbox, turns
from storage.connection import Connection


async def outcomes(
    conn: Connection, learner_id: int, saved: Sequence[Change], at: Address, wording: Wording, ear: Ear
) -> tuple[Settled, ...]:
    """The nudges at that address whose steps are among the new entries, each once."""
    found = []
    for entry in chain.from_iterable(change.entries for change in saved if isinstance(change, Record)):
        turn = await outbox.logged(conn, learner_id, entry.day, entry.target) if entry.minutes else None
        seen = await turns.seen_as(conn, turn, at.platform) if turn else None
        if seen is not None:
            label = wording.label(say("nudge.logged", minutes=entry.minutes), ear)
            found.append(Settled(seen.shown_as, loaded(seen.reply), label))
    return tuple(found)
