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
_TOKEN = re.compile(
    rf"(?P<markup>&(?:nbsp|amp|lt|gt|quot|#\d+);|</?[a-z]{{1,6}}>)|(?P<latin>[{_LATIN}][{_LATIN}{_HIDDEN}]*)|(?P<packed>[{_PACKED}])|(?P<digits>\d+)"
    rf"|(?P<other>(?:(?![{_LATIN}{_PACKED}])(?:[^\W\d_]|[{_SIGNS}]))(?:(?![{_LATIN}{_PACKED}])(?:[^\W\d_]|[{_SIGNS}{_HIDDEN}]))*)"
)
_DROPPED = re.compile(rf"[{_HIDDEN}\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u0655\u0670]")
_HID = re.compile(f"[{_HIDDEN}]")
_PLAIN = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "أ": "ا"}
)
_BREAK = re.compile(r"[,;!?\[\]{}\n\r|、。،؛！？…→]|\.\s|\s[-–—]+\s|--")
_CONJUNCTION = re.compile(r"[&+]")
_POSSESSIVE = re.compile(r"['’`´]s?$")


@dataclass(frozen=True, slots=True)
class Token:
    """A word at `text[start:end]`. `apart` tells that a comma or the like, `joined_by_and` that & or + stands before it."""

    word: str
    start: int
    end: int
    apart: bool = False
    joined_by_and: bool = False
    packed: bool = False
    accented: bool = False


def tokens(text: str) -> list[Token]:
    """The words and numbers of `text`, folded, in order; a possessive s is dropped."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    end = 0
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "markup":
            end = match.end()
            continue
        gap = text[end : match.start()]
        word = fold(match.group())
        if word == "s" and gap in _APOSTROPHES:
            end = match.end()
            continue
        if not word:
            continue
        apart = bool(end) and len(gap) > 0 and gap != " " and _BREAK.search(gap) is not None
        and_sign = bool(end) and gap != " " and _CONJUNCTION.search(gap) is not None
        accented = (
            match.lastgroup == "latin"
            and not match.group().isascii()
            and word.isascii()
            and not _HID.search(match.group())
        )
        yield Token(word, match.start(), match.end(), apart, and_sign, match.lastgroup == "packed", accented)
        end = match.end()


_APOSTROPHES = frozenset("'’`´ʼ")


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """`word` without case, accents and hidden characters. Vowel signs of Indic scripts stay."""
    if word.isascii():
        return word.lower()
    plain = _DROPPED.sub("", unicodedata.normalize("NFD", word.casefold()))
    return unicodedata.normalize("NFC", plain).translate(_PLAIN)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A folded English word without its plural s; any other word as it is."""
    if len(word) < 4 or not word.isascii() or not word.endswith("s") or word.endswith(("ss", "us", "is")):  # noqa: PLR2004
        return word
    return word[:-1]


_CYRILLIC = dict(
    zip(
        "абвгдежзиклмнопрстуфхцчшщыьъэюяіїєґ",
        "a b v g d e zh z i k l m n o p r s t u f h c ch sh sch y   e yu ya i i e g".replace(
            "   ", " _ _ "
        ).split(" "),
        strict=True,
    )
)


def romanised(word: str) -> str:
    """A folded Cyrillic word in Latin letters ("бурков": burkov); anything else unchanged."""
    if not word or word[0] not in _CYRILLIC:
        return word
    return "".join(_CYRILLIC.get(letter, letter) for letter in word).replace("_", "")
