"""What Discord takes as application commands, and what their people may do with them."""

from typing import Any

import pytest

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_errors import Json
from tests.fakes.discord_people import Person
from tests.fakes.discord_raw import Raw
from tests.fakes.discord_world import APPLICATION_ID
from tests.fakes.test_discord_limits import wrong

PATH = f"/applications/{APPLICATION_ID}/commands"
BAD, LONG, NAME = "BASE_TYPE_BAD_LENGTH", "BASE_TYPE_MAX_LENGTH", "APPLICATION_COMMAND_INVALID_NAME"
KIND = "BASE_TYPE_CHOICES"


def slash(**about: Any) -> Json:
    return {"name": "log", "description": "Log hours", **about}


def option(**about: Any) -> Json:
    return {"type": 3, "name": "what", "description": "What was done", **about}


def choices(count: int, **about: Any) -> list[Json]:
    return [{"name": f"c{number}", "value": f"v{number}", **about} for number in range(count)]


EVERYWHERE = {"integration_types": [0, 1], "contexts": [0, 1, 2]}
FITS: dict[str, list[Json]] = {
    "none": [],
    "a hundred": [slash(name=f"c{number}") for number in range(100)],
    "letters of any script": [slash(name="日誌"), slash(name="lernen-plan_2")],
    "25 options with 25 choices": [
        slash(options=[option(name=f"o{n}", choices=choices(25)) for n in range(25)])
    ],
    "where it may be used": [slash(**EVERYWHERE)],
    "a context menu": [{"type": 3, "name": "Log this"}, slash()],
    "a subcommand": [
        slash(options=[{**option(type=1), "options": [option(required=True), option(name="how")]}])
    ],
}
REFUSED: dict[str, tuple[list[Json], str, str]] = {
    "capitals": ([slash(name="Log")], "0.name", NAME),
    "a space": ([slash(name="log hours")], "0.name", NAME),
    "a long name": ([slash(name="x" * 33)], "0.name", BAD),
    "no name": ([slash(name=None)], "0.name", "BASE_TYPE_REQUIRED"),
    "a translated name": ([slash(name_localizations={"de": "Eintragen"})], "0.name_localizations.de", NAME),
    "no description": ([slash(description="")], "0.description", BAD),
    "a long description": ([slash(description="x" * 101)], "0.description", BAD),
    "one name twice": ([slash(), slash()], "1", "APPLICATION_COMMANDS_DUPLICATE_NAME"),
    "26 options": ([slash(options=[option(name=f"o{n}") for n in range(26)])], "0.options", LONG),
    "an unknown type": ([slash(options=[option(type=12)])], "0.options.0.type", KIND),
    "an option's name": ([slash(options=[option(name="What")])], "0.options.0.name", NAME),
    "26 choices": ([slash(options=[option(choices=choices(26))])], "0.options.0.choices", LONG),
    "a long choice": (
        [slash(options=[option(choices=choices(1, name="x" * 101))])],
        "0.options.0.choices.0.name",
        BAD,
    ),
    "choices and autocompletion": (
        [slash(options=[option(choices=choices(1), autocomplete=True)])],
        "0.options.0.autocomplete",
        "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_MUTUALLY_EXCLUSIVE",
    ),
    "a late required option": (
        [slash(options=[option(), option(name="how", required=True)])],
        "0.options.1",
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
    ),
    "an unknown context": ([slash(contexts=[3])], "0.contexts.0", KIND),
    "an unknown installation": ([slash(integration_types=[2])], "0.integration_types.0", KIND),
    "a described context menu": (
        [{"type": 3, "name": "Log this", "description": "Logs it"}],
        "0.description",
        "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION",
    ),
    "a large command": (
        [slash(options=[option(name=f"o{n}", choices=choices(25, value="x" * 100)) for n in range(4)])],
        "0",
        "APPLICATION_COMMAND_TOO_LARGE",
    ),
}


@pytest.mark.parametrize("what", FITS)
async def test_what_fits_is_registered(raw: Raw, what: str):
    status, made = await raw.call("PUT", PATH, FITS[what])
    assert status == 200, made
    assert [command["name"] for command in made] == [command["name"] for command in FITS[what]]
    assert await raw.get(f"{PATH}?with_localizations=true") == (200, made)


@pytest.mark.parametrize("what", REFUSED)
async def test_what_does_not_is_refused(server: FakeDiscord, raw: Raw, what: str):
    commands, path, code = REFUSED[what]
    status, told = await raw.call("PUT", PATH, commands)
    assert (status, told["code"]) == (400, 50035)
    assert list(wrong(told["errors"])) == [(path, code)]
    assert server.commands == {}


async def test_no_more_than_a_hundred(raw: Raw):
    status, told = await raw.call("PUT", PATH, [slash(name=f"c{number}") for number in range(101)])
    assert (status, told["code"]) == (400, 30032)


async def test_a_command_keeps_its_id(raw: Raw):
    _, (first,) = await raw.call("PUT", PATH, [slash()])
    _, (same,) = await raw.call("PUT", PATH, [slash()])
    _, (other,) = await raw.call("PUT", PATH, [slash(description="Log minutes")])
    assert first == same
    assert other["id"] == first["id"]
    assert other["version"] != first["version"]


async def test_a_client_shows_a_command_only_where_it_may_be_used(server: FakeDiscord, raw: Raw, eve: Person):
    await raw.call("PUT", PATH, [slash(integration_types=[0], contexts=[0])])
    with pytest.raises(LookupError, match="not offered"):
        eve.slash("log")
    eve.at(server.guild_channel()).slash("log")
    with pytest.raises(LookupError, match="not installed"):
        eve.at(server.guild_channel(guild="Elsewhere", has_bot=False)).slash("log")


async def test_a_command_carries_a_file(raw: Raw, eve: Person):
    await raw.call("PUT", PATH, [slash(**EVERYWHERE, options=[option(type=11, name="file")])])
    data = eve.slash("log", file=("plan.md", b"# Plan")).event["data"]
    told = data["resolved"]["attachments"][data["options"][0]["value"]]
    assert (told["filename"], told["size"]) == ("plan.md", 6)


async def test_translations_are_given_back_on_request(raw: Raw):
    _, (made,) = await raw.call("PUT", PATH, [slash(name_localizations={"de": "eintragen"})])
    assert made["name_localizations"] == {"de": "eintragen"}
    assert await raw.get(f"{PATH}?with_localizations=true") == (200, [made])
    assert "name_localizations" not in (await raw.get(PATH))[1][0]


async def test_a_registered_option_keeps_its_bounds(raw: Raw):
    bounded = option(type=4, name="count", min_value=0, max_value=9, required=True)
    await raw.call("PUT", PATH, [slash(options=[bounded, option(required=False)])])
    _, (made,) = await raw.get(PATH)
    assert made["options"] == [bounded, option()]


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({}, ValueError),
        ({"what": 5}, TypeError),
        ({"what": "x", "who": "y"}, LookupError),
        ({"what": "xxxx"}, ValueError),
        ({"what": "x", "count": True}, TypeError),
        ({"what": "x", "count": 10}, ValueError),
        ({"what": "x", "kind": "c2"}, ValueError),
    ],
)
async def test_a_client_sends_only_what_an_option_takes(
    raw: Raw, eve: Person, given: Json, error: type[Exception]
):
    what, count = option(required=True, max_length=3), option(type=4, name="count", max_value=9)
    await raw.call(
        "PUT", PATH, [slash(**EVERYWHERE, options=[what, count, option(name="kind", choices=choices(2))])]
    )
    with pytest.raises(error):
        eve.slash("log", **given)
    assert eve.slash("log", what="x", count=9, kind="c1").event["data"]["options"] == [
        {"name": "what", "type": 3, "value": "x"},
        {"name": "count", "type": 4, "value": 9},
        {"name": "kind", "type": 3, "value": "v1"},
    ]
