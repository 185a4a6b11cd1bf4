"""A timer for one session: started, steered, and logged with one tap."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.changes import KeepTimer
from core.clock import study_day
from core.day import step_of, todays_step
from core.dialogue.asking import amount, ask, find
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import Invalid, Option, Question, Say, say
from core.flows.log import minutes_reader, read_after, targets_of
from core.plan.model import Plan, titles_of
from core.timer import Timer
from core.views import PlanOf, TimerOf

USUAL = 25
"""Minutes of a session whose length is not said."""

LONGEST = 240

STEERING: Mapping[str, str] = {
    **dict.fromkeys(("stop", "end", "done", "finish", "finished", "off", "log"), "stop"),
    **dict.fromkeys(("pause", "hold", "break", "wait"), "pause"),
    **dict.fromkeys(("resume", "continue", "go on", "on", "go"), "resume"),
    **dict.fromkeys(("drop", "cancel", "discard"), "drop"),
    **dict.fromkeys(("status", "left", "time left", "show"), "show"),
}
"""What is done to the timer under way, by the word for it."""

_LENGTH = re.compile(
    r"(?:for )?(\d{1,4}) ?(?:m|min|mins|minutes?)?(?![\w.,:/'])(?: (?:of|on|for))?(?P<rest>.*)"
)
_NO_SUBJECT = re.compile(
    r"(?<!\w)\d[\w.,:]*|\b(?:h|hr|hrs|hours?|half|an?|min|mins|minutes?|of|on|for)\b|(?<!\w)\W+(?!\w)"
)
_MINUTE = timedelta(minutes=1)
_START = Way(say("way.focus", minutes=USUAL), Opened("focus", {"minutes": USUAL}))


@dataclass(frozen=True, slots=True)
class Told:
    """A timer as it is told: `spent` of the minutes `planned` on `title`, over when the learner's clocks show `over_at`."""

    title: str | None
    planned: int
    spent: int
    over_at: datetime | None


def focus(scene: Scene) -> Flow:
    """Starts a timer, or shows and steers the one under way."""
    plan = yield from find(PlanOf())
    timer = yield from find(TimerOf())
    said = " ".join(str(scene.given.get("text", "")).casefold().strip(" .!?").split())
    do = scene.given.get("do") or STEERING.get(said)
    if do is not None:
        return (yield from _steered(scene, plan, timer, str(do)))
    wanted = bool(said) or "minutes" in scene.given
    if timer is not None and (not wanted or _live(timer, scene.opened_at)):
        first = (say("focus.under_way"),) if wanted else ()
        told, ways = _shown(scene, plan, timer)
        return Outcome(Reply((*first, told), ways))
    read = yield from _wanted(scene, plan, said)
    if isinstance(read, Invalid):
        return Outcome(Reply((read.why,), (_START,)))
    minutes, target, note = read
    new = Timer(scene.now, minutes, target, running_since=scene.now, note=note)
    before = () if timer is None else _logging(scene, timer, "before")
    ways = (_steer("pause", new), _steer("stop", new), *before)
    return Outcome(Reply((say("focus.started", timer=_told(scene, plan, new)),), ways), (KeepTimer(new),))


def _wanted(scene: Scene, plan: Plan, said: str) -> Questioning[tuple[int, str | None, str] | Invalid]:
    """Minutes and plan item of the session to begin, or what else it is for; unsaid they are usual, and the day's step."""
    minutes, rest = scene.given.get("minutes"), said
    if minutes is None and (length := _LENGTH.fullmatch(said)) is not None:
        minutes, rest = int(length[1]), length["rest"]
    elif minutes is None:
        read = read_after(scene, plan, said, (), nudged=True)
        minutes = read.entries[0].minutes if len(read.entries) == 1 else None
    minutes = USUAL if minutes is None else int(minutes)
    if not 1 <= minutes <= LONGEST:
        return Invalid(say("focus.range", most=LONGEST))
    if "target" in scene.given:
        target = scene.given["target"]
        if target is None or target in titles_of(plan):
            return minutes, target, ""
        rest = str(target)
    mention = next(iter(targets_of(plan).mentions(rest)), None)
    if mention is not None:
        return minutes, mention.key or mention.choices[0], ""
    note = " ".join(_NO_SUBJECT.sub(" ", rest).split())
    return minutes, None if note else step_of((yield from todays_step(scene, plan))).target, note


def _steered(scene: Scene, plan: Plan, timer: Timer | None, do: str) -> Flow:
    """Does to the timer what is wanted; a button of an earlier timer only shows the one of now."""
    if timer is None:
        return Outcome(Reply((say("focus.no_timer"),), (_START,)))
    at = max(scene.opened_at, timer.started_at)
    if scene.given.get("timer") not in {None, timer.started_at.isoformat()}:
        do = "show"
    if do == "stop":
        return (yield from _stopped(scene, plan, timer, at))
    if do == "drop":
        return Outcome(
            Reply((say("focus.dropped"),), _logging(scene, timer, "after_all")), (KeepTimer(None),)
        )
    kept = _steadied(timer, do, scene, at)
    told, ways = _shown(scene, plan, kept)
    return Outcome(Reply((told,), ways), () if kept == timer else (KeepTimer(kept),))


def _steadied(timer: Timer, do: str, scene: Scene, at: datetime) -> Timer:
    """The timer at rest, going on, or prolonged."""
    match do:
        case "pause":
            return timer.rested(at)
        case "more":
            longer = replace(timer, planned=min(timer.planned + int(scene.given["minutes"]), LONGEST))
            return longer.resumed(scene.now)
        case "resume":
            return timer.resumed(scene.now)
        case _:
            return timer


def _stopped(scene: Scene, plan: Plan, timer: Timer, at: datetime) -> Flow:
    """Offers the minutes really spent for the log; a forgotten timer does not know them, so it asks."""
    if _forgotten(timer, at) or "nudge" in scene.given:
        minutes = yield from ask(_how_long(scene, plan, timer, at))
        if not minutes:
            return Outcome(Reply((say("focus.dropped"),)), (KeepTimer(None),))
        return Outcome(Reply(()), then=_log(scene, timer, minutes))
    kept = timer.rested(at)
    told = _told(scene, plan, kept)
    if not told.spent:
        return Outcome(Reply((say("focus.too_short"),), (_START,)), (KeepTimer(None),))
    ways = (*_logging(scene, kept, "now"), _steer("resume", kept), _steer("drop", kept))
    return Outcome(Reply((say("focus.stopped", timer=told),), ways), (KeepTimer(kept),))


def _how_long(scene: Scene, plan: Plan, timer: Timer, at: datetime) -> Question[int]:
    lengths = sorted({timer.planned, _minutes(timer.elapsed(at))} - {0})
    options = [Option(minutes, say("focus.option", minutes=minutes)) for minutes in lengths]
    nothing = Option(0, say("focus.option_nothing"))
    prompt = say("focus.how_long", timer=_told(scene, plan, timer), forgotten=_forgotten(timer, at))
    return amount("minutes_spent", prompt, minutes_reader(scene, plan), options=(*options, nothing))


def _shown(scene: Scene, plan: Plan, timer: Timer) -> tuple[Say, tuple[Way, ...]]:
    """The timer as it stands, and what can be done to it."""
    told = _told(scene, plan, timer)
    if timer.running_since is None:
        logging = _logging(scene, timer, "now")
        return say("focus.resting", timer=told), (_steer("resume", timer), *logging, _steer("drop", timer))
    if _forgotten(timer, scene.now):
        return say("focus.forgotten", timer=told), (_steer("stop", timer), _steer("drop", timer))
    return say("focus.running", timer=told), (_steer("pause", timer), _steer("stop", timer))


def _told(scene: Scene, plan: Plan, timer: Timer) -> Told:
    title = titles_of(plan).get(timer.target or "", timer.note or None)
    over_at = timer.over_at()
    theirs = None if over_at is None else over_at.astimezone(scene.learner.tz)
    return Told(title, timer.planned, _minutes(timer.elapsed(scene.now)), theirs)


def _logging(scene: Scene, timer: Timer, when: str) -> tuple[Way, ...]:
    """The button that logs what was spent; what was planned, if nobody knows, and beside what ran over."""
    spent = _minutes(timer.elapsed(scene.opened_at))
    forgotten = _forgotten(timer, scene.opened_at)
    lengths = dict.fromkeys(minutes for minutes in (spent, timer.planned) if 0 < minutes <= spent)
    return tuple(
        Way(say("way.log_minutes", minutes=minutes, when=when), _log(scene, timer, minutes))
        for minutes in lengths
        if not forgotten or minutes == timer.planned
    )


def _log(scene: Scene, timer: Timer, minutes: int) -> Opened:
    day = study_day(timer.started_at, scene.learner.tz, scene.learner.day_ends)
    named = {"timer": timer.started_at.isoformat(), "day": day.isoformat()}
    return Opened("log", {"minutes": minutes, **named, **timer.about()})


def _steer(do: str, timer: Timer) -> Way:
    return Way(say("way.timer", do=do), Opened("focus", {"do": do, "timer": timer.started_at.isoformat()}))


def _live(timer: Timer, at: datetime) -> bool:
    return timer.running_since is not None and not _forgotten(timer, at)


def _forgotten(timer: Timer, at: datetime) -> bool:
    """Whether it has counted all that it ever will."""
    return timer.elapsed(at) >= 2 * timer.planned * _MINUTE


def _minutes(spent: timedelta) -> int:
    return int((spent + _MINUTE / 2) / _MINUTE)
