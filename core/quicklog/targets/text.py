"""A message cut into words that compare alike whatever their case, accents, plural or hidden characters."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# Zero-width and direction marks may stand anywhere, also inside a word.
_HIDDEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff"
_LATIN = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff\u0300-\u036f"
# Scripts written without blanks, or (Hangul) with endings glued on: each character is a word of its own.
_PACKED = "\u0e00-\u0e7f\u3005\u3041-\u3096\u30a1-\u30fc\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
# Vowel signs are no letters to `re`, so the blocks that need them are named.
_SIGNS = "\u0591-\u05c7\u0640\u064b-\u0655\u0670\u0900-\u0963\u0971-\u0dff"
_LETTER = rf"(?![{_LATIN}{_PACKED}])(?:[^\W\d_]|[{_SIGNS}{_HIDDEN}])"
_TOKEN = re.compile(
    r"(?P<markup>&(?:nbsp|amp|lt|gt|quot|#\d+);|</?[a-z]{1,6}>)"
    rf"|(?P<latin>[{_LATIN}][{_LATIN}{_HIDDEN}]*)|(?P<packed>[{_PACKED}])|(?P<digits>\d+)|(?P<other>(?:{_LETTER})+)"
)
_DROPPED = re.compile(rf"[{_HIDDEN}\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670]")
_PLAIN = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "أ": "ا"}
)
_BREAK = re.compile(r"[,;!?\[\]{}\n\r|、。،؛！？…→]|\.\s|\s[-–—]+\s|--")
_PLURAL = 4  # letters; aws, css and js are no plurals
_CONJUNCTION = re.compile(r"[&+]")
_APOSTROPHES = frozenset("'’`´ʼ")


@dataclass(slots=True)
class Token:
    """A word at `text[start:end]`. `apart` tells that a comma or the like, `joined_by_and` that & or + stands before it.

    Never changed, but not frozen: there is one for every word, and a frozen one takes three times as long to make.
    """

    word: str
    start: int
    end: int
    apart: bool = False
    joined_by_and: bool = False
    packed: bool = False
    accented: bool = False


def tokens(text: str) -> list[Token]:
    """The words and numbers of `text`, folded, in order; markup and a possessive s are dropped."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    end = 0
    for match in _TOKEN.finditer(text):
        said, script = match[0], match.lastgroup
        gap = text[end : match.start()] if end else ""
        start, end = match.span()
        word = "" if script == "markup" else fold(said)
        if not word or (word == "s" and gap in _APOSTROPHES):
            continue
        parted = gap not in ("", " ")
        apart = parted and _BREAK.search(gap) is not None
        joined_by_and = parted and _CONJUNCTION.search(gap) is not None
        accented = not said.isascii() and script == "latin" and word != said.lower()
        yield Token(word, start, end, apart, joined_by_and, script == "packed", accented)


@lru_cache(maxsize=2_048)
def fold(word: str) -> str:
    """`word` without case, accents and hidden characters. Vowel signs of Indic scripts stay."""
    if word.isascii():
        return word.lower()
    plain = _DROPPED.sub("", unicodedata.normalize("NFD", word.casefold()))
    return unicodedata.normalize("NFC", plain).translate(_PLAIN)


@lru_cache(maxsize=2_048)
def stem(word: str) -> str:
    """A folded English word without its plural s; any other word as it is."""
    plural = word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) >= _PLURAL
    return word[:-1] if plural and word.isascii() else word


_CYRILLIC = str.maketrans(
    dict(
        zip(
            "абвгдежзиклмнопрстуфхцчшщыэюяіїєґ",
            "a b v g d e zh z i k l m n o p r s t u f h c ch sh sch y e yu ya i i e g".split(),
            strict=True,
        )
    )
    | {"ь": "", "ъ": ""}
)


def romanised(word: str) -> str:
    """A folded Cyrillic word in Latin letters ("бурков": burkov); anything else unchanged."""
    return word if word.isascii() else word.translate(_CYRILLIC)
