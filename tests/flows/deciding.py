"""How the tests ask for the last word on a nudge."""

from collections.abc import Generator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, TypeVar

from core.clock import at_local
from core.dialogue.contract import Find, Need, Scene
from core.nudges.decide import decide
from core.nudges.decision import Decision, Send
from core.nudges.due import due_on
from core.rhythm import Moment, Rule
from core.tracking import Entry
from core.views import Nudge
from tests.flows.talking import DDIA, MET, MONDAY, Memory

T = TypeVar("T")
STUDY, EVENING, TIMER = Moment.STUDY, Moment.EVENING, Moment.TIMER
TURN = 77


def on(number: int) -> date:
    """That day of the plan; 0 is its first Monday."""
    return MONDAY + timedelta(days=number)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return at_local(day, time(hour, minute), MET.tz)


def studied(*days: int, minutes: int = 60, target: str | None = DDIA) -> dict[int, Entry]:
    """Entries of those days of the plan."""
    return {n: Entry(minutes, on(day), MET.zone, target, id=n, turn=-n) for n, day in enumerate(days, 1)}


def memory(*days: int, heard: int | None = None, **known: Any) -> Memory:
    """Somebody who studied on those days, and was heard at noon of day `heard`: else on the last of them."""
    last = heard if heard is not None else max(days, default=0)
    return Memory(MET, entries=studied(*days), heard_at=at(on(last), 12), **known)


def unanswered(*days: int, rules: tuple[Rule, ...] = ()) -> tuple[Nudge, ...]:
    """Study nudges of those days, with these rules; the latest first."""
    rules += (Rule.STUDY,) * (len(days) - len(rules))
    sent = [
        Nudge(n, STUDY, rule, on(day), at(on(day), 18), 1000 + n)
        for n, (day, rule) in enumerate(zip(days, rules, strict=True), 1)
    ]
    return tuple(reversed(sent))


def decided(
    known: Memory, day: date, moment: Moment = STUDY, *, late: timedelta = timedelta(), **scene: Any
) -> Decision:
    due = due_on(moment, known.learner, day) or at(day, 20)
    now = due + late
    return answered(decide(Scene(known.learner, now, now, TURN, **scene), moment, day, due), known)


def sent(known: Memory, day: date, moment: Moment = STUDY, *, late: timedelta = timedelta()) -> Send:
    decision = decided(known, day, moment, late=late)
    assert isinstance(decision, Send), decision
    return decision


def answered(steps: Generator[Need, Any, T], known: Memory) -> T:
    """The end of `steps`, which look up what `known` remembers."""
    found: Any = None
    while True:
        try:
            need = steps.send(found)
        except StopIteration as stop:
            end: T = stop.value
            return end
        assert isinstance(need, Find)
        found = known.find(need.view)


def switched(known: Memory, **rules: bool) -> Memory:
    """`known` with these rules on or off."""
    switches = {Rule(name): is_on for name, is_on in rules.items()}
    rhythm = replace(known.learner.rhythm, switched={**known.learner.rhythm.switched, **switches})
    known.learner = replace(known.learner, rhythm=rhythm)
    return known
