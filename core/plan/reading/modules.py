"""A phase's section to modules with topics and resources, and the projects that stand in it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from core.plan.model import Module, Project, Resource, Topic
from core.plan.reading.blocks import Block, Items, Line, Paragraph, Section, Table
from core.plan.reading.content import Content, Entries, topic_title
from core.plan.reading.labels import Role, heading_role, is_boilerplate, label_of, role_of
from core.plan.reading.ledger import Ledger
from core.plan.reading.outcome import Track
from core.plan.reading.resources import resource
from core.plan.reading.spans import without_time
from core.plan.reading.tables import take_table
from core.plan.reading.text import same, sentence_end

_NUMBER = re.compile(r"^\d{1,2}(?:\.\d{1,2})*[.):]?\s+(?=\D)")
_FEW_SENTENCES = 5


@dataclass
class PhaseContent:
    """The modules and projects of one phase, and its headings as written."""

    prose: bool = False
    modules: list[Module] = field(default_factory=list)
    tracks: list[Track] = field(default_factory=list)
    projects: list[Project] = field(default_factory=list)


def phase_content(
    sections: Iterable[Section], title: str, ledger: Ledger, *, own: str = "", prose: bool = False
) -> PhaseContent:
    """All that stands under a phase's heading; `sections` are the phase's own and any that go with it.

    `own` is the document's title: links to a repository of that name lead back to the document. With `prose` the
    links in running text count as resources too; without, they do so only where a phase lists none.
    """
    found = PhaseContent(prose=prose)
    parts = tuple(sections)
    subject = subject_title(without_time(title))
    for section in parts:
        track = _subject(section, subject, None, found, ledger, is_phase=True)
        found.tracks += track.subtracks if track.module is None else (track,)
    listed = (*(module.resources for module in found.modules), *(project.link for project in found.projects))
    linked = () if any(listed) else tuple(_from_prose(parts, own, ledger))
    if linked or not found.modules:
        _add_told(found, subject, linked, parts, ledger)
    return found


def _add_told(
    found: PhaseContent,
    subject: str,
    linked: tuple[Resource, ...],
    parts: tuple[Section, ...],
    ledger: Ledger,
) -> None:
    """What a phase tells in sentences only: it can still be studied, and its time logged."""
    if not found.modules:
        topics = () if linked or found.projects else tuple(_sentences(parts, ledger))
        found.modules.append(Module("", subject, topics=topics))
        found.tracks.append(Track(subject, parts[0].level, module=0))
    found.modules[0] = replace(found.modules[0], resources=(*found.modules[0].resources, *linked))


def _sentences(parts: tuple[Section, ...], ledger: Ledger) -> Iterator[Topic]:
    """The first sentence of each paragraph, as far as a day's study goes."""
    for line in islice((line for line in _prose(parts) if line.plain and not line.links), _FEW_SENTENCES):
        title = topic_title(line).rstrip(".")
        ledger.note(line, "topic", title)
        yield Topic("", title)


def subject_title(heading: str) -> str:
    """A heading as the name of a subject: without its number ("2. ", "1.3 ") and the colon at its end."""
    return sentence_end(_NUMBER.sub("", heading)) or heading


def _subject(
    section: Section,
    title: str,
    area: str | None,
    found: PhaseContent,
    ledger: Ledger,
    *,
    is_phase: bool = False,
) -> Track:
    """The module of one heading, if it has content of its own, then those of the headings below it."""
    content = Content()
    entries = Entries(content, ledger, prose=found.prose)
    announces = heading_role(section) is Role.RESOURCES
    gather(section.blocks, Role.RESOURCES if announces else Role.MIXED, entries)
    below = list(_subjects_below(section, entries))
    index = _add(content, title, area, found)
    inner = None if is_phase else title
    subtracks = tuple(_subject(child, subject_title(child.title), inner, found, ledger) for child in below)
    if index is not None and not is_phase:
        ledger.note(section.heading, "module", title)
    elif subtracks or content.subjects or content.projects:
        ledger.use(section.heading)
    return Track(title, section.level, content.topics_label, content.resources_label, index, subtracks)


def _subjects_below(section: Section, entries: Entries) -> Iterator[Section]:
    """The headings below that name subjects; what stands under a mere label joins the section's own content."""
    for child in section.sections:
        role = heading_role(child)
        if role is None and not is_boilerplate(child):
            yield child
        elif role is not None:
            entries.content.label(role, child.title)
            entries.ledger.use(*(() if role is Role.SKIP else (child.heading,)))
            for part in child.walk():
                gather(part.blocks, role, entries)


def _add(content: Content, title: str, area: str | None, found: PhaseContent) -> int | None:
    found.modules += [replace(subject, area=title) for subject in content.subjects]
    found.projects += content.projects
    if not content:
        return None
    found.modules.append(Module("", title, None, area, tuple(content.topics), tuple(content.resources)))
    return len(found.modules) - 1


def gather(blocks: Iterable[Block], base: Role, entries: Entries) -> None:
    """Everything in `blocks`; a label rules over what follows it until other running text comes."""
    role, label = base, None
    for block in blocks:
        match block:
            case Paragraph(lines):
                role, label = _paragraph(lines, base, entries)
                for line in lines if label is None else ():
                    entries.running_text(line)
            case Items(_, items):
                entries.content.label(role, label)
                for item in items:
                    entries.take(item, role)
            case Table():
                # A table under "Instructions" is what one is instructed to study.
                take_table(block, Role.MIXED if role is Role.SKIP else role, entries)
            case _:
                pass


def _paragraph(lines: tuple[Line, ...], base: Role, entries: Entries) -> tuple[Role, str | None]:
    """The role and label a paragraph gives to what follows; a label may stand on its first line or its last."""
    label = label_of(lines[0]) if lines else None
    role = base if label is None else role_of(label)
    if label is not None:
        entries.ledger.use(lines[0])
        entries.content.label(role, label)
        _spans_of_code(lines[1:], role, entries)
    elif len(lines) > 1 and (label := label_of(lines[-1])) is not None:
        entries.ledger.use(lines[-1])
        role = role_of(label)
    if role is Role.MIXED and base is not Role.MIXED:
        role = base
    return role, label


def _spans_of_code(lines: tuple[Line, ...], role: Role, entries: Entries) -> None:
    """Topics given one by one in code marks under their label."""
    for line in lines if role is Role.TOPICS else ():
        for topic in line.code:
            entries.topic(Line(line.number, topic))


def _from_prose(sections: tuple[Section, ...], own: str, ledger: Ledger) -> Iterator[Resource]:
    """The links in running text, for a phase that lists none: a diary tells its sources in sentences."""
    seen: set[str] = set()
    for line in _prose(sections):
        for link in line.external:
            found = resource(line.cut(link.start, link.end)) if link.href not in seen else None
            seen.add(link.href)
            if found is None or _is_own(link.href, own):
                continue
            ledger.note(line, "resource", found.title)
            ledger.links += 1
            yield found


def _prose(sections: tuple[Section, ...]) -> Iterator[Line]:
    for section in sections:
        for part in section.walk():
            for block in part.blocks:
                if isinstance(block, Paragraph):
                    yield from block.lines


def _is_own(href: str, own: str) -> bool:
    """Whether an address lies in the repository the document describes, which bears its title."""
    return bool(own) and any(same(part, own) for part in href.partition("://")[2].split("/")[1:3])
