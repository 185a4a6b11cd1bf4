"""The fake as a process of its own."""

import asyncio

import pytest
import yarl
from discord import gateway, http

from tests.fakes.discord_apart import DiscordApart
from tests.fakes.discord_bot import coach_of

SEND = "POST /channels/{channel.id}/messages"


async def test_it_is_driven_from_elsewhere(monkeypatch: pytest.MonkeyPatch):
    async with DiscordApart() as apart:
        monkeypatch.setattr(http.Route, "BASE", apart.api_url)
        monkeypatch.setattr(gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(apart.gateway_url))
        assert not await apart.connected(0.01)
        async with coach_of(apart):
            assert (await apart.ask("commands")).keys() == {"log", "form", "Log this"}
            await apart.tell("fail", {"route": SEND, "status": 429, "retry_after": 0.01})
            (said,) = await apart.dms(5, "1h")
            async with asyncio.timeout(5):
                while len(await apart.sees(5)) < 2:
                    assert await apart.settled()
            used = await apart.used(await apart.slash(5, "log", hours=2))
            await apart.act([{"person": 5, "does": "slash", "with": ["form"]}])
            assert await apart.settled()
            fields = {"Hours": "3", "What": "SICP", "Mood": "Bad"}
            await apart.act([{"person": 5, "does": "submits", "options": fields}])
            await apart.act([{"person": 5, "does": "uses", "with": ["Log this", said]}])
            await apart.gateway("drop")
            assert await apart.settled()
            assert await apart.connected()
        late = await apart.slash(5, "log", hours=1)
        await apart.tell("ages", {"used": late, "seconds": 3})
        assert (await apart.ask("state"))["unanswered"] == 1
        assert used["choices"] is None
        said_by_bot = {one["text"] for one in await apart.sees(5) if one["by_bot"]}
        assert said_by_bot == {"Logged 1h", "2.0 h of nothing", "3 SICP Bad"}
        assert (await apart.counts())[SEND] == 2
        assert await apart.ask("violations") == []
