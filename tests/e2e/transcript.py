"""Plays a transcript: a plain text of a conversation, with the time it is said at.

Where it begins with `NUDGED`, what is due at each of its times comes then.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import coach
from bot.config import Settings
from bot.incoming import Incoming, Said
from bot.message import Message
from bot.terminal.face import Screen, picked
from bot.terminal.show import said
from core.learner import Address, Platform
from tests.e2e.model import MODEL, configured, model_of, told

ZONE = "Europe/Berlin"
LOCALE = "en-GB"
LEARNER = "learner> "
TIME = "--- "
NUDGED = "--- The coach may speak first"


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
    nudging: bool = False
    lines: int = 0
    out: list[str] = field(default_factory=list)

    def show(self, message: Message) -> None:
        self.out += said(message, first="coach>   ", more="         ")


async def played(script: str, database: Path) -> str:
    """`script` with what the coach says now; its own `coach>` lines do not matter."""
    stage = Stage()
    screen = Screen(stage.show)
    async with (
        model_of(script) as model,
        coach(Settings(database_url=f"sqlite:///{database}", **configured(model)), clock=stage.clock) as it,
        it.delivery.through(Platform.TERMINAL, screen),
    ):
        for line in spoken(script):
            stage.out += ["", line] if line.startswith(TIME) and stage.out else [line]
            if line == NUDGED:
                stage.nudging = True
            elif told(line, model):
                pass
            elif line.startswith(TIME):
                stage.clock.set_local(line.removeprefix(TIME))
                if stage.nudging:
                    await it.nudger.tick()
            else:
                text = line.removeprefix(LEARNER)
                stage.lines += 1
                what = picked(text, screen.last) or Said(text)
                address = Address(Platform.TERMINAL, "me", "terminal")
                incoming = Incoming(address, str(stage.lines), what, ZONE, LOCALE)
                await screen.show((await it.turns.take(incoming)).message)
    return "\n".join(stage.out) + "\n"


def spoken(script: str) -> Iterator[str]:
    """The lines of a transcript that are the learner's, the model's or the clock's."""
    return (line for line in script.splitlines() if line.startswith((TIME, LEARNER, MODEL)))
