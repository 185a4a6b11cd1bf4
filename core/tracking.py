"""What was studied: entries, and the sums they make."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from core.breaks import NO_BREAKS, Breaks
from core.clock import monday_of
from core.plan.calendar import ends_on
from core.plan.model import Band, Module, Phase, Plan, Project, Slot
from core.schedule import band_between, plus, slot_on


@dataclass(frozen=True, slots=True)
class Entry:
    """One stretch of study.

    `day` is the local study day in `zone` when it was recorded; it is never recomputed. `target` is the key of a plan
    item, None for study outside the plan. `minutes` is 0 only when problems were counted without a time. `turn` is
    the turn that recorded it: entries of one message share it. `said` is the message it came from.
    """

    minutes: int
    day: date
    zone: str
    target: str | None = None
    problems: int | None = None
    position: str | None = None
    note: str = ""
    said: str = ""
    id: int = 0
    turn: int = 0


@dataclass(frozen=True, slots=True)
class DayFacts:
    day: date
    slot: Slot | None
    minutes: int


@dataclass(frozen=True, slots=True)
class WeekFacts:
    """A week from Monday to Sunday against the schedule.

    `band` is what the week asks for, `so_far` what it has asked for by now. Days before the plan's start and after its
    end ask for nothing, yet what was studied on them counts.
    """

    first: date
    last: date
    minutes: int
    band: Band
    so_far: Band
    by_day: tuple[DayFacts, ...]


@dataclass(frozen=True, slots=True)
class PhaseMinutes:
    """The minutes logged on a phase, and on each of its modules with its resources."""

    phase: Phase
    minutes: int
    modules: tuple[tuple[Module, int], ...]


@dataclass(frozen=True, slots=True)
class Studied:
    """All that was logged, by part of the plan. `outside` is what belongs to none, or to none any more."""

    phases: tuple[PhaseMinutes, ...]
    projects: tuple[tuple[Project, int], ...]
    outside: int

    @property
    def minutes(self) -> int:
        phases = sum(phase.minutes for phase in self.phases)
        return phases + sum(minutes for _, minutes in self.projects) + self.outside


def week_facts(
    plan: Plan,
    starts_on: date,
    week: date,
    *,
    today: date,
    minutes: Mapping[date, int],
    breaks: Breaks = NO_BREAKS,
) -> WeekFacts:
    """The facts of the week `week` lies in, as of `today`. `minutes` are those of its days, at least."""
    first = monday_of(week)
    last = first + timedelta(days=6)
    days = [first + timedelta(days=number) for number in range(7)]
    return WeekFacts(
        first,
        last,
        minutes=sum(minutes.get(day, 0) for day in days),
        band=asked(plan, starts_on, first, last, breaks),
        so_far=asked_by(plan, starts_on, (first, last), breaks, today=today, studied=minutes.get(today, 0)),
        by_day=tuple(DayFacts(day, slot_on(plan, day), minutes.get(day, 0)) for day in days),
    )


def asked(plan: Plan, starts_on: date, first: date, last: date, breaks: Breaks = NO_BREAKS) -> Band:
    """The minutes the plan asks for from `first` to `last`, both included: those of its own days."""
    return band_between(plan, max(first, starts_on), min(last, ends_on(plan, starts_on)), breaks)


def asked_by(
    plan: Plan,
    starts_on: date,
    span: tuple[date, date],
    breaks: Breaks = NO_BREAKS,
    *,
    today: date,
    studied: int,
) -> Band:
    """The minutes of `asked` that are due by now: every day before `today`, and of `today` what was `studied`.

    So a day under way puts nobody behind, and half a session does not cost the lead of the day before.
    """
    first, last = span
    due = asked(plan, starts_on, first, min(last, today - timedelta(days=1)), breaks)
    if not first <= today <= last:
        return due
    band = asked(plan, starts_on, today, today, breaks)
    return plus(due, Band(min(band.least, studied), min(band.most, studied)))


def studied_by_part(plan: Plan, minutes: Mapping[str | None, int]) -> Studied:
    """`minutes` by target, as hours of phases, modules (with their resources) and projects."""
    phases = tuple(_phase_minutes(phase, minutes) for phase in plan.phases)
    projects = tuple((project, minutes.get(project.key, 0)) for project in plan.projects)
    inside = sum(phase.minutes for phase in phases) + sum(spent for _, spent in projects)
    return Studied(phases, projects, sum(minutes.values()) - inside)


def _phase_minutes(phase: Phase, minutes: Mapping[str | None, int]) -> PhaseMinutes:
    modules = tuple((module, _module_minutes(module, minutes)) for module in phase.modules)
    return PhaseMinutes(phase, sum(spent for _, spent in modules), modules)


def _module_minutes(module: Module, minutes: Mapping[str | None, int]) -> int:
    keys = (module.key, *(resource.key for resource in module.resources))
    return sum(minutes.get(key, 0) for key in keys)
