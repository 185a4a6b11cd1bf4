"""What Discord takes in a message, one limit at a time: the most that fits, and one more."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_errors import Json
from tests.fakes.discord_people import Person
from tests.fakes.discord_raw import Raw


def buttons(*many: int, label: str = "b") -> list[Json]:
    """Rows of so many buttons each."""
    return [
        {"type": 1, "components": [{"type": 2, "style": 1, "label": label, "custom_id": f"{row}-{n}"} for n in range(count)]}
        for row, count in enumerate(many)
    ]  # fmt: skip


def button(**about: Any) -> list[Json]:
    return [{"type": 1, "components": [{"type": 2, "style": 1, "label": "b", "custom_id": "c", **about}]}]


def select(count: int = 1, **about: Any) -> list[Json]:
    options = [{"label": f"o{number}", "value": f"v{number}"} for number in range(count)]
    return [{"type": 1, "components": [{"type": 3, "custom_id": "s", "options": options, **about}]}]


def option(**about: Any) -> list[Json]:
    return select(options=[{"label": "o", "value": "v", **about}])


def fields(count: int, value: str = "v") -> list[Json]:
    return [{"fields": [{"name": "n", "value": value} for _ in range(count)]}]


FITS: dict[str, Json] = {
    "content": {"content": "x" * 2000},
    "embeds": {"embeds": [{"title": "t"}] * 10},
    "an embed's title": {"embeds": [{"title": "x" * 256}]},
    "an embed's description": {"embeds": [{"description": "x" * 4096}]},
    "an embed's fields": {"embeds": fields(25)},
    "all embeds together": {"embeds": [{"description": "x" * 3000}] * 2},
    "five by five buttons": {"content": "x", "components": buttons(5, 5, 5, 5, 5)},
    "a label": {"content": "x", "components": button(label="x" * 80)},
    "an emoji alone": {"content": "x", "components": button(label=None, emoji={"name": "✅"})},
    "a link": {
        "content": "x",
        "components": [
            {"type": 1, "components": [{"type": 2, "style": 5, "label": "l", "url": "https://a.b"}]}
        ],
    },
    "a custom id": {"content": "x", "components": button(custom_id="x" * 100)},
    "options": {"content": "x", "components": select(25, max_values=25)},
    "an option's label": {"content": "x", "components": option(label="x" * 100, description="x" * 100)},
    "a nonce": {"content": "x", "nonce": "x" * 25, "enforce_nonce": True},
    "components of the second version": {"flags": 1 << 15, "components": [{"type": 10, "content": "x"}]},
    "mentions of nobody": {"content": "x", "allowed_mentions": {"parse": []}},
}

LONG = "BASE_TYPE_MAX_LENGTH"
BAD = "BASE_TYPE_BAD_LENGTH"
MISSING = "BASE_TYPE_REQUIRED"
REFUSED: dict[str, tuple[Json, str, str]] = {
    "content": ({"content": "x" * 2001}, "content", LONG),
    "embeds": ({"embeds": [{"title": "t"}] * 11}, "embeds", LONG),
    "an embed's title": ({"embeds": [{"title": "x" * 257}]}, "embeds.0.title", LONG),
    "an embed's description": ({"embeds": [{"description": "x" * 4097}]}, "embeds.0.description", LONG),
    "an embed's fields": ({"embeds": fields(26)}, "embeds.0.fields", LONG),
    "a field's value": ({"embeds": fields(1, "x" * 1025)}, "embeds.0.fields.0.value", BAD),
    "an empty field": ({"embeds": fields(1, "")}, "embeds.0.fields.0.value", BAD),
    "a footer": ({"embeds": [{"footer": {"text": "x" * 2049}}]}, "embeds.0.footer.text", LONG),
    "all embeds": ({"embeds": [{"description": "x" * 3001}] * 2}, "embeds", "MAX_EMBED_SIZE_EXCEEDED"),
    "rows": ({"components": buttons(1, 1, 1, 1, 1, 1)}, "components", LONG),
    "a sixth button": ({"components": buttons(6)}, "components.0.components", BAD),
    "no button": ({"components": buttons(0)}, "components.0.components", BAD),
    "a button without a row": (
        {"components": button()[0]["components"]},
        "components.0.type",
        "BASE_TYPE_CHOICES",
    ),
    "two selects in a row": (
        {
            "components": [
                {
                    "type": 1,
                    "components": [*select()[0]["components"], *select(custom_id="t")[0]["components"]],
                }
            ]
        },
        "components.0.components.1",
        "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    ),
    "a label": ({"components": button(label="x" * 81)}, "components.0.components.0.label", LONG),
    "no label": ({"components": button(label="")}, "components.0.components.0.label", MISSING),
    "no custom id": ({"components": button(custom_id=None)}, "components.0.components.0.custom_id", MISSING),
    "an empty custom id": ({"components": button(custom_id="")}, "components.0.components.0.custom_id", BAD),
    "a custom id": ({"components": button(custom_id="x" * 101)}, "components.0.components.0.custom_id", BAD),
    "a custom id twice": (
        {"components": [*button(), *button()]},
        "components.1.components.0.custom_id",
        "COMPONENT_CUSTOM_ID_DUPLICATED",
    ),
    "a link's custom id": (
        {"components": button(style=5, url="https://a.b")},
        "components.0.components.0.custom_id",
        "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
    ),
    "options": ({"components": select(26)}, "components.0.components.0.options", BAD),
    "no options": ({"components": select(0)}, "components.0.components.0.options", BAD),
    "an option's label": (
        {"components": option(label="x" * 101)},
        "components.0.components.0.options.0.label",
        BAD,
    ),
    "an option's value": (
        {"components": option(value="x" * 101)},
        "components.0.components.0.options.0.value",
        BAD,
    ),
    "an option's description": (
        {"components": option(description="x" * 101)},
        "components.0.components.0.options.0.description",
        LONG,
    ),
    "an option twice": (
        {"components": select(options=[{"label": "o", "value": "v"}] * 2)},
        "components.0.components.0.options.1.value",
        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ),
    "more choices than options": (
        {"components": select(2, max_values=3)},
        "components.0.components.0.max_values",
        BAD,
    ),
    "a placeholder": (
        {"components": select(placeholder="x" * 151)},
        "components.0.components.0.placeholder",
        LONG,
    ),
    "a nonce": ({"nonce": "x" * 26}, "nonce", LONG),
    "content beside components of the second version": (
        {"flags": 1 << 15, "components": [{"type": 10, "content": "x"}]},
        "content",
        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
    ),
    "an ephemeral message without an interaction": ({"flags": 1 << 6}, "flags", "MESSAGE_FLAGS_INVALID"),
    "all users and some": (
        {"allowed_mentions": {"parse": ["users"], "users": ["5"]}},
        "allowed_mentions",
        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
    ),
    "a reply to nothing": (
        {"message_reference": {"message_id": "1"}},
        "message_reference",
        "REPLIES_UNKNOWN_MESSAGE",
    ),
}


def wrong(errors: Json, path: str = "") -> Iterator[tuple[str, str]]:
    """The place and the code of everything wrong with a body."""
    for step, inner in errors.items():
        if step == "_errors":
            yield from ((path, error["code"]) for error in inner)
        else:
            yield from wrong(inner, f"{path}.{step}".strip("."))


@pytest.mark.parametrize("what", FITS)
async def test_what_fits_is_sent(server: FakeDiscord, raw: Raw, eve: Person, what: str):
    status, sent = await raw.post(f"/channels/{eve.channel.id}/messages", FITS[what])
    assert status == 200, sent
    assert server.last_message(eve).id == int(sent["id"])
    assert server.violations == []


@pytest.mark.parametrize("what", REFUSED)
async def test_what_does_not_is_refused(server: FakeDiscord, raw: Raw, eve: Person, what: str):
    said, path, code = REFUSED[what]
    status, told = await raw.post(f"/channels/{eve.channel.id}/messages", {"content": "x", **said})
    assert (status, told["code"], told["message"]) == (400, 50035, "Invalid Form Body")
    assert list(wrong(told["errors"])) == [(path, code)]
    assert eve.sees() == []
    assert [violation.code for violation in server.violations] == [50035]


async def test_everything_wrong_is_named_at_once(raw: Raw, eve: Person):
    said = {"content": "x" * 2001, "embeds": [{"title": "x" * 257}], "nonce": "1"}
    _, told = await raw.post(f"/channels/{eve.channel.id}/messages", said)
    assert [path for path, _ in wrong(told["errors"])] == ["content", "embeds.0.title"]


@pytest.mark.parametrize("said", [{}, {"content": ""}, {"content": " \n "}, {"embeds": []}])
async def test_nothing_is_no_message(raw: Raw, eve: Person, said: Json):
    status, told = await raw.post(f"/channels/{eve.channel.id}/messages", said)
    assert (status, told) == (400, {"message": "Cannot send an empty message", "code": 50006})


async def test_files_carry_their_words(server: FakeDiscord, raw: Raw, eve: Person):
    payload = {"attachments": [{"id": 0, "filename": "week.png", "description": "Three hours"}]}
    status, sent = await raw.upload(f"/channels/{eve.channel.id}/messages", payload, week_png=b"png")
    assert status == 200
    file = server.last_message(eve).files[0]
    assert (file.name, file.content, file.description) == ("week.png", b"png", "Three hours")
    async with raw.session.get(sent["attachments"][0]["url"]) as answer:
        assert await answer.read() == b"png"


async def test_alternative_text_has_a_limit(raw: Raw, eve: Person):
    payload = {"attachments": [{"id": 0, "description": "x" * 1025}]}
    _, told = await raw.upload(f"/channels/{eve.channel.id}/messages", payload, week_png=b"png")
    assert list(wrong(told["errors"])) == [("attachments.0.description", LONG)]


async def test_a_file_has_a_limit(raw: Raw, eve: Person):
    path = f"/channels/{eve.channel.id}/messages"
    status, told = await raw.upload(path, {}, week_png=b"x" * (10 << 20 | 1))
    assert (status, told["code"]) == (413, 40005)


async def test_an_edit_keeps_what_it_does_not_name(server: FakeDiscord, raw: Raw, eve: Person):
    path = f"/channels/{eve.channel.id}/messages"
    payload = {
        "content": "week",
        "embeds": [{"image": {"url": "attachment://week.png"}}],
        "components": button(),
    }
    _, sent = await raw.upload(path, payload, week_png=b"png")
    assert sent["attachments"] == []
    status, now = await raw.call("PATCH", f"{path}/{sent['id']}", {"components": []})
    assert status == 200
    assert (now["content"], now["embeds"]) == ("week", sent["embeds"])
    shown = server.last_message(eve)
    assert (shown.buttons, shown.edited, shown.files[0].name) == ((), True, "week.png")
