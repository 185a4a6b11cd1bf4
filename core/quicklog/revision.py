"""Corrections and removals of the entry before."""

from collections.abc import Sequence
from dataclasses import replace

from core.quicklog.entries import impossible, rounded
from core.quicklog.items import Amount, Bare, Count, Day, Item, Named
from core.quicklog.model import Kind, Moment, Reading, Studied
from core.quicklog.phrases import Mood, Phrase
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

_CUES = frozenset({Role.CORRECT, Role.FACTOR, Role.LESS})
_STRANGE = 2
_DELTAS = frozenset({Role.LESS, Role.MINUS, Role.MORE})


def revise(items: Sequence[Item], phrases: Sequence[Phrase], moment: Moment) -> Reading | None:
    """The correction or removal a message asks for; None if it does neither or nothing was recorded before."""
    if not moment.previous:
        return None
    if _removes(phrases, moment.previous):
        return Reading(Kind.UNDO)
    if not _corrects(items, phrases):
        return None
    entries = _changed(items, phrases, moment)
    if entries is None or entries == moment.previous:
        return None
    doubt = impossible(entries)
    return Reading(Kind.INVALID, doubt=doubt) if doubt else Reading(Kind.CORRECTION, entries)


def _tokens(items: Sequence[Item]) -> list[Token]:
    return [item for item in items if isinstance(item, Token)]


def _removes(phrases: Sequence[Phrase], previous: Sequence[Studied]) -> bool:
    """ "Undo", "remove that please": a word of removal and nothing it could be about but the entry."""
    if any(phrase.has(Amount, Bare, Count) for phrase in phrases):
        return False
    named = {i.mention.key for phrase in phrases for i in phrase.items if isinstance(i, Named)}
    if not named <= {entry.target for entry in previous}:
        return False
    return any(
        _is_removal(_tokens(phrase.items))
        for phrase in phrases
        if phrase.mood is not Mood.ASKED or Role.COMMAND in phrase.roles
    )


def _is_removal(tokens: Sequence[Token]) -> bool:
    at = next((at for at, token in enumerate(tokens) if Role.UNDO in token), None)
    if any(Role.NEVER in token for token in tokens):
        return False
    if at is None or (at and Role.NOT in tokens[at - 1] and Role.INSTEAD not in tokens[at - 1]):
        return False
    about = {
        Role.UNDO,
        Role.THAT,
        Role.FILLER,
        Role.YES,
        Role.ME,
        Role.CORRECT,
        Role.COMMAND,
        Role.INSTEAD,
        Role.STUDY,
        Role.ARTICLE,
        Role.DONE,
    }
    strange = [t for t in tokens if t.shape is Shape.WORD and not (t.senses.keys() & about)]
    that = any(Role.THAT in token for token in tokens)
    return len(strange) <= (2 if that else 0)


def _corrects(items: Sequence[Item], phrases: Sequence[Phrase]) -> bool:
    cues = [at for at, item in enumerate(items) if isinstance(item, Token) and item.senses.keys() & _CUES]
    if _is_plus(items) or _is_change(items):
        return True
    if not cues or any(phrase.mood is Mood.ASKED for phrase in phrases):
        return False
    if _is_addition(items, cues[0]):
        return False
    before = items[: cues[0]]
    amount = any(isinstance(item, Amount) for item in before)
    named = any(isinstance(item, Named) for item in before)
    added = any(
        isinstance(item, Token) and Role.AND in item and item.shape is Shape.WORD for item in items[:2]
    )
    strange = sum(t.shape is Shape.WORD and not t.senses for t in _tokens(items))
    return not (amount and named) and not added and strange <= _STRANGE


def _is_addition(items: Sequence[Item], cue: int) -> bool:
    """ "Add 30 min of clrs" is a log of its own."""
    first = items[cue]
    adds = isinstance(first, Token) and Role.MORE in first
    return adds and any(isinstance(item, Named) for item in items)


def _is_change(items: Sequence[Item]) -> bool:
    """ "60 > 75" and nothing else."""
    told = [item for item in items if not (isinstance(item, Token) and item.text == "-")]
    arrow = len(told) == len("a>b") and isinstance(told[1], Token) and told[1].text == ">"
    return arrow and isinstance(told[0], (Amount, Bare)) and isinstance(told[2], (Amount, Bare))


def _is_plus(items: Sequence[Item]) -> bool:
    """ "+15 min" and nothing else."""
    first = items[0] if items else None
    plus = isinstance(first, Token) and first.text == "+"
    return plus and not any(isinstance(item, (Named, Day)) for item in items)


def _changed(items: Sequence[Item], phrases: Sequence[Phrase], moment: Moment) -> tuple[Studied, ...] | None:
    """The previous entries with what the message says put in place."""
    said = [item for phrase in phrases if phrase.mood is not Mood.DENIED for item in phrase.items]
    denied = [item for phrase in phrases if phrase.mood is Mood.DENIED for item in phrase.items]
    delta = any(token.senses.keys() & _DELTAS for token in _tokens(items))
    minutes = _minutes(said, delta=delta) or (_minutes(denied) if not any(map(_tells, said)) else None)
    named = [item.mention for item in said if isinstance(item, Named)]
    named = named or [
        item.mention for item in denied if isinstance(item, Named) and not any(map(_tells, said))
    ]
    days = [item.day for item in (said or denied) if isinstance(item, Day) and item.day]
    factor = next((token.senses[Role.FACTOR] for token in _tokens(items) if Role.FACTOR in token), None)
    if minutes is None and not named and not days and factor is None:
        return None
    at = _place(moment.previous, [m.key for m in named], changing=minutes is not None or bool(days))
    entry = moment.previous[at]
    if minutes is not None:
        entry = replace(entry, minutes=rounded(_delta(items, entry, minutes)))
    elif factor is not None:
        entry = replace(entry, minutes=rounded((entry.minutes or 0) * factor))
    if named and (key := named[-1].key):
        entry = replace(entry, target=key, choices=())
    if days:
        entry = replace(entry, day=days[-1])
    return (*moment.previous[:at], entry, *moment.previous[at + 1 :])


def _tells(item: Item) -> bool:
    return isinstance(item, (Amount, Bare, Named, Day))


def _place(previous: Sequence[Studied], keys: Sequence[str | None], *, changing: bool) -> int:
    """Which of the entries is meant: the one that is named, else the last."""
    for at, entry in enumerate(previous):
        if changing and entry.target is not None and entry.target in keys:
            return at
    return len(previous) - 1


def _minutes(items: Sequence[Item], *, delta: bool = False) -> float | None:
    found = None
    for item in items:
        if isinstance(item, Amount):
            found = item.minutes
        elif isinstance(item, Bare) and item.unit is not None:
            found = item.value * (1.0 if delta else item.unit)
    return found


def _delta(items: Sequence[Item], entry: Studied, minutes: float) -> float:
    """ "10 min more", "take 5 off" change the minutes by so much."""
    tokens = _tokens(items)
    old = entry.minutes or 0
    if any(Role.LESS in token or Role.MINUS in token or Role.BREAK in token for token in tokens):
        return old - abs(minutes)
    if (
        _is_plus(items)
        or any(Role.MORE in token for token in tokens)
        or any(isinstance(i, Amount) and i.more for i in items)
    ):
        return old + minutes
    return minutes
