"""What a day is for: the learner's step, quick wins and breaks, looked up for whoever tells of them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.breaks import Break, Breaks, Kind
from core.clock import monday_of
from core.dialogue.asking import find
from core.dialogue.contract import Questioning, Scene
from core.plan.calendar import later
from core.plan.model import Plan
from core.plan.standing import Standings, stopped_at
from core.plan.step import AfterEnd, BeforeStart, RestDay, Step, Today
from core.plan.today import next_step
from core.plan.wins import Win, wins
from core.schedule import half
from core.views import BreaksOf, MinutesByTarget, Positions, ProblemsByTarget, StandingsOf

SHORT = 15
"""Minutes of the small version of a session: enough to keep the day."""


@dataclass(frozen=True, slots=True)
class Record:
    """All of the past that the next step depends on."""

    standings: Standings
    minutes: Mapping[str | None, int]
    solved: Mapping[str | None, int]


def starts_on(scene: Scene) -> date:
    """The plan's first day; conversations about the plan are with learners who have been met."""
    return scene.learner.starts_on or scene.today


def since(scene: Scene) -> date:
    """The day from which anything is asked for: nobody is behind on months before they joined."""
    return max(starts_on(scene), scene.learner.joined_on or date.min)


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


def step_of(found: Today) -> Step:
    match found:
        case Step():
            return found
        case BeforeStart(first=step) | RestDay(anyway=step) | AfterEnd(step=step):
            return step


def lighter(step: Step) -> Step:
    """`step` as an easy day asks for it."""
    others = tuple(map(lighter, step.alternatives))
    return replace(step, minutes=half(step.minutes) if step.minutes else None, alternatives=others)


def breaks_of(scene: Scene) -> Questioning[Breaks]:
    """The days that ask for less, those too that could not be heard and have not been told of.

    Those before the learner joined ask for nothing.
    """
    breaks, first = (yield from find(BreaksOf())), scene.learner.unheard_from
    if first is not None:
        last = min(scene.learner.unheard_to or first, later(scene.today, -1))
        breaks = Breaks((*breaks.all, Break(Kind.UNHEARD, first, last)))
    return breaks.since(since(scene))


def wins_of(scene: Scene, plan: Plan) -> Questioning[tuple[Win, ...]]:
    standings = yield from find(StandingsOf())
    first, last = window(scene, plan)
    problems = yield from find(ProblemsByTarget(first, last))
    positions = yield from find(Positions())
    return wins(plan, standings, problems, positions)


def window(scene: Scene, plan: Plan) -> tuple[date, date]:
    """The days in which quick wins count, both included."""
    first = starts_on(scene)
    return first, first + timedelta(days=plan.win_days - 1)
