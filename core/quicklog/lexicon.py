"""Looks words up in every language at once and settles which languages a message is in."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
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
_ONLY_NUMBER = frozenset({Role.NUMBER})
_ENGLISH = "en"
_ONLY_ENGLISH = (_ENGLISH,)
_HOME = 0.6  # the phone's language decides between equals, a single telling word beats it


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found at a token: how many tokens it covers, and its senses by language.

    For each of the languages in `tells` it has so much to say as `weight`.
    """

    length: int
    senses: Senses
    tells: tuple[str, ...]
    weight: float


class Lexicon:
    """Every phrase of every language."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self._phrases = Phrasebook(languages)
        self.spaceless = self._phrases.spaceless
        self._phrase = lru_cache(_KEPT)(self._match)
        self._alike = lru_cache(_KEPT)(self._look_alike)

    def find(self, tokens: Sequence[Token], at: int, home: str) -> Match | None:
        """The longest phrase starting at a token, else what the word begins with or looks very much like."""
        word = tokens[at].text
        longest, phrases = self._phrases.beginning(word)
        row = tuple([token.text for token in tokens[at : at + longest]])
        for length in range(len(row), 0, -1):
            if (words := row[:length]) in phrases:
                return self._phrase(words)
        return self._alike(word, home)

    def _match(self, words: tuple[str, ...]) -> Match:
        _, phrases = self._phrases.beginning(words[0])
        return _weighed(words, phrases[words])

    def _look_alike(self, word: str, home: str) -> Match | None:
        """What a word begins with or looks very much like."""
        for size in range(len(word), _SHORTEST_STEM - 1, -1):
            if (found := self._phrases.stems.get(word[:size])) is not None:
                return _weighed((word,), found)
        near = self._near(word, home) if len(word) >= _SHORTEST_TYPO else None
        return _weighed((word,), near) if near else None

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
        in_play = _in_play(matches.values(), home)
        annotated = []
        at = 0
        while at < len(tokens):
            match = matches.get(at)
            senses = _meant(match.senses, in_play) if match else None
            if match and senses:
                annotated.append(_merged(tokens[at : at + match.length], senses))
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


def _weighed(words: Sequence[str], senses: Senses) -> Match:
    """A phrase with what it tells of the language it is in. One that many languages share says little for each."""
    telling = len(words) > 1 or len(words[0]) >= _TELLING or not words[0].isascii()
    told = [code for code in senses if telling and (code == _ENGLISH or senses[code].keys() != _ONLY_NUMBER)]
    return Match(len(words), senses, tuple(told), 1 / len(senses) if _ENGLISH in senses else 1.0)


def _in_play(matches: Collection[Match], home: str) -> list[str]:
    """The languages a message may be in, the likeliest first: English, that of the phone and those with enough to say."""
    foreign = [match.weight for match in matches if match.tells != _ONLY_ENGLISH]
    if home == _ENGLISH and sum(foreign) < 1:
        return [_ENGLISH]
    weights: dict[str, float] = defaultdict(float)
    for match in matches:
        for code in match.tells:
            weights[code] += match.weight
    in_play = {code for code, weight in weights.items() if weight >= 1} | {home, _ENGLISH}
    return sorted(
        in_play, key=lambda code: (-weights[code] - (_HOME if code == home else 0), code != home, code)
    )


def _meant(senses: Senses, in_play: Iterable[str]) -> Mapping[Role, float] | None:
    """What a phrase means in the likeliest language that has it."""
    for code in in_play:
        if code in senses:
            return senses[code]
    return None


@cache
def lexicon() -> Lexicon:
    """The one lexicon of all languages; built on first use."""
    return Lexicon(LANGUAGES)
