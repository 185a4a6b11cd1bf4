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

from bot.errors import MisconfiguredError, RefusedError, UnreachableError

log = structlog.get_logger()

T = TypeVar("T")

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
            return await call()
        except RetryAfter as error:
            after = error.retry_after
            wait = max(after.total_seconds() if hasattr(after, "total_seconds") else float(after), FIRST_WAIT)
            log.warning("telegram.told_to_wait", call=name, seconds=wait)
        except (Forbidden, BadRequest, InvalidToken, Conflict) as error:
            raise _final(error) from error
        except NetworkError as error:
            log.warning("telegram.unanswered", call=name, kind=type(error).__name__)
        except TelegramError as error:
            if type(error) is not TelegramError:
                raise RefusedError(type(error).__name__) from error
            # The library's word for an answer that is no Bot API answer, as a proxy's page for a server error.
            log.warning("telegram.unanswered", call=name, kind="TelegramError")
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)
    raise RefusedError(f"{name} was not answered")


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
        case _:
            return RefusedError(str(error))
