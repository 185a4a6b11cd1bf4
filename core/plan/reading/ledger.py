"""The account of a reading: which lines became which facts, and so which were passed over."""

from collections.abc import Iterable, Iterator

from core.plan.reading.blocks import Aside, Item, Items, Line, Section, lines_of
from core.plan.reading.outcome import PassedOver, Understood
from core.plan.reading.text import plain

_LONGEST = 200


class Ledger:
    """Gathers facts while a document is read."""

    def __init__(self) -> None:
        self._facts: list[Understood] = []
        self._used: set[int] = set()
        self.links = 0

    def note(self, line: Line, what: str, title: str) -> None:
        """`line` became a `what`; a line may become several."""
        self._facts.append(Understood(line.number, what, title))
        self._used.add(line.number)

    def use(self, *lines: Line) -> None:
        """`lines` were needed to understand others: labels, headings that only group."""
        self._used.update(line.number for line in lines)

    def has_used(self, number: int) -> bool:
        return number in self._used

    def understood(self) -> tuple[Understood, ...]:
        return tuple(sorted(self._facts, key=lambda fact: fact.line))

    def passed_over(self, root: Section) -> tuple[PassedOver, ...]:
        """Every line of `root` with words in it that nothing was made of; a table of contents only repeats headings."""
        unused = (line for line in self._lines(root) if line.number not in self._used)
        left = (line for line in unused if line.plain and not line.is_jump)
        return tuple(PassedOver(line.number, plain(line.text)[:_LONGEST]) for line in left)

    def _lines(self, root: Section) -> Iterator[Line]:
        """The headings under which nothing was understood, and all running text."""
        for section in root.walk():
            text = list(_text(section))
            if not any(line.number in self._used for part in section.walk() for line in _text(part)):
                yield section.heading
            yield from text


def _text(section: Section) -> Iterator[Line]:
    for block in section.blocks:
        if not isinstance(block, Aside) or block.kind == "quote":
            yield from lines_of(block)


def checkboxes(root: Section) -> tuple[int, int]:
    """How many checkboxes the document draws, and how many of them are ticked."""
    states = [item.done for section in root.walk() for item in every_item(section) if item.done is not None]
    return len(states), sum(states)


def every_item(section: Section) -> Iterator[Item]:
    """The list entries of a section's own blocks, nested ones after those they stand under."""
    return _deep(item for block in section.blocks if isinstance(block, Items) for item in block.items)


def _deep(items: Iterable[Item]) -> Iterator[Item]:
    for item in items:
        yield item
        yield from item.below()
