"""Telegram's small HTML, read as strictly as its server reads it."""

import re
from dataclasses import dataclass, field

from tests.fakes.telegram_errors import ApiError, Json, bad_request
from tests.fakes.telegram_text import units

_KINDS = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("tg-spoiler", "span"), "spoiler"),
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_WANTED = {"a": "href", "code": "class", "span": "class", "tg-emoji": "emoji-id", "blockquote": "expandable"}
_SPACE = " \t\r\n\0\v"
_SPECIAL = re.compile("[<&]")
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot)(?![A-Za-z]));?")
_CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_TAG_NAME = re.compile(rf"[^{_SPACE}>]*")
_ATTRIBUTE = re.compile(rf"[{_SPACE}]*([^{_SPACE}=>/\"']*)[{_SPACE}]*")
_TOKEN = re.compile(r"[A-Za-z0-9.-]*")
_USER_LINK = re.compile(r"tg://user\?id=(\d+)")
_LINK = re.compile(
    r"(?:(?:https?|tg|ton|ftp)://\S+|mailto:\S+|[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?)", re.IGNORECASE
)
_REFERENCE_LIMIT = 10


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    piece: int


@dataclass(slots=True)
class _Reader:
    source: str
    at: int = 0
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    opened: list[_Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def error(self, why: str, at: int | None = None) -> ApiError:
        place = "" if at is None else f" at byte offset {len(self.source[:at].encode())}"
        return bad_request(f"can't parse entities: {why}{place}")

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += units(text)

    def step(self) -> None:
        special = _SPECIAL.search(self.source, self.at)
        end = special.start() if special else len(self.source)
        if end > self.at:
            self.add(self.source[self.at : end])
            self.at = end
        elif self.source[end] == "&":
            character, self.at = self.reference(end)
            self.add(character)
        elif self.source.startswith("</", end):
            self.end_tag(end)
        else:
            self.start_tag(end)

    def reference(self, at: int) -> tuple[str, int]:
        """The character a reference stands for and where the text goes on; an unknown one is a plain `&`."""
        hit = _REFERENCE.match(self.source, at)
        if hit is None:
            return "&", at + 1
        hexadecimal, decimal, name = hit.groups()
        if name:
            return _CHARACTERS[name], hit.end()
        number = int(hexadecimal, 16) if hexadecimal else int(decimal)
        if number == 0 or number >= 0x10FFFF or len(hit.group().rstrip(";")) >= _REFERENCE_LIMIT:
            return "&", at + 1
        if 0xD800 <= number <= 0xDFFF:
            raise self.error("Text contains invalid Unicode characters after decoding HTML entities")
        return chr(number), hit.end()

    def char(self) -> str:
        return self.source[self.at : self.at + 1]

    def name(self, at: int) -> str:
        hit = _TAG_NAME.match(self.source, at)
        assert hit is not None
        self.at = hit.end()
        return hit.group().lower()

    def start_tag(self, begin: int) -> None:
        tag = self.name(begin + 1)
        if not self.char():
            raise self.error("Unclosed start tag", begin)
        if tag not in _KINDS:
            raise self.error(f'Unsupported start tag "{tag}"', begin)
        argument = ""
        while (found := self.attribute(tag, begin)) is not None:
            name, value = found
            if name == _WANTED.get(tag):
                argument = _argument(tag, value) or argument
        if tag == "span" and argument != "spoiler":
            raise self.error('Tag "span" must have class "tg-spoiler"', begin)
        self.opened.append(_Open(tag, argument, self.length, len(self.pieces)))

    def attribute(self, tag: str, begin: int) -> tuple[str, str] | None:
        hit = _ATTRIBUTE.match(self.source, self.at)
        assert hit is not None
        self.at = hit.end()
        name = hit.group(1).lower()
        if self.char() == ">" and not name:
            self.at += 1
            return None
        if not self.char():
            raise self.error("Unclosed start tag", begin)
        if not name:
            raise self.error(f'Empty attribute name in the tag "{tag}"', begin)
        if self.char() != "=":
            if (tag, name) == ("blockquote", "expandable"):
                return name, "1"
            raise self.error(f'Expected equal sign in declaration of an attribute of the tag "{tag}"', begin)
        self.at += 1
        return name, self.value(begin)

    def value(self, begin: int) -> str:
        while self.char() and self.char() in _SPACE:
            self.at += 1
        if self.char() in ("'", '"'):
            return self.quoted(begin)
        hit = _TOKEN.match(self.source, self.at)
        assert hit is not None
        start, self.at = self.at, hit.end()
        if not self.char():
            raise self.error("Unclosed start tag", begin)
        if self.char() not in _SPACE + ">":
            raise self.error("Unexpected end of name token", start)
        return hit.group().lower()

    def quoted(self, begin: int) -> str:
        end = self.source.find(self.char(), self.at + 1)
        if end < 0 or end + 1 == len(self.source):
            raise self.error("Unclosed start tag", begin)
        raw, self.at = self.source[self.at + 1 : end], end + 1
        inner = _Reader(raw)
        out = []
        while inner.at < len(raw):
            character, inner.at = (
                inner.reference(inner.at) if inner.char() == "&" else (inner.char(), inner.at + 1)
            )
            out.append(character)
        return "".join(out)

    def end_tag(self, begin: int) -> None:
        if not self.opened:
            raise self.error("Unexpected end tag", begin)
        tag = self.name(begin + 2)
        while self.char() and self.char() in _SPACE:
            self.at += 1
        if self.char() != ">":
            raise self.error("Unclosed end tag", begin)
        self.at += 1
        opened = self.opened.pop()
        if tag and tag != opened.tag:
            told = f"Unmatched end tag at byte offset {len(self.source[:begin].encode())}"
            raise self.error(f'{told}, expected "</{opened.tag}>", found "</{tag}>"')
        if self.length > opened.offset:
            self.close(opened)

    def close(self, opened: _Open) -> None:
        entity: Json = {
            "type": _KINDS[opened.tag],
            "offset": opened.offset,
            "length": self.length - opened.offset,
        }
        inner = self.entities[-1] if self.entities else {}
        same = (inner.get("offset"), inner.get("length")) == (entity["offset"], entity["length"])
        if opened.tag == "pre" and same and inner["type"] == "code" and inner.get("language"):
            inner["type"] = "pre"
        elif opened.tag == "code" and same and inner["type"] == "pre" and opened.argument:
            inner["language"] = opened.argument
        elif self.told(entity, opened):
            self.entities.append(entity)

    def told(self, entity: Json, opened: _Open) -> bool:
        """Fills in what the tag's attribute says; False for a link to nowhere, which is dropped in silence."""
        if opened.tag == "a":
            return _link(entity, opened.argument or "".join(self.pieces[opened.piece :]))
        if opened.tag == "code" and opened.argument:
            entity["language"] = opened.argument
        elif opened.tag == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdigit() or not int(opened.argument):
                raise self.error("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = opened.argument
        return True


def _argument(tag: str, value: str) -> str:
    prefix = {"code": "language-", "span": "tg-"}.get(tag, "")
    return value.removeprefix(prefix) if value.startswith(prefix) else ""


def _link(entity: Json, url: str) -> bool:
    if user := _USER_LINK.fullmatch(url):
        entity |= {"type": "text_mention", "user": {"id": int(user[1]), "is_bot": False, "first_name": "?"}}
        return True
    entity["url"] = url
    return _LINK.fullmatch(url.strip()) is not None


def parsed(source: str) -> tuple[str, list[Json]]:
    """The text `source` shows and its entities; an `ApiError` in Telegram's words for what it refuses."""
    reader = _Reader(source)
    while reader.at < len(source):
        reader.step()
    if reader.opened:
        raise reader.error(f'Can\'t find end tag corresponding to start tag "{reader.opened[-1].tag}"')
    for entity in reader.entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    return "".join(reader.pieces), sorted(reader.entities, key=lambda e: (e["offset"], -e["length"]))
