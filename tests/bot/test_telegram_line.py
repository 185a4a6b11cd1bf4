"""The line to the Bot API on a network that has a proxy."""

import pytest
from aiohttp import web

from bot.telegram.line import Line

ELSEWHERE = "http://telegram.invalid"


async def asked_through(line: Line) -> object:
    await line.initialize()
    try:
        return await line.call("getMe")
    finally:
        await line.shutdown()


async def test_a_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch):
    asked = []

    async def proxy(request: web.BaseRequest) -> web.Response:
        asked.append(str(request.url))
        return web.json_response({"ok": True, "result": "through the proxy"})

    server = web.ServerRunner(web.Server(proxy))
    await server.setup()
    site = web.TCPSite(server, "127.0.0.1", 0)
    await site.start()
    host, port = server.addresses[0]
    monkeypatch.setenv("http_proxy", f"http://{host}:{port}")
    try:
        answer = await asked_through(Line(f"{ELSEWHERE}/bot1:token", connections=1, patience=5))
    finally:
        await server.cleanup()

    assert answer == "through the proxy"
    assert asked == [f"{ELSEWHERE}/bot1:token/getMe"]
