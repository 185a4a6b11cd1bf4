"""YAML (and so JSON) text as values that remember their lines, without tags, code or endless aliases."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

_MOST_VALUES = 30_000  # a plan has hundreds; aliases can make millions out of nothing
_DEEPEST = 40
_NULLS = {"", "~", "null", "Null", "NULL"}
_TRUTHS = {"true": True, "false": False}


class BadYaml(ValueError):  # noqa: N818 - it names what was found, as the domain says it
    """The text is not YAML, or more of it than a plan can be; the message tells where."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A value and the line it starts on: a scalar, a tuple of entries, or a mapping of entries."""

    line: int
    value: "Scalar | tuple[Entry, ...] | dict[str, Entry]"

    @property
    def text(self) -> str:
        """A scalar in words, empty for null and for anything else."""
        return str(self.value).strip() if isinstance(self.value, str | int | float) else ""

    @property
    def items(self) -> "tuple[Entry, ...]":
        return self.value if isinstance(self.value, tuple) else ()

    @property
    def fields(self) -> "dict[str, Entry]":
        return self.value if isinstance(self.value, dict) else {}

    @property
    def is_scalar(self) -> bool:
        return not isinstance(self.value, tuple | dict)

    @property
    def size(self) -> int:
        """How many values it holds, itself among them."""
        return 1 + sum(inner.size for inner in (*self.items, *self.fields.values()))

    def leaves(self) -> "Iterator[Entry]":
        for inner in (*self.items, *self.fields.values()):
            yield from inner.leaves()
        if self.is_scalar and self.text:
            yield self

    def data(self) -> Any:
        """The value as plain lists, dicts and scalars."""
        if isinstance(self.value, tuple):
            return [item.data() for item in self.value]
        if isinstance(self.value, dict):
            return {name: item.data() for name, item in self.value.items()}
        return self.value


Scalar = str | int | float | bool | None


def parse_yaml(text: str) -> Entry:
    """The first document in `text`. Raises `BadYaml`, and that before much of an endless text is read."""
    yaml = YAML(typ="safe", pure=True)
    try:
        return _Builder(yaml.parse(text)).document()
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BadYaml(f"line {line}: {error.problem or 'not YAML'}") from None
    except YAMLError as error:
        raise BadYaml(str(error).partition("\n")[0]) from None


class _Builder:
    """Entries out of the parser's events, counted as they come."""

    def __init__(self, events: Iterator[Event]) -> None:
        self._events = events
        self._count = 0
        self._anchors: dict[str, Entry] = {}

    def document(self) -> Entry:
        for event in self._events:
            if isinstance(event, NodeEvent):
                return self._entry(event, 0)
        return Entry(1, None)

    def _entry(self, event: Event, depth: int) -> Entry:
        self._count += 1
        if self._count > _MOST_VALUES or depth > _DEEPEST:
            raise BadYaml("more values, or deeper ones, than a plan has")
        if isinstance(event, AliasEvent):
            return self._alias(event)
        line = event.start_mark.line + 1
        match event:
            case MappingStartEvent():
                entry = Entry(line, dict(self._pairs(depth + 1)))
            case SequenceStartEvent():
                entry = Entry(line, tuple(self._items(depth + 1)))
            case _:
                entry = Entry(line, _scalar(event))
        if isinstance(event, NodeEvent) and event.anchor:
            self._anchors[event.anchor] = entry
        return entry

    def _alias(self, event: AliasEvent) -> Entry:
        """What the alias stands for; it counts in full, so that a short text cannot hold a million values."""
        entry = self._anchors.get(event.anchor)
        if entry is None:
            raise BadYaml(f"line {event.start_mark.line + 1}: an alias of nothing")
        self._count += entry.size
        return entry

    def _items(self, depth: int) -> Iterator[Entry]:
        for event in self._events:
            if isinstance(event, SequenceEndEvent):
                return
            yield self._entry(event, depth)

    def _pairs(self, depth: int) -> Iterator[tuple[str, Entry]]:
        for event in self._events:
            if isinstance(event, MappingEndEvent):
                return
            key = self._entry(event, depth)
            value = next(self._events)
            yield key.text, self._entry(value, depth)


def _scalar(event: Event) -> Scalar:
    """Numbers, truths and null by YAML's plain rules; all else, dates among it, stays text."""
    if not isinstance(event, ScalarEvent):
        return None
    text = str(event.value)
    if event.style is not None:
        return text
    if text in _NULLS:
        return None
    if text.casefold() in _TRUTHS:
        return _TRUTHS[text.casefold()]
    digits = text.removeprefix("-")
    if digits.isascii() and digits.isdecimal() and len(digits) < 16:  # noqa: PLR2004 - beyond is no number of a plan
        return int(text)
    whole, point, part = digits.partition(".")
    return (
        float(text) if point and (whole + part).isascii() and (whole + part).isdecimal() and whole else text
    )
