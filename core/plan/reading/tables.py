"""Tables: which column holds the subjects, and a row to a topic, a resource, a project or a module."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from core.plan.model import Module
from core.plan.reading import catalogue, words
from core.plan.reading.blocks import Line, Table
from core.plan.reading.content import Entries, is_resource, topic_title
from core.plan.reading.labels import Role, role_of
from core.plan.reading.resources import resource
from core.plan.reading.text import plain
from core.plan.reading.text import words as words_of

_HOURS = re.compile(
    r"(\d+(?:[.,]\d+)?)(?:\s*[-\u2013]\s*(\d+(?:[.,]\d+)?))?\s*(hours?|hrs?|h|minutes?|mins?|m)\b",
    re.IGNORECASE,
)
_TIME_WORDS = {"time", "hours", "duration", "effort", "length", "estimate", "estimated", "hrs"}
_NOTE_WORDS = {"description", "duration", "effort", "notes", "note", "author", "level", "difficulty"}
_ASIDE_WORDS = {
    "status",
    "evidence",
    "prerequisites",
    "discussion",
    "done",
    "progress",
    "completed",
    "date",
    "no",
    "chat",
}
_LONGEST_NOTE = 160


@dataclass(frozen=True, slots=True)
class Columns:
    """Where things stand in a table's rows."""

    main: int
    role: Role
    time: int | None
    priority: int | None
    notes: tuple[int, ...]
    more: tuple[int, ...]  # further columns of resources
    projects: tuple[int, ...]
    is_plural: bool  # "Topics": a cell may hold several


def columns_of(table: Table) -> Columns:
    heads = [set(words_of(cell.text)) for cell in table.header]
    main = _main(table, heads)
    role = role_of(table.header[main].text) if main < len(table.header) else Role.MIXED
    return Columns(
        main,
        Role.MIXED if role is Role.SKIP else role,
        # In a table of days the time is that of a day's task; elsewhere it is that of a subject.
        None if any(head & {"day", "date"} for head in heads) else _first(heads, _TIME_WORDS),
        _first(heads, {"priority", "importance"}),
        tuple(n for n, head in enumerate(heads) if n != main and head & _NOTE_WORDS),
        tuple(n for n, head in enumerate(heads) if n != main and head & words.RESOURCE_WORDS),
        tuple(n for n, head in enumerate(heads) if n != main and head & words.PROJECT_WORDS),
        main < len(heads) and any(word.endswith("s") for word in heads[main] & words.TOPIC_WORDS),
    )


def _first(heads: list[set[str]], known: AbstractSet[str]) -> int | None:
    return next((n for n, head in enumerate(heads) if head & known), None)


def _main(table: Table, heads: list[set[str]]) -> int:
    """The first column that is announced as topics, projects or resources; else the first with links; else with words."""
    for known in (words.TOPIC_WORDS, words.PROJECT_WORDS, words.RESOURCE_WORDS):
        if (found := _first(heads, known)) is not None:
            return found
    free = [n for n, head in enumerate(heads) if not head & _ASIDE_WORDS]
    linked = next((n for n in free if any(n < len(row) and row[n].links for row in table.rows)), None)
    worded = next((n for n in free if any(n < len(row) and _has_words(row[n]) for row in table.rows)), 0)
    return worded if linked is None else linked


def _has_words(cell: Line) -> bool:
    return any(char.isalpha() for char in cell.text)


def take_table(table: Table, role: Role, entries: Entries) -> None:
    """Every row of `table`, in the role its header gives, else the one its label gives."""
    columns = columns_of(table)
    if columns.role is Role.MIXED and role is not Role.SKIP:
        columns = replace(columns, role=role)
    hint = catalogue.TYPE_OF_HEADING.get(" ".join(words_of(table.header[columns.main].text)))
    entries.ledger.use(*table.header)
    for row in table.rows:
        if columns.main < len(row) and row[columns.main].plain:
            _take_row(row, columns, hint, entries)


def _take_row(row: tuple[Line, ...], columns: Columns, hint: str | None, entries: Entries) -> None:
    cell = row[columns.main]
    if columns.role is Role.TOPICS and (columns.time is not None or columns.priority is not None):
        entries.content.subjects.append(_subject(row, columns, entries))
        return
    if columns.role is Role.PROJECTS or cell.text.casefold().lstrip().startswith("project:"):
        entries.project(cell)
    else:
        before = len(entries.content.resources)
        if columns.role is Role.TOPICS and columns.is_plural and not cell.links:
            entries.topics(cell)
        else:
            entries.line(cell, columns.role, hint)
        _add_notes(row, columns, before, entries)
    for column in columns.more:
        if column < len(row) and row[column].external:
            entries.line(row[column], Role.RESOURCES, hint)
    for column in columns.projects:
        if column < len(row) and _has_words(row[column]):
            entries.project(row[column])


def _subject(row: tuple[Line, ...], columns: Columns, entries: Entries) -> Module:
    """A row with its own time or priority is a module: that is what those belong to in a plan."""
    cell = row[columns.main]
    title = topic_title(cell)
    entries.ledger.note(cell, "module", title)
    found = resource(cell) if is_resource(cell, Role.MIXED) or cell.links else None
    if found is not None:
        entries.count_links(cell)
    said = _cell(row, columns.priority).casefold()
    return Module(
        "",
        title,
        resources=(found,) if found else (),
        priority=next((priority for word, priority in words.PRIORITIES.items() if word in said), None),
        estimated_minutes=_minutes(_cell(row, columns.time)),
    )


def _cell(row: tuple[Line, ...], column: int | None) -> str:
    return plain(row[column].text) if column is not None and column < len(row) else ""


def _minutes(text: str) -> int | None:
    """The longest reading of "2 hours", "1-2 h" or "45 min"; a weekly effort is no estimate."""
    found = _HOURS.search(text)
    if found is None or "/" in text or "week" in text:
        return None
    amount = float((found.group(2) or found.group(1)).replace(",", "."))
    return min(round(amount * (60 if found.group(3)[0] in "hH" else 1)), 60 * 10_000)


def _add_notes(row: tuple[Line, ...], columns: Columns, before: int, entries: Entries) -> None:
    """What the other columns say of the resource, as its note if it has none."""
    said = ", ".join(text for n in columns.notes if len(text := _cell(row, n)) > 1)[:_LONGEST_NOTE]
    resources = entries.content.resources
    resources[before:] = [
        found if found.note or not said else replace(found, note=said) for found in resources[before:]
    ]
