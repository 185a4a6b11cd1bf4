"""Where pictures are put for somebody at a terminal, which shows none."""

from pathlib import Path

import structlog

from bot.message import Picture
from bot.pictures.painter import Painter

log = structlog.get_logger()


class Album:
    """Keeps the latest picture of each name in the folder `home`."""

    def __init__(self, painter: Painter, home: Path) -> None:
        self._painter, self._home = painter, home

    async def put(self, picture: Picture | None) -> Path | None:
        """Where `picture` lies now; None if there is none, or it cannot be kept."""
        png = await self._painter.painted(picture)
        if png is None or picture is None:
            return None
        file = self._home / f"{picture.name}.png"
        try:
            file.write_bytes(png)  # nobody else waits at a terminal
        except OSError as error:
            log.warning("picture.not_kept", reason=type(error).__name__)
            return None
        return file
