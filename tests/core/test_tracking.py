from datetime import date, timedelta

from bot.shipped import shipped_plan
from core.breaks import Break, Breaks, Kind
from core.plan.model import Band, Plan
from core.tracking import Studied, asked, asked_by, studied_by_part, week_facts

YEAR = shipped_plan()
START = date(2026, 1, 5)
SUNDAY = date(2026, 1, 11)
END = date(2027, 1, 4)


def test_a_week_is_told_day_by_day():
    minutes = {START: 75, START + timedelta(days=3): 30}
    week = week_facts(YEAR, START, START, today=START + timedelta(days=3), minutes=minutes)
    assert (week.first, week.last, week.minutes) == (START, SUNDAY, 105)
    assert [day.minutes for day in week.by_day] == [75, 0, 0, 30, 0, 0, 0]
    assert [day.slot.minutes.least for day in week.by_day if day.slot] == [60, 60, 60, 60, 60, 180, 180]


def test_a_whole_week_asks_for_eleven_to_fifteen_and_a_half_hours():
    week = week_facts(YEAR, START, START, today=SUNDAY, minutes={})
    assert week.band == Band(660, 930)


def test_only_the_days_gone_by_are_due():
    week = week_facts(YEAR, START, START, today=START + timedelta(days=2), minutes={})
    assert week.so_far == Band(120, 180)


def test_today_is_due_as_far_as_it_was_studied():
    wednesday = START + timedelta(days=2)
    due = [
        week_facts(YEAR, START, START, today=wednesday, minutes={wednesday: minutes}).so_far
        for minutes in (20, 75, 200)
    ]
    assert due == [Band(140, 200), Band(180, 255), Band(180, 270)]


def test_a_week_gone_by_is_due_as_a_whole():
    week = week_facts(YEAR, START, START, today=SUNDAY + timedelta(days=1), minutes={})
    assert week.so_far == week.band


def test_of_a_week_to_come_nothing_is_due():
    week = week_facts(YEAR, START, SUNDAY + timedelta(days=1), today=START, minutes={})
    assert (week.band, week.so_far) == (Band(660, 930), Band(0, 0))


def test_the_week_of_the_start_asks_for_the_days_from_it_on():
    friday = date(2026, 1, 9)
    assert week_facts(YEAR, friday, friday, today=SUNDAY, minutes={}).band == Band(420, 570)


def test_the_last_week_asks_for_the_days_up_to_the_end():
    assert week_facts(YEAR, START, END, today=END, minutes={}).band == Band(60, 90)


def test_study_outside_the_plans_days_counts_though_none_was_asked_for():
    friday = date(2026, 1, 9)
    week = week_facts(YEAR, friday, friday, today=START, minutes={START: 45})
    assert (week.minutes, week.so_far, week.by_day[0].minutes) == (45, Band(0, 0), 45)


def test_a_week_of_a_plan_without_a_schedule_asks_for_nothing():
    week = week_facts(Plan("free", 12), START, START, today=SUNDAY, minutes={START: 30})
    assert (week.minutes, week.band, week.so_far) == (30, Band(0, 0), Band(0, 0))


def test_a_neutral_day_asks_for_nothing_and_an_easy_one_for_half():
    wednesday = START + timedelta(days=2)
    breaks = Breaks((Break(Kind.SKIP, wednesday, wednesday), Break(Kind.EASY, date(2026, 1, 10), SUNDAY)))
    week = week_facts(YEAR, START, START, today=SUNDAY, minutes={}, breaks=breaks)
    assert (week.band, week.so_far) == (Band(660 - 60 - 180, 930 - 90 - 240), Band(330, 480))


def test_a_break_within_a_break_takes_nothing_twice():
    breaks = Breaks((Break(Kind.EASY, START), Break(Kind.PAUSE, SUNDAY), Break(Kind.SKIP, SUNDAY, SUNDAY)))
    assert asked(YEAR, START, START, SUNDAY, breaks) == Band(240, 345)


def test_nothing_is_asked_for_before_somebody_joined():
    joined = Breaks().since(START + timedelta(days=5))
    assert asked(YEAR, START, START, SUNDAY, joined) == Band(360, 480)


def test_the_whole_year_asks_for_its_weeks():
    assert asked(YEAR, START, date(2020, 1, 1), date(2030, 1, 1)) == Band(52 * 660 + 60, 52 * 930 + 90)


def test_before_the_start_nothing_is_due():
    assert asked_by(YEAR, START, (START, END), today=date(2025, 12, 1), studied=50) == Band(0, 0)


def test_minutes_on_a_book_are_its_modules_and_its_phases():
    studied = studied_by_part(
        YEAR, {"designing-data-intensive-applications": 75, "backend-deep-dive": 15, "sqlbolt-com": 30}
    )
    phase = studied.phases[0]
    assert phase.minutes == 120
    assert [(module.title, minutes) for module, minutes in phase.modules] == [
        ("Backend Deep Dive", 90),
        ("Database Mastery", 30),
    ]


def test_projects_and_study_outside_the_plan_stand_apart():
    studied = studied_by_part(YEAR, {"backend-mastery-project": 200, None: 25, "a-book-since-dropped": 10})
    assert [minutes for _, minutes in studied.projects] == [200, 0, 0, 0]
    assert [phase.minutes for phase in studied.phases] == [0, 0, 0, 0]
    assert (studied.outside, studied.minutes) == (35, 235)


def test_nothing_studied_is_told_as_nothing():
    assert studied_by_part(Plan("empty", 1), {}) == Studied((), (), 0)
