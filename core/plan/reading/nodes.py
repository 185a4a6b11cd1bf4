"""YAML (and so JSON) text as values that remember their lines, without tags, code or endless aliases."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

_MOST_VALUES = 50_000  # a plan has hundreds; aliases can make millions out of nothing
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
    """The one document in `text`. Raises `BadYaml`."""
    try:
        node = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BadYaml(f"line {line}: {error.problem or 'not YAML'}") from None
    except (YAMLError, ValueError) as error:
        raise BadYaml(str(error).partition("\n")[0]) from None
    return _Builder().entry(node, 0) if node is not None else Entry(1, None)


class _Builder:
    def __init__(self) -> None:
        self._count = 0

    def entry(self, node: Node, depth: int) -> Entry:
        self._count += 1
        if self._count > _MOST_VALUES or depth > _DEEPEST:
            raise BadYaml("more values, or deeper ones, than a plan has")
        line = node.start_mark.line + 1
        if isinstance(node, MappingNode):
            return Entry(line, {_name(key): self.entry(value, depth + 1) for key, value in node.value})
        if isinstance(node, SequenceNode):
            return Entry(line, tuple(self.entry(item, depth + 1) for item in node.value))
        return Entry(line, _scalar(node) if isinstance(node, ScalarNode) else None)


def _name(node: Node) -> str:
    return str(node.value).strip() if isinstance(node, ScalarNode) else ""


def _scalar(node: ScalarNode) -> Scalar:
    """Numbers, truths and null by YAML's plain rules; all else, dates among it, stays text."""
    text = str(node.value)
    if node.style is not None:
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
