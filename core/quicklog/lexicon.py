"""Looks words up in every language at once and settles which languages a message is in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from core.quicklog.languages import LANGUAGES
from core.quicklog.languages.calendar import CALENDARS
from core.quicklog.normalise import clean, fold
from core.quicklog.tokens import Shape, Token, is_spaceless, words_of
from core.quicklog.vocabulary import Language, Role, Sense

_SHORTEST_STEM = 3
_TELLING = 3
_SHORTEST_TYPO = 5
_LONG = 7
_TYPED_OFTEN = frozenset({Role.DAY, Role.WEEKDAY, Role.UNIT})
_ENGLISH = "en"
_HOME = 0.6  # the phone's language decides between equals, a single telling word beats it


Senses = Mapping[str, Mapping[Role, float]]
"""What a phrase means, by language and role."""


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found at a token: how many tokens it covers, and its senses by language."""

    length: int
    senses: Senses


class Lexicon:
    """Every phrase of every language."""

    def __init__(self, languages: Iterable[Language]) -> None:
        entries = [
            (clean(phrase), language.code, sense)
            for language in languages
            for phrase, sense in _all(language)
        ]
        self.spaceless = frozenset(
            fold(phrase.removesuffix("*"))
            for phrase, _, _ in entries
            if " " not in phrase and is_spaceless(phrase)
        )
        self._phrases: dict[tuple[str, ...], Senses] = {}
        self._longest: dict[str, int] = {}
        self._stems: dict[str, Senses] = {}
        for phrase, code, sense in entries:
            self._add(phrase, code, sense)
        self._common: dict[str, list[str]] = defaultdict(list)
        for phrase, code, sense in entries:
            if sense.role in _TYPED_OFTEN and _is_long_word(phrase):
                self._common[code].append(fold(phrase))

    def _add(self, phrase: str, code: str, sense: Sense) -> None:
        stem = phrase[:-1] if len(phrase) > 1 and phrase.endswith("*") else ""
        words = words_of(stem or phrase, self.spaceless)
        if stem:
            self._stems[words[0]] = _with(self._stems.get(words[0]), code, sense)
        else:
            self._phrases[words] = _with(self._phrases.get(words), code, sense)
            if len(words) > self._longest.get(words[0], 1):
                self._longest[words[0]] = len(words)

    def find(self, tokens: Sequence[Token], at: int, home: str) -> Match | None:
        """The longest phrase starting at a token, else what the word begins with or looks very much like."""
        word = tokens[at].text
        for length in range(min(self._longest.get(word, 1), len(tokens) - at), 0, -1):
            found = self._phrases.get(tuple(token.text for token in tokens[at : at + length]))
            if found is not None:
                return Match(length, found)
        for size in range(len(word), _SHORTEST_STEM - 1, -1):
            if (found := self._stems.get(word[:size])) is not None:
                return Match(1, found)
        return self._near(word, home) if len(word) >= _SHORTEST_TYPO else None

    def _near(self, word: str, home: str) -> Match | None:
        """A slip of the fingers in the name of a day or a unit: "ystrday", "mintues"."""
        common = [*self._common[_ENGLISH], *self._common[home]]
        found = extractOne(word, common, scorer=OSA.distance, score_cutoff=2 if len(word) >= _LONG else 1)
        return Match(1, self._phrases[found[0],]) if found and found[0][0] == word[0] else None

    def annotate(self, tokens: Sequence[Token], home: str) -> list[Token]:
        """The tokens with their senses; a phrase of several words becomes one token."""
        matches = self._matches(tokens, home)
        ranking = _ranking((tokens[at].text, match) for at, match in matches.items())
        order = sorted(
            ranking, key=lambda code: (-ranking[code] - (_HOME if code == home else 0), code != home, code)
        )
        in_play = [code for code in order if code in {home, _ENGLISH} or ranking[code] >= 1]
        annotated = []
        at = 0
        while at < len(tokens):
            match = matches.get(at)
            senses = next((match.senses[c] for c in in_play if c in match.senses), None) if match else None
            length = match.length if match and senses else 1
            annotated.append(_merged(tokens[at : at + length], senses or {}))
            at += length
        return annotated

    def _matches(self, tokens: Sequence[Token], home: str) -> dict[int, Match]:
        matches = {}
        at = 0
        while at < len(tokens):
            match = self.find(tokens, at, home) if tokens[at].shape in {Shape.WORD, Shape.MARK} else None
            if match:
                matches[at] = match
            at += match.length if match else 1
        return matches


def _is_long_word(phrase: str) -> bool:
    return len(phrase) >= _SHORTEST_TYPO and phrase.isalpha() and phrase.isascii()


def _merged(tokens: Sequence[Token], senses: Mapping[Role, float]) -> Token:
    first = tokens[0]
    if len(tokens) == 1:
        return replace(first, senses=senses) if senses else first
    return replace(first, text=" ".join(token.text for token in tokens), end=tokens[-1].end, senses=senses)


def _ranking(matches: Iterable[tuple[str, Match]]) -> dict[str, float]:
    """How much each language has to say for itself. A word many languages share says little for each."""
    weights: dict[str, float] = defaultdict(float)
    for first, match in matches:
        telling = match.length > 1 or len(first) >= _TELLING or not first.isascii()
        for code, senses in match.senses.items():
            if telling and not (code != _ENGLISH and senses.keys() <= {Role.NUMBER}):
                weights[code] += 1 / len(match.senses) if _ENGLISH in match.senses else 1
            else:
                weights[code] += 0
    return weights


def _with(senses: Senses | None, code: str, sense: Sense) -> Senses:
    if senses is None:
        return _only(code, sense)
    return {**senses, code: {**senses.get(code, {}), sense.role: sense.value}}


@cache
def _only(code: str, sense: Sense) -> Senses:
    """One sense in one language, as most phrases have; they share it, which saves a third of the memory."""
    return {code: {sense.role: sense.value}}


def _all(language: Language) -> Iterable[tuple[str, Sense]]:
    yield from language
    yield from _calendar(language.code)


def _calendar(code: str) -> Iterable[tuple[str, Sense]]:
    """The names of days and months."""
    weekdays, months = CALENDARS[code]
    for first, names, role in ((0, weekdays, Role.WEEKDAY), (1, months, Role.MONTH)):
        for number, spellings in enumerate(names.split("|"), first):
            yield from ((name.strip(), Sense(role, number)) for name in spellings.split(",") if name.strip())


@cache
def lexicon() -> Lexicon:
    """The one lexicon of all languages; built on first use."""
    return Lexicon(LANGUAGES)
