"""The coach on Telegram or Discord, whichever has a token, to be killed while it nudges: each line on standard input begins a life, with the time it is then.

Its clock runs from that time on. All else is as in bot_nursery.
"""

import asyncio
import os
import signal
from datetime import datetime, timedelta
from time import perf_counter

import bot.heartbeat  # noqa: F401  # imported here so that no child has to
from bot import logs
from bot.app import coach
from bot.config import read
from bot.discord.run import discord
from bot.telegram.run import telegram as on_telegram
from tests.e2e.bot_nursery import bear

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


if __name__ == "__main__":
    bear(lambda line: asyncio.run(live(datetime.fromisoformat(line))))
