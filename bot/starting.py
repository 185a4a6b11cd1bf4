"""How `python -m bot` starts: by its settings, with every platform that has a token."""

import asyncio
import os
import sys
from collections.abc import Callable

from bot import config, logs
from bot.config import Settings
from bot.errors import MisconfiguredError
from storage.errors import DatabaseError

USAGE = """No chat platform is set up, so there is nothing to run.

Try the coach in this terminal, no account needed:
    python -m bot chat

To run it on Telegram, get a token from @BotFather and set it:
    TELEGRAM_BOT_TOKEN=... python -m bot

To run it on Discord, make an application at discord.com/developers and set its bot's token:
    DISCORD_BOT_TOKEN=... python -m bot

All commands: python -m bot --help"""

FAILED, INTERRUPTED = 2, 130


def fail(message: object) -> SystemExit:
    """Says why on standard error; the exit status is 2."""
    sys.stderr.write(f"{message}\n")
    return SystemExit(FAILED)


def configured(*, log_level: str | None = None, for_good: bool = False) -> Settings:
    """The settings, with logging set up by them (`for_good`, as `logs.set_up` says)."""
    try:
        settings = config.read(os.environ)
    except config.WrongSettingsError as error:
        raise fail(f"A setting is wrong. {error}") from None
    logs.set_up(log_level or settings.log_level, settings.log_format, for_good=for_good)
    return settings


def run() -> None:
    """Runs every platform that has a token."""
    settings = configured(for_good=True)
    if settings.telegram_bot_token is None and settings.discord_bot_token is None:
        raise fail(USAGE)
    from bot.service import serve

    try:
        with asyncio.Runner(loop_factory=_new_loop()) as runner:
            runner.run(serve(settings))
    except (DatabaseError, MisconfiguredError) as error:
        raise fail(error) from None
    except KeyboardInterrupt:  # before it listens to signals there is nothing to finish
        raise SystemExit(INTERRUPTED) from None


def _new_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Makes uvloop's loop, on which a turn takes a tenth less; None, and so Python's own, on Windows, which has none."""
    if sys.platform == "win32":
        return None
    import uvloop

    return uvloop.new_event_loop
