"""Telling what was just recorded, changed or taken back, with the week it counts for.

It runs after the change was saved, so that it says what the memory holds and not what was intended.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.breaks import Breaks
from core.changes import Change, Correct
from core.clock import monday_of
from core.day import breaks_of, since, starts_on, step_of, todays_step, window, wins_of
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import Json, say
from core.plan.model import Band, Plan, titles_of
from core.plan.wins import Win
from core.streak import LONG_STREAK, streak
from core.tracking import Entry, asked
from core.views import EntriesOfTurn, EntryNumbered, MinutesByDay, PlanOf

WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as it is told. `title` is None for study outside the plan, `note` then says what it was."""

    minutes: int
    day: date
    title: str | None
    problems: int | None = None
    position: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class WeekSoFar:
    """The week of the entries: `first` is its Monday."""

    first: date
    minutes: int
    band: Band
    current: bool


def confirmed(what: str, entries: Sequence[Entry], *changes: Change) -> Outcome:
    """Saves `changes` to `entries` and tells about it as `what`: corrected, removed or restored."""
    if not entries:
        return Outcome(Reply((say("confirm.nothing"),)))
    before = [
        {
            "minutes": entry.minutes,
            "day": entry.day.isoformat(),
            "target": entry.target,
            "problems": entry.problems,
            "position": entry.position,
        }
        for entry in entries
    ]
    given: dict[str, Json] = {"what": what, "entries": [entry.id for entry in entries], "before": before}
    return Outcome(Reply(()), changes, Opened("confirm", given))


def confirm(scene: Scene) -> Flow:
    what = str(scene.given["what"])
    plan = yield from find(PlanOf())
    entries = yield from _entries(scene, removed=what == "removed")
    if not entries:
        return Outcome(Reply((say("confirm.nothing"),)))
    told = lines(plan, entries)
    breaks = yield from breaks_of(scene)
    week = yield from _week(scene, plan, breaks, max(entry.day for entry in entries))
    if what == "removed":
        ids = [entry.id for entry in entries]
        back = Way(say("way.put_back"), Opened("restore", {"entries": ids}))
        return Outcome(Reply((say("confirm.removed", lines=told, week=week),), (back,)))
    if what == "corrected":
        before = _before(plan, scene.given["before"])
        told_both = tuple(zip(before, told, strict=True))
        return Outcome(Reply((say("confirm.corrected", pairs=told_both, week=week),), _ways(entries)))
    days = yield from streak(plan, since(scene), scene.today, breaks, most=LONG_STREAK)
    advanced = yield from _advanced(scene, plan, entries)
    done = say("confirm.logged", lines=told, week=week, streak=days, wins=advanced)
    meant = yield from _probably(scene, plan, entries)
    ways = (*_ways(entries), *(_next_time(entries) if "timed" in scene.given else ()), *meant)
    return Outcome(Reply((done,), ways, gathers=True))


def assign(scene: Scene) -> Flow:
    """Says what the study of an entry was on."""
    entries = yield from _entries(scene, removed=False)
    changed = [replace(entry, target=str(scene.given["target"])) for entry in entries]
    return confirmed("corrected", entries, *map(Correct, changed))


def _probably(scene: Scene, plan: Plan, entries: Sequence[Entry]) -> Questioning[tuple[Way, ...]]:
    """Study that named no part of the plan was probably on the day's step."""
    if len(entries) > 1 or entries[0].target or entries[0].day != scene.today:
        return ()
    step = step_of((yield from todays_step(scene, plan)))
    title = titles_of(plan).get(step.target or "")
    if title is None:
        return ()
    given: dict[str, Json] = {"entries": [entries[0].id], "target": step.target}
    return (Way(say("way.assign", title=title), Opened("assign", given)),)


def _next_time(entries: Sequence[Entry]) -> tuple[Way, ...]:
    """At a session's end it is still known how the next one begins."""
    target = entries[0].target
    return (Way(say("way.next_time"), Opened("bridge", {"target": target})),) if target else ()


def lines(plan: Plan, entries: Iterable[Entry]) -> tuple[Line, ...]:
    titles = titles_of(plan)
    return tuple(
        Line(e.minutes, e.day, titles.get(e.target or ""), e.problems, e.position, "" if e.target else e.note)
        for e in entries
    )


def _before(plan: Plan, entries: Iterable[dict[str, Json]]) -> tuple[Line, ...]:
    titles = titles_of(plan)
    return tuple(
        Line(
            e["minutes"],
            date.fromisoformat(e["day"]),
            titles.get(e["target"] or ""),
            e.get("problems"),
            e.get("position"),
        )
        for e in entries
    )


def _entries(scene: Scene, *, removed: bool) -> Questioning[tuple[Entry, ...]]:
    if "turn" in scene.given:
        of_turn = yield from find(EntriesOfTurn(scene.given["turn"]))
        return of_turn[-scene.given["latest"] :]
    found: tuple[Entry, ...] = ()
    for number in scene.given["entries"]:
        entry = yield from find(EntryNumbered(number, removed))
        found += (entry,) if entry is not None else ()
    return found


def _week(scene: Scene, plan: Plan, breaks: Breaks, day: date) -> Questioning[WeekSoFar]:
    first = monday_of(day)
    minutes = yield from find(MinutesByDay(first, first + WEEK))
    band = asked(plan, starts_on(scene), first, first + WEEK, breaks)
    return WeekSoFar(first, sum(minutes.values()), band, current=first == monday_of(scene.today))


def _advanced(scene: Scene, plan: Plan, entries: Sequence[Entry]) -> Questioning[tuple[Win, ...]]:
    """The counted quick wins these entries moved on, told while their window lasts."""
    first, last = window(scene, plan)
    solving = [entry for entry in entries if entry.problems and first <= entry.day <= last]
    solved = {entry.target for entry in solving}
    read = {entry.target for entry in entries if entry.position and entry.target}
    if not first <= scene.today <= last or not solved | read:
        return ()
    gained = sum(entry.problems or 0 for entry in solving)
    return tuple(
        win
        for win in (yield from wins_of(scene, plan))
        if win.counts(solved if win.unit == "problems" else read)
        and win.open_before(gained if win.unit == "problems" else 1)
    )


def _ways(entries: Sequence[Entry]) -> tuple[Way, ...]:
    ids = [entry.id for entry in entries]
    return (
        Way(say("way.undo"), Opened("undo", {"entries": ids})),
        Way(say("way.edit"), Opened("entries", {"among": ids})),
    )
