"""A message no rule could read, as the language model reads it: checked like any other, and logged only after a tap."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

import msgspec

from core.clock import study_day
from core.dialogue.asking import ask, choice, consult
from core.dialogue.contract import Questioning, Scene
from core.dialogue.questions import Json, Option, say
from core.flows.confirm import Line
from core.plan.model import Plan, titles_of
from core.quicklog.model import Kind, Reading, Studied

_WORDS = 2
"""Words a log has at least: what, and how long."""
_MOST_TEXT = 1_000
_DAY_MINUTES = 24 * 60
_LONG_AGO = timedelta(days=31)
"""Further back somebody names a date, and that is read without help."""


@dataclass(frozen=True, slots=True)
class _Session:
    minutes: Annotated[int, msgspec.Meta(ge=1, le=_DAY_MINUTES)] | None
    day: date
    target: str | None
    problems: Annotated[int, msgspec.Meta(ge=1, le=500)] | None


@dataclass(frozen=True, slots=True)
class _Answer:
    entries: Annotated[tuple[_Session, ...], msgspec.Meta(max_length=6)]


def as_read(reading: Reading) -> Reading:
    return reading


def understood(
    scene: Scene, plan: Plan, said: str, placed: Callable[[Reading], Reading] = as_read
) -> Questioning[tuple[Studied, ...]]:
    """The study `said` tells of, if the model finds some and the learner agrees; else nothing.

    `placed` says what it is about and when it was, where `said` leaves that open.
    """
    if len(said.split()) < _WORDS or len(said) > _MOST_TEXT:
        return ()
    today = study_day(scene.opened_at, scene.learner.tz, scene.learner.day_ends)
    facts = {
        "text": said,
        "today": today.isoformat(),
        "plan": list(map(list, titles_of(plan).items())),
    }
    nothing: Json = None
    answer = yield from consult("reading", task="read_message", facts=facts, otherwise=nothing)
    studied = placed(Reading(Kind.LOG, checked(answer, plan, today))).entries
    if not studied:
        return ()
    titles = titles_of(plan)
    lines = [Line(it.minutes or 0, it.day, titles.get(it.target or ""), it.problems) for it in studied]
    options = [Option("yes", say("advice.log_it")), Option("no", say("advice.leave_it"))]
    agreed = yield from ask(choice("meant", say("advice.meant", lines=lines), options))
    return studied if agreed == "yes" else ()


def checked(answer: Json, plan: Plan, today: date) -> tuple[Studied, ...]:
    """The sessions in `answer` if every one of them could be logged: of the plan, lately, and no longer than a day."""
    try:
        sessions = msgspec.convert(answer, _Answer).entries
    except msgspec.ValidationError:
        return ()
    titles = titles_of(plan)
    spent: Counter[date] = Counter()
    for it in sessions:
        spent[it.day] += it.minutes or 0
        if not today - _LONG_AGO <= it.day <= today or (it.target is not None and it.target not in titles):
            return ()
    if any(minutes > _DAY_MINUTES for minutes in spent.values()):
        return ()
    return tuple(Studied(it.minutes, it.day, it.target, it.problems) for it in sessions)
