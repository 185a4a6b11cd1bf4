"""What a model says is let through only as text that the facts bear out; a server that fails is left alone."""

import pytest

from bot.advice.breaker import REST, Breaker
from bot.advice.fitting import UnfitError, fit
from bot.advice.numerals import strangers
from bot.markup import from_markdown

FACTS = 'Week of 2026-01-05\nStudied: 6 h 25\nOn "Node.js & 25 katas": 1 h 30\nThe plan asked for: 11 h to 15 h 30'


@pytest.mark.parametrize(
    "text",
    [
        "6 h 25 in the week of 5 January 2026, 1:30 of it on Node.js.",
        "Six hours and twenty-five minutes; the plan asked for eleven.",
        "On 5.1.2026 you began. One thing at a time!",
        "25 katas, and the first of them in your second language.",
        "٦ hours",
    ],
)
def test_what_stands_in_the_facts_may_be_said(text: str):
    assert not strangers(text, FACTS, "en")


@pytest.mark.parametrize(
    "text",
    [
        "7 h this week.",
        "You reached 58% of your goal.",
        "Two hours a day.",
        "Twice as much as last week, or half of it.",
        "Your third week in a row.",
        "thirty-one pages",
        "625 minutes",
        "a dozen katas",
        "6.42 hours",
        "on 12 January",
        "Level ⁷ reached",
    ],
)
def test_a_number_nobody_computed_may_not(text: str):
    assert strangers(text, FACTS, "en")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("zweiundvierzig Minuten", "de"),
        ("trois semaines", "fr"),
        ("anderthalb Tage", "de"),
        ("你学习了三个小时", "zh"),
    ],
)
def test_number_words_are_known_in_the_learners_language(text: str, language: str):
    assert strangers(text, "Studied: 6 h 25", language)


def test_an_article_is_no_number():
    assert not strangers("Eine gute Woche, ein guter Tag.", "", "de")
    assert not strangers("Une bonne semaine.", "", "fr")


@pytest.mark.parametrize(
    ("said", "why"),
    [("", "empty"), ("https://x.example", "empty"), ("ab " * 301, "too long"), ("9 lives", "number")],
)
def test_what_cannot_be_said_is_refused_with_a_reason(said: str, why: str):
    with pytest.raises(UnfitError) as refused:
        fit(said, FACTS, "en")
    assert refused.value.why == why


def test_markdown_becomes_the_small_html():
    assert from_markdown("**6 h**, _well_ done:\n- `sql` & more\n- [a](http://b.example)\n\n# End") == (
        "<b>6 h</b>, <i>well</i> done:\n\n• <code>sql</code> &amp; more\n• a\n<b>End</b>"
    )


def test_html_in_markdown_is_text():
    assert from_markdown("<b>x</b> <script>alert(1)</script>") == (
        "&lt;b&gt;x&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;"
    )


def test_a_server_that_failed_three_times_is_left_alone_for_a_minute():
    breaker = Breaker()
    for second in (0.0, 1.0, 2.0):
        assert breaker.lets_through(second)
        breaker.failed(second)
    assert not breaker.lets_through(2.0 + REST - 1)


def test_then_one_question_tries_whether_it_is_back():
    breaker = Breaker()
    for _ in range(3):
        breaker.failed(0.0)
    assert [breaker.lets_through(REST), breaker.lets_through(REST)] == [True, False]
    breaker.worked()
    assert breaker.lets_through(REST)


def test_a_failure_between_answers_is_forgotten():
    breaker = Breaker()
    for _ in range(5):
        breaker.failed(0.0)
        breaker.worked()
    assert breaker.lets_through(0.0)
