"""Words and phrases put into the English of plan titles: short forms, other languages, famous books in translation."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain

from core.quicklog.targets.nicknames import ELSEWHERE, SHORT_FORMS, SPANISH_SIGNS
from core.quicklog.targets.text import Token, stem, tokens
from core.quicklog.targets.tongues import SUBJECTS
from core.quicklog.targets.words import FILLERS
from core.quicklog.targets.works import BOOKS, KINDS

# "The" in Arabic, also after and, with, so, as and for.
_ARTICLES = ("وال", "بال", "فال", "كال", "لل", "ال")
# And, with, for, so, as in Arabic; the, in, to, and, from, that in Hebrew.
_PREFIXES = frozenset("وبلفكהבלומשכ")
_HEAD = 3  # letters of an open-ended word that it is looked up by; a shorter one would match too much


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in a row that mean `words`; where `open_` is true any ending may follow. No `words`: it names nothing here."""

    pattern: tuple[str, ...]
    open_: tuple[bool, ...]
    words: tuple[str, ...]

    def fits_at(self, row: Sequence[Token], place: int) -> bool:
        """Whether the tokens from `place` on, with no comma between them, say this phrase."""
        if place + len(self.pattern) > len(row):
            return False
        for offset, pattern in enumerate(self.pattern):
            token = row[place + offset]
            if (offset and token.apart) or not _fits(token.word, pattern, open_=self.open_[offset]):
                return False
        return True


class Phrasebook:
    """Phrases looked up by the word they begin with."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._exact: defaultdict[str, list[Phrase]] = defaultdict(list)
        self._open: defaultdict[str, list[Phrase]] = defaultdict(list)
        for phrase in sorted(phrases, key=lambda each: -len(each.pattern)):
            word = phrase.pattern[0]
            (self._open[word[:_HEAD]] if phrase.open_[0] else self._exact[word]).append(phrase)

    def at(self, row: Sequence[Token], place: int) -> Phrase | None:
        """The longest phrase that begins with `row[place]`."""
        return longest_at(self.beginning(row[place].word), row, place)

    def beginning(self, word: str) -> Iterator[Phrase]:
        """The phrases that may begin with `word`."""
        for form in _forms(word):
            yield from self._exact.get(form, ())
            yield from self._open.get(form[:_HEAD], ())


def longest_at(phrases: Iterable[Phrase], row: Sequence[Token], place: int) -> Phrase | None:
    """The longest of the phrases that begins with `row[place]`."""
    found: Phrase | None = None
    for phrase in phrases:
        length = len(phrase.pattern)
        if (found is None or length > len(found.pattern)) and phrase.fits_at(row, place):
            found = phrase
    return found


def _fits(word: str, pattern: str, *, open_: bool) -> bool:
    forms = _forms(word)
    return any(form.startswith(pattern) for form in forms) if open_ else pattern in forms


@lru_cache(maxsize=2_048)
def _forms(word: str) -> tuple[str, ...]:
    """The word itself, then without what Arabic and Hebrew glue to its front, or without an English plural s."""
    if word.isascii():
        return (word,) if stem(word) == word else (stem(word), word)
    if not "\u0590" <= word[0] <= "\u06ff":
        return (word,)
    bare = _bare(word)
    forms = [word, bare] if bare != word else [word]
    if word[0] in _PREFIXES and len(word) > _HEAD:
        forms.append(_bare(word[1:]))
    return tuple(forms)


def _bare(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) > 1:
            return word[len(article) :]
    return word


def phrases(table: Mapping[str, str]) -> Iterator[Phrase]:
    """The phrases of a table of names, each entry parted by `;`, a star for any ending."""
    for words, names in table.items():
        canonical = plain(words)
        for name in names.split(";"):
            if name.strip():
                yield phrase(name, canonical)


def phrase(name: str, words: tuple[str, ...]) -> Phrase:
    """One phrase as it is written in a table."""
    row = [(token.word, part.endswith("*")) for part in name.split() for token in tokens(part)]
    return Phrase(
        tuple(word if open_ else stem(_bare(word)) for word, open_ in row),
        tuple(open_ for _, open_ in row),
        words,
    )


def plain(words: str) -> tuple[str, ...]:
    """English words as titles are compared: folded, singular, without fillers."""
    return tuple(stem(token.word) for token in tokens(words) if token.word not in FILLERS)


@cache
def subjects() -> Phrasebook:
    """What may stand for a word in a title and in a message alike."""
    return Phrasebook(chain(phrases(SHORT_FORMS), phrases(SUBJECTS), phrases(KINDS)))


@cache
def books() -> tuple[Phrase, ...]:
    """Famous books by other names; a plan picks those it has."""
    return tuple(phrases(BOOKS))


@cache
def elsewhere() -> tuple[Phrase, ...]:
    """Names of works that are no plan's unless it says so."""
    return tuple(phrase(name, ()) for name in ELSEWHERE.split(";"))


def is_spanish(row: Sequence[Token], place: int) -> bool:
    """Whether the word at `place` stands among Spanish or Portuguese ones: "algo de python", "hice algo"."""
    of = place + 1 < len(row) and row[place + 1].word in ("de", "da", "do")
    return of or any(token.word in SPANISH_SIGNS for token in row)
