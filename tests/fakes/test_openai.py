"""The fake answers the real client as the API reference says, and refuses what it says is refused."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from openai import (
    APIConnectionError,
    AsyncOpenAI,
    AuthenticationError,
    BadRequestError,
    NotFoundError,
    RateLimitError,
)

from tests.fakes.openai import KEY, MADE_UP, FakeOpenAI

MODEL = "gpt-4.1-mini"
SCHEMA = {
    "type": "object",
    "properties": {"pages": {"type": ["integer", "null"]}, "books": {"type": "array", "items": {"type": "string"}}},
    "required": ["pages", "books"],
    "additionalProperties": False,
}  # fmt: skip


@pytest.fixture
async def model() -> AsyncIterator[FakeOpenAI]:
    async with FakeOpenAI() as model:
        yield model


@pytest.fixture
async def client(model: FakeOpenAI) -> AsyncIterator[AsyncOpenAI]:
    async with AsyncOpenAI(api_key=model.key, base_url=model.url, max_retries=0) as client:
        yield client


async def asked(client: AsyncOpenAI, **more: Any) -> tuple[str | None, str]:
    """The answer, and why it ended there."""
    given = {"model": MODEL, "messages": [{"role": "user", "content": "Well?"}]} | more
    choice = (await client.chat.completions.create(**given)).choices[0]
    return choice.message.content, choice.finish_reason


def shaped(schema: Any, name: str = "read") -> dict[str, Any]:
    return {"type": "json_schema", "json_schema": {"name": name, "strict": True, "schema": schema}}


async def test_it_says_what_it_is_told_and_makes_up_the_rest(model: FakeOpenAI, client: AsyncOpenAI):
    model.says("Well.")
    assert [await asked(client) for _ in range(2)] == [("Well.", "stop"), (MADE_UP, "stop")]


async def test_it_stops_at_the_limit_it_is_given(model: FakeOpenAI, client: AsyncOpenAI):
    model.says("x" * 100)
    assert await asked(client, max_completion_tokens=5) == ("x" * 20, "length")


async def test_an_answer_with_a_schema_conforms(client: AsyncOpenAI):
    assert await asked(client, response_format=shaped(SCHEMA)) == ('{"pages": null, "books": []}', "stop")


@pytest.mark.parametrize(
    "form",
    [
        shaped(SCHEMA, name="no spaces"),
        shaped({**SCHEMA, "additionalProperties": True}),
        shaped({**SCHEMA, "required": ["pages"]}),
        shaped({"type": "array", "items": {"type": "string"}}),
        {"type": "poem"},
    ],
)
async def test_a_schema_that_strict_mode_does_not_take_is_refused(client: AsyncOpenAI, form: dict[str, Any]):
    with pytest.raises(BadRequestError):
        await asked(client, response_format=form)


async def test_keys_and_models_it_does_not_know_are_refused(model: FakeOpenAI, client: AsyncOpenAI):
    with pytest.raises(NotFoundError):
        await asked(client, model="gpt-0")
    with pytest.raises(AuthenticationError):
        await asked(client.copy(api_key="sk-other"))
    assert [one.status for one in model.asked] == [404, 401]
    assert KEY not in str(model.asked)


async def test_it_fails_as_it_is_told_and_then_no_more(model: FakeOpenAI, client: AsyncOpenAI):
    model.fails(status=429, retry_after=7)
    with pytest.raises(RateLimitError) as error:
        await asked(client)
    assert error.value.response.headers["retry-after"] == "7"
    model.fails(drop=True)
    with pytest.raises(APIConnectionError):
        await asked(client)
    assert (await asked(client))[0] == MADE_UP


async def test_it_writes_recordings_down(model: FakeOpenAI, client: AsyncOpenAI):
    model.says("Half an hour of SQL")
    hear = client.audio.transcriptions.create
    heard = await hear(file=("voice.ogg", b"OggS"), model="gpt-4o-mini-transcribe")
    assert heard.text == "Half an hour of SQL"
    assert dict(model.asked[0].body) == {"file": ("voice.ogg", 4), "model": "gpt-4o-mini-transcribe"}
    with pytest.raises(BadRequestError):
        await hear(file=("voice.txt", b"text"), model="gpt-4o-mini-transcribe")


async def test_another_process_drives_it_over_http(model: FakeOpenAI, client: AsyncOpenAI):
    async with aiohttp.ClientSession(model.url.removesuffix("/v1")) as session:
        await session.post("/control/says", json="From afar.")
        assert (await asked(client))[0] == "From afar."
        told = await (await session.get("/control/asked")).json()
    assert told[0]["body"]["messages"][0]["content"] == "Well?"
