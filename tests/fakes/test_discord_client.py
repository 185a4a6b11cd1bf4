"""The real discord.py against the fake."""

import discord
import pytest

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_bot import Coach
from tests.fakes.discord_people import Person


async def test_a_message_is_heard_and_answered(server: FakeDiscord, coach: Coach, eve: Person):
    eve.dm("1.5h ddia")
    await server.until(lambda: len(eve.sees()) == 2)
    reply = server.last_message(eve)
    assert (reply.text, reply.buttons, reply.by_bot) == ("Logged 1.5h ddia", (("Undo",),), True)
    assert (coach.heard[0].author.name, coach.heard[0].content) == ("eve", "1.5h ddia")


async def test_the_bot_hears_itself(coach: Coach, eve: Person):
    eve.dm("1h")
    assert await coach.hears(2) == ["1h", "Logged 1h"]
    assert coach.heard[1].author == coach.user


async def test_all_that_was_dispatched_is_read(server: FakeDiscord, coach: Coach, eve: Person):
    eve.dm("1h")
    await server.heard()
    assert coach.heard[0].content == "1h"


async def test_a_pressed_button_changes_its_message(server: FakeDiscord, coach: Coach, eve: Person):
    eve.dm("1h")
    await server.until(lambda: len(eve.sees()) == 2)
    used = eve.presses(server.last_message(eve), "Undo")
    reply = await used.reply()
    assert (reply.text, reply.buttons, reply.edited) == ("Undone", (), True)
    assert coach.used[0].user.id == eve.id


@pytest.mark.usefixtures("coach")
async def test_a_command_with_options(server: FakeDiscord, eve: Person):
    reply = await eve.slash("log", hours=1.5, what="ddia").reply()
    assert (reply.text, reply.ephemeral) == ("1.5 h of ddia", False)
    group = server.guild_channel()
    reply = await eve.at(group).slash("log", hours=2).reply()
    assert (reply.text, reply.ephemeral) == ("2.0 h of nothing", True)
    assert server.violations == []


@pytest.mark.usefixtures("coach")
async def test_options_are_completed(eve: Person):
    assert await eve.types("log", "what", "dd") == [{"name": "DDIA", "value": "ddia"}]
    assert await eve.types("log", "what", "x", hours=1) == []


@pytest.mark.usefixtures("coach")
async def test_a_command_on_a_message(eve: Person):
    said = eve.dm("45 min")
    reply = await eve.uses("Log this", said).reply()
    assert (reply.text, reply.ephemeral) == ("Logged 45 min", True)


@pytest.mark.usefixtures("coach")
async def test_a_form_goes_round(eve: Person):
    modal = await eve.slash("form").opened()
    assert (modal.title, list(modal.fields)) == ("A session", ["Hours", "What", "Mood"])
    reply = await eve.submits(modal, {"Hours": "1.5", "what": "SICP", "Mood": "Good"}).reply()
    assert reply.text == "1.5 SICP Good"


@pytest.mark.usefixtures("coach")
async def test_a_command_where_the_bot_is_not(server: FakeDiscord, eve: Person):
    private = server.private_channel(eve, server.person(6, "bob"))
    assert (await eve.at(private).slash("log", hours=1).reply()).text == "1.0 h of nothing"
    stranger = server.guild_channel(guild="Elsewhere", has_bot=False)
    assert (await eve.at(stranger).slash("log", hours=1).reply()).text == "1.0 h of nothing"


async def test_what_happened_while_the_line_was_cut_comes_after(
    server: FakeDiscord, coach: Coach, eve: Person
):
    server.gateway.drop()
    eve.dm("missed")
    await server.until(lambda: len(eve.sees()) == 2)
    assert [message.content for message in coach.heard if message.author.id == eve.id] == ["missed"]
    assert (server.gateway.counts["identify"], server.gateway.counts["resume"]) == (1, 1)


async def test_a_reconnect_resumes_where_ready_told(server: FakeDiscord, coach: Coach, eve: Person):
    server.gateway.reconnect()
    await server.until(lambda: server.gateway.counts["resume"] and server.gateway.ready)
    eve.dm("1h")
    assert await coach.hears(2) == ["1h", "Logged 1h"]
    assert server.gateway.counts["/gateway/resume"] == 1


async def test_a_lost_session_begins_anew(server: FakeDiscord, coach: Coach, eve: Person):
    server.gateway.drop()
    server.gateway.forget()
    await server.until(lambda: server.gateway.counts["identify"] == 2 and server.gateway.ready)
    eve.dm("1h")
    assert await coach.hears(2) == ["1h", "Logged 1h"]


async def test_a_message_sent_twice_under_one_nonce_is_one(coach: Coach, eve: Person):
    user = await coach.fetch_user(eve.id)
    first = await user.send("A nudge", nonce=77)
    again = await user.send("A nudge", nonce=77)
    assert first.id == again.id
    assert [message.text for message in eve.sees()] == ["A nudge"]


async def test_the_history_of_a_dm(coach: Coach, eve: Person, server: FakeDiscord):
    said = [eve.dm(f"{number} min").id for number in range(3)]
    await server.until(lambda: len(eve.sees()) == 6)
    channel = await (await coach.fetch_user(eve.id)).create_dm()
    after = discord.Object(said[0])
    heard = [m async for m in channel.history(after=after, oldest_first=True) if m.author.id == eve.id]
    assert [message.content for message in heard] == ["1 min", "2 min"]
    assert abs((discord.utils.utcnow() - heard[0].created_at).total_seconds()) < 60


async def test_a_picture_in_an_embed_keeps_its_words(server: FakeDiscord, coach: Coach, eve: Person):
    file = discord.File(__file__, "week.png", description="Three hours this week")
    embed = discord.Embed(title="Your week").set_image(url="attachment://week.png")
    sent = await (await coach.fetch_user(eve.id)).send(embed=embed, file=file)
    shown = server.last_message(eve)
    assert [(file.name, file.description) for file in shown.files] == [("week.png", "Three hours this week")]
    assert sent.attachments == []
    assert sent.embeds[0].image.url is not None
    assert sent.embeds[0].image.url.startswith(server.url)


async def test_a_picture_stays_when_other_parts_of_its_message_change(
    server: FakeDiscord, coach: Coach, eve: Person
):
    file = discord.File(__file__, "week.png", description="Three hours this week")
    embed = discord.Embed().set_image(url="attachment://week.png")
    sent = await (await coach.fetch_user(eve.id)).send("Words", embed=embed, file=file)
    await sent.edit(content="Other words", view=None)
    seen = server.last_message(eve)
    assert (seen.text, [one.description for one in seen.pictures]) == (
        "Other words",
        ["Three hours this week"],
    )
    await sent.edit(attachments=[], embeds=[])
    assert server.last_message(eve).pictures == ()


async def test_a_picture_that_was_not_sent_or_is_hidden_is_not_seen(
    server: FakeDiscord, coach: Coach, eve: Person
):
    user = await coach.fetch_user(eve.id)
    other = discord.File(__file__, "other.png")
    await user.send("Words", embed=discord.Embed().set_image(url="attachment://week.png"), file=other)
    assert server.last_message(eve).pictures == ()
    file = discord.File(__file__, "week.png")
    embed = discord.Embed().set_image(url="attachment://week.png")
    await user.send("Words", embed=embed, file=file, suppress_embeds=True)
    assert server.last_message(eve).pictures == ()


async def test_a_wrong_token_ends_the_client(server: FakeDiscord):
    async with discord.Client(intents=discord.Intents.none()) as client:
        with pytest.raises(discord.LoginFailure):
            await client.login("wrong")
    assert [violation.status for violation in server.violations] == [401]


async def test_a_privileged_intent_ends_the_client(server: FakeDiscord):
    async with discord.Client(intents=discord.Intents(message_content=True)) as client:
        with pytest.raises(discord.PrivilegedIntentsRequired):
            await client.start(server.token)
