"""Bots that are killed: where they are born, and how they die."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from tests.e2e.telegram_process import environment, said
from tests.fakes.telegram import FakeTelegram


@asynccontextmanager
async def nursery(script: Path, fake: FakeTelegram, file: Path, **settings: str) -> AsyncIterator[Process]:
    """Where `script` runs, which begins a life at each line it reads."""
    env = environment(fake, file, LOG_LEVEL="ERROR", **settings)
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
