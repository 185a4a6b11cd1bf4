"""Looks whether what is configured can be reached, without beginning anything."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from sqlalchemy import literal, select
from sqlalchemy.exc import SQLAlchemyError

from bot.config import Settings
from bot.errors import MisconfiguredError, RefusedError, TryLaterError, UnreachableError
from core.learner import Platform
from storage.database import Database
from storage.errors import DatabaseError

NO_ANSWER = "No answer. Is this machine on the net?"


@dataclass(frozen=True, slots=True)
class Found:
    """`about` is its name, or why it is not up."""

    what: str
    up: bool
    about: str


async def check(settings: Settings) -> tuple[Found, ...]:
    """The memory, and each platform that has a token."""
    return (await _memory(settings), *[await _platform(it, settings) for it in settings.platforms])


async def _memory(settings: Settings) -> Found:
    try:
        database = Database.open(settings.database_url)
    except DatabaseError as error:
        return Found("database", up=False, about=str(error))
    try:
        async with database.begin() as conn:
            await conn.execute(select(literal(1)))
    except (DatabaseError, SQLAlchemyError, OSError) as error:
        return Found("database", up=False, about=str(error))
    finally:
        await database.close()
    return Found("database", up=True, about=database.where)


async def _platform(platform: Platform, settings: Settings) -> Found:
    try:
        return Found(platform, up=True, about=await _KNOWN[platform](settings))
    except MisconfiguredError as error:
        return Found(platform, up=False, about=str(error))
    except (TryLaterError, RefusedError, UnreachableError):
        return Found(platform, up=False, about=NO_ANSWER)


async def _on_telegram(settings: Settings) -> str:
    from bot.telegram.run import known  # noqa: PLC0415  # heavy, and only for those who use it

    return await known(settings)


async def _on_discord(settings: Settings) -> str:
    from bot.discord.run import known  # noqa: PLC0415  # the same

    return await known(settings)


_KNOWN: Mapping[Platform, Callable[[Settings], Awaitable[str]]] = {
    Platform.TELEGRAM: _on_telegram,
    Platform.DISCORD: _on_discord,
}
