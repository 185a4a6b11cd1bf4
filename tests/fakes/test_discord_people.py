"""Channels, who may be written to, who is pinged, and what people see."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_errors import Json
from tests.fakes.discord_people import Person
from tests.fakes.discord_raw import Raw

MENTION = "<@5> <@6> @everyone"


async def test_a_dm_is_opened_by_its_recipient(raw: Raw, eve: Person):
    status, channel = await raw.post("/users/@me/channels", {"recipient_id": str(eve.id)})
    assert (status, channel["type"], channel["recipients"][0]["username"]) == (200, 1, "eve")
    assert await raw.get(f"/channels/{channel['id']}") == (200, channel)
    _, told = await raw.post("/users/@me/channels", {"recipient_id": "999"})
    assert told["code"] == 50033


@pytest.mark.parametrize(("does", "code"), [("blocks", 50007), ("closes_dms", 50007), ("leaves", 50278)])
async def test_who_cannot_be_written_to(raw: Raw, eve: Person, does: str, code: int):
    getattr(eve, does)()
    status, told = await raw.post(f"/channels/{eve.channel.id}/messages", {"content": "A nudge"})
    assert (status, told["code"]) == (403, code)
    assert (await raw.post("/users/@me/channels", {"recipient_id": "5"}))[0] == 200


async def test_who_blocked_the_bot_writes_again_after_unblocking(raw: Raw, eve: Person):
    eve.blocks()
    with pytest.raises(ValueError, match="has blocked the bot"):
        eve.dm("hello")
    eve.unblocks()
    eve.dm("hello")
    assert (await raw.post(f"/channels/{eve.channel.id}/messages", {"content": "hi"}))[0] == 200


async def test_where_the_bot_is_not_it_has_no_access(server: FakeDiscord, raw: Raw, eve: Person):
    for channel in (server.guild_channel(has_bot=False), server.private_channel(eve, server.person(6))):
        for status, told in (
            await raw.get(f"/channels/{channel.id}/messages"),
            await raw.post(f"/channels/{channel.id}/messages", {"content": "x"}),
        ):
            assert (status, told["code"]) == (403, 50001)
    assert (await raw.get("/channels/1/messages"))[1]["code"] == 10003


async def test_only_own_messages_are_edited_and_deleted(raw: Raw, eve: Person):
    path = f"/channels/{eve.channel.id}/messages/{eve.dm('mine').id}"
    assert (await raw.call("PATCH", path, {"content": "yours"}))[1]["code"] == 50005
    assert (await raw.call("DELETE", path))[1]["code"] == 50003
    assert (await raw.call("DELETE", f"/channels/{eve.channel.id}/messages/1"))[1]["code"] == 10008


async def test_history_is_read_in_pages(raw: Raw, eve: Person):
    said = [eve.dm(str(number)).id for number in range(6)]
    path = f"/channels/{eve.channel.id}/messages"

    async def contents(query: str) -> str:
        _, page = await raw.get(f"{path}?{query}")
        return "".join(message["content"] for message in page)

    assert await contents("") == "543210"
    assert await contents("limit=2") == "54"
    assert await contents(f"before={said[3]}&limit=2") == "21"
    assert await contents(f"after={said[1]}&limit=2") == "32"
    assert await contents(f"around={said[2]}&limit=3") == "321"
    assert (await raw.get(f"{path}?limit=101"))[1]["code"] == 50035


async def test_one_nonce_is_one_message_for_some_minutes():
    now = datetime(2026, 1, 5, 18, tzinfo=UTC)

    def clock() -> datetime:
        return now

    async with FakeDiscord(clock=clock) as server, Raw(server) as raw:
        eve = server.person(5, "eve")
        path, nudge = (
            f"/channels/{eve.channel.id}/messages",
            {"content": "x", "nonce": 7, "enforce_nonce": True},
        )
        first, again = await raw.post(path, nudge), await raw.post(path, nudge)
        assert first == again
        assert (await raw.post(path, {**nudge, "enforce_nonce": False}))[1]["id"] != first[1]["id"]
        now += timedelta(minutes=6)
        assert (await raw.post(path, nudge))[1]["id"] != first[1]["id"]
        assert [message.text for message in eve.sees()] == ["x"] * 3
        assert first[1]["timestamp"] == "2026-01-05T18:00:00.000000+00:00"
        assert (int(first[1]["id"]) >> 22) + 1_420_070_400_000 == 1_767_636_000_000


@pytest.mark.parametrize(
    ("allowed", "pinged", "everyone"),
    [
        (None, (5, 6), True),
        ({"parse": []}, (), False),
        ({"parse": ["users"]}, (5, 6), False),
        ({"parse": [], "users": ["6"]}, (6,), False),
        ({"parse": ["everyone"]}, (), True),
    ],
)
async def test_who_is_pinged(
    server: FakeDiscord,
    raw: Raw,
    eve: Person,
    allowed: Json | None,
    pinged: tuple[int, ...],
    *,
    everyone: bool,
):
    server.person(6, "bob")
    said = {"content": MENTION, "allowed_mentions": allowed}
    _, sent = await raw.post(f"/channels/{eve.channel.id}/messages", said)
    assert (server.last_message(eve).pings, sent["mention_everyone"]) == (pinged, everyone)


@pytest.mark.parametrize(
    ("allowed", "pinged"), [(None, (5,)), ({"parse": []}, ()), ({"replied_user": True}, (5,))]
)
async def test_a_reply_pings_unless_it_must_not(
    server: FakeDiscord, raw: Raw, eve: Person, allowed: Json | None, pinged: tuple[int, ...]
):
    said = eve.dm("1h")
    reply = {"content": "ok", "message_reference": {"message_id": str(said.id)}, "allowed_mentions": allowed}
    await raw.post(f"/channels/{eve.channel.id}/messages", reply)
    assert (server.last_message(eve).pings, server.last_message(eve).reply_to) == (pinged, said.id)


async def test_a_preview_is_a_change_nobody_made(raw: Raw, eve: Person):
    line = await raw.identified()
    said = eve.dm("https://example.org")
    eve.unfurls(said)
    _, changed = [(await line.hears(0))["d"] for _ in range(2)]
    assert (changed["content"], changed["edited_timestamp"], len(changed["embeds"])) == (said.text, None, 1)


async def test_people_change_their_own_messages_only(server: FakeDiscord, raw: Raw, eve: Person):
    await raw.post(f"/channels/{eve.channel.id}/messages", {"content": "x"})
    for change in (eve.deletes, eve.unfurls):
        with pytest.raises(ValueError, match="their own messages only"):
            change(server.last_message(eve))


async def test_people_send_files(raw: Raw, eve: Person):
    said = eve.dm("my plan", files=[("plan.md", b"# Plan")])
    _, told = await raw.get(f"/channels/{eve.channel.id}/messages/{said.id}")
    (file,) = told["attachments"]
    async with raw.session.get(file["url"]) as answer:
        assert (file["filename"], await answer.read()) == ("plan.md", b"# Plan")


async def test_the_bot_types(raw: Raw, eve: Person):
    assert await raw.post(f"/channels/{eve.channel.id}/typing") == (204, None)
    assert eve.channel.typing == 1
