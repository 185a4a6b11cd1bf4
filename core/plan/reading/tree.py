"""A tree of topics to modules: every named group is a module, its leaves are the topics."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from core.plan.model import Module, Topic
from core.plan.reading.blocks import Line
from core.plan.reading.ledger import Ledger
from core.plan.reading.nodes import Entry


@dataclass
class _Group:
    title: str
    line: int
    area: str | None
    topics: list[Topic] = field(default_factory=list)


def read_tree(title: str, entry: Entry, ledger: Ledger) -> list[Module]:
    """The modules of one branch: its own leaves first, then its groups, each with its parent's name as area."""
    modules = []
    for group in _groups(title, entry, (), ledger):
        if group.topics:
            ledger.note(Line(group.line, group.title), "module", group.title)
            modules.append(Module("", group.title, area=group.area, topics=tuple(group.topics)))
    return modules


def _groups(title: str, entry: Entry, above: tuple[str, ...], ledger: Ledger) -> Iterator[_Group]:
    """The group of `entry` and those in it; `above` are the names over it, the branch's own first."""
    own = _Group(title, entry.line, above[-1] if len(above) > 1 else None)
    inner: list[tuple[str, Entry]] = []
    for name, value in _children(entry):
        if value.items or value.fields:
            inner.append((name, value))
            continue
        for text in _leaves(name, value):
            own.topics.append(Topic("", text))
            ledger.note(Line(value.line, text), "topic", text)
    yield own
    for name, value in inner:
        yield from _groups(name, value, (*above, title), ledger)


def _children(entry: Entry) -> Iterator[tuple[str, Entry]]:
    """Names with values; an entry of a list is a bare value, or a name with a value where it is a mapping."""
    yield from entry.fields.items()
    for item in entry.items:
        if item.fields:
            yield from item.fields.items()
        else:
            yield "", item
    if entry.is_scalar and entry.text:
        yield "", entry


def _leaves(name: str, value: Entry) -> Iterator[str]:
    """The topics of a leaf: each line of a block of text, under its name if it has one."""
    lines = [line.strip() for line in value.text.splitlines() if line.strip()]
    if name and len(lines) != 1:
        yield f"{name} ({', '.join(lines)})" if lines else name
    elif lines:
        yield f"{name}: {lines[0]}" if name else lines[0]
