"""Cuts a cleaned message into words, numbers, plan items and marks."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from core.quicklog.model import Mention
from core.quicklog.normalise import fold
from core.quicklog.vocabulary import Role


class Shape(Enum):
    WORD = auto()
    NUMBER = auto()
    CLOCK = auto()  # 1:30
    SLASH = auto()  # 3/12
    DATE = auto()  # 2025-03-12, 12.03., 3/12/25
    MARK = auto()
    LINE = auto()
    LINK = auto()
    TARGET = auto()

    __hash__ = object.__hash__  # as with roles: Enum's own hash is Python code


NO_SENSES: Mapping[Role, float] = {}


_SHAPES = {shape.name: shape for shape in Shape}


@dataclass(slots=True)
class Token:
    """A piece of the message, its `text` folded. Never changed, but not frozen: that would take three times as long to make.

    `glued` tells that nothing stands between it and the token before, `upper` that it is a capital letter. `senses` are the parts the word can play in the message's languages, with their values.
    """

    shape: Shape
    text: str
    start: int
    end: int
    glued: bool = False
    upper: bool = False
    senses: Mapping[Role, float] = field(default_factory=dict)
    mention: Mention | None = None

    def __contains__(self, role: Role) -> bool:
        return role in self.senses


_LETTER = r"(?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff\u0e00-\u0e7f])"
_TOKEN = re.compile(
    rf"""
      (?P<LINK>https?://\S+|www\.\S+|\d{{8,}})
    | (?P<DATE>\d{{4}}-\d\d?-\d\d?(?!\d)|\d\d?\.\d\d?\.(?:\d{{4}}|\d\d)?(?![\d.])|\d\d?/\d\d?/(?:\d{{4}}|\d\d)(?!\d))
    | (?P<CLOCK>\d{{1,2}}:\d\d(?!\d))
    | (?P<SLASH>\d{{1,4}}/\d{{1,4}}(?![\d/]))
    | (?P<NUMBER>\d+(?:[.,]\d+)?|(?<![\w.,])[.,]\d+)
    | (?P<WORD>{_LETTER}+(?:'{_LETTER}+)*)
    | (?P<LINE>\n)
    | (?P<MARK>\S)
    """,
    re.VERBOSE,
)
_SPACELESS = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NUMERALS = frozenset("〇零一二三四五六七八九十百两兩")
_SPACELESS_LONGEST = 8


def is_spaceless(text: str) -> bool:
    """Whether there are letters of a script that sets no spaces between words."""
    return not text.isascii() and _SPACELESS.search(text) is not None


def tokenise(text: str, mentions: Sequence[Mention], spaceless: frozenset[str]) -> list[Token]:
    """The tokens of a cleaned message; each mention is one token. `spaceless` are words of scripts without spaces."""
    tokens: list[Token] = []
    at = 0
    for mention in mentions:
        if at < mention.start:
            tokens += _cut(text, at, mention.start, spaceless)
        tokens.append(_target(text, mention))
        at = mention.end
    if at < len(text):
        tokens += _cut(text, at, len(text), spaceless)
    return tokens


def _target(text: str, mention: Mention) -> Token:
    said = text[mention.start : mention.end].casefold()
    glued = mention.start > 0 and not text[mention.start - 1].isspace()
    return Token(Shape.TARGET, said, mention.start, mention.end, glued=glued, mention=mention)


def cut(phrase: str, spaceless: frozenset[str]) -> Iterator[Token]:
    """The tokens of a phrase of a language table."""
    return _cut(phrase, 0, len(phrase), spaceless)


def _cut(text: str, at: int, end: int, spaceless: frozenset[str]) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, at, end):
        start, said = match.start(), match[0]
        glued = start > 0 and not text[start - 1].isspace()
        shape = _SHAPES[match.lastgroup or ""]
        if shape is not Shape.WORD:
            if not _binds(text, start):
                plain = said.replace(",", ".") if shape is Shape.NUMBER else said
                yield Token(shape, plain, start, match.end(), glued)
        elif is_spaceless(said):
            yield from _segments(said, start, spaceless, glued=glued)
        elif "'" in said:
            yield from _words(said, start, glued=glued)
        else:
            yield _word(said, start, glued=glued)


def _binds(text: str, at: int) -> bool:
    """Whether a mark only holds a word together: "thirty-five", Turkish "9'dan"."""
    if not 0 < at < len(text) - 1 or not text[at + 1].isalpha():
        return False
    return text[at - 1].isalpha() if text[at] == "-" else text[at] == "'" and text[at - 1].isdigit()


def _word(word: str, start: int, *, glued: bool) -> Token:
    return Token(Shape.WORD, fold(word), start, start + len(word), glued, len(word) == 1 and word.isupper())


def _words(word: str, start: int, *, glued: bool) -> Iterator[Token]:
    """ "Don't" and "dont" are one word; "d'heure" and "i'll" are two."""
    parts = [word.replace("'", "")] if word.casefold().endswith("n't") else word.split("'")
    for part in parts:
        yield _word(part, start, glued=glued)
        start += len(part) + 1
        glued = True


def _segments(word: str, start: int, spaceless: frozenset[str], *, glued: bool) -> Iterator[Token]:
    """Longest known words first; letters in between stay together as one unknown word."""
    word = fold(word)
    at = unknown = 0
    while at <= len(word):
        size = _known(word, at, spaceless) if at < len(word) else 1
        if size and unknown < at:
            yield Token(Shape.WORD, word[unknown:at], start + unknown, start + at, glued or unknown > 0)
        if size and at < len(word):
            yield Token(Shape.WORD, word[at : at + size], start + at, start + at + size, glued or at > 0)
        at += size or 1
        unknown = at if size else unknown


def _known(word: str, at: int, spaceless: frozenset[str]) -> int:
    numerals = at
    while numerals < len(word) and word[numerals] in _NUMERALS:
        numerals += 1
    for size in range(min(_SPACELESS_LONGEST, len(word) - at), max(numerals - at, 0), -1):
        if word[at : at + size] in spaceless:
            return size
    return numerals - at
