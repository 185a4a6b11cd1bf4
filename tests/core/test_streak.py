from collections.abc import Generator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.shipped import shipped_plan
from core.breaks import NO_BREAKS, Break, Breaks, Kind
from core.dialogue.contract import Find, Need
from core.plan.model import Plan
from core.streak import Share, consistency, streak, weeks_kept
from core.views import MinutesByDay

YEAR = shipped_plan()
WEEKDAYS = replace(YEAR, slots=YEAR.slots[:5])
START = date(2026, 1, 5)
FRIDAY = date(2026, 1, 9)
NEXT_MONDAY = date(2026, 1, 12)


def days(first: date, count: int, minutes: int = 60) -> dict[date, int]:
    return {first + timedelta(days=ahead): minutes for ahead in range(count)}


def answered(
    asking: Generator[Need, Any, int], minutes: Mapping[date, int]
) -> tuple[int, list[MinutesByDay]]:
    """The result of a flow that looks up minutes, and what it looked up."""
    looks: list[MinutesByDay] = []
    try:
        need = next(asking)
        while isinstance(need, Find) and isinstance(need.view, MinutesByDay):
            look = need.view
            looks.append(look)
            need = asking.send({day: it for day, it in minutes.items() if look.first <= day <= look.last})
    except StopIteration as stop:
        return stop.value, looks
    raise AssertionError(need)


def run(
    today: date,
    minutes: Mapping[date, int],
    plan: Plan = YEAR,
    starts_on: date = START,
    breaks: Breaks = NO_BREAKS,
) -> int:
    return answered(streak(plan, starts_on, today, breaks), minutes)[0]


def skipped(*days: date) -> Breaks:
    return Breaks(tuple(Break(Kind.SKIP, day, day) for day in days))


def test_each_planned_day_studied_adds_one():
    assert run(FRIDAY, days(START, 5)) == 5


def test_fifteen_minutes_make_a_day_and_fourteen_do_not():
    assert run(START, {START: 15}) == 1
    assert run(START, {START: 14}) == 0


def test_today_breaks_nothing_before_it_is_over():
    assert run(FRIDAY, days(START, 4)) == 4


def test_a_planned_day_missed_begins_a_new_streak():
    assert run(FRIDAY, days(START, 2) | {FRIDAY: 60}) == 1


def test_a_day_off_breaks_nothing():
    assert run(NEXT_MONDAY, days(START, 5) | {NEXT_MONDAY: 60}, WEEKDAYS) == 6


def test_study_on_a_day_off_adds_nothing():
    assert run(NEXT_MONDAY, days(START, 8), WEEKDAYS) == 6


def test_a_skipped_day_is_neither_a_miss_nor_a_day():
    wednesday = date(2026, 1, 7)
    minutes = {day: it for day, it in days(START, 5).items() if day != wednesday}
    assert run(FRIDAY, minutes, breaks=skipped(wednesday)) == 4


def test_a_skipped_day_studied_all_the_same_counts():
    assert run(FRIDAY, days(START, 5), breaks=skipped(date(2026, 1, 7))) == 5


def test_a_streak_lasts_through_a_pause_and_an_easy_day_needs_its_fifteen_minutes():
    away = Break(Kind.PAUSE, date(2026, 1, 7), date(2026, 1, 25))
    back = date(2026, 1, 26)
    assert run(back, days(START, 2) | {back: 60}, breaks=Breaks((away,))) == 3
    easy = Breaks((Break(Kind.EASY, START),))
    assert run(FRIDAY, days(START, 4) | {date(2026, 1, 7): 14, FRIDAY: 15}, breaks=easy) == 2


def test_days_before_the_start_do_not_count():
    assert run(FRIDAY, days(START - timedelta(days=20), 25)) == 5
    assert run(START - timedelta(days=1), days(START - timedelta(days=20), 20)) == 0


def test_a_plan_without_a_schedule_has_no_streak_and_asks_nothing():
    assert answered(streak(Plan("free", 12), START, FRIDAY), days(START, 5)) == (0, [])


def test_a_short_streak_is_found_in_one_look_of_eight_weeks():
    today = date(2026, 12, 1)
    _, looks = answered(streak(YEAR, START, today), {today: 60})
    assert looks == [MinutesByDay(date(2026, 10, 7), today)]


def test_a_long_streak_is_found_in_looks_twice_as_long_each():
    starts_on, today = date(2016, 1, 4), date(2025, 12, 31)
    count, looks = answered(streak(YEAR, starts_on, today), days(starts_on, 3650))
    assert count == 3650
    assert [(look.last - look.first).days + 1 for look in looks] == [56, 112, 224, 448, 896, 1792, 122]


def test_a_long_streak_is_counted_no_further_than_asked():
    starts_on, today = date(2016, 1, 4), date(2025, 12, 31)
    count, looks = answered(streak(YEAR, starts_on, today, most=365), days(starts_on, 3650))
    assert (count, len(looks)) == (365, 3)


def test_a_streak_from_the_first_day_there_is_comes_to_an_end():
    assert run(date(1, 1, 5), {}, starts_on=date.min) == 0
    assert run(date(1, 1, 5), days(date.min, 5), starts_on=date.min) == 5


@given(
    st.dates(date(2026, 1, 1), date(2026, 2, 1)),
    st.integers(0, 300),
    st.lists(st.sampled_from([0, 14, 15, 60, 60, 60, 60]), min_size=300, max_size=300),
    st.sets(st.integers(0, 6)),
    st.sets(st.integers(0, 300)),
)
def test_a_streak_is_what_counting_forward_from_the_start_gives(
    starts_on: date, ahead: int, logged: list[int], weekdays: set[int], left_out: set[int]
):
    plan = replace(YEAR, slots=tuple(slot for slot in YEAR.slots if slot.weekday in weekdays))
    today = starts_on + timedelta(days=ahead)
    neutral = {starts_on + timedelta(days=number) for number in left_out}
    minutes = {starts_on + timedelta(days=number): it for number, it in enumerate(logged)}
    expected = 0
    for number in range(ahead + 1):
        day = starts_on + timedelta(days=number)
        if day.weekday() in weekdays:
            studied = minutes.get(day, 0) >= 15
            expected = expected + 1 if studied else expected if day == today or day in neutral else 0
    assert run(today, minutes, plan, starts_on, skipped(*neutral)) == expected


def test_a_week_is_kept_with_the_least_it_asks_for():
    minutes = {START: 660, NEXT_MONDAY: 659}
    assert weeks_kept(YEAR, START, date(2026, 1, 19), minutes) == Share(1, 2)


def test_the_current_week_is_not_judged():
    assert weeks_kept(YEAR, START, date(2026, 1, 11), {}) == Share(0, 0)


def test_the_week_of_the_start_asks_for_its_remaining_days_only():
    assert weeks_kept(YEAR, FRIDAY, NEXT_MONDAY, {FRIDAY: 420}) == Share(1, 1)
    assert weeks_kept(YEAR, FRIDAY, NEXT_MONDAY, {START: 900, FRIDAY: 419}) == Share(0, 1)


def test_a_week_that_asks_for_nothing_is_no_week():
    saturday = date(2026, 1, 10)
    assert weeks_kept(WEEKDAYS, saturday, date(2026, 1, 19), {}) == Share(0, 1)
    assert weeks_kept(YEAR, START, date(2026, 1, 19), {}, Breaks().since(NEXT_MONDAY)) == Share(0, 1)


def test_skipped_days_are_not_asked_for():
    minutes = {START: 480}
    assert weeks_kept(YEAR, START, NEXT_MONDAY, minutes, skipped(date(2026, 1, 11))) == Share(1, 1)


def test_an_easy_week_is_kept_with_half():
    easy = Breaks((Break(Kind.EASY, START, date(2026, 1, 11)),))
    assert weeks_kept(YEAR, START, NEXT_MONDAY, {START: 330}, easy) == Share(1, 1)
    assert weeks_kept(YEAR, START, NEXT_MONDAY, {START: 329}, easy) == Share(0, 1)


def test_weeks_after_the_end_are_not_judged():
    assert weeks_kept(YEAR, START, date(2028, 1, 1), {}) == Share(0, 53)


def test_consistency_is_over_the_planned_days_of_four_weeks():
    today = date(2026, 3, 1)
    assert consistency(YEAR, START, today, days(date(2026, 2, 16), 14)) == Share(14, 28)
    assert consistency(WEEKDAYS, START, today, days(date(2026, 2, 16), 14)) == Share(10, 20)


def test_consistency_asks_about_today_once_it_was_studied():
    assert consistency(YEAR, START, FRIDAY, days(START, 4)) == Share(4, 4)
    assert consistency(YEAR, START, FRIDAY, days(START, 5)) == Share(5, 5)


def test_consistency_leaves_out_skipped_days_and_those_before_the_start():
    assert consistency(YEAR, START, FRIDAY, {}, skipped(START)) == Share(0, 3)
    assert consistency(YEAR, START, START - timedelta(days=1), {}) == Share(0, 0)
