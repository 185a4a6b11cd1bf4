"""What Telegram does to a text before it shows it: cleaning, trimming, finding links and commands.

Offsets and lengths of entities are counted in UTF-16 units.
"""

import re
from collections.abc import Iterator, Sequence

from tests.fakes.telegram_errors import Json

TEXT_LIMIT = 4096  # UTF-16 units, after the entities were parsed
CAPTION_LIMIT = 1024

_BLANKED = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_REMOVED = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_INVISIBLE = re.compile(
    "[\\s\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc\U000e0000-\U000e007f]*"
)
_OPAQUE = frozenset({"code", "pre", "text_link", "text_mention"})
_SIGNS = re.compile("[/@#:]")
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]'])"
    r"|(?P<email>[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)"
    r"|(?<![\w/@<>])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?)(?![\w/@<>])"
    r"|(?<!\w)(?P<mention>@[A-Za-z0-9_]{3,32})(?!\w)"
    r"|(?<![\w#])(?P<hashtag>#\w*[^\W\d_]\w*)"
)


def units(text: str) -> int:
    """The length of `text` in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def is_empty(text: str) -> bool:
    """Whether nothing of `text` would be seen: spaces, joiners and direction marks alone."""
    return _INVISIBLE.fullmatch(text) is not None


def tidied(text: str, entities: Sequence[Json]) -> tuple[str, list[Json]]:
    """`text` without control characters and outer white space, and its entities where they are then."""
    text = _BLANKED.sub(" ", text)
    gone = [units(text[: hit.start()]) for hit in _REMOVED.finditer(text)]
    if gone:
        text = _REMOVED.sub("", text)
        entities = [_without(entity, gone) for entity in entities]
    lead = len(text) - len(text.lstrip(" \n"))
    text = text.strip(" \n")
    return text, list(_clipped(entities, lead, units(text)))


def _without(entity: Json, gone: Sequence[int]) -> Json:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    before, within = sum(at < start for at in gone), sum(start <= at < end for at in gone)
    return {**entity, "offset": start - before, "length": entity["length"] - within}


def _clipped(entities: Sequence[Json], lead: int, length: int) -> Iterator[Json]:
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, length)
        if end > start:
            yield {**entity, "offset": start, "length": end - start}


def with_found(text: str, entities: list[Json]) -> list[Json]:
    """`entities` and the commands, mentions, hashtags and addresses Telegram finds by itself."""
    if not _SIGNS.search(text):
        return entities
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _OPAQUE]
    found = [
        entity
        for entity in map(_entity, _FOUND.finditer(text))
        if all(entity["offset"] >= end or entity["offset"] + entity["length"] <= at for at, end in taken)
    ]
    return sorted([*entities, *found], key=lambda e: (e["offset"], -e["length"])) if found else entities


def _entity(hit: re.Match[str]) -> Json:
    offset = units(hit.string[: hit.start()])
    return {"type": hit.lastgroup, "offset": offset, "length": units(hit.group())}
