"""The coach on Telegram or Discord, whichever has a token, to be killed while it nudges: each line on standard input begins a life, with the time it is then.

A life is forked from this process, which has imported everything and done nothing. Its clock runs from that time on.
Standard output has a line for each birth (`born`, the process id) and each death (`dead`, the exit status).
"""

import asyncio
import os
import signal
import sys
from datetime import datetime, timedelta
from time import perf_counter

import alembic.command  # noqa: F401  # imported here so that no child has to, as the next ones are
import babel.dates  # noqa: F401
import telegram.request  # noqa: F401

import bot.heartbeat  # noqa: F401
from bot import logs
from bot.app import coach
from bot.config import read
from bot.discord.run import discord
from bot.telegram.run import telegram as on_telegram
from tests.e2e.telegram_nursery import tell

EVERY = 0.05  # seconds between two beats: a life is short


async def live(born_at: datetime) -> None:
    begun, stopping = perf_counter(), asyncio.Event()
    settings = read(os.environ)
    logs.set_up(settings.log_level, settings.log_format)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)

    def clock() -> datetime:
        return born_at + timedelta(seconds=perf_counter() - begun)

    async with coach(settings, clock=clock) as it, it.nudger.beating(EVERY):
        if settings.discord_bot_token is not None:
            await discord(settings, it, stopping)
        else:
            await on_telegram(settings, it.turns, it.wording, it.delivery, stopping)


def main() -> None:
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            asyncio.run(live(datetime.fromisoformat(line.strip())))
            sys.exit()
        tell("born", child)
        _, status = os.waitpid(child, 0)
        tell("dead", os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
