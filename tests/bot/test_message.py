from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message import Button, Field, Message, Sheet, dumped, loaded
from core.dialogue.contract import (
    Cancelled,
    Event,
    Filled,
    Opened,
    Picked,
    Resumed,
    Skipped,
    SteppedBack,
    Typed,
)
from core.dialogue.questions import Kind

EVENTS: tuple[Event, ...] = (
    Opened("log", {"minutes": 60, "target": None, "entries": [1, 2], "quiet": True}),
    Typed("25m ddia"),
    Picked(talk=7, turn=2, question="plan", value=3),
    Filled(7, 2, {"name": "Ada"}),
    Skipped(),
    SteppedBack(),
    Cancelled(),
    Resumed(7),
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_a_button_is_kept_with_what_it_does(event: Event):
    message = Message("<b>Hello</b>", (Button("Do it", event),), 12, Kind.CHOICE)
    assert loaded(dumped(message)) == message


def test_every_kind_of_event_is_among_them():
    assert {type(event) for event in EVENTS} == set(Event.__args__)


@pytest.mark.parametrize("kind", [None, *Kind])
def test_what_is_expected_is_kept(kind: Kind | None):
    assert loaded(dumped(Message("?", expects=kind))).expects is kind


def test_a_sheet_is_kept():
    fields = (
        Field("mood", "How was it?", Kind.CHOICE, (("Good", "good"),), optional=True),
        Field("x", "?", Kind.TEXT),
    )
    message = Message("?", sheet=Sheet(7, 2, fields))
    assert loaded(dumped(message)) == message


@given(st.text(), st.text())
def test_any_text_is_kept(text: str, label: str):
    message = Message(text, (Button(label, Typed(text)),))
    assert loaded(dumped(message)) == message


def test_what_is_no_json_is_an_error_here_and_not_when_it_is_read():
    with pytest.raises(TypeError):
        dumped(Message("?", (Button("x", Opened("log", {"day": date(2026, 1, 7)})),)))
