"""The Gateway's side of a connection, spoken to by hand."""

import aiohttp
import pytest

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_people import Person
from tests.fakes.discord_raw import PLAIN, ZLIB, Raw

DIRECT_MESSAGES, GUILD_MESSAGES, CONTENT, GUILDS = 1 << 12, 1 << 9, 1 << 15, 1 << 0


@pytest.mark.parametrize("query", [PLAIN, ZLIB])
async def test_hello_then_ready_then_events(raw: Raw, eve: Person, query: str):
    line = await raw.gateway(query)
    assert (await line.hears(10))["d"]["heartbeat_interval"] == 41_250
    await line.identifies(raw.server.token, DIRECT_MESSAGES)
    ready = await line.hears(0)
    assert (ready["t"], ready["s"], ready["d"]["application"]["flags"]) == ("READY", 1, 0)
    eve.dm("one")
    eve.dm("two")
    assert [(await line.hears(0))["d"]["content"] for _ in range(2)] == ["one", "two"]


async def test_heartbeats_are_acknowledged(server: FakeDiscord, raw: Raw):
    line = await raw.identified()
    await line.says(1, 1)
    await line.hears(11)
    server.gateway.ask_heartbeat()
    await line.hears(1)


async def test_who_sends_none_is_closed_on(server: FakeDiscord, raw: Raw):
    server.gateway.interval = 20
    line = await raw.identified()
    assert await line.closed() == 4009
    assert server.gateway.sessions == {}


@pytest.mark.parametrize(
    ("op", "said", "code"),
    [
        (2, {"token": "wrong", "intents": 0}, 4004),
        (2, {"token": None, "intents": 0}, 4004),
        (2, {"intents": 1 << 40}, 4013),
        (2, {"intents": 1 << 1}, 4014),
        (2, {"intents": CONTENT}, 4014),
        (2, "nonsense", 4002),
        (6, {"token": "wrong", "session_id": "", "seq": 1}, 4004),
        (3, {}, 4003),
        (99, {}, 4001),
    ],
)
async def test_what_ends_a_connection(server: FakeDiscord, raw: Raw, op: int, said: object, code: int):
    line = await raw.gateway()
    await line.hears(10)
    await line.says(op, {"token": server.token, **said} if isinstance(said, dict) else said)
    assert await line.closed() == code
    assert server.gateway.counts[str(code)] == 1


async def test_another_version_is_refused(raw: Raw):
    assert await (await raw.gateway("?v=5")).closed() == 4012


async def test_nobody_identifies_twice(server: FakeDiscord, raw: Raw):
    line = await raw.identified()
    await line.identifies(server.token, 0)
    assert await line.closed() == 4005


async def test_too_much_talk_is_closed_on(raw: Raw):
    line = await raw.identified()
    for _ in range(120):
        await line.says(3, {})
    assert await line.closed() == 4008


async def test_missed_events_come_in_order_after_a_resume(server: FakeDiscord, raw: Raw, eve: Person):
    line = await raw.identified()
    eve.dm("heard")
    assert (await line.hears(0))["s"] == 2
    server.gateway.drop()
    for text in ("missed", "missed too"):
        eve.dm(text)
    again = await raw.gateway()
    await again.hears(10)
    await again.resumes(server.token, line.ready["session_id"], 2)
    told = [await again.hears(0) for _ in range(3)]
    assert [event["t"] for event in told] == ["MESSAGE_CREATE", "MESSAGE_CREATE", "RESUMED"]
    assert [event["s"] for event in told] == [3, 4, 5]


async def test_who_resumes_elsewhere_leaves_the_old_line(server: FakeDiscord, raw: Raw, eve: Person):
    line = await raw.identified()
    again = await raw.gateway()
    await again.hears(10)
    await again.resumes(server.token, line.ready["session_id"], 1)
    assert (await again.hears(0))["t"] == "RESUMED"
    assert await line.closed() == 1006
    eve.dm("1h")
    assert (await again.hears(0))["d"]["content"] == "1h"


async def test_a_large_payload_ends_a_connection(raw: Raw):
    line = await raw.identified()
    await line.says(3, "x" * 4096)
    assert await line.closed() == 4002


async def test_a_session_that_was_left_is_invalid(server: FakeDiscord, raw: Raw):
    line = await raw.identified()
    await line.socket.close(code=1000)
    await server.until(lambda: not server.gateway.sessions)
    again = await raw.gateway()
    await again.hears(10)
    await again.resumes(server.token, line.ready["session_id"], 1)
    assert (await again.hears(9))["d"] is False
    await again.identifies(server.token, 0)
    assert (await again.hears(0))["t"] == "READY"


async def test_a_session_that_was_only_dropped_stays(server: FakeDiscord, raw: Raw):
    line = await raw.identified()
    await line.socket.close(code=4000)
    await server.until(lambda: not server.gateway.lines)
    assert list(server.gateway.sessions) == [line.ready["session_id"]]


async def test_sessions_nobody_comes_back_to_are_forgotten(server: FakeDiscord, raw: Raw):
    for _ in range(6):
        await raw.identified()
        server.gateway.drop()
    assert len(server.gateway.sessions) == 4


async def test_a_sequence_of_the_future_is_refused(server: FakeDiscord, raw: Raw):
    line = await raw.identified()
    server.gateway.drop()
    again = await raw.gateway()
    await again.hears(10)
    await again.resumes(server.token, line.ready["session_id"], 99)
    assert await again.closed() == 4007


@pytest.mark.parametrize("resumable", [True, False])
async def test_a_session_is_invalidated_on_request(server: FakeDiscord, raw: Raw, *, resumable: bool):
    line = await raw.identified()
    server.gateway.invalidate(resumable=resumable)
    assert (await line.hears(9))["d"] is resumable
    assert bool(server.gateway.sessions) is resumable


async def test_a_connection_is_asked_to_come_back(server: FakeDiscord, raw: Raw):
    line = await raw.identified()
    server.gateway.reconnect()
    await line.hears(7)
    server.gateway.close(4000)
    assert await line.closed() == 4000


async def test_nobody_is_let_in(server: FakeDiscord, raw: Raw):
    server.gateway.refusing = True
    with pytest.raises(aiohttp.WSServerHandshakeError):
        await raw.gateway()


async def test_events_come_as_the_intents_ask(server: FakeDiscord, raw: Raw, eve: Person):
    line = await raw.identified(GUILD_MESSAGES)
    eve.dm("private")
    eve.at(server.guild_channel()).says("public")
    told = (await line.hears(0))["d"]
    assert (told["content"], "guild_id" in told) == ("", True)
    eve.at(server.guild_channel()).says(f"<@{server.world.bot['id']}> hello")
    assert (await line.hears(0))["d"]["content"].endswith("hello")


async def test_an_allowed_privileged_intent_shows_content(server: FakeDiscord, raw: Raw, eve: Person):
    server.gateway.allowed = CONTENT
    line = await raw.identified(GUILD_MESSAGES | CONTENT)
    eve.at(server.guild_channel()).says("public")
    assert (await line.hears(0))["d"]["content"] == "public"


async def test_guilds_and_channels_are_told(server: FakeDiscord, raw: Raw):
    server.guild_channel("study")
    line = await raw.identified(GUILDS)
    guild = (await line.hears(0))["d"]
    assert [channel["name"] for channel in guild["channels"]] == ["study"]
    server.guild_channel("chat")
    assert ((told := await line.hears(0))["t"], told["d"]["name"]) == ("CHANNEL_CREATE", "chat")


async def test_changes_are_told(raw: Raw, eve: Person):
    line = await raw.identified()
    said = eve.dm("1h")
    eve.edits(said, "2h")
    eve.deletes(said)
    told = [await line.hears(0) for _ in range(3)]
    assert [event["t"] for event in told] == ["MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_DELETE"]
    assert (told[0]["d"]["edited_timestamp"], told[1]["d"]["content"]) == (None, "2h")
