"""One learner on every face: whatever they say it with, the same is remembered, row by row."""

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import coach
from bot.config import Settings
from bot.message import Message
from bot.terminal.face import Screen, talk
from bot.terminal.here import Here
from bot.terminal.show import numbered
from core.dialogue.zones import likely_zone
from core.learner import Address, Platform
from storage.tables import metadata
from tests.e2e import discord_transcript, telegram_transcript
from tests.e2e.transcript import LOCALE, TIME, WallClock

SCRIPT = (Path(__file__).parent / "scripts" / "first_fortnight.txt").read_text(encoding="utf-8")
OWN_WAY = re.compile(r"  (?P<way>.+?): (?P<line>.*)")
LINE = re.compile(r"ada(?:> (?P<says>.*)| taps \[(?P<taps>.*)\])")

Rows = list[dict[str, Any]]
Columns = dict[str, set[str]]

IDS = {
    "addresses": {"platform", "user", "chat"},
    "turns": {"platform", "event_id", "heard_as", "shown_as"},
}
"""What each platform names in its own way."""
WORDS = {"entries": {"said", "note"}}
"""A log is kept in the words it came in; slots of a command, and a correction typed below, word it otherwise."""
TURNS = {"turns": {"*"}, "entries": {"turn"}, "talks": {"id", "turn"}}
"""A form answers in one turn what takes two by text, so all later ones have another number."""


def script(*ways: str) -> str:
    """The script played in these ways; a line that one of them has for itself stands for the one before."""
    lines: list[str] = []
    for line in SCRIPT.splitlines():
        own = OWN_WAY.fullmatch(line)
        if own is None:
            lines.append(line)
        elif own["way"] in ways:
            lines[-1] = own["line"]
    return "\n".join(lines)


async def on_telegram(file: Path) -> None:
    await telegram_transcript.played(f"settings: owner=telegram:1001\n{script()}", file)


async def on_discord(file: Path) -> None:
    owned = f"settings: owner=discord:1001\n{script('on Discord')}"
    await discord_transcript.played(owned, file)


async def on_discord_by_command(file: Path) -> None:
    owned = f"settings: owner=discord:1001\n{script('on Discord', 'by command')}"
    await discord_transcript.played(owned, file)


async def in_a_terminal(file: Path) -> None:
    clock = WallClock()
    screen = Screen(display=_unseen)
    me = Here(Address(Platform.TERMINAL, "me", "terminal"), likely_zone(LOCALE), LOCALE)
    async with coach(Settings(database_url=f"sqlite:///{file}"), clock=clock) as it:
        await talk(it.turns, me, typed(script("in a terminal"), clock, screen), screen)


async def typed(lines: str, clock: WallClock, screen: Screen) -> AsyncIterator[str]:
    """What is typed there: instead of a button its number, or its label where numbers are answers."""
    for line in lines.splitlines():
        if line.startswith(TIME):
            clock.set_local(line.removeprefix(TIME))
        elif act := LINE.fullmatch(line):
            clock.now += timedelta(seconds=30)
            yield act["says"] or _key(screen, act["taps"])


def _unseen(message: Message) -> None:
    del message


def _key(screen: Screen, label: str) -> str:
    assert screen.last is not None
    labels = [button.label for button in screen.last.buttons]
    assert label in labels, f"no {label} among {labels} under {screen.last.text}"
    return str(labels.index(label) + 1) if numbered(screen.last) else label


def remembered(file: Path, *left_out: Columns) -> dict[str, Rows]:
    """Every row of every table, without the columns that are `left_out`; "*" stands for a whole table."""
    with closing(sqlite3.connect(file)) as database:
        database.row_factory = sqlite3.Row
        found: dict[str, Rows] = {}
        for table in metadata.sorted_tables:
            skipped: set[str] = set().union(*(columns.get(table.name, set()) for columns in left_out))
            rows = database.execute(f"SELECT * FROM {table.name} ORDER BY 1, 2").fetchall()  # noqa: S608  # our own names
            if "*" not in skipped:
                found[table.name] = [
                    {name: value for name, value in dict(row).items() if name not in skipped} for row in rows
                ]
        return found


@pytest.fixture(scope="module")
def telegrams(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The memory of a coach on Telegram, with which the others are compared."""
    file = tmp_path_factory.mktemp("telegram") / "syllabot.db"
    asyncio.run(on_telegram(file))
    return file


def test_the_script_does_something_of_everything(telegrams: Path):
    rows = remembered(telegrams)
    kept = {table for table, found in rows.items() if found}
    assert kept >= {"learners", "plans", "standings", "entries", "reflections", "breaks", "talks", "dues"}
    assert [row["removed_at"] is None for row in rows["entries"]].count(False) == 1


@pytest.mark.parametrize(
    ("played", "left_out"),
    [
        (on_discord, (IDS,)),
        (on_discord_by_command, (IDS, WORDS, TURNS)),
        (in_a_terminal, (IDS, WORDS)),
    ],
    ids=["Discord", "Discord by command and form", "a terminal"],
)
def test_what_is_said_elsewhere_leaves_the_same_memory_as_on_telegram(
    played: Callable[[Path], Coroutine[Any, Any, None]],
    left_out: tuple[Columns, ...],
    telegrams: Path,
    tmp_path: Path,
):
    file = tmp_path / "syllabot.db"
    asyncio.run(played(file))
    theirs, ours = remembered(telegrams, *left_out), remembered(file, *left_out)
    for table, rows in theirs.items():
        assert ours[table] == rows, table
