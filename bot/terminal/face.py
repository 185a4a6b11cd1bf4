"""The coach in a terminal: a prompt for people, plain lines for pipes."""

import asyncio
import os
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import uuid4  # noqa: TID251  # a typed line has no name of its own to be known by

from bot.incoming import Incoming, Pressed, Said
from bot.message import Message
from bot.terminal.album import Album
from bot.terminal.here import Here
from bot.terminal.show import numbered
from bot.turns import Turns
from core.learner import Address

PIECE = 65_536
"""Bytes taken from a pipe at once: as many as it holds on Linux."""


@dataclass
class Screen:
    """What is shown, by `display`; the numbers typed next are the buttons of the `last` message.

    Pictures are put into the `album`, if there is one, and `point` tells where they lie.
    """

    display: Callable[[Message], None]
    last: Message | None = None
    album: Album | None = None
    point: Callable[[Path], None] = lambda _: None

    async def show(self, message: Message) -> None:
        self.last = message
        self.display(message)
        if self.album is not None and (file := await self.album.put(message.picture)):
            self.point(file)

    async def send(self, address: Address, message: Message, nonce: str) -> str:
        """Shows what the coach says of its own accord, as `bot.delivery.Sender`."""
        del address
        await self.show(message)
        return nonce


async def talk(turns: Turns, here: Here, lines: AsyncIterator[str], screen: Screen) -> None:
    """Answers every line, one message each, until they end.

    A turn under way is finished even when the conversation is interrupted, so nothing sent is lost.
    """
    async for line in lines:
        if not line.strip():
            continue
        what = picked(line, screen.last) or Said(line)
        incoming = Incoming(here.address, str(uuid4()), what, here.zone, here.locale)
        turn = asyncio.ensure_future(turns.take(incoming))
        try:
            await screen.show((await asyncio.shield(turn)).message)
        except asyncio.CancelledError:
            await screen.show((await turn).message)
            raise


def picked(line: str, last: Message | None) -> Pressed | None:
    """The button whose number was typed; None where numbers are no choices."""
    text = line.strip()
    if last is None or not numbered(last) or not (text.isascii() and text.isdigit()):
        return None
    number = int(text[:4]) - 1
    return Pressed(last.turn, number) if 0 <= number < len(last.buttons) else None


async def piped_lines() -> AsyncIterator[str]:
    """The lines of standard input, read beside the event loop; bytes that are no text come as question marks."""
    rest = b""
    while piece := await _beside(partial(os.read, sys.stdin.fileno(), PIECE)):
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            yield _decoded(line)
    if rest:
        yield _decoded(rest)


def _decoded(line: bytes) -> str:
    return line.decode("utf-8", errors="replace").rstrip("\r")


async def _beside(read: Callable[[], bytes]) -> bytes:
    """What `read` returns, waited for in a thread that keeps nobody from leaving, as `asyncio.to_thread` would."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[bytes] = loop.create_future()

    def tell(piece: bytes) -> None:
        if not done.cancelled():
            done.set_result(piece)

    def work() -> None:
        try:
            piece = read()
        except OSError:  # the terminal is gone
            piece = b""
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(tell, piece)

    threading.Thread(target=work, daemon=True).start()
    return await done
