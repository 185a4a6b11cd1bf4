"""Whole messages: they fit every platform, stay short where it matters, and what people write stays inert in them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from bot.markup import plain
from core.dialogue.menu import COMMANDS
from core.plan.document import from_document, to_document
from core.plan.model import Plan
from core.plan.standing import Standing, Status
from core.tracking import Entry
from tests.bot.hearing import heard, lines_of, text_of
from tests.flows.talking import DDIA, LEETCODE, MET, MONDAY, STRANGER, YEAR, Chat, Memory, evening

MOST_TELEGRAM = 4096
"""Characters of a message's text without its tags (core.telegram.org/bots/api#sendmessage)."""

TAGS = re.compile(r"</?(?:b|i|code|pre|a|time)(?: [^<>]*)?>")
NASTY = "<script>&amp;\"'</script> {{ 7*7 }} **x** \u202e"
"""Markup of every sort, as a title, name or note."""

DAYS = (
    MONDAY - timedelta(days=9),
    MONDAY,
    *(MONDAY + timedelta(days=5 + 31 * month) for month in range(12)),
    MONDAY + timedelta(days=500),
)


def studied_everything(plan: Plan, day: date) -> Memory:
    """Somebody with an entry, a long note and a position on everything in `plan`."""
    memory = Memory(MET, plan=plan)
    targets = [*(item.key for item in plan.targets()), None]
    memory.entries = {
        n: Entry(95, day, "Europe/Berlin", key, 12, "chapter 12", "x" * 1000, "x" * 2000, n, -n)
        for n, key in enumerate(targets, 1)
    }
    return memory


def every_message(memory: Memory, day: date) -> Iterator[Chat]:
    """The chat after each command, and after each button under its answer."""
    for command in COMMANDS:
        opened = Chat(memory=memory.copied(), now=evening(day)).say(f"/{command.name}")
        yield opened
        for label in range(len(opened.labels)):
            pressed = Chat(memory=memory.copied(), now=evening(day)).say(f"/{command.name}")
            yield pressed.take(pressed.buttons[label][1])
    plan = memory.plan
    for key in (*(module.key for module in plan.modules()), *(project.key for project in plan.projects)):
        yield Chat(memory=memory, now=evening(day)).open("plan", item=key)


def renamed(document: Any) -> Any:
    """A plan's document with something nasty in all of its words."""
    if isinstance(document, dict):
        return {key: _renamed_field(key, value) for key, value in document.items()}
    return [renamed(value) for value in document] if isinstance(document, list) else document


def _renamed_field(key: str, value: Any) -> Any:
    if key in {"title", "author", "note", "summary", "label", "goal", "provider"} and isinstance(value, str):
        return f"{value} {NASTY}"
    if key in {"topics", "features"}:
        return [f"{name} {NASTY}" if isinstance(name, str) else renamed(name) for name in value]
    return renamed(value)


# -- length


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_message_about_the_seed_plan_fits_telegram(day: date):
    for memory in (Memory(MET), studied_everything(YEAR, day)):
        for chat in every_message(memory, day):
            assert 0 < len(text_of(chat)) <= MOST_TELEGRAM


def test_buttons_are_short_and_on_one_line():
    for chat in every_message(studied_everything(YEAR, MONDAY), MONDAY):
        for button in heard(chat).buttons:
            assert 0 < len(button.label) <= 64
            assert "\n" not in button.label


def test_a_confirmation_takes_up_to_four_lines():
    memory = Memory(replace(MET, starts_on=date(2025, 12, 1)), standings={DDIA: Standing(Status.IN_PROGRESS)})
    chat = Chat(memory=memory)
    for said in (
        "1.5h ddia ch 2 yesterday",
        "3 leetcode easy problems in 40 min",
        "1h ddia, 30 min leetcode",
        "undo",
    ):
        assert len(lines_of(chat.say(said))) <= 4
    assert len(lines_of(chat.press("way.put_back"))) <= 4
    assert len(lines_of(chat.say("30 min clean code").say("no, 45 min"))) <= 4


def test_a_log_is_confirmed_with_minutes_target_day_and_week():
    chat = Chat().say("45 min ddia yesterday")
    assert lines_of(chat) == [
        "Logged 45 min of Designing Data-Intensive Applications (yesterday).",
        "This week: 45 min of 11\u201315.5 h.",
    ]
    assert [button.label for button in heard(chat).buttons] == ["Undo", "Edit"]


def test_a_counted_win_is_told_under_its_log():
    chat = Chat().say("40 min leetcode, 2 problems")
    assert lines_of(chat)[0] == "Logged 40 min of LeetCode, 2 problems."
    assert "Quick win: 2 of 10 problems." in lines_of(chat)


# -- what people write


def test_a_name_is_escaped_wherever_it_is_said():
    chat = Chat(STRANGER).say("/start").say('<b>Ada</b> & "Co"').skip().skip().skip().skip().skip()
    assert "All set, &lt;b&gt;Ada&lt;/b&gt; &amp; &#34;Co&#34;." in heard(chat).text
    assert "&lt;b&gt;Ada" in heard(chat.say("/start")).text
    assert "&lt;b&gt;Ada" in heard(chat.say("/settings")).text


def test_a_note_is_escaped_in_the_list_and_shown_as_written_on_a_button():
    chat = Chat().say("45 min <i>rust</i> & co").say("/entries")
    assert any("<i>rust</i> & co" in button.label for button in heard(chat).buttons)
    assert "<i>" not in heard(chat).text


def test_an_unknown_command_is_escaped_and_shortened():
    chat = Chat().say("/<b>x&" + "y" * 1000)
    assert "/&lt;b&gt;x&amp;yyy" in heard(chat).text
    assert len(text_of(chat)) < 100


@pytest.mark.parametrize("day", [MONDAY, MONDAY + timedelta(days=40), MONDAY + timedelta(days=155)], ids=str)
def test_the_words_of_a_plan_stay_inert_in_every_message(day: date):
    nasty = from_document(renamed(to_document(YEAR)))
    assert "<script>" in nasty.phases[0].modules[0].resources[0].title
    seen = 0
    for memory in (Memory(MET, plan=nasty), studied_everything(nasty, day)):
        for chat in every_message(memory, day):
            html = heard(chat).text
            assert not re.search(r"[<>]", TAGS.sub("", html)), html
            assert "49" not in html
            seen += "<script>&amp;\"'</script> {{ 7*7 }} **x**" in plain(html)
    assert seen > 20


def test_the_words_of_a_plan_stay_inert_in_the_confirmation_of_a_log():
    nasty = from_document(renamed(to_document(YEAR)))
    chat = Chat(memory=Memory(MET, plan=nasty)).open("log", minutes=45, target=LEETCODE)
    assert "&lt;script&gt;&amp;amp;" in heard(chat).text
