"""Plans as documents: out and in again without loss, and one clear word about what is wrong."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.shipped import shipped_plan
from core.plan.document import BadDocument, from_document, to_document
from core.plan.model import Activity, Plan, Resource

SMALL = {"title": "Spanish", "length": 8, "unit": "week"}


def test_the_shipped_plan_comes_back_as_it_was():
    plan = shipped_plan()
    assert from_document(json.loads(json.dumps(to_document(plan)))) == plan


@given(st.from_type(Plan))
def test_any_plan_is_json(plan: Plan):
    assert json.loads(json.dumps(to_document(plan))) == to_document(plan)


def test_defaults_are_left_out():
    assert to_document(from_document(SMALL)) == SMALL


def test_titles_alone_make_topics_features_and_columns():
    plan = from_document(
        {
            **SMALL,
            "phases": [
                {"number": 1, "title": "Start", "modules": [{"title": "Verbs", "topics": ["ser", "estar"]}]}
            ],
            "projects": [{"title": "Diary", "features": ["a page a day"]}],
            "trackers": [{"name": "Words", "columns": ["Word"]}],
        }
    )
    (module,) = plan.modules()
    assert [topic.key for topic in module.topics] == ["ser", "estar"]
    assert plan.projects[0].features[0].title == "a page a day"
    assert plan.trackers[0].columns[0].name == "Word"


def test_numbers_in_quotes_and_a_yes_are_understood():
    resource = {"title": "501 Verbs", "type": "Book", "reference": "yes"}
    modules = [{"title": "Verbs", "resources": [resource]}]
    plan = from_document(
        {**SMALL, "length": "8", "phases": [{"number": "1", "title": "Start", "modules": modules}]}
    )
    (book,) = plan.resources()
    assert book.reference
    assert (plan.length, plan.phases[0].number) == (8, 1)


def test_the_activity_of_a_resource_follows_from_its_type():
    modules = [{"title": "Verbs", "resources": [{"title": "Language Transfer", "type": "Audio Course"}]}]
    (resource,) = from_document(
        {**SMALL, "phases": [{"number": 1, "title": "Start", "modules": modules}]}
    ).resources()
    assert resource == Resource("language-transfer", "Language Transfer", "Audio Course", Activity.VIDEO)


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        ({"title": "Spanish"}, "length: Field required"),
        ({**SMALL, "unit": "moon"}, "unit: Input should be one of month, week, day"),
        ({**SMALL, "unit": "\ud800"}, "document: "),
        ({**SMALL, "length": 1.5}, "length: Expected int, got float"),
        ({**SMALL, "phases": [{"number": 1, "title": "x", "span": {"first": 3, "last": 1}}]}, "from 3 to 1"),
        ({**SMALL, "quick_wins": [{"title": "Say hola", "resource": "nowhere"}]}, "nowhere"),
        (
            {**SMALL, "projects": [{"key": "a", "title": "x"}, {"key": "a", "title": "y"}]},
            "two items have the key 'a'",
        ),
        (
            {
                **SMALL,
                "slots": [
                    {"weekday": 7, "activity": "reading", "label": "x", "minutes": {"least": 1, "most": 2}}
                ],
            },
            "weekday 7",
        ),
        ({**SMALL, "phases": "none"}, "phases: "),
        ({**SMALL, "phases": [{"number": 1}]}, "phases.0.title: Field required"),
        ("Spanish", "document: "),
    ],
)
def test_what_is_wrong_is_told_in_one_sentence(wrong: Any, why: str):
    with pytest.raises(BadDocument) as told:
        from_document(wrong)
    assert why in str(told.value)
    assert "\n" not in str(told.value)
