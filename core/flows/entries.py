"""The entries: listed, changed, moved, deleted, taken back and put back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from core.changes import Correct, Remove, Restore
from core.dialogue.asking import amount, ask, choice, find, text, value
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import DAY, Invalid, Json, Option, Question, say
from core.dialogue.readers import day_reader
from core.flows.confirm import confirmed, lines
from core.flows.log import minutes_reader, targets_of
from core.plan.model import Plan, titles_of
from core.tracking import Entry
from core.views import EntryNumbered, LastRecorded, PlanOf, RecentEntries

PAGE = 6
"""Entries offered at once: as many as fit a phone with their buttons."""

ACTIONS = ("minutes", "day", "target", "note", "delete")


def undo(scene: Scene) -> Flow:
    """Takes back the entries of a message: the ones named by the button, else the latest."""
    if "entries" in scene.given:
        entries = yield from _still_there(scene.given["entries"])
    else:
        entries = yield from find(LastRecorded())
    if not entries:
        return Outcome(
            Reply((say("confirm.nothing_to_undo"),), (Way(say("way.entries"), Opened("entries")),))
        )
    return confirmed("removed", entries, Remove(tuple(entry.id for entry in entries)))


def restore(scene: Scene) -> Flow:
    """Puts back what was taken back."""
    ids = tuple(scene.given["entries"])
    yield from ()
    return Outcome(Reply(()), (Restore(ids),), Opened("confirm", {"what": "logged", "entries": list(ids)}))


def entries(scene: Scene) -> Flow:
    """Lists the latest entries; picking one changes it."""
    plan = yield from find(PlanOf())
    if "among" in scene.given:
        offered = yield from _still_there(scene.given["among"])
    else:
        offset = int(scene.given.get("offset", 0))
        offered = yield from find(RecentEntries(PAGE, offset))
    if not offered:
        return Outcome(Reply((say("entries.no_entries"),), (Way(say("way.log"), Opened("log")),)))
    entry = offered[0]
    if len(offered) > 1 or "among" not in scene.given:
        number = yield from ask(_which(plan, offered, scene))
        if number == "older":
            return Outcome(
                Reply(()), then=Opened("entries", {"offset": int(scene.given.get("offset", 0)) + PAGE})
            )
        found = yield from find(EntryNumbered(number))
        if found is None:
            return Outcome(Reply((say("confirm.gone"),)))
        entry = found
    return (yield from _change(scene, plan, entry))


def _still_there(ids: list[int]) -> Questioning[tuple[Entry, ...]]:
    found: tuple[Entry, ...] = ()
    for number in ids:
        entry = yield from find(EntryNumbered(number))
        found += (entry,) if entry is not None else ()
    return found


def _which(plan: Plan, offered: tuple[Entry, ...], scene: Scene) -> Question[Json]:
    told = lines(plan, offered)
    options = [Option(e.id, say("entries.option", line=line)) for e, line in zip(offered, told, strict=True)]
    if len(offered) == PAGE and "among" not in scene.given:
        options.append(Option("older", say("entries.older")))
    return choice("entry", say("entries.which", lines=told), options)


def _change(scene: Scene, plan: Plan, entry: Entry) -> Flow:
    (line,) = lines(plan, (entry,))
    options = [Option(action, say(f"entries.{action}")) for action in ACTIONS]
    action = yield from ask(choice("action", say("entries.what", line=line), options))
    match action:
        case "minutes":
            question = amount("minutes", say("entries.new_minutes", line=line), minutes_reader(scene, plan))
            changed = replace(entry, minutes=(yield from ask(question)))
        case "day":
            changed = replace(entry, day=(yield from ask(_day_question(scene, entry))))
        case "target":
            changed = replace(entry, target=(yield from _ask_target(plan)))
        case "note":
            changed = replace(entry, note=(yield from ask(text("note", say("entries.new_note"), long=True))))
        case _:
            return confirmed("removed", (entry,), Remove((entry.id,)))
    return confirmed("corrected", (entry,), Correct(changed))


def _day_question(scene: Scene, entry: Entry) -> Question[date]:
    read_day = day_reader(scene.today, scene.learner.locale, past=True)

    def read(said: str) -> date | Invalid:
        moved = read_day(said)
        if isinstance(moved, Invalid):
            return moved
        return moved if moved <= scene.today else Invalid(say("log.future"))

    near = [scene.today - timedelta(days=back) for back in range(4)]
    options = [Option(d.isoformat(), say("entries.option_day", day=d)) for d in near if d != entry.day]
    return value("day", say("entries.new_day", day=entry.day), read, DAY, options=options)


def _ask_target(plan: Plan) -> Questioning[str | None]:
    """A plan item by name; several that fit are offered."""
    titles = titles_of(plan)
    keys = yield from ask(value("target", say("entries.new_target"), target_reader(plan)))
    if len(keys) == 1:
        only: str | None = keys[0] or None
        return only
    options = [Option(key, titles[key]) for key in keys]
    picked: str = yield from ask(choice("target_pick", say("log.which", minutes=None), options))
    return picked


def target_reader(plan: Plan) -> Callable[[str], list[str] | Invalid]:
    """Reads the name of a plan item as the keys it may mean; "nothing" as study outside the plan ("")."""

    def read(said: str) -> list[str] | Invalid:
        if said.strip().casefold() in {"none", "nothing", "other", "outside"}:
            return [""]
        mentions = targets_of(plan).mentions(said)
        keys = [key for m in mentions for key in ((m.key,) if m.key else m.choices)]
        return list(dict.fromkeys(keys))[:4] or Invalid(say("entries.no_target"))

    return read
