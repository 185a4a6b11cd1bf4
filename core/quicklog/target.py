"""Which plan items a message names, in whatever words: `Targets`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from core.plan.model import Plan
from core.quicklog.model import Mention
from core.quicklog.nicknames import CHAPTERS
from core.quicklog.target_names import ENOUGH, FULL, LONE, TOPIC, Item, Names, Scores
from core.quicklog.target_reading import Reader, Word
from core.quicklog.target_sense import Sense, sense_of
from core.quicklog.target_words import KINDS, UNITS, WEIGHTLESS

_TELLING = frozenset({"book", "course", "project"})
_FEW = 3  # items that one everyday word may fit to be telling beside "course" or "book"
_LONG = 5  # words of a title that may hold a comma
_NEAR = 4  # words that may stand between two names of one item ("clrs, chapter 4 of cormen")


@dataclass(frozen=True, slots=True)
class Hit:
    """A name that begins with word `first` and ends before word `last`, and the kinds of material said beside it."""

    first: int
    last: int
    scores: Scores
    sure: bool
    kinds: frozenset[str]

    @property
    def score(self) -> float:
        return max(self.scores.values())


class Targets:
    """Finds the items of one plan in messages."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._items = names.items
        self._reader = Reader(names)

    @classmethod
    def of(cls, plan: Plan) -> Self:
        """Learn the names in `plan`; do it once per plan."""
        return cls(Names(plan))

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """The items named in `text` (NFKC-normalised), in order and apart from each other; offsets are into `text`.

        The most specific item counts: a resource before its module. What fits several items about as well has
        no key but `choices`. Two names of one item side by side are one mention.
        """
        words = self._reader.words(text)
        hits = self._merged(words, self._hits(words))
        return tuple(self._mention(words, hit) for hit in hits if self._is_telling(words, hit))

    def _mention(self, words: Sequence[Word], hit: Hit) -> Mention:
        sense = self._sense(hit)
        start, end = words[hit.first].start, words[hit.last - 1].end
        return Mention(start, end, sense.key, sense.choices, exact=sense.whole and hit.sure)

    def _sense(self, hit: Hit) -> Sense:
        return sense_of(hit.scores, hit.kinds, self._items)

    def _is_telling(self, words: Sequence[Word], hit: Hit) -> bool:
        """Whether the words name anything; an everyday one does in "the agents course", not in "a travel agents course"."""
        if hit.score >= ENOUGH:
            return True
        if hit.score == LONE:
            return _stands_alone(words, hit)
        fitting = [key for key in hit.scores if self._items[key].kinds & hit.kinds & _TELLING]
        begins = hit.first == 0 or _leads_in(words[hit.first - 1].name)
        return len(fitting) == 1 and hit.score > 0 and len(hit.scores) <= _FEW and begins

    def _hits(self, words: Sequence[Word]) -> Iterator[Hit]:
        place = 0
        while place < len(words):
            hit = self._hit_at(words, place)
            if hit is not None:
                yield hit
            place = hit.last if hit else place + 1

    def _hit_at(self, words: Sequence[Word], first: int) -> Hit | None:
        """The longest name that begins with word `first`."""
        for last in range(min(len(words), first + self._names.longest), first, -1):
            row = words[first:last]
            scores = self._names.phrases.get(tuple(word.name for word in row))
            if scores and _may_name(row, scores):
                return Hit(
                    first, last, scores, all(word.sure for word in row), _kinds_beside(words, first, last)
                )
        return None

    def _merged(self, words: Sequence[Word], hits: Iterator[Hit]) -> list[Hit]:
        merged: list[Hit] = []
        for hit in hits:
            both = self._together(words, merged[-1], hit) if merged else None
            merged[-1:] = [both] if both else [*merged[-1:], hit]
        return merged

    def _together(self, words: Sequence[Word], one: Hit, other: Hit) -> Hit | None:
        """Two names side by side as one, if they can mean the same item."""
        gap = words[one.last : other.first]
        if len(gap) > _NEAR or not _is_empty(gap):
            return None
        scores = self._shared(words, one, other) or self._within(words, one, other)
        if scores is None:
            return None
        return Hit(one.first, other.last, scores, one.sure and other.sure, one.kinds | other.kinds)

    def _shared(self, words: Sequence[Word], one: Hit, other: Hit) -> Scores | None:
        """What fits both names; in a list ("a, b and c") only if they mean the same or one leaves it open."""
        shared = one.scores.keys() & other.scores.keys()
        listed = any(word.apart or word.after_and for word in words[one.last : other.first + 1])
        if not shared or (listed and not self._agree(one, other)):
            return None
        # Two everyday words make no name, "design a system" is no system design. But words that stand side by side in
        # the summary of a project and a third one do: "assistant for code review".
        side_by_side = max(one.score, other.score) >= TOPIC and all(
            self._items[key].is_project for key in shared
        )
        worth = sum if side_by_side else max
        return {key: worth((one.scores[key], other.scores[key])) for key in sorted(shared)}

    def _agree(self, one: Hit, other: Hit) -> bool:
        first, second = self._sense(one), self._sense(other)
        return first.key == second.key or first.key in second.choices or second.key in first.choices

    def _within(self, words: Sequence[Word], one: Hit, other: Hit) -> Scores | None:
        """A module beside one of its resources, or a subject beside the book whose chapter it is, is that resource."""
        first, second = self._item(one), self._item(other)
        if first is None or second is None or first.is_module == second.is_module:
            return None
        general, special, hit = (first, second, other) if first.is_module else (second, first, one)
        gap = words[one.last : other.first + 1]
        if any(word.name in CHAPTERS for word in gap[:-1]):
            return hit.scores
        belongs = special.home == general.key or (special.is_project and "project" in one.kinds | other.kinds)
        return hit.scores if belongs and not any(word.after_and for word in gap) else None

    def _item(self, hit: Hit) -> Item | None:
        """What a hit surely means."""
        key = self._sense(hit).key if hit.score >= ENOUGH else None
        return self._items[key] if key else None


def _may_name(row: Sequence[Word], scores: Scores) -> bool:
    """Whether the words in a row can be a name: not only small words, and no comma but in a long title said in full."""
    if any(word.apart for word in row[1:]):
        return len(row) >= _LONG and max(scores.values()) >= FULL
    return max(scores.values()) > 0 or not all(_is_small(word.name) for word in row)


def _stands_alone(words: Sequence[Word], hit: Hit) -> bool:
    after = words[hit.last] if hit.last < len(words) else None
    ends = after is None or after.apart or after.after_and or _leads_in(after.name)
    return ends and (hit.first == 0 or _leads_in(words[hit.first - 1].name))


def _kinds_beside(words: Sequence[Word], first: int, last: int) -> frozenset[str]:
    """What kinds of material stand right beside the words ("the sql book", "curso de sql")."""
    beside = set()
    if last < len(words) and not (words[last].apart or words[last].after_and):
        beside.add(words[last].name)
    if first and not (words[first].apart or words[first].after_and):
        beside.add(words[first - 1].name)
    return frozenset(beside & KINDS.keys())


def _is_empty(gap: Sequence[Word]) -> bool:
    """Whether nothing of its own stands in the gap; the number of a chapter is nothing ("ddia ch 3, kleppmann")."""
    return all(
        _is_small(word.name) or (word.name.isdecimal() and place > 0 and gap[place - 1].name in CHAPTERS)
        for place, word in enumerate(gap)
    )


def _leads_in(name: str) -> bool:
    """Whether a name may begin after the word: "90 min of the agents course"."""
    return _is_small(name) or name in UNITS or name.isdecimal()


def _is_small(name: str) -> bool:
    return name in WEIGHTLESS or name in KINDS or name in CHAPTERS
