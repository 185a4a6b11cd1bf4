"""Paints pictures beside the event loop; one that cannot be painted costs nobody the answer."""

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE
from contextlib import suppress
from pathlib import Path

import structlog

from bot.message import Picture
from bot.pictures.cards import Cards
from bot.pictures.lettering import WEIGHTS
from bot.wording import Wording

log = structlog.get_logger()

PROGRAM = Path(__file__).with_name("paint.py")
PATIENCE = 5.0
"""Seconds a picture may take; it is worth waiting for, but not long."""
AT_ONCE = 2
MOST_WAITING = 16
"""With more before it, a picture would keep its words waiting for seconds."""


class PaintingError(Exception):
    """The painter has failed."""


class Painter:
    """Paints a few pictures at a time, as PNG."""

    def __init__(self, wording: Wording, *, patience: float = PATIENCE) -> None:
        self._cards, self._patience = Cards(wording), patience
        self._room = asyncio.Semaphore(AT_ONCE)
        self._waiting = 0

    async def painted(self, picture: Picture | None) -> bytes | None:
        """The PNG of `picture`; None if there is none, or it cannot be painted in time."""
        if picture is None or self._waiting >= MOST_WAITING:
            return None
        self._waiting += 1
        try:
            async with asyncio.timeout(self._patience), self._room:
                return await png(await asyncio.to_thread(self._cards.svg, picture))
        except Exception:
            log.exception("picture.not_painted", picture=picture.name)
            return None
        finally:
            self._waiting -= 1


async def png(svg: str) -> bytes:
    """`svg` painted. Raises `PaintingError`."""
    fonts = map(str, WEIGHTS.values())
    # -P: what lies beside the program is not to be taken for a library
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-P", str(PROGRAM), *fonts, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
    )
    try:
        painted, _ = await child.communicate(svg.encode())
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
            await child.wait()
    if child.returncode or not painted:
        raise PaintingError(f"exit {child.returncode}")
    return painted
