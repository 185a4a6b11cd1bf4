"""One line of a list to a resource."""

import pytest

from core.plan.model import Activity, Goal
from tests.core.planned import only_module, only_resource


@pytest.mark.parametrize(
    ("line", "kind", "title", "author", "provider", "note"),
    [
        ('**Book**: "Dune" by Frank Herbert (a classic)', "Book", "Dune", "Frank Herbert", None, "a classic"),
        ('**Course**: "Go" by Jo Day (Udemy) - from zero', "Course", "Go", "Jo Day", "Udemy", "from zero"),
        ('**Course**: "Go" by Coursera', "Course", "Go", None, "Coursera", None),
        ("**Course:** Intro to Go (Pluralsight)", "Course", "Intro to Go", None, "Pluralsight", None),
        ("Book: Refactoring by Martin Fowler", "Book", "Refactoring", "Martin Fowler", None, None),
        ("**Book**: *The Trial* by F. Kafka", "Book", "The Trial", "F. Kafka", None, None),
        (
            "**Interactive**: regexone.com for a start",
            "Interactive",
            "regexone.com",
            None,
            "regexone.com",
            "for a start",
        ),
        (
            "**YouTube Channel**: Ann Lee's Chess talks",
            "YouTube Channel",
            "Ann Lee's Chess talks",
            "Ann Lee",
            "YouTube",
            None,
        ),
        (
            "[The Go Tour](https://go.dev/tour): by the makers",
            "Resource",
            "The Go Tour",
            None,
            None,
            "by the makers",
        ),
        ("[Go](https://a.dev/go) by Rob Pike: a talk", "Resource", "Go", "Rob Pike", None, "a talk"),
        ("[Lectures](https://www.youtube.com/x)", "Video", "Lectures", None, "YouTube", None),
        ("Real Python: https://realpython.com/", "Resource", "Real Python", None, None, None),
        ("https://example.org/go", "Resource", "example.org/go", None, None, None),
    ],
)
def test_the_parts_of_a_line(
    line: str, kind: str, title: str, author: str | None, provider: str | None, note: str | None
):
    found = only_resource(line)
    assert (found.type, found.title, found.author, found.provider, found.note) == (
        kind,
        title,
        author,
        provider,
        note,
    )


def test_several_authors_are_named_one_by_one():
    found = only_resource('**Book**: "Good Omens" by Terry Pratchett & Neil Gaiman')
    assert found.author == "Terry Pratchett & Neil Gaiman"
    assert found.authors == ("Terry Pratchett", "Neil Gaiman")


def test_a_reference_is_not_for_reading_through():
    assert only_resource('**Book**: "Grimm" by J. Grimm (reference)').reference


def test_a_goal_that_recurs_belongs_to_the_resource():
    found = only_resource("**Practice Platform**: LeetCode (aim for 3-4 problems per week)")
    assert found.goal is not None
    assert (found.goal.unit, found.goal.least, found.goal.most) == ("problems", 3, 4)
    assert found.activity is Activity.PRACTICE


def test_a_count_that_does_not_recur_is_no_goal():
    assert only_resource('**Course**: "Go" (120 videos)').goal is None
    assert only_resource('**Course**: "Go" (2 lessons a day)').goal == Goal("lessons", 2, 2, per="day")  # type: ignore[arg-type]  # a StrEnum equals its word


def test_alternatives_in_one_line_are_several_resources():
    module = only_module(
        "# Plan\n\n## Phase 1\n- [ ] Book: [A](https://a.io) or Course: [B](https://b.io) or nothing\n"
    )
    assert [(r.title, r.link) for r in module.resources] == [("A", "https://a.io"), ("B", "https://b.io")]


def test_a_relative_link_is_no_address_for_a_chat():
    assert only_resource("[Arrays](./arrays.md)").link is None
