"""The coach's small HTML (b, i, code, pre, a, time, line breaks) for faces that show something else."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

TIME = "time"

Span = tuple[str, frozenset[str]]
"""A piece of text and the tags around it; that of a moment names it: "time 2026-01-05T17:30:00+00:00 soon"."""
_TIMES = re.compile(r"</?time\b[^>]*>")


class _Spans(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.spans: list[Span] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open.append(" ".join((TIME, *(value or "" for _, value in attrs))) if tag == TIME else tag)

    def handle_endtag(self, tag: str) -> None:
        opened = next((it for it in self._open if it.partition(" ")[0] == tag), None)
        if opened is not None:
            self._open.remove(opened)

    def handle_data(self, data: str) -> None:
        self.spans.append((data, frozenset(self._open)))


def spans(html: str) -> list[Span]:
    """The text of `html` in pieces of one style each."""
    parser = _Spans()
    parser.feed(html)
    parser.close()
    return parser.spans


def timeless(html: str) -> str:
    """`html` with moments in plain words, for a face that shows them so."""
    return _TIMES.sub("", html) if "<time" in html else html


def plain(html: str) -> str:
    """The text of `html` alone."""
    if "<" not in html and "&" not in html:
        return html
    return "".join(text for text, _ in spans(html))


_MARKS = {
    "strong_open": "<b>",
    "strong_close": "</b>",
    "em_open": "<i>",
    "em_close": "</i>",
    "heading_open": "<b>",
    "heading_close": "</b>\n\n",
    "paragraph_close": "\n\n",
    "list_item_open": "• ",
    "softbreak": "\n",
    "hardbreak": "\n",
}
_CODE = frozenset({"code_inline", "code_block", "fence"})


def from_markdown(text: str) -> str:
    """`text` as the coach's small HTML; of links, pictures and what else a chat does not show, the words stay."""
    return "".join(_html(_markdown().parse(text))).strip()


def _html(tokens: Sequence["Token"]) -> Iterator[str]:
    for token in tokens:
        if token.type in _CODE:
            yield f"<code>{escape(token.content.strip())}</code>"
        elif token.children:
            yield from _html(token.children)
        elif token.type in _MARKS:
            yield "\n" if token.type == "paragraph_close" and token.hidden else _MARKS[token.type]
        else:
            yield escape(token.content)


@cache
def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # noqa: PLC0415  # nothing but a model's text needs it

    return MarkdownIt("commonmark", {"html": False})
