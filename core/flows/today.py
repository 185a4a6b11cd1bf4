"""What to do today, and why."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.breaks import Breaks, Kind
from core.clock import monday_of
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import Say, say
from core.plan.calendar import plan_clock
from core.plan.model import Activity, Plan
from core.plan.standing import Standings, stopped_at
from core.plan.step import AfterEnd, BeforeStart, RestDay, Step, Today
from core.plan.today import next_step
from core.schedule import half
from core.views import (
    BreaksOf,
    MinutesByDay,
    MinutesByTarget,
    PlanOf,
    Positions,
    ProblemsByTarget,
    StandingsOf,
)

ENDING = {Activity.READING, Activity.VIDEO, Activity.CODING}
"""Activities whose books, courses and features are finished one day; practice is not."""

SHORT = 15
"""Minutes of the small version of a session: enough to keep the day."""


@dataclass(frozen=True, slots=True)
class Record:
    """All of the past that the next step depends on."""

    standings: Standings
    minutes: Mapping[str | None, int]
    solved: Mapping[str | None, int]


def today(scene: Scene) -> Flow:
    plan = yield from find(PlanOf())
    breaks = yield from breaks_of(scene)
    found = yield from todays_step(scene, plan)
    if isinstance(found, Step) and breaks.eased(scene.today):
        found = lighter(found)
    spent = yield from find(MinutesByDay(scene.today, scene.today))
    clock = plan_clock(plan, starts_on(scene), scene.today)
    done = spent.get(scene.today, 0)
    match found:
        case Step():
            told = say("today.step", step=found, clock=clock, done=done, day=scene.today)
        case BeforeStart():
            told = say("today.before", before=found)
        case RestDay():
            told = say("today.rest", rest=found, done=done)
        case AfterEnd():
            told = say("today.after", after=found)
    return Outcome(Reply((*on_break(breaks, scene.today), told), step_ways(step_of(found))))


def record_of(scene: Scene) -> Questioning[Record]:
    standings = yield from find(StandingsOf())
    positions = yield from find(Positions())
    minutes = yield from find(MinutesByTarget())
    monday = monday_of(scene.today)
    solved = yield from find(ProblemsByTarget(monday, monday + timedelta(days=6)))
    return Record(stopped_at(standings, positions), minutes, solved)


def todays_step(scene: Scene, plan: Plan) -> Questioning[Today]:
    past = yield from record_of(scene)
    return next_step(
        plan,
        past.standings,
        starts_on=starts_on(scene),
        day=scene.today,
        minutes=past.minutes,
        solved=past.solved,
    )


def starts_on(scene: Scene) -> date:
    """The plan's first day; conversations about the plan are with learners who have been met."""
    return scene.learner.starts_on or scene.today


def since(scene: Scene) -> date:
    """The day from which anything is asked for: nobody is behind on months before they joined."""
    return max(starts_on(scene), scene.learner.joined_on or date.min)


def breaks_of(scene: Scene) -> Questioning[Breaks]:
    """The days that ask for less; those before the learner joined ask for nothing."""
    breaks = yield from find(BreaksOf())
    return breaks.since(since(scene))


def on_break(breaks: Breaks, day: date) -> tuple[Say, ...]:
    """A word on the break `day` lies in; none on days that nothing need be said about."""
    ruling = breaks.ruling(day)
    if ruling is None or ruling.kind in {Kind.UNHEARD, Kind.ABSENT}:
        return ()
    return (say("today.on_break", taken=ruling),)


def lighter(step: Step) -> Step:
    """`step` as an easy day asks for it."""
    others = tuple(map(lighter, step.alternatives))
    return replace(step, minutes=half(step.minutes) if step.minutes else None, alternatives=others)


def step_of(found: Today) -> Step:
    match found:
        case Step():
            return found
        case BeforeStart(first=step) | RestDay(anyway=step) | AfterEnd(step=step):
            return step


def step_ways(step: Step) -> tuple[Way, ...]:
    """The step logged with one tap, in full or in small, and what it is about marked as done."""
    lengths = [step.minutes.least] if step.minutes else []
    ways = [
        Way(say("way.log_done", minutes=minutes), Opened("log", {"minutes": minutes, "target": step.target}))
        for minutes in dict.fromkeys((*lengths, SHORT))
        if minutes
    ]
    finished = step.feature or (step.resource if step.activity in ENDING else None)
    if finished is not None:
        ways.append(Way(say("way.finished", title=finished.title), Opened("plan", {"done": finished.key})))
    return (*ways, Way(say("way.week"), Opened("week")))
