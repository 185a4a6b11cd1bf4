"""Every phrase of every language, kept as text and opened where a message needs it: objects take eight times as much."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from core.quicklog.languages.calendar import CALENDARS
from core.quicklog.normalise import clean, fold_all
from core.quicklog.tokens import cut, is_spaceless
from core.quicklog.vocabulary import Language, Role, Sense

Senses = Mapping[str, Mapping[Role, float]]
"""What a phrase means, by language and role."""

Phrases = Mapping[tuple[str, ...], Senses]
"""Phrases, as the tuples of their words."""

_SHELF = 2
_OPEN = 1_024
_NONE: tuple[int, Phrases] = (0, {})
_TYPED_OFTEN = frozenset({Role.DAY, Role.WEEKDAY, Role.UNIT})
_SHORTEST_TYPO = 5


class Phrasebook:
    """The phrases, on shelves by the first letters of their first word; a line is words, language, role and value.

    `spaceless` are the words of scripts without spaces, `stems` what stands for any ending, `typed_often` long words by
    language in which fingers slip.
    """

    def __init__(self, languages: Iterable[Language]) -> None:
        languages = tuple(languages)
        self.spaceless = frozenset(word for language in languages for word in _spaceless(language))
        self.stems: dict[str, Senses] = {}
        self.typed_often: dict[str, list[str]] = {}
        self._shelves: dict[str, str] = {}
        for language in languages:
            self._put(language)
        self.beginning = lru_cache(_OPEN)(self._beginning)

    def _put(self, language: Language) -> None:
        code = language.code
        new: dict[str, list[str]] = {}
        for phrase, folded, sense in _cleaned(language):
            if len(phrase) > 1 and phrase.endswith("*"):
                stem = self._words(phrase[:-1], folded[:-1])[0]
                self.stems[stem] = _with(self.stems.get(stem, {}), code, sense)
                continue
            words = self._words(phrase, folded)
            line = f"{' '.join(words)}\t{code} {sense.role.value} {sense.value!r}\n"
            new.setdefault(words[0][:_SHELF], []).append(line)
            if sense.role in _TYPED_OFTEN and _is_long_word(phrase):
                self.typed_often.setdefault(code, []).append(folded)
        for shelf, lines in new.items():
            self._shelves[shelf] = self._shelves.get(shelf, "\n") + "".join(lines)

    def _words(self, phrase: str, folded: str) -> list[str]:
        """The words of a phrase, cut the way messages are."""
        if phrase.replace(" ", "").isalpha() and (phrase.isascii() or not is_spaceless(phrase)):
            return folded.split()  # the same, several times as fast
        return [token.text for token in cut(phrase, self.spaceless)]

    def _beginning(self, word: str) -> tuple[int, Phrases]:
        """All phrases whose first word is `word`, and how many words the longest has."""
        shelf = self._shelves.get(word[:_SHELF], "")
        alone, leading = f"{word}\t", f"{word} "
        if f"\n{alone}" not in shelf and f"\n{leading}" not in shelf:
            return _NONE
        phrases: dict[tuple[str, ...], Senses] = {}
        for line in shelf.split("\n"):
            if line.startswith((alone, leading)):
                said, _, means = line.partition("\t")
                words = tuple(said.split(" "))
                code, role, value = means.split(" ")
                phrases[words] = _with(phrases.get(words, {}), code, Sense(Role(int(role)), float(value)))
        return max(map(len, phrases)), phrases


def _is_long_word(phrase: str) -> bool:
    return len(phrase) >= _SHORTEST_TYPO and phrase.isalpha() and phrase.isascii()


def _with(senses: Senses, code: str, sense: Sense) -> Senses:
    return {**senses, code: {**senses.get(code, {}), sense.role: sense.value}}


def _cleaned(language: Language) -> Iterator[tuple[str, str, Sense]]:
    """The phrases of a language, cleaned, and folded, with what they mean.

    They are cleaned all at once, in a row of lines: one by one takes a quarter of a second.
    """
    entries = tuple(_all(language))
    text = clean("\n".join(phrase for phrase, _ in entries), longest=None)
    lines, folded = text.split("\n"), fold_all(text).split("\n")
    for line, plain, (_, sense) in zip(lines, folded, entries, strict=True):
        yield line, plain, sense


def _spaceless(language: Language) -> Iterator[str]:
    written = (language.numbers, language.joint, *language.words.values(), *CALENDARS[language.code])
    if any(map(is_spaceless, written)):
        for phrase, folded, _ in _cleaned(language):
            if " " not in phrase and is_spaceless(phrase):
                yield folded.removesuffix("*")


def _all(language: Language) -> Iterator[tuple[str, Sense]]:
    yield from language
    yield from _calendar(language.code)


def _calendar(code: str) -> Iterator[tuple[str, Sense]]:
    """The names of days and months."""
    weekdays, months = CALENDARS[code]
    for first, names, role in ((0, weekdays, Role.WEEKDAY), (1, months, Role.MONTH)):
        for number, spellings in enumerate(names.split("|"), first):
            yield from ((name.strip(), Sense(role, number)) for name in spellings.split(",") if name.strip())
