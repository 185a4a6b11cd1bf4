"""Titles as rows of comparable words, and what each word is worth."""

import re
from collections.abc import Iterable, Iterator, Sequence

from core.quicklog.targets.phrases import subjects
from core.quicklog.targets.text import stem, tokens
from core.quicklog.targets.words import ANDS, COMMON, FILLERS, FIRST_NAMES, PLATFORMS, SHORT_WORDS, WEIGHTLESS

Name = tuple[str, ...]
"""A name as its words, in order, folded and singular."""

AND = "&"
"""Stands for every "and" in a name, so that "X and Y" is not taken for a title with X beside Y."""

_LONGEST = 8  # words of a part of a title; more are said only as the whole title
_ACRONYM = 3
_CHARACTER = 0.34  # in a script without blanks: three characters make a word

_BRACKETED = re.compile(r"\(([^()]*)\)")
_SUBTITLE = re.compile(r":\s|\s[-–—|]\s")
_CLAUSE = re.compile(r"\s+(?:with|that|which|where|for|using|to)\b|[:.;,(]")


def weight(word: str) -> float:
    """How much a word tells: 1 for a rare one, 0.5 for an everyday one, 0 for "course" and the like."""
    if word in WEIGHTLESS or word in FILLERS or word in FIRST_NAMES or word in PLATFORMS:
        return 0.0
    if word == AND or word.isdecimal():
        return 0.0
    if len(word) == 1:
        return 0.5 if word.isascii() else _CHARACTER
    return 0.5 if word in COMMON or word in SHORT_WORDS else 1.0


def worth(name: Sequence[str]) -> float:
    """What the words of a name tell together."""
    return sum(map(weight, name))


def canonical(text: str) -> Name:
    """A title as a name."""
    row = tokens(text)
    words: list[str] = []
    place = 0
    while place < len(row):
        phrase, token = subjects().at(row, place), row[place]
        if token.joined_by_and or token.word in ANDS:
            words.append(AND)
        if phrase is not None:
            words += phrase.words
        elif token.word not in FILLERS and token.word not in ANDS:
            words.append(stem(token.word))
        place += len(phrase.pattern) if phrase else 1
    return tuple(words)


def variants(title: str) -> tuple[str, ...]:
    """The title without brackets, then its main part before a subtitle and what the brackets hold."""
    main = _BRACKETED.sub(" ", title)
    head = _SUBTITLE.split(main, maxsplit=1)[0]
    return (main, *({head} - {main}), *_BRACKETED.findall(title))


def gist(summary: str) -> str:
    """What a summary says is built: "Build a comprehensive task management API with" is "task management API"."""
    words = _CLAUSE.split(summary, maxsplit=1)[0].split()
    while words and not weight(stem(words[0].lower())):
        words.pop(0)
    return " ".join(words)


def parts(name: Name, least: int = 1) -> Iterator[Name]:
    """Every run of at least so many words, none with an "and" at its end."""
    for start in range(len(name)):
        for end in range(start + least, min(len(name), start + _LONGEST) + 1):
            if AND not in (name[start], name[end - 1]):
                yield name[start:end]


def trimmed(name: Name) -> Name:
    """The name without the worthless words at its ends: "The Complete SQL Bootcamp" is "sql"."""
    kept = [place for place, word in enumerate(name) if weight(word)]
    return name[kept[0] : kept[-1] + 1] if kept else ()


def initials(title: str) -> Iterable[str]:
    """Initials that are nobody's word: ddia, ctci, mle, not min."""
    words = [token.word for token in tokens(title) if token.word not in ANDS]
    if len(words) < _ACRONYM:
        return
    for row in (words, [word for word in words if word not in FILLERS]):
        letters = "".join(word[0] for word in row)
        if letters.isascii() and len(letters) >= _ACRONYM and weight(letters) == 1:
            yield stem(letters)
