"""What a stranger came for: kept while they are met, and followed one after the other when they have been."""

from collections.abc import Sequence
from datetime import datetime

from core.dialogue.contract import Opened, Outcome, Talk
from core.dialogue.questions import Json

MOST_WISHES = 10
"""Messages of a stranger that are kept until they have been met: their answers come together, and fit one message."""

Wish = dict[str, Json]
"""A `flow`, and what it is `given`."""


def wish(wanted: Opened, now: datetime, lobby: str) -> Wish:
    """What a stranger came for, to be opened as of `now` once they have been met."""
    given = {**wanted.given, "at": now.isoformat()}
    return {"flow": wanted.flow, "given": {"quiet": True, **given} if wanted.flow == lobby else given}


def wishes(before: Sequence[Wish], more: Sequence[Wish]) -> list[Wish]:
    """The wishes of a stranger in their order; a command alone counts once, however often it was sent."""
    kept = list(before)
    for new in more:
        again = new["given"].keys() == {"at"} and any(
            new["flow"] == other["flow"] and other["given"].keys() == {"at"} for other in kept
        )
        if not again and len(kept) < MOST_WISHES:
            kept.append(new)
    return kept


def following(outcome: Outcome, talk: Talk) -> Opened | None:
    """The conversation that follows `talk` in the same turn, with those still to come after it."""
    to_come = list(talk.given.get("after", ()))
    if outcome.then is not None:
        to_come.insert(0, {"flow": outcome.then.flow, "given": dict(outcome.then.given)})
    if not to_come:
        return None
    first, *rest = to_come
    return Opened(first["flow"], {**first["given"], **({"after": rest} if rest else {})})
