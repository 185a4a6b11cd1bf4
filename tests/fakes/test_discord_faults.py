"""What goes wrong on request, and the wire."""

import asyncio
from typing import Any

import aiohttp
import discord
import pytest

from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_bot import Coach
from tests.fakes.discord_errors import CANNOT_SEND
from tests.fakes.discord_faults import (
    CREATE_MESSAGE,
    Fault,
    dropped,
    rate_limited,
    refused,
    server_error,
    slow,
)
from tests.fakes.discord_people import Person
from tests.fakes.discord_raw import Raw

SAID = {"content": "x"}


@pytest.fixture
def path(eve: Person) -> str:
    return f"/channels/{eve.channel.id}/messages"


@pytest.mark.parametrize(
    ("method", "where", "status"),
    [
        ("GET", "/nowhere", 404),
        ("PUT", "/users/@me", 405),
        ("GET", "/channels/abc", 400),
        ("GET", "/users/7", 404),
    ],
)
async def test_wrong_addresses_are_refused(raw: Raw, method: str, where: str, status: int):
    assert (await raw.call(method, where))[0] == status


async def test_a_wrong_token_is_refused(raw: Raw):
    told = await raw.call("GET", "/users/@me", headers={"Authorization": "Bot wrong"})
    assert told == (401, {"message": "401: Unauthorized", "code": 0})


async def test_the_addresses_of_the_gateway(server: FakeDiscord, raw: Raw):
    assert await raw.get("/gateway") == (200, {"url": server.gateway_url})
    _, told = await raw.get("/gateway/bot")
    assert (told["shards"], told["session_start_limit"]["max_concurrency"]) == (1, 1)


async def test_broken_json_is_refused(server: FakeDiscord, raw: Raw, path: str):
    headers = {"Content-Type": "application/json"}
    async with raw.session.post(server.api_url + path, data=b"{", headers=headers) as answer:
        assert (answer.status, (await answer.json())["code"]) == (400, 50109)


async def test_every_answer_tells_its_bucket(server: FakeDiscord, raw: Raw, path: str):
    async with raw.session.post(server.api_url + path, json=SAID) as answer:
        headers = dict(answer.headers)
    assert (headers["X-RateLimit-Limit"], headers["X-RateLimit-Remaining"]) == ("100", "99")
    assert len(headers["X-RateLimit-Bucket"]) == 32


async def test_a_sixth_message_within_five_seconds_is_too_many(server: FakeDiscord, raw: Raw, path: str):
    server.limits.on = True
    answers = [await raw.post(path, SAID) for _ in range(6)]
    assert [status for status, _ in answers] == [200] * 5 + [429]
    assert (answers[5][1]["global"], 0 < answers[5][1]["retry_after"] <= 5) == (False, True)


async def test_a_fifty_first_call_within_a_second_is_too_many(server: FakeDiscord, raw: Raw):
    server.limits.on = True
    answers = [await raw.get("/users/@me") for _ in range(51)]
    assert [status for status, _ in answers] == [200] * 50 + [429]
    assert answers[50][1]["global"] is True


@pytest.mark.parametrize(
    ("fault", "status", "told"),
    [
        (server_error(502), 502, {"message": "502: Bad Gateway", "code": 0}),
        (refused(403, CANNOT_SEND), 403, {"message": "Cannot send messages to this user", "code": 50007}),
        (
            rate_limited(2.5),
            429,
            {"message": "You are being rate limited.", "code": 0, "retry_after": 2.5, "global": False},
        ),
        (slow(0.001), 200, None),
    ],
)
async def test_a_planned_fault_comes_once(
    server: FakeDiscord, raw: Raw, path: str, fault: Fault, status: int, told: Any
):
    server.fail_next(CREATE_MESSAGE, fault)
    first, then = await raw.post(path, SAID), await raw.post(path, SAID)
    assert (first[0], then[0]) == (status, 200)
    assert told in (None, first[1])
    assert server.violations == []


@pytest.mark.parametrize("effect", [True, False])
async def test_a_connection_is_dropped_before_or_after_the_effect(
    server: FakeDiscord, raw: Raw, eve: Person, path: str, *, effect: bool
):
    server.fail_next(CREATE_MESSAGE, dropped(effect=effect), channel=eve.channel.id)
    with pytest.raises(aiohttp.ClientError):
        await raw.post(path, SAID)
    assert len(eve.sees()) == effect


async def test_a_page_of_a_proxy_is_no_json(server: FakeDiscord, raw: Raw):
    server.fail_next("*", server_error(503, page=True))
    async with raw.session.get(f"{server.api_url}/users/@me") as answer:
        assert (answer.status, answer.content_type) == (503, "text/html")


async def test_a_route_nobody_knows_cannot_fail(server: FakeDiscord):
    with pytest.raises(LookupError):
        server.fail_next("POST /channels/{id}", slow(1))


async def test_the_real_client_waits_and_tries_again(server: FakeDiscord, coach: Coach, eve: Person):
    server.fail_next(CREATE_MESSAGE, rate_limited(0.01))
    server.fail_next(CREATE_MESSAGE, rate_limited(0.01, everywhere=True))
    await (await coach.fetch_user(eve.id)).send("A nudge")
    assert [call.status for call in server.calls if call.route == CREATE_MESSAGE] == [429, 429, 200]


async def test_the_real_client_tells_the_codes(coach: Coach, eve: Person):
    eve.blocks()
    with pytest.raises(discord.Forbidden) as error:
        await (await coach.fetch_user(eve.id)).send("A nudge")
    assert error.value.code == 50007


async def test_a_slow_answer_is_counted_when_it_is_there(server: FakeDiscord, raw: Raw, path: str):
    server.fail_next(CREATE_MESSAGE, Fault(delay=60))
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(raw.post(path, SAID), 0.01)
    assert server.counts[CREATE_MESSAGE] == 0
