"""What a plan says beside its stages and projects: quick wins, roadmaps, trackers, tools, priorities and reviews."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.plan.model import Column, QuickWin, Roadmap, Tool, Tracker
from core.plan.reading.blocks import Item, Items, Line, Paragraph, Section
from core.plan.reading.goals import goal_in
from core.plan.reading.labels import label_of
from core.plan.reading.ledger import Ledger
from core.plan.reading.text import plain, sentence_end
from core.plan.reading.text import words as words_of

_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*$")
_SCALE = re.compile(r"(\d{1,2})\s*[-\u2013]\s*(\d{1,2})$")
_SETUP = re.compile(r"^([A-Z][\w.]+(?: [A-Z][\w.]+)?) (?:Setup|Template|Database|Workspace|Dashboard)")
_PART = re.compile(r"\s*[,;]\s*")


@dataclass(frozen=True, slots=True)
class Labelled:
    """The entries of a list with the label that stands over it."""

    label: str
    items: tuple[Item, ...]


def labelled(section: Section, ledger: Ledger) -> Iterator[Labelled]:
    """The lists of a section and those below it, each with its label or else its heading."""
    for part in section.walk():
        label = part.title
        ledger.use(part.heading)
        for block in part.blocks:
            if isinstance(block, Items):
                yield Labelled(label, block.items)
            elif isinstance(block, Paragraph) and (said := label_of(block.lines[-1])):
                label = said
                ledger.use(block.lines[-1])


def named(line: Line) -> tuple[str, str | None]:
    """The name and the note of `**Name**: note` or `Name (note)`."""
    if line.lead is not None:
        name, rest = sentence_end(plain(line.lead)), plain(line.rest).lstrip(" :-\u2013\u2014")
        bare = _BRACKETS.fullmatch(" " + rest)
        return name, (bare.group(1) if bare else rest) or None
    if found := _BRACKETS.search(line.text):
        return plain(line.text[: found.start()]), found.group(1).strip() or None
    name, _, note = plain(line.text).partition(": ")
    return name, note or None


def read_quick_wins(section: Section, ledger: Ledger) -> Iterator[QuickWin]:
    """The entries as tasks; a checkbox or number is no condition."""
    for group in labelled(section, ledger):
        for item in group.items:
            title, note = named(item.line)
            if title:
                ledger.note(item.line, "quick win", title)
                yield QuickWin("", title, note, goal_in(title))


def read_roadmaps(section: Section, ledger: Ledger) -> Iterator[Roadmap]:
    for group in labelled(section, ledger):
        for item in group.items:
            name, note = named(item.line)
            if name:
                link = next(iter(item.line.external), None)
                ledger.note(item.line, "roadmap", name)
                yield Roadmap(name, note, group.label, link.href if link else None)


def read_titles(items: tuple[Item, ...], what: str, ledger: Ledger) -> Iterator[str]:
    for item in items:
        if item.line.plain:
            ledger.note(item.line, what, item.line.plain)
            yield item.line.plain


def read_trackers(section: Section, ledger: Ledger) -> Iterator[Tracker | Tool]:
    """Entries with entries of their own are tables with columns; under a label that says tools, they are tools."""
    for group in labelled(section, ledger):
        for item in group.items:
            columns = tuple(_column(below.line, ledger) for below in item.sublists() if below.line.plain)
            name, note = named(item.line)
            if columns:
                ledger.note(item.line, "tracker", name)
                yield Tracker(name, columns)
            elif {"tool", "tools", "apps", "alternatives"} & set(words_of(group.label)) and name:
                ledger.note(item.line, "tool", name)
                yield Tool(name, note)


def _column(line: Line, ledger: Ledger) -> Column:
    """A column with the values it may take, as in `Rating (1-5)` and `Status (Open, Done)`."""
    found = _BRACKETS.search(line.text)
    name = plain(line.text[: found.start()] if found else line.text)
    ledger.note(line, "column", name)
    if found is None:
        return Column(name)
    if scale := _SCALE.match(found.group(1).strip()):
        return Column(name, tuple(str(n) for n in range(int(scale.group(1)), int(scale.group(2)) + 1)))
    return Column(name, tuple(value for value in _PART.split(found.group(1).strip()) if value))


def primary_tool(section: Section) -> str | None:
    """The tool that the trackers are set up in: "Notion Setup Structure"."""
    return next((found.group(1) for part in section.walk() if (found := _SETUP.match(part.title))), None)
