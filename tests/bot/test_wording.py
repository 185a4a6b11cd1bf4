from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from jinja2 import TemplateError, UndefinedError
from markupsafe import Markup

from bot.markup import plain, spans, timeless
from bot.wording import Ear, Wording, band, capital, count, length, listed, oneline, sans_bold, short, stop
from core.dialogue.questions import Say, say
from core.flows.confirm import Line, WeekSoFar
from core.plan.model import Band
from core.streak import LONG_STREAK

TODAY = date(2026, 1, 7)
BRITISH, AMERICAN = Ear("en-GB", TODAY), Ear("en-US", TODAY)
WEEK = WeekSoFar(date(2026, 1, 5), 90, Band(660, 930), current=True)


@pytest.fixture(scope="module")
def wording() -> Wording:
    return Wording()


def logged(wording: Wording, *lines: Line, streak: int = 1, ear: Ear = BRITISH) -> str:
    return wording.render(say("confirm.logged", lines=lines, week=WEEK, streak=streak, wins=()), ear)


# -- filters


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 min"), (59, "59 min"), (60, "1 h"), (65, "1 h 05"), (90, "1 h 30"), (1500, "25 h")],
)
def test_a_length_is_told_in_hours_and_minutes(minutes: int, words: str):
    assert length(minutes) == words


@pytest.mark.parametrize(
    ("planned", "words"),
    [
        (Band(60, 90), "1\u20131.5 h"),
        (Band(660, 930), "11\u201315.5 h"),
        (Band(120, 120), "2 h"),
        (Band(20, 40), "20\u201340 min"),
        (Band(45, 45), "45 min"),
    ],
)
def test_a_band_is_told_from_its_least_to_its_most(planned: Band, words: str):
    assert band(planned) == words


@pytest.mark.parametrize(("number", "words"), [(0, "0 days"), (1, "1 day"), (2, "2 days")])
def test_one_is_no_plural(number: int, words: str):
    assert count(number, "day") == words


def test_a_plural_of_its_own_is_given():
    assert (count(1, "entry", "entries"), count(2, "entry", "entries")) == ("1 entry", "2 entries")


@pytest.mark.parametrize(
    ("items", "words"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_things_are_listed(items: list[str], words: str):
    assert listed(items) == words


def test_listed_words_are_escaped():
    assert listed(["<b>", "&"]) == "&lt;b&gt; and &amp;"


@pytest.mark.parametrize(
    ("words", "cut"),
    [
        ("Clean Code", "Clean Code"),
        ("Designing Data", "Designing…"),
        ("Supercalifragilistic", "Supercalifra…"),
        ("one, and two more", "one, and…"),
    ],
)
def test_long_words_are_cut_at_a_gap(words: str, cut: str):
    assert short(words, 12) == cut
    assert len(cut) <= 13


def test_lines_become_one():
    assert oneline(Markup("  one \n\n two\n , three ")) == "one two, three"


def test_the_bold_goes_and_the_words_stay():
    assert sans_bold(Markup("<b>DDIA</b> &lt;b&gt;")) == "DDIA &lt;b&gt;"


@pytest.mark.parametrize(("words", "big"), [("month", "Month"), ("", ""), ("1 h", "1 h")])
def test_a_sentence_begins_large(words: str, big: str):
    assert capital(words) == big


@pytest.mark.parametrize(
    ("words", "ended"),
    [
        ("Read", "Read."),
        ("Read?", "Read?"),
        ("Read…", "Read…"),
        ("<b>Why?</b>", "<b>Why?</b>"),
        ("<![x[", "<![x[."),
    ],
)
def test_a_sentence_ends_once(words: str, ended: str):
    assert stop(words) == ended


# -- days and times


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY - timedelta(days=1), "(yesterday)"),
        (TODAY + timedelta(days=1), "(tomorrow)"),
        (date(2026, 1, 5), "(Mon 5 Jan)"),
        (date(2025, 12, 30), "(Tue, 30 Dec 2025)"),
    ],
)
def test_a_day_near_is_called_by_its_name(wording: Wording, day: date, words: str):
    told = logged(wording, Line(45, day, "DDIA"))
    assert words in told


def test_today_goes_without_saying(wording: Wording):
    assert logged(wording, Line(45, TODAY, "DDIA")).splitlines()[0] == "Logged 45 min of <b>DDIA</b>."


def test_a_date_is_written_as_the_locale_does(wording: Wording):
    assert "(Mon, Jan 5)" in logged(wording, Line(45, date(2026, 1, 5), "DDIA"), ear=AMERICAN)


@pytest.mark.parametrize(
    ("locale", "words"),
    [
        ("en-GB", "18:30"),
        ("en-US", "6:30\u202fPM"),
        ("de-DE", "18:30"),
        ("xx-nonsense", "18:30"),
        ("", "18:30"),
    ],
)
def test_a_time_is_written_as_the_locale_does(wording: Wording, locale: str, words: str):
    assert wording.render(say("start.at", at=time(18, 30)), Ear(locale, TODAY)) == words


def test_a_moment_is_named_by_the_learners_clocks_and_known_for_good(wording: Wording):
    at = datetime(2026, 1, 7, 18, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    told = wording.render(say("later.put_off", at=at), BRITISH)
    assert told.endswith(' <time datetime="2026-01-07T17:30:00+00:00" class="soon">18:30</time>.')
    assert timeless(told) == plain(told)
    assert plain(told).endswith(" at 18:30.")


# -- messages


def test_a_streak_of_one_day_is_no_news(wording: Wording):
    assert "Streak" not in logged(wording, Line(45, TODAY, "DDIA"))
    assert "Streak: 2 days." in logged(wording, Line(45, TODAY, "DDIA"), streak=2)


def test_a_streak_of_a_year_may_be_longer(wording: Wording):
    assert "Streak: 364 days." in logged(wording, Line(45, TODAY, "DDIA"), streak=LONG_STREAK - 1)
    assert "Streak: 365 days and more." in logged(wording, Line(45, TODAY, "DDIA"), streak=LONG_STREAK)


def test_one_problem_is_no_plural(wording: Wording):
    assert "1 problem." in logged(wording, Line(45, TODAY, "LeetCode", problems=1))
    assert "3 problems." in logged(wording, Line(45, TODAY, "LeetCode", problems=3))


def test_problems_without_a_time_tell_their_count(wording: Wording):
    assert "Logged 3 problems of <b>LeetCode</b>." in logged(wording, Line(0, TODAY, "LeetCode", problems=3))


def test_a_message_that_is_text_already_is_escaped(wording: Wording):
    assert wording.render("<b>&", BRITISH) == "&lt;b&gt;&amp;"


def test_a_label_is_plain_text_on_one_line(wording: Wording):
    assert wording.label(say("way.tick", title="A <b>\nB & C"), BRITISH) == "☐ A <b> B & C"
    assert wording.label("a\n <i>b", BRITISH) == "a <i>b"


def test_paragraphs_stand_apart_and_silence_leaves_no_gap(wording: Wording):
    said = [say("confirm.gone"), say("plan.marked", title=""), say("dialogue.rate")]
    assert wording.paragraphs(said, BRITISH).count("\n\n") == 2
    assert wording.paragraphs([], BRITISH) == ""


@pytest.mark.parametrize(
    "unknown",
    [
        say("confirm.nonsense"),
        say("nonsense.nothing"),
        say("start.name_too_long"),
        Say("confirm.gone", {"x": 1}),
    ],
)
def test_words_that_are_missing_are_an_error_and_no_blank(wording: Wording, unknown: Say):
    with pytest.raises((TemplateError, UndefinedError, TypeError, AttributeError)):
        wording.render(unknown, BRITISH)


# -- markup


def test_html_is_taken_apart_into_styles():
    assert spans("a <b>b <i>c</i></b> &lt;d&gt;") == [
        ("a ", frozenset()),
        ("b ", frozenset({"b"})),
        ("c", frozenset({"b", "i"})),
        (" <d>", frozenset()),
    ]


def test_a_style_lasts_until_the_last_of_its_tags_is_closed():
    assert spans("<b>a <b>b</b> c</b> d") == [
        ("a ", frozenset({"b"})),
        ("b", frozenset({"b"})),
        (" c", frozenset({"b"})),
        (" d", frozenset()),
    ]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("", ""),
        ("<b>1</b> &amp; 2", "1 & 2"),
        ("&amp;lt;", "&lt;"),
        ("one\ntwo", "one\ntwo"),
        ("</b>odd<b>", "odd"),
        ("<b>1 < 2</b> <![x[", "1 < 2 <![x["),
        ('<a href="https://example.org/?a=1&amp;b=2">here</a>', "here"),
    ],
)
def test_html_is_read_as_plain_text(html: str, text: str):
    assert plain(html) == text
