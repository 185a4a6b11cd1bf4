"""Bots that are killed: where they are born, and how they die."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path

from tests.e2e.process import Fake, environment, said

HERE = Path(__file__).parent


def nursery(script: str, file: Path, fake: Fake, **settings: str) -> AbstractAsyncContextManager[Process]:
    """Where the `script` beside this one runs, which begins a life at each line it reads."""
    env = environment(file, fake, LOG_LEVEL="ERROR", **settings)
    return nursery_in(env, said(file), str(HERE / script))


@asynccontextmanager
async def nursery_in(env: Mapping[str, str], complaints: Path, *script: str) -> AsyncIterator[Process]:
    """The same, set up with `env`; what its lives log is added to `complaints`."""
    with complaints.open("a") as stderr:
        births = await asyncio.create_subprocess_exec(
            *(sys.executable, *script),
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
            os.killpg(births.pid, signal.SIGKILL)  # a life that waits for its end, too
        await births.communicate()


async def born(births: Process, given: str = "") -> int:
    """The process id of a new life, which is told what is `given`."""
    assert births.stdin is not None
    births.stdin.write(f"{given}\n".encode())
    return await told(births, "born")


async def killed(births: Process, life: int) -> None:
    os.kill(life, signal.SIGKILL)
    assert await told(births, "dead") == -signal.SIGKILL


async def ended(births: Process, life: int) -> None:
    os.kill(life, signal.SIGTERM)
    assert await told(births, "dead") == 0


async def told(births: Process, what: str) -> int:
    assert births.stdout is not None
    word, _, number = (await births.stdout.readline()).decode().partition(" ")
    assert word == what, "the nursery is gone; what it said is in the file `stderr`"
    return int(number)
