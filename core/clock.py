"""Local wall-clock rules. Instants are aware UTC; local time is for people."""

from datetime import UTC, date, datetime, time, timedelta, tzinfo


def study_day(now: datetime, zone: tzinfo, ends: time) -> date:
    """The study day `now` belongs to: it runs to `ends` of the next morning and bears the date of its first."""
    local = now.astimezone(zone)
    return local.date() - timedelta(days=1) if local.time() < ends else local.date()


def at_local(day: date, at: time, zone: tzinfo) -> datetime:
    """The UTC instant when clocks in `zone` show `at` on `day`.

    A time the clocks skip comes an hour later, one they repeat comes the first time (PEP 495, fold=0).
    """
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def monday_of(day: date) -> date:
    """The first day of the week `day` lies in."""
    return day - timedelta(days=day.weekday())
