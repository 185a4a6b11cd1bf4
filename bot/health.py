"""How the coach is, for whoever watches over it: which platform is up, and whether the memory answers."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus

from aiohttp import web
from sqlalchemy import literal, select
from sqlalchemy.exc import SQLAlchemyError

from bot.delivery import Delivery
from bot.errors import MisconfiguredError
from core.learner import Platform
from storage.database import Database
from storage.errors import DatabaseError

PATH = "/health"
DATABASE = "database"
PATIENCE = 3.0
"""Seconds the memory has to answer."""


class Health:
    """Asked over HTTP; `configured` are the platforms that ought to be up."""

    def __init__(self, configured: tuple[Platform, ...], delivery: Delivery, database: Database) -> None:
        self._configured, self._delivery, self._database = configured, delivery, database

    async def answer(self, _: web.Request) -> web.Response:
        """200 while some platform is up and the memory answers."""
        found = await self.found()
        works = found[DATABASE] and any(found[it] for it in self._configured)
        told = {name: "up" if up else "down" for name, up in found.items()}
        return web.json_response(told, status=HTTPStatus.OK if works else HTTPStatus.SERVICE_UNAVAILABLE)

    async def found(self) -> Mapping[str, bool]:
        up = self._delivery.up
        return {**{str(it): it in up for it in self._configured}, DATABASE: await answers(self._database)}

    def on(self, app: web.Application) -> None:
        """Lets `app` tell it."""
        app.router.add_get(PATH, self.answer)

    @asynccontextmanager
    async def told_at(self, port: int) -> AsyncIterator[None]:
        """Tells it on `port` to the end of the block. Raises `MisconfiguredError` where another program has that."""
        self.on(app := web.Application())
        runner = web.AppRunner(app, shutdown_timeout=1, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, "0.0.0.0", port).start()  # noqa: S104  # whoever watches may be elsewhere
        except OSError as error:
            await runner.cleanup()
            raise MisconfiguredError(f"HTTP_PORT {port} cannot be listened on: {error.strerror}") from error
        try:
            yield
        finally:
            await runner.cleanup()


async def answers(database: Database) -> bool:
    """Whether the memory answers, in time."""
    try:
        async with asyncio.timeout(PATIENCE), database.begin() as conn:
            await conn.execute(select(literal(1)))
    except (DatabaseError, SQLAlchemyError, OSError, TimeoutError):
        return False
    return True
