"""Brings amounts together with the plan items and days that belong to them."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core.quicklog.items import Amount, Bare, Day
from core.quicklog.pieces import Piece
from core.quicklog.tokens import Token
from core.quicklog.vocabulary import Role

_OWN = frozenset({Role.STUDY, Role.TOPIC})  # what an amount was spent on, where no plan item is named


def grouped(pieces: Sequence[Piece]) -> list[Piece]:
    """One piece per amount, each with the items and the day that belong to it."""
    _mark_results(pieces)
    pieces = _corrected(_with_units(pieces))
    for piece in pieces:
        piece.amount = piece.amount if isinstance(piece.amount, Amount) else None
    pieces = _lend_targets(pieces)
    amounts = _without_totals(_told_once(pieces))
    _inherit(amounts)
    _lend_days(amounts, pieces)
    return _on_each_day(amounts, pieces)


def _mark_results(pieces: Sequence[Piece]) -> None:
    """An amount after "=" that follows an amount is a total; "friday = 1h" is none."""
    for piece, after in pairwise(pieces):
        if after.joint is not None and after.joint.text == "=" and piece.amount is not None:
            after.roles.add(Role.TOTAL)


def _on_each_day(amounts: list[Piece], pieces: Sequence[Piece]) -> list[Piece]:
    """ "Mon + tue 30 min each" counts on both days."""
    if len(amounts) != 1 or Role.EACH not in amounts[0].roles or len({m.key for m in amounts[0].targets}) > 1:
        return amounts
    days = list(dict.fromkeys(piece.day for piece in pieces if piece.day))
    return [replace(amounts[0], day=day) for day in days] if len(days) > 1 else amounts


def _with_units(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """ "40 + 35 min": a number joined to an amount is of its unit."""
    for piece, after in reversed(list(pairwise(pieces))):
        plus = after.joint is not None and (after.joint.text == "+" or Role.AND in after.joint)
        plus = plus or (after.joint is not None and after.joint.text == "," and after.day is not None)
        listed = bool(piece.targets and after.targets) and after.joint is not None and after.joint.text == ","
        if isinstance(piece.amount, Bare) and isinstance(after.amount, Amount) and (plus or listed):
            piece.amount = Amount(piece.amount.value)
        if isinstance(piece.amount, Amount) and isinstance(after.amount, Bare) and plus and not after.unknown:
            unit = after.amount.unit
            another = any(isinstance(item, Token) and Role.MORE in item for item in after.items)
            another = another or after.day is not None
            piece_like = after.joint is not None and (after.joint.text == "+" or another)
            after.amount = Amount(after.amount.value * unit) if unit and piece_like else after.amount
    return pieces


def _corrected(pieces: Sequence[Piece]) -> list[Piece]:
    """The later amount counts where the message corrects itself."""
    kept: list[Piece] = []
    turned = False
    earlier: Piece | None = None
    for piece in pieces:
        if piece.items and Role.INSTEAD in piece.roles and not (piece.amount or piece.targets or piece.day):
            turned = True
            continue
        if not (turned or Role.INSTEAD in piece.roles) or earlier is None:
            kept.append(piece)
            earlier = piece if isinstance(piece.amount, Amount) else earlier
            continue
        turned = False
        if isinstance(piece.amount, Bare) and (unit := piece.amount.unit):
            piece.amount = Amount(piece.amount.value * unit)
        if isinstance(piece.amount, Amount):
            earlier.amount = piece.amount
        elif not piece.targets:
            kept.append(piece)
        earlier.targets = piece.targets or earlier.targets
        earlier.day = piece.day or earlier.day
    return kept


def _lend_targets(pieces: Sequence[Piece]) -> list[Piece]:
    """Names said apart from an amount join the amount beside them that has none yet."""
    kept: list[Piece] = []
    waiting: Piece | None = None
    for piece in pieces:
        if piece.amount is None and Role.REST in piece.roles:
            kept.append(piece)
        elif piece.amount is None and (piece.targets or piece.problems or piece.place):
            last = kept[-1] if kept else None
            if last is not None and waiting is None and _takes(last, piece):
                _merge(last, piece)
            else:
                waiting = piece if waiting is None else _merge(waiting, piece)
        else:
            if waiting is not None and piece.amount is not None:
                if not piece.targets or Role.EACH in piece.roles | waiting.roles:
                    _merge(piece, waiting, front=True)
                waiting = None
            kept.append(piece)
    return _with_rest(kept, waiting)


def _with_rest(kept: list[Piece], waiting: Piece | None) -> list[Piece]:
    if waiting is None:
        return kept
    amounts = [piece for piece in kept if piece.amount is not None]
    if not amounts or Role.REST in waiting.roles:
        return [*kept, waiting]
    if (
        not amounts[-1].targets
        or waiting.roles & {Role.EACH, Role.SPLIT}
        or amounts[-1].roles & {Role.EACH, Role.SPLIT}
    ):
        _merge(amounts[-1], waiting)
    else:
        amounts[-1].problems += waiting.problems
    return kept


def _takes(piece: Piece, names: Piece) -> bool:
    if Role.REST in names.roles or piece.amount is None:
        return False
    return (
        not piece.targets
        or not names.targets
        or bool((piece.roles | names.roles) & {Role.EACH, Role.SPLIT})
        or ({m.key for m in names.targets} <= {m.key for m in piece.targets})
    )


def _merge(piece: Piece, other: Piece, *, front: bool = False) -> Piece:
    piece.targets = [*other.targets, *piece.targets] if front else [*piece.targets, *other.targets]
    piece.problems += other.problems
    piece.levels = piece.levels or other.levels
    piece.place = piece.place or other.place
    piece.roles |= other.roles
    if piece.day is None:
        piece.day, piece.day_first = other.day, other.day_first or front
    return piece


def _told_once(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """ "1h (23:00-00:00)": a clock range as long as the amount beside it is the same hour."""
    for piece, after in pairwise(pieces):
        first, second = piece.amount, after.amount
        if isinstance(first, Amount) and isinstance(second, Amount) and first.minutes == second.minutes:
            ranged = (first.day is None) != (second.day is None)
            if ranged and not (piece.targets and after.targets):
                piece.amount, after.amount = replace(first, day=first.day or second.day), None
                piece.targets = piece.targets or after.targets
    return pieces


def _without_totals(pieces: Sequence[Piece]) -> list[Piece]:
    """A stated total is not added to its parts; what is called the rest is worked out."""
    amounts = [piece for piece in pieces if isinstance(piece.amount, Amount)]
    rest = next((piece for piece in pieces if piece.amount is None and Role.REST in piece.roles), None)
    total = _total(amounts, rest=rest is not None)
    if total is None:
        if rest is not None and len(amounts) == 1 and not amounts[0].targets:
            amounts[0].targets = rest.targets
        return amounts
    parts = [piece for piece in amounts if piece is not total]
    if rest is not None:
        rest.amount = Amount(_minutes([total]) - _minutes(parts))
        parts.append(rest)
    elif total.targets and not any(part.targets for part in parts):
        return [total]
    for part in parts:
        part.day = part.day or total.day
    return parts


def _minutes(pieces: Sequence[Piece]) -> float:
    return sum(piece.amount.minutes for piece in pieces if isinstance(piece.amount, Amount))


def _total(amounts: Sequence[Piece], *, rest: bool) -> Piece | None:
    if len(amounts) <= 1:
        return None
    told = next((piece for piece in amounts if Role.TOTAL in piece.roles), None)
    if told is not None:
        return told
    for piece in (amounts[0], amounts[-1]):
        others = [other for other in amounts if other is not piece]
        untold = not piece.targets or not any(other.targets for other in others)
        if rest and _minutes([piece]) > _minutes(others):
            return piece
        if untold and len(others) > 1 and _minutes(others) == _minutes([piece]):
            return piece
    return None


def _inherit(amounts: Sequence[Piece]) -> None:
    """ "30m, then 45m ddia": amounts that name nothing belong to the name beside them."""
    for piece, after in pairwise(amounts):
        if not (after.targets or after.unknown or after.roles & _OWN):
            after.targets = piece.targets
    for after, piece in pairwise(reversed(amounts)):
        ranged = isinstance(piece.amount, Amount) and piece.amount.day is not None
        if not (piece.targets or piece.unknown) and (ranged or not piece.roles & _OWN):
            piece.targets = after.targets


def _lend_days(amounts: Sequence[Piece], pieces: Sequence[Piece]) -> None:
    days = [piece.day for piece in pieces if piece.day]
    if len(days) == 1:
        for piece in amounts:
            piece.day = days[0]
        return
    carried: Day | None = None
    for piece in pieces:
        if piece.day is not None:
            carried = piece.day if piece.day_first else carried
        elif piece.amount is not None:
            piece.day = carried
        if piece.amount is None and piece.day is not None:
            carried = piece.day
