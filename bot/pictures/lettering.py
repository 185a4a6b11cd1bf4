"""How wide words are in a card's font, and which it can write; read from the font's own tables (OpenType 1.9)."""

import unicodedata
from array import array
from functools import cache
from itertools import accumulate, takewhile
from pathlib import Path
from struct import unpack_from
from sys import byteorder
from typing import NamedTuple

from markupsafe import Markup

FONTS = Path(__file__).parents[2] / "prompts" / "cards"
MEDIUM, SEMIBOLD = FONTS / "Inter-Medium.otf", FONTS / "Inter-SemiBold.otf"
WEIGHTS = {500: MEDIUM, 600: SEMIBOLD}
FORMAT_4 = 4
"""Of the character map: segments of the Basic Multilingual Plane."""
_ORNAMENTS = {"Cc", "Cf", "Mn", "Sk", "So", "Cs", "Co", "Cn"}
"""Categories of emoji, what joins them, and control characters: a title without them still says what it says."""


class Face(NamedTuple):
    """The advance of each character, in ems."""

    widths: dict[str, float]

    def width(self, text: str, size: float) -> float:
        return size * sum(self.widths.get(character, 1.0) for character in text)


@cache
def face(weight: int) -> Face:
    font = WEIGHTS[weight].read_bytes()
    tables = {
        font[at : at + 4]: unpack_from(">I", font, at + 8)[0]
        for at in range(12, 12 + 16 * unpack_from(">H", font, 4)[0], 16)
    }
    em = unpack_from(">H", font, tables[b"head"] + 18)[0]
    count = unpack_from(">H", font, tables[b"hhea"] + 34)[0]
    advances = _words(font, tables[b"hmtx"], 2 * count)[::2]
    return Face({
        chr(code): advances[min(glyph, count - 1)] / em for code, glyph in _glyphs(font, tables[b"cmap"]).items()
    })  # fmt: skip


def _glyphs(font: bytes, cmap: int) -> dict[int, int]:
    """The glyph of each character."""
    records = [
        unpack_from(">HHI", font, cmap + 4 + 8 * n) for n in range(unpack_from(">H", font, cmap + 2)[0])
    ]
    at = next(cmap + where for _, _, where in records if unpack_from(">H", font, cmap + where)[0] == FORMAT_4)
    count = unpack_from(">H", font, at + 6)[0] // 2
    ends = _words(font, at + 14, count)
    starts, deltas = (_words(font, at + 16 + 2 * n * count, count) for n in (1, 2))
    ranges = at + 16 + 6 * count
    found: dict[int, int] = {}
    for segment, (start, end, delta) in enumerate(zip(starts, ends, deltas, strict=True)):
        offset = unpack_from(">H", font, ranges + 2 * segment)[0]
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if offset:
                glyph = unpack_from(">H", font, ranges + 2 * segment + offset + 2 * (code - start))[0]
            if glyph:
                found[code] = (glyph + delta) % 0x10000
    return found


def _words(font: bytes, at: int, count: int) -> "array[int]":
    words = array("H", font[at : at + 2 * count])
    if byteorder == "little":
        words.byteswap()
    return words


def written(text: str) -> str:
    """`text` as the cards can write it, on one line; empty if they lack letters of it."""
    known = face(500).widths
    line = " ".join(unicodedata.normalize("NFC", text).split())
    kept = "".join(c for c in line if c in known or unicodedata.category(c) not in _ORNAMENTS)
    if any(c not in known for c in kept) or not any(c.isalnum() for c in kept):
        return ""
    return " ".join(kept.split())


def fitted(words: Markup | str, size: float, weight: int, width: float) -> str:
    """`words`, cut to `width` with three dots if they are wider."""
    text, measure = _plain(words), face(weight)
    if measure.width(text, size) <= width:
        return text
    room = width - measure.width("…", size)
    reached = accumulate(measure.width(character, size) for character in text)
    fitting = sum(1 for _ in takewhile(lambda wide: wide <= room, reached))
    return text[:fitting].rstrip(" ,:;&-") + "…"


def wide(words: Markup | str, size: float, weight: int) -> float:
    """How wide `words` are."""
    return face(weight).width(_plain(words), size)


def shrunk(words: Markup | str, size: float, weight: int, width: float) -> float:
    """The largest size up to `size` in which `words` are no wider than `width`."""
    return min(size, size * width / max(wide(words, size, weight), 1))


def _plain(words: Markup | str) -> str:
    """Words as they are read: what a macro gives is escaped."""
    return words.unescape() if isinstance(words, Markup) else words
