"""Cards show their facts, whatever they are; what is painted is a PNG that a phone can show."""

import asyncio
import struct
import time
import zlib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.message import Message, Picture, dumped, loaded
from bot.pictures import painter
from bot.pictures.cards import Cards
from bot.pictures.lettering import face, fitted, shrunk, written
from bot.pictures.painter import Painter
from bot.wording import Ear, Wording
from core.dialogue.questions import say
from tests.bot.coaching import Coach
from tests.bot.picturing import MONDAY, part, progress

WORDING = Wording()
CARDS = Cards(WORDING)
SVG = "{http://www.w3.org/2000/svg}"
BACKGROUND = "#0c1c30"
LEAST_CONTRAST = 4.5
"""Of letters to what is behind them (WCAG 2.2, 1.4.3)."""


def drawn(picture: Picture) -> ET.Element:
    return ET.fromstring(CARDS.svg(picture))  # noqa: S314  # our own drawing


def bars(card: ET.Element, kind: str, side: str) -> list[float]:
    return [float(rect.attrib[side]) for rect in card.iter(f"{SVG}rect") if rect.get("class") == kind]


def words(card: ET.Element) -> list[str]:
    return ["".join(text.itertext()).strip() for text in card.iter(f"{SVG}text")]


def pixels(png: bytes) -> tuple[int, int, int]:
    """Width, height and the number of bytes of the pixels."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    at, data, size = 8, b"", (0, 0)
    while at < len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        body = png[at + 8 : at + 8 + length]
        assert zlib.crc32(kind + body) == struct.unpack_from(">I", png, at + 8 + length)[0]
        size = struct.unpack_from(">II", body) if kind == b"IHDR" else size
        data += body if kind == b"IDAT" else b""
        at += 12 + length
    return *size, len(zlib.decompress(data))


# -- what is drawn


@given(st.tuples(*[st.integers(0, 24 * 60)] * 7))
@settings(deadline=None, max_examples=60)
def test_the_bars_of_a_week_follow_its_minutes(days: tuple[int, ...]):
    heights = bars(drawn(progress(days)), "day", "height")
    studied = [minutes for minutes in days if minutes]
    assert len(heights) == len(studied)
    scale = 200 / max(*days, 90)
    for height, minutes in zip(heights, studied, strict=True):
        assert height == pytest.approx(max(minutes * scale, 6), abs=0.01)


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=5).filter(any))
@settings(deadline=None, max_examples=60)
def test_the_bars_of_the_parts_follow_their_share(minutes: list[int]):
    widths = bars(drawn(progress(parts=tuple(map(part, minutes)))), "part", "width")
    wanted = [max(14, 928 * it / sum(minutes)) for it in minutes if it]
    assert widths == pytest.approx(wanted, abs=0.01)


@pytest.mark.parametrize(
    ("state", "number", "full"), [("before", 1, 0), ("running", 1, 1), ("running", 7, 7), ("after", 12, 12)]
)
def test_the_plan_s_clock_fills_month_by_month(state: str, number: int, full: int):
    clock = {"state": state, "unit": "month", "number": number, "of": 12, "week": 9, "days_to_start": 4}
    card = drawn(progress(clock=clock))
    fills = [rect.attrib["fill"] for rect in card.iter(f"{SVG}rect") if rect.get("class") == "step"]
    assert len(fills) == 12
    assert [fill != "#1d3a5c" for fill in fills] == [True] * full + [False] * (12 - full)


def test_a_plan_of_many_days_has_one_long_bar():
    clock = {"state": "running", "unit": "day", "number": 50, "of": 100, "week": 8, "days_to_start": 0}
    assert bars(drawn(progress(clock=clock)), "step", "width") == [464]


def test_the_card_tells_the_figures_in_words():
    told = words(drawn(progress(parts=(part(250, "Systems"), part(750, "Algorithms")))))
    assert told[:2] == ["Month 4of 12", "Week 15"]
    assert {"5 h 35", "of 7–10.5 h", "on pace", "Systems", "4 h 10", "25%", "12 h 30", "75%"} <= set(told)
    assert {"3", "days in a row", "11of 14", "2of 3", "weeks kept"} <= set(told)
    assert [word for word in told if len(word) == 1 and word.isalpha()] == list("MTWTFSS")


def test_what_is_not_there_is_not_drawn():
    none = {"kept": 0, "of": 0}
    card = drawn(progress(pace=None, streak=0, weeks=none, lately=none))
    assert not {"on pace", "days in a row", "weeks kept"} & set(words(card))


@given(title=st.text(max_size=200))
@settings(deadline=None, max_examples=200)
def test_any_title_makes_a_card_that_is_well_formed_and_keeps_clear_of_its_hours(title: str):
    card = drawn(progress(parts=(part(60, title),)))
    label, hours = [text for text in card.iter(f"{SVG}text") if text.get("y") == "632"][:2]
    assert label.text
    assert label.text == "Phase 1" or written(title).startswith(label.text.removesuffix("…"))
    ends = float(label.attrib["x"]) + face(500).width(label.text, float(label.attrib["font-size"]))
    assert ends < float(hours.attrib["x"]) - face(600).width("1 h", 38)


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ('<script> & "R&D"', '<script> & "R&D"'),
        ("Rust 🦀 for 👩‍💻 people", "Rust for people"),
        ("Бэкенд и базы данных", "Бэкенд и базы данных"),
        ("Δομές δεδομένων", "Δομές δεδομένων"),
        ("Cơ sở dữ liệu", "Cơ sở dữ liệu"),
        ("אלגוריתמים", ""),
        ("قواعد البيانات", ""),
        ("データベース", ""),
        ("🦀🦀🦀", ""),
        ("\x07bell\u202edrawkcab", "belldrawkcab"),
    ],
)
def test_what_a_card_cannot_write_it_leaves_to_the_words(title: str, shown: str):
    assert written(title) == shown
    assert (shown or "Phase 1") in words(drawn(progress(parts=(part(60, title),))))


def test_a_long_title_ends_in_three_dots_within_its_width():
    cut = fitted("A very long title of a phase that goes on and on and on", 38, 500, 300)
    assert cut.startswith("A very long")
    assert cut.endswith("…")
    assert face(500).width(cut, 38) <= 300 < face(500).width(cut + "mm", 38)


def test_long_figures_get_smaller():
    assert shrunk("2 h", 104, 600, 430) == 104
    assert face(600).width("1,234 h 30", shrunk("1,234 h 30", 104, 600, 430)) == pytest.approx(430)


def test_letters_stand_out_from_what_is_behind_them():
    inks = {element.attrib["fill"] for element in drawn(progress()).iter() if element.tag != f"{SVG}rect" and "fill" in element.attrib}  # fmt: skip
    assert all(contrast(ink, BACKGROUND) >= LEAST_CONTRAST for ink in inks)


def contrast(one: str, other: str) -> float:
    dark, light = sorted(map(_luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


# -- what is said of it


def test_the_text_for_those_who_see_no_picture_has_its_figures():
    picture = progress(parts=(part(250, "Systems"), part(750, "<Algorithms>")))
    alt = WORDING.label(say("progress.pictured", **picture.facts), Ear("en-GB", MONDAY))
    for figure in ("Month 4 of 12, Week 15", "5 h 35", "of 7–10.5 h", "on pace", "Mon 1 h 30", "Sat 3 h 20", "Systems 4 h 10, 25%", "<Algorithms> 12 h 30, 75%", "3 days in a row", "11 of 14", "2 of 3 weeks kept"):  # fmt: skip
        assert figure in alt


# -- what is kept


def test_a_picture_is_kept_with_its_message():
    message = Message("Progress", turn=3, picture=progress(parts=()))
    again = loaded(dumped(message))
    assert again.picture is not None
    assert CARDS.svg(again.picture) == CARDS.svg(progress())


def test_a_message_from_before_there_were_pictures_is_read():
    assert loaded('{"text": "Hi", "buttons": [], "turn": 1, "expects": null}').picture is None


async def test_an_event_that_comes_again_shows_the_same_picture(coach: Coach):
    await coach.meet()
    await coach.say("45 min ddia")
    first = await coach.say("/progress", event="progress")
    await coach.say("1h ddia")
    again = await coach.say("/progress", event="progress")
    assert first.picture is not None
    assert again.picture == first.picture


# -- what is painted


async def test_a_card_is_painted_in_its_size():
    card = drawn(progress(parts=(part(60), part(40))))
    png = await Painter(WORDING).painted(progress(parts=(part(60), part(40))))
    assert png is not None
    width, height, size = pixels(png)
    assert (str(width), str(height)) == (card.attrib["width"], card.attrib["height"])
    assert size == height * (4 * width + 1)
    assert len(png) < 200_000


async def test_the_same_facts_paint_the_same_picture_and_others_another():
    paint = Painter(WORDING).painted
    one, again, other = await asyncio.gather(
        paint(progress()), paint(progress()), paint(progress((0, 0, 45, 0, 0, 201, 0)))
    )
    assert one == again
    assert one != other


async def test_what_cannot_be_painted_is_no_picture():
    assert await Painter(WORDING).painted(Picture("unknown", {}, "", "en-GB", MONDAY)) is None
    assert await Painter(WORDING).painted(None) is None


async def test_a_painter_that_hangs_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    program = tmp_path / "hang.py"
    program.write_text("import threading\nthreading.Event().wait()\n", encoding="utf-8")
    monkeypatch.setattr(painter, "PROGRAM", program)
    begun = time.perf_counter()
    assert await Painter(WORDING, patience=0.3).painted(progress()) is None
    assert time.perf_counter() - begun < 5


async def test_in_a_crowd_the_last_get_their_words_at_once():
    paint = Painter(WORDING, patience=60).painted
    crowd = [asyncio.create_task(paint(progress())) for _ in range(painter.MOST_WAITING + 2)]
    painted = [bool(png) for png in await asyncio.gather(*crowd)]
    assert painted == [True] * painter.MOST_WAITING + [False] * 2


async def test_a_painter_that_fails_is_no_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    program = tmp_path / "fail.py"
    program.write_text("raise SystemExit(3)\n", encoding="utf-8")
    monkeypatch.setattr(painter, "PROGRAM", program)
    assert await Painter(WORDING).painted(progress()) is None
