"""The weekly schedule: which days are planned for study, for what and how long."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from core.breaks import NO_BREAKS, Breaks
from core.plan.model import Activity, Band, Plan, Slot

NOTHING = Band(0, 0)

_WEEKDAY, _WEEKEND = Band(60, 90), Band(180, 240)
USUAL_WEEK = (
    Slot(0, Activity.READING, "Reading", _WEEKDAY),
    Slot(1, Activity.VIDEO, "Video courses", _WEEKDAY),
    Slot(2, Activity.READING, "Reading", _WEEKDAY),
    Slot(3, Activity.VIDEO, "Video courses", _WEEKDAY),
    Slot(4, Activity.READING, "Reading", _WEEKDAY),
    Slot(5, Activity.CODING, "Coding", _WEEKEND),
    Slot(6, Activity.PRACTICE, "Practice and review", _WEEKEND),
)
"""The week of somebody whose plan names no days: an hour or so on weekdays, a morning on each day of the weekend."""


def scheduled(plan: Plan) -> Plan:
    """`plan` with a week to follow: its own, else the usual one."""
    return plan if plan.slots else replace(plan, slots=USUAL_WEEK)


def plus(one: Band, other: Band) -> Band:
    return Band(one.least + other.least, one.most + other.most)


def slot_on(plan: Plan, day: date) -> Slot | None:
    """The study slot of `day`'s weekday, None on a day off.

    Where a plan gives a weekday several slots, they are one: named after the first and as long as all of them.
    """
    slots = [slot for slot in plan.slots if slot.weekday == day.weekday()]
    if not slots:
        return None
    first = slots[0]
    return Slot(first.weekday, first.activity, first.label, _sum(slot.minutes for slot in slots))


def planned(plan: Plan, day: date) -> bool:
    """Whether `day`'s weekday has a slot."""
    return any(slot.weekday == day.weekday() for slot in plan.slots)


def week_band(plan: Plan) -> Band:
    """The minutes a whole week asks for; nothing where the plan has no slots."""
    return _sum(slot.minutes for slot in plan.slots)


def half(band: Band) -> Band:
    """What is left of `band` on an easy day."""
    return Band(band.least // 2, band.most // 2)


def day_band(plan: Plan, day: date, breaks: Breaks = NO_BREAKS) -> Band:
    """The minutes `day` asks for: nothing on a neutral day, half on an easy one."""
    if breaks.neutral(day):
        return NOTHING
    band = _sum(slot.minutes for slot in plan.slots if slot.weekday == day.weekday())
    return half(band) if breaks.eased(day) else band


def band_between(plan: Plan, first: date, last: date, breaks: Breaks = NO_BREAKS) -> Band:
    """The minutes asked for from `first` to `last`, both included; nothing where `last` comes before `first`."""
    asked = _whole_between(plan, first, last)
    for day in breaks.days(first, last):
        whole, left = day_band(plan, day), day_band(plan, day, breaks)
        asked = Band(asked.least - whole.least + left.least, asked.most - whole.most + left.most)
    return asked


def _whole_between(plan: Plan, first: date, last: date) -> Band:
    weeks, rest = divmod(max((last - first).days + 1, 0), 7)
    whole = week_band(plan)
    days = _sum(day_band(plan, first + timedelta(days=ahead)) for ahead in range(rest))
    return plus(Band(weeks * whole.least, weeks * whole.most), days)


def _sum(bands: Iterable[Band]) -> Band:
    least = most = 0
    for band in bands:
        least, most = least + band.least, most + band.most
    return Band(least, most)
