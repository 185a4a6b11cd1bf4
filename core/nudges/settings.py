"""Changing a learner's rhythm: times, days, switches, quiet hours."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import time

from core.dialogue.questions import Invalid, say
from core.dialogue.rhythms import WEEKDAYS, WEEKEND, Wish
from core.learner import Learner
from core.nudges.rules import RULES
from core.rhythm import Quiet, Rhythm, Rule

_NOON = time(12)
SILENCED = (Rule.STUDY, Rule.CHECK_IN, Rule.REFLECTION, Rule.REVIEW)
"""With these off nothing is left that speaks first, but a timer."""


def with_times(learner: Learner, wishes: Iterable[Wish]) -> Learner:
    """The learner with those times, and with the study nudge on. Days that are off stay off unless they are named."""
    for wish in wishes:
        days = set(wish.days)
        if wish.at is not None and days.issuperset(WEEKDAYS):
            learner, days = replace(_usual_again(learner, WEEKDAYS), weekday_at=wish.at), days - set(WEEKDAYS)
        if wish.at is not None and days.issuperset(WEEKEND):
            learner, days = replace(_usual_again(learner, WEEKEND), weekend_at=wish.at), days - set(WEEKEND)
        learner = _on_days(learner, replace(wish, days=tuple(days)))
    return switched(learner, Rule.STUDY, on=True)


def only_on(learner: Learner, weekdays: Iterable[int]) -> Learner:
    """The learner with the study nudge on these weekdays alone."""
    keeping = set(weekdays)
    kept = {day: at for day, at in learner.rhythm.days.items() if day in keeping and at is not None}
    off = dict.fromkeys({*WEEKDAYS, *WEEKEND} - keeping)
    return switched(_rhythmed(learner, days={**kept, **off}), Rule.STUDY, on=True)


def switched(learner: Learner, rule: Rule, *, on: bool) -> Learner:
    switches = {known: is_ for known, is_ in learner.rhythm.switched.items() if known is not rule}
    return _rhythmed(learner, switched=switches if on is RULES[rule].usual else {**switches, rule: on})


def all_off(learner: Learner) -> Learner:
    for rule in SILENCED:
        learner = switched(learner, rule, on=False)
    return learner


def all_on(learner: Learner) -> Learner:
    """As usual: the evening's question stays off."""
    for rule in SILENCED:
        learner = switched(learner, rule, on=RULES[rule].usual)
    return learner


def loud(at: time | None, quiet: Quiet) -> Invalid | None:
    """Why no nudge can come at that time: it is in the quiet hours. None if it can."""
    if at is None or at not in quiet:
        return None
    return Invalid(say("nudges.in_quiet", at=at, begins=quiet.begins, ends=quiet.ends))


def quiet_around(times: Iterable[time], day_ends: time) -> Quiet:
    """The usual quiet hours, made shorter where somebody studies early in the morning or late at night."""
    quiet = Quiet()
    for at in times:
        if at in quiet and day_ends <= at < _NOON:
            quiet = replace(quiet, ends=at)
        elif at in quiet:
            quiet = replace(quiet, begins=time((at.hour + 1) % 24, at.minute))
    return quiet


def switch_of(rule: Rule, rhythm: Rhythm) -> bool:
    return rhythm.switched.get(rule, RULES[rule].usual)


@dataclass(frozen=True, slots=True)
class Told:
    """The study nudge of `days` as it is told: a whole group of the week, or one day. `at` is None for off."""

    days: tuple[int, ...]
    at: time | None


def told_week(learner: Learner) -> tuple[Told, ...]:
    """When study nudges come: weekdays and weekends by what is usual there, and the days that differ."""
    told: list[Told] = []
    for group, usual in ((WEEKDAYS, learner.weekday_at), (WEEKEND, learner.weekend_at)):
        times = [learner.rhythm.days.get(day, usual) for day in group]
        most = usual if usual in times else max(times, key=times.count)
        each = [Told((day,), at) for day, at in zip(group, times, strict=True)]
        told += each if times.count(most) == 1 else [Told(group, most), *(it for it in each if it.at != most)]
    return tuple(told)


def times_of(learner: Learner) -> tuple[time, ...]:
    """All the times at which a nudge may come."""
    rhythm = learner.rhythm
    own = (at for at in rhythm.days.values() if at is not None)
    return (learner.weekday_at, learner.weekend_at, *own, rhythm.evening_at)


def _usual_again(learner: Learner, group: Iterable[int]) -> Learner:
    """The learner with the days of `group` at their usual time, if they are not off."""
    group = set(group)
    kept = {day: at for day, at in learner.rhythm.days.items() if day not in group or at is None}
    return _rhythmed(learner, days=kept)


def _on_days(learner: Learner, wish: Wish) -> Learner:
    days = {day: at for day, at in learner.rhythm.days.items() if day not in wish.days}
    if not wish.usual:
        days |= dict.fromkeys(wish.days, wish.at)
    return _rhythmed(learner, days=days)


def _rhythmed(learner: Learner, **new: object) -> Learner:
    return replace(learner, rhythm=replace(learner.rhythm, **new))  # type: ignore[arg-type]  # fields of a rhythm
