"""Makes study entries of pieces."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import floor

from core.quicklog.items import Amount
from core.quicklog.model import Doubt, Mention, Studied
from core.quicklog.pieces import Piece
from core.quicklog.vocabulary import Role

_DAY = 24 * 60
_SHARED = frozenset({Role.EACH, Role.SPLIT})
_NUDGE = 1e-3  # a third of an hour is 20 minutes


def rounded(minutes: float) -> int:
    """Whole minutes, half up."""
    return floor(minutes + 0.5 + _NUDGE)


@dataclass(frozen=True, slots=True)
class Aim:
    """What one share of an amount went to."""

    key: str | None
    choices: tuple[str, ...] = ()


def aims(piece: Piece) -> tuple[Aim, ...]:
    """The plan items an amount counts for: all of them with "each" or "split", otherwise the one named best."""
    named: dict[tuple[str | None, tuple[str, ...]], Mention] = {}
    for mention in piece.targets:
        named.setdefault((mention.key, mention.choices), mention)
    mentions = list(named.values())
    if not mentions:
        return (Aim(None),)
    if len(mentions) == 1 or piece.roles & _SHARED:
        return tuple(Aim(mention.key, mention.choices) for mention in mentions)
    best = next((m for m in mentions if m.key and m.exact), None) or next(
        (m for m in mentions if m.key), mentions[0]
    )
    return (Aim(best.key, best.choices),)


def entries_of(amounts: Sequence[Piece], today: date) -> list[Studied]:
    """The entries; stretches of the same day and plan item are one."""
    entries: dict[tuple[date, str | None, tuple[str, ...]], Studied] = {}
    for piece in amounts:
        if not isinstance(piece.amount, Amount):
            continue
        shares = aims(piece)
        divisor = len(shares) if Role.SPLIT in piece.roles and Role.EACH not in piece.roles else 1
        day = piece.day.day if piece.day and piece.day.day else piece.amount.day or today
        for at, aim in enumerate(shares):
            entry = Studied(
                rounded(piece.amount.minutes / divisor),
                day,
                aim.key,
                problems=(piece.problems or None) if at == 0 else None,
                position=piece.place if at == 0 else None,
                choices=() if aim.key else aim.choices,
            )
            key = (day, aim.key, entry.choices)
            entries[key] = _added(entries[key], entry) if key in entries else entry
    return list(entries.values())


def _added(entry: Studied, more: Studied) -> Studied:
    problems = (entry.problems or 0) + (more.problems or 0)
    return replace(
        entry,
        minutes=(entry.minutes or 0) + (more.minutes or 0),
        problems=problems or None,
        position=entry.position or more.position,
    )


def impossible(entries: Sequence[Studied]) -> Doubt | None:
    """What is wrong with amounts that no day can hold."""
    if any((entry.minutes or 0) <= 0 for entry in entries):
        return Doubt.NOT_POSITIVE
    days: dict[date, int] = {}
    for entry in entries:
        days[entry.day] = days.get(entry.day, 0) + (entry.minutes or 0)
    return Doubt.TOO_LONG if max(days.values()) > _DAY else None
