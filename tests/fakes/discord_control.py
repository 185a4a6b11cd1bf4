"""Drives the fake from another process: JSON over `/control/...`."""

from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from tests.fakes.discord import FakeDiscord


class Control:
    def __init__(self, fake: "FakeDiscord") -> None:
        self.fake = fake

    async def answer(self, path: str, request: web.BaseRequest) -> web.StreamResponse:
        raise NotImplementedError(path, request)
