"""What the picture cards show: facts as JSON, for they are kept with the message that shows them."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from core.breaks import Breaks
from core.dialogue.questions import Json
from core.pace import Ahead, Behind, On, Pace
from core.plan.model import Phase, Plan
from core.tracking import Studied, WeekFacts, asked

MOST_PARTS = 5
"""Bars of a card."""


@dataclass(frozen=True, slots=True)
class Part:
    """Something hours were logged on: the `number`-th phase or project of the plan, or what is outside of it."""

    kind: str
    number: int
    title: str
    minutes: int
    now: bool = False


def week_card(plan: Plan, starts_on: date, today: date, week: WeekFacts, breaks: Breaks) -> Json:
    """A week, and each of its days against what it asks for."""
    days = [
        {"day": day.day.isoformat(), "minutes": day.minutes, **asdict(band), "today": day.day == today}
        for day in week.by_day
        for band in [asked(plan, starts_on, day.day, day.day, breaks)]
    ]
    return {"minutes": week.minutes, **asdict(week.band), "days": days}


def pace_card(pace: Pace) -> Json:
    match pace:
        case Ahead(minutes):
            return {"is": "ahead", "minutes": minutes}
        case Behind(minutes):
            return {"is": "behind", "minutes": minutes}
        case On():
            return {"is": "on", "minutes": 0}
        case _:
            return None


def parts_card(studied: Studied, running: Sequence[Phase]) -> Json:
    """The parts under way and the largest others, in the plan's order, each with its percentage of all hours."""
    parts, whole = list(_parts(studied, running)), studied.minutes
    shown = sorted(parts, key=lambda part: (not part.now, -part.minutes))[:MOST_PARTS]
    left = [part.minutes for part in parts if part not in shown]
    rest = sum(left)
    return {
        "shown": [
            {**asdict(part), "percent": percent(part.minutes, whole)} for part in parts if part in shown
        ],
        "left": {"count": len(left), "minutes": rest, "percent": percent(rest, whole)},
        "minutes": whole,
    }


def percent(minutes: int, whole: int) -> int:
    """How many hundredths of `whole`, rounded half up."""
    return (200 * minutes + whole) // (2 * whole) if whole else 0


def _parts(studied: Studied, running: Sequence[Phase]) -> Iterator[Part]:
    """What the words name, too: phases begun or running, projects begun, and what belongs to none."""
    for number, it in enumerate(studied.phases, 1):
        if it.minutes or it.phase in running:
            yield Part("phase", number, it.phase.title, it.minutes, it.phase in running)
    for number, (project, minutes) in enumerate(studied.projects, 1):
        if minutes:
            yield Part("project", number, project.title, minutes)
    if studied.outside:
        yield Part("outside", 1, "", studied.outside)
