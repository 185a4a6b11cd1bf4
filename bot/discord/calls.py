"""Calls to Discord that obey it: trying again when that helps, saying plainly when it does not.

discord.py waits out rate limits and tries server errors again by itself; here is what it leaves to its user.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import TypeVar

import structlog
from aiohttp import ClientError
from discord import DiscordServerError, HTTPException, LoginFailure, RateLimited

from bot.errors import MisconfiguredError, RefusedError, TryLaterError, UnreachableError

log = structlog.get_logger()

T = TypeVar("T")

FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
TRIES = 6
FOR_EVER = sys.maxsize
"""Tries of what the bot cannot do without: an outage is waited out, however long it is."""

# Discord, JSON Error Codes.
UNKNOWN_CHANNEL = 10003
UNKNOWN_WEBHOOK, UNKNOWN_INTERACTION, BAD_WEBHOOK_TOKEN = 10015, 10062, 50027
ALREADY_ANSWERED = 40060
UNREACHABLE = {50001, 50007, 50278, UNKNOWN_CHANNEL}
"""No access; no messages to this person, as they wish; no server or installation in common; no such channel."""
EXPIRED = {UNKNOWN_WEBHOOK, UNKNOWN_INTERACTION, BAD_WEBHOOK_TOKEN}

NO_SUCH_BOT = (
    "Discord does not know DISCORD_BOT_TOKEN. "
    "Copy it again from the Developer Portal (your application, Bot, Reset Token)."
)


class ExpiredError(RefusedError):
    """The interaction is too old to be answered."""


class AnsweredError(RefusedError):
    """The interaction has been answered already."""


async def obeying(call: Callable[[], Awaitable[T]], name: str, *, tries: int = TRIES) -> T:
    """The result of `call`, tried again after server errors and broken connections.

    Raises `UnreachableError`, `RefusedError`, `TryLaterError` or `MisconfiguredError` where that does not help.
    """
    wait = FIRST_WAIT
    for left in range(tries - 1, -1, -1):
        try:
            return await call()
        except (DiscordServerError, OSError, ClientError, TimeoutError) as error:
            log.warning("discord.unanswered", call=name, kind=type(error).__name__)
        except RateLimited as error:
            raise TryLaterError(error.retry_after) from error
        except LoginFailure as error:
            raise MisconfiguredError(NO_SUCH_BOT) from error
        except HTTPException as error:
            if error.status != HTTPStatus.TOO_MANY_REQUESTS:
                raise _final(error) from error
            wait = LONGEST_WAIT
            log.warning("discord.told_to_wait", call=name, seconds=wait)
        if left:
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
    raise TryLaterError(LONGEST_WAIT)


def _final(error: HTTPException) -> Exception:
    if error.status == HTTPStatus.UNAUTHORIZED and error.code not in EXPIRED:
        return MisconfiguredError(NO_SUCH_BOT)
    if error.code in UNREACHABLE:
        return UnreachableError()
    if error.code in EXPIRED:
        return ExpiredError(str(error.code))
    if error.code == ALREADY_ANSWERED:
        return AnsweredError(str(error.code))
    return RefusedError(f"{error.status} {error.code}")
