"""Meeting a learner: a few short questions, each with a sensible default."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from core.breaks import NO_BREAKS
from core.changes import Introduce, Prefer
from core.clock import monday_of, study_day
from core.dialogue.asking import amount, ask, choice, find, text, value
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import CLOCK, Invalid, Option, Question, say
from core.dialogue.readers import day_reader, read_clock, read_number
from core.dialogue.zones import zones_named, zones_showing
from core.flows.coming import coming
from core.flows.remarks import no_log
from core.learner import Learner
from core.nudges.settings import loud, quiet_around
from core.plan.calendar import plan_clock, start_when_in
from core.plan.model import Plan, Unit
from core.rhythm import Quiet, Rhythm, Rule
from core.schedule import scheduled, week_band
from core.views import PlanOf, PlansOffered

MOST_NAME = 60
"""Characters of a name; a longer one does not fit a greeting."""

MOST_AHEAD = timedelta(days=366)
"""A plan that begins later than in a year is a typo."""

_DAYS = {Unit.MONTH: 31, Unit.WEEK: 7, Unit.DAY: 1}
"""The most days each has."""

WEEKDAY_TIMES = (time(7), time(12, 30), time(18), time(20))
WEEKEND_TIMES = (time(9), time(10), time(14))
YES = {"yes", "y", "yes please", "yep", "yeah", "sure", "ok", "okay", "please", "please do"}
NO = {"no", "n", "no thanks", "nope", "nah", "not now", "rather not"}
NEVER_QUIET = Quiet(time(0), time(0))
_MIDWAY = re.compile(r"(?:i\W?a?m\s+)?(?:already\s+)?(?:in\s+)?(?:the\s+)?(month|week|day)\s*(\d{1,3})")


def start(scene: Scene) -> Flow:
    """Introduces the coach and its plan; a learner already met is only greeted."""
    plans = yield from find(PlansOffered())
    if scene.learner.met:
        return (yield from _again(scene, plans))
    name = yield from ask(name_question("name", scene, plans[0]), intro=say("start.hello"))
    zone = yield from ask_zone(scene)
    today = study_day(scene.opened_at, Learner(0, zone=zone).tz, scene.learner.day_ends)
    plan = yield from ask_plan(plans)
    starts_on = yield from ask_start(plan, today, scene.learner.locale)
    weekday_at = yield from ask(clock_question("weekday_at", WEEKDAY_TIMES, scene.learner.weekday_at))
    weekend_at = yield from ask(clock_question("weekend_at", WEEKEND_TIMES, scene.learner.weekend_at))
    check_in = (yield from ask(_check_in())) == "yes"
    planned = scheduled(plan)
    rhythm = Rhythm(
        quiet=quiet_around((weekday_at, weekend_at), scene.learner.day_ends),
        switched={Rule.CHECK_IN: True} if check_in else {},
    )
    met = Introduce(name, zone, planned, starts_on, weekday_at, weekend_at, today)
    to_be = replace(
        scene.learner, zone=zone, starts_on=starts_on, weekday_at=weekday_at, weekend_at=weekend_at
    )
    done = say(
        "start.done",
        name=name,
        clock=plan_clock(plan, starts_on, today),
        starts_on=starts_on,
        plan=plan.title,
        weekday_at=weekday_at,
        weekend_at=weekend_at,
        usual_week=None if plan.slots else week_band(planned),
        coming=coming(replace(to_be, rhythm=rhythm), planned, NO_BREAKS, scene.now),
        asks_at=rhythm.evening_at if check_in else None,
    )
    return Outcome(Reply((done,), NEXT), (met,) if rhythm == Rhythm() else (met, Prefer(rhythm=rhythm)))


NEXT = (
    Way(say("way.today"), Opened("today")),
    Way(say("way.week"), Opened("week")),
    Way(say("way.help"), Opened("help")),
)


def _again(scene: Scene, offered: Sequence[Plan]) -> Flow:
    """A greeting; a plan brought along that is not followed yet is offered."""
    followed = yield from find(PlanOf())
    brought = len(offered) > 1 and offered[0].title != followed.title
    ways = (
        (Way(say("way.follow", title=offered[0].title), Opened("settings", {"which": "plan"})),)
        if brought
        else ()
    )
    return Outcome(Reply((say("start.again", name=scene.learner.name),), (*ways, *NEXT)))


def name_question(key: str, scene: Scene, plan: Plan) -> Question[str]:
    question = text(key, say("start.name"), skippable=True)

    def read(said: str) -> str | Invalid:
        said = " ".join(said.split())
        if len(said) > MOST_NAME:
            return Invalid(say("start.name_too_long", most=MOST_NAME))
        return question.read(said)

    return no_log(replace(question, read=read), scene, plan)


def ask_zone(scene: Scene) -> Questioning[str]:
    """The learner's IANA zone: the one the platform knows, confirmed, or found from their clock or city."""
    known = scene.learner.zone
    local = scene.opened_at.astimezone(scene.learner.tz).time().replace(second=0, microsecond=0)

    def read(said: str) -> list[str] | Invalid:
        at = read_clock(said)
        if isinstance(at, time):
            zones = zones_showing(at, scene.now, scene.learner.locale)
        else:
            zones = zones_named(said)
        if known in zones:
            return [known]
        return list(zones[:4]) if zones else Invalid(say("start.no_zone"))

    prompt = say("start.zone", zone=known, local=local)
    right = Option([known], say("start.zone_right"))
    zones = yield from ask(value("zone", prompt, read, options=(right,), default=[known]))
    if len(zones) == 1:
        return zones[0]
    options = [Option(zone, zone) for zone in zones]
    zone: str = yield from ask(choice("zone_pick", say("start.zone_pick"), options))
    return zone


def ask_plan(plans: Sequence[Plan]) -> Questioning[Plan]:
    """The plan to follow; asked only where there is a choice."""
    if len(plans) == 1:
        return plans[0]
    options = [Option(number, plan.title) for number, plan in enumerate(plans)]
    number: int = yield from ask(choice("plan", say("start.plan"), options, skippable=True, default=0))
    return plans[number]


def ask_start(plan: Plan, today: date, locale: str) -> Questioning[date]:
    """The first day of the plan: today, a day to come, or so that the learner is "in month 4" now."""
    monday = monday_of(today) + timedelta(days=7)
    options = (
        Option(today.isoformat(), say("start.starts_today")),
        Option(monday.isoformat(), say("start.starts_monday", day=monday)),
        Option("midway", say("start.starts_midway")),
    )
    prompt = say("start.starts", plan=plan.title, length=plan.length, unit=plan.unit)
    reader = _start_reader(plan, today, locale)
    answer = yield from ask(value("starts_on", prompt, reader, options=options, default=today.isoformat()))
    if answer != "midway":
        return date.fromisoformat(answer)
    wanted = say("start.which", unit=plan.unit, length=plan.length)
    return date.fromisoformat((yield from ask(amount("midway", wanted, _midway_reader(plan, today)))))


def _start_reader(plan: Plan, today: date, locale: str) -> Callable[[str], str | Invalid]:
    """Reads a day, or "I'm in month 4", as the date the plan began on."""
    read_day = day_reader(today, locale)

    def read(said: str) -> str | Invalid:
        midway = _MIDWAY.fullmatch(said.strip().casefold())
        if midway:
            return _start_in(plan, Unit(midway[1]), midway[2], today)
        first = read_day(said)
        if isinstance(first, Invalid):
            return Invalid(say("start.no_day", unit=plan.unit))
        if abs(first - today) > MOST_AHEAD:
            return Invalid(say("start.day_too_far"))
        return first.isoformat()

    return read


def _midway_reader(plan: Plan, today: date) -> Callable[[str], str | Invalid]:
    """Reads "4" or "week 6" as the date the plan began on."""

    def read(said: str) -> str | Invalid:
        midway = _MIDWAY.fullmatch(said.strip().casefold())
        return _start_in(plan, Unit(midway[1]) if midway else plan.unit, midway[2] if midway else said, today)

    return read


def _start_in(plan: Plan, unit: Unit, number: str, today: date) -> str | Invalid:
    """The first day, as ISO text, of a plan that is in that month, week or day now."""
    counted = replace(plan, unit=unit, length=plan.length * _DAYS[plan.unit] // _DAYS[unit])
    read = read_number(1, counted.length)(number)
    return read if isinstance(read, Invalid) else start_when_in(counted, read, today).isoformat()


def clock_question(
    key: str, times: Sequence[time], default: time, quiet: Quiet = NEVER_QUIET
) -> Question[time]:
    """Asks for a time of day that is not in the `quiet` hours."""

    def read(said: str) -> time | Invalid:
        at = read_clock(said)
        return at if isinstance(at, Invalid) else loud(at, quiet) or at

    options = [Option(at.isoformat(), say("start.at", at=at)) for at in times if at not in quiet]
    return amount(key, say(f"start.{key}"), read, CLOCK, options=options, default=default)


def _check_in() -> Question[str]:
    options = [Option("yes", say("start.check_in_yes")), Option("no", say("start.check_in_no"))]
    question = choice("check_in", say("start.check_in"), options, skippable=True, default="no")
    return replace(question, read=_read_yes)


def _read_yes(said: str) -> str | Invalid:
    words = said.casefold().strip(" .!")
    if words in YES:
        return "yes"
    return "no" if words in NO else Invalid(say("dialogue.pick_one"))
