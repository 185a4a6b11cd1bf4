"""What to do today, and why."""

from datetime import date

from core.breaks import Breaks, Kind
from core.day import SHORT, breaks_of, lighter, starts_on, step_of, todays_step
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import Say, say
from core.plan.calendar import plan_clock
from core.plan.model import Activity
from core.plan.step import AfterEnd, BeforeStart, RestDay, Step
from core.recall import recalled
from core.views import MinutesByDay, PlanOf

ENDING = {Activity.READING, Activity.VIDEO, Activity.CODING}
"""Activities whose books, courses and features are finished one day; practice is not."""


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
    kept = yield from recalled(step_of(found).target, scene.today)
    ways = step_ways(step_of(found))
    if isinstance(found, AfterEnd):
        ways = (Way(say("way.portfolio"), Opened("portfolio")), *ways)
    return Outcome(Reply((*on_break(breaks, scene.today), told, *kept), ways))


def on_break(breaks: Breaks, day: date) -> tuple[Say, ...]:
    """A word on the break `day` lies in; none on days that nothing need be said about."""
    ruling = breaks.ruling(day)
    if ruling is None or ruling.kind in {Kind.UNHEARD, Kind.ABSENT}:
        return ()
    return (say("today.on_break", taken=ruling),)


def step_ways(step: Step) -> tuple[Way, ...]:
    """The step begun or logged with one tap, in full or in small, and what it is about marked as done."""
    lengths = [step.minutes.least] if step.minutes else []
    timed = {"minutes": next(iter(lengths), 0) or SHORT, "target": step.target}
    ways = [Way(say("way.start"), Opened("focus", timed))]
    ways += [
        Way(say("way.log_done", minutes=minutes), Opened("log", {"minutes": minutes, "target": step.target}))
        for minutes in dict.fromkeys((*lengths, SHORT))
        if minutes
    ]
    finished = step.feature or (step.resource if step.activity in ENDING else None)
    if finished is not None:
        ways.append(Way(say("way.finished", title=finished.title), Opened("plan", {"done": finished.key})))
    return (*ways, Way(say("way.week"), Opened("week")))
