"""`python -m bot` to be killed: each line on standard input begins a life of it, in a process of its own.

A life is forked from this process, which has imported everything and done nothing: so a hundred can die within a minute.
Standard output has a line for each birth (`born`, the process id) and each death (`dead`, the exit status).
"""

import os
import sys
from collections.abc import Callable

import alembic.command  # noqa: F401  # imported here so that no child has to, as the next ones are
import babel.dates  # noqa: F401
import telegram.request  # noqa: F401

import bot.discord.run
import bot.service
import bot.telegram.run  # noqa: F401
from bot.shipped import shipped_plan
from bot.starting import run
from bot.wording import Wording  # noqa: F401
from core.flows.log import reader_of


def bear(live: Callable[[str], object]) -> None:
    """Lives, each given its line, until there is none."""
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            live(line.strip())
            sys.exit()
        _tell("born", child)
        _, status = os.waitpid(child, 0)
        _tell("dead", os.waitstatus_to_exitcode(status))


def _tell(*fields: object) -> None:
    sys.stdout.write(" ".join(map(str, fields)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    reader_of(shipped_plan())
    bear(lambda _: run())
