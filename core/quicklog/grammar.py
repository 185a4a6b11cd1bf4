"""Reads a row of tokens into amounts, days, counts and words."""

from collections.abc import Callable, Sequence

from core.quicklog.counts import is_suffix, noise, place, problems
from core.quicklog.day import named_day
from core.quicklog.items import Amount, Bare, Found, Item, Named, Noise, Vague
from core.quicklog.model import Moment
from core.quicklog.numbers import behind, characters, number, peek
from core.quicklog.products import amount
from core.quicklog.ranges import lone_clock, stretch
from core.quicklog.sittings import sitting
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

_HOUR = 60
_PLAIN = frozenset({Shape.WORD, Shape.MARK, Shape.LINE})
_WITH_NUMBERS = frozenset("#$€£¥₹₽")


def parse(tokens: Sequence[Token], moment: Moment) -> list[Item]:
    """The items of a message, in order; what is no quantity stays a token."""
    items: list[Item] = []
    at = 0
    while at < len(tokens):
        item, at = _read(tokens, at, moment) or (tokens[at], at + 1)
        items.append(item)
    return items


def _read(tokens: Sequence[Token], at: int, moment: Moment) -> Found | None:
    token = tokens[at]
    if token.mention is not None:
        return Named(token.mention), at + 1
    roles = token.senses.keys()
    numeric = _is_numeric(token)
    if numeric or not _STARTERS.isdisjoint(roles):
        if is_suffix(tokens, at):
            return Noise(), at + 1
        for rule, cues in _RULES:
            if (numeric or not cues.isdisjoint(roles)) and (found := rule(tokens, at, moment)):
                return found
    return (Vague(), at + 1) if Role.VAGUE in roles else None


def _is_numeric(token: Token) -> bool:
    """Whether it is a number in digits, words or Chinese characters, or goes with one ("$")."""
    if token.shape not in _PLAIN or Role.NUMBER in token.senses or token.text in _WITH_NUMBERS:
        return True
    return not token.text.isascii() and characters(token.text) is not None


def _safe_amount(tokens: Sequence[Token], at: int) -> Found | None:
    """An amount; "-30 min" at the beginning or after a space is below zero."""
    found = amount(tokens, at)
    if found is None or not isinstance(found[0], Amount):
        return found
    return (Amount(-found[0].minutes), found[1]) if _below_zero(tokens, at) else found


def _below_zero(tokens: Sequence[Token], at: int) -> bool:
    before = behind(tokens, at)
    if before.text != "-":
        return at == 1 and Role.MINUS in before
    return not before.glued and tokens[at].glued and not (at > 1 and behind(tokens, at, steps=2).mention)


def _bare(tokens: Sequence[Token], at: int) -> Found | None:
    token = tokens[at]
    if token.shape is Shape.CLOCK:
        hour, minute = (int(part) for part in token.text.split(":"))
        return (Bare(hour + minute / _HOUR, clock=True) if minute < _HOUR else Noise()), at + 1
    if token.shape in {Shape.SLASH, Shape.DATE}:
        return Noise(), at + 1
    found = (2.0, at + 1) if Role.COUPLE in token else number(tokens, at)
    if found is None:
        return None
    value, after = found
    extra = peek(tokens, after).senses.get(Role.EXTRA)
    if extra is not None:
        value, after = value + extra, after + 1
    return Bare(-value if _below_zero(tokens, at) else value, spelled=token.shape is Shape.WORD), after


_Rule = Callable[[Sequence[Token], int, Moment], Found | None]


def _timeless(rule: Callable[[Sequence[Token], int], Found | None]) -> _Rule:
    return lambda tokens, at, _: rule(tokens, at)


_RULES: tuple[tuple[_Rule, frozenset[Role]], ...] = (
    (stretch, frozenset({Role.FROM, Role.AT, Role.OF, Role.NOON, Role.SHIFT, Role.SINCE})),
    (sitting, frozenset({Role.AT, Role.OF, Role.FILLER, Role.DAY, Role.NOON, Role.SHIFT})),
    (named_day, frozenset({Role.NIGHT, Role.DAY, Role.AGO, Role.ARTICLE, Role.LAST, Role.NEXT, Role.WEEKDAY, Role.MONTH})),
    (_timeless(problems), frozenset({Role.ARTICLE, Role.SOLVED})),
    (_timeless(place), frozenset({Role.PLACE})),
    (_timeless(_safe_amount), frozenset({Role.REPEAT, Role.ARTICLE, Role.COUPLE, Role.FRACTION, Role.EXTRA, Role.PREFIX, Role.ALONE, Role.INVERTED, Role.FROM})),
    (_timeless(noise), frozenset()),
    (_timeless(lone_clock), frozenset({Role.AT, Role.NOON, Role.SHIFT})),
    (_timeless(_bare), frozenset({Role.COUPLE})),
)  # fmt: skip
"""What is tried in turn, and the words it may begin with; with a number anything may."""

_STARTERS = frozenset(role for _, cues in _RULES for role in cues) - {Role.OF, Role.FILLER}
