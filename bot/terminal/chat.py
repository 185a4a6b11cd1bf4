"""`python -m bot chat`: puts the coach in this terminal."""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from rich.console import Console

from bot.app import coach
from bot.config import Settings
from bot.message import Message
from bot.terminal.face import piped_lines, talk
from bot.terminal.here import here
from bot.terminal.show import print_plainly, print_richly
from core.plan.model import Plan


def chat(settings: Settings, plans: Sequence[Plan]) -> None:
    """Talks until the input ends. At a terminal the coach begins; from a pipe it only answers."""
    if sys.stdin.isatty() and sys.stdout.isatty():
        asyncio.run(_at_prompt(settings, plans))
    else:
        asyncio.run(_from_pipe(settings, plans))


async def _from_pipe(settings: Settings, plans: Sequence[Plan]) -> None:
    async with coach(settings, plans=plans) as it:
        await talk(it.turns, here(), piped_lines(), print_plainly)


async def _at_prompt(settings: Settings, plans: Sequence[Plan]) -> None:
    from bot.terminal.prompt import prompted_lines  # noqa: PLC0415  # heavy, and of no use to a pipe

    console = Console(highlight=False)

    def show(message: Message) -> None:
        print_richly(message, console)

    async with coach(settings, plans=plans) as it:
        lines = prompted_lines(_history_beside(it.database.file))
        await talk(it.turns, here(), _greeted(lines), show)


async def _greeted(lines: AsyncIterator[str]) -> AsyncIterator[str]:
    yield "/start"
    async for line in lines:
        yield line


def _history_beside(file: Path | None) -> Path | None:
    """The history lies beside the database file; with a server database there is none to lie beside."""
    return file.with_name("chat_history") if file is not None else None
