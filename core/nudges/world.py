"""What the choice of a rule depends on, and the questions the rules ask of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from core.breaks import Break, Breaks, Kind
from core.clock import monday_of, study_day
from core.day import breaks_of, since, starts_on
from core.dialogue.asking import find
from core.dialogue.contract import Questioning, Scene
from core.learner import Learner
from core.nudges.due import study_time
from core.plan.calendar import dated_phases, ends_on, later
from core.plan.model import Phase, Plan
from core.rhythm import Moment, Rule
from core.schedule import day_band, planned
from core.streak import STREAK_MINUTES
from core.tracking import WeekFacts, week_facts
from core.views import LastHeard, MinutesByDay, Nudge, NudgesSince, PlanOf

WEEK = timedelta(days=6)
"""From a Monday to its Sunday."""


@dataclass(frozen=True, slots=True)
class World:
    """A learner on study day `day`.

    `starts_on` is the plan's first day, `since` the first of them that counts for the learner. They were last heard at
    `heard_at`; `nudges` are those of that day, of this week and later, the latest first. `minutes` are those of each day
    of the week.
    """

    learner: Learner
    plan: Plan
    day: date
    starts_on: date
    since: date
    breaks: Breaks
    heard_at: datetime | None
    nudges: tuple[Nudge, ...]
    minutes: Mapping[date, int]

    # -- days ------------------------------------------------------------------------------------------------------

    def planned(self, day: date) -> bool:
        """Whether the plan has study for `day`."""
        return self.since <= day <= ends_on(self.plan, self.starts_on) and planned(self.plan, day)

    def studies(self, day: date) -> bool:
        """Whether a study nudge belongs to `day`: planned, asked for, and wanted on that weekday."""
        return (
            self.planned(day) and not self.breaks.neutral(day) and study_time(self.learner, day) is not None
        )

    def first_since(self, day: date) -> bool:
        """Whether today is the first day to study from `day` on."""
        between = (later(day, ahead) for ahead in range((self.day - day).days))
        return day <= self.day and not any(map(self.studies, between))

    def last_until(self, day: date) -> bool:
        """Whether today is the last day to study up to `day`."""
        between = (later(self.day, ahead) for ahead in range(1, (day - self.day).days + 1))
        return self.day <= day and not any(map(self.studies, between))

    def silent(self, most: int) -> bool:
        """Whether nothing was heard on the last `most` days to study. A day off is no silence."""
        if self.heard_at is None:
            heard = self.since
        else:
            heard = max(study_day(self.heard_at, self.learner.tz, self.learner.day_ends), self.since)
        between = (later(self.day, -back) for back in range(1, (self.day - heard).days))
        return len([day for day in between if self.studies(day)]) >= most

    # -- what was done ---------------------------------------------------------------------------------------------

    @property
    def done(self) -> bool:
        """Whether the day's work is logged: what its slot asks for at least."""
        least = day_band(self.plan, self.day, self.breaks).least
        return self.minutes.get(self.day, 0) >= (least or STREAK_MINUTES)

    @property
    def week(self) -> WeekFacts:
        return week_facts(
            self.plan,
            self.starts_on,
            self.day,
            today=self.day,
            minutes=self.minutes,
            breaks=self.breaks,
        )

    # -- what was said ---------------------------------------------------------------------------------------------

    @property
    def unanswered(self) -> tuple[Nudge, ...]:
        """The study nudges since the learner was last heard, the latest first."""
        return tuple(
            nudge
            for nudge in self.nudges
            if nudge.moment is Moment.STUDY and (self.heard_at is None or nudge.sent_at > self.heard_at)
        )

    def said_this_week(self, rule: Rule, target: str | None) -> bool:
        monday = monday_of(self.day)
        return any(it.rule is rule and it.target == target and it.day >= monday for it in self.nudges)

    def asked_in_vain(self, rule: Rule) -> bool:
        return any(nudge.rule is rule for nudge in self.unanswered)

    @property
    def nudged_at(self) -> datetime | None:
        """When the last nudge of the day was sent."""
        sent = (
            nudge.sent_at
            for nudge in self.nudges
            if nudge.day == self.day and nudge.moment is not Moment.TIMER
        )
        return max(sent, default=None)

    # -- the plan's turns ------------------------------------------------------------------------------------------

    def pause_over(self) -> Break | None:
        """The pause after which today is the first day to study."""
        over = (it for it in self.breaks.all if it.kind is Kind.PAUSE and it.last and it.last < self.day)
        return next((it for it in over if it.last and self.first_since(later(it.last, 1))), None)

    def begun(self, first: date | None = None) -> tuple[Phase, ...]:
        """The phases that began on `first` or later, and of which today is the first day to study."""
        first = max(first or self.since, self.since)
        dated = dated_phases(self.plan, self.starts_on)
        return tuple(phase for phase, begins, _ in dated if begins >= first and self.first_since(begins))

    def ending(self) -> tuple[Phase, ...]:
        """The phases of which today is the last day to study."""
        dated = dated_phases(self.plan, self.starts_on)
        return tuple(phase for phase, first, last in dated if first <= self.day and self.last_until(last))

    def ended_unheard(self) -> tuple[Phase, ...]:
        """The phases whose last day to study did not reach the learner, if today is the first day to study since."""
        dated = dated_phases(self.plan, self.starts_on)
        return tuple(
            phase for phase, first, last in dated if last < self.day and self._unheard_at_last(first, last)
        )

    def _unheard_at_last(self, first: date, last: date) -> bool:
        lost = (it for it in self.breaks.all if it.kind is Kind.UNHEARD and self.first_since(it.first))
        spans = ((max(it.first, first), min(it.last or last, last)) for it in lost)
        days = (later(begins, ahead) for begins, ends in spans for ahead in range((ends - begins).days + 1))
        return any(self.planned(day) and study_time(self.learner, day) is not None for day in days)


def look(scene: Scene, day: date) -> Questioning[World]:
    """The world of the learner on `day`."""
    learner, monday = scene.learner, monday_of(day)
    plan = yield from find(PlanOf())
    breaks = yield from breaks_of(scene)
    heard_at = yield from find(LastHeard())
    heard = study_day(heard_at, learner.tz, learner.day_ends) if heard_at else since(scene)
    nudges = yield from find(NudgesSince(min(heard, monday)))
    others = tuple(nudge for nudge in nudges if nudge.turn != scene.turn)  # it may have been tried before
    minutes = yield from find(MinutesByDay(monday, monday + WEEK))
    return World(learner, plan, day, starts_on(scene), since(scene), breaks, heard_at, others, minutes)
