from dataclasses import replace
from datetime import date, timedelta

from core.plan.model import Activity, Band, Goal, Slot, Unit
from core.plan.standing import Standing, Status
from core.plan.today import Why
from tests.core.coached import DDIA, DONE, SUN, YEAR, about, done, in_month, step


def test_the_first_sundays_win_easy_problems_and_go_over_the_week():
    found = step(in_month(1, SUN), minutes={DDIA: 75})
    assert (about(found), found.reason, found.target) == ("LeetCode", Why.QUICK_WIN, "leetcode")
    assert found.goal == Goal("problems", 10, 10)
    assert [topic.title for topic in found.review] == ["Advanced API design patterns (RESTful, GraphQL, RPC)"]


def test_with_that_win_won_sunday_practises_what_the_phase_has():
    found = step(in_month(1, SUN), {"solve-10-leetcode-easy-problems": DONE})
    assert (about(found), found.reason) == ("SQLBolt.com", Why.NEXT)


def test_when_the_phase_has_no_practice_left_sunday_warms_up_for_the_algorithms():
    found = step(in_month(2, SUN), done("SQLBolt.com"))
    assert (about(found), found.reason) == ("LeetCode", Why.WARM_UP)
    assert found.review


def test_while_the_algorithms_run_sunday_is_theirs():
    for month in (3, 4, 5):
        found = step(in_month(month, SUN))
        assert (about(found), found.reason) == ("LeetCode", Why.GOAL)
        assert found.goal == Goal("problems", 3, 4, Unit.WEEK)
        assert found.topic
        assert found.topic.title == "Time and space complexity analysis"


def test_a_weekly_goal_reached_makes_room_for_what_comes_next():
    found = step(in_month(6, SUN), solved={"leetcode": 3})
    assert about(found) != "LeetCode"
    assert step(in_month(6, SUN), solved={"leetcode": 2}).target == "leetcode"


def test_with_the_practice_finished_its_topics_are_practised():
    found = step(in_month(4, SUN), done("LeetCode"))
    assert (about(found), found.target) == ("Core Algorithms", "core-algorithms")
    assert found.topic
    assert found.topic.title == "Time and space complexity analysis"


def test_after_the_algorithms_sunday_keeps_them_up_with_another_topic_each_week():
    steps = [step(in_month(7, SUN, week)) for week in range(4)]
    assert {(about(found), found.reason) for found in steps} == {("LeetCode", Why.KEEP_UP)}
    assert len({found.topic.title for found in steps if found.topic}) == 4


def test_older_topics_are_reviewed_in_turn_and_fresh_ones_first():
    topics = [topic for module in YEAR.phases[0].modules for topic in module.topics]
    sunday = in_month(7, SUN)
    standings = {topic.key: Standing(Status.COMPLETED, date(2026, 2, 1)) for topic in topics}
    standings[topics[4].key] = Standing(Status.COMPLETED, sunday - timedelta(days=3))
    first, following = step(sunday, standings).review, step(sunday + timedelta(days=7), standings).review
    assert first[0] is topics[4]
    assert len(first) == len(following) == 3
    assert not set(first[1:]) & set(following)


def test_a_label_that_names_a_phase_reserves_the_day_for_it():
    plan = replace(YEAR, slots=(Slot(6, Activity.PRACTICE, "Backend practice", Band(60, 60)),))
    assert about(step(in_month(3, SUN), plan=plan)) == "SQLBolt.com"


def test_who_ticks_no_topics_off_goes_over_another_module_each_week():
    sundays = [step(in_month(9, SUN, week)).review for week in range(4)]
    assert len({topics[0] for topics in sundays}) == 4
    assert {len(topics) for topics in sundays} == {3}
