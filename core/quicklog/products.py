"""Amounts worked out: "3 x 25 min", "1-2 h", "1h of the planned 2"."""

from collections.abc import Sequence

from core.quicklog.amounts import LEAST_SPOKEN, counts, single
from core.quicklog.items import Amount, Found
from core.quicklog.numbers import Number, digits, number, peek
from core.quicklog.tokens import Token
from core.quicklog.vocabulary import Role

_GAP = 4  # "1h of the two I planned"

Tokens = Sequence[Token]


def amount(tokens: Tokens, at: int) -> Found | None:
    """The amount at a token, worked out: products, fractions, parts of a plan."""
    count = number(tokens, at)
    found = (
        _product(tokens, at, count) or _interval(tokens, at) or _share(tokens, count) or single(tokens, at)
    )
    if found is None:
        return None
    minutes, after = found
    times, after = _repeats(tokens, after)
    more = any(Role.MORE in token.senses for token in tokens[max(at - 1, 0) : after + 1])
    return Amount(minutes * times, more=more), _past_plan(tokens, after)


def _product(tokens: Tokens, at: int, count: Number | None) -> Number | None:
    """ "3 x 25 min", "three 25-minute sessions", "2 blocks of 50 min", "3x25"."""
    senses = peek(tokens, at).senses
    half = senses.get(Role.FRACTION)
    if half is not None and Role.OF in peek(tokens, at + 1) and Role.ME in peek(tokens, at + 2):
        return _scaled(half, single(tokens, at + 3))
    twice = senses.get(Role.REPEAT)
    if twice is not None:
        return _scaled(twice, single(tokens, at + 1))
    if count is None or count[0] != int(count[0]):
        return None
    times, after = count
    follows = peek(tokens, after)
    if Role.TIMES in follows:
        after += 1 + (Role.TIMES in peek(tokens, after + 1))
        return _scaled(times, single(tokens, after) or _unmarked(tokens, after))
    if Role.SESSION in follows:
        after += 1
        while (
            Role.OF in peek(tokens, after)
            or Role.TIMES in peek(tokens, after)
            or Role.AT in peek(tokens, after)
        ):
            after += 1
        apart = peek(tokens, after).text == ","
        each = single(tokens, after + apart)
        return _scaled(times, each) if not apart or (each and Role.EACH in peek(tokens, each[1])) else None
    each = single(tokens, after)
    return _scaled(times, each) if each and Role.SESSION in peek(tokens, each[1]) else None


def _scaled(times: float, each: Number | None) -> Number | None:
    return None if each is None else (times * each[0], each[1])


def _unmarked(tokens: Tokens, at: int) -> Number | None:
    value = digits(peek(tokens, at))
    return (
        (value, at + 1)
        if value is not None and value >= LEAST_SPOKEN and not counts(tokens, at + 1)
        else None
    )


def _repeats(tokens: Tokens, at: int) -> Number:
    """ "x 3" after an amount, "each, 3 sessions"."""
    senses = peek(tokens, at).senses
    value = digits(peek(tokens, at + 1)) if Role.TIMES in senses else None
    if value is not None and value == int(value) and Role.UNIT not in peek(tokens, at + 2):
        return value, at + 2
    if Role.EACH in senses:
        sittings = number(tokens, at + 1 + (peek(tokens, at + 1).text == ","))
        if sittings and sittings[0] == int(sittings[0]) and Role.SESSION in peek(tokens, sittings[1]):
            return sittings[0], sittings[1] + 1
    return senses.get(Role.REPEAT, 1.0), at + (Role.REPEAT in senses)


def _interval(tokens: Tokens, at: int) -> Number | None:
    """ "1-2 h" and "between 45 and 60 min" count as the lower end, so that nothing is invented."""
    start = at + 1 if Role.FROM in peek(tokens, at) else at
    low = digits(peek(tokens, start))
    if low is None:
        return None
    joint = peek(tokens, start + 1)
    if not (joint.text in {"-", "~"} or Role.TO in joint or (Role.AND in joint and start > at)):
        return None
    high = number(tokens, start + 2)
    unit = peek(tokens, high[1]).senses.get(Role.UNIT) if high else None
    if high is None or unit is None or low >= high[0]:
        return None
    return low * unit, high[1] + 1


def _share(tokens: Tokens, done: Number | None) -> Number | None:
    """ "45 of the planned 90 min": the unit is said with the plan."""
    if done is None or Role.OF not in peek(tokens, done[1]):
        return None
    for after in range(done[1] + 1, done[1] + _GAP):
        whole = single(tokens, after)
        if whole is not None:
            value = number(tokens, after)
            beside = tokens[done[1] : whole[1] + len("i planned".split()) + 1]
            planned = any(Role.PLANNED in token for token in beside)
            return (done[0] * whole[0] / value[0], whole[1]) if planned and value and value[0] else None
    return None


def _past_plan(tokens: Tokens, at: int) -> int:
    """Steps over "of the planned 2" and "out of 2h": the done part counts."""
    if Role.OF not in peek(tokens, at):
        return at
    planned = False
    for after in range(at + 1, at + _GAP + 1):
        token = peek(tokens, after)
        planned = planned or Role.PLANNED in token
        if (found := single(tokens, after) or (planned and number(tokens, after)) or None) is not None:
            return found[1]
        if (told := number(tokens, after)) is not None and Role.PLANNED in peek(tokens, told[1] + 1):
            return told[1] + 2
        if not ({Role.PLANNED, Role.ARTICLE, Role.FILLER, Role.ME} & token.senses.keys()):
            return at
    return at
