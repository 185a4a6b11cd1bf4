"""Text and entities as Telegram's small HTML."""

from collections.abc import Sequence
from html import escape

from tests.fakes.telegram_errors import Json

_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "expandable_blockquote": "blockquote",
    "text_link": "a",
}


def rendered(text: str, entities: Sequence[Json]) -> str:
    """The small HTML that `parsed` reads as `text` with `entities`; what Telegram found itself has no tag."""
    data = text.encode("utf-16-le", "surrogatepass")
    out: list[str] = []
    closing: list[tuple[int, str]] = []
    at = 0

    def copy(end: int) -> None:
        nonlocal at
        out.append(escape(data[2 * at : 2 * end].decode("utf-16-le", "surrogatepass"), quote=False))
        at = end

    for entity in sorted(entities, key=lambda e: (e["offset"], -e["length"])):
        if tag := _TAGS.get(entity["type"]):
            while closing and closing[-1][0] <= entity["offset"]:
                copy(closing[-1][0])
                out.append(closing.pop()[1])
            copy(entity["offset"])
            out.append(f'<a href="{escape(entity["url"])}">' if tag == "a" else f"<{tag}>")
            closing.append((entity["offset"] + entity["length"], f"</{tag}>"))
    while closing:
        copy(closing[-1][0])
        out.append(closing.pop()[1])
    copy(len(data) // 2)
    return "".join(out)
