"""Which rule speaks: the first of the table's that is on and has something to say."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from core.clock import monday_of
from core.nudges.decision import Reason
from core.nudges.due import study_time
from core.nudges.rules import is_on, rules_of
from core.nudges.world import World
from core.plan.calendar import ends_on, later, month_dates
from core.plan.step import Step
from core.rhythm import Moment, Rule
from core.schedule import day_band
from core.streak import STREAK_MINUTES

SILENCE = 3
"""Days to study without a sign, after which a smaller step is offered."""
UNANSWERED = 5
"""Study nudges in a row without an answer, after which another time, fewer or none are offered."""
LAST_WORDS = 4
"""After that one a week, for so many weeks, and then none until the learner is heard: silence is an answer, too."""
WORTH_RESCUING = 30
"""Minutes; less behind than that is no matter."""
THURSDAY, SUNDAY = 3, 6
_ROUND = 5


@dataclass(frozen=True, slots=True)
class Rescue:
    """What would still keep the week: `minutes` in all, shared out over the days left as they have room."""

    minutes: int
    days: tuple[tuple[date, int], ...]


def choose(moment: Moment, world: World, step: Step | None = None) -> Rule | None:
    """The rule that speaks at `moment`; None if none that is on has anything to say. `step` is what the day is for."""
    on = (rule for rule in rules_of(moment) if is_on(rule, world.learner.rhythm))
    return next((rule for rule in on if _SPEAKS[rule](world, step)), None)


def needless(world: World, moment: Moment) -> Reason | None:
    """Why nobody misses the nudge of `moment`; None if it has something to say."""
    if world.breaks.paused(world.day):
        return Reason.PAUSED
    if muted(world):
        return Reason.SILENT
    if moment is Moment.EVENING:
        return None if choose(moment, world) else Reason.OFF
    return _no_study(world)


def _no_study(world: World) -> Reason | None:
    if not world.planned(world.day):
        return Reason.UNPLANNED
    if world.breaks.neutral(world.day):
        return Reason.SKIPPED
    if world.done:
        return Reason.DONE
    on = study_time(world.learner, world.day) is not None and is_on(Rule.STUDY, world.learner.rhythm)
    return None if on else Reason.OFF


def muted(world: World) -> bool:
    """Whether even the offer to come less often went unanswered, and today is not for one of the last words."""
    said = last_words(world)
    return said is not None and (said >= LAST_WORDS or not world.first_since(monday_of(world.day)))


def last_words(world: World) -> int | None:
    """How many were said since the offer to come less often went unanswered; None where it did not."""
    rules = [nudge.rule for nudge in world.unanswered]
    return rules.index(Rule.EASE) if Rule.EASE in rules else None


def rescue(world: World) -> Rescue | None:
    """What would keep the week; None while it is kept, or where it cannot be any more."""
    week = world.week
    wanted = week.band.least - week.minutes
    days = [later(world.day, ahead) for ahead in range((week.last - world.day).days + 1)]
    done = world.minutes.get(world.day, 0)
    left: list[tuple[date, int, int]] = []
    for day in filter(world.planned, days):
        band, so_far = day_band(world.plan, day, world.breaks), done if day == world.day else 0
        left.append((day, max(band.least - so_far, 0), max(band.most - so_far, 0)))
    if week.so_far.least - week.minutes < WORTH_RESCUING or wanted > sum(most for _, _, most in left):
        return None
    return Rescue(wanted, _shared_out(wanted, left))


def _shared_out(wanted: int, left: list[tuple[date, int, int]]) -> tuple[tuple[date, int], ...]:
    """`wanted` minutes over days that take from their least to their most, rounded up: the last day is the shortest."""
    more = wanted - sum(least for _, least, _ in left)
    room = max(sum(most - least for _, least, most in left), 1)
    days: list[tuple[date, int]] = []
    for day, least, most in left:
        share = -(-(least * room + (most - least) * more) // (room * _ROUND)) * _ROUND
        days.append((day, min(share, most, wanted - sum(minutes for _, minutes in days))))
    return tuple((day, minutes) for day, minutes in days if minutes)


def _comes_back(world: World) -> bool:
    """Once in a silence of some days; after an offer that was not answered, as the last words."""
    if last_words(world) is not None:
        return True
    return world.silent(SILENCE) and not world.asked_in_vain(Rule.COMEBACK)


def _is_rescued(world: World) -> bool:
    """On Thursday, or on the first day to study after it."""
    return world.first_since(later(monday_of(world.day), THURSDAY)) and rescue(world) is not None


def _wins(world: World, step: Step) -> bool:
    """Once a week for each: a win that is told of every day is none."""
    return step.win is not None and not world.said_this_week(Rule.QUICK_WIN, step.target)


def _ends_a_month(world: World) -> bool:
    """On the last Sunday of a plan month."""
    ends = min(month_dates(world.starts_on, world.day)[1], ends_on(world.plan, world.starts_on))
    return world.day.weekday() == SUNDAY and world.day <= ends < later(world.day, 7)


def _ends_a_week(world: World) -> bool:
    """On a Sunday, of a week that asked for something or in which something was done."""
    week = world.week
    return world.day.weekday() == SUNDAY and (week.band.most > 0 or week.minutes > 0)


def _is_open(world: World) -> bool:
    """On a day to study that has nothing logged which would count."""
    neutral = world.breaks.neutral(world.day)
    return world.planned(world.day) and not neutral and world.minutes.get(world.day, 0) < STREAK_MINUTES


_SPEAKS: Mapping[Rule, Callable[[World, Step | None], bool]] = {
    Rule.WELCOME_BACK: lambda world, _: world.pause_over() is not None,
    Rule.PHASE_BEGINS: lambda world, _: bool(world.begun()),
    Rule.COMEBACK: lambda world, _: _comes_back(world),
    Rule.EASE: lambda world, _: len(world.unanswered) >= UNANSWERED,
    Rule.PHASE_ENDS: lambda world, _: bool(world.ending()),
    Rule.RESCUE: lambda world, _: _is_rescued(world),
    Rule.QUICK_WIN: lambda world, step: step is not None and _wins(world, step),
    Rule.STUDY: lambda *_: True,
    Rule.REVIEW: lambda world, _: _ends_a_month(world),
    Rule.REFLECTION: lambda world, _: _ends_a_week(world),
    Rule.CHECK_IN: lambda world, _: _is_open(world),
}
"""What each rule waits for."""
