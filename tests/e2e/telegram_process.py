"""The real program, `python -m bot`, on a fake Telegram."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.fakes.telegram import FakeTelegram

ROOT = Path(__file__).resolve().parents[2]


def environment(fake: FakeTelegram, file: Path, **settings: str) -> dict[str, str]:
    """What the program is set up with; `settings` as they are spelled in the environment."""
    ours = {
        "TELEGRAM_BOT_TOKEN": fake.token,
        "TELEGRAM_API_URL": fake.url,
        "DATABASE_URL": f"sqlite:///{file}",
        "PYTHONPATH": str(ROOT),
    }
    return {name: value for name, value in os.environ.items() if name != "OWNER"} | ours | settings


async def start(file: Path, environment: dict[str, str]) -> Process:
    """Begins it; what it says on standard error is added to the file beside its database, `said`."""
    with said(file).open("a") as stderr:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot"), stderr=stderr, env=environment, cwd=file.parent
        )


def said(file: Path) -> Path:
    return file.with_name("stderr")


@asynccontextmanager
async def program(fake: FakeTelegram, file: Path, **settings: str) -> AsyncIterator[Process]:
    """The program, which receives when the block begins; it is killed at its end if it still runs then."""
    before = fake.counts["deleteWebhook"]
    process = await start(file, environment(fake, file, **settings))
    try:
        ended = asyncio.create_task(process.wait())
        receiving = asyncio.create_task(fake.until(lambda: fake.counts["deleteWebhook"] > before, 30))
        await asyncio.wait({ended, receiving}, return_when=asyncio.FIRST_COMPLETED)
        receiving.cancel()
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def stopped(process: Process) -> int:
    """Sends SIGTERM; the exit status."""
    process.send_signal(signal.SIGTERM)
    return await process.wait()
