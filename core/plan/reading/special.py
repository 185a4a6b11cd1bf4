"""Sections beside the stages that a plan has a place for: projects, the week, quick wins, trackers and the like."""

import re
from enum import StrEnum

from core.plan.reading.blocks import Section
from core.plan.reading.text import words as words_of


class Special(StrEnum):
    QUICK_WINS = "quick_wins"
    ROADMAPS = "roadmaps"
    TRACKING = "tracking"
    PRIORITIES = "priorities"
    SCHEDULE = "schedule"
    PROJECTS = "projects"
    REVIEWS = "reviews"


_FIRST_DAYS = re.compile(r"\bfirst \d+ (?:days|weeks)\b")
# The first row that matches decides; each is words of which the title must hold one.
_SIGNS = (
    (Special.TRACKING, {"tracking", "tracker", "trackers", "tracked"}),
    (Special.PRIORITIES, {"priority", "priorities", "prioritize"}),
    (Special.SCHEDULE, {"schedule", "timetable", "routine"}),
    (Special.PROJECTS, {"projects", "project", "capstone", "capstones"}),
    (Special.REVIEWS, {"reviews", "checkpoints"}),
)


def special_of(section: Section) -> Special | None:
    """What a section is for by its title, or None for one like any other."""
    title = section.title.casefold()
    said = words_of(title)
    if "quick win" in title or _FIRST_DAYS.search(title):
        return Special.QUICK_WINS
    if "roadmap.sh" in title or said[-1:] == ("roadmaps",):
        return Special.ROADMAPS
    return next((special for special, signs in _SIGNS if signs & set(said)), None)
