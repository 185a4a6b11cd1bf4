"""What a study nudge says, and the buttons under it."""

from datetime import date

from core.clock import monday_of
from core.day import SHORT, Record, lighter, record_of, step_of, wins_of
from core.dialogue.contract import Opened, Questioning, Reply, Scene, Way
from core.dialogue.questions import Say, say
from core.nudges.choice import LAST_WORDS, choose, last_words, rescue
from core.nudges.decision import Send
from core.nudges.rules import is_on
from core.nudges.world import World
from core.plan.calendar import dated_phases, ends_on
from core.plan.model import Phase
from core.plan.step import Step
from core.plan.today import next_step
from core.recall import recalled
from core.rhythm import Moment, Rule
from core.streak import LONG_STREAK, streak
from core.tracking import studied_by_part


def to_study(scene: Scene, world: World) -> Questioning[Send]:
    """The day's step, and why the coach speaks of it today."""
    past = yield from record_of(scene)
    step = step_on(world, past)
    rule = choose(Moment.STUDY, world, step) or Rule.STUDY
    minutes = SHORT if rule is Rule.COMEBACK or step.minutes is None else step.minutes.least
    says = _ended(world, past) + (yield from _says(scene, world, rule, step, past))
    says += yield from recalled(step.target, world.day, goals=_first_of_the_week(world))
    return Send(rule, Reply(says, _study_ways(scene, rule, step, minutes)), step.target, minutes)


def _first_of_the_week(world: World) -> bool:
    """Whether no nudge has named a step this week yet: the first one recalls the week's goals."""
    monday = monday_of(world.day)
    return not any(nudge.moment is Moment.STUDY and nudge.day >= monday for nudge in world.nudges)


def step_on(world: World, past: Record) -> Step:
    """What the day is for; on an easy day, half as long."""
    found = next_step(
        world.plan,
        past.standings,
        starts_on=world.starts_on,
        day=world.day,
        minutes=past.minutes,
        solved=past.solved,
    )
    step = step_of(found)
    return lighter(step) if world.breaks.eased(world.day) else step


def _says(scene: Scene, world: World, rule: Rule, step: Step, past: Record) -> Questioning[tuple[Say, ...]]:
    easy = world.breaks.eased(world.day)
    match rule:
        case Rule.COMEBACK:
            last = last_words(world) == LAST_WORDS - 1
            return (say("nudge.comeback", step=step, minutes=SHORT, name=scene.learner.name, last=last),)
        case Rule.STUDY:
            days = yield from _streak(world)
            done = world.minutes.get(world.day, 0)
            facts = {"step": step, "day": world.day, "easy": easy, "streak": days, "done": done}
            return (say("nudge.study", week=world.week, **facts),)
        case _:
            first = yield from _first(scene, world, rule, step, past)
            return (first, say("nudge.step", step=step, day=world.day, easy=easy))


def _first(scene: Scene, world: World, rule: Rule, step: Step, past: Record) -> Questioning[Say]:
    """What is said of the day before its step."""
    ends = ends_on(world.plan, world.starts_on)
    match rule:
        case Rule.WELCOME_BACK:
            days = yield from _streak(world)
            first = say("nudge.welcome_back", name=scene.learner.name, streak=days, phases=_missed(world))
        case Rule.EASE:
            first = say("nudge.ease", count=len(world.unanswered))
        case Rule.PHASE_BEGINS:
            first = say("nudge.phase_begins", phases=_until(world), today=world.day)
        case Rule.PHASE_ENDS:
            whole = sum(past.minutes.values()) if world.last_until(ends) else None
            first = say("nudge.phase_ends", phases=_with_minutes(world, past, world.ending()), whole=whole)
        case Rule.RESCUE:
            first = say("nudge.rescue", rescue=rescue(world), week=world.week)
        case _:
            wins = yield from wins_of(scene, world.plan)
            first = say("nudge.quick_win", win=next((it for it in wins if it.win == step.win), None))
    return first


def _streak(world: World) -> Questioning[int]:
    return (yield from streak(world.plan, world.since, world.day, world.breaks, most=LONG_STREAK))


def _until(world: World) -> tuple[tuple[Phase, date, date], ...]:
    """The phases that begin, each with its first and last day."""
    begun = world.begun()
    return tuple(it for it in dated_phases(world.plan, world.starts_on) if it[0] in begun)


def _with_minutes(world: World, past: Record, phases: tuple[Phase, ...]) -> tuple[tuple[Phase, int], ...]:
    parts = studied_by_part(world.plan, past.minutes).phases
    return tuple((part.phase, part.minutes) for part in parts if part.phase in phases)


def _ended(world: World, past: Record) -> tuple[Say, ...]:
    """What nobody heard on the last day of a phase."""
    phases = world.ended_unheard() if is_on(Rule.PHASE_ENDS, world.learner.rhythm) else ()
    return (say("nudge.phase_ended", phases=_with_minutes(world, past, phases)),) if phases else ()


def _missed(world: World) -> tuple[Phase, ...]:
    """The phases that began in the pause."""
    pause = world.pause_over()
    return world.begun(pause.first) if pause else ()


def _study_ways(scene: Scene, rule: Rule, step: Step, minutes: int) -> tuple[Way, ...]:
    about = {"target": step.target, "nudge": scene.turn}
    start = Way(say("way.start"), Opened("focus", {"minutes": minutes, **about}))
    if rule is Rule.EASE:
        return (*_EASING, start, why_now(scene))
    done = Way(say("way.log_done", minutes=minutes), Opened("log", {"minutes": minutes, **about}))
    small = Way(say("way.small", minutes=SHORT), Opened("focus", {"minutes": SHORT, **about}))
    return (
        start,
        done,
        *((small,) if minutes > SHORT else ()),
        later(scene),
        not_today(scene),
        why_now(scene),
    )


_EASING = (
    Way(say("way.other_time"), Opened("nudges", {"change": "time"})),
    Way(say("way.fewer"), Opened("nudges", {"change": "fewer"})),
    Way(say("way.off"), Opened("nudges", {"change": "off"})),
)


def later(scene: Scene) -> Way:
    return Way(say("way.later"), Opened("later", {"nudge": scene.turn}))


def not_today(scene: Scene) -> Way:
    return Way(say("way.not_today"), Opened("not_today", {"nudge": scene.turn}))


def why_now(scene: Scene) -> Way:
    return Way(say("way.why_now"), Opened("why", {"nudge": scene.turn}))
