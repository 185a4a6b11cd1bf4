"""Plans adjusted, and what differs between two revisions."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.pace import Ahead, Behind, On
from core.plan.adjust import longer, module_about, pulled_forward, scaled
from core.plan.calendar import plan_clock
from core.plan.diff import Difference, What, differences
from core.plan.model import Band, Plan, Priority, Span, Unit
from core.proposals import Kind, proposals
from core.schedule import week_band
from tests.core.coached import DDIA, START, YEAR, about, step

CLOCK = plan_clock(YEAR, START, date(2026, 2, 20))


@pytest.mark.parametrize(
    ("skill", "title"),
    [
        ("Event-driven architectures", "Backend Deep Dive"),
        ("AI agent development", "Agentic AI & LLM Integration"),
        ("Vector database", "AI Infrastructure & DevOps"),
        ("Kubernetes and container orchestration", None),
        ("GraphQL federation", None),
        ("Smart CI/CD pipelines", None),
        ("", None),
    ],
)
def test_a_skill_is_found_in_the_module_that_teaches_it(skill: str, title: str | None):
    found = module_about(YEAR, skill)
    assert (found[1].title if found else None) == title


def test_a_skill_pulled_forward_twice_changes_nothing_more():
    once = pulled_forward(YEAR, "GraphQL federation", YEAR.phases[:1])
    assert pulled_forward(once, "GraphQL federation", once.phases[:1]) == once


def test_what_was_logged_on_a_module_that_moves_stays_with_it():
    moved = pulled_forward(YEAR, "AI agent development", YEAR.phases[:1])
    keys = {item.key for item in YEAR.targets()}
    assert {item.key for item in moved.targets()} == keys


def test_a_skill_without_a_book_has_its_turn_beside_the_book_under_way():
    plan = pulled_forward(YEAR, "Kubernetes and container orchestration", YEAR.phases[:1])
    titles = [about(step(START + timedelta(days=day), minutes={DDIA: 60}, plan=plan)) for day in (0, 2, 4)]
    assert sorted(titles) == [
        "Designing Data-Intensive Applications",
        "Designing Data-Intensive Applications",
        "Kubernetes and container orchestration",
    ]


def test_more_time_moves_what_is_to_come_and_stretches_what_runs():
    plan = longer(YEAR, 4, 1)
    assert plan is not None
    assert [phase.span for phase in plan.phases] == [Span(1, 3), Span(4, 7), Span(3, 6), Span(7, 13)]
    assert plan.length == 13


def test_a_plan_that_counts_in_several_units_is_not_stretched():
    mixed = replace(YEAR, phases=(replace(YEAR.phases[0], span=Span(1, 12, Unit.WEEK)),))
    assert longer(mixed, 1, 1) is None


def test_slots_are_scaled_in_round_numbers_and_never_to_nothing():
    assert scaled(YEAR, 0.5).slots[0].minutes == Band(30, 45)
    assert scaled(YEAR, 0.01).slots[0].minutes == Band(15, 15)


def test_a_plan_is_made_longer_by_what_was_lost_and_three_months_at_most():
    by_month = {hours: _length(hours) for hours in (11, 60, 2000)}
    assert by_month == {11: 13, 60: 14, 2000: 15}


def _length(hours: int) -> int:
    found = proposals(YEAR, CLOCK, Behind(hours * 60), 700)
    return next(it.plan.length for it in found if it.kind is Kind.LONGER)


def test_a_week_is_fitted_to_what_was_studied():
    (lighter,) = proposals(YEAR, CLOCK, On(), 400)
    (fuller,) = proposals(YEAR, CLOCK, Ahead(600), 1100)
    assert (lighter.kind, week_band(lighter.plan).least) == (Kind.LIGHTER, 395)
    assert (fuller.kind, week_band(fuller.plan).most) == (Kind.FULLER, 1095)


@pytest.mark.parametrize("weekly", [0, 100, 660, 800, 930])
def test_a_week_that_fits_or_is_no_week_at_all_is_left_alone(weekly: int):
    assert proposals(YEAR, CLOCK, On(), weekly) == ()


def test_before_and_after_the_plan_nothing_is_proposed():
    assert proposals(YEAR, plan_clock(YEAR, START, date(2025, 1, 1)), Behind(9999), 100) == ()
    assert proposals(Plan("Empty", 3), CLOCK, Behind(9999), 100) == ()


def test_the_same_plan_has_no_differences():
    assert differences(YEAR, YEAR) == ()


def test_each_change_is_told_before_and_after():
    module = YEAR.phases[0].modules[0]
    first = replace(YEAR.phases[0], modules=(replace(module, priority=Priority.HIGH),), span=Span(1, 4))
    changed = replace(YEAR, title="Mine", length=13, phases=(first, *YEAR.phases[1:]), projects=())
    found = {(it.what, it.title): (it.before, it.after) for it in differences(YEAR, changed)}
    assert found[What.TITLE, None] == (YEAR.title, "Mine")
    assert found[What.LENGTH, "month"] == (12, 13)
    assert found[What.SPAN, first.title] == (Span(1, 3), Span(1, 4))
    assert found[What.PRIORITY, module.title] == (None, Priority.HIGH)
    assert (What.REMOVED, "Database Mastery") in found
    assert (What.REMOVED, "System Design Project") in found


def test_another_plan_altogether_is_told_by_its_title():
    other = Plan("Pottery", 3)
    assert differences(YEAR, other) == (Difference(What.TITLE, None, YEAR.title, "Pottery"),)


def test_a_change_too_small_to_name_is_a_detail():
    assert differences(YEAR, replace(YEAR, goal="Another")) == (Difference(What.DETAILS),)
