"""A message as a row of words comparable with the names in a plan: translated, joined, split and mended."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from core.quicklog.targets.names import Names
from core.quicklog.targets.phrases import Phrase, is_spanish, longest_at, subjects
from core.quicklog.targets.text import Token, romanised, stem, tokens
from core.quicklog.targets.titles import Name, weight
from core.quicklog.targets.words import (
    ANDS,
    COMMON,
    FILLERS,
    FIRST_NAMES,
    KINDS,
    PLATFORMS,
    UNITS,
    WEIGHTLESS,
)

_SHORTEST = 5  # letters of a word that may be misspelt
_LONG = 8  # letters from which two slips are forgiven
_COMPOUND, _LONG_COMPOUND = 9, 14  # the same for words written together
_STEM = 6  # letters of a name that may take an ending ("kleppmannin", "leetcodessa")
_ENDING = 4
_AT_ONCE = 3  # words that may be one written apart ("sql bolt", "node j s")
_KEPT = 512


@dataclass(slots=True)
class Word:
    """A word of the message by the name it has in titles, never changed. `sure` tells that it is spelt as there."""

    name: str
    start: int
    end: int
    sure: bool = True
    apart: bool = False
    after_and: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a word is wherever it stands: the phrases it may begin, its names alone, and the names it may misspell.

    `leads` tells that it may begin something longer.
    """

    leads: bool
    phrases: tuple[Phrase, ...]
    names: Name
    mended: Name


class Reader:
    """Reads messages in the words of one plan's names."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._spellings: defaultdict[str, list[tuple[str, Name]]] = defaultdict(list)
        for spelling, name in names.spelt.items():
            if spelling.isascii() and len(spelling) >= (_SHORTEST if len(name) == 1 else _COMPOUND):
                self._spellings[spelling[0]].append((spelling, name))
        self._entry = lru_cache(_KEPT)(self._look_up)
        self._known = (
            names.words | COMMON | WEIGHTLESS | FILLERS | FIRST_NAMES | PLATFORMS | UNITS | KINDS.keys()
        )

    def words(self, text: str) -> list[Word]:
        """The words of `text`, without fillers; a comma or an "and" between two is marked on the second."""
        row = tokens(text)
        words: list[Word] = []
        place = 0
        apart = after_and = False
        while place < len(row):
            token = row[place]
            apart, after_and = apart or token.apart, after_and or token.joined_by_and
            names, length, sure = self._names_at(row, place)
            if names == () and length == 1 and token.word in ANDS:
                after_and = True
            for name in names:
                words.append(Word(name, token.start, row[place + length - 1].end, sure, apart, after_and))
                apart = after_and = False
            place += length
        return words

    def _names_at(self, row: Sequence[Token], place: int) -> tuple[Name, int, bool]:
        """The names of the word or words at `place`, how many words that takes, and whether it is certain."""
        token = row[place]
        entry = self._entry(token.word)
        if entry.leads and (longer := self._longer(row, place, entry.phrases)):
            return *longer, True
        # An accent tells another language, not a slip: "coréen" is no Cormen.
        mended = entry.mended if not token.accented else ()
        return mended or entry.names, 1, not mended

    def _look_up(self, word: str) -> _Entry:
        # Of phrases as long as each other those of the plan come first.
        phrases = (*self._names.book.beginning(word), *subjects().beginning(word))
        leads = bool(phrases) or len(word) == 1 or self._names.begins_joined(word)
        return _Entry(leads, phrases, *self._single(word))

    def _longer(self, row: Sequence[Token], place: int, phrases: Sequence[Phrase]) -> tuple[Name, int] | None:
        """What the word at `place` is the beginning of: a phrase, a word spelt out, a name written apart."""
        phrase = longest_at(phrases, row, place)
        if phrase is not None and not (row[place].word == "algo" and is_spanish(row, place)):
            return phrase.words or ("\0",), len(phrase.pattern)
        spelt = _spelt_out(row, place)
        if len(spelt) >= _AT_ONCE and stem(spelt) in self._names.words:
            return (stem(spelt),), len(spelt)
        return self._joined(row, place)

    def _joined(self, row: Sequence[Token], place: int) -> tuple[Name, int] | None:
        """The name of as many words as are one written together, and how many they are."""
        found: tuple[Name, int] | None = None
        together = row[place].word
        for length, token in enumerate(row[place + 1 : place + _AT_ONCE], 2):
            if token.apart or token.joined_by_and:
                break
            together += token.word
            if name := self._names.joining(together):
                found = name, length
        return found

    def _single(self, word: str) -> tuple[Name, Name]:
        """The names of a word by itself, and those it may misspell."""
        if word in FILLERS or word in ANDS:
            return (), ()
        name = stem(word)
        if name in self._known:
            return (name,), ()
        joined = self._names.joining(word)
        if joined:
            return joined, ()
        latin = romanised(name)
        if latin in self._names.words and weight(latin) == 1:
            return (latin,), ()
        return (name,), self._mended(latin)

    def _mended(self, word: str) -> Name:
        """The name that `word` misspells or inflects, unless two do equally well."""
        if len(word) < _SHORTEST or not word.isascii():
            return ()
        best = sorted(set(self._slips(word)))
        if not best or (len(best) > 1 and best[0][0] == best[1][0]):
            return ()
        return best[0][1]

    def _slips(self, word: str) -> Iterator[tuple[int, Name]]:
        for spelling, name in self._spellings.get(word[0], ()):
            long = _LONG if len(name) == 1 else _LONG_COMPOUND
            allowed = 2 if min(len(word), len(spelling)) >= long else 1
            slips = OSA.distance(word, spelling, score_cutoff=allowed)
            if slips <= allowed and (len(spelling) > _SHORTEST or sorted(word) == sorted(spelling)):
                yield slips, name
            elif (
                len(spelling) >= _STEM
                and len(word) - len(spelling) <= _ENDING
                and word.startswith(spelling)
                and weight(spelling) == 1
            ):
                yield _ENDING, name


def _spelt_out(row: Sequence[Token], place: int) -> str:
    """The single letters from `place` on as one word: "d d i a" as dictation has it."""
    letters = ""
    for token in row[place : place + _LONG]:
        if len(token.word) != 1 or not token.word.isalpha() or token.packed:
            break
        letters += token.word
    return letters
