"""The real program, `python -m bot`, on fake platforms."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.fakes.discord import FakeDiscord
from tests.fakes.telegram import FakeTelegram

ROOT = Path(__file__).resolve().parents[2]

Fake = FakeTelegram | FakeDiscord


def environment(file: Path, *fakes: Fake, **settings: str) -> dict[str, str]:
    """What the program is set up with; `settings` as they are spelled in the environment."""
    ours = {"DATABASE_URL": f"sqlite:///{file}", "PYTHONPATH": str(ROOT)}
    for fake in fakes:
        ours |= reached_by(fake)
    return {name: value for name, value in os.environ.items() if name != "OWNER"} | ours | settings


def reached_by(fake: Fake) -> dict[str, str]:
    if isinstance(fake, FakeTelegram):
        return {"TELEGRAM_BOT_TOKEN": fake.token, "TELEGRAM_API_URL": fake.url}
    return {
        "DISCORD_BOT_TOKEN": fake.token,
        "DISCORD_API_URL": fake.api_url,
        "DISCORD_GATEWAY_URL": fake.gateway_url,
    }


async def start(file: Path, environment: dict[str, str]) -> Process:
    """Begins it; what it says on standard error is added to the file beside its database, `said`."""
    with said(file).open("a") as stderr:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot"), stderr=stderr, env=environment, cwd=file.parent
        )


def said(file: Path) -> Path:
    return file.with_name("stderr")


@asynccontextmanager
async def program(file: Path, *fakes: Fake, **settings: str) -> AsyncIterator[Process]:
    """The program, which receives or has ended when the block begins; it is killed at its end if it still runs then."""
    receiving = asyncio.gather(*map(_received_on, fakes))
    process = await start(file, environment(file, *fakes, **settings))
    try:
        either: set[asyncio.Future[Any]] = {asyncio.create_task(process.wait()), receiving}
        await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
        receiving.cancel()
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _received_on(fake: Fake) -> None:
    """Returns when a bot that was not there yet receives."""
    if isinstance(fake, FakeDiscord):
        await fake.connected(30)
    else:
        before = fake.counts["deleteWebhook"]
        await fake.until(lambda: fake.counts["deleteWebhook"] > before, 30)


async def stopped(process: Process) -> int:
    """Sends SIGTERM; the exit status."""
    process.send_signal(signal.SIGTERM)
    return await process.wait()
