from dataclasses import replace

from core.plan.model import Activity, Module, Phase, Plan, Priority, Resource, Topic
from core.plan.standing import Standings
from core.plan.today import Why
from tests.core.coached import (
    DDIA,
    DONE,
    FRI,
    MON,
    SAT,
    START,
    THU,
    TUE,
    WED,
    YEAR,
    about,
    done,
    in_month,
    phase_done,
    step,
)


def turns(month: int, *weekdays: int, standings: Standings | None = None) -> list[int]:
    """The phases whose turn it is on these weekdays of two weeks."""
    steps = [step(in_month(month, weekday, week), standings) for week in (0, 1) for weekday in weekdays]
    return [found.phase.number for found in steps if found.phase]


def test_in_month_three_the_basics_and_the_algorithms_take_turns():
    assert turns(3, MON, WED, FRI) == [3, 1, 3, 1, 3, 1]
    assert turns(3, TUE, THU) == [3, 1, 1, 3]


def test_in_months_four_and_five_system_design_and_the_algorithms_do():
    assert turns(4, MON, WED, FRI) == [3, 2, 3, 2, 3, 2]
    assert turns(4, TUE, THU) == [3, 2, 2, 3]
    assert turns(5, MON, WED, FRI) == [2, 3, 2, 3, 2, 3]
    assert turns(5, TUE, THU) == [2, 3, 3, 2]


def test_in_month_six_system_design_and_ai_do():
    assert turns(6, MON, WED, FRI) == [2, 4, 2, 4, 2, 4]


def test_each_phase_reads_its_own_book():
    books = [about(step(in_month(4, weekday))) for weekday in (MON, WED)]
    assert books == ["Cracking the Coding Interview", "System Design Interview"]


def test_a_step_names_the_phases_the_week_is_shared_with():
    found = step(in_month(4, MON))
    assert found.phase
    assert {found.phase.number, *(phase.number for phase in found.beside)} == {2, 3}
    assert step(START).beside == ()


def test_a_phase_without_books_left_leaves_the_reading_to_the_other():
    standings = done("Cracking the Coding Interview")
    assert turns(5, MON, WED, FRI, standings=standings) == [2] * 6


def test_a_book_to_consult_is_never_a_step():
    standings = done("Cracking the Coding Interview")
    steps = [step(in_month(5, weekday, week), standings) for weekday in range(7) for week in range(4)]
    offered = {about(it) for found in steps for it in (found, *found.alternatives)}
    assert "Introduction to Algorithms" not in offered


def test_month_twelve_reads_and_builds_with_ai():
    assert about(step(in_month(12, MON))) == "Hands-On Large Language Models"
    assert about(step(in_month(12, SAT))) == "Agent creation and deployment tools"


def test_a_module_of_high_priority_goes_first():
    low, high = (
        Module(
            name,
            name,
            priority=priority,
            resources=(Resource(f"{name}-book", name, "Book", Activity.READING),),
        )
        for name, priority in (("low", Priority.LOW), ("high", Priority.HIGH))
    )
    plan = replace(YEAR, phases=(Phase(1, "one", modules=(low, high)),))
    assert step(START, plan=plan).target == "high-book"


def test_who_joins_in_month_four_is_not_asked_for_what_was_before():
    steps = [step(in_month(4, weekday)) for weekday in range(7)]
    assert all(found.phase.number in {2, 3} for found in steps if found.phase)
    assert about(step(in_month(4, SAT))) == "Microservices architecture"


def test_a_book_begun_in_an_earlier_phase_is_offered_beside_the_new_one():
    found = step(in_month(4, MON), minutes={DDIA: 900})
    assert about(found) == "Cracking the Coding Interview"
    offered = found.alternatives[0]
    assert (about(offered), offered.reason) == ("Designing Data-Intensive Applications", Why.EARLIER)


def test_when_the_running_books_are_read_those_left_over_come():
    standings = phase_done(2) | phase_done(3) | done("Designing Data-Intensive Applications")
    found = step(in_month(4, MON), standings)
    assert (about(found), found.reason) == ("Building Microservices", Why.EARLIER)


def test_when_nothing_is_left_over_the_next_phase_begins_early():
    found = step(in_month(2, MON), phase_done(1))
    assert (about(found), found.reason) == ("System Design Interview", Why.EARLY)


def test_a_project_built_before_its_time_lets_the_next_begin():
    standings = {feature.key: DONE for feature in YEAR.projects[0].features}
    found = step(in_month(2, SAT), standings)
    assert (about(found), found.reason) == ("Microservices architecture", Why.EARLY)


def test_with_all_books_read_a_reading_day_goes_on_with_a_course():
    standings = {r.key: DONE for r in YEAR.resources() if r.activity is Activity.READING}
    found = step(in_month(8, MON), standings)
    assert found.resource
    assert (found.resource.activity, found.activity) == (Activity.VIDEO, Activity.READING)


def test_with_everything_finished_what_was_learned_is_reviewed():
    topics = [topic.key for module in YEAR.modules() for topic in module.topics]
    everything = dict.fromkeys([*topics, *(target.key for target in YEAR.targets())], DONE)
    for weekday in range(7):
        found = step(in_month(9, weekday), everything)
        assert (found.reason, len(found.review), found.alternatives) == (Why.REVIEW, 3, ())
        assert found.target in {module.key for module in YEAR.modules()}


def test_a_plan_of_topics_alone_is_studied_topic_by_topic():
    module = Module("m", "Basics", topics=(Topic("a", "A"), Topic("b", "B")))
    plan = replace(YEAR, phases=(Phase(1, "one", modules=(module,)),), projects=(), quick_wins=())
    for weekday in range(7):
        found = step(in_month(1, weekday), {"a": DONE}, plan=plan)
        assert (found.target, found.topic) == ("m", Topic("b", "B"))


def test_a_phase_of_courses_alone_gives_them_the_reading_days_too():
    course = Resource("c", "Course", "Course", Activity.VIDEO)
    phases = (
        Phase(1, "one", modules=(Module("m", "M", resources=(course,)),)),
        Phase(
            2,
            "two",
            modules=(Module("n", "N", resources=(Resource("b", "Book", "Book", Activity.READING),)),),
        ),
    )
    plan = replace(YEAR, phases=phases, quick_wins=())
    assert step(START, plan=plan).target == "c"
    assert step(START, {"c": DONE}, plan=plan).target == "b"


def test_an_empty_plan_has_nothing_but_a_review_of_nothing():
    found = step(START, plan=Plan("empty", 1, slots=YEAR.slots))
    assert (found.reason, found.target, found.review) == (Why.REVIEW, None, ())
