"""When the next nudge is due: local wall-clock times, kept out of the quiet hours and apart from each other.

A nudge lies on the study day it is for, whatever the clocks do: a time they skip comes an hour later, one they repeat
comes the first time, and a day that a zone leaves out altogether has none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from core.clock import at_local, study_day
from core.learner import Learner
from core.nudges.rules import is_on
from core.plan.calendar import later
from core.rhythm import Moment, Rhythm, Rule

APART = timedelta(hours=1)
"""Two nudges closer than this feel like a pile (their users told peers so, at 30 minutes)."""
SPREAD = 150
"""Everybody likes 18:00: nudges are spread over so many seconds before and after."""

_LOOK = 15
"""The days looked at: a Sunday may be left out once."""
_SATURDAY, _SUNDAY = 5, 6
_SCATTER = 2_654_435_761
"""Knuth's multiplier: it sends neighbours far apart."""


@dataclass(frozen=True, slots=True)
class Due:
    """The next nudge of a moment: for study day `day`, at the instant `at`."""

    moment: Moment
    day: date
    at: datetime


class Habits(NamedTuple):
    """What of a learner tells when they are nudged. Many share theirs, and so an answer."""

    zone: str
    weekday_at: time
    weekend_at: time
    day_ends: time
    rhythm: Rhythm

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)


def next_due(moment: Moment, learner: Learner, *, after: datetime, beyond: date | None = None) -> Due | None:
    """The first nudge of `moment` later than `after`, for a study day later than `beyond`.

    None where none comes: nobody to nudge, a moment that is off or always quiet, a timer (it is due once).
    """
    if not (learner.met and learner.admitted):
        return None
    return next_by(habits_of(learner), moment, after=after, beyond=beyond)


def habits_of(learner: Learner) -> Habits:
    return Habits(learner.zone, learner.weekday_at, learner.weekend_at, learner.day_ends, learner.rhythm)


@lru_cache(maxsize=1024)
def next_by(habits: Habits, moment: Moment, *, after: datetime, beyond: date | None = None) -> Due | None:
    """As `next_due`, for everybody of these `habits` who wants to be nudged at all."""
    day = study_day(after, habits.tz, habits.day_ends)
    if beyond is not None:
        day = max(day, later(beyond, 1))
    for this in (later(day, ahead) for ahead in range(_LOOK)):
        at = due_on(moment, habits, this)
        if at is not None and at > after:
            return Due(moment, this, at)
    return None


def due_on(moment: Moment, learner: Learner | Habits, day: date) -> datetime | None:
    """When `moment` is on study day `day`; None if it is not."""
    match moment:
        case Moment.STUDY:
            return _study(learner, day)
        case Moment.EVENING:
            return _evening(learner, day)
        case Moment.TIMER:
            return None


def spread(learner_id: int) -> int:
    """Seconds, at most `SPREAD` either way and always the same for a learner."""
    return learner_id * _SCATTER % 2**32 % (2 * SPREAD + 1) - SPREAD


def sent_at(due: Due, learner: Learner) -> datetime:
    """The moment `due` is spread to. It stays on its study day and out of the quiet hours."""
    return spread_to(due, habits_of(learner), spread(learner.id))


@lru_cache(maxsize=4096)
def spread_to(due: Due, habits: Habits, seconds: int) -> datetime:
    """`due` put off by `seconds`, or as much before it where only that is possible."""
    choices = (due.at + timedelta(seconds=seconds), due.at - timedelta(seconds=seconds))
    return next((at for at in choices if _fits(habits, due.day, at)), due.at)


def study_time(learner: Learner | Habits, day: date) -> time | None:
    """The local time study begins on `day`'s weekday; None where the learner wants no nudge."""
    rhythm, weekday = learner.rhythm, day.weekday()
    if weekday in rhythm.days:
        return rhythm.days[weekday]
    return learner.weekend_at if weekday >= _SATURDAY else learner.weekday_at


def _study(learner: Learner | Habits, day: date) -> datetime | None:
    at = study_time(learner, day)
    if at is None or not is_on(Rule.STUDY, learner.rhythm):
        return None
    return _instant(learner, day, at)


def _evening(learner: Learner | Habits, day: date) -> datetime | None:
    """The evening's time, or an hour from the study nudge where they would come together."""
    if not _speaks_in_the_evening(learner.rhythm, day):
        return None
    at, study = _instant(learner, day, learner.rhythm.evening_at), _study(learner, day)
    if at is None or study is None or abs(at - study) >= APART:
        return at
    return next((at for at in (study + APART, study - APART) if _fits(learner, day, at)), None)


def _speaks_in_the_evening(rhythm: Rhythm, day: date) -> bool:
    sunday = day.weekday() == _SUNDAY
    return is_on(Rule.CHECK_IN, rhythm) or (sunday and any(_sundays(rhythm)))


def _sundays(rhythm: Rhythm) -> Iterator[bool]:
    return (is_on(rule, rhythm) for rule in (Rule.REVIEW, Rule.REFLECTION))


def _instant(learner: Learner | Habits, day: date, at: time) -> datetime | None:
    """When clocks show `at` on study day `day`; in the quiet hours it is their end, if that is the same day's."""
    on = day if at >= learner.day_ends else later(day, 1)
    instant, quiet = at_local(on, at, learner.tz), learner.rhythm.quiet
    if instant.astimezone(learner.tz).time() in quiet and at < quiet.ends:
        instant = at_local(on, quiet.ends, learner.tz)
    return instant if _fits(learner, day, instant) else None


def _fits(learner: Learner | Habits, day: date, instant: datetime) -> bool:
    """Whether `instant` lies on study day `day` and is not quiet."""
    return (
        study_day(instant, learner.tz, learner.day_ends) == day
        and instant.astimezone(learner.tz).time() not in learner.rhythm.quiet
    )
