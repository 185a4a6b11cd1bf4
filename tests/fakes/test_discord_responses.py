"""How an interaction may be answered, by when, and by what."""

from typing import Any

import pytest

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_errors import Json
from tests.fakes.discord_people import Person
from tests.fakes.discord_raw import Raw
from tests.fakes.discord_uses import DEADLINE, TOKEN_LIFE, Interaction
from tests.fakes.discord_world import APPLICATION_ID
from tests.fakes.test_discord_commands import EVERYWHERE, PATH, option, slash
from tests.fakes.test_discord_limits import BAD, LONG, MISSING, button, wrong

KIND = "BASE_TYPE_CHOICES"
HELLO = {"type": 4, "data": {"content": "hello"}}
HIDDEN = {"type": 4, "data": {"content": "hello", "flags": 64}}
SHOWN_LATER, CHANGED_LATER = {"type": 5}, {"type": 6}
MODAL = {"type": 9, "data": {"custom_id": "m", "title": "t", "components": [{"type": 10, "content": "x"}]}}


class Bot:
    """Answers by hand."""

    def __init__(self, raw: Raw) -> None:
        self.raw = raw

    async def answers(self, used: Interaction, response: Json, **query: str) -> tuple[int, Any]:
        asked = "&".join(f"{name}={value}" for name, value in query.items())
        return await self.raw.post(f"/interactions/{used.id}/{used.token}/callback?{asked}", response)

    async def hooks(
        self, method: str, used: Interaction, body: Json | None = None, *, of: str = ""
    ) -> tuple[int, Any]:
        where = f"/messages/{of}" if of else ""
        return await self.raw.call(method, f"/webhooks/{APPLICATION_ID}/{used.token}{where}", body)


@pytest.fixture
async def bot(raw: Raw) -> Bot:
    await raw.call("PUT", PATH, [slash(**EVERYWHERE, options=[option(autocomplete=True)])])
    return Bot(raw)


@pytest.fixture
async def pressed(bot: Bot, eve: Person) -> Interaction:
    """A pressed button of a message in Eve's DM."""
    await bot.raw.post(f"/channels/{eve.channel.id}/messages", {"content": "x", "components": button()})
    return eve.presses(eve.sees()[-1], "b")


async def test_a_message_answers(bot: Bot, eve: Person):
    used = eve.slash("log")
    assert await bot.answers(used, HELLO) == (204, None)
    assert [message.text for message in eve.sees()] == ["hello"]


async def test_the_answer_can_be_asked_for(bot: Bot, eve: Person):
    used = eve.slash("log")
    status, told = await bot.answers(used, HELLO, with_response="true")
    assert status == 200
    assert told["resource"]["message"]["id"] == told["interaction"]["response_message_id"]


async def test_after_three_seconds_the_interaction_is_unknown(server: FakeDiscord, bot: Bot, eve: Person):
    used = eve.slash("log")
    used.grows_old(DEADLINE)
    assert await bot.answers(used, HELLO) == (404, {"message": "Unknown interaction", "code": 10062})
    assert server.unanswered == [used]
    assert (await bot.hooks("POST", used, {"content": "late"}))[1]["code"] == 10015


async def test_only_one_answer_is_taken(bot: Bot, eve: Person):
    used = eve.slash("log")
    await bot.answers(used, HELLO)
    status, told = await bot.answers(used, HELLO)
    assert (status, told["code"]) == (400, 40060)
    assert len(eve.sees()) == 1


async def test_what_was_refused_leaves_it_open(bot: Bot, eve: Person):
    used = eve.slash("log")
    status, told = await bot.answers(used, {"type": 4, "data": {"content": "x" * 2001}})
    assert (status, list(wrong(told["errors"]))) == (400, [("data.content", LONG)])
    assert (await bot.answers(used, HELLO))[0] == 204


async def test_a_wrong_token_knows_no_interaction(bot: Bot, eve: Person):
    used = eve.slash("log")
    assert (await bot.raw.post(f"/interactions/{used.id}/wrong/callback", HELLO))[1]["code"] == 10062
    assert (await bot.raw.post(f"/webhooks/{APPLICATION_ID}/wrong", HELLO["data"]))[1]["code"] == 10015


@pytest.mark.parametrize("kind", [1, 6, 7, 8, 10])
async def test_a_command_takes_no_answer_of_another_kind(bot: Bot, eve: Person, kind: int):
    _, told = await bot.answers(eve.slash("log"), {"type": kind})
    assert list(wrong(told["errors"])) == [("type", KIND)]


async def test_a_hidden_answer_is_seen_by_one_and_kept_by_nobody(
    server: FakeDiscord, bot: Bot, raw: Raw, eve: Person
):
    place = server.guild_channel()
    bob = server.person(6, "bob").at(place)
    used = eve.at(place).slash("log")
    await bot.answers(used, HIDDEN)
    assert [(message.text, message.ephemeral) for message in eve.at(place).sees()] == [("hello", True)]
    assert bob.sees() == []
    assert await raw.get(f"/channels/{place.id}/messages") == (200, [])


async def test_a_promised_answer_loads_until_it_comes(server: FakeDiscord, bot: Bot, eve: Person):
    used = eve.slash("log")
    await bot.answers(used, SHOWN_LATER)
    assert [message.loading for message in eve.sees()] == [True]
    assert server.world.waiting() == 1
    await bot.hooks("PATCH", used, {"content": "done"}, of="@original")
    assert [(message.text, message.loading) for message in eve.sees()] == [("done", False)]
    assert server.world.waiting() == 0


async def test_the_first_message_after_a_promise_takes_its_place(bot: Bot, eve: Person):
    used = eve.slash("log")
    await bot.answers(used, {"type": 5, "data": {"flags": 64}})
    await bot.hooks("POST", used, {"content": "done"})
    await bot.hooks("POST", used, {"content": "more"})
    assert [(message.text, message.ephemeral) for message in eve.sees()] == [("done", True), ("more", False)]


async def test_messages_follow_for_a_quarter_of_an_hour(bot: Bot, eve: Person):
    used = eve.slash("log")
    assert (await bot.hooks("POST", used, {"content": "early"}))[1]["code"] == 10015
    await bot.answers(used, HELLO)
    _, sent = await bot.hooks("POST", used, {"content": "more"})
    await bot.hooks("PATCH", used, {"content": "much more"}, of=sent["id"])
    assert [message.text for message in used.messages] == ["hello", "much more"]
    assert (await bot.hooks("DELETE", used, of=sent["id"]))[0] == 204
    assert (await bot.hooks("GET", used, of="@original"))[1]["content"] == "hello"
    used.grows_old(TOKEN_LIFE)
    status, told = await bot.hooks("POST", used, {"content": "late"})
    assert (status, told["code"]) == (401, 50027)


async def test_five_messages_follow_where_only_the_user_has_the_app(
    server: FakeDiscord, bot: Bot, eve: Person
):
    used = eve.at(server.guild_channel(has_bot=False)).slash("log")
    await bot.answers(used, HELLO)
    statuses = [(await bot.hooks("POST", used, {"content": "more"}))[0] for _ in range(6)]
    assert statuses == [200] * 5 + [400]


async def test_a_deleted_answer_is_gone(bot: Bot, eve: Person):
    used = eve.slash("log")
    await bot.answers(used, HIDDEN)
    assert (await bot.hooks("DELETE", used, of="@original"))[0] == 204
    assert eve.sees() == []
    assert (await bot.hooks("PATCH", used, {"content": "x"}, of="@original"))[1]["code"] == 10008


async def test_a_button_changes_its_message(bot: Bot, eve: Person, pressed: Interaction):
    await bot.answers(pressed, {"type": 7, "data": {"content": "Undone", "components": []}})
    assert [(message.text, message.buttons) for message in eve.sees()] == [("Undone", ())]


async def test_a_button_changes_its_message_later(bot: Bot, eve: Person, pressed: Interaction):
    await bot.answers(pressed, CHANGED_LATER)
    await bot.hooks("PATCH", pressed, {"content": "Undone"}, of="@original")
    await bot.hooks("POST", pressed, {"content": "More"})
    assert [message.text for message in eve.sees()] == ["Undone", "More"]


async def test_a_disabled_button_cannot_be_pressed(bot: Bot, eve: Person, pressed: Interaction):
    await bot.answers(pressed, {"type": 7, "data": {"components": button(disabled=True)}})
    message = eve.sees()[0]
    assert (message.buttons, message.enabled) == ((("b",),), ())
    with pytest.raises(ValueError, match="the bot hears nothing"):
        eve.presses(message, "b")
    assert eve.sends(message, "c").event["data"]["custom_id"] == "c"


@pytest.mark.parametrize(
    ("choices", "code"),
    [
        ([{"name": "n", "value": "v"}] * 26, LONG),
        ([{"name": "", "value": "v"}], BAD),
        ([{"name": "x" * 101, "value": "v"}], BAD),
        ([{"name": "n", "value": "x" * 101}], LONG),
        ([{"name": "n"}], MISSING),
    ],
)
async def test_choices_have_limits(bot: Bot, eve: Person, choices: list[Json], code: str):
    used = eve.begins("log", "what", "d")
    _, told = await bot.answers(used, {"type": 8, "data": {"choices": choices}})
    assert [found for _, found in wrong(told["errors"])] == [code]


async def test_completion_is_answered_with_choices_alone(bot: Bot, eve: Person):
    used = eve.begins("log", "what", "d")
    assert (await bot.answers(used, HELLO))[1]["code"] == 50035
    assert (await bot.answers(used, {"type": 8, "data": {"choices": []}}))[0] == 204
    assert used.choices == []


async def test_a_modal_is_no_answer_to_a_modal(bot: Bot, eve: Person):
    used = eve.slash("log")
    await bot.answers(used, MODAL)
    again = eve.submits(await used.opened(), {})
    _, told = await bot.answers(again, MODAL)
    assert list(wrong(told["errors"])) == [("type", KIND)]
    assert (await bot.answers(again, HELLO))[0] == 204


async def test_a_modal_that_a_button_opened_may_change_its_message(
    bot: Bot, eve: Person, pressed: Interaction
):
    await bot.answers(pressed, MODAL)
    submitted = eve.submits(eve.modal, {})
    await bot.answers(submitted, {"type": 7, "data": {"content": "Changed"}})
    assert [message.text for message in eve.sees()] == ["Changed"]
