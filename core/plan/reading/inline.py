"""The inline tokens of markdown-it as lines of text with links and emphasis as ranges."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from markdown_it.token import Token

from core.plan.reading.blocks import Line, Link

_URL = re.compile(r"https?://[^\s<>\"'`\]|]+")
_LONGEST_HTML = 10_000  # headings stand at the top of their block; the parser is slow on long ones
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_HREF = re.compile(r"<a\s[^>]*?href\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)


@dataclass
class _Draft:
    """A line being put together."""

    number: int
    text: str = ""
    links: list[Link] = field(default_factory=list)
    strong: list[tuple[int, int]] = field(default_factory=list)
    emphasis: list[tuple[int, int]] = field(default_factory=list)
    code: list[str] = field(default_factory=list)

    def finished(self) -> Line:
        taken = [(link.start, link.end) for link in self.links]
        bare = [
            link for link in _bare(self.text) if not any(a < link.end and link.start < b for a, b in taken)
        ]
        links = sorted((*self.links, *bare), key=lambda link: link.start)
        return Line(
            self.number, self.text, tuple(links), tuple(self.strong), tuple(self.emphasis), tuple(self.code)
        )


def _bare(text: str) -> Iterator[Link]:
    """Addresses written out in the text; a closing bracket or full stop after one is not part of it."""
    for found in _URL.finditer(text):
        href = found.group().rstrip(".,;:!?*_")
        while href.endswith(")") and href.count(")") > href.count("("):
            href = href[:-1]
        yield Link(href, found.start(), found.start() + len(href))


@dataclass(slots=True)
class _Open:
    kind: str
    start: int
    href: str = ""


class _Writer:
    def __init__(self, number: int) -> None:
        self._draft = _Draft(number)
        self._done: list[Line] = []
        self._open: list[_Open] = []

    def write(self, token: Token) -> None:
        match token.type:
            case "text":
                self._draft.text += token.content
            case "code_inline":
                self._draft.code.append(token.content)
                self._draft.text += token.content
            case "softbreak" | "hardbreak":
                self._next_line(1)
            case "html_inline":
                self._html(token.content)
            case "strong_open" | "em_open" | "link_open":
                href = str(token.attrGet("href") or "")
                self._open.append(_Open(token.type.removesuffix("_open"), len(self._draft.text), href))
            case "strong_close" | "em_close" | "link_close":
                self._close(token.type.removesuffix("_close"))
            case _:
                pass

    def lines(self) -> tuple[Line, ...]:
        self._next_line(0)
        return tuple(line for line in self._done if line.text.strip() or line.links)

    def _html(self, tag: str) -> None:
        if _BREAK.match(tag):
            self._next_line(0)
        elif found := _HREF.match(tag):
            self._open.append(_Open("link", len(self._draft.text), found.group(1)))
        elif tag.casefold().startswith("</a"):
            self._close("link")

    def _close(self, kind: str) -> None:
        opened = next((mark for mark in reversed(self._open) if mark.kind == kind), None)
        if opened is None:
            return
        self._open.remove(opened)
        here = (opened.start, len(self._draft.text))
        match kind:
            case "strong":
                self._draft.strong.append(here)
            case "em":
                self._draft.emphasis.append(here)
            case _ if self._draft.text[here[0] :].strip():
                self._draft.links.append(Link(opened.href, *here))
            case _:
                pass

    def _next_line(self, step: int) -> None:
        """Close the line; a mark that is still open goes on in the next one."""
        for mark in tuple(self._open):
            self._close(mark.kind)
            self._open.append(_Open(mark.kind, 0, mark.href))
        self._done.append(self._draft.finished())
        self._draft = _Draft(self._draft.number + step)


def lines(tokens: Sequence[Token], number: int) -> tuple[Line, ...]:
    """The lines of an inline token's children, of which the first stands on line `number`."""
    writer = _Writer(number)
    for token in tokens:
        writer.write(token)
    return writer.lines()


def joined(parts: Sequence[Line], number: int) -> Line:
    """Several lines as one, with their marks."""
    whole = _Draft(number)
    for part in parts:
        gap = len(whole.text) + 1 if whole.text else 0
        whole.text = f"{whole.text} {part.text}" if whole.text else part.text
        whole.links += [Link(link.href, link.start + gap, link.end + gap) for link in part.links]
        whole.strong += [(a + gap, b + gap) for a, b in part.strong]
        whole.emphasis += [(a + gap, b + gap) for a, b in part.emphasis]
        whole.code += part.code
    return whole.finished()


def line_of(text: str, number: int) -> Line:
    """Plain text, as YAML holds it, as a line; addresses in it are links."""
    return _Draft(number, " ".join(text.split())).finished()


class _Html(HTMLParser):
    """Headings, picture descriptions and text of an HTML block."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: list[tuple[int, str]] = []
        self.pictures: list[str] = []
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in {"h1", "h2", "h3"}:
            self._in_heading = True
            self.headings.append((int(tag[1]), ""))
        elif tag == "img":
            self.pictures += [value for name, value in attrs if name == "alt" and value]

    def handle_endtag(self, tag: str) -> None:
        if tag in {"h1", "h2", "h3"}:
            self._in_heading = False

    def handle_data(self, data: str) -> None:
        if self._in_heading:
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)


def html_titles(source: str) -> tuple[tuple[tuple[int, str], ...], tuple[str, ...]]:
    """The headings of an HTML block with their levels, and its pictures' descriptions."""
    parser = _Html()
    parser.feed(source[:_LONGEST_HTML])
    headings = ((level, " ".join(text.split())) for level, text in parser.headings)
    return tuple((level, text) for level, text in headings if text), tuple(parser.pictures)
