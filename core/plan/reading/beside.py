"""The sections beside the stages, gathered."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from core.plan.model import Project, QuickWin, Roadmap, Tool, Tracker
from core.plan.reading.blocks import Section
from core.plan.reading.extras import (
    labelled,
    primary_tool,
    read_quick_wins,
    read_roadmaps,
    read_titles,
    read_trackers,
)
from core.plan.reading.labels import is_boilerplate
from core.plan.reading.ledger import Ledger
from core.plan.reading.projects import read_projects
from core.plan.reading.spans import length_in
from core.plan.reading.special import Special, special_of
from core.plan.reading.text import words as words_of
from core.plan.reading.week import Week, read_week

_DAYS = {"day": 1, "week": 7, "month": 30}
_WANTED = {"demand", "prioritize", "high", "priorities"}
_COMING = {"emerging", "opportunities", "trends", "upcoming", "future"}


@dataclass
class Beside:
    """What those sections say."""

    projects: list[Project] = field(default_factory=list)
    week: Week = field(default_factory=Week)
    quick_wins: list[QuickWin] = field(default_factory=list)
    win_days: int = 30
    window: str | None = None
    roadmaps: list[Roadmap] = field(default_factory=list)
    trackers: list[Tracker] = field(default_factory=list)
    tools: list[Tool] = field(default_factory=list)
    primary_tool: str | None = None
    high_demand: list[str] = field(default_factory=list)
    emerging: list[str] = field(default_factory=list)
    reviews: list[str] = field(default_factory=list)


def read_beside(root: Section, taken: Iterable[Section], ledger: Ledger) -> Beside:
    """All special sections of a document but those within `taken`, which are stages."""
    found = Beside()
    lines = {section.heading.number for section in taken}
    for section in _specials(root, lines):
        _READERS[special_of(section) or Special.PROJECTS](section, found, ledger)
    return found


def _specials(section: Section, taken: set[int]) -> Iterator[Section]:
    for child in section.sections:
        if child.heading.number in taken:
            continue
        if special_of(child) is not None and child.level > 1:
            yield child
        elif not is_boilerplate(child):
            yield from _specials(child, taken)


def _projects(section: Section, found: Beside, ledger: Ledger) -> None:
    found.projects += read_projects(section, ledger)


def _schedule(section: Section, found: Beside, ledger: Ledger) -> None:
    ledger.use(section.heading)
    week = read_week(section, ledger)
    found.week = week if week.slots and not found.week.slots else found.week
    for group in labelled(section, ledger):
        if {"review", "reviews"} & set(words_of(group.label)) and "monthly" in words_of(group.label):
            found.reviews += read_titles(group.items, "review", ledger)


def _reviews(section: Section, found: Beside, ledger: Ledger) -> None:
    for group in labelled(section, ledger):
        found.reviews += read_titles(group.items, "review", ledger)


def _quick_wins(section: Section, found: Beside, ledger: Ledger) -> None:
    found.quick_wins += read_quick_wins(section, ledger)
    if (window := length_in(section.title)) is not None:
        found.win_days = window.most * _DAYS[window.unit.value]
        found.window = section.title.partition("(")[2].rstrip(") ") or section.title


def _roadmaps(section: Section, found: Beside, ledger: Ledger) -> None:
    found.roadmaps += read_roadmaps(section, ledger)


def _tracking(section: Section, found: Beside, ledger: Ledger) -> None:
    for item in read_trackers(section, ledger):
        if isinstance(item, Tracker):
            found.trackers.append(item)
        else:
            found.tools.append(item)
    found.primary_tool = found.primary_tool or primary_tool(section)


def _priorities(section: Section, found: Beside, ledger: Ledger) -> None:
    for group in labelled(section, ledger):
        said = set(words_of(group.label))
        if said & _COMING:
            found.emerging += read_titles(group.items, "emerging", ledger)
        elif said & _WANTED:
            found.high_demand += read_titles(group.items, "in demand", ledger)


_READERS = {
    Special.PROJECTS: _projects,
    Special.SCHEDULE: _schedule,
    Special.REVIEWS: _reviews,
    Special.QUICK_WINS: _quick_wins,
    Special.ROADMAPS: _roadmaps,
    Special.TRACKING: _tracking,
    Special.PRIORITIES: _priorities,
}
