"""The coach's small HTML (b, i, code, pre, a, time, line breaks) for faces that show something else."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape, unescape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

TIME = "time"

Span = tuple[str, frozenset[str]]
"""A piece of text and the tags around it; that of a moment names it: "time 2026-01-05T17:30:00+00:00 soon"."""
TAG = re.compile(r"<(/?[a-z][^<>]*)>")
"""A tag, without its brackets. People's words hold none: they are escaped."""
_VALUE = re.compile(r'"([^"]*)"')
_TIMES = re.compile(r"</?time\b[^>]*>")


def spans(html: str) -> list[Span]:
    """The text of `html` in pieces of one style each."""
    found: list[Span] = []
    opened: list[str] = []
    for number, part in enumerate(TAG.split(html)):  # text and tags by turns
        if number % 2:
            _follow(part, opened)
        elif part:
            found.append((unescape(part), frozenset(opened)))
    return found


def _follow(tag: str, opened: list[str]) -> None:
    """Adds what `tag` opens to what is `opened`, or takes away what it closes."""
    name = name_of(tag)
    if name == TIME:
        opened.append(" ".join((TIME, *_VALUE.findall(tag))))
    elif not name.startswith("/"):
        opened.append(name)
    else:
        closed = next((it for it in opened if name_of(it) == name[1:]), None)
        if closed is not None:
            opened.remove(closed)


def name_of(tag: str) -> str:
    return tag.partition(" ")[0]


def timeless(html: str) -> str:
    """`html` with moments in plain words, for a face that shows them so."""
    return _TIMES.sub("", html) if "<time" in html else html


def plain(html: str) -> str:
    """The text of `html` alone."""
    return unescape(TAG.sub("", html))


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
