"""A transcript as a script: its lines are played one by one, and what is seen of the coach is written under each."""

import re
from collections.abc import Awaitable, Callable, Iterator
from datetime import timedelta

from tests.e2e.transcript import TIME

REMARK = "# "
COACH = ("coach", " ")
INDENT = " " * 9
QUICKLY = " (quickly)"
PERSON = re.compile(r"(?P<name>[a-z]+)(?: \((?P<about>.+?)\))?")
SECRETS = re.compile(r"\bin_[\w-]{12}")
"""What is another in each run."""


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
