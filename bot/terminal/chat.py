"""`python -m bot chat`: puts the coach in this terminal."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path

from rich.console import Console

from bot.message import Message
from bot.terminal.face import piped_lines, talk
from bot.terminal.here import here
from bot.terminal.show import print_plainly, print_richly
from bot.turns import Turns


async def chat(turns: Turns, beside: Path | None) -> None:
    """Talks until the input ends. At a terminal the coach begins; from a pipe it only answers.

    What was typed at the prompt is kept in a history beside the file `beside`, if there is one.
    """
    if sys.stdin.isatty() and sys.stdout.isatty():
        await _at_prompt(turns, beside.with_name("chat_history") if beside else None)
    else:
        await talk(turns, here(), piped_lines(), print_plainly)


async def _at_prompt(turns: Turns, history: Path | None) -> None:
    from bot.terminal.prompt import prompted_lines  # noqa: PLC0415  # heavy, and of no use to a pipe

    console = Console(highlight=False)

    def show(message: Message) -> None:
        print_richly(message, console)

    await talk(turns, here(), _greeted(prompted_lines(history)), show)


async def _greeted(lines: AsyncIterator[str]) -> AsyncIterator[str]:
    """The coach speaks first."""
    yield "/start"
    async for line in lines:
        yield line
