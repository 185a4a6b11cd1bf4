"""Looks words up in every language at once and settles which languages a message is in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

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
_KEPT = 1_024
_ENGLISH = "en"
_HOME = 0.6  # the phone's language decides between equals, a single telling word beats it


@dataclass(slots=True)
class Match:
    """A phrase found at a token: how many tokens it covers, and its senses by language."""

    length: int
    senses: Senses


class Lexicon:
    """Every phrase of every language."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self._phrases = Phrasebook(languages)
        self.spaceless = self._phrases.spaceless
        self._alike = lru_cache(_KEPT)(self._look_alike)

    def find(self, tokens: Sequence[Token], at: int, home: str) -> Match | None:
        """The longest phrase starting at a token, else what the word begins with or looks very much like."""
        word = tokens[at].text
        longest, phrases = self._phrases.beginning(word)
        for length in range(min(longest, len(tokens) - at), 0, -1):
            found = phrases.get(tuple([token.text for token in tokens[at : at + length]]))
            if found is not None:
                return Match(length, found)
        alike = self._alike(word, home)
        return Match(1, alike) if alike else None

    def _look_alike(self, word: str, home: str) -> Senses | None:
        """The senses of what a word begins with or looks very much like."""
        for size in range(len(word), _SHORTEST_STEM - 1, -1):
            if (found := self._phrases.stems.get(word[:size])) is not None:
                return found
        return self._near(word, home) if len(word) >= _SHORTEST_TYPO else None

    def _near(self, word: str, home: str) -> Senses | None:
        """A slip of the fingers in the name of a day or a unit: "ystrday", "mintues"."""
        often = self._phrases.typed_often
        common = [*often.get(_ENGLISH, ()), *often.get(home, ())]
        found = extractOne(word, common, scorer=OSA.distance, score_cutoff=2 if len(word) >= _LONG else 1)
        if not found or found[0][0] != word[0]:
            return None
        _, phrases = self._phrases.beginning(found[0])
        return phrases[found[0],]

    def annotate(self, tokens: Sequence[Token], home: str) -> list[Token]:
        """The tokens with their senses; a phrase of several words becomes one token."""
        matches = self._matches(tokens, home)
        ranking = _ranking([(tokens[at].text, match) for at, match in matches.items()])
        in_play = [code for code, weight in ranking.items() if weight >= 1 or code in {home, _ENGLISH}]
        in_play.sort(key=lambda code: (-ranking[code] - (_HOME if code == home else 0), code != home, code))
        annotated = []
        at = 0
        while at < len(tokens):
            match = matches.get(at)
            code = next((code for code in in_play if code in match.senses), None) if match else None
            if match and code:
                annotated.append(_merged(tokens[at : at + match.length], match.senses[code]))
                at += match.length
            else:
                annotated.append(tokens[at])
                at += 1
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
    first, last = tokens[0], tokens[-1]
    text = first.text if first is last else " ".join([token.text for token in tokens])
    return Token(first.shape, text, first.start, last.end, first.glued, first.upper, senses, first.mention)


def _ranking(matches: Iterable[tuple[str, Match]]) -> dict[str, float]:
    """How much each language has to say for itself. A word many languages share says little for each."""
    weights: dict[str, float] = defaultdict(float)
    for first, match in matches:
        telling = match.length > 1 or len(first) >= _TELLING or not first.isascii()
        share = 1 / len(match.senses) if _ENGLISH in match.senses else 1
        for code, senses in match.senses.items():
            only_number = Role.NUMBER in senses and len(senses) == 1
            weights[code] += share if telling and (code == _ENGLISH or not only_number) else 0
    return weights


@cache
def lexicon() -> Lexicon:
    """The one lexicon of all languages; built on first use."""
    return Lexicon(LANGUAGES)
