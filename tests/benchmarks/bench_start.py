"""From the start of `python -m bot chat` to its first answer, and the memory of a conversation, against bare Python."""

import asyncio
import os
import pty
import resource
import shutil
import sys
import tempfile
from asyncio.subprocess import DEVNULL, PIPE
from pathlib import Path

from tests.benchmarks.measuring import Side, check, medians, show, small

ROUNDS = 2 if small() else 15
IMPORTS = "import sqlalchemy.ext.asyncio, aiosqlite"
TALK = (
    *("/start", "Anna", "/skip", "/skip", "/skip", "/skip", "/skip"),
    *(
        "1.5h ddia",
        "read some ddia",
        "45 min",
        "45 min leetcode, 2 problems",
        "1h ddia yesterday",
        "hm?",
    ),
    *("/undo", "/today", "/week", "/plan", "/progress", "/wins", "/entries", "/cancel", "/settings", "/help"),
)
KIB_IN_MIB = 1024


async def ran(*arguments: str, said: str = "", home: Path) -> str:
    """What `python ...` prints when `said` is piped into it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, *arguments, stdin=PIPE, stdout=PIPE, env=_environment(home)
    )
    out, _ = await process.communicate(said.encode())
    check(holds=process.returncode == 0, otherwise=f"python {' '.join(arguments)}: {process.returncode}")
    return out.decode()


async def prompted(home: Path) -> None:
    """Starts the chat at a terminal of its own and ends it at its prompt."""
    ours, theirs = pty.openpty()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "chat"),
        stdin=theirs,
        stdout=theirs,
        stderr=DEVNULL,
        env=_environment(home),
    )
    os.close(theirs)
    shown = b""
    while b"you>" not in shown:
        shown += await asyncio.to_thread(os.read, ours, 4096)
    process.kill()
    await process.wait()
    os.close(ours)


def python(code: str, home: Path) -> Side:
    async def run(_: int) -> None:
        await ran("-c", code, home=home)

    return run


def chat(home: Path, said: str, *, tells: str, anew: bool = False) -> Side:
    async def run(_: int) -> None:
        if anew:
            shutil.rmtree(home)  # the coach makes the directory again
        out = await ran("-m", "bot", "chat", said=said, home=home)
        check(holds=tells in out, otherwise=out)

    return run


async def main() -> None:
    with tempfile.TemporaryDirectory() as new, tempfile.TemporaryDirectory() as known:
        fresh, home = Path(new), Path(known)
        out = await ran("-m", "bot", "chat", said="\n".join(TALK), home=home)
        check(holds=out.count("Logged ") == 4, otherwise=out)  # as many logs are in the talk
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / KIB_IN_MIB
        took = await medians(
            {
                "python -c pass": python("pass", home),
                "importing sqlalchemy and aiosqlite": python(IMPORTS, home),
                "chat, no database yet: /start, end": chat(fresh, "/start\n", tells="call you?", anew=True),
                "chat: /today, end": chat(home, "/today\n", tells="coach>"),
                "chat: 45 min ddia, end": chat(home, "45 min ddia\n", tells="Logged 45 min"),
                "chat at a terminal, to its prompt": lambda _: prompted(home),
            },
            rounds=ROUNDS,
            warm_up=1,
        )
    show("From the start of the process", took)
    print(f"Peak memory of a conversation of {len(TALK)} messages: {memory:.0f} MiB (wanted: less than 120)")


def _environment(home: Path) -> dict[str, str]:
    return {**os.environ, "DATABASE_URL": f"sqlite:///{home}/coach.db"}


asyncio.run(main())
