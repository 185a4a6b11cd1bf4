"""Which parts of a document are the stages of its plan.

Tried in order, from what an author says outright to what can only be gathered: headings that count ("Phase 2",
"Week 5 - 12", "| Day 9"); sections that a list in the introduction names; what stands under "Curriculum" and the like;
rows or entries that count; numbered headings; sections with checkboxes; and for a document that calls itself a plan
or course, its main sections.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from core.plan.reading import words
from core.plan.reading.blocks import Items, Section, Table, lines_of
from core.plan.reading.counted import counted_entries
from core.plan.reading.labels import heading_role, is_boilerplate
from core.plan.reading.ledger import every_item
from core.plan.reading.spans import Mark, mark_in
from core.plan.reading.special import Special, special_of
from core.plan.reading.text import words as words_of

_MOST = 0.4  # of the document's lines, for headings that count other things too
_NUMBERED = re.compile(r"^\d{1,2}[.)]\s")
_FEW = 3
_SOME = 0.15  # of the document's lines
_GRADES = {"beginner", "basic", "basics", "foundations", "fundamentals", "intermediate", "advanced", "expert"}


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: its section, what its heading counts, and sections that belong to it though they stand beside it."""

    section: Section
    mark: Mark | None = None
    beside: tuple[Section, ...] = ()

    @property
    def parts(self) -> tuple[Section, ...]:
        return (self.section, *self.beside)


def find_stages(root: Section, title: str) -> tuple[Stage, ...]:
    """The stages of a document, in its order; empty if it has none."""
    ways: tuple[Callable[[], tuple[Stage, ...]], ...] = (
        lambda: _marked(root, _outside_projects(root), 2),
        lambda: _named_in_a_list(root),
        lambda: _graded(root),
        lambda: _contained(root),
        lambda: _counted(root),
        lambda: _marked(root, tuple(root.walk()), 2),
        lambda: _marked(root, _outside_projects(root), 1),
        lambda: _numbered(root),
        lambda: _plain(_shallowest(root, _has_checkboxes)),
        lambda: _titled(root, title),
    )
    return next((stages for way in ways if (stages := way())), ())


def subjects(root: Section) -> tuple[Section, ...]:
    """The main sections of a document without stages."""
    return _shallowest(root, _has_content)


def _outside_projects(root: Section) -> tuple[Section, ...]:
    """Every section but those under projects, quick wins and trackers, which have months of their own."""
    found: list[Section] = []

    def walk(section: Section) -> None:
        for child in section.sections:
            if mark_in(child.title) or special_of(child) in {None, Special.SCHEDULE, Special.ROADMAPS}:
                found.append(child)
                walk(child)

    walk(root)
    return tuple(found)


def _marked(root: Section, sections: tuple[Section, ...], least: int) -> tuple[Stage, ...]:
    """The headings of the shallowest level where at least `least` count the same; one alone must carry the document."""
    marks = [(section, mark) for section in sections if (mark := mark_in(section.title)) and section.level]
    for level in sorted({section.level for section, _ in marks}):
        group = _of_one_kind([(s, m) for s, m in marks if s.level == level])
        if len(group) >= least and (_is_strong(group, least) or _share(root, [s for s, _ in group]) >= _MOST):
            return tuple(_with_neighbours(root, group))
    return ()


def _counted(root: Section) -> tuple[Stage, ...]:
    """Rows or entries that count, if they are a good part of the document and not a table by the way."""
    sections = counted_entries(root)
    return _plain(sections) if sections and len(sections) >= _SOME * _weight(root) else ()


def _graded(root: Section) -> tuple[Stage, ...]:
    """Headings like "Beginner", "Intermediate" and "Advanced" side by side are stages without a number."""
    for level in range(1, 7):
        group = [s for s in _candidates(root) if s.level == level and set(words_of(s.title)) & _GRADES]
        if len(group) > 1 and any("intermediate" in words_of(s.title) for s in group):
            return _plain(group)
    return ()


def _is_strong(group: list[tuple[Section, Mark]], least: int) -> bool:
    return least > 1 and not group[0][1].is_weak


def _of_one_kind(marks: list[tuple[Section, Mark]]) -> list[tuple[Section, Mark]]:
    """The marks of the commonest kind, and with them any that tell a span."""
    kind = Counter(mark.word for _, mark in marks).most_common(1)[0][0]
    return [(section, mark) for section, mark in marks if mark.word == kind or mark.span is not None]


def _with_neighbours(root: Section, group: list[tuple[Section, Mark]]) -> Iterator[Stage]:
    """Stages; an empty one takes the unmarked section that follows it, a sentence set as a heading."""
    following = _next_siblings(root)
    for section, mark in group:
        after = following.get(section.heading.number)
        is_empty = not section.blocks and not section.sections
        takes = after is not None and is_empty and mark_in(after.title) is None and not is_boilerplate(after)
        yield Stage(section, mark, (after,) if takes and after is not None else ())


def _next_siblings(root: Section) -> dict[int, Section]:
    return {
        one.heading.number: other
        for parent in root.walk()
        for one, other in zip(parent.sections, parent.sections[1:], strict=False)
    }


def _share(root: Section, sections: Iterable[Section]) -> float:
    return sum(map(_weight, sections)) / max(_weight(root), 1)


def _weight(section: Section) -> int:
    """The lines of a section, those about the document or beside the stages left out."""
    own = sum(1 for block in section.blocks for _ in lines_of(block))
    below = (child for child in section.sections if not is_boilerplate(child))
    return own + sum(_weight(child) for child in below if mark_in(child.title) or special_of(child) is None)


def _plain(sections: Iterable[Section]) -> tuple[Stage, ...]:
    return tuple(Stage(section, mark_in(section.title)) for section in sections)


def _named_in_a_list(root: Section) -> tuple[Stage, ...]:
    """Sections whose names stand, emphasised, at the head of the entries of one list."""
    by_name = {
        words_of(section.title): section
        for section in root.walk()
        if section.level and words_of(section.title)
    }
    for section in root.walk():
        for block in section.blocks:
            leads = [item.line.lead for item in block.items] if isinstance(block, Items) else []
            named = [by_name[key] for lead in leads if lead and (key := words_of(lead)) in by_name]
            if len(named) > 1 and 2 * len(named) > len(leads) and len({found.level for found in named}) == 1:
                return _plain(named)
    return ()


def _contained(root: Section) -> tuple[Stage, ...]:
    for section in root.walk():
        said = " ".join(words_of(section.title))
        if section.level and (
            said in words.CONTAINERS or any(said.endswith(f" {name}") for name in words.CONTAINERS)
        ):
            inside = [
                child for child in section.sections if not is_boilerplate(child) and _lists_anything(child)
            ]
            named = [child for child in inside if heading_role(child) is None and special_of(child) is None]
            if len(inside) > 1:
                return _plain(named if len(named) > 1 else inside)
    return ()


def _numbered(root: Section) -> tuple[Stage, ...]:
    for level in range(1, 7):
        group = [
            section for section in root.walk() if section.level == level and _NUMBERED.match(section.title)
        ]
        if len(group) >= _FEW and _share(root, group) >= _MOST:
            return _plain(group)
    return ()


def _titled(root: Section, title: str) -> tuple[Stage, ...]:
    said = set(words_of(title)) | {part for word in words_of(title) for part in word.split("-")}
    return _plain(subjects(root)) if said & words.PLAN_TITLES else ()


def _shallowest(root: Section, is_wanted: Callable[[Section], bool]) -> tuple[Section, ...]:
    """The sections of the shallowest level that has at least two wanted ones."""
    for level in range(1, 7):
        group = tuple(
            section for section in _candidates(root) if section.level == level and is_wanted(section)
        )
        if len(group) > 1:
            return group
    return ()


def _candidates(section: Section) -> Iterator[Section]:
    for child in section.sections:
        if not is_boilerplate(child) and special_of(child) is None:
            yield child
            yield from _candidates(child)


def _has_checkboxes(section: Section) -> bool:
    return any(item.done is not None for part in section.walk() for item in every_item(part))


def _has_content(section: Section) -> bool:
    """Whether a section lists anything, under itself or below."""
    if is_boilerplate(section) or special_of(section) is not None or heading_role(section) is not None:
        return False
    return _lists_anything(section)


def _lists_anything(section: Section) -> bool:
    return any(isinstance(block, Items | Table) for part in section.walk() for block in part.blocks)
