"""Plans told in a table or a list: rows and entries that count weeks or days, each as a section of its own."""

from collections.abc import Iterator

from core.plan.reading import words
from core.plan.reading.blocks import Block, Item, Items, Line, Section, Table
from core.plan.reading.labels import is_boilerplate
from core.plan.reading.spans import mark_in
from core.plan.reading.text import plain
from core.plan.reading.text import words as words_of

_LEAST = 3
_LEVEL = 6
_COUNTERS = {*words.UNITS, *words.STAGES}


def counted_entries(root: Section) -> tuple[Section, ...]:
    """The rows or entries of the longest table or list that counts, or nothing if none has three."""
    found: tuple[Section, ...] = ()
    for section in root.walk():
        if is_boilerplate(section):
            continue
        for block in section.blocks:
            entries = tuple(_entries(block))
            if len(entries) >= max(_LEAST, len(found) + 1):
                found = entries
    return found


def _entries(block: Block) -> Iterator[Section]:
    match block:
        case Items(_, items):
            yield from (_of_item(item) for item in items if mark_in(item.line.lead or item.line.text))
        case Table(header, rows):
            column = _counter(header)
            for row in rows if column is not None else ():
                if column is not None and column < len(row) and len(row) > 1 and row[column].plain:
                    yield _of_row(header, row, column)
        case _:
            pass


def _of_item(item: Item) -> Section:
    """An entry as a section: its sublists are the content, or its own words if it has none."""
    line = item.line
    if item.children:
        return Section(line, _LEVEL, item.children)
    lead = line.lead
    rest = line.cut(len(line.text) - len(line.rest)) if lead else line
    body = rest.cut(len(rest.text) - len(rest.text.lstrip(" :.-\u2013\u2014")))
    blocks = (Items(ordered=False, items=(Item(body),)),) if body.plain and body is not line else ()
    return Section(line, _LEVEL, blocks)


def _counter(header: tuple[Line, ...]) -> int | None:
    """The column that counts weeks, days or phases."""
    return next((n for n, cell in enumerate(header) if words_of(cell.text)[:1] and _counts(cell)), None)


def _counts(cell: Line) -> bool:
    said = words_of(cell.text)
    return len(said) < _LEAST and said[0].rstrip("s") in _COUNTERS | {word.rstrip("s") for word in _COUNTERS}


def _of_row(header: tuple[Line, ...], row: tuple[Line, ...], column: int) -> Section:
    """A row as a section: what it counts and its next cell are the heading, the other cells the content."""
    cells = [cell for n, cell in enumerate(row) if n != column]
    heads = tuple(cell for n, cell in enumerate(header) if n != column)
    counted = row[column].plain
    if counted[:1].isdecimal():
        counted = f"{header[column].plain.split()[0]} {counted}"
    name = plain(cells[0].text)
    return Section(
        Line(row[column].number, f"{counted}: {name}" if name else counted),
        _LEVEL,
        (Table(heads, (tuple(cells),)),),
    )
