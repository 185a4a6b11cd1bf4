"""/review and /changes."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.changes import KeepReview, Prefer
from core.plan.diff import What
from core.plan.model import Band, Plan, Priority, Span
from core.plan.standing import Standing, Status
from core.reflection import Reflection
from core.review import Review
from core.schedule import week_band
from core.tracking import Entry
from tests.flows.talking import DDIA, LEETCODE, MET, MONDAY, YEAR, Chat, Memory, evening

FIRST, LAST = date(2026, 1, 1), date(2026, 1, 31)
BACKEND = "backend-deep-dive"


def studied(minutes: int, day: date, target: str | None = DDIA) -> Entry:
    return Entry(minutes, day, "Europe/Berlin", target)


def each_week(minutes: int, target: str | None = DDIA) -> tuple[Entry, ...]:
    return tuple(studied(minutes, MONDAY + timedelta(days=7 * n), target) for n in range(4))


def on(day: date, *entries: Entry, memory: Memory | None = None) -> Chat:
    memory = memory or Memory(MET)
    memory.entries = {n: replace(entry, id=n, turn=-100 + n) for n, entry in enumerate(entries, 1)}
    return Chat(memory=memory, now=evening(day))


def month_asked(chat: Chat) -> date:
    assert chat.last.asking is not None
    assert chat.last.asking.form.intro is not None
    first: date = chat.last.asking.form.intro.facts["month"].first
    return first


def followed(chat: Chat) -> Plan:
    (plan,) = (change.plan for change in chat.saved if isinstance(change, Prefer))
    assert plan is not None
    return plan


def through(chat: Chat, *answers: str | None) -> Chat:
    """Answers the questions one by one; None skips."""
    for answer in answers:
        if answer is None:
            chat.skip()
        else:
            chat.say(answer)
    return chat


def test_a_review_opens_with_the_month_in_facts():
    memory = Memory(
        MET,
        standings={DDIA: Standing(Status.COMPLETED, date(2026, 1, 20))},
        reflections={
            MONDAY: Reflection(MONDAY, confidence={BACKEND: 2}),
            date(2026, 1, 19): Reflection(date(2026, 1, 19), confidence={BACKEND: 3}),
        },
    )
    chat = on(LAST, *each_week(90), studied(40, LAST, LEETCODE), studied(5, LAST, None), memory=memory)
    chat.say("/review")
    assert chat.asked == "review.highlight"
    assert chat.last.asking is not None
    assert chat.last.asking.form.intro is not None
    month = chat.last.asking.form.intro.facts["month"]
    assert (month.first, month.last, month.minutes, month.outside, month.weeks) == (FIRST, LAST, 405, 5, 2)
    assert month.band == Band(2460, 3480)
    assert [(it.title, it.minutes, it.done, it.of) for it in month.phases] == [
        ("Backend & Database Fundamentals", 360, 1, 18)
    ]
    assert [(it.title, it.minutes, it.before, it.now) for it in month.modules] == [
        ("Backend Deep Dive", 360, 2, 3),
        ("Core Algorithms", 40, None, None),
    ]
    assert month.finished == ("Designing Data-Intensive Applications",)
    assert month.flat == ()


def test_many_hours_and_flat_confidence_suggest_another_resource():
    memory = Memory(
        MET,
        reflections={
            MONDAY: Reflection(MONDAY, confidence={BACKEND: 2}),
            date(2026, 1, 19): Reflection(date(2026, 1, 19), confidence={BACKEND: 2}),
        },
    )
    chat = on(LAST, *each_week(100), memory=memory).say("/review")
    assert chat.last.asking is not None
    assert chat.last.asking.form.intro is not None
    (flat,) = chat.last.asking.form.intro.facts["month"].flat
    assert (flat.title, flat.now, flat.fresh) == ("Backend Deep Dive", 2, "Complete Node.js Developer Course")


@pytest.mark.parametrize(
    ("today", "reviews", "first"),
    [
        (date(2026, 1, 25), (), FIRST),
        (date(2026, 2, 10), (), FIRST),
        (date(2026, 2, 10), (FIRST,), date(2026, 2, 1)),
        (date(2026, 2, 24), (), date(2026, 2, 1)),
        (date(2026, 1, 10), (), FIRST),
    ],
)
def test_the_month_meant_is_the_one_that_ends_or_has_ended(
    today: date, reviews: tuple[date, ...], first: date
):
    memory = Memory(MET, reviews={month: Review(month) for month in reviews})
    assert month_asked(on(today, memory=memory).say("/review")) == first


def test_last_month_can_be_asked_for():
    assert month_asked(on(date(2026, 2, 26)).say("/review last month")) == FIRST


def test_a_review_is_kept_with_a_text_to_post():
    chat = through(on(LAST, *each_week(660)).say("/review"), "I shipped an API", None)
    assert chat.saved == (KeepReview(Review(FIRST, "I shipped an API")),)
    assert chat.told["review.done"]["changes"] == ()
    assert chat.told["review.draft"]["highlight"] == "I shipped an API"
    assert chat.consulted == ["narrative", "draft"]
    assert chat.labels == ["way.today", "way.projects", "way.changes"]


def test_a_skill_that_is_new_is_pulled_forward_as_a_module():
    chat = through(on(LAST, *each_week(660)).say("/review"), None, "Kubernetes and container orchestration")
    assert chat.asked == "review.shown"
    (shown,) = chat.question.prompt.facts["changes"]
    assert (shown.what, shown.title, shown.after) == (
        What.ADDED,
        "Kubernetes and container orchestration",
        "Backend & Database Fundamentals",
    )
    chat.press("review.do_it")
    module = followed(chat).phases[0].modules[-1]
    assert (module.title, module.priority) == ("Kubernetes and container orchestration", Priority.HIGH)
    assert [topic.title for topic in module.topics] == ["Kubernetes", "container orchestration"]


def test_a_skill_of_a_running_module_gives_it_priority():
    chat = through(on(LAST, *each_week(660)).say("/review"), None, "Event-driven architectures", "yes")
    assert followed(chat).phases[0].modules[0].priority is Priority.HIGH


def test_a_skill_of_a_later_module_moves_it_here():
    chat = through(on(LAST, *each_week(660)).say("/review"), None, "AI agent development", "yes")
    plan = followed(chat)
    assert plan.phases[0].modules[-1].title == "Agentic AI & LLM Integration"
    assert len(tuple(plan.modules())) == len(tuple(YEAR.modules()))


def test_what_is_left_as_it_is_changes_nothing():
    chat = through(on(LAST, *each_week(660)).say("/review"), None, "AI agent development", "no")
    assert chat.saved == (KeepReview(Review(FIRST)),)


def test_somebody_behind_may_take_more_time():
    chat = through(on(LAST, *each_week(300)).say("/review"), None, None)
    assert (chat.asked, chat.labels) == ("review.adjust", ["review.longer", "review.lighter", "way.put_off"])
    chat.press("review.longer")
    plan = followed(chat)
    assert (plan.length, plan.phases[0].span, plan.phases[1].span) == (13, Span(1, 4), Span(5, 7))


def test_or_a_lighter_week():
    chat = through(on(LAST, *each_week(300)).say("/review"), None, None).press("review.lighter")
    assert week_band(followed(chat)).least in range(290, 330)


def test_somebody_ahead_may_take_a_fuller_week():
    chat = through(on(LAST, *each_week(1200)).say("/review"), None, None)
    assert chat.labels == ["review.fuller", "way.put_off"]


def test_who_is_on_pace_is_asked_for_no_change():
    assert through(on(LAST, *each_week(720)).say("/review"), None, None).asked is None


def test_changes_of_a_review_are_taken_back_and_put_back():
    chat = through(on(LAST, *each_week(300)).say("/review"), None, None).press("review.longer")
    chat.say("/changes")
    ((_, parts),) = chat.told["changes.list"]["changes"]
    assert parts[0].what is What.LENGTH
    chat.press("way.before")
    assert followed(chat) == YEAR
    chat.press("way.undo")
    assert followed(chat).length == 13


def test_a_plan_that_never_changed_says_so():
    assert on(LAST).say("/changes").told == {"changes.nothing": {}}
    assert on(LAST).open("changes", to=99).told == {"confirm.gone": {}}


def test_a_month_already_reviewed_is_shown_and_may_be_done_again():
    memory = Memory(MET, reviews={FIRST: Review(FIRST, "I shipped an API")})
    chat = on(LAST, *each_week(720), memory=memory).say("/review")
    assert list(chat.told) == ["review.facts"]
    through(chat.press("way.again"), None, None)
    assert chat.saved == (KeepReview(Review(FIRST, "I shipped an API")),)


def test_a_review_put_off_goes_on_where_it_was():
    chat = through(on(LAST, *each_week(720)).say("/review"), "I shipped an API").press("way.put_off")
    assert chat.say("/review").asked == "review.skill"


def test_a_plan_that_names_no_skills_asks_for_none():
    memory = Memory(MET, plan=replace(YEAR, high_demand=(), emerging=()))
    assert through(on(LAST, *each_week(720), memory=memory).say("/review"), None).asked is None


def test_at_the_end_of_the_plan_the_portfolio_is_offered():
    chat = through(on(date(2026, 12, 28)).say("/review"), None, None)
    while chat.asked:
        chat.skip()
    chat.press("way.portfolio")
    assert "portfolio.page" in chat.told


def test_a_weekly_goal_is_told_with_what_was_solved():
    march = date(2026, 3, 31)
    solved = replace(studied(60, date(2026, 3, 9), LEETCODE), problems=7)
    chat = on(march, solved).say("/review")
    assert chat.last.asking is not None
    assert chat.last.asking.form.intro is not None
    (goal,) = chat.last.asking.form.intro.facts["month"].goals
    assert (goal.title, goal.unit, goal.count, goal.least, goal.most) == ("LeetCode", "problems", 7, 13, 18)


def test_of_a_month_with_nothing_in_it_nothing_is_to_be_posted():
    chat = through(on(MONDAY).say("/review"), None, None)
    assert list(chat.told) == ["review.done"]


def test_a_skill_that_another_plan_does_not_name_is_passed_over():
    chat = through(on(LAST, *each_week(720)).say("/review"), None, "GraphQL federation").say("/today")
    chat.memory.plan = replace(YEAR, high_demand=("Event-driven architectures",))
    assert chat.say("/review").saved == (KeepReview(Review(FIRST)),)
