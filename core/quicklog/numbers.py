"""Numbers in digits, in words and in Chinese characters."""

from collections.abc import Sequence

from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

Number = tuple[float, int]
"""A value and the token after it."""

_CHARACTERS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_HUNDRED = 100
_TEN = 10
_TWENTY = 20
_VIGESIMAL = (60, 80)  # soixante-dix, quatre-vingt-onze
_DENOMINATORS = frozenset({2, 3, 4, 5, 6, 8})
END = Token(Shape.LINE, "", 0, 0)


def peek(tokens: Sequence[Token], at: int) -> Token:
    """The token there, or the end of a line after the message."""
    return tokens[at] if at < len(tokens) else END


def behind(tokens: Sequence[Token], at: int, *, steps: int = 1) -> Token:
    """The token so many steps before, or the end of a line before the message."""
    return tokens[at - steps] if at >= steps else END


def digits(token: Token) -> float | None:
    return float(token.text) if token.shape is Shape.NUMBER else None


def number(tokens: Sequence[Token], at: int) -> Number | None:
    """A number at a token: "45", "1.5", "1 1/2", "1/2", "thirty five"."""
    token = peek(tokens, at)
    if token.shape is Shape.NUMBER:
        after = peek(tokens, at + 1)
        part = fraction(after) if after.shape is Shape.SLASH and token.text.isdigit() else None
        return (float(token.text) + part, at + 2) if part else (float(token.text), at + 1)
    if (part := fraction(token)) is not None:
        return part, at + 1
    return spelled(tokens, at)


def fraction(token: Token) -> float | None:
    """The value of "3/4"; None for "30/60" and "12/03"."""
    if token.shape is not Shape.SLASH:
        return None
    above, below = (int(part) for part in token.text.split("/"))
    return above / below if 0 < above < below and below in _DENOMINATORS else None


def spelled(tokens: Sequence[Token], at: int) -> Number | None:
    """A number in words: as many words as grow together, "forty" "five" but not "forty" "forty"."""
    total = _word(peek(tokens, at))
    if total is None:
        return None
    at += 1
    while True:
        skip = 1 if Role.AND in peek(tokens, at) and peek(tokens, at).shape is Shape.WORD else 0
        more = _word(peek(tokens, at + skip))
        grown = None if more is None else _grow(total, more, joined=bool(skip))
        if grown is None:
            return total, at
        total, at = grown, at + skip + 1


def _grow(total: float, more: float, *, joined: bool) -> float | None:
    if more == _HUNDRED and total < _TEN:
        return total * _HUNDRED
    if total >= _HUNDRED and total % _HUNDRED == 0 and more < _HUNDRED:
        return total + more
    tens = total % _HUNDRED
    room = _TWENTY if tens in _VIGESIMAL else _TEN
    if tens >= _TWENTY and tens % _TEN == 0 and 0 < more < room:
        return total + more
    # Arabic says "five and thirty".
    if joined and 0 < total < _TEN and more >= _TWENTY and more % _TEN == 0:
        return total + more
    return None


def _word(token: Token) -> float | None:
    value = token.senses.get(Role.NUMBER)
    return value if value is not None else characters(token.text)


def characters(text: str) -> float | None:
    """The value of 三十五; None if there is any other character."""
    if text.isascii():
        return None
    total = digit = 0
    for char in text:
        if char in _CHARACTERS:
            digit = _CHARACTERS[char]
        elif char in "十百":
            total += (digit or 1) * (_TEN if char == "十" else _HUNDRED)
            digit = 0
        else:
            return None
    return float(total + digit)
