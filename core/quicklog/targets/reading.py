"""A message as a row of words comparable with the names in a plan: translated, joined, split and mended."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from core.quicklog.targets.names import Names
from core.quicklog.targets.phrases import is_spanish, subjects
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


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the message by the name it has in titles. `sure` tells that it is spelt as there."""

    name: str
    start: int
    end: int
    sure: bool = True
    apart: bool = False
    after_and: bool = False


class Reader:
    """Reads messages in the words of one plan's names."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._spellings: defaultdict[str, list[tuple[str, Name]]] = defaultdict(list)
        for spelling, name in names.spelt.items():
            if spelling.isascii() and len(spelling) >= (_SHORTEST if len(name) == 1 else _COMPOUND):
                self._spellings[spelling[0]].append((spelling, name))
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
        phrase = self._phrase_at(row, place)
        if phrase is not None:
            return phrase
        spelt = _spelt_out(row, place)
        if len(spelt) >= _AT_ONCE and stem(spelt) in self._names.words:
            return (stem(spelt),), len(spelt), True
        for length in range(min(_AT_ONCE, len(row) - place), 1, -1):
            joined = self._joined(row[place : place + length])
            if joined:
                return joined, length, True
        word = row[place].word
        if word in FILLERS or word in ANDS:
            return (), 1, True
        return self._single(row[place])

    def _phrase_at(self, row: Sequence[Token], place: int) -> tuple[Name, int, bool] | None:
        found = [phrase for book in (self._names.book, subjects()) if (phrase := book.at(row, place))]
        if not found or (row[place].word == "algo" and is_spanish(row, place)):
            return None
        phrase = max(found, key=lambda each: len(each.pattern))
        return phrase.words or ("\0",), len(phrase.pattern), True

    def _joined(self, row: Sequence[Token]) -> Name:
        if any(token.apart or token.joined_by_and for token in row[1:]):
            return ()
        return self._names.joining("".join(token.word for token in row))

    def _single(self, token: Token) -> tuple[Name, int, bool]:
        word, name = token.word, stem(token.word)
        if name in self._known:
            return (name,), 1, True
        joined = self._names.joining(word)
        if joined:
            return joined, 1, True
        latin = romanised(name)
        if latin in self._names.words and weight(latin) == 1:
            return (latin,), 1, True
        # An accent tells another language, not a slip: "coréen" is no Cormen.
        mended = None if token.accented else self._mended(latin)
        return mended or (name,), 1, mended is None

    def _mended(self, word: str) -> Name | None:
        """The name that `word` misspells or inflects, unless two do equally well."""
        if len(word) < _SHORTEST or not word.isascii():
            return None
        best = sorted(set(self._slips(word)))
        if not best or (len(best) > 1 and best[0][0] == best[1][0]):
            return None
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
