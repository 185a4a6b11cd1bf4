"""When nudges are due, in every zone there is and through every change of its clocks.

The dates are held against those of dateutil, which counts recurrences and resolves skipped times in its own way.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from zoneinfo import available_timezones

from dateutil.rrule import DAILY, rrule  # type: ignore[import-untyped]  # no stubs are needed for three names
from dateutil.tz import gettz, resolve_imaginary  # type: ignore[import-untyped]  # the same
from hypothesis import given, settings
from hypothesis import strategies as st

from core.clock import study_day
from core.learner import Learner
from core.nudges.due import APART, SPREAD, Due, next_due, sent_at
from core.rhythm import Moment, Quiet, Rhythm, Rule

ADA = Learner(1, zone="Europe/Berlin", starts_on=date(2026, 1, 5))
NO_QUIET = Quiet(time(0), time(0))
CHECK_IN = {Rule.CHECK_IN: True}
DAY = timedelta(days=1)
WINDOW = 10
ZONES = sorted(available_timezones() - {"localtime", "Factory"})

times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 0, 15, 30, 59]))
quiets = st.one_of(st.just(Quiet()), st.just(NO_QUIET), st.builds(Quiet, times, times))
rhythms = st.builds(
    Rhythm,
    st.dictionaries(st.integers(0, 6), st.none() | times, max_size=3),
    times,
    quiets,
    st.just(CHECK_IN),
)


@cache
def changes(zone: str, year: int) -> tuple[date, ...]:
    """The days of `year` on which clocks in `zone` change."""
    first, tz = datetime(year, 1, 1, tzinfo=UTC), gettz(zone)
    offsets = [(first + DAY * number).astimezone(tz).utcoffset() for number in range(366)]
    found = (first + DAY * number for number in range(365) if offsets[number] != offsets[number + 1])
    return tuple(change.date() for change in found)


@st.composite
def situations(draw: st.DrawFn) -> tuple[Learner, datetime]:
    """A learner and a moment, as often as not a few days before clocks change where they are."""
    zone, year = draw(st.sampled_from(ZONES)), draw(st.integers(1990, 2035))
    days = changes(zone, year)
    day = draw(st.sampled_from(days)) if days else date(year, 1, 1) + DAY * draw(st.integers(0, 364))
    now = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(minutes=draw(st.integers(0, 6000)))
    learner = Learner(
        draw(st.integers(1, 10_000)),
        zone=zone,
        starts_on=date(1990, 1, 1),
        weekday_at=draw(times),
        weekend_at=draw(times),
        day_ends=time(draw(st.integers(0, 11))),
        rhythm=draw(rhythms),
    )
    return learner, now


def coming(moment: Moment, learner: Learner, now: datetime, days: int = WINDOW) -> Iterator[Due]:
    """The nudges of the days that follow `now`, one after the other as the coach finds them."""
    due = next_due(moment, learner, after=now)
    while due is not None and due.at < now + DAY * days:
        yield due
        due = next_due(moment, learner, after=due.at, beyond=due.day)


def expected(learner: Learner, now: datetime, days: int = WINDOW) -> list[datetime]:
    """The study nudges of those days by dateutil: a recurrence for the weekdays of each time."""
    tz, rhythm, ends = gettz(learner.zone), learner.rhythm, learner.day_ends
    by_time: dict[time, list[int]] = {}
    for weekday in range(7):
        at = rhythm.days.get(weekday, learner.weekend_at if weekday > 4 else learner.weekday_at)
        if at is not None:
            by_time.setdefault(at, []).append(weekday)
    found: list[datetime] = []
    begin = datetime.combine(now.date() - 3 * DAY, time(0))
    for at, weekdays in by_time.items():
        for midnight in rrule(DAILY, begin, byweekday=weekdays, until=begin + DAY * (days + 6)):
            wall = datetime.combine(midnight.date() + (DAY if at < ends else timedelta(0)), at)
            found += placed(wall, midnight.date(), learner, tz)
    return sorted(instant for instant in found if now < instant < now + DAY * days)


def placed(wall: datetime, day: date, learner: Learner, tz: tzinfo | None) -> list[datetime]:
    """The instant of that wall time, or of the end of the quiet hours it lies in; none where `day` is over by then."""
    quiet = learner.rhythm.quiet
    shown = resolve_imaginary(wall.replace(tzinfo=tz))
    if is_quiet(shown.time(), quiet) and wall.time() < quiet.ends:
        shown = resolve_imaginary(datetime.combine(wall.date(), quiet.ends, tzinfo=tz))
    ends = timedelta(hours=learner.day_ends.hour, minutes=learner.day_ends.minute)
    same_day = (shown.replace(tzinfo=None) - ends).date() == day
    return [shown.astimezone(UTC)] if same_day and not is_quiet(shown.time(), quiet) else []


def is_quiet(at: time, quiet: Quiet) -> bool:
    """Whether the clock's hand lies in the quiet part of its round."""
    begins, ends, hand = (it.hour * 60 + it.minute + it.second / 60 for it in (quiet.begins, quiet.ends, at))
    return (hand - begins) % 1440 < (ends - begins) % 1440


@settings(max_examples=400)
@given(situations())
def test_study_nudges_come_as_dateutil_reckons(situation: tuple[Learner, datetime]):
    learner, now = situation
    assert [due.at for due in coming(Moment.STUDY, learner, now)] == expected(learner, now)


@settings(max_examples=200)
@given(situations())
def test_a_nudge_comes_once_a_study_day_on_it_and_never_in_quiet_hours(situation: tuple[Learner, datetime]):
    learner, now = situation
    for moment in (Moment.STUDY, Moment.EVENING):
        found = list(coming(moment, learner, now))
        assert len({due.day for due in found}) == len(found)
        for due in found:
            for instant in (due.at, sent_at(due, learner)):
                assert study_day(instant, learner.tz, learner.day_ends) == due.day
                assert not is_quiet(instant.astimezone(learner.tz).time(), learner.rhythm.quiet)
            assert abs(sent_at(due, learner) - due.at) <= timedelta(seconds=SPREAD)


@settings(max_examples=100)
@given(situations())
def test_the_two_nudges_of_a_day_keep_an_hour_apart(situation: tuple[Learner, datetime]):
    learner, now = situation
    study = {due.day: due.at for due in coming(Moment.STUDY, learner, now)}
    for due in coming(Moment.EVENING, learner, now):
        assert abs(due.at - study.get(due.day, datetime.min.replace(tzinfo=UTC))) >= APART


@settings(max_examples=100)
@given(situations(), st.lists(st.tuples(st.sampled_from(ZONES), st.integers(1, 60)), min_size=1, max_size=6))
def test_no_study_day_is_nudged_twice_whatever_zones_are_travelled(
    situation: tuple[Learner, datetime], journey: list[tuple[str, int]]
):
    learner, now = situation
    days: list[date] = []
    for zone, hours in journey:
        learner, arrives = replace(learner, zone=zone), now + timedelta(hours=hours)
        due = next_due(Moment.STUDY, learner, after=now, beyond=days[-1] if days else None)
        while due is not None and due.at <= arrives:
            days.append(due.day)
            due = next_due(Moment.STUDY, learner, after=due.at, beyond=due.day)
        now = arrives
    assert days == sorted(set(days))


def at(year: int, month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=UTC)


def local(due: Due | None, learner: Learner) -> str:
    assert due is not None
    return f"{due.at.astimezone(learner.tz):%a %d %b %H:%M}"


def owl(zone: str, at: time) -> Learner:
    """Somebody who studies at night and has no quiet hours."""
    return replace(ADA, zone=zone, weekday_at=at, weekend_at=at, rhythm=Rhythm(quiet=NO_QUIET))


def test_weekdays_and_weekends_have_their_own_times_and_a_weekday_can_differ():
    ada = replace(ADA, rhythm=Rhythm(days={2: time(7, 30), 4: None}))
    week = [local(due, ada) for due in coming(Moment.STUDY, ada, at(2026, 1, 4, 23), 7)]
    assert week == [
        "Mon 05 Jan 18:00",
        "Tue 06 Jan 18:00",
        "Wed 07 Jan 07:30",
        "Thu 08 Jan 18:00",
        "Sat 10 Jan 10:00",
        "Sun 11 Jan 10:00",
    ]


def test_the_wall_clock_rules_over_a_change_of_clocks():
    instants = [due.at for due in coming(Moment.STUDY, ADA, at(2026, 3, 27, 0), 4)]
    assert instants == [at(2026, 3, 27, 17), at(2026, 3, 28, 9), at(2026, 3, 29, 8), at(2026, 3, 30, 16)]


def test_a_time_the_clocks_skip_comes_an_hour_later():
    ada = replace(owl("Europe/Berlin", time(2, 30)), day_ends=time(0))
    assert local(next_due(Moment.STUDY, ada, after=at(2026, 3, 28, 12)), ada) == "Sun 29 Mar 03:30"


def test_a_time_the_clocks_repeat_comes_once():
    ada = replace(owl("Europe/Berlin", time(2, 30)), day_ends=time(0))
    assert [due.at for due in coming(Moment.STUDY, ada, at(2026, 10, 24, 12), 2)] == [
        at(2026, 10, 25, 0, 30),
        at(2026, 10, 26, 1, 30),
    ]


def test_the_small_hours_belong_to_the_study_day_before():
    ada = owl("Europe/Berlin", time(1))
    due = next_due(Moment.STUDY, ada, after=at(2026, 1, 5, 12))
    assert (local(due, ada), due and due.day) == ("Tue 06 Jan 01:00", date(2026, 1, 5))


def test_a_day_that_a_zone_leaves_out_has_no_nudge():
    samoan = owl("Pacific/Apia", time(18))
    days = [due.day.day for due in coming(Moment.STUDY, samoan, at(2011, 12, 28, 12), 4)]
    assert days == [28, 29, 31, 1]


def test_a_time_in_the_quiet_hours_moves_to_their_end_on_the_same_day_or_not_at_all():
    early = replace(ADA, weekday_at=time(5), weekend_at=time(23))
    assert [local(due, early) for due in coming(Moment.STUDY, early, at(2026, 1, 9, 0), 7)] == [
        "Fri 09 Jan 07:00",
        "Mon 12 Jan 07:00",
        "Tue 13 Jan 07:00",
        "Wed 14 Jan 07:00",
        "Thu 15 Jan 07:00",
    ]


def test_evenings_are_for_sundays_until_a_check_in_is_wanted():
    assert [local(due, ADA) for due in coming(Moment.EVENING, ADA, at(2026, 1, 5, 0), 14)] == [
        "Sun 11 Jan 20:00",
        "Sun 18 Jan 20:00",
    ]
    daily = replace(ADA, rhythm=Rhythm(switched=CHECK_IN))
    assert len(list(coming(Moment.EVENING, daily, at(2026, 1, 5, 0), 14))) == 14


def test_an_evening_nudge_makes_room_for_a_study_nudge_at_its_time():
    ada = replace(ADA, weekday_at=time(20, 30), weekend_at=time(21, 30), rhythm=Rhythm(switched=CHECK_IN))
    evenings = [local(due, ada) for due in coming(Moment.EVENING, ada, at(2026, 1, 9, 0), 2)]
    assert evenings == ["Fri 09 Jan 21:30", "Sat 10 Jan 20:00"]
    late = replace(ada, rhythm=replace(ada.rhythm, evening_at=time(21)))
    assert local(next_due(Moment.EVENING, late, after=at(2026, 1, 10, 0)), late) == "Sat 10 Jan 20:30"


def test_nobody_is_nudged_who_is_not_met_or_not_let_in_or_wants_none():
    off = replace(
        ADA, rhythm=Rhythm(switched={Rule.STUDY: False, Rule.REFLECTION: False, Rule.REVIEW: False})
    )
    nobody = (replace(ADA, starts_on=None), replace(ADA, admitted=False), off)
    for learner in nobody:
        for moment in Moment:
            assert next_due(moment, learner, after=at(2026, 1, 5, 0)) is None


def test_learners_are_spread_evenly_over_five_minutes():
    due = Due(Moment.STUDY, date(2026, 1, 5), at(2026, 1, 5, 17))
    seconds = [(sent_at(due, replace(ADA, id=number)) - due.at).total_seconds() for number in range(3010)]
    assert (min(seconds), max(seconds)) == (-SPREAD, SPREAD)
    halves = len([second for second in seconds if second < 0])
    assert 1400 < halves < 1600
