"""YAML and JSON plans of other authors, and our own."""

import json

from bot.shipped import shipped_plan
from core.plan.document import to_document
from core.plan.model import Span, Unit
from tests.core.planned import plan_of, read, text_of


def test_our_own_form_is_read_as_it_is():
    plan = shipped_plan()
    assert plan_of(json.dumps(to_document(plan)), "plan.json") == plan


def test_a_list_of_weeks():
    reading = read(text_of("practical-ai-engineering-roadmap.yaml"))
    plan = reading.plan
    assert (plan.title, plan.length, plan.unit) == ("Practical AI Engineering Roadmap", 12, Unit.WEEK)
    assert [phase.span for phase in plan.phases] == [Span(n, n, Unit.WEEK) for n in range(13)]
    assert (len(plan.projects), sum(len(m.topics) for m in plan.modules())) == (13, 26)
    assert sum(module.estimated_minutes or 0 for module in plan.modules()) == 104 * 60
    assert (reading.said.total, reading.said.effort) == ("12 weeks", "8 hours per week")


def test_what_a_plan_has_no_place_for_is_passed_over_with_its_line():
    passed = read(text_of("practical-ai-engineering-roadmap.yaml")).passed_over
    assert (8, "Ability to build and test a small web service") in [(line.line, line.text) for line in passed]


def test_a_tree_of_topics():
    reading = read(text_of("data-engineering-roadmap.yaml"))
    plan = reading.plan
    assert (plan.title, len(plan.phases), plan.phases[-1].title) == ("Data Engineering", 28, "Observability")
    assert sum(len(module.topics) for module in plan.modules()) == 171
    databases = plan.phases[10].modules
    assert [(m.title, m.area) for m in databases[:2]] == [("Relational", None), ("Columnar", "NoSQL")]
    assert reading.passed_over == ()


def test_stages_with_modules_and_resources():
    text = """
title: Spanish
duration: 8 weeks
phases:
  - name: Start
    weeks: 1-4
    modules:
      - title: Verbs
        topics: [ser, estar]
        resources:
          - {title: Grammar, author: Ann Lee, type: Book, url: "https://a.io"}
          - "Tapes: https://b.io"
"""
    plan = plan_of(text)
    (module,) = plan.modules()
    assert plan.phases[0].span == Span(1, 4, Unit.WEEK)
    assert [topic.title for topic in module.topics] == ["ser", "estar"]
    assert [(r.title, r.author, r.link) for r in module.resources] == [
        ("Grammar", "Ann Lee", "https://a.io"),
        ("Tapes", None, "https://b.io"),
    ]
