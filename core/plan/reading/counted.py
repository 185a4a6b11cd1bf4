"""Plans told in a table or a list: rows and entries that count weeks or days, each as a section of its own."""

from collections.abc import Iterator

from core.plan.reading import words
from core.plan.reading.blocks import Block, Item, Items, Line, Section, Table
from core.plan.reading.labels import is_boilerplate
from core.plan.reading.spans import mark_in, opens_with_mark
from core.plan.reading.text import number, plain
from core.plan.reading.text import words as words_of

_LEAST = 3
_LEVEL = 6
_COUNTERS = {word.rstrip("s") for word in (*words.UNITS, *words.STAGES)} - {
    "topic",
    "section",
    "clas",
    "level",
}
_NUMBERS = {(), ("#",), ("no",), ("nr",), ("number",)}


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
            # Lectures in a list are parts of a course; only weeks, days and phases are stages of a plan.
            marks = [(item, mark_in(item.line.text)) for item in items if opens_with_mark(item.line.text)]
            yield from (_of_item(item) for item, mark in marks if mark is not None and not mark.is_weak)
        case Table(header, rows):
            column = _counter(block)
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


def _counter(table: Table) -> int | None:
    """The column that counts weeks, days or lessons: by its header, else the first if it runs 1, 2, 3."""
    named = next((n for n, cell in enumerate(table.header) if _counts(cell)), None)
    if named is not None or not table.header or words_of(table.header[0].text) not in _NUMBERS:
        return named
    numbers = [number(row[0].plain) for row in table.rows if row]
    return 0 if numbers == list(range(1, len(numbers) + 1)) else None


def _counts(cell: Line) -> bool:
    said = [word for word in words_of(cell.text) if word not in {"#", "no", "number"}]
    return len(said) == 1 and said[0].rstrip("s") in _COUNTERS


def _of_row(header: tuple[Line, ...], row: tuple[Line, ...], column: int) -> Section:
    """A row as a section: what it counts and its next cell are the heading, the other cells the content."""
    cells = [cell for n, cell in enumerate(row) if n != column]
    heads = tuple(cell for n, cell in enumerate(header) if n != column)
    counted = row[column].plain
    if counted[:1].isdecimal():
        kind = next(
            (word for word in words_of(header[column].text) if word.rstrip("s") in _COUNTERS), "lesson"
        )
        counted = f"{kind.capitalize()} {counted}"
    name = plain(cells[0].text)
    return Section(
        Line(row[column].number, f"{counted}: {name}" if name else counted),
        _LEVEL,
        (Table(heads, (tuple(cells),)),),
    )
