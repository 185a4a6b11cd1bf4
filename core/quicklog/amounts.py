"""Single lengths of time: "1h30", "an hour and a half", "45'"."""

from collections.abc import Sequence

from core.quicklog.numbers import Number, behind, digits, fraction, number, peek, spelled
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

HOUR = 60.0
LEAST_SPOKEN = 5  # "an hour five", but not "hour one"
_CLOCK_HOURS = 12
_SKIPPED = 2  # "two good solid hours"
_AFTER_COUNT = (
    Role.UNIT,
    Role.PLACE,
    Role.PROBLEM,
    Role.LEVEL,
    Role.PERCENT,
    Role.CALENDAR,
    Role.SESSION,
    Role.TIMES,
)
_WORDED = frozenset({Role.COUPLE, Role.EXTRA, Role.FRACTION, Role.PREFIX})
_BEGINNINGS = _WORDED | {Role.NUMBER, Role.ARTICLE, Role.ALONE, Role.INVERTED}

Tokens = Sequence[Token]


def single(tokens: Tokens, at: int) -> Number | None:
    """Minutes of one amount with its unit."""
    token = peek(tokens, at)
    if token.shape is Shape.CLOCK:
        return _clock_with_unit(tokens, at)
    if token.shape is Shape.NUMBER:
        return _prime(tokens, at) or _measured(tokens, at)
    if token.shape is Shape.WORD and token.text.isascii() and _BEGINNINGS.isdisjoint(token.senses):
        return None
    return _measured(tokens, at) or _inverted(tokens, at)


def _measured(tokens: Tokens, at: int) -> Number | None:
    value, after = quantity(tokens, at) or (0.0, at)
    after = _skip_soft(tokens, _skip_plus(tokens, after)) if value or after > at else after
    unit = peek(tokens, after).senses.get(Role.UNIT)
    if unit is None or (after == at and not _stands_alone(tokens, at)):
        return None
    if after == at:
        value = 1.0
    minutes, after = value * unit, after + 1
    return _tail(tokens, after, minutes) if unit >= HOUR else _seconds(tokens, after, minutes)


def _skip_plus(tokens: Tokens, at: int) -> int:
    """ "45+ min"."""
    return at + 1 if peek(tokens, at).text == "+" and Role.UNIT in peek(tokens, at + 1) else at


def quantity(tokens: Tokens, at: int) -> Number | None:
    """How many of the unit that follows: "two and a half", "a couple of", "three quarters of an"."""
    token = peek(tokens, at)
    found = number(tokens, at) or _worded(tokens, at)
    if found is None and Role.ARTICLE in token:
        return _worded(tokens, at + 1) or (1.0, at + 1)
    if found is None:
        return None
    value, after = found
    if value < 1 and Role.UNIT in peek(tokens, _skip_of(tokens, after)):
        after = _skip_of(tokens, after)
    senses = peek(tokens, after).senses
    half = peek(tokens, after + 1).senses.get(Role.FRACTION) if Role.AND in senses else None
    if half is not None and Role.UNIT in peek(tokens, after + 2):
        return value + half, after + 2
    extra = senses.get(Role.EXTRA)
    return (value + extra, after + 1) if extra is not None else (value, after)


def _worded(tokens: Tokens, at: int) -> Number | None:
    senses = peek(tokens, at).senses
    if _WORDED.isdisjoint(senses):
        return None
    if Role.COUPLE in senses:
        return 2.0, _skip_of(tokens, at + 1)
    if Role.EXTRA in senses and senses[Role.EXTRA] > 0 and Role.UNIT in peek(tokens, at + 1):
        return senses[Role.EXTRA], at + 1  # "y media hora": and half an hour
    if Role.FRACTION in senses:
        return senses[Role.FRACTION], _skip_of(tokens, at + 1)
    if Role.PREFIX in senses:
        value, after = number(tokens, at + 1) or (1.0, at + 1)
        return value + senses[Role.PREFIX], after
    return None


def _skip_of(tokens: Tokens, at: int) -> int:
    while Role.OF in peek(tokens, at) or Role.ARTICLE in peek(tokens, at):
        at += 1
    return at


def _skip_soft(tokens: Tokens, at: int) -> int:
    token = peek(tokens, at)
    if token.text == "-" and token.glued and peek(tokens, at + 1).glued:
        return at + 1
    end = at
    while end - at < _SKIPPED and (Role.SOFT in token or Role.MORE in token):
        end += 1
        token = peek(tokens, end)
    return end if Role.UNIT in token else at


def _stands_alone(tokens: Tokens, at: int) -> bool:
    token = peek(tokens, at)
    if Role.ALONE not in token:
        return False
    before = behind(tokens, at)
    picky = bool(token.senses[Role.ALONE])
    return not picky or not (before.shape is Shape.WORD and not before.senses)


def _tail(tokens: Tokens, at: int, minutes: float) -> Number:
    """Minutes after hours: "30" in "1h30", "and a quarter", "and 20 min"."""
    token = peek(tokens, at)
    extra = token.senses.get(Role.EXTRA)
    if extra is not None:
        return minutes + extra * HOUR, at + 1
    start = at + 1 if Role.AND in token and token.text not in {"+", ","} else at
    part = peek(tokens, start).senses.get(Role.FRACTION) if start > at else None
    if part is not None and not (
        Role.UNIT in peek(tokens, _skip_of(tokens, start + 1)) or Role.OF in peek(tokens, start + 1)
    ):
        return minutes + part * HOUR, start + 1
    if (
        start > at
        and (part := fraction(peek(tokens, start))) is not None
        and Role.UNIT not in peek(tokens, start + 1)
    ):
        return minutes + part * HOUR, start + 1
    if peek(tokens, start).text == "-" and peek(tokens, start).glued and peek(tokens, start + 1).glued:
        start += 1
    if (small := _measured_minutes(tokens, start)) is not None:
        return minutes + small[0], small[1]
    if (bare := _bare_minutes(tokens, at) or _joined_minutes(tokens, start)) is not None:
        after = bare[1]
        return minutes + bare[0], after + 1 if peek(tokens, after).text == "'" else after
    return minutes, at


def _measured_minutes(tokens: Tokens, at: int) -> Number | None:
    found = quantity(tokens, at)
    value, after = found or (1.0, at)
    unit = peek(tokens, after).senses.get(Role.UNIT)
    alone = found is not None or Role.ALONE in peek(tokens, after)
    if unit is None or unit >= HOUR or not alone or value * unit >= HOUR:
        return None
    return _seconds(tokens, after + 1, value * unit)


def _bare_minutes(tokens: Tokens, at: int) -> Number | None:
    token = peek(tokens, at)
    value = digits(token)
    if value is not None:
        fits = value < HOUR and token.text.isdigit() and (token.glued or len(token.text) == len("30"))
        return (value, at + 1) if fits and not counts(tokens, at + 1) else None
    found = spelled(tokens, at)
    if found and LEAST_SPOKEN <= found[0] < HOUR and not counts(tokens, found[1]):
        return found
    return None


def _joined_minutes(tokens: Tokens, at: int) -> Number | None:
    """ "40" in "1 hora e 40"."""
    if Role.AND not in behind(tokens, at) or not behind(tokens, at).text.isalpha():
        return None
    two = len(peek(tokens, at).text) == len("40") or Role.NUMBER in peek(tokens, at)
    return _bare_minutes(tokens, at) if two else None


def counts(tokens: Tokens, at: int) -> bool:
    """Whether the number before this token counts something named here."""
    after = peek(tokens, at)
    return any(role in after for role in _AFTER_COUNT) or after.shape is Shape.CLOCK


def _seconds(tokens: Tokens, at: int, minutes: float) -> Number:
    value = digits(peek(tokens, at))
    unit = peek(tokens, at + 1).senses.get(Role.UNIT) if value is not None else None
    if value is not None and unit is not None and unit < 1:
        return minutes + value * unit, at + 2
    return minutes, at


def _clock_with_unit(tokens: Tokens, at: int) -> Number | None:
    token, unit = peek(tokens, at), peek(tokens, at + 1).senses.get(Role.UNIT)
    if unit is None:
        return None
    left, right = (int(part) for part in token.text.split(":"))
    if unit < HOUR and left > _CLOCK_HOURS:
        return left + right / HOUR, at + 2
    return left * HOUR + right, at + 2


def _prime(tokens: Tokens, at: int) -> Number | None:
    value, mark = digits(peek(tokens, at)), peek(tokens, at + 1)
    if value is None or mark.text != "'" or not mark.glued:
        return None
    after = peek(tokens, at + 2)
    return None if after.glued and after.shape in {Shape.WORD, Shape.NUMBER} else (value, at + 2)


def _inverted(tokens: Tokens, at: int) -> Number | None:
    """Russian puts the unit first to say "about": "минут сорок"."""
    token = peek(tokens, at)
    found = number(tokens, at + 1) if Role.INVERTED in token else None
    if found is None or counts(tokens, found[1]):
        return None
    return found[0] * token.senses[Role.UNIT], found[1]
