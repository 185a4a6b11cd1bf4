"""Small HTML cut into pieces that fit a message."""

import re
from collections.abc import Callable, Iterator
from html import escape
from unicodedata import category

from bot.markup import TAG, name_of, plain

Size = Callable[[str], int]
"""How long a piece of small HTML is to a face."""

NOTHING = "…"
BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0\ufffc")
"""Letters and signs without a shape."""
_MEET = re.compile(r"</pre>(\n+)<pre>")
"""Where lines to be copied meet that stay together."""
_EDGES = re.compile(r"(?<=<pre>)\n+|\n+(?=</pre>)")


def units(text: str) -> int:
    """The length of `text` in UTF-16, as Telegram and JavaScript count it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def visible(text: str) -> bool:
    """Whether there is anything to see: no spaces, joiners, direction marks or letters without a shape alone."""
    return any(category(character)[0] not in "ZCM" and character not in BLANK for character in text)


def cut(html: str, most: int, size: Size) -> list[str]:
    """`html` in pieces of at most `most` by `size`, cut between paragraphs, else lines, else characters.

    What would be taken for an empty text is three dots.
    """
    found, room = [""], most
    for part, joint in _parts(html, most, size):
        long = size(part)
        if len(joint) + long <= room:
            found[-1] += joint + part
            room -= len(joint) + long
        else:
            found.append(part)
            room = most - long
    return [_whole(piece) for piece in found if visible(plain(piece))] or [NOTHING]


def _whole(piece: str) -> str:
    """`piece` with one block of lines to be copied instead of many, and no empty lines at its edges."""
    return _EDGES.sub("", _MEET.sub(r"\1", piece)).strip("\n")


def _parts(html: str, most: int, size: Size) -> Iterator[tuple[str, str]]:
    """The paragraphs of `html`, of a longer one its lines, each with what joins it to the part before."""
    for paragraph in "\n".join(_lines(html, most, size)).split("\n\n"):
        if size(paragraph) <= most:
            yield paragraph, "\n\n"
        else:
            yield from (
                (line, "\n" if number else "\n\n") for number, line in enumerate(paragraph.split("\n"))
            )


def _lines(html: str, most: int, size: Size) -> Iterator[str]:
    """The lines of `html`, each well formed by itself; one that is too long is cut and loses its tags."""
    opened: list[str] = []
    for line in html.split("\n"):
        whole = "".join(f"<{tag}>" for tag in opened) + line
        for tag in TAG.findall(line):
            opened = opened[:-1] if tag.startswith("/") else [*opened, tag]
        whole += "".join(f"</{name_of(tag)}>" for tag in reversed(opened))
        if size(whole) <= most:
            yield whole
        else:
            yield from _chunks(plain(line), most, size)


def _chunks(text: str, most: int, size: Size) -> Iterator[str]:
    while text:
        piece = text[:most]
        while (over := size(escape(piece, quote=False)) - most) > 0:
            piece = piece[: len(piece) - (over + 1) // 2]
        yield escape(piece, quote=False)
        text = text[len(piece) :]
