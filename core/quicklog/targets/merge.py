"""Several names side by side that mean one item: "kleppmann's ddia", "window functions in sql on sqlbolt"."""

from collections.abc import Iterable, Mapping, Sequence

from core.quicklog.targets.names import FULL, TOPIC, Item, Scores
from core.quicklog.targets.nicknames import CHAPTERS
from core.quicklog.targets.reading import Word
from core.quicklog.targets.sense import Hit, sense_of
from core.quicklog.targets.words import AMOUNTS, KINDS, PARTING, UNITS, WEIGHTLESS

_NEAR = 4  # small words that may stand between two names of one item ("the book by newman")
_FAR = 6  # words of any sort between a subject and the resource it is studied with

_OPEN, _SUBJECT, _PASSING, _SPECIAL = range(4)
"""How much a hit claims the time: left open, a module, a resource named in passing ("in node"), a resource or project."""


class Merger:
    """Makes one hit of several that mean the same item of a plan."""

    def __init__(self, items: Mapping[str, Item]) -> None:
        self._items = items

    def joined(self, words: Sequence[Word], hits: Iterable[Hit]) -> list[Hit]:
        """Names with nothing between them that share an item as one hit, also when each alone says too little."""
        joined: list[Hit] = []
        for hit in hits:
            scores = self._shared(words, joined[-1], hit) if joined else None
            joined[-1:] = [_both(joined[-1], hit, scores)] if scores else [*joined[-1:], hit]
        return joined

    def settled(self, words: Sequence[Word], hits: Iterable[Hit]) -> list[Hit]:
        """What a subject is studied with, without the subject; one hit of both where only small words part them."""
        settled: list[Hit] = []
        for hit in hits:
            kept = self._kept(words, settled[-1], hit) if settled else None
            if kept and _is_small_gap(words[settled[-1].last : hit.first]):
                kept = _both(settled[-1], hit, kept.scores)
            settled[-1:] = [kept] if kept else [*settled[-1:], hit]
        return settled

    def _shared(self, words: Sequence[Word], one: Hit, other: Hit) -> Scores | None:
        """What fits both names; in a list ("a, b and c") only if they mean the same or one leaves it open."""
        gap = words[one.last : other.first]
        shared = sorted(one.scores.keys() & other.scores.keys())
        if (
            not shared
            or not _is_small_gap(gap)
            or (_is_listed(words, one, other) and not self._agree(one, other))
        ):
            return None
        # Two everyday words make no name, "design a system" is no system design. But words that stand side by side in
        # the summary of a project and a third one do: "assistant for code review".
        built = max(one.score, other.score) >= TOPIC and all(self._items[key].is_project for key in shared)
        worth = sum if built else max
        return {key: worth((one.scores[key], other.scores[key])) for key in shared}

    def _agree(self, one: Hit, other: Hit) -> bool:
        first, second = sense_of(one, self._items), sense_of(other, self._items)
        return first.key == second.key or first.key in second.choices or second.key in first.choices

    def _kept(self, words: Sequence[Word], one: Hit, other: Hit) -> Hit | None:
        """The one of two hits that the other only says more about."""
        less, more = sorted((one, other), key=self._claim)
        gap = words[one.last : other.first]
        if self._claim(less) == self._claim(more) or self._claim(more) == _SUBJECT:
            return None
        if _is_small_gap(_unnumbered(gap)):
            return more if self._is_beside(words, one, other, less, more) else None
        loose = len(gap) <= _FAR and not any(_is_parting(word.name) for word in gap)
        return more if loose and not _is_listed(words, one, other) and self._belongs(less, more) else None

    def _is_beside(self, words: Sequence[Word], one: Hit, other: Hit, less: Hit, more: Hit) -> bool:
        """Whether two hits with at most small words between them are one; in a list only if they belong together."""
        gap = words[one.last : other.first]
        if self._claim(less) == _PASSING:
            linked = words[other.first].start - words[one.last - 1].end > 1
            return linked and not _is_listed(words, one, other)
        if any(word.name in CHAPTERS for word in gap) or not _is_listed(words, one, other):
            return True
        return self._belongs(less, more) and not any(
            word.after_and for word in words[one.last : other.first + 1]
        )

    def _belongs(self, less: Hit, more: Hit) -> bool:
        """Whether `less` is the module of `more`, or leaves open whether it is `more`."""
        general, special = sense_of(less, self._items), sense_of(more, self._items)
        if special.key is None:
            return False
        asked = self._items[special.key].is_project and "project" in less.kinds | more.kinds
        return special.key in general.choices or self._items[special.key].home == general.key or asked

    def _claim(self, hit: Hit) -> int:
        key = sense_of(hit, self._items).key
        if key is None:
            return _OPEN
        if self._items[key].is_module:
            return _SUBJECT
        return _SPECIAL if self._items[key].is_project or hit.scores[key] >= FULL else _PASSING


def _both(one: Hit, other: Hit, scores: Scores) -> Hit:
    return Hit(one.first, other.last, scores, one.sure and other.sure, one.kinds | other.kinds)


def _is_listed(words: Sequence[Word], one: Hit, other: Hit) -> bool:
    return any(word.apart or word.after_and for word in words[one.last : other.first + 1])


def _is_small_gap(gap: Sequence[Word]) -> bool:
    """Whether nothing of its own stands in the gap; what may tell a time or a date does."""
    return len(gap) <= _NEAR and all(is_small(word.name) and not _is_parting(word.name) for word in gap)


def _unnumbered(gap: Sequence[Word]) -> list[Word]:
    """The words of a gap without the numbers of chapters ("databases chapter 3 of ddia")."""
    chapters = [place for place, word in enumerate(gap) if word.name in CHAPTERS]
    return [word for place, word in enumerate(gap) if place - 1 not in chapters or not word.name.isdecimal()]


def _is_parting(name: str) -> bool:
    return name.isdecimal() or name in UNITS or name in AMOUNTS or name in PARTING


def is_small(name: str) -> bool:
    """Whether a word belongs to any title or sentence ("course", "first", "chapter")."""
    return name in WEIGHTLESS or name in KINDS or name in CHAPTERS
