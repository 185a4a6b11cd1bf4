"""The section of projects: each with its span, what it is, its features and what it is built with."""

from collections.abc import Iterator

from core.plan.model import Feature, Project
from core.plan.reading.blocks import Block, Items, Line, Paragraph, Section, Table
from core.plan.reading.content import Content, Entries
from core.plan.reading.extras import named
from core.plan.reading.labels import Role
from core.plan.reading.ledger import Ledger
from core.plan.reading.spans import span_in, without_time
from core.plan.reading.tables import take_table
from core.plan.reading.text import plain, sentence_end
from core.plan.reading.text import words as words_of

_STACK = {"stack", "technologies", "technology", "tech"}
_SKILLS = {"skills"}


def read_projects(section: Section, ledger: Ledger) -> Iterator[Project]:
    """A project for every heading below; where there are none, for every entry of a list or table."""
    ledger.use(section.heading)
    if section.sections:
        for child in section.sections:
            yield _project(child.heading, child.title, tuple(_blocks(child)), ledger)
        return
    for item in section.lists():
        title, note = named(item.line)
        if title:
            about = (Paragraph((Line(item.line.number, note),)),) if note else ()
            yield _project(item.line, title, (*about, *item.children), ledger)
    content = Content()
    for block in section.blocks:
        if isinstance(block, Table):
            take_table(block, Role.PROJECTS, Entries(content, ledger))
    yield from content.projects


def _blocks(section: Section) -> Iterator[Block]:
    for part in section.walk():
        yield from part.blocks


def _project(line: Line, heading: str, blocks: tuple[Block, ...], ledger: Ledger) -> Project:
    title = without_time(heading)
    ledger.note(line, "project", title)
    features: list[Feature] = []
    about: dict[str, tuple[str, ...]] = {}
    summary = None
    for block in blocks:
        match block:
            case Paragraph(lines):
                told = [row for row in lines if not _is_about(row, about, ledger)]
                summary = summary or _summary(told, ledger)
            case Items(_, items):
                told = [item.line for item in items if not _is_about(item.line, about, ledger)]
                features += (Feature("", _feature(row, ledger)) for row in told if row.plain)
            case _:
                pass
    link = next(iter(line.external), None)
    return Project(
        "",
        title,
        span_in(heading),
        summary,
        tuple(features),
        about.get("technologies", ()),
        about.get("skills", ()),
        link.href if link else None,
    )


def _summary(lines: list[Line], ledger: Ledger) -> str | None:
    """The first sentence about a project, be it the label of its features ("Build an API with:")."""
    if not lines:
        return None
    said = sentence_end(lines[0].plain)
    ledger.note(lines[0], "summary", said)
    return said


def _feature(line: Line, ledger: Ledger) -> str:
    title = plain(line.text)
    ledger.note(line, "feature", title)
    return title


def _is_about(line: Line, about: dict[str, tuple[str, ...]], ledger: Ledger) -> bool:
    """Whether a line tells technologies or skills ("**Tech Stack:** React, Node"); `about` then holds them."""
    name, note = named(line) if line.lead else ("", None)
    said = set(words_of(name))
    if note is None or not said & (_STACK | _SKILLS):
        return False
    parts = sentence_end(note).replace(";", ",").replace(" & ", ",").split(",")
    about["skills" if said & _SKILLS else "technologies"] = tuple(
        part.strip() for part in parts if part.strip()
    )
    ledger.use(line)
    return True
