"""Numbers that are no time: solved problems, chapters, prices, speeds, versions."""

import re
from collections.abc import Sequence

from core.quicklog.items import Count, Found, Noise, Place
from core.quicklog.numbers import END, behind, digits, number, peek
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

Tokens = Sequence[Token]

_LETTERS = frozenset("emh")
_MONEY = frozenset("$€£¥₹₽₩₺₴₫₪")
_WORD_SUFFIX = re.compile(r"[a-zа-я]{1,4}")
_PLACES = frozenset({Role.PLACE, Role.ORDINAL, Role.MORE})
_MOST_LEVELS = 6
_MOST = 200  # nobody solves more in a day


def problems(tokens: Tokens, at: int) -> Found | None:
    """ "2E 1M", "4 mediums", "3 leetcode problems", "solved three"."""
    if Role.SOLVED in tokens[at]:
        return _by_nouns(tokens, at) or _solved(tokens, at)
    return _by_letters(tokens, at) or _by_nouns(tokens, at)


def _by_letters(tokens: Tokens, at: int) -> Found | None:
    total, letters = 0, ""
    after = at
    upper = peek(tokens, at + 1).upper
    if not _letter(peek(tokens, at + 1), upper=upper):
        return None
    while (
        len(letters) < _MOST_LEVELS
        and (value := digits(peek(tokens, after))) is not None
        and _letter(peek(tokens, after + 1), upper=upper)
    ):
        total += int(value)
        letters += peek(tokens, after + 1).text
        after += 2
        after += peek(tokens, after).text in {"+", ",", "/"} and _letter(peek(tokens, after + 2), upper=upper)
    # "1h 30m" is no count: only easy ones, or medium before hard, tell the letters from units.
    alone = upper and letters == "m" and behind(tokens, at).text == "("
    return (Count(total, levels=True), after) if "e" in letters or "mh" in letters or alone else None


def _letter(token: Token, *, upper: bool) -> bool:
    return token.glued and token.text in _LETTERS and token.upper == upper


def _by_nouns(tokens: Tokens, at: int) -> Found | None:
    total, levels = 0, False
    after = at
    while (one := _one_count(tokens, after)) is not None:
        value, level, after = one
        total, levels = total + value, levels or level
        after += Role.AND in peek(tokens, after) and _one_count(tokens, after + 1) is not None
    if after == at or not 0 < total <= _MOST:
        return None
    named = next((token.mention for token in tokens[at:after] if token.mention), None)
    return Count(total, levels=levels, mention=named), after


def _one_count(tokens: Tokens, at: int) -> tuple[int, bool, int] | None:
    """A number with its noun, a plan item or a difficulty in between: "4 leetcode mediums", "3 hard problems"."""
    found = number(tokens, at) or ((1.0, at + 1) if Role.ARTICLE in peek(tokens, at) else None)
    if found is None or found[0] != int(found[0]) or not _countable(tokens, at):
        return None
    value, after = found
    nouns = False
    level = False
    while True:
        token = peek(tokens, after)
        if Role.LEVEL in token or Role.PROBLEM in token:
            nouns, level = True, level or Role.LEVEL in token
        elif not (
            (token.shape is Shape.TARGET or Role.MORE in token or Role.SOLVED in token)
            and _noun_ahead(tokens, after + 1)
        ):
            return (int(value), level, after) if nouns else None
        after += 1


def _noun_ahead(tokens: Tokens, at: int) -> bool:
    return Role.LEVEL in peek(tokens, at) or Role.PROBLEM in peek(tokens, at)


def _countable(tokens: Tokens, at: int) -> bool:
    """Not the number of a name ("gpt4"); where no blanks are written, numbers stand right after words."""
    return not (tokens[at].shape is Shape.NUMBER and tokens[at].glued and behind(tokens, at).text.isascii())


def _solved(tokens: Tokens, at: int) -> Found | None:
    found = number(tokens, at + 1)
    if found is None or found[0] != int(found[0]) or not 0 < found[0] <= _MOST:
        return None
    after = peek(tokens, found[1])
    ends = (
        after.shape in {Shape.MARK, Shape.LINE, Shape.TARGET}
        or Role.FILLER in after
        or Role.IN in after
        or Role.AND in after
    )
    free = Role.UNIT not in after and not after.glued
    return (Count(int(found[0])), found[1]) if ends and free and "solve" in peek(tokens, at).text else None


def place(tokens: Tokens, at: int) -> Found | None:
    """Where in a book or course: "chapter 9", "ch. 3-4", "p120", "3rd lesson"; also "20 pages"."""
    token = peek(tokens, at)
    if Role.PLACE in token:
        start = at + 1
        while peek(tokens, start).text in {".", "#", ":"} or Role.PLACE in peek(tokens, start):
            start += 1
        end = _numbers_end(tokens, start)
        return (Place(_said(tokens, at, end)), end) if end > start else None
    found = number(tokens, at)
    follows = peek(tokens, found[1]) if found else END
    if found is None or (_PLACES.isdisjoint(follows.senses) and follows.text != "."):
        return None
    if Role.SESSION in follows and Role.TIMES in peek(tokens, found[1] + 1):
        return None
    after = found[1]
    while Role.ORDINAL in peek(tokens, after) or (
        peek(tokens, after).text == "." and Role.PLACE in peek(tokens, after + 1)
    ):
        after += 1
    after += Role.MORE in peek(tokens, after) and Role.PLACE in peek(tokens, after + 1)
    counted = peek(tokens, after)
    if Role.PLACE in counted and Role.UNIT not in counted:
        if counted.senses[Role.PLACE]:
            return Noise(), after + 1
        return Place(_said(tokens, at, after + 1)), after + 1
    return (Noise(), after) if after > found[1] else None


def _said(tokens: Tokens, at: int, end: int) -> str:
    words = ""
    for token in tokens[at:end]:
        words += token.text if token.glued or not words else f" {token.text}"
    return words


def _numbers_end(tokens: Tokens, at: int) -> int:
    """The end of "3", "3-4", "3 and 4", "two"; a number that has a unit belongs to the unit."""
    end = at
    while (found := number(tokens, end)) is not None and not _has_unit(tokens, found[1]):
        end = found[1]
        joint = peek(tokens, end)
        if joint.text in {"-", "~", "/", ",", ">"} or Role.TO in joint or Role.AND in joint:
            follow = number(tokens, end + 1)
            if follow and joint.text != "," and not _has_unit(tokens, follow[1]):
                end += 1
                continue
        return end
    return end


def _has_unit(tokens: Tokens, at: int) -> bool:
    token = peek(tokens, at)
    if token.text == "-" and token.glued and peek(tokens, at + 1).glued:
        token = peek(tokens, at + 1)
    return Role.UNIT in token or Role.EXTRA in token or token.text == "'"


def noise(tokens: Tokens, at: int) -> Found | None:
    """Numbers to step over."""
    token = peek(tokens, at)
    if token.text in _MONEY or token.text == "#":
        return (Noise(), at + 2) if digits(peek(tokens, at + 1)) is not None else None
    if token.shape is Shape.SLASH:
        return (Noise(), at + 1) if not _has_unit(tokens, at + 1) else None
    found = number(tokens, at)
    if found is None:
        return None
    after = peek(tokens, found[1])
    if after.text in _MONEY or Role.PERCENT in after or Role.CALENDAR in after:
        return Noise(), found[1] + 1
    if token.shape is Shape.NUMBER and (_is_suffixed(tokens, at) or is_suffix(tokens, at)):
        return Noise(), found[1] + (1 if after.glued and after.shape is Shape.WORD else 0)
    return None


def _is_suffixed(tokens: Tokens, at: int) -> bool:
    """ "7b", "1.5x", "5k", but not "2h" and not "3x25"."""
    after = peek(tokens, at + 1)
    if (
        not after.glued
        or after.shape is not Shape.WORD
        or Role.UNIT in after
        or not _WORD_SUFFIX.fullmatch(after.text)
    ):
        return False
    if Role.TIMES in after:
        return digits(peek(tokens, at + 2)) is None
    return (
        not (Role.TO in after or Role.AM in after or Role.PM in after or Role.OCLOCK in after)
        and after.text != "ish"
    )


def is_suffix(tokens: Tokens, at: int) -> bool:
    """Whether a number belongs to the word before it: "gpt-4", "v2", "phi3", but not "ddia-45m"."""
    token = tokens[at]
    if token.shape is not Shape.NUMBER:
        return False
    before = behind(tokens, at)
    if before.text in {"-", "."} and before.glued and token.glued:
        before = behind(tokens, at, steps=2)
        return before.shape is Shape.WORD and not before.senses and not _has_unit(tokens, at + 1)
    named = before.shape is Shape.WORD and before.text.isascii() and not before.senses
    return token.glued and named and not _has_unit(tokens, at + 1)
