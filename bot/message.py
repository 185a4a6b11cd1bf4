"""What a face shows: worded text in the coach's small HTML, and buttons; stored with the turn that said it."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

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
from core.dialogue.questions import Json, Kind

_EVENTS: Mapping[str, type[Any]] = {
    kind.__name__: kind for kind in (Opened, Typed, Picked, Filled, Skipped, SteppedBack, Cancelled, Resumed)
}


@dataclass(frozen=True, slots=True)
class Button:
    """A ready answer or a next step. `event` is what pressing it means."""

    label: str
    event: Event


@dataclass(frozen=True, slots=True)
class Field:
    """A question as a face shows it in a form. `options` are labels, each with the text that means it."""

    key: str
    label: str
    kind: Kind
    options: tuple[tuple[str, str], ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """The open questions of conversation `talk` as it stood at `turn`, for a face that can ask them all at once."""

    talk: int
    turn: int
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A card to be painted from its facts, for somebody whose date it is `today`; `alt` says what it shows, in plain text."""

    name: str
    facts: Mapping[str, Json]
    alt: str
    locale: str
    today: date


@dataclass(frozen=True, slots=True)
class Message:
    """One answer of the coach.

    `text` knows the tags b, i, code, pre, a and time, and line breaks; `buttons` are in reading order. `turn` is the turn that said
    it: with a button's number it names the button for good. `expects` is the kind of the open question, if any, `hint` a short example
    of what to type. `sheet` is there where something may be typed or several things are asked. Several in a row that `gathers` may
    be shown as one. A `silent` one makes no sound when it comes. The text says all that a `picture` shows.
    """

    text: str
    buttons: tuple[Button, ...] = ()
    turn: int = 0
    expects: Kind | None = None
    hint: str = ""
    gathers: bool = False
    sheet: Sheet | None = None
    silent: bool = False
    picture: Picture | None = None


def dumped(message: Message) -> str:
    buttons = [[b.label, type(b.event).__name__, _facts(b.event)] for b in message.buttons]
    document = {
        "text": message.text,
        "buttons": buttons,
        "turn": message.turn,
        "expects": message.expects,
        "hint": message.hint,
        "gathers": message.gathers,
    }
    if message.sheet is not None:
        document["sheet"] = asdict(message.sheet)
    if message.picture is not None:
        document["picture"] = {**_facts(message.picture), "today": message.picture.today.isoformat()}
    return json.dumps(document, ensure_ascii=False)


def _facts(value: Event | Picture) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def loaded(document: str) -> Message:
    """The message `dumped` wrote."""
    raw = json.loads(document)
    buttons = tuple(Button(label, _EVENTS[kind](**facts)) for label, kind, facts in raw["buttons"])
    expects = Kind(raw["expects"]) if raw["expects"] else None
    return Message(
        raw["text"],
        buttons,
        raw["turn"],
        expects,
        raw.get("hint", ""),
        raw.get("gathers", False),
        _sheet(raw.get("sheet")),
        picture=_picture(raw.get("picture")),
    )


def _sheet(raw: dict[str, Any] | None) -> Sheet | None:
    if raw is None:
        return None
    fields = tuple(
        Field(f["key"], f["label"], Kind(f["kind"]), tuple(map(tuple, f["options"])), f["optional"])
        for f in raw["fields"]
    )
    return Sheet(raw["talk"], raw["turn"], fields)


def _picture(raw: dict[str, Any] | None) -> Picture | None:
    return Picture(**{**raw, "today": date.fromisoformat(raw["today"])}) if raw else None
