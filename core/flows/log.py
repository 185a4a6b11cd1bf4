"""Logging study time: what a message says is read, what it leaves open is asked, then it is recorded."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from core.changes import Correct, KeepTimer, Record, Remove
from core.dialogue.asking import amount, ask, choice, find, text, value
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import Invalid, Json, Option, Question, say
from core.flows.confirm import confirmed
from core.flows.understood import understood
from core.plan.model import Plan, titles_of
from core.quicklog.model import Doubt, Kind, Moment, Reading, Studied
from core.quicklog.reading import Reader
from core.quicklog.targets.finding import Targets
from core.tracking import Entry
from core.views import LastRecorded, NudgeOf, PlanOf, TimerOf

LENGTHS = (30, 60, 90)
"""Minutes offered where a message leaves them open."""

MOST_HOURS = 24


@lru_cache(maxsize=64)
def targets_of(plan: Plan) -> Targets:
    """The names in `plan`; indexing them takes a while, so it is kept."""
    return Targets.of(plan)


@lru_cache(maxsize=64)
def reader_of(plan: Plan) -> Reader:
    """The reader of messages about `plan`."""
    return Reader(targets_of(plan))


def log(scene: Scene) -> Flow:
    """`/log 25m ddia`, a button that names minutes and target, or `/log` alone, which asks.

    A `target` beside a text is what the text is about: the key of a plan item, else words.
    """
    plan = yield from find(PlanOf())
    minutes = scene.given.get("minutes")
    if scene.given.get("again") and minutes:
        return Outcome(Reply((say("log.already", minutes=minutes),), (Way(say("way.log"), Opened("log")),)))
    if isinstance(minutes, int):
        return (yield from _pressed(scene, minutes))
    said = yield from ask(text("text", say("log.what")))
    target = str(scene.given.get("target", ""))
    known = target in titles_of(plan)
    if target and not known:
        said = f"{said} {target}"
    reading = yield from read_message(scene, plan, said, nudged=True)
    if known:
        on_it = tuple(replace(part, target=target, choices=()) for part in reading.entries)
        reading = replace(reading, entries=on_it)
    if reading.kind is Kind.NOT_LOG and (studied := (yield from understood(scene, plan, said))):
        reading = Reading(Kind.LOG, studied)
    if reading.kind is Kind.NOT_LOG:
        return Outcome(Reply((say("log.not_understood"),), (Way(say("way.log"), Opened("log")),)))
    return (yield from taken(scene, plan, said, reading))


def _pressed(scene: Scene, minutes: int) -> Flow:
    """A button: logged on the day it names, or that of its nudge; the timer it was for has done its work."""
    target, day = scene.given.get("target"), scene.today
    if "day" in scene.given:
        day = date.fromisoformat(scene.given["day"])
    elif "nudge" in scene.given:
        nudge = yield from find(NudgeOf(scene.given["nudge"]))
        day = nudge.day if nudge is not None else day
    studied = Studied(minutes, day, target, note=scene.given.get("note", ""))
    outcome = _recorded(scene, (studied,), said="")
    if not {"timer", "nudge"} & scene.given.keys():
        return outcome
    timer = yield from find(TimerOf())
    over = timer is not None and (
        timer.started_at.isoformat() == scene.given["timer"]
        if "timer" in scene.given
        else timer.target == target
    )
    return replace(outcome, changes=(*outcome.changes, KeepTimer(None))) if over else outcome


def read_message(scene: Scene, plan: Plan, said: str, *, nudged: bool = False) -> Questioning[Reading]:
    """What `said` means at the moment the conversation began, whatever was recorded since then."""
    previous: tuple[Entry, ...] = ()
    if scene.turn == scene.opened_in:
        previous = yield from find(LastRecorded())
    return read_after(scene, plan, said, previous, nudged=nudged)


def read_after(
    scene: Scene, plan: Plan, said: str, previous: Sequence[Entry], *, nudged: bool = False
) -> Reading:
    """What `said` means after `previous` was recorded."""
    moment = Moment(
        scene.opened_at.astimezone(scene.learner.tz),
        scene.learner.locale,
        nudged,
        tuple(_as_studied(entry) for entry in previous),
        scene.learner.day_ends,
    )
    return reader_of(plan).read(said, moment)


def taken(
    scene: Scene, plan: Plan, said: str, reading: Reading, previous: tuple[Entry, ...] | None = None
) -> Flow:
    """Carries out a reading that is about study; asks what it leaves open.

    It may correct or take back `previous`, by default what was recorded last.
    """
    if previous is None:
        previous = yield from find(LastRecorded())
    match reading.kind:
        case Kind.UNDO:
            return confirmed("removed", previous, Remove(tuple(entry.id for entry in previous)))
        case Kind.CORRECTION:
            return _corrected(previous, reading.entries)
        case Kind.INVALID if reading.doubt in {Doubt.FUTURE, Doubt.NO_SUCH_DAY} or not reading.entries:
            return Outcome(Reply((say(f"log.{reading.doubt}"),), (Way(say("way.log"), Opened("log")),)))
        case _:
            studied = yield from _settled(scene, plan, reading)
    kept = tuple(part for part in studied if part.minutes or part.problems)
    if not kept:
        return Outcome(Reply((say("log.nothing_kept"),), (Way(say("way.log"), Opened("log")),)))
    return _recorded(scene, kept, said)


def _settled(scene: Scene, plan: Plan, reading: Reading) -> Questioning[tuple[Studied, ...]]:
    """The entries of `reading` with nothing left open."""
    titles = titles_of(plan)
    settled: tuple[Studied, ...] = ()
    for number, part in enumerate(reading.entries):
        whole = part
        if whole.minutes is None:
            question = _minutes_question(f"minutes.{number}", scene, plan, part, reading, titles)
            whole = replace(whole, minutes=(yield from ask(question)))
        if whole.target is None and whole.choices:
            whole = replace(
                whole, target=(yield from ask(_target_question(f"target.{number}", part, titles)))
            )
        settled += (whole,)
    return settled


def _minutes_question(
    key: str, scene: Scene, plan: Plan, part: Studied, reading: Reading, titles: Mapping[str, str]
) -> Question[int]:
    """Asks for the minutes of an entry; why they are open decides the words and what is offered."""
    doubt = reading.doubt or Doubt.NO_MINUTES
    facts = {"title": titles.get(part.target or ""), "number": reading.number, "problems": part.problems}
    options = [Option(minutes, say("log.option_length", minutes=minutes)) for minutes in _offered(reading)]
    if part.problems:
        options.append(Option(0, say("log.option_count_only", problems=part.problems)))
    ask_for = value if doubt is Doubt.NO_UNIT else amount  # a number is the doubt, so numbers may pick
    return ask_for(key, say(f"log.{doubt}", **facts), minutes_reader(scene, plan), options=options)


def _offered(reading: Reading) -> tuple[int, ...]:
    """The lengths a bare number may mean, or common ones."""
    number = reading.number
    if reading.doubt is not Doubt.NO_UNIT or number is None:
        return LENGTHS
    lengths = [round(number)] if number >= 1 and number == round(number) else []
    if 0 < number <= MOST_HOURS:
        lengths.append(round(number * 60))
    return tuple(lengths)


def minutes_reader(scene: Scene, plan: Plan) -> Callable[[str], int | Invalid]:
    """Reads "45", "45 min", "1.5" or "1h30" as the answer to "how long?"."""

    def read(said: str) -> int | Invalid:
        now = scene.opened_at.astimezone(scene.learner.tz)
        reading = reader_of(plan).read(said, Moment(now, scene.learner.locale, nudged=True))
        minutes = [part.minutes for part in reading.entries]
        if reading.kind is Kind.LOG and len(minutes) == 1 and minutes[0]:
            return minutes[0]
        return Invalid(say("log.no_length"))

    return read


def _target_question(key: str, part: Studied, titles: Mapping[str, str]) -> Question[str | None]:
    options = [Option(choice_, titles[choice_]) for choice_ in part.choices]
    options.append(Option(None, say("log.option_no_target")))
    prompt = say("log.which", minutes=part.minutes)
    return choice(key, prompt, options, skippable=True)


def entries_of(scene: Scene, studied: tuple[Studied, ...], said: str) -> tuple[Entry, ...]:
    """`studied`, to be recorded."""
    return tuple(
        Entry(
            part.minutes or 0,
            part.day,
            scene.learner.zone,
            part.target,
            part.problems,
            part.position,
            part.note,
            said,
        )
        for part in studied
    )


def _recorded(scene: Scene, studied: tuple[Studied, ...], said: str) -> Outcome:
    entries = entries_of(scene, studied, said)
    given: dict[str, Json] = {"what": "logged", "turn": scene.turn, "latest": len(entries)}
    if "timer" in scene.given:
        given["timed"] = True
    return Outcome(Reply(()), (Record(entries),), Opened("confirm", given))


def _corrected(previous: tuple[Entry, ...], studied: tuple[Studied, ...]) -> Outcome:
    """Makes the previous entries say what `studied` says; those beyond it stay as they are."""
    changed = tuple(
        replace(
            entry,
            minutes=part.minutes or entry.minutes,
            day=part.day,
            target=part.target,
            problems=part.problems,
            note=part.note or entry.note,
        )
        for entry, part in zip(previous, studied, strict=False)
    )
    differing = [(old, new) for old, new in zip(previous, changed, strict=False) if not same(old, new)]
    if not differing:
        return Outcome(Reply((say("confirm.unchanged"),)))
    return confirmed("corrected", [old for old, _ in differing], *(Correct(new) for _, new in differing))


def same(old: Entry, new: Entry) -> bool:
    """Whether nothing that is told about an entry has changed."""
    return replace(new, said=old.said, note=old.note) == old


def _as_studied(entry: Entry) -> Studied:
    return Studied(entry.minutes, entry.day, entry.target, entry.problems, entry.note, entry.position)
