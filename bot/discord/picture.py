"""A picture as Discord shows it: a file of the message, in an embed, with words for those who do not see it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from io import BytesIO
from typing import Any, TypeVar

import structlog
from discord import Embed, File

from bot.discord.calls import AnsweredError, ExpiredError
from bot.discord.markdown import caption
from bot.errors import RefusedError
from bot.message import Picture
from bot.pictures.painter import Painter

log = structlog.get_logger()

T = TypeVar("T")

MOST_ALT = 1024
"""Characters of a file's description (Discord, Attachment Structure)."""


@dataclass(frozen=True, slots=True)
class Shown:
    picture: Picture
    png: bytes

    def sent(self) -> dict[str, Any]:
        """What a new message needs to show it. Made for each try: the library closes a file it has sent."""
        embed, file = self._made()
        return {"embed": embed, "file": file}

    def edited_in(self) -> dict[str, Any]:
        """The same for a message that is there already."""
        embed, file = self._made()
        return {"embed": embed, "attachments": [file]}

    def _made(self) -> tuple[Embed, File]:
        name = f"{self.picture.name}.png"
        file = File(BytesIO(self.png), name, description=caption(self.picture.alt, MOST_ALT))
        return Embed().set_image(url=f"attachment://{name}"), file


async def shown(painter: Painter, picture: Picture | None) -> Shown | None:
    """`picture` painted; None if there is none, or it cannot be painted."""
    png = await painter.painted(picture) if picture is not None else None
    return Shown(picture, png) if picture is not None and png is not None else None


def sent(picture: Shown | None) -> dict[str, Any]:
    """How a new message shows `picture`; without one, no link in it brings a preview."""
    return picture.sent() if picture is not None else {"suppress_embeds": True}


async def with_or_without(picture: Shown | None, show: Callable[[Shown | None], Awaitable[T]]) -> T:
    """What `show` comes to with `picture`; if Discord refuses that, without it: the words say the same."""
    if picture is not None:
        try:
            return await show(picture)
        except (ExpiredError, AnsweredError):
            raise
        except RefusedError as error:
            log.warning("discord.picture_refused", reason=str(error)[:80])
    return await show(None)
