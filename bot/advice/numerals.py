"""The numbers a text names, in digits and in words, so that none is said that nobody computed."""

import re
import unicodedata
from collections.abc import Iterator

from core.quicklog.lexicon import lexicon
from core.quicklog.normalise import clean
from core.quicklog.numbers import number
from core.quicklog.tokens import Shape, tokenise
from core.quicklog.vocabulary import Role

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"\d{1,3}([.,])\d{3}(?:\1\d{3})*")
_ORDINALS = [
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]
_BEYOND = {word: float(value) for value, word in enumerate(_ORDINALS, 3)} | {
    **dict.fromkeys(("double", "doubled"), 2.0),
    **dict.fromkeys(("triple", "tripled"), 3.0),
    "dozen": 12.0,
    "thousand": 1e3,
    "million": 1e6,
}
"""English number words that no quick log needs. "Second" and "first" mean too much else."""
_VALUED = (Role.REPEAT, Role.FRACTION)
_ARTICLE = 1.0
"""In most languages its word is an article, too."""

Readings = frozenset[float]
"""What one numeral may mean: "1,500" is read in two ways."""


def numerals(text: str, language: str) -> list[Readings]:
    """The numbers in `text`, each with its readings; `language` is the CLDR code of the one it is probably in.

    One in words is no number: it is an article in most languages.
    """
    text = unicodedata.normalize("NFKC", text)
    in_digits = (readings for found in _DIGITS.finditer(text) for readings in _readings(found[0]))
    return [*in_digits, *(frozenset({value}) for value in _worded(text, language) if value != _ARTICLE)]


def strangers(text: str, facts: str, language: str) -> bool:
    """Whether `text` names a number that `facts` do not."""
    known = frozenset().union(*numerals(facts, language))
    return any(not readings & known for readings in numerals(text, language))


def _readings(digits: str) -> Iterator[Readings]:
    """1.5 and 1,5 are the same, 1,500 is 1500 or 1.5; 5.1.2026 is three numbers."""
    plain = digits.replace(",", ".")
    if _GROUPED.fullmatch(digits):
        whole = float(plain.replace(".", ""))
        yield frozenset({whole, float(plain)} if plain.count(".") == 1 else {whole})
    elif plain.count(".") <= 1:
        yield frozenset({float(plain)})
    else:
        yield from (frozenset({float(part)}) for part in plain.split("."))


def _worded(text: str, language: str) -> Iterator[float]:
    words = lexicon()
    tokens = words.annotate(tokenise(clean(text), (), words.spaceless), language)
    at = 0
    while at < len(tokens):
        token = tokens[at]
        found = number(tokens, at) if token.shape is Shape.WORD else None
        if found is not None:
            value, at = found
            yield value
            continue
        at += 1
        yield from (token.senses[role] for role in _VALUED if role in token.senses)
        if token.text in _BEYOND:
            yield _BEYOND[token.text]
