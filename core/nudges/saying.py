"""What a nudge says, and the buttons under it."""

from datetime import date, timedelta

from core.clock import monday_of, study_day
from core.day import SHORT, Record, lighter, record_of, step_of, wins_of
from core.dialogue.asking import find
from core.dialogue.contract import Opened, Questioning, Reply, Scene, Way
from core.dialogue.questions import Say, say
from core.nudges.choice import LAST_WORDS, choose, last_words, rescue
from core.nudges.decision import Send
from core.nudges.model import Moment, Rule
from core.nudges.world import World
from core.plan.calendar import ends_on, month_dates, phase_dates
from core.plan.model import Phase
from core.plan.step import Step
from core.plan.today import next_step
from core.recall import recalled
from core.streak import LONG_STREAK, STREAK_MINUTES, Share, streak
from core.timer import Timer
from core.tracking import studied_by_part
from core.views import MinutesByDay, MinutesByTarget, NudgesSince, PlanOf

MORE = 10
"""Minutes that a timer is prolonged by."""


# -- the study nudge and what may come in its place ----------------------------------------------------------------


def to_study(scene: Scene, world: World) -> Questioning[Send]:
    """The day's step, and why the coach speaks of it today."""
    past = yield from record_of(scene)
    step = step_on(world, past)
    rule = choose(Moment.STUDY, world, step) or Rule.STUDY
    minutes = SHORT if rule is Rule.COMEBACK or step.minutes is None else step.minutes.least
    says = yield from _says(scene, world, rule, step, past)
    says += yield from recalled(step.target, world.day, goals=(yield from _first_of_the_week(world)))
    return Send(rule, Reply(says, _study_ways(scene, rule, step, minutes)), step.target, minutes)


def _first_of_the_week(world: World) -> Questioning[bool]:
    """Whether no nudge has named a step this week yet: the first one recalls the week's goals."""
    sent = yield from find(NudgesSince(monday_of(world.day)))
    return all(nudge.moment is not Moment.STUDY for nudge in sent)


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
            first = say("nudge.phase_begins", phases=_until(world))
        case Rule.PHASE_ENDS:
            whole = sum(past.minutes.values()) if world.last_until(ends) else None
            first = say("nudge.phase_ends", phases=_with_minutes(world, past), whole=whole)
        case Rule.RESCUE:
            first = say("nudge.rescue", rescue=rescue(world), week=world.week)
        case _:
            wins = yield from wins_of(scene, world.plan)
            first = say("nudge.quick_win", win=next((it for it in wins if it.win == step.win), None))
    return first


def _streak(world: World) -> Questioning[int]:
    return (yield from streak(world.plan, world.since, world.day, world.breaks, most=LONG_STREAK))


def _until(world: World) -> tuple[tuple[Phase, date], ...]:
    """The phases that begin, each with its last day."""
    dated = ((phase, phase_dates(world.plan, phase, world.starts_on)[1]) for phase in world.begun())
    return tuple(dated)


def _with_minutes(world: World, past: Record) -> tuple[tuple[Phase, int], ...]:
    parts = studied_by_part(world.plan, past.minutes).phases
    return tuple((part.phase, part.minutes) for part in parts if part.phase in world.ending())


def _missed(world: World) -> tuple[Phase, ...]:
    """The phases that began in the pause."""
    pause = world.pause_over()
    return world.begun(pause.first) if pause else ()


def _study_ways(scene: Scene, rule: Rule, step: Step, minutes: int) -> tuple[Way, ...]:
    about = {"target": step.target, "nudge": scene.turn}
    start = Way(say("way.start"), Opened("focus", {"minutes": minutes, **about}))
    if rule is Rule.EASE:
        return (*_EASING, start, *_whys(scene))
    done = Way(say("way.log_done", minutes=minutes), Opened("log", {"minutes": minutes, **about}))
    small = Way(say("way.small", minutes=SHORT), Opened("focus", {"minutes": SHORT, **about}))
    return (start, done, *((small,) if minutes > SHORT else ()), *_puts_off(scene), *_whys(scene))


_EASING = (
    Way(say("way.other_time"), Opened("nudges", {"change": "time"})),
    Way(say("way.fewer"), Opened("nudges", {"change": "fewer"})),
    Way(say("way.off"), Opened("nudges", {"change": "off"})),
)


def _puts_off(scene: Scene) -> tuple[Way, ...]:
    about = {"nudge": scene.turn}
    return (
        Way(say("way.later"), Opened("later", about)),
        Way(say("way.not_today"), Opened("not_today", about)),
    )


def _whys(scene: Scene) -> tuple[Way, ...]:
    return (Way(say("way.why_now"), Opened("why", {"nudge": scene.turn})),)


# -- the evening -----------------------------------------------------------------------------------------------------


def in_the_evening(scene: Scene, world: World) -> Questioning[Send]:
    rule = choose(Moment.EVENING, world) or Rule.REFLECTION
    reflect = Way(say("way.reflect"), Opened("reflect"))
    match rule:
        case Rule.CHECK_IN:
            return (yield from _check_in(scene, world))
        case Rule.REVIEW:
            told = yield from _month(world)
            ways: tuple[Way, ...] = (Way(say("way.review"), Opened("review")), reflect)
        case _:
            told, ways = (yield from _week(world)), (reflect,)
    later = Way(say("way.later"), Opened("later", {"nudge": scene.turn}))
    return Send(rule, Reply((told,), (*ways, later, *_whys(scene))))


def _check_in(scene: Scene, world: World) -> Questioning[Send]:
    step = step_on(world, (yield from record_of(scene)))
    minutes = step.minutes.least if step.minutes else SHORT
    about = {"target": step.target, "nudge": scene.turn}
    ways = tuple(
        Way(say("way.yes_done", minutes=length), Opened("log", {"minutes": length, **about}))
        for length in dict.fromkeys((minutes, SHORT))
    )
    not_today = Way(say("way.not_today"), Opened("not_today", {"nudge": scene.turn}))
    reply = Reply((say("nudge.check_in", step=step),), (*ways, not_today, *_whys(scene)))
    return Send(Rule.CHECK_IN, reply, step.target, minutes)


def _week(world: World) -> Questioning[Say]:
    """The week in facts."""
    week = world.week
    by_target = yield from find(MinutesByTarget(week.first, week.last))
    titles = {item.key: item.title for item in world.plan.targets()}
    most = max(by_target, key=lambda target: by_target[target], default=None)
    days = _share(world, {facts.day: facts.minutes for facts in week.by_day})
    return say("nudge.reflection", week=week, days=days, most=titles.get(most or ""))


def _month(world: World) -> Questioning[Say]:
    """The plan's month in facts."""
    first, last = month_dates(world.starts_on, world.day)
    minutes = yield from find(MinutesByDay(first, last))
    days = [first + timedelta(days=ahead) for ahead in range((world.day - first).days + 1)]
    share = _share(world, {day: minutes.get(day, 0) for day in days})
    return say("nudge.review", first=first, last=last, minutes=sum(minutes.values()), days=share)


def _share(world: World, minutes: dict[date, int]) -> Share:
    """The days of study among those planned by now, of how many; today once it was."""
    asked = {
        day: spent
        for day, spent in minutes.items()
        if day <= world.day and world.planned(day) and not world.breaks.neutral(day)
    }
    kept = [day for day, spent in asked.items() if spent >= STREAK_MINUTES]
    return Share(len(kept), len(asked) - (world.day in asked and world.day not in kept))


# -- the timer -------------------------------------------------------------------------------------------------------


def timer_over(scene: Scene, timer: Timer) -> Questioning[Send]:
    """What a timer says at its planned length, and at twice that: beyond it nobody knows how long it really was."""
    plan = yield from find(PlanOf())
    title = next((item.title for item in plan.targets() if item.key == timer.target), None)
    named = {"timer": timer.started_at.isoformat(), "nudge": scene.turn}
    edit = Way(say("way.other_length"), Opened("focus", {"do": "stop", **named}))
    if timer.elapsed(scene.now) >= 2 * timedelta(minutes=timer.planned):
        told = say("nudge.timer_forgotten", minutes=timer.planned, title=title)
        drop = Way(say("way.timer", do="drop"), Opened("focus", {"do": "drop", **named}))
        ways = (_log(scene, timer), edit, drop)
    else:
        told = say("nudge.timer_over", minutes=timer.planned, title=title)
        more = Way(say("way.more", minutes=MORE), Opened("focus", {"do": "more", "minutes": MORE, **named}))
        ways = (_log(scene, timer), more, edit)
    return Send(Rule.TIMER, Reply((told,), ways), timer.target, timer.planned)


def _log(scene: Scene, timer: Timer) -> Way:
    day = study_day(timer.started_at, scene.learner.tz, scene.learner.day_ends)
    given = {"minutes": timer.planned, "target": timer.target, "timer": timer.started_at.isoformat()}
    return Way(
        say("way.log_minutes", minutes=timer.planned, when="now"),
        Opened("log", {**given, "day": day.isoformat(), "nudge": scene.turn}),
    )
