"""Reads typed answers that are no free text: times of day, dates to come, small numbers."""

import re
from collections.abc import Callable
from datetime import date, time, timedelta

from babel.dates import get_day_names, get_month_names

from core.dialogue.questions import Invalid, say

_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*(?:h|uhr|o'clock)?\s*([ap])?\.?\s?(?:m\.?)?", re.IGNORECASE
)
_NAMED_TIMES = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{2}|\d{4}))?\.?")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?([^\W\d]+)\.?(?:,?\s+(\d{4}))?")
_MONTH_DAY = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?")
_HALF_DAY = 12
_CENTURY = 2000


def read_clock(said: str) -> time | Invalid:
    """A time of day: 18:00, 6pm, 7.30, 19h, noon."""
    said = said.strip().casefold().removeprefix("at ").strip()
    if said in _NAMED_TIMES:
        return _NAMED_TIMES[said]
    match = _CLOCK.fullmatch(said)
    if match is None:
        return Invalid(say("dialogue.no_time"))
    hour, minute, half = int(match[1]), int(match[2] or 0), match[3]
    if half and not 1 <= hour <= _HALF_DAY:
        return Invalid(say("dialogue.no_time"))
    if half:
        hour = hour % _HALF_DAY + (_HALF_DAY if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return Invalid(say("dialogue.no_time"))


def day_reader(today: date, locale: str, *, past: bool = False) -> Callable[[str], date | Invalid]:
    """A reader of days near `today`: today, tomorrow, next monday, 1 Dec, 2026-12-01, 1.12. or 12/1 by `locale`.

    A bare weekday is the next one, with `past` the last one; neither is ever `today`.
    """
    month_first = locale.endswith("-US")

    def read(said: str) -> date | Invalid:
        said = said.strip().casefold().removeprefix("on ").strip()
        try:
            day = (
                _named_day(said, today, past=past)
                or _written_day(said, today)
                or _numeric_day(said, today, month_first=month_first)
            )
        except ValueError:
            return Invalid(say("dialogue.no_such_day"))
        return day or Invalid(say("dialogue.no_day"))

    return read


def read_number(least: int, most: int) -> Callable[[str], int | Invalid]:
    """A reader of whole numbers from `least` to `most`."""

    def read(said: str) -> int | Invalid:
        digits = re.search(r"\d{1,6}", said)
        number = int(digits[0]) if digits else None
        if number is None or not least <= number <= most:
            return Invalid(say("dialogue.no_number", least=least, most=most))
        return number

    return read


def _named_day(said: str, today: date, *, past: bool) -> date | None:
    near = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1, "the day before yesterday": -2}
    if said in near:
        return today + timedelta(days=near[said])
    weekdays = {
        name.casefold(): n for width in ("wide", "abbreviated") for n, name in _weekdays(width).items()
    }
    last = said.startswith("last ") or (past and not said.startswith("next "))
    weekday = weekdays.get(said.removeprefix("next ").removeprefix("last ").removeprefix("this "))
    if weekday is None:
        return None
    if last:
        return today - timedelta(days=(today.weekday() - weekday) % 7 or 7)
    return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)


def _written_day(said: str, today: date) -> date | None:
    iso = _ISO.fullmatch(said)
    if iso:
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    months = {name.casefold(): n for width in ("wide", "abbreviated") for n, name in _months(width).items()}
    for pattern, number_at, month_at in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        match = pattern.fullmatch(said)
        if match and match[month_at] in months:
            return _nearest(int(match[number_at]), months[match[month_at]], match[3], today)
    return None


def _numeric_day(said: str, today: date, *, month_first: bool) -> date | None:
    match = _NUMERIC.fullmatch(said)
    if match is None:
        return None
    first, second = int(match[1]), int(match[2])
    day, month = (second, first) if month_first and "/" in said else (first, second)
    return _nearest(day, month, match[3], today)


def _nearest(day: int, month: int, year: str | None, today: date) -> date:
    """The date in `year`, or without one the occurrence nearest to `today`."""
    if year:
        return date(int(year) + (_CENTURY if len(year) == 2 else 0), month, day)  # noqa: PLR2004  # two digits
    dates = [found for y in (-1, 0, 1) if (found := _dated(today.year + y, month, day))]
    if not dates:
        raise ValueError("no year near has this day")
    return min(dates, key=lambda other: abs(other - today))


def _dated(year: int, month: int, day: int) -> date | None:
    """That date; None in a year that has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekdays(width: str) -> dict[int, str]:
    return dict(get_day_names(width, locale="en"))  # type: ignore[arg-type]  # babel types widths as literals


def _months(width: str) -> dict[int, str]:
    return dict(get_month_names(width, locale="en"))  # type: ignore[arg-type]  # the same
