from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.plan.model import Activity, Band, Goal
from core.plan.standing import Standing, Status
from core.plan.today import AfterEnd, BeforeStart, RestDay, Step, Why, week_ahead
from tests.core.coached import DDIA, DONE, MON, SAT, START, TUE, WED, YEAR, about, in_month, step, today

WEEKDAYS = replace(YEAR, slots=YEAR.slots[:5])
KEYS = sorted(
    [target.key for target in YEAR.targets()]
    + [feature.key for project in YEAR.projects for feature in project.features]
    + [win.key for win in YEAR.quick_wins]
)


def test_the_first_monday_begins_the_first_book():
    found = step(START)
    assert about(found) == "Designing Data-Intensive Applications"
    assert found.target == DDIA
    assert (found.reason, found.activity, found.minutes) == (Why.NEXT, Activity.READING, Band(60, 90))
    assert found.phase is YEAR.phases[0]
    assert found.topic
    assert found.topic.title == "Advanced API design patterns (RESTful, GraphQL, RPC)"


def test_a_book_that_is_a_quick_win_says_so_while_the_window_is_open():
    win = step(START).win
    assert win
    assert win.title == 'Read first 3 chapters of "Designing Data-Intensive Applications"'
    assert step(START).goal == Goal("chapters", 3, 3)
    assert step(in_month(2, MON)).win is None


def test_tuesday_is_for_a_course():
    assert about(step(in_month(1, TUE))) == "Complete Node.js Developer Course"


def test_the_module_that_has_had_less_time_gets_the_next_new_course():
    assert about(step(in_month(1, TUE), minutes={DDIA: 75})) == "The Complete SQL Bootcamp"


def test_a_begun_book_goes_on_from_where_it_was_left():
    standings = {"building-microservices": Standing(Status.IN_PROGRESS, position="ch 3")}
    found = step(START, standings)
    assert (about(found), found.reason, found.position) == ("Building Microservices", Why.CONTINUES, "ch 3")


def test_logged_time_begins_a_book_whatever_its_module_has_had():
    found = step(in_month(1, WED), minutes={DDIA: 600})
    assert (about(found), found.reason) == ("Designing Data-Intensive Applications", Why.CONTINUES)


def test_when_a_book_is_finished_the_other_module_reads_next():
    assert about(step(in_month(2, MON), {DDIA: DONE}, {DDIA: 2400})) == "SQL Performance Explained"


def test_a_topic_ticked_off_gives_way_to_the_next():
    module = YEAR.phases[0].modules[0]
    found = step(START, {module.topics[0].key: DONE})
    assert found.topic is module.topics[1]


def test_saturday_builds_the_first_feature_not_yet_built():
    project = YEAR.projects[0]
    assert about(step(in_month(1, SAT))) == "FastAPI backend with advanced features"
    found = step(in_month(1, SAT), {project.features[0].key: DONE})
    assert about(found) == "PostgreSQL with complex queries"
    assert (found.target, found.reason) == (project.key, Why.CONTINUES)
    assert found.minutes == Band(180, 240)


def test_a_feature_under_way_goes_before_an_earlier_one():
    feature = YEAR.projects[0].features[2]
    assert step(in_month(1, SAT), {feature.key: Standing(Status.IN_PROGRESS)}).feature is feature


def test_every_quick_win_is_offered_in_the_first_month():
    week = week_ahead(YEAR, {}, starts_on=START, day=START, minutes={})
    steps = [day.today for day in week if isinstance(day.today, Step)]
    offered = {it.win.title for found in steps for it in (found, *found.alternatives) if it.win}
    assert offered == {win.title for win in YEAR.quick_wins}


def test_before_the_start_the_first_step_can_be_seen():
    found = today(date(2025, 12, 20))
    assert isinstance(found, BeforeStart)
    assert (found.days, found.first_on) == (16, START)
    assert about(found.first) == "Designing Data-Intensive Applications"


def test_after_the_end_what_was_begun_comes_first():
    found = today(date(2027, 2, 1), minutes={"clean-code": 60})
    assert isinstance(found, AfterEnd)
    assert (found.ended_on, found.finished) == (date(2027, 1, 4), False)
    assert about(found.step) == "Clean Code"


def test_after_the_end_with_all_done_the_plan_is_finished():
    endless = {"leetcode", "introduction-to-algorithms"}
    resources = {resource.key: DONE for resource in YEAR.resources() if resource.key not in endless}
    everything = resources | {project.key: DONE for project in YEAR.projects}
    found = today(date(2027, 2, 1), everything)
    assert isinstance(found, AfterEnd)
    assert found.finished
    assert found.step.reason is Why.KEEP_UP


def test_after_the_end_a_practice_day_finishes_what_is_left():
    practice = {r.key: DONE for r in YEAR.resources() if r.activity is Activity.PRACTICE}
    found = today(date(2027, 2, 7), practice)
    assert isinstance(found, AfterEnd)
    assert about(found.step) == "Designing Data-Intensive Applications"


def test_a_day_off_names_the_next_study_day_and_its_step():
    found = today(in_month(1, SAT), plan=WEEKDAYS)
    assert isinstance(found, RestDay)
    assert found.next_on == in_month(1, MON, 1)
    assert (about(found.anyway), found.anyway.minutes) == ("Designing Data-Intensive Applications", None)


def test_a_plan_without_a_schedule_still_has_a_step():
    found = today(START, plan=replace(YEAR, slots=()))
    assert isinstance(found, RestDay)
    assert found.next_on is None
    assert about(found.anyway) == "Designing Data-Intensive Applications"


def test_the_week_ahead_comes_as_it_would_if_each_day_is_done():
    week = week_ahead(YEAR, {}, starts_on=START, day=START, minutes={})
    steps = [day.today for day in week if isinstance(day.today, Step)]
    assert [about(found) for found in steps] == [
        "Designing Data-Intensive Applications",
        "The Complete SQL Bootcamp",
        "Designing Data-Intensive Applications",
        "The Complete SQL Bootcamp",
        "Designing Data-Intensive Applications",
        "FastAPI backend with advanced features",
        "LeetCode",
    ]
    assert [found.reason for found in steps[:3]] == [Why.NEXT, Why.NEXT, Why.CONTINUES]
    assert [day.day for day in week] == [START + timedelta(days=days) for days in range(7)]


def test_the_week_of_the_start_waits_for_it():
    thursday = START + timedelta(days=3)
    week = week_ahead(YEAR, {}, starts_on=thursday, day=START, minutes={})
    assert [type(day.today) for day in week] == [BeforeStart] * 3 + [Step] * 4


@given(
    st.dates(START, date(2027, 1, 4)),
    st.sets(st.sampled_from(KEYS)),
    st.dictionaries(st.sampled_from(KEYS) | st.none(), st.integers(0, 5000), max_size=5),
)
def test_no_step_is_about_what_is_done_or_proposed_already(
    day: date, finished: set[str], minutes: dict[str | None, int]
):
    found = step(day, dict.fromkeys(finished, DONE), minutes)
    steps = [found, *found.alternatives]
    parts = [part for it in steps for part in (it.resource, it.feature, it.win) if part]
    assert not finished.intersection(part.key for part in parts)
    assert len({about(it) for it in steps}) == len(steps)


@pytest.mark.parametrize("starts_on", [date.min, date(9999, 12, 30)])
def test_no_date_is_too_far(starts_on: date):
    for day in (date.min, START, date.max):
        assert len(week_ahead(YEAR, {}, starts_on=starts_on, day=day, minutes={})) == 7
