from datetime import date, timedelta

from bot.shipped import shipped_plan
from core.pace import Ahead, Behind, NotYet, On, PlanPace, pace, plan_pace, week_pace
from core.plan.model import Band, Plan
from core.tracking import week_facts

YEAR = shipped_plan()
START = date(2026, 1, 5)
TUESDAY = START + timedelta(days=1)


def test_within_the_band_is_on_pace():
    assert pace(60, Band(60, 90)) == pace(90, Band(60, 90)) == On()


def test_behind_is_measured_from_the_least_asked_for():
    assert pace(45, Band(60, 90)) == Behind(15)


def test_ahead_is_measured_from_the_most_asked_for():
    assert pace(100, Band(60, 90)) == Ahead(10)


def test_nothing_asked_for_and_nothing_done_is_no_pace_yet():
    assert pace(0, Band(0, 0)) == NotYet()


def test_study_before_any_was_asked_for_is_ahead():
    assert pace(30, Band(0, 0)) == Ahead(30)


def test_before_the_start_and_on_the_first_morning_there_is_no_pace_yet():
    for today in (START - timedelta(days=9), START):
        assert plan_pace(YEAR, START, today, minutes=0, today_minutes=0) == PlanPace(0, Band(0, 0), NotYet())


def test_a_first_day_under_way_is_on_pace():
    assert plan_pace(YEAR, START, START, minutes=20, today_minutes=20).pace == On()


def test_a_first_day_beyond_its_slot_is_ahead():
    assert plan_pace(YEAR, START, START, minutes=100, today_minutes=100).pace == Ahead(10)


def test_a_missed_first_day_is_behind_by_its_least():
    assert plan_pace(YEAR, START, TUESDAY, minutes=0, today_minutes=0) == PlanPace(
        0, Band(60, 90), Behind(60)
    )


def test_half_a_session_never_costs_the_lead():
    before = plan_pace(YEAR, START, TUESDAY, minutes=120, today_minutes=0)
    during = plan_pace(YEAR, START, TUESDAY, minutes=150, today_minutes=30)
    assert before.pace == during.pace == Ahead(30)


def test_after_the_end_no_more_is_asked_for():
    end = plan_pace(YEAR, START, date(2027, 1, 5), minutes=0, today_minutes=0)
    later = plan_pace(YEAR, START, date(2028, 1, 5), minutes=0, today_minutes=0)
    assert end == later
    assert end.asked == Band(34380, 48450)


def test_a_week_is_held_against_the_days_gone_by():
    week = week_facts(YEAR, START, START, today=date(2026, 1, 8), minutes={START: 60, TUESDAY: 45})
    assert week_pace(week) == Behind(75)


def test_a_plan_without_a_schedule_has_no_pace_to_fall_behind():
    assert plan_pace(Plan("free", 12), START, TUESDAY, minutes=0, today_minutes=0).pace == NotYet()
