"""Messages as Telegram takes them: within its limits, and without one parse error whatever people write."""

import random
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.markup import plain, timeless
from bot.message import Button, Message
from bot.pieces import NOTHING as DOTS
from bot.pieces import units
from bot.telegram import render
from bot.telegram.render import MOST_BUTTONS, MOST_DATA, MOST_TEXT, keyboard, pieces
from bot.tokens import pressed, token
from bot.wording import Ear
from core.dialogue.contract import Opened
from core.dialogue.menu import COMMANDS
from core.dialogue.questions import Kind, Say, say
from core.flows.confirm import Line, WeekSoFar
from core.learner import Learner, Platform
from core.plan.model import Band, Unit
from core.views import Person
from tests.bot.hearing import WORDING, heard
from tests.fakes.telegram_html import parsed
from tests.fakes.telegram_keyboards import checked
from tests.fakes.telegram_text import is_empty, tidied
from tests.flows.talking import MET, YEAR, Chat, Memory

TODAY = date(2026, 1, 7)
NOW = datetime(2026, 1, 7, 18, tzinfo=UTC)
EAR = Ear("en-GB", TODAY)
NOTHING = Opened("today")


def arrives(message: Message) -> list[str]:
    """The texts of `message` as they are seen; fails where Telegram would refuse one."""
    seen: list[str] = []
    for piece in pieces(timeless(message.text)):
        text, _ = tidied(*parsed(piece))
        assert not is_empty(text), message.text
        assert units(text) <= MOST_TEXT
        seen.append(text)
    keys = keyboard(message)
    checked(keys)
    return seen


# -- lengths


@pytest.mark.parametrize(
    ("text", "length"), [("", 0), ("abc", 3), ("é", 1), ("😀", 2), ("👨‍👩‍👧", 8), ("\u202eabc", 4), ("𝔸b", 3)]
)
def test_length_is_counted_in_utf_16(text: str, length: int):
    assert units(text) == length == len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("character", ["a", "😀", "&amp;", "&lt;"])
def test_a_text_of_just_the_limit_is_one_piece_and_of_one_more_is_two(character: str):
    size = units(plain(character))
    line = character * (MOST_TEXT // size)
    assert pieces(line) == [line]
    assert len(pieces(f"{line}\nx")) == 2


def test_a_long_text_is_cut_between_paragraphs():
    paragraph = "<b>Monday</b>\n" + "x" * 1500
    assert pieces("\n\n".join([paragraph] * 4)) == [f"{paragraph}\n\n{paragraph}"] * 2


def test_a_long_paragraph_is_cut_between_lines():
    line = "<b>Monday</b> " + "x" * 1500
    assert pieces("\n".join([line] * 4)) == [f"{line}\n{line}"] * 2


@pytest.mark.parametrize("character", ["x", "😀", "&amp;"])
def test_a_long_line_is_cut_and_nothing_of_it_is_lost(character: str):
    line = character * 10_000
    assert "".join(plain(piece) for piece in pieces(line)) == plain(line)
    assert len(arrives(Message(line))) <= 10_000 * 2 // MOST_TEXT + 2


def test_what_is_to_be_copied_stays_in_one_block_of_each_piece():
    page = "\n\n".join("a" * 1500 for _ in range(4))
    assert pieces(f"Copy:\n\n<pre>{page}</pre>") == [
        f"Copy:\n\n<pre>{page[:3002]}</pre>",
        f"<pre>{page[3004:]}</pre>",
    ]


def test_what_is_bold_over_several_lines_is_bold_in_each_piece():
    bold = "\n".join(["x" * 3000] * 3)
    message = Message(f"<b>{bold}</b>")
    assert arrives(message) == ["x" * 3000] * 3
    assert all(piece.startswith("<b>") for piece in pieces(message.text))


def test_a_link_that_is_cut_is_whole_in_each_piece():
    rows = "\n".join(["x" * 3000] * 2)
    assert (
        pieces(f'<a href="https://t.me/x?start=1&amp;y">{rows}</a>')
        == [f'<a href="https://t.me/x?start=1&amp;y">{"x" * 3000}</a>'] * 2
    )


small_html = st.lists(
    st.sampled_from(
        ["<b>", "</b>", "<i>", "</i>", "<code>", "</code>", "\n", "\n\n", "&amp;", "😀", "x" * 900, "yz "]
    )
)


@given(small_html)
def test_no_piece_is_too_long_and_none_of_the_words_is_lost(parts: list[str]):
    opened: list[str] = []
    html = ""
    for part in parts:
        if part.startswith("</"):
            if not opened or opened[-1] != part[2:-1]:
                continue
            opened.pop()
        elif part.startswith("<"):
            opened.append(part[1:-1])
        html += part
    html += "".join(f"</{tag}>" for tag in reversed(opened))
    cut = pieces(html)
    assert all(units(parsed(piece)[0]) <= MOST_TEXT for piece in cut)
    seen = "".join("".join(plain(piece) for piece in cut).split())
    assert seen == ("".join(plain(html).split()) or DOTS)


# -- keyboards


@given(st.integers(0, 2**63 - 1), st.integers(0, MOST_BUTTONS))
def test_what_a_button_bears_fits_and_comes_back(turn: int, button: int):
    assert len(token(turn, button).encode()) <= MOST_DATA
    assert pressed(token(turn, button)) == (turn, button)


@pytest.mark.parametrize(
    "crafted", ["", ".", "1", "1.", ".1", "1.x", "-1.0", "1.-1", "².1", "1.1.1", "٣.١", "a.b"]
)
def test_data_that_no_button_bore_is_nothing(crafted: str):
    assert pressed(crafted) is None


def test_buttons_beyond_what_a_keyboard_holds_are_left_out():
    message = Message("Which?", tuple(Button(f"Option number {n}", NOTHING) for n in range(150)), 7)
    keys = keyboard(message)
    assert keys is not None
    assert sum(map(len, keys["inline_keyboard"])) == MOST_BUTTONS
    arrives(message)


@pytest.mark.parametrize("label", ["", " ", "\u200b", "\u2060\u200d", "\ufe0f", "\u3164"])
def test_a_button_whose_label_nobody_sees_can_be_pressed_all_the_same(label: str):
    arrives(Message("Which?", (Button(label, NOTHING),), 7))


def test_where_text_is_expected_the_field_for_it_opens_with_a_hint():
    keys = keyboard(Message("What?", (), 7, Kind.TEXT, "x" * 100))
    assert keys == {"force_reply": True, "input_field_placeholder": "x" * render.MOST_HINT}


def test_where_nothing_is_expected_there_is_no_keyboard():
    assert keyboard(Message("Done.")) is None


@pytest.mark.parametrize("text", ["", "\u200b", "\n\n", "<b></b>"])
def test_a_message_without_a_visible_word_still_arrives(text: str):
    arrives(Message(text))


# -- commands


def test_commands_are_named_and_described_as_telegram_wants_it():
    for command in COMMANDS:
        described = plain(WORDING.render(say("help.does", name=command.name), EAR))
        assert command.name == command.name.lower()
        assert command.name.replace("_", "a").isalnum()
        assert command.name.isascii()
        assert 1 <= len(command.name) <= 32
        assert 1 <= len(described) <= 256
    assert len(COMMANDS) <= 100


@pytest.mark.parametrize(("key", "most"), [("help.description", 512), ("help.short_description", 120)])
def test_descriptions_fit(key: str, most: int):
    assert 1 <= len(plain(WORDING.render(say(key), EAR))) <= most


# -- whatever people write

PARTS = (
    *"<>&\"'\\`*_~[]()#+-=|{}.!/@ \n\t",
    *("<b>", "</b>", "</", "<a href=", "&lt;", "&amp;", "&#60;", "&#x3c;", "&nbsp;", "&", "<!--", "-->", "<![CDATA["),
    *("שלום", "مرحبا", "\u202e", "\u200f", "\u2067", "\u2069", "\u061c"),
    *("😀", "👨‍👩‍👧‍👦", "🇩🇪", "❤️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\u115f", "\u2800"),
    *("\x00", "\x07", "\x1f", "\x7f", "\x85", "\u2028", "\u2029", "\r", "\v", "\f", "\ufffd", "\U0010ffff"),
    *("a", "Z", "ß", "İ", "ﬁ", "漢", "é", "e\u0301" * 5, "1.5h", "ddia", "start:", "https://x.y/?a=1&b=2", "/log"),
)  # fmt: skip
TEXTS = 10_000


def texts(number: int, seed: int) -> Iterator[str]:
    """What people may call themselves, their plans and what they studied."""
    chance = random.Random(seed)
    for _ in range(number):
        yield "".join(chance.choices(PARTS, k=chance.choice((1, 2, 5, 12, 40))))


def about(text: str) -> Iterator[Say]:
    """Messages that have `text` in them."""
    line = Line(45, TODAY, text, 2, text, text)
    week = WeekSoFar(TODAY, 45, Band(600, 900), current=True)
    people = (Person(1, text, Platform.TELEGRAM, True, NOW), Person(2, "", Platform.TELEGRAM, False, NOW))  # noqa: FBT003  # the owner
    yield say("start.again", name=text)
    yield say("start.starts", plan=text, length=12, unit=Unit.MONTH)
    yield say("confirm.logged", lines=(line, replace(line, title=None)), week=week, streak=3, wins=())
    yield say("confirm.corrected", pairs=((line, line),), week=week)
    yield say("log.no_minutes", title=text, number=None, problems=None)
    yield say("people.list", people=people)
    yield say("people.removed", name=text)
    yield say("help.unknown", command=text, meant=None)


def labels(text: str) -> Iterator[Say | str]:
    yield text
    yield say("way.remove", name=text)
    yield say("way.finished", title=text)
    yield say("way.item", title=text)
    yield say("way.follow", title=text)


def test_ten_thousand_names_notes_and_titles_arrive():
    for number, text in enumerate(texts(TEXTS, seed=1)):
        buttons = tuple(Button(WORDING.label(label, EAR), NOTHING) for label in labels(text))
        for what in list(about(text))[number % 4 :: 4]:
            arrives(Message(WORDING.render(what, EAR), buttons, 7))


def renamed(value: Any, names: Iterator[str]) -> Any:
    """`value` with every text in it that people read, but for the keys, replaced by the next of `names`."""
    if is_dataclass(value) and not isinstance(value, type):
        new = {
            f.name: renamed(getattr(value, f.name), names)
            for f in fields(value)
            if f.init and f.name not in LEFT
        }
        return replace(value, **new)
    if isinstance(value, tuple):
        return tuple(renamed(part, names) for part in value)
    return next(names) if type(value) is str else value


LEFT = {"key", "type", "resource", "unit", "category", "area", "group"}
COMMANDS_SAID = ("/today", "/week", "/plan", "/progress", "/wins", "/entries", "/settings", "/help", "/start")


@pytest.mark.parametrize("seed", range(4))
def test_a_plan_of_such_titles_can_be_studied(seed: int):
    names = texts(10**9, seed)
    chat = Chat(replace(MET, name=next(names)), memory=Memory(MET, renamed(YEAR, names)))
    for words in ("45 min " + next(names).replace("/", ""), *COMMANDS_SAID):
        arrives(heard(chat.say(words)))
        for number in range(len(chat.buttons)):
            arrives(heard(replace_session(chat).take(chat.buttons[number][1])))


def replace_session(chat: Chat) -> Chat:
    """The same chat at the same point, to try a button in."""
    twin = Chat(chat.memory.learner, now=chat.now, memory=chat.memory.copied())
    twin.session, twin.turn = chat.session, chat.turn
    return twin


def test_somebody_new_may_have_any_name():
    for text in texts(200, seed=9):
        chat = Chat(Learner(1, zone="Europe/Berlin", locale="en-GB")).say("/start").say(text)
        arrives(heard(chat))
