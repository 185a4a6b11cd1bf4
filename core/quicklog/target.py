"""Which plan items a message names, in whatever words: `Targets`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self

from core.plan.model import Plan
from core.quicklog.model import Mention
from core.quicklog.nicknames import CHAPTERS
from core.quicklog.target_names import AND, ENOUGH, FULL, TOPIC, WHOLE, Item, Names
from core.quicklog.target_reading import Reader, Word
from core.quicklog.target_words import KINDS, UNITS, WEIGHTLESS

_MOST_CHOICES = 3
_TELLING = frozenset({"book", "course", "project"})
_NEAR = 4  # words that may stand between two names of one item ("clrs, chapter 4 of cormen")


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of words, from `first` to before `last`, that may mean each item of `scores`."""

    first: int
    last: int
    scores: dict[str, float]
    sure: bool
    kinds: frozenset[str] = frozenset()

    @property
    def score(self) -> float:
        return max(self.scores.values())


@dataclass(frozen=True, slots=True)
class Sense:
    """What a hit means after weighing: one item, or several that it may be."""

    key: str | None
    choices: tuple[str, ...] = ()
    exact: bool = False


class Targets:
    """Finds the items of one plan in messages."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._reader = Reader(names)

    @classmethod
    def of(cls, plan: Plan) -> Self:
        """Learn the names in `plan`; do it once per plan."""
        return cls(Names(plan))

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """The items named in `text` (NFKC-normalised), in order and apart from each other; offsets are into `text`.

        The most specific item counts: a resource before its module. What fits several items about as well has
        no key but `choices`.
        """
        words = self._reader.words(text)
        hits = self._merged(words, list(self._hits(words)))
        return tuple(self._mention(words, hit) for hit in hits if self._names_something(words, hit))

    def _names_something(self, words: Sequence[Word], hit: Hit) -> bool:
        """Whether the words are telling enough; "the agents course" is, of several courses, "a UX agents course" is not."""
        if hit.score >= ENOUGH:
            return True
        fitting = [key for key in hit.scores if self._names.items[key].kinds & hit.kinds & _TELLING]
        before = words[hit.first - 1] if hit.first else None
        return len(fitting) == 1 and hit.score > 0 and (before is None or _leads_in(before.name))

    def _mention(self, words: Sequence[Word], hit: Hit) -> Mention:
        sense = self._sense(hit)
        start, end = words[hit.first].start, max(word.end for word in words[hit.first : hit.last])
        return Mention(start, end, sense.key, sense.choices, exact=sense.exact)

    def _hits(self, words: Sequence[Word]) -> Iterator[Hit]:
        place = 0
        while place < len(words):
            hit = self._hit_at(words, place)
            if hit is not None:
                yield hit
            place = hit.last if hit else place + 1

    def _hit_at(self, words: Sequence[Word], first: int) -> Hit | None:
        for last in range(_reach(words, first, self._names.longest), first, -1):
            row = words[first:last]
            scores = self._names.phrases.get(tuple(word.name for word in row))
            if scores and (max(scores.values()) > 0 or any(not _is_small(word.name) for word in row)):
                return Hit(
                    first, last, scores, all(word.sure for word in row), self._kinds(words, first, last)
                )
        return None

    def _kinds(self, words: Sequence[Word], first: int, last: int) -> frozenset[str]:
        """What kinds of material stand right beside the words ("the sql book", "curso de sql")."""
        near = []
        if last < len(words) and not words[last].apart and not words[last].after_and:
            near.append(words[last].name)
        if first and not words[first].apart and not words[first].after_and:
            near.append(words[first - 1].name)
        return frozenset(near) & KINDS.keys()

    def _merged(self, words: Sequence[Word], hits: list[Hit]) -> list[Hit]:
        merged: list[Hit] = []
        for hit in hits:
            both = self._together(words, merged[-1], hit) if merged else None
            if both is None:
                merged.append(hit)
            else:
                merged[-1] = both
        return merged

    def _together(self, words: Sequence[Word], one: Hit, other: Hit) -> Hit | None:
        """Two names side by side as one, if they can mean the same item."""
        gap = words[one.last : other.first]
        if len(gap) > _NEAR or not all(_is_small(word.name) for word in gap):
            return None
        beside = [*gap, words[other.first]]
        listed = any(word.after_and or word.apart for word in beside)
        scores = self._shared(one, other, listed=listed)
        if scores is None and min(one.score, other.score) >= ENOUGH:
            in_chapter = any(word.name in CHAPTERS for word in gap)
            scores = self._within(
                one, other, strict=any(word.after_and for word in beside), in_chapter=in_chapter
            )
        if scores is None:
            return None
        return Hit(one.first, other.last, scores, one.sure and other.sure, one.kinds | other.kinds)

    def _shared(self, one: Hit, other: Hit, *, listed: bool) -> dict[str, float] | None:
        shared = one.scores.keys() & other.scores.keys()
        if not shared or (listed and self._sense(one).key != self._sense(other).key):
            return None
        # Two weak words make no name, "design a system" is no system design; but a project is said in many ways.
        worth = sum if all(self._names.items[key].is_project for key in shared) else max
        return {key: worth((one.scores[key], other.scores[key])) for key in shared}

    def _within(self, one: Hit, other: Hit, *, strict: bool, in_chapter: bool) -> dict[str, float] | None:
        """A module beside one of its resources, or a subject beside the book whose chapter it is, is that resource."""
        first, second = self._item(one), self._item(other)
        if first is None or second is None:
            return None
        for general, special, hit in ((first, second, other), (second, first, one)):
            if not general.is_module or special.is_module:
                continue
            asked = special.is_project and "project" in one.kinds | other.kinds
            if in_chapter or (not strict and (special.home == general.key or asked)):
                return hit.scores
        return None

    def _item(self, hit: Hit) -> Item | None:
        key = self._sense(hit).key
        return self._names.items[key] if key else None

    def _sense(self, hit: Hit) -> Sense:
        scores = hit.scores
        full = [key for key in scores if scores[key] >= FULL]
        if full:
            return self._of_full(full, hit)
        scores = self._of_kind(hit)
        whole = [key for key in scores if scores[key] >= WHOLE]
        exact = hit.sure and bool(whole)
        module = self._common_module(scores)
        key = self._only(scores) or module or self._unrivalled(scores)
        return Sense(key, exact=exact) if key else Sense(None, self._ranked(scores))

    def _of_full(self, full: list[str], hit: Hit) -> Sense:
        items = [self._names.items[key] for key in full]
        asked = [item for item in self._titled(hit) if item.is_module and "module" in hit.kinds]
        best = asked or [item for item in items if not item.is_module] or items
        if len(best) == 1:
            return Sense(best[0].key, exact=hit.sure)
        return Sense(None, tuple(item.key for item in best[:_MOST_CHOICES]))

    def _titled(self, hit: Hit) -> list[Item]:
        """The items whose own title bears the words, not only a topic."""
        return [self._names.items[key] for key, score in hit.scores.items() if score > TOPIC]

    def _of_kind(self, hit: Hit) -> dict[str, float]:
        """The scores of the items of the kind said, if any; projects only when nothing else fits or a project is said."""
        items = {key: self._names.items[key] for key in hit.scores}
        for kind in hit.kinds:
            fitting = {key: hit.scores[key] for key, item in items.items() if kind in item.kinds}
            if fitting:
                return fitting
        others = {key: hit.scores[key] for key, item in items.items() if not item.is_project}
        return others or hit.scores

    def _only(self, scores: dict[str, float]) -> str | None:
        return next(iter(scores)) if len(scores) == 1 else None

    def _unrivalled(self, scores: dict[str, float]) -> str | None:
        """The resource whose title the words are but for "course" and the like, if no other resource has them."""
        rivals = [key for key in scores if scores[key] > TOPIC or not self._names.items[key].is_module]
        return rivals[0] if len(rivals) == 1 and scores[rivals[0]] >= WHOLE else None

    def _common_module(self, scores: dict[str, float]) -> str | None:
        """The module whose subject the words are: all but its title, or shared by some of its resources and its topics."""
        items = [self._names.items[key] for key in scores]
        for item in items:
            if item.is_module and scores[item.key] >= WHOLE:
                return item.key
        modules = [item for item in items if item.is_module]
        if len(modules) == 1 and len(items) > 2 and all(item.home == modules[0].key for item in items):
            return modules[0].key
        return None

    def _ranked(self, scores: dict[str, float]) -> tuple[str, ...]:
        return tuple(sorted(scores, key=lambda key: -scores[key])[:_MOST_CHOICES])


def _reach(words: Sequence[Word], first: int, longest: int) -> int:
    """Where a name from `words[first]` ends at most. A comma ends it, unless a long title may hold one."""
    last = first + 1
    while last < len(words) and last - first < longest and not words[last].apart:
        last += 1
    return last


def _leads_in(name: str) -> bool:
    """Whether a name may begin after the word: "90 min of the agents course"."""
    return _is_small(name) or name in UNITS or name.isdecimal()


def _is_small(name: str) -> bool:
    return name in WEIGHTLESS or name in KINDS or name == AND or name in CHAPTERS


__all__ = ["Targets"]
