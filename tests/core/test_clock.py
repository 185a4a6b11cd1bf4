from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from hypothesis import given
from hypothesis import strategies as st

from core.clock import at_local, monday_of, study_day

BERLIN = ZoneInfo("Europe/Berlin")
FOUR = time(4)
ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2080, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - Hypothesis adds the zone
ENDS = st.times(max_value=time(11, 59))


def january(day: int, hour: int, minute: int) -> datetime:
    return datetime(2026, 1, day, hour, minute, tzinfo=BERLIN).astimezone(UTC)


def test_an_evening_belongs_to_its_own_day():
    assert study_day(january(5, 23, 59), BERLIN, FOUR) == date(2026, 1, 5)


def test_the_small_hours_belong_to_the_day_before():
    assert study_day(january(6, 3, 59), BERLIN, FOUR) == date(2026, 1, 5)
    assert study_day(january(6, 4, 0), BERLIN, FOUR) == date(2026, 1, 6)


def test_a_day_that_ends_at_midnight_is_the_calendar_day():
    assert study_day(january(6, 0, 0), BERLIN, time(0)) == date(2026, 1, 6)


def test_the_study_day_is_local():
    new_year = datetime(2026, 1, 1, 3, 30, tzinfo=UTC)
    assert study_day(new_year, ZoneInfo("Asia/Tokyo"), FOUR) == date(2026, 1, 1)
    assert study_day(new_year, ZoneInfo("America/New_York"), FOUR) == date(2025, 12, 31)


def test_a_time_the_clocks_skip_comes_an_hour_later():
    assert at_local(date(2026, 3, 29), time(2, 30), BERLIN) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_a_time_the_clocks_repeat_comes_the_first_time():
    assert at_local(date(2026, 10, 25), time(2, 30), BERLIN) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_the_week_begins_on_monday():
    assert [monday_of(date(2026, 1, day)) for day in (4, 5, 11, 12)] == [
        date(2025, 12, 29),
        date(2026, 1, 5),
        date(2026, 1, 5),
        date(2026, 1, 12),
    ]


@given(MOMENTS, ZONES, ENDS)
def test_a_study_day_is_today_or_yesterday(now: datetime, zone: ZoneInfo, ends: time):
    behind = now.astimezone(zone).date() - study_day(now, zone, ends)
    assert behind in {timedelta(0), timedelta(days=1)}


@given(MOMENTS, ZONES, ENDS, st.timedeltas(timedelta(0), timedelta(days=9)))
def test_study_days_follow_the_time_that_passes(now: datetime, zone: ZoneInfo, ends: time, passed: timedelta):
    later = study_day(now + passed, zone, ends)
    assert abs((later - study_day(now, zone, ends)) - passed) <= timedelta(days=2)


@given(st.dates(date(1990, 1, 1), date(2080, 1, 1)), st.times(), ZONES)
def test_a_local_time_is_shown_or_was_skipped(day: date, at: time, zone: ZoneInfo):
    at = at.replace(second=0, microsecond=0, tzinfo=None)
    shown = at_local(day, at, zone).astimezone(zone)
    wanted = datetime.combine(day, at)
    assert timedelta(0) <= shown.replace(tzinfo=None) - wanted <= timedelta(days=1)
