"""Small judgements about words: emoji off, comparable forms, numbers in words."""

import re
import unicodedata

_DECORATION = {"So", "Sk", "Cn", "Cf", "Mn", "Co", "Cs"}
_SHORTCODE = re.compile(r"^(:[a-z0-9_+-]+:\s*)+|(\s*:[a-z0-9_+-]+:)+$")
_SPACE = re.compile(r"\s+")
_NO_WORD = re.compile(r"[^\w+#]+")
_MOST_DIGITS = 4
_NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()


def _is_decoration(char: str) -> bool:
    return char.isspace() or unicodedata.category(char) in _DECORATION


def plain(text: str) -> str:
    """`text` on one line, without emoji and pictograms at its ends."""
    one = _SHORTCODE.sub("", _SPACE.sub(" ", text).strip())
    start, end = 0, len(one)
    while start < end and _is_decoration(one[start]):
        start += 1
    while end > start and _is_decoration(one[end - 1]):
        end -= 1
    return one[start:end]


def words(text: str) -> tuple[str, ...]:
    """The words of `text`, case folded, punctuation gone."""
    return tuple(_NO_WORD.sub(" ", text.casefold()).split())


def number(text: str) -> int | None:
    """The whole number `text` says in digits or as an English word up to twelve."""
    folded = text.casefold()
    if folded.isdecimal() and len(folded) <= _MOST_DIGITS:
        return int(folded)
    return _NUMBERS.index(folded) if folded in _NUMBERS else None


def sentence_end(text: str) -> str:
    """`text` without the colon or full stop it ends with."""
    return text.strip().rstrip(":.\uff1a\u3002 ").strip()


def same(one: str, other: str) -> bool:
    """Whether two titles are the same words."""
    return words(one) == words(other)
