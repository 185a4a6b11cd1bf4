"""Bots that are killed: where they are born, and how they die."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path

from tests.e2e.telegram_process import environment, said
from tests.fakes.telegram import FakeTelegram


def nursery(
    script: Path, fake: FakeTelegram, file: Path, **settings: str
) -> AbstractAsyncContextManager[Process]:
    """Where `script` runs on Telegram, which begins a life at each line it reads."""
    return nursery_in(environment(fake, file, LOG_LEVEL="ERROR", **settings), script, file)


@asynccontextmanager
async def nursery_in(env: Mapping[str, str], script: Path, file: Path) -> AsyncIterator[Process]:
    """Where `script` runs, set up with `env`."""
    with said(file).open("a") as stderr:
        births = await asyncio.create_subprocess_exec(
            *(sys.executable, str(script)),
            stdin=PIPE,
            stdout=PIPE,
            stderr=stderr,
            env=env,
            start_new_session=True,
        )
    try:
        yield births
    finally:
        with suppress(ProcessLookupError):
            os.killpg(births.pid, signal.SIGKILL)
        await births.communicate()


async def born(births: Process, given: str = "") -> int:
    """The process id of a new life, which is told what is `given`."""
    assert births.stdin is not None
    births.stdin.write(f"{given}\n".encode())
    return await told(births, "born")


async def told(births: Process, what: str) -> int:
    assert births.stdout is not None
    word, _, number = (await births.stdout.readline()).decode().partition(" ")
    assert word == what, "the nursery is gone; what it said is in the file `stderr`"
    return int(number)
