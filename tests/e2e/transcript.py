"""Plays a transcript: a plain text of a conversation, with the time it is said at."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import coach
from bot.config import Settings
from bot.incoming import Incoming, Said
from bot.message import Message
from bot.terminal.face import picked
from bot.terminal.show import said
from core.learner import Address, Platform

ZONE = "Europe/Berlin"
LOCALE = "en-GB"
LEARNER = "learner> "
TIME = "--- "


@dataclass
class WallClock:
    """A clock that shows what it is told."""

    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def set_local(self, text: str) -> None:
        """Sets it to "Monday 2026-01-05 18:00", local time."""
        local = datetime.strptime(text, "%A %Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(ZONE))
        assert local.strftime("%A") == text.split(maxsplit=1)[0], f"{text} is a {local:%A}"
        self.now = local.astimezone(UTC)


@dataclass
class Stage:
    """Where a transcript is played."""

    clock: WallClock = field(default_factory=WallClock)
    last: Message | None = None
    lines: int = 0


async def played(script: str, database: Path) -> str:
    """`script` with what the coach says now; its own `coach>` lines do not matter."""
    stage = Stage()
    out: list[str] = []
    async with coach(Settings(database_url=f"sqlite:///{database}"), clock=stage.clock) as it:
        for line in spoken(script):
            out += ["", line] if line.startswith(TIME) and out else [line]
            if line.startswith(TIME):
                stage.clock.set_local(line.removeprefix(TIME))
            elif line.startswith(LEARNER):
                text = line.removeprefix(LEARNER)
                stage.lines += 1
                what = picked(text, stage.last) or Said(text)
                address = Address(Platform.TERMINAL, "me", "terminal")
                incoming = Incoming(address, str(stage.lines), what, ZONE, LOCALE)
                stage.last = (await it.turns.take(incoming)).message
                out += said(stage.last, first="coach>   ", more="         ")
    return "\n".join(out) + "\n"


def spoken(script: str) -> Iterator[str]:
    """The lines of a transcript that are the learner's or the clock's."""
    return (line for line in script.splitlines() if line.startswith((TIME, LEARNER)))
