"""Sorts what the reporting phrases say into pieces: an amount each, with the plan item and day said beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from core.quicklog.items import Amount, Bare, Count, Day, Item, Named, Place, Vague
from core.quicklog.model import Mention
from core.quicklog.phrases import Mood, Phrase
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

_HOUR = 60.0
_NEAR = 2
_HALF = 0.5  # "half ddia, half clrs"
_TURNS = frozenset({Role.MINUS, Role.REST, Role.EXCEPT, Role.INSTEAD})
_KEPT = frozenset(
    {
        Role.TOTAL,
        Role.REST,
        Role.EACH,
        Role.SPLIT,
        Role.STUDY,
        Role.TOPIC,
        Role.DONE,
        Role.INSTEAD,
        Role.BREAK,
    }
)


@dataclass(slots=True)
class Piece:
    """What belongs together. Filled while a message is read, then never changed."""

    amount: Amount | Bare | None = None
    targets: list[Mention] = field(default_factory=list)
    day: Day | None = None
    day_first: bool = False
    problems: int = 0
    levels: bool = False
    place: str | None = None
    vague: bool = False
    unknown: bool = False
    joint: Token | None = None
    roles: set[Role] = field(default_factory=set)
    items: list[Item] = field(default_factory=list)

    @property
    def target_first(self) -> bool:
        order = [item for item in self.items if isinstance(item, (Amount, Bare, Named))]
        return bool(order) and isinstance(order[0], Named)


def pieces_of(phrases: Sequence[Phrase]) -> list[Piece]:
    """The pieces of the phrases that report."""
    pieces: list[Piece] = []
    for phrase in phrases:
        if phrase.mood is Mood.DONE:
            pieces += _split(phrase)
        elif phrase.mood is Mood.OTHER:
            days = [item for item in phrase.items if isinstance(item, Day) and item.day]
            pieces += [Piece(day=day, day_first=True) for day in days[:1]]
            if Role.PART in phrase.roles or _is_break(phrase.items):
                pieces += [_filled(Piece(roles={Role.PART, Role.OTHER}), phrase.items)]
    return pieces


def _split(phrase: Phrase) -> Iterator[Piece]:
    piece = Piece(joint=phrase.joint)
    half = Role.FRACTION in phrase.roles and any(
        token.senses.get(Role.FRACTION) == _HALF for _, token in phrase.tokens()
    )
    if half and phrase.has(Named) and not phrase.has(Amount):
        piece.roles.add(Role.SPLIT)
    for at, item in enumerate(phrase.items):
        if _is_full(piece, item, phrase.items[at + 1 :]):
            head, tail = _before_turn(piece.items)
            yield _filled(Piece(joint=piece.joint), head)
            piece = _filled(Piece(), tail)
        _add(piece, item)
    yield piece


def _before_turn(items: Sequence[Item]) -> tuple[Sequence[Item], Sequence[Item]]:
    """Splits off the words at the end that say what the next amount is: "minus", "the rest"."""
    for at in range(len(items) - 1, -1, -1):
        item = items[at]
        if not isinstance(item, Token):
            break
        if item.senses.keys() & _TURNS:
            return items[:at], items[at:]
    return items, ()


def _filled(piece: Piece, items: Sequence[Item]) -> Piece:
    for item in items:
        _add(piece, item)
    return piece


def _is_full(piece: Piece, item: Item, rest: Sequence[Item]) -> bool:
    if isinstance(item, Amount):
        return isinstance(piece.amount, Amount)
    if isinstance(item, Named):
        return piece.amount is not None and bool(piece.targets) and piece.target_first and _amount_ahead(rest)
    if isinstance(item, Day):
        return piece.day is not None and piece.amount is not None and _amount_ahead(rest)
    return False


def _amount_ahead(rest: Sequence[Item]) -> bool:
    return any(isinstance(item, (Amount, Bare)) for item in rest)


def _add(piece: Piece, item: Item) -> None:
    piece.items.append(item)
    match item:
        case Token():
            piece.roles |= item.senses.keys() & _KEPT
            piece.unknown = piece.unknown or (item.shape is Shape.WORD and not item.senses)
        case Amount():
            piece.amount = item
        case Bare():
            piece.amount = piece.amount or item
        case Named():
            piece.targets.append(item.mention)
        case Day():
            piece.day_first = piece.day_first if piece.day else piece.amount is None
            piece.day = piece.day or item
        case Count():
            piece.problems += item.problems
            piece.levels = piece.levels or item.levels
            piece.targets += [item.mention] if item.mention else []
        case Place():
            piece.place = f"{piece.place}, {item.text}" if piece.place else item.text
        case Vague():
            piece.vague = True
        case _:
            pass


def without_pauses(pieces: Sequence[Piece]) -> list[Piece]:
    """Breaks become amounts below zero on the piece they interrupt; "plus a break" is left out."""
    kept: list[Piece] = []
    for piece in _without_wholes(pieces):
        if isinstance(piece.amount, Bare) and _is_pause(piece):
            piece.amount = Amount(piece.amount.value)
        if isinstance(piece.amount, Amount) and _interrupts(piece, kept, pieces) and _is_pause(piece):
            _take_off(piece, kept, pieces)
        elif not (Role.OTHER in piece.roles and piece.amount):
            kept.append(piece)
    return kept


def _without_wholes(pieces: Sequence[Piece]) -> list[Piece]:
    """ "3h at the library, 2 of them on clrs" are two hours; "2h ctci, 30 min of it rereading" are two hours too."""
    if any(Role.REST in piece.roles for piece in pieces):
        return list(pieces)
    kept: list[Piece] = []
    for piece in pieces:
        part = piece.amount is not None and Role.OTHER not in piece.roles and _says(piece.items, Role.PART)
        whole = next((p for p in reversed(kept) if isinstance(p.amount, Amount)), None) if part else None
        if whole is None:
            kept.append(piece)
        elif piece.targets and not whole.targets and isinstance(whole.amount, Amount):
            hours = isinstance(piece.amount, Bare) and whole.amount.minutes >= _HOUR * piece.amount.value
            piece.amount = (
                Amount(piece.amount.value * (_HOUR if hours else 1))
                if isinstance(piece.amount, Bare)
                else piece.amount
            )
            kept = [*(p for p in kept if p is not whole), piece]
        elif piece.targets or not (piece.place or Role.STUDY in piece.roles):
            kept.append(piece)
    return kept


def _is_pause(piece: Piece) -> bool:
    at = next(at for at, item in enumerate(piece.items) if isinstance(item, (Amount, Bare)))
    first = max(at - _NEAR, 0)
    if Role.PART in piece.roles or _says(piece.items[first:at], Role.MINUS):
        return True
    return Role.BREAK in piece.roles and _says(piece.items[first : at + _NEAR + 2], Role.BREAK)


def _is_break(items: Sequence[Item]) -> bool:
    """ "Minus 30 min dinner", "45 min out for pizza"."""
    at = next((at for at, item in enumerate(items) if isinstance(item, Amount)), None)
    if at is None:
        return False
    return _says(items[:at], Role.MINUS) or _says(items[max(at - _NEAR, 0) : at + _NEAR], Role.BREAK)


def _says(items: Sequence[Item], role: Role) -> bool:
    return any(isinstance(item, Token) and role in item for item in items)


def _interrupts(piece: Piece, kept: Sequence[Piece], pieces: Sequence[Piece]) -> bool:
    return any(isinstance(other.amount, Amount) for other in (*kept, *pieces) if other is not piece)


def _take_off(pause: Piece, kept: Sequence[Piece], pieces: Sequence[Piece]) -> None:
    earlier = [piece for piece in kept if isinstance(piece.amount, Amount)]
    after = pieces[pieces.index(pause) + 1 :] if pause in pieces else []
    study = next((p for p in (*reversed(earlier), *after) if isinstance(p.amount, Amount)), None)
    if study is None:
        return
    excepted = _says(pause.items, Role.EXCEPT) or (pause.joint is not None and Role.EXCEPT in pause.joint)
    excepted = excepted or (pause.joint is not None and pause.joint.text == "+")
    plural = any(isinstance(i, Token) and Role.BREAK in i and Role.SESSION in i for i in pause.items)
    study.targets += [mention for mention in pause.targets if not study.targets]
    study.day = study.day or pause.day
    if isinstance(study.amount, Amount) and isinstance(pause.amount, Amount) and not excepted and not plural:
        study.amount = Amount(study.amount.minutes - abs(pause.amount.minutes), day=study.amount.day)
