"""A Markdown document as a tree of sections, with the line each part stands on.

Lines count from 1. A `Line` is one line of running text with its marks taken off and remembered as ranges.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from core.plan.reading.text import plain

_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Link:
    """A link on `text[start:end]` of its line."""

    href: str
    start: int
    end: int

    @property
    def is_external(self) -> bool:
        return self.href.startswith(("http://", "https://"))

    @property
    def leads_somewhere(self) -> bool:
        """Not an empty target, nor a jump within the document."""
        return bool(self.href) and not self.href.startswith(("#", "mailto:"))


@dataclass(frozen=True)
class Line:
    number: int
    text: str
    links: tuple[Link, ...] = ()
    strong: tuple[tuple[int, int], ...] = ()
    emphasis: tuple[tuple[int, int], ...] = ()
    code: tuple[str, ...] = ()

    @cached_property
    def plain(self) -> str:
        return plain(self.text)

    @cached_property
    def external(self) -> tuple[Link, ...]:
        return tuple(link for link in self.links if link.is_external)

    @cached_property
    def _lead(self) -> tuple[int, int] | None:
        for start, end in (*self.strong[:1], *self.emphasis[:1]):
            if end > start and not plain(self.text[:start]):
                return start, end
        return None

    @property
    def lead(self) -> str | None:
        """The bold (or else emphasised) words the line starts with, its emoji aside."""
        return None if self._lead is None else self.text[slice(*self._lead)].strip()

    @property
    def rest(self) -> str:
        """What follows the lead."""
        return self.text if self._lead is None else self.text[self._lead[1] :]

    def cut(self, start: int, end: int | None = None) -> "Line":
        """The part of the line from `start` up to `end`, with the marks that stand in it."""
        stop = len(self.text) if end is None else end

        def moved(ranges: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
            return tuple(
                (max(a - start, 0), min(b, stop) - start) for a, b in ranges if b > start and a < stop
            )

        kept = tuple(link for link in self.links if link.end > start and link.start < stop)
        places = moved(tuple((link.start, link.end) for link in kept))
        links = tuple(Link(link.href, a, b) for link, (a, b) in zip(kept, places, strict=True))
        return Line(
            self.number, self.text[start:stop], links, moved(self.strong), moved(self.emphasis), self.code
        )

    def linked(self, link: Link) -> str:
        return self.text[link.start : link.end].strip()

    @property
    def is_jump(self) -> bool:
        """Whether the line only leads elsewhere in the same document, as those of a table of contents do."""
        covered = sum(link.end - link.start for link in self.links)
        return (
            bool(self.links)
            and all(link.href.startswith("#") for link in self.links)
            and (covered >= _MOSTLY * len(self.text.strip()))
        )

    @property
    def share_linked(self) -> float:
        """How much of the line its links that lead somewhere cover, from 0 to 1."""
        covered = sum(link.end - link.start for link in self.links if link.leads_somewhere)
        return covered / max(len(self.text.strip()), 1)


@dataclass(frozen=True, slots=True)
class Paragraph:
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """An entry of a list. `done` is the state of its checkbox, or None if it has none."""

    line: Line
    children: tuple["Block", ...] = ()
    done: bool | None = None

    def sublists(self) -> Iterator["Item"]:
        for child in self.children:
            if isinstance(child, Items):
                yield from child.items

    def below(self) -> Iterator["Item"]:
        for item in self.sublists():
            yield item
            yield from item.below()


@dataclass(frozen=True, slots=True)
class Items:
    ordered: bool
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Table:
    header: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """Quotes, code and raw HTML: kept for the account of what was passed over, and `links` for its links."""

    line: Line
    kind: str


Block = Paragraph | Items | Table | Aside


@dataclass(frozen=True)
class Section:
    """A heading with all that stands under it. The document itself is a section of level 0."""

    heading: Line
    level: int
    blocks: tuple[Block, ...] = ()
    sections: tuple["Section", ...] = ()

    @cached_property
    def title(self) -> str:
        return self.heading.plain

    def walk(self) -> Iterator["Section"]:
        """This section and all below it, in document order."""
        yield self
        for section in self.sections:
            yield from section.walk()

    def lists(self) -> Iterator[Item]:
        """The items of this section's own lists, nested ones not."""
        for block in self.blocks:
            if isinstance(block, Items):
                yield from block.items


def lines_of(block: Block) -> Iterator[Line]:
    """Every line of text of `block`, in order."""
    match block:
        case Paragraph(lines):
            yield from lines
        case Items(_, items):
            for item in items:
                yield item.line
                for child in item.children:
                    yield from lines_of(child)
        case Table(header, rows):
            yield from header[:1]
            yield from (row[0] for row in rows if row)
        case Aside(line, _):
            yield line
