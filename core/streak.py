"""How steadily somebody studies: the streak of planned days, the weeks kept, the last four weeks.

A day counts with `STREAK_MINUTES`. Only planned days are asked about: on a day off, study neither makes nor breaks a
streak. A neutral day (paused, skipped, unheard) breaks nothing and asks for nothing; studied all the same, it counts for
the streak. An easy day asks the week for half, and the streak for no less. A planned day under way breaks nothing.
"""

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from core.breaks import NO_BREAKS, Breaks
from core.clock import monday_of
from core.dialogue.contract import Find, Need
from core.plan.calendar import ends_on, later
from core.plan.model import Plan
from core.schedule import day_band, planned
from core.views import MinutesByDay

STREAK_MINUTES = 15
"""The least that makes a day count: enough to keep the habit, short enough for a bad day."""
FIRST_LOOK = 8 * 7
"""The days looked at first; each further look takes twice as many, so that a long streak needs few looks."""
LONG_STREAK = 365
"""As far as a streak is counted where it is told in passing; a longer one is "365 days and more"."""
LATELY = 4 * 7
"""The days that consistency is about."""


@dataclass(frozen=True, slots=True)
class Share:
    """So many `of` so many."""

    kept: int
    of: int


def streak(
    plan: Plan, starts_on: date, today: date, breaks: Breaks = NO_BREAKS, *, most: int | None = None
) -> Generator[Need, Any, int]:
    """The planned days up to `today` that were studied without a miss, counted from the plan's start.

    With `most` it counts no further.
    """
    weekdays = {slot.weekday for slot in plan.slots}
    count, last, look = 0, today, FIRST_LOOK
    while weekdays and last >= starts_on:
        first = max(starts_on, later(last, 1 - look))
        minutes: Mapping[date, int] = yield Find(MinutesByDay(first, last))
        for day in _backwards(first, last):
            if day.weekday() not in weekdays:
                continue
            if minutes.get(day, 0) >= STREAK_MINUTES:
                count += 1
            elif day != today and not breaks.neutral(day):
                return count
            if count == most:
                return count
        if first == starts_on:
            break
        last, look = later(first, -1), look * 2
    return count


def weeks_kept(
    plan: Plan, starts_on: date, today: date, minutes: Mapping[date, int], breaks: Breaks = NO_BREAKS
) -> Share:
    """The full weeks of the plan so far whose minutes reached the least they asked for, of how many.

    The week of the start asks for its remaining days only; a week that asks for nothing is left out, and so is the
    current one. `minutes` are those of each day since the start.
    """
    end = min(ends_on(plan, starts_on), later(monday_of(today), -1))
    asked: dict[date, int] = {}
    done: dict[date, int] = {}
    for day in _backwards(starts_on, end):
        monday = monday_of(day)
        done[monday] = done.get(monday, 0) + minutes.get(day, 0)
        asked[monday] = asked.get(monday, 0) + day_band(plan, day, breaks).least
    weeks = [monday for monday, least in asked.items() if least]
    return Share(len([monday for monday in weeks if done[monday] >= asked[monday]]), len(weeks))


def consistency(
    plan: Plan, starts_on: date, today: date, minutes: Mapping[date, int], breaks: Breaks = NO_BREAKS
) -> Share:
    """`days_kept` of the last four weeks."""
    return days_kept(plan, max(starts_on, later(today, 1 - LATELY)), today, minutes, breaks)


def days_kept(
    plan: Plan, first: date, today: date, minutes: Mapping[date, int], breaks: Breaks = NO_BREAKS
) -> Share:
    """The planned days from `first` on that were studied, of how many; today once it was."""
    days = [day for day in _backwards(first, today) if planned(plan, day) and not breaks.neutral(day)]
    kept = [day for day in days if minutes.get(day, 0) >= STREAK_MINUTES]
    return Share(len(kept), len(days) - (today in days and today not in kept))


def _backwards(first: date, last: date) -> Iterator[date]:
    return (last - timedelta(days=back) for back in range((last - first).days + 1))
