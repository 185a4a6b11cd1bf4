"""A coach that is killed again and again loses nothing, doubles nothing and answers everything."""

import asyncio
import json
import os
import random
import signal
from asyncio.subprocess import Process
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.beside import look
from tests.e2e.lives import nursery_in
from tests.e2e.process import ROOT

WORKER = Path(__file__).with_name("crash_worker.py")

KILLS = int(os.environ.get("TERMINAL_KILLS", "20"))
EVENTS = 240
FIRST_TURN = 0.5  # seconds, about what it takes to make a file, migrate it and take the first event
TURN = 0.03  # seconds, somewhat more than it takes to take another event
AGAIN = 3  # answered events that are delivered again after a kill, at most
NEW = 3  # further events that a life is given, at most
PRESSED_AFTER = 25  # events at least, before the button of an answer is pressed

Event = dict[str, Any]
WAIT = None  # in an event's place: there is no more to do, yet the life goes on
Replies = dict[str, set[str]]

MEETING = ("1.5h ddia", "Anna", "/skip", "2025-03-03", "18:00", "/skip", "/skip")
TALK: tuple[tuple[str, ...], ...] = (
    ("45 min ddia",),
    ("1h30 of alex xu yesterday",),
    ("25m ddia ch 4",),
    ("2 h leetcode, 3 problems",),
    ("40 min ddia and 1 h leetcode",),
    ("read some ddia", "45 min"),
    ("read some of alex xu", "what?", "20"),
    ("solved 2 leetcode problems", "/cancel"),
    ("/log", "35 min ddia"),
    ("/undo",),
    ("/today",),
    ("/progress",),
    ("/week",),
    ("/entries", "/cancel"),
    ("thanks a lot",),
)


async def test_a_coach_killed_again_and_again_says_and_keeps_what_an_undisturbed_one_does(tmp_path: Path):
    chance = random.Random(20250303)
    events = story(chance)
    undisturbed, killed, complaints = tmp_path / "undisturbed.db", tmp_path / "killed.db", tmp_path / "stderr"

    async with asyncio.timeout(120), nursery(undisturbed, complaints) as worker:
        expected = await talked(worker, events, chance, kills=0)
    async with asyncio.timeout(120), nursery(killed, complaints) as worker:
        replies = await talked(worker, events, chance, kills=KILLS)

    assert [event for event, said in replies.items() if len(said) > 1] == []
    assert list(replies) == [event["id"] for event in events]
    assert meant(replies, killed) == meant(expected, undisturbed)
    assert kept(killed) == kept(undisturbed)
    assert len(kept(killed)["entries"]) > EVENTS // 4
    assert complaints.read_text() == ""


# -- what is delivered -----------------------------------------------------------------------------------------


def story(chance: random.Random) -> list[Event]:
    """Weeks of events. Some press the first button that an event well before them was answered with."""
    said = list(MEETING)
    while len(said) < EVENTS:
        said += chance.choice(TALK)
    begin, pause = datetime(2025, 3, 3, 5, tzinfo=UTC), timedelta(hours=2, minutes=41)
    events: list[Event] = [
        {"id": f"e{number:04}", "at": (begin + number * pause).isoformat(), "text": text}
        for number, text in enumerate(said[:EVENTS], 1)
    ]
    for number in chance.sample(range(50, EVENTS), EVENTS // 10):
        events[number]["press"] = events[number - chance.randint(PRESSED_AFTER, 40)]["id"]
    return events


async def talked(worker: Process, events: Sequence[Event], chance: random.Random, *, kills: int) -> Replies:
    """All that is said to each event, given again until there is an answer, and sometimes after.

    Of the coaches that take them the first `kills` are killed, each at a random moment.
    """
    replies: Replies = defaultdict(set)
    while len(replies) < len(events):
        done = len(replies)
        again = chance.randint(0, min(AGAIN, done)) if kills else 0
        new = NEW if kills else PRESSED_AFTER
        given = [delivered(event, replies) for event in events[done - again : done + new]]
        end = (chance.randrange(len(given)), chance.uniform(0, TURN if done else FIRST_TURN))
        async for event, reply in life(worker, given, end if kills else None):
            replies[event].add(reply)
        kills = max(0, kills - 1)
    assert kills == 0
    return replies


def delivered(event: Event, replies: Replies) -> Event:
    """`event` as a platform delivers it: a button is known by the turn that said it."""
    if "press" not in event:
        return event
    said = json.loads(min(replies[event["press"]]))
    return {**event, "press": [said["turn"], 0]}


# -- who takes it ----------------------------------------------------------------------------------------------


def nursery(file: Path, complaints: Path) -> AbstractAsyncContextManager[Process]:
    """Where coaches on the database `file` are born; what they log is added to `complaints`."""
    return nursery_in({**os.environ, "PYTHONPATH": str(ROOT)}, complaints, str(WORKER), str(file))


async def life(
    worker: Process, events: Sequence[Event], end: tuple[int, float] | None
) -> AsyncIterator[tuple[str, str]]:
    """What a coach says; one with an `end` is killed so many answers and then so many seconds after its birth."""
    assert worker.stdin is not None
    worker.stdin.write(json.dumps([*events, *([WAIT] if end else [])]).encode() + b"\n")
    born, pid = await told(worker)
    assert born == "born"
    if end is not None:
        answers, moment = end
        for _ in range(answers):
            event, reply, _ = await told(worker)
            yield event, reply
        await asyncio.sleep(moment)
        os.kill(int(pid), signal.SIGKILL)
    while (fields := await told(worker))[0] != "dead":
        if len(fields) == 3:  # an answer that came out whole
            yield fields[0], fields[1]
    assert int(fields[1]) == (0 if end is None else -signal.SIGKILL)


async def told(worker: Process) -> list[str]:
    assert worker.stdout is not None
    line = await worker.stdout.readline()
    assert line, "the worker is gone; what it logged is in the file `stderr`"
    return line.decode().rstrip("\n").split("\t")


# -- what is compared ------------------------------------------------------------------------------------------

KEPT = {
    "learners": "SELECT * FROM learners",
    "addresses": "SELECT * FROM addresses",
    "plans": "SELECT * FROM plans",
    "standings": "SELECT * FROM standings ORDER BY key",
    "turns": "SELECT event_id, learner_id, taken_at, reply IS NULL FROM turns ORDER BY id",
    "entries": (
        "SELECT entries.id, minutes, day, zone, target, problems, position, note, said, recorded_at, removed_at, event_id"
        " FROM entries LEFT JOIN turns ON turns.id = turn ORDER BY entries.id"
    ),
    "talks": (
        "SELECT place, flow, opened_at, given, journal, talks.turn, event_id"
        " FROM talks LEFT JOIN turns ON turns.id = talks.id ORDER BY place"
    ),
}
"""Everything remembered, with turns known by their event: an event taken before uses up a number."""


def kept(file: Path) -> dict[str, list[Any]]:
    assert look(file, "PRAGMA integrity_check") == [("ok",)]
    return {name: look(file, rows) for name, rows in KEPT.items()}


def meant(replies: Replies, file: Path) -> dict[str, list[Any]]:
    """What was said, with turns known by their event."""
    events = dict(look(file, "SELECT id, event_id FROM turns"))

    def named(part: dict[str, Any]) -> dict[str, Any]:
        name = "turn" if "buttons" in part else "talk"
        return {**part, name: events.get(part[name])} if name in part else part

    return {
        event: [json.loads(reply, object_hook=named) for reply in said] for event, said in replies.items()
    }
