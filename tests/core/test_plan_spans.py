"""Spans and lengths in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.plan.model import Span, Unit
from core.plan.reading.spans import length_in, mark_in, span_in, without_time

M, W, D = Unit.MONTH, Unit.WEEK, Unit.DAY


@pytest.mark.parametrize(
    ("heading", "span"),
    [
        ("Phase 1: Basics (Months 1-3)", Span(1, 3, M)),
        ("Week 5 - 12: Practice", Span(5, 12, W)),
        ("Weeks 1 to 2", Span(1, 2, W)),
        ("Month 1 \N{EN DASH} Month 3: x", Span(1, 3, M)),
        ("Trees | Day 23", Span(23, 23, D)),
        ("Day 07: x", Span(7, 7, D)),
        ("Week One", Span(1, 1, W)),
        ("Semana 2: verbos", Span(2, 2, W)),
        ("Woche 3", Span(3, 3, W)),
        ("第4周", Span(4, 4, W)),
        ("The 3 month plan", None),
        ("First 30 Days", None),
        ("Days of thunder", None),
        ("Weeks 4-2", None),
    ],
)
def test_the_span_of_a_heading(heading: str, span: Span | None):
    assert span_in(heading) == span


@pytest.mark.parametrize(
    ("text", "least", "most", "unit"),
    [
        ("a 12-month plan", 12, 12, M),
        ("90-Day Plan", 90, 90, D),
        ("about 2 years", 24, 24, M),
        ("3-4 weeks", 3, 4, W),
        ("six weeks", 6, 6, W),
    ],
)
def test_the_length_of_a_plan(text: str, least: int, most: int, unit: Unit):
    found = length_in(text)
    assert found is not None
    assert (found.least, found.most, found.unit) == (least, most, unit)


def test_a_phase_heading_tells_number_title_span_and_what_it_runs_beside():
    mark = mark_in("Phase 3: Algorithms (Months 3-5, parallel to Phase 2)")
    assert mark is not None
    assert (mark.word, mark.number, mark.title, mark.parallel_to) == ("phase", 3, "Algorithms", 2)
    assert mark.span == Span(3, 5, M)


def test_a_stage_may_be_numbered_in_roman():
    mark = mark_in("Part IV - Endgame")
    assert mark is not None
    assert (mark.word, mark.number) == ("part", 4)


def test_a_title_without_its_time():
    assert without_time("Months 1-3: Chat") == "Chat"
    assert without_time("Network+ (Week 2)") == "Network+"
    assert without_time("Week 2") == "Week 2"


@given(st.text())
def test_any_heading_is_read(text: str):
    span_in(text)
    length_in(text)
    mark_in(text)
