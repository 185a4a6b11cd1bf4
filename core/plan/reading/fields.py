"""The names under which YAML plans keep their parts."""

from core.plan.model import Unit
from core.plan.reading.nodes import Entry

TITLE = ("title", "name", "topic", "theme", "heading", "label", "subject", "phase", "course", "skill")
STAGES = (
    *(
        "phases",
        "weeks",
        "months",
        "stages",
        "days",
        "modules",
        "units",
        "steps",
        "sprints",
        "levels",
        "parts",
        "tiers",
    ),
    *(
        "milestones",
        "semesters",
        "quarters",
        "curriculum",
        "roadmap",
        "plan",
        "syllabus",
        "schedule",
        "sections",
        "chapters",
    ),
)
MODULES = ("modules", "tracks", "subjects", "areas", "courses", "units", "lessons", "weeks", "days")
TOPICS = (
    "topics",
    "learn",
    "concepts",
    "content",
    "contents",
    "skills",
    "objectives",
    "goals",
    "tasks",
    "items",
    "subtopics",
)
RESOURCES = (
    "resources",
    "links",
    "books",
    "videos",
    "reading",
    "readings",
    "articles",
    "materials",
    "references",
    "watch",
    "read",
)
PROJECTS = ("projects", "project", "build", "builds", "capstone", "deliverable", "deliverables")
FEATURES = ("features", "prove", "requirements", "acceptance", "criteria", "steps")
HOURS = ("estimated_hours", "hours", "estimate", "effort_hours", "time_hours")
MINUTES = ("estimated_minutes", "minutes")
LINKS = ("link", "url", "href", "website")
NOTES = ("note", "notes", "description", "summary", "about")
EFFORT = ("hours_per_week", "weekly_hours", "hours_a_week")
GOAL = ("goal", "tagline", "objective", "description", "summary", "purpose")
SPANS = {
    **dict.fromkeys(("month", "months"), Unit.MONTH),
    **dict.fromkeys(("week", "weeks"), Unit.WEEK),
    **dict.fromkeys(("day", "days"), Unit.DAY),
}
LENGTHS = {"duration_months": Unit.MONTH, "duration_weeks": Unit.WEEK, "duration_days": Unit.DAY}
DURATIONS = ("duration", "length", "total", "timeline", "timeframe", "total_duration")


def first(entry: Entry, names: tuple[str, ...]) -> Entry | None:
    """The first of the fields `names` that `entry` has, in the order of `names`; names are matched without case."""
    named = {
        name.casefold().replace(" ", "_").replace("-", "_"): value for name, value in entry.fields.items()
    }
    return next((named[name] for name in names if name in named), None)


def title_of(entry: Entry) -> str:
    """A scalar's text or a mapping's title."""
    if entry.is_scalar:
        return entry.text
    found = first(entry, TITLE)
    return found.text if found is not None else ""
