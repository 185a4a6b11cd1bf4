"""Messages on Discord: whatever people write arrives, as they wrote it, and does nothing else."""

import random
import re
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord.markdown import MOST_CONTENT, caption, contents, inert, markdown
from bot.discord.widgets import (
    MOST_DESCRIPTION,
    MOST_ID,
    MOST_LABEL,
    MOST_OPTIONS,
    MOST_TITLE,
    Captions,
    answered,
    below,
    filled_in,
    form,
)
from bot.message import Button, Field, Message, Sheet
from bot.pieces import units
from core.dialogue.contract import Event, Opened, Picked, Resumed, Skipped, SteppedBack
from core.dialogue.questions import Kind
from tests.bot.hearing import WORDING
from tests.bot.test_telegram_render import EAR, about, labels, texts
from tests.fakes.discord_components import check_components
from tests.fakes.discord_errors import Form
from tests.fakes.discord_modals import check_modal

CAPTIONS = Captions("Answer", "Choose one")
SIGNS = set("*_~|<>[]@`")
AT_LINE_START = re.compile(r"^\s*(?:#{1,3}\s|-#|[-+*]\s|>|\d+[.)]\s)", re.MULTILINE)
AT = '<time datetime="2026-01-07T17:30:00+00:00" class="{}">18:30</time>'
IDS = {"today": 71, "log": 72}


def seen(text: str) -> str:
    """What Discord shows of `text`, if nothing in it is a sign; fails if anything is."""
    out, at = "", 0
    while at < len(text):
        if text[at] == "\\" and re.match(r"[^0-9A-Za-z\s]", text[at + 1 : at + 2]):
            out, at = out + text[at + 1], at + 2
            continue
        assert text[at] not in SIGNS, text
        out, at = out + text[at], at + 1
    assert not AT_LINE_START.search(text), text
    return out


# -- words


@given(st.text())
def test_any_text_is_shown_as_it_is(text: str):
    assert seen(inert(text)) == text


def test_ten_thousand_nasty_texts_are_shown_as_they_are():
    nasty = ("# ", "- ", "1. ", "> ", "-# ", "```", "||", "__", "@everyone", "<@5>", "<#5>", "<t:1:R>", "</log:7>", ":x:", "\\")  # fmt: skip
    chance = random.Random(7)
    for text in texts(10_000, seed=4):
        mixed = text + chance.choice(nasty) + text[:3] + chance.choice(("", "\n")) + chance.choice(nasty)
        assert seen(inert(mixed)) == mixed


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("<b>Logged</b> 45 min", "**Logged** 45 min"),
        ("<b> a</b><b>b </b>c", " **ab** c"),
        ("<i>a</i><b>b</b>", "*a***b**"),
        ("<b>a*b</b>", r"**a\*b**"),
        (f"at {AT.format('clock')}", "at <t:1767807000:t>"),
        (f"<b>{AT.format('soon')}</b>", "**<t:1767807000:t> (<t:1767807000:R>)**"),
        (AT.format("day") + ".", "<t:1767807000:f> (<t:1767807000:R>)."),
        (f"It ends {AT.format('left')}", "It ends <t:1767807000:R>"),
        (f"<code>{AT.format('soon')}</code>", "`18:30`"),
        ("at &lt;t:1767807000:t&gt;", r"at \<t\:1767807000:t\>"),
        ("<code>/start in_x</code>", "`/start in_x`"),
        ("<code>a`b</code>", r"a\`b"),
        ("to copy:\n\n<pre># a\n\n- `b`</pre>", "to copy:\n\n```\n# a\n\n- `b`\n```"),
        ("<pre>a```b</pre>", r"a\`\`\`b"),
        ("<b></b><b> </b>x", " x"),
        ("a &lt;@5&gt; b", r"a \<\@5\> b"),
    ],
)
def test_small_html_becomes_markdown(html: str, shown: str):
    assert markdown(html, {}) == shown.strip()


def test_a_long_page_to_copy_is_one_block_in_each_message_and_loses_no_line():
    lines = [f"- line {number} with *stars* & <tags>" for number in range(120)]
    page = "\n".join(lines).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    said = contents(f"<b>Copy it:</b>\n\n<pre>{page}</pre>\n\n<b>Done</b>", {})
    assert len(said) > 1
    assert all(units(content) <= MOST_CONTENT and content.count("```") == 2 for content in said)
    copied = [line for content in said for line in content.split("```")[1].strip("\n").split("\n")]
    assert copied == lines


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("see https://x.y/a_b*c?d=1.", "see <https://x.y/a_b*c?d=1>."),
        ("[free](https://evil.example)", r"\[free\](<https://evil.example>)"),
        ("http://a.b http://c.d", "<http://a.b> <http://c.d>"),
        ("ftp://a_b", r"ftp://a\_b"),
    ],
)
def test_an_address_stays_whole_and_has_no_preview(said: str, shown: str):
    assert markdown(said, {}) == shown


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Try /log 25m or /today.", "Try </log:72> 25m or </today:71>."),
        ("/tody and/or a/log /log/x", "/tody and/or a/log /log/x"),
        ("<code>/log</code>", "`/log`"),
        ("https://x.y/log", "<https://x.y/log>"),
    ],
)
def test_a_command_that_is_put_up_can_be_pressed(said: str, shown: str):
    assert markdown(said, IDS) == shown


def test_moments_count_as_long_as_they_are_written_on_discord():
    html = "\n".join(f"{number} at {AT.format('soon')}" for number in range(100))
    parts = contents(html, {})
    assert len(parts) > 1
    assert all(units(part) <= MOST_CONTENT for part in parts)
    assert sum(part.count("<t:") for part in parts) == 200


@pytest.mark.parametrize("character", ["a", "😀", "*", "&lt;"])
def test_a_long_text_comes_in_pieces_that_fit_and_whole(character: str):
    parts = contents(character * 5000, {})
    assert all(units(part) <= MOST_CONTENT for part in parts)
    assert "".join(seen(part) for part in parts) == character.replace("&lt;", "<") * 5000


def test_a_text_is_cut_between_paragraphs():
    paragraph = "x" * 900
    assert contents("\n\n".join([paragraph] * 4), {}) == [f"{paragraph}\n\n{paragraph}"] * 2


@pytest.mark.parametrize("html", ["", " ", "\u200b", "<b></b>", "\n\n"])
def test_nothing_to_see_is_three_dots(html: str):
    assert contents(html, {}) == ["…"]


@pytest.mark.parametrize(("label", "most", "short"), [("a\nb", 9, "a b"), ("", 9, "…"), ("abcdef", 4, "abc…"), ("😀😀😀", 4, "😀…")])  # fmt: skip
def test_a_caption_is_one_line_that_fits(label: str, most: int, short: str):
    assert caption(label, most) == short


# -- widgets


def rows(message: Message, *, private: bool = False) -> list[list[str]]:
    """The custom ids below a message, row by row; fails where Discord would refuse them."""
    view = below(message, CAPTIONS, private=private)
    components: list[Any] = view.to_components() if view else []
    faults = Form()
    check_components(faults, components, v2=False)
    faults.check()
    return [[one["custom_id"] for one in row["components"]] for row in components]


def picks(number: int) -> list[Button]:
    return [Button(f"Option {n}", Picked(1, 1, "q", n)) for n in range(number)]


def ways(*events: Event) -> list[Button]:
    return [Button(type(event).__name__, event) for event in events]


async def test_up_to_five_choices_are_buttons_and_more_are_a_list():
    assert rows(Message("?", tuple(picks(5)), 7)) == [["7.0", "7.1", "7.2", "7.3", "7.4"]]
    assert rows(Message("?", tuple(picks(6)), 7)) == [["7.list0"]]


async def test_what_steers_stays_in_buttons_below_a_list():
    message = Message("?", (*picks(6), *ways(Skipped(), SteppedBack(), Resumed(3), Opened("later"))), 7)
    assert rows(message) == [["7.list0"], ["7.6", "7.7", "7.8", "7.9"]]


@pytest.mark.parametrize(("number", "lists"), [(25, 1), (26, 2), (100, 4), (300, 4)])
async def test_very_many_choices_are_several_lists(number: int, lists: int):
    found = rows(Message("?", (*picks(number), *ways(*[Skipped()] * 9)), 7))
    assert sum(".list" in row[0] for row in found) == lists
    assert len(found) <= 5


async def test_where_the_bot_reads_no_messages_a_form_takes_what_would_be_typed():
    asked = Message("Note?", (), 7, Kind.TEXT, sheet=Sheet(1, 1, (Field("note", "Note?", Kind.TEXT),)))
    assert rows(asked, private=True) == [["7.form"]]
    assert rows(asked) == []


async def test_several_questions_are_one_form_unless_there_are_too_many():
    fields = [Field(f"q{n}", f"Question {n}?", Kind.TEXT) for n in range(6)]
    assert rows(Message("?", (), 7, sheet=Sheet(1, 1, tuple(fields[:5])))) == [["7.form"]]
    assert rows(Message("?", (), 7, sheet=Sheet(1, 1, tuple(fields)))) == []


async def test_an_answered_message_shows_the_choice_and_takes_no_other():
    view = answered(Message("?", (*picks(2), *ways(Skipped())), 7), CAPTIONS, 1)
    assert view is not None
    (row,) = view.to_components()
    assert [(one["disabled"], one["style"]) for one in row["components"]] == [(True, 2), (True, 3), (True, 2)]
    view = answered(Message("?", tuple(picks(8)), 7), CAPTIONS, 6)
    assert view is not None
    ((select,),) = (row["components"] for row in view.to_components())
    assert select["disabled"]
    assert [option["value"] for option in select["options"] if option.get("default")] == ["6"]


async def test_names_of_widgets_fit():
    huge = 10**18 - 1
    message = Message("?", (*picks(30), *ways(Skipped())), huge)
    assert all(len(name) <= MOST_ID for row in rows(message) for name in row)


async def test_a_thousand_names_and_titles_arrive():
    for text in texts(1000, seed=2):
        buttons = tuple(Button(WORDING.label(label, EAR), Opened("today")) for label in labels(text))
        rows(Message("?", buttons, 7))
        assert all(0 < units(caption(button.label, MOST_LABEL)) <= MOST_LABEL for button in buttons)
        for what in about(text):
            assert all(0 < units(part) <= MOST_CONTENT for part in contents(WORDING.render(what, EAR), IDS))


# -- forms


def shown(fields: Sequence[Field], hint: str = "") -> list[dict[str, Any]]:
    """The parts of a form; fails where Discord would refuse it."""
    modal = form(Message("?", (), 7, hint=hint, sheet=Sheet(1, 1, tuple(fields))), CAPTIONS)
    assert modal is not None
    check_modal(modal.to_dict())
    return list(modal.to_dict()["components"])


def options(number: int) -> tuple[tuple[str, str], ...]:
    return tuple((f"Option {n}", str(n)) for n in range(number))


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        (Field("q", "?", Kind.TEXT), 4),
        (Field("q", "?", Kind.LONG_TEXT), 4),
        (Field("q", "?", Kind.CHOICE, options(5)), 21),
        (Field("q", "?", Kind.CHOICE, options(11)), 3),
        (Field("q", "?", Kind.CHOICE, options(26)), 4),
        (Field("q", "?", Kind.CHOICE, options(1), optional=True), 3),
    ],
    ids=["line", "paragraph", "radios", "list", "too many", "only one"],
)
async def test_each_question_has_the_widget_that_suits_it(field: Field, kind: int):
    ((part,)) = shown([field])
    assert part["component"]["type"] == kind
    assert part["component"]["required"] is not field.optional


async def test_a_long_question_goes_on_below_its_label():
    ((part,)) = shown([Field("q", "What " * 40, Kind.TEXT)], hint="Type it here")
    assert len(part["label"]) <= MOST_TITLE < len(part["description"]) <= MOST_DESCRIPTION
    assert part["component"]["placeholder"] == "Type it here"


@given(st.text(), st.text(max_size=MOST_OPTIONS))
async def test_any_words_make_a_form(label: str, option: str):
    shown(
        [Field("q", label, Kind.CHOICE, ((option, "a"), (label, "b"))), Field("r", option, Kind.TEXT)], option
    )


def test_a_form_comes_back_part_by_part():
    sent = [
        {"type": 18, "component": {"type": 4, "custom_id": "0", "value": "two pointers"}},
        {"type": 18, "component": {"type": 21, "custom_id": "1", "value": None}},
        {"type": 18, "component": {"type": 3, "custom_id": "2", "values": ["4"]}},
        {"type": 18, "component": {"type": 3, "custom_id": "3", "values": []}},
    ]
    assert filled_in(sent) == ("two pointers", "", "4", "")
