"""Reads a row of tokens into amounts, days, counts and words."""

from collections.abc import Sequence

from core.quicklog.counts import is_suffix, noise, place, problems
from core.quicklog.day import named_day
from core.quicklog.items import Amount, Bare, Found, Item, Named, Noise, Vague
from core.quicklog.model import Moment
from core.quicklog.numbers import number, peek
from core.quicklog.products import amount
from core.quicklog.ranges import lone_clock, stretch
from core.quicklog.sittings import sitting
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

_HOUR = 60
_STARTERS = frozenset(
    {
        Role.NUMBER, Role.REPEAT, Role.ARTICLE, Role.COUPLE, Role.FRACTION, Role.EXTRA, Role.PREFIX, Role.ALONE, Role.INVERTED, Role.AT, Role.FROM,
        Role.SINCE, Role.SHIFT, Role.NOON, Role.DAY, Role.NIGHT, Role.WEEKDAY, Role.MONTH, Role.AGO, Role.LAST, Role.NEXT,
        Role.PLACE, Role.SOLVED,
    }
)  # fmt: skip
_PLAIN = frozenset({Shape.WORD, Shape.MARK, Shape.LINE})


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
    if (
        token.shape in _PLAIN
        and token.senses.keys().isdisjoint(_STARTERS)
        and token.text not in "#$€£¥₹₽"
        and not _han(token)
    ):
        return (Vague(), at + 1) if Role.VAGUE in token else None
    if is_suffix(tokens, at):
        return Noise(), at + 1
    return (
        stretch(tokens, at, moment)
        or sitting(tokens, at, moment)
        or named_day(tokens, at, moment)
        or problems(tokens, at)
        or place(tokens, at)
        or _safe_amount(tokens, at)
        or noise(tokens, at)
        or lone_clock(tokens, at)
        or _bare(tokens, at)
        or ((Vague(), at + 1) if Role.VAGUE in token else None)
    )


def _han(token: Token) -> bool:
    return not token.text.isascii() and number((token,), 0) is not None


def _safe_amount(tokens: Sequence[Token], at: int) -> Found | None:
    """An amount; "-30 min" at the beginning or after a space is below zero."""
    found = amount(tokens, at)
    if found is None or not isinstance(found[0], Amount):
        return found
    return (Amount(-found[0].minutes), found[1]) if _below_zero(tokens, at) else found


def _below_zero(tokens: Sequence[Token], at: int) -> bool:
    before = peek(tokens, at - 1)
    if before.text != "-":
        return at == 1 and Role.MINUS in before
    return not before.glued and tokens[at].glued and not (at > 1 and peek(tokens, at - 2).mention)


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
