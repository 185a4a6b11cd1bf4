"""Which plan items a message names, in whatever words: `Targets`."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Self

from core.plan.model import Plan
from core.quicklog.model import Mention
from core.quicklog.targets.merge import Merger, is_small
from core.quicklog.targets.names import ENOUGH, FULL, LONE, Names, Scores
from core.quicklog.targets.reading import Reader, Word
from core.quicklog.targets.sense import Hit, sense_of
from core.quicklog.targets.titles import weight
from core.quicklog.targets.words import KINDS, UNITS

_TELLING = frozenset({"book", "course", "specialization", "project"})
_FEW = 3  # items that one everyday word may fit to be telling beside "course" or "book"
_LONG = 5  # words of a title that may hold a comma


class Targets:
    """Finds the items of one plan in messages."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._items = names.items
        self._reader = Reader(names)
        self._merger = Merger(names.items)

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
        hits = [hit for hit in self._merger.joined(words, self._hits(words)) if self._is_telling(words, hit)]
        return tuple(_disjoint(self._mention(words, hit) for hit in self._merger.settled(words, hits)))

    def _mention(self, words: Sequence[Word], hit: Hit) -> Mention:
        sense = sense_of(hit, self._items)
        start, end = words[hit.first].start, words[hit.last - 1].end
        return Mention(start, end, sense.key, sense.choices, exact=sense.whole and hit.sure)

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
            longest = self._names.longest.get(words[place].name)
            hit = self._hit_at(words, place, longest) if longest else None
            if hit is not None:
                yield hit
            place = hit.last if hit else place + 1

    def _hit_at(self, words: Sequence[Word], first: int, longest: int) -> Hit | None:
        """The longest name that begins with word `first`, of at most so many words."""
        for last in range(min(len(words), first + longest), first, -1):
            row = words[first:last]
            scores = self._names.phrases.get(tuple([word.name for word in row]))
            if scores and _may_name(row, scores):
                return Hit(
                    first, last, scores, all(word.sure for word in row), _kinds_beside(words, first, last)
                )
        return None


def _disjoint(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions but for those that begin inside another: one word of a message may stand for two of a title."""
    end = 0
    for mention in mentions:
        if mention.start >= end:
            yield mention
            end = mention.end


def _may_name(row: Sequence[Word], scores: Scores) -> bool:
    """Whether the words in a row can be a name: not only small words, and no comma but in a long title said in full."""
    if any(word.apart for word in row[1:]):
        return len(row) >= _LONG and max(scores.values()) >= FULL
    return max(scores.values()) > 0 or not all(is_small(word.name) for word in row)


def _stands_alone(words: Sequence[Word], hit: Hit) -> bool:
    """Whether only small words, amounts and a comma surround the hit; everyday words may lead in ("watched")."""
    for word in words[hit.last :]:
        if word.apart or word.after_and or word.name.isdecimal() or word.name in UNITS:
            break
        if not is_small(word.name):
            return False
    before = next((word.name for word in reversed(words[: hit.first]) if not is_small(word.name)), None)
    return before is None or weight(before) < 1 or before in UNITS


def _kinds_beside(words: Sequence[Word], first: int, last: int) -> frozenset[str]:
    """What kinds of material stand right beside the words ("the sql book", "curso de sql")."""
    beside = set()
    if last < len(words) and not (words[last].apart or words[last].after_and):
        beside.add(words[last].name)
    if first and not (words[first].apart or words[first].after_and):
        beside.add(words[first - 1].name)
    return frozenset(beside & KINDS.keys())


def _leads_in(name: str) -> bool:
    """Whether a name may begin after the word: "90 min of the agents course"."""
    return is_small(name) or name in UNITS or name.isdecimal()
