"""Looks words up in every language at once and settles which languages a message is in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from core.quicklog.languages import LANGUAGES
from core.quicklog.phrasebook import Phrasebook, Senses
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Language, Role

_SHORTEST_STEM = 3
_TELLING = 3
_SHORTEST_TYPO = 5
_LONG = 7
_ENGLISH = "en"
_ONLY_NUMBER = frozenset({Role.NUMBER})
_HOME = 0.6  # the phone's language decides between equals, a single telling word beats it


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found at a token: how many tokens it covers, and its senses by language."""

    length: int
    senses: Senses


class Lexicon:
    """Every phrase of every language."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self._phrases = Phrasebook(languages)
        self.spaceless = self._phrases.spaceless

    def find(self, tokens: Sequence[Token], at: int, home: str) -> Match | None:
        """The longest phrase starting at a token, else what the word begins with or looks very much like."""
        word = tokens[at].text
        longest, phrases = self._phrases.beginning(word)
        for length in range(min(longest, len(tokens) - at), 0, -1):
            found = phrases.get(tuple(token.text for token in tokens[at : at + length]))
            if found is not None:
                return Match(length, found)
        for size in range(len(word), _SHORTEST_STEM - 1, -1):
            if (found := self._phrases.stems.get(word[:size])) is not None:
                return Match(1, found)
        return self._near(word, home) if len(word) >= _SHORTEST_TYPO else None

    def _near(self, word: str, home: str) -> Match | None:
        """A slip of the fingers in the name of a day or a unit: "ystrday", "mintues"."""
        often = self._phrases.typed_often
        common = [*often.get(_ENGLISH, ()), *often.get(home, ())]
        found = extractOne(word, common, scorer=OSA.distance, score_cutoff=2 if len(word) >= _LONG else 1)
        if not found or found[0][0] != word[0]:
            return None
        _, phrases = self._phrases.beginning(found[0])
        return Match(1, phrases[found[0],])

    def annotate(self, tokens: Sequence[Token], home: str) -> list[Token]:
        """The tokens with their senses; a phrase of several words becomes one token."""
        matches = self._matches(tokens, home)
        ranking = _ranking((tokens[at].text, match) for at, match in matches.items())
        in_play = sorted(
            (code for code, weight in ranking.items() if weight >= 1 or code in {home, _ENGLISH}),
            key=lambda code: (-ranking[code] - (_HOME if code == home else 0), code != home, code),
        )
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
        share = 1 / len(match.senses) if _ENGLISH in match.senses else 1
        for code, senses in match.senses.items():
            counts = telling and (code == _ENGLISH or senses.keys() != _ONLY_NUMBER)
            weights[code] += share if counts else 0
    return weights


@cache
def lexicon() -> Lexicon:
    """The one lexicon of all languages; built on first use."""
    return Lexicon(LANGUAGES)
