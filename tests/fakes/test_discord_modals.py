"""What Discord takes as a modal, and what people may fill in."""

from typing import Any

import pytest

from tests.fakes.discord_errors import Json
from tests.fakes.discord_people import Person
from tests.fakes.discord_raw import Raw
from tests.fakes.test_discord_commands import EVERYWHERE, PATH, slash
from tests.fakes.test_discord_limits import BAD, LONG, MISSING, wrong


def modal(*parts: Json, **about: Any) -> Json:
    return {"custom_id": "m", "title": "A session", "components": list(parts), **about}


def label(child: Json, **about: Any) -> Json:
    return {"type": 18, "label": "Hours", "component": child, **about}


def text(**about: Any) -> Json:
    return {"type": 4, "style": 1, "custom_id": "hours", **about}


def choice(kind: int, count: int = 2, **about: Any) -> Json:
    options = [{"label": f"o{number}", "value": f"v{number}"} for number in range(count)]
    return {"type": kind, "custom_id": "mood", "options": options, **about}


FITS: dict[str, Json] = {
    "five parts": modal(*(label(text(custom_id=f"c{number}")) for number in range(5))),
    "a title": modal(label(text()), title="x" * 45),
    "a label": modal(label(text(), label="x" * 45, description="x" * 100)),
    "a text input in a row": modal({"type": 1, "components": [text(label="Hours")]}),
    "a select": modal(label(choice(3, 25, max_values=25))),
    "a radio group": modal(label(choice(21, 10))),
    "a checkbox group": modal(label(choice(22, 10, required=False, min_values=0))),
    "a checkbox": modal(label({"type": 23, "custom_id": "yes"})),
    "words": modal({"type": 10, "content": "Well done"}),
}
CHILD = "data.components.0.component"
REFUSED: dict[str, tuple[Json, str, str]] = {
    "six parts": (
        modal(*(label(text(custom_id=f"c{number}")) for number in range(6))),
        "data.components",
        BAD,
    ),
    "no parts": (modal(), "data.components", BAD),
    "a title": (modal(label(text()), title="x" * 46), "data.title", BAD),
    "no title": (modal(label(text()), title=None), "data.title", MISSING),
    "a custom id": (modal(label(text()), custom_id="x" * 101), "data.custom_id", BAD),
    "a label": (modal(label(text(), label="x" * 46)), "data.components.0.label", BAD),
    "a description": (modal(label(text(), description="x" * 101)), "data.components.0.description", LONG),
    "a label in a label": (
        modal(label(text(label="Hours"))),
        f"{CHILD}.label",
        "COMPONENT_LABEL_NOT_ALLOWED",
    ),
    "a button": (
        modal(label({"type": 2, "style": 1, "label": "b", "custom_id": "b"})),
        f"{CHILD}.type",
        "BASE_TYPE_CHOICES",
    ),
    "an id twice": (
        modal(label(text()), label(text())),
        "data.components.1.component.custom_id",
        "COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    "a placeholder": (modal(label(text(placeholder="x" * 101))), f"{CHILD}.placeholder", LONG),
    "a value": (modal(label(text(value="x" * 4001))), f"{CHILD}.value", LONG),
    "a length": (modal(label(text(max_length=4001))), f"{CHILD}.max_length", "NUMBER_TYPE_MAX"),
    "a lonely radio": (modal(label(choice(21, 1))), f"{CHILD}.options", BAD),
    "eleven radios": (modal(label(choice(21, 11))), f"{CHILD}.options", BAD),
    "26 options": (modal(label(choice(3, 26))), f"{CHILD}.options", BAD),
}


async def opens(raw: Raw, eve: Person, data: Json) -> tuple[int, Any]:
    await raw.call("PUT", PATH, [slash(**EVERYWHERE)])
    used = eve.slash("log")
    return await raw.post(f"/interactions/{used.id}/{used.token}/callback", {"type": 9, "data": data})


@pytest.mark.parametrize("what", FITS)
async def test_what_fits_is_shown(raw: Raw, eve: Person, what: str):
    assert await opens(raw, eve, FITS[what]) == (204, None)
    assert eve.modal.title == FITS[what]["title"]


@pytest.mark.parametrize("what", REFUSED)
async def test_what_does_not_is_refused(raw: Raw, eve: Person, what: str):
    data, path, code = REFUSED[what]
    _, told = await opens(raw, eve, data)
    assert list(wrong(told["errors"])) == [(path, code)]
    with pytest.raises(LookupError):
        _ = eve.modal


async def test_a_submission_tells_each_part_in_its_place(raw: Raw, eve: Person):
    parts = (
        {"type": 10, "content": "Well done"},
        label(text(value="2")),
        label(choice(21), label="Mood"),
        label(choice(22, custom_id="days"), label="Days"),
        label({"type": 23, "custom_id": "yes"}, label="Sure?"),
    )
    await opens(raw, eve, modal(*parts))
    used = eve.submits(eve.modal, {"Mood": "o1", "days": ["o0", "v1"], "Sure?": True})
    assert used.event["data"]["components"] == [
        {"type": 10, "id": 1},
        {"type": 18, "id": 2, "component": {"type": 4, "id": 3, "custom_id": "hours", "value": "2"}},
        {"type": 18, "id": 4, "component": {"type": 21, "id": 5, "custom_id": "mood", "value": "v1"}},
        {
            "type": 18,
            "id": 6,
            "component": {"type": 22, "id": 7, "custom_id": "days", "values": ["v0", "v1"]},
        },
        {"type": 18, "id": 8, "component": {"type": 23, "id": 9, "custom_id": "yes", "value": True}},
    ]


@pytest.mark.parametrize(
    ("part", "value"),
    [
        (text(), ""),
        (text(max_length=2), "three"),
        (text(min_length=3), "ab"),
        (choice(3), ["v0", "v1"]),
        (choice(3), []),
        (choice(21), "v9"),
    ],
)
async def test_a_client_lets_nothing_else_through(raw: Raw, eve: Person, part: Json, value: Any):
    await opens(raw, eve, modal(label(part)))
    with pytest.raises((ValueError, LookupError)):
        eve.submits(eve.modal, {"Hours": value})
