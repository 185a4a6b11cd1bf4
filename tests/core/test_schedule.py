from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.shipped import shipped_plan
from core.plan.model import Activity, Band, Plan, Slot
from core.schedule import band_between, day_band, planned, slot_on, week_band

YEAR = shipped_plan()
MONDAY = date(2026, 1, 5)
FREE = Plan("free", 12)


def test_monday_is_for_reading():
    assert slot_on(YEAR, MONDAY) == Slot(
        0, Activity.READING, "Technical reading (books, articles)", Band(60, 90)
    )


def test_a_week_asks_for_eleven_to_fifteen_and_a_half_hours():
    assert week_band(YEAR) == Band(660, 930)


def test_a_weekend_asks_for_six_to_eight_hours():
    assert band_between(YEAR, date(2026, 1, 10), date(2026, 1, 11)) == Band(360, 480)


def test_no_days_ask_for_nothing():
    assert band_between(YEAR, MONDAY, MONDAY - timedelta(days=9)) == Band(0, 0)


def test_a_plan_without_a_schedule_plans_no_day():
    assert slot_on(FREE, MONDAY) is None
    assert not planned(FREE, MONDAY)
    assert week_band(FREE) == band_between(FREE, MONDAY, MONDAY + timedelta(days=99)) == Band(0, 0)


def test_two_slots_of_a_day_are_one_long_one():
    early = Slot(0, Activity.VIDEO, "early", Band(20, 30))
    late = Slot(0, Activity.READING, "late", Band(40, 60))
    plan = Plan("split", 1, slots=(early, late))
    assert slot_on(plan, MONDAY) == Slot(0, Activity.VIDEO, "early", Band(60, 90))
    assert week_band(plan) == Band(60, 90)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 400))
def test_days_add_up(first: date, days: int):
    each = [day_band(YEAR, first + timedelta(days=ahead)) for ahead in range(days)]
    total = Band(sum(band.least for band in each), sum(band.most for band in each))
    assert band_between(YEAR, first, first + timedelta(days=days - 1)) == total
