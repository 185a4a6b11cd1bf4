"""Whatever comes, the reader answers, and soon."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.plan.keys import repeated
from core.plan.reading import LONGEST, NoPlan, PlanReading, read_plan

SECONDS = 30  # about ten times what the slowest of these takes
PIECES = (
    *(
        "# ",
        "## Week 1",
        "\n",
        "\n\n",
        "- ",
        "* [ ] ",
        "1. ",
        "**Book**",
        ": ",
        '"A"',
        " by Ann",
        "(Udemy)",
        "|",
        "---",
        "`",
    ),
    *(
        "[a](http://a.io)",
        "<b>",
        "</details>",
        "<!--",
        "> ",
        "    ",
        "Phase 2 (Months 1-3)",
        "Monday",
        "2 hours",
        "\N{BOM}",
    ),
    *(
        "## Projects",
        "## Weekly Schedule",
        "**Resources:**",
        "|a|b|\n|-|-|\n|1|2|\n",
        "title: x\n",
        "phases:\n",
        "&a *a",
        "{",
        "]",
    ),
)


@given(st.text())
def test_any_text_is_read_or_refused(text: str):
    assert isinstance(read_plan(text), PlanReading | NoPlan)


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join), st.sampled_from(["", "x.md", "x.yaml"]))
def test_any_heap_of_plan_pieces_is_read_or_refused(text: str, name: str):
    reading = read_plan(text, name=name)
    if isinstance(reading, PlanReading):
        assert repeated(reading.plan) is None
        lines = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
        told = [fact.line for fact in reading.understood] + [line.line for line in reading.passed_over]
        assert all(1 <= line <= lines for line in told)


@pytest.mark.parametrize(
    "text",
    [
        "[" * LONGEST,
        "> " * (LONGEST // 2),
        "*" * LONGEST,
        "- " * (LONGEST // 2),
        "# a\n" * (LONGEST // 4),
        "word " * (LONGEST // 5),
        "- [ ] [x](http://a.b) by Foo (Bar)\n" * (LONGEST // 36),
        "## Week 1\n- topic\n" * (LONGEST // 18),
        "a: " + "[" * (LONGEST - 3),
        "{" + '"a":1,' * (LONGEST // 7) + "}",
    ],
    ids=["brackets", "quotes", "stars", "lists", "headings", "words", "resources", "weeks", "yaml", "json"],
)
def test_a_mebibyte_of_anything_is_answered_in_seconds(text: str):
    start = perf_counter()
    read_plan(text)
    assert perf_counter() - start < SECONDS


def test_aliases_do_not_multiply():
    rows = [f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]" for n in range(9)]
    reading = read_plan("a: &a [x, x, x]\n" + "\n".join(rows), name="x.yaml")
    assert isinstance(reading, NoPlan)
    assert reading.reason == "bad_yaml"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (" \n\t\n", "empty"),
        ("a\0b", "binary"),
        ("x" * (LONGEST + 1), "too_long"),
        ("Dear all,\n\nthe meeting is on Monday.\n", "no_plan"),
        ("# Soup\n\n## Ingredients\n- water\n- salt\n\n## Steps\n1. Boil.\n", "no_plan"),
        ("# Plan\n\n## Phase 1\n\n## Phase 2\n", "no_plan"),
    ],
)
def test_what_is_no_plan_is_refused_with_the_reason(text: str, reason: str):
    found = read_plan(text)
    assert isinstance(found, NoPlan)
    assert found.reason == reason


def test_yaml_with_a_mistake_is_refused_with_its_line():
    found = read_plan("title: x\nphases: [\n", name="plan.yaml")
    assert isinstance(found, NoPlan)
    assert found.reason == "bad_yaml"
    assert "line" in found.detail


def test_our_own_form_with_a_mistake_says_what_is_wrong():
    found = read_plan("title: x\nlength: 3\nunit: moon\nphases: []\n", name="plan.yaml")
    assert found == NoPlan("bad_document", "unit: Input should be one of month, week, day")
