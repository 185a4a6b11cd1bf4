"""Calls to the Bot API that obey it: waiting when told to, trying again when that helps, saying plainly when it does not."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import TypeVar

import structlog
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.errors import MisconfiguredError, RefusedError, TryLaterError, UnreachableError

log = structlog.get_logger()

T = TypeVar("T")

NO_CHAT = "chat not found"
FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
TRIES = 8
"""Tries of one call: over a minute of back-off, then the message is given up and the failure logged."""
FOR_EVER = sys.maxsize
"""Tries of what the bot cannot do without: an outage is waited out, however long it is."""


async def obeying(call: Callable[[], Awaitable[T]], name: str, *, tries: int = TRIES) -> T:
    """The result of `call`, tried again after flood waits, server errors and broken connections.

    Raises `UnreachableError`, `RefusedError` or `MisconfiguredError` where trying again does not help. Telegram knows
    no idempotency key, so a connection that breaks between the effect and its answer may double a message.
    """
    wait = FIRST_WAIT
    for _ in range(tries):
        try:
            return await once(call, name)
        except TryLaterError as error:
            wait = max(error.after, FIRST_WAIT) if error.after else wait
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)
    raise RefusedError(f"{name} was not answered")


async def once(call: Callable[[], Awaitable[T]], name: str) -> T:
    """The result of `call`, tried once: raises `TryLaterError` where trying again may help, else as `obeying`.

    It says after how many seconds; 0 if Telegram named none.
    """
    try:
        return await call()
    except RetryAfter as error:
        after = error.retry_after
        seconds = after.total_seconds() if hasattr(after, "total_seconds") else float(after)
        log.warning("telegram.told_to_wait", call=name, seconds=seconds)
        raise TryLaterError(seconds) from error
    except (Forbidden, BadRequest, InvalidToken, Conflict) as error:
        raise _final(error) from error
    except NetworkError as error:
        log.warning("telegram.unanswered", call=name, kind=type(error).__name__)
        raise TryLaterError(0) from error
    except TelegramError as error:
        if type(error) is not TelegramError:
            raise RefusedError(type(error).__name__) from error
        # The library's word for an answer that is no Bot API answer, as a proxy's page for a server error.
        log.warning("telegram.unanswered", call=name, kind="TelegramError")
        raise TryLaterError(0) from error


def _final(error: TelegramError) -> Exception:
    match error:
        case Forbidden():
            return UnreachableError()
        case InvalidToken():
            return MisconfiguredError(
                "Telegram does not know TELEGRAM_BOT_TOKEN. Copy it again from @BotFather (/mybots, API Token)."
            )
        case Conflict():
            return MisconfiguredError(
                "Another program is receiving this bot's messages. Stop it, or remove its webhook, and start again."
            )
        case _ if NO_CHAT in str(error).lower():
            return UnreachableError()
        case _:
            return RefusedError(str(error))
