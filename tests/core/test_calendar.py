from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.shipped import shipped_plan
from core.plan.calendar import (
    State,
    dates_of,
    ends_on,
    phase_dates,
    phases_on,
    plan_clock,
    projects_on,
    start_when_in,
)
from core.plan.model import Phase, Plan, Project, Span, Unit

YEAR = shipped_plan()
START = date(2026, 1, 5)
DAYS = st.dates(date(1999, 1, 1), date(2101, 1, 1))
PLANS = st.builds(Plan, title=st.just("any"), length=st.integers(1, 30), unit=st.sampled_from(Unit))


def numbers(phases: tuple[Phase, ...]) -> list[int]:
    return [phase.number for phase in phases]


def test_months_run_from_the_start_date():
    assert dates_of(Span(1, 3), date(2026, 1, 5)) == (date(2026, 1, 5), date(2026, 4, 4))


def test_a_month_begins_on_the_last_day_of_a_month_too_short_for_it():
    assert dates_of(Span(2, 2), date(2026, 1, 31)) == (date(2026, 2, 28), date(2026, 3, 30))
    assert dates_of(Span(2, 2), date(2028, 1, 31)) == (date(2028, 2, 29), date(2028, 3, 30))


def test_the_first_week_ends_on_the_sunday_after_the_start():
    thursday = date(2026, 1, 8)
    assert dates_of(Span(1, 1, Unit.WEEK), thursday) == (thursday, date(2026, 1, 11))
    assert dates_of(Span(2, 3, Unit.WEEK), thursday) == (date(2026, 1, 12), date(2026, 1, 25))


def test_days_are_counted_from_the_start():
    assert dates_of(Span(9, 10, Unit.DAY), START) == (date(2026, 1, 13), date(2026, 1, 14))


def test_a_year_ends_the_day_before_its_anniversary():
    assert ends_on(YEAR, START) == date(2027, 1, 4)


def test_a_plan_longer_than_the_calendar_ends_with_it():
    endless = Plan("endless", 10**6)
    assert ends_on(endless, START) == date(9999, 12, 30)
    assert plan_clock(endless, START, START).number == 1


def test_the_clock_tells_month_and_week():
    clock = plan_clock(YEAR, START, date(2026, 2, 11))
    assert (clock.number, clock.of, clock.unit) == (2, 12, Unit.MONTH)
    assert (clock.week, clock.weeks) == (6, 53)
    assert (clock.state, clock.days_to_start, clock.days_left) == (State.RUNNING, 0, 327)


def test_a_week_begins_on_monday_whatever_day_the_plan_did():
    sunday = date(2026, 1, 11)
    assert plan_clock(YEAR, sunday, sunday).week == 1
    assert plan_clock(YEAR, sunday, date(2026, 1, 12)).week == 2


def test_before_the_start_the_clock_shows_the_beginning_and_the_days_to_it():
    clock = plan_clock(YEAR, START, date(2025, 12, 31))
    assert (clock.state, clock.number, clock.week) == (State.BEFORE, 1, 1)
    assert (clock.days_to_start, clock.days_left) == (5, 365)


def test_on_the_last_day_none_is_left_and_the_day_after_the_plan_is_over():
    assert plan_clock(YEAR, START, date(2027, 1, 4)).state is State.RUNNING
    assert plan_clock(YEAR, START, date(2027, 1, 4)).days_left == 0
    after = plan_clock(YEAR, START, date(2027, 1, 5))
    assert (after.state, after.number, after.week, after.days_left) == (State.AFTER, 12, 53, 0)


def test_who_is_in_month_four_began_three_months_ago():
    assert start_when_in(YEAR, 4, date(2026, 4, 15)) == date(2026, 1, 15)


def test_who_is_in_month_one_begins_today():
    assert start_when_in(YEAR, 1, date(2026, 4, 15)) == date(2026, 4, 15)


def test_a_month_no_plan_has_counts_as_the_nearest():
    assert start_when_in(YEAR, 40, date(2026, 12, 15)) == date(2026, 1, 15)
    assert start_when_in(YEAR, 0, date(2026, 12, 15)) == date(2026, 12, 15)


def test_the_phases_of_each_month_are_those_of_the_document():
    running = {
        month: numbers(phases_on(YEAR, START, dates_of(Span(month, month), START)[0]))
        for month in range(1, 13)
    }
    assert running == {
        1: [1],
        2: [1],
        3: [1, 3],
        4: [2, 3],
        5: [2, 3],
        6: [2, 4],
        **{month: [4] for month in range(7, 13)},
    }


def test_a_phase_runs_to_its_last_day():
    assert numbers(phases_on(YEAR, START, date(2026, 4, 4))) == [1, 3]
    assert numbers(phases_on(YEAR, START, date(2026, 4, 5))) == [2, 3]


def test_no_phase_runs_outside_the_plan():
    assert phases_on(YEAR, START, date(2026, 1, 4)) == ()
    assert phases_on(YEAR, START, date(2027, 1, 5)) == ()


def test_the_project_of_a_month_is_the_one_whose_months_hold_it():
    assert [project.title for project in projects_on(YEAR, START, date(2026, 8, 1))] == [
        "AI Integration Project"
    ]


def test_phases_without_dates_share_the_plan_in_equal_parts():
    phases = tuple(Phase(number, str(number)) for number in (1, 2, 3))
    plan = Plan("thirds", 90, Unit.DAY, phases=phases)
    assert [phase_dates(plan, phase, START) for phase in phases] == [
        (date(2026, 1, 5), date(2026, 2, 3)),
        (date(2026, 2, 4), date(2026, 3, 5)),
        (date(2026, 3, 6), date(2026, 4, 4)),
    ]


def test_a_project_without_dates_takes_its_part_beside_those_that_have_some():
    plan = Plan("two", 10, Unit.DAY, projects=(Project("a", "A", Span(1, 4, Unit.DAY)), Project("b", "B")))
    assert [project.key for project in projects_on(plan, START, START + timedelta(days=4))] == []
    assert [project.key for project in projects_on(plan, START, START + timedelta(days=5))] == ["b"]


@given(PLANS, DAYS)
def test_the_parts_of_a_plan_leave_no_gap_and_do_not_overlap(plan: Plan, starts_on: date):
    parts = [dates_of(Span(number, number, plan.unit), starts_on) for number in range(1, plan.length + 1)]
    assert parts[0][0] == starts_on
    assert parts[-1][1] == ends_on(plan, starts_on)
    assert all(first <= last for first, last in parts)
    assert all(after[0] - before[1] == timedelta(days=1) for before, after in pairwise(parts))


@given(PLANS, DAYS, st.data())
def test_the_clock_shows_the_part_whose_dates_hold_the_day(plan: Plan, starts_on: date, data: st.DataObject):
    today = data.draw(st.dates(starts_on, ends_on(plan, starts_on)))
    number = plan_clock(plan, starts_on, today).number
    first, last = dates_of(Span(number, number, plan.unit), starts_on)
    assert first <= today <= last


@given(PLANS, DAYS, st.data())
def test_who_says_where_they_are_is_there(plan: Plan, today: date, data: st.DataObject):
    number = data.draw(st.integers(1, plan.length))
    starts_on = start_when_in(plan, number, today)
    assert plan_clock(plan, starts_on, today).number == number
    if plan.unit is not Unit.WEEK and today.day <= 28:
        assert dates_of(Span(number, number, plan.unit), starts_on)[0] == today


@given(st.integers(1, 40), PLANS, DAYS, st.data())
def test_phases_without_dates_follow_one_another(
    count: int, plan: Plan, starts_on: date, data: st.DataObject
):
    plan = replace(plan, phases=tuple(Phase(number, "") for number in range(1, count + 1)))
    today = data.draw(st.dates(starts_on, ends_on(plan, starts_on)))
    running = phases_on(plan, starts_on, today)
    if (ends_on(plan, starts_on) - starts_on).days + 1 >= count:
        assert len(running) == 1
