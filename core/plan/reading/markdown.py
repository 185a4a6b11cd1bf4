"""Markdown text to a tree of sections, by markdown-it's tokens and their line maps."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.plan.reading.blocks import Aside, Block, Item, Items, Line, Paragraph, Section, Table
from core.plan.reading.inline import html_titles, joined, lines
from core.plan.reading.spans import mark_in, opens_with_mark

_CHECKBOX = re.compile(r"\[([ xX\u2713\u2714]?)\]\s+")
_BULLET = re.compile(r"\s*[\u2022\u25e6\u25aa\u25cf\u2023\u2043]\s*")
_FENCE = re.compile(r"-{3,}\s*")


@dataclass(frozen=True, slots=True)
class Document:
    """The tree under a nameless section of level 0, and the text of the front matter."""

    root: Section
    front_matter: str = ""


def parse(text: str) -> Document:
    """`text` as a tree; Markdown has no wrong documents, so this never fails."""
    front, body, skipped = _front_matter(text)
    tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(body)
    return Document(_sections(list(_Blocks(tokens, skipped).read())), front)


def _front_matter(text: str) -> tuple[str, str, int]:
    """The front matter, the rest, and how many lines the front matter takes."""
    rows = text.split("\n")
    if not _FENCE.fullmatch(rows[0]):
        return "", text, 0
    end = next((n for n, row in enumerate(rows[1:], 1) if _FENCE.fullmatch(row)), None)
    if end is None or not any(":" in row for row in rows[1:end]):
        return "", text, 0
    return "\n".join(rows[1:end]), "\n".join(rows[end + 1 :]), end + 1


class _Blocks:
    """Reads the flat token stream into blocks and headings."""

    def __init__(self, tokens: Sequence[Token], skipped: int) -> None:
        self._tokens = tokens
        self._at = 0
        self._first = skipped + 1

    def read(self, closing: str = "") -> Iterator[Block | Section]:
        """Blocks until a token of type `closing`, or the end."""
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token.type == closing:
                return
            yield from self._block(token)

    def _block(self, token: Token) -> Iterator[Block | Section]:
        match token.type:
            case "heading_open":
                yield Section(joined(self._inline(), self._line(token)), int(token.tag[1]))
            case "paragraph_open":
                yield from _paragraph(self._inline())
            case "bullet_list_open" | "ordered_list_open":
                ordered = token.type == "ordered_list_open"
                yield Items(ordered, tuple(self._items(token.type.replace("open", "close"))))
            case "table_open":
                yield self._table()
            case "blockquote_open":
                yield from (_aside(block) for block in self.read("blockquote_close"))
            case "html_block":
                yield from _html(token.content, self._line(token))
            case "fence" | "code_block":
                yield Aside(Line(self._line(token), token.content), "code")
            case _:
                pass

    def _line(self, token: Token) -> int:
        return self._first + (token.map[0] if token.map else 0)

    def _inline(self) -> tuple[Line, ...]:
        """The text of the inline token that comes next; its closing token is passed by."""
        token = self._tokens[self._at]
        self._at += 2
        return lines(token.children or (), self._line(token))

    def _items(self, closing: str) -> Iterator[Item]:
        while self._tokens[self._at].type != closing:
            opening = self._tokens[self._at]
            self._at += 1
            yield _item(list(self.read("list_item_close")), self._line(opening))
        self._at += 1

    def _table(self) -> Table:
        rows: list[tuple[Line, ...]] = []
        while (token := self._tokens[self._at]).type != "table_close":
            self._at += 1
            if token.type == "tr_open":
                rows.append(tuple(self._cells(self._line(token))))
        self._at += 1
        return Table(rows[0], tuple(rows[1:]))

    def _cells(self, number: int) -> Iterator[Line]:
        while (token := self._tokens[self._at]).type != "tr_close":
            self._at += 1
            if token.type == "inline":
                yield joined(lines(token.children or (), number), number)
        self._at += 1


def _paragraph(text: tuple[Line, ...]) -> Iterator[Block]:
    """A paragraph; in plain text its first line may be a heading, and lines with bullet signs are a list."""
    if len(text) > 1 and opens_with_mark(text[0].text):
        yield Paragraph(text[:1])
        text = text[1:]
    told = tuple(line for line in text if not _BULLET.match(line.text))
    if told:
        yield Paragraph(told)
    if len(told) < len(text):
        bullets = (line for line in text if _BULLET.match(line.text))
        yield Items(ordered=False, items=tuple(Item(line.cut(_bullet_ends(line))) for line in bullets))


def _html(source: str, number: int) -> Iterator[Block | Section]:
    """Raw HTML is passed by but for the headings in it, which are part of the outline."""
    yield Aside(Line(number, source), "html")
    for level, title in html_titles(source)[0]:
        yield Section(Line(number, title), level)


def _bullet_ends(line: Line) -> int:
    found = _BULLET.match(line.text)
    return found.end() if found else 0


def _aside(block: Block | Section) -> Block | Section:
    """A quote's paragraphs are asides; its lists and tables count as the document's own."""
    if isinstance(block, Paragraph):
        return Aside(joined(block.lines, block.lines[0].number), "quote")
    return block


def _item(parts: Sequence[Block | Section], number: int) -> Item:
    """A list entry; a heading inside one becomes a paragraph, for it is no part of the outline."""
    blocks = [Paragraph((part.heading,)) if isinstance(part, Section) else part for part in parts]
    head, children = Line(number, ""), blocks
    if blocks and isinstance(blocks[0], Paragraph):
        head, children = joined(blocks[0].lines, blocks[0].lines[0].number), blocks[1:]
    box = _CHECKBOX.match(head.text)
    if box is None:
        return Item(head, tuple(children))
    return Item(head.cut(box.end()), tuple(children), done=box.group(1).strip() != "")


def _sections(parts: Sequence[Block | Section]) -> Section:
    """The outline: every heading takes what follows it up to the next heading of its level or a higher one."""
    root = Section(Line(1, ""), 0)
    path: list[tuple[Section, list[Block], list[Section]]] = [(root, [], [])]
    level = 0
    for part in parts:
        heading = part if isinstance(part, Section) else _told_heading(part, level + 1)
        if heading is not None:
            level = level if heading is not part else heading.level
            _close(path, heading.level)
            path.append((heading, [], []))
        elif not isinstance(part, Section):
            path[-1][1].append(part)
    _close(path, 1)
    return _built(path[0])


def _told_heading(block: Block, level: int) -> Section | None:
    """A line of its own that counts, bold or plain ("**Week 2: Nouns**"), is a heading below the last set as such."""
    if not isinstance(block, Paragraph) or len(block.lines) != 1:
        return None
    line = block.lines[0]
    if opens_with_mark(line.text):
        return Section(line, level)
    is_bold = bool(line.strong) and not line.rest.strip(" :") and line.lead is not None
    return Section(line, level) if is_bold and mark_in(line.text) is not None else None


def _close(path: list[tuple[Section, list[Block], list[Section]]], level: int) -> None:
    while len(path) > 1 and path[-1][0].level >= level:
        done = _built(path.pop())
        path[-1][2].append(done)


def _built(draft: tuple[Section, list[Block], list[Section]]) -> Section:
    section, blocks, sections = draft
    return replace(section, blocks=tuple(blocks), sections=tuple(sections))
