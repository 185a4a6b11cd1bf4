"""A transcript as a script: its lines are played one by one, and what is seen of the coach is written under each."""

import re
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Generic, TypeVar

from tests.e2e.model import told
from tests.e2e.people import Known, introduce
from tests.e2e.service import Service
from tests.e2e.transcript import TIME, WallClock
from tests.fakes.openai import FakeOpenAI

REMARK = "# "
COACH = ("coach", " ")
INDENT = " " * 9
QUICKLY = " (quickly)"
PERSON = re.compile(r"(?P<name>[a-z]+)(?: \((?P<about>.+?)\))?")
SECRETS = re.compile(r"\bin_[\w-]{12}")
"""What is another in each run."""


Played = TypeVar("Played", bound=Service[Any])
Person = TypeVar("Person")


@dataclass
class Stage(ABC, Generic[Played, Person]):
    """Where a script is played, with the coach from its first time on."""

    service: Played
    clock: WallClock
    model: FakeOpenAI | None
    people: dict[str, Person] = field(default_factory=dict)
    known: list[Known] = field(default_factory=list)
    begun: bool = False

    async def act(self, line: str) -> list[str]:
        """Does what `line` says and waits until the coach is done with it; what only the actor sees."""
        if line.startswith(REMARK) or told(line, self.model):
            return []
        if line.startswith("settings: "):
            self.service.settings |= settings_of(line)
        elif line.startswith("people: "):
            for number, hit in enumerate(PERSON.finditer(line.removeprefix("people: ")), 1001):
                self.comes(number, hit["name"], hit["about"] or "")
        elif line.startswith(TIME):
            self.clock.set_local(line.removeprefix(TIME))
            if not self.begun:
                await self._begin()
        else:
            assert self.begun, "a transcript needs a time first"
            return await self._done(*paused(line))
        return []

    @abstractmethod
    def comes(self, number: int, name: str, about: str) -> None:
        """Somebody who may be an `owner`, and `met`."""

    @abstractmethod
    async def plays(self, line: str) -> list[str]:
        """Does what people do; what only the actor sees."""

    async def _begin(self) -> None:
        self.begun = True
        await introduce(self.service.file, self.known, self.clock.now)
        await self.service.start()

    async def _done(self, line: str, pause: timedelta) -> list[str]:
        self.clock.now += pause
        shown: list[str] = []
        match line:
            case "the coach stops":
                await self.service.stop()
            case "the coach starts":
                await self.service.start()
            case "the coach restarts":
                await self.service.stop()
                await self.service.start()
            case _:
                shown = await self.plays(line)
        if self.service.running is not None:
            await self.service.settled()
        return shown


async def performed(script: str, perform: Callable[[str], Awaitable[list[str]]]) -> str:
    """`script` with what is seen now: `perform` plays a line and tells what it led to. Its own lines of the coach's do not matter."""
    out: list[str] = []
    for line in acted(script):
        out += ["", line] if line.startswith(TIME) and out else [line]
        try:
            out += await perform(line)
        except Exception as error:
            error.add_note("\n".join(out))
            raise
    return SECRETS.sub("in_…", "\n".join(out) + "\n")


def acted(script: str) -> Iterator[str]:
    """The lines that are not the coach's."""
    return (line for line in script.splitlines() if line and not line.startswith(COACH))


def settings_of(line: str) -> dict[str, str]:
    """Those of `settings: access=open, owner=telegram:1`."""
    return dict(pair.split("=") for pair in line.removeprefix("settings: ").split(", "))


def groups(pattern: re.Pattern[str], text: str) -> dict[str, str]:
    hit = pattern.fullmatch(text)
    assert hit, f"{text!r} is not {pattern.pattern!r}"
    return hit.groupdict()


def marked(first: str, lines: list[str]) -> list[str]:
    """`lines` behind what begins the first of them."""
    return [f"{INDENT if number else first}{line}".rstrip() for number, line in enumerate(lines)]


def paused(line: str) -> tuple[str, timedelta]:
    """What is done in `line`, and how long after the line before."""
    quickly = line.endswith(QUICKLY)
    return line.removesuffix(QUICKLY), timedelta(seconds=1 if quickly else 30)
