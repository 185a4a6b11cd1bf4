"""All that the choice of a day's step depends on, and what follows from it at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from core.clock import monday_of
from core.plan.calendar import State, dated_phases, later, project_dates, week_number
from core.plan.model import Activity, Feature, Module, Phase, Plan, Project, QuickWin, Resource, Topic
from core.plan.standing import Standing, Standings, Status
from core.schedule import slot_on

Item = Module | Resource | Project | Feature | Topic | QuickWin
_FRESH = Standing()


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The plan, how far the learner is with it, and the day.

    `minutes` are the minutes ever logged by target; `solved` are the problems solved this week by target.
    """

    plan: Plan
    standings: Standings
    starts_on: date
    day: date
    minutes: Mapping[str | None, int]
    solved: Mapping[str | None, int] = field(default_factory=dict)

    @property
    def week(self) -> int:
        return week_number(self.starts_on, self.day)

    # -- phases and projects: over, running, to come ---------------------------------------------------------------

    @property
    def earlier(self) -> tuple[Phase, ...]:
        """The phases that are over, by number."""
        return self._phases(State.AFTER)

    @property
    def running(self) -> tuple[Phase, ...]:
        return self._phases(State.RUNNING)

    @property
    def to_come(self) -> tuple[Phase, ...]:
        return self._phases(State.BEFORE)

    def projects(self, state: State) -> tuple[Project, ...]:
        """The projects to come, running or over, in the plan's order."""
        dated = ((it, project_dates(self.plan, it, self.starts_on)) for it in self.plan.projects)
        return tuple(project for project, dates in dated if self._state(*dates) is state)

    def _phases(self, state: State) -> tuple[Phase, ...]:
        dated = dated_phases(self.plan, self.starts_on)
        found = (phase for phase, *dates in dated if self._state(*dates) is state)
        return tuple(sorted(found, key=lambda phase: phase.number))

    def _state(self, first: date, last: date) -> State:
        return State.BEFORE if self.day < first else State.AFTER if self.day > last else State.RUNNING

    # -- how far -----------------------------------------------------------------------------------------------------

    def standing(self, item: Item) -> Standing:
        return self.standings.get(item.key, _FRESH)

    def done(self, item: Item) -> bool:
        """Whether `item` is finished; a project is with its last feature, too."""
        if self.standing(item).done:
            return True
        return isinstance(item, Project) and bool(item.features) and all(map(self.done, item.features))

    def begun(self, item: Item) -> bool:
        """Whether `item` is under way: so marked, or time was logged on it."""
        if self.done(item):
            return False
        return self.standing(item).status is Status.IN_PROGRESS or self.minutes.get(item.key, 0) > 0

    def minutes_of(self, module: Module) -> int:
        """The minutes logged on `module` and its resources."""
        keys = (module.key, *(resource.key for resource in module.resources))
        return sum(self.minutes.get(key, 0) for key in keys)

    def first_topic(self, module: Module | None) -> Topic | None:
        """The topic to look for: one under way, else the first not finished."""
        left = [topic for topic in module.topics if not self.done(topic)] if module else []
        return next((topic for topic in left if self.begun(topic)), left[0] if left else None)

    # -- whose turn --------------------------------------------------------------------------------------------------

    def turn(self, activity: Activity) -> int:
        """The place of today among the week's slots of `activity`, counted from another one each week.

        So phases that share the week take turns from slot to slot, and a weekday is not always the same one's.
        """
        monday = monday_of(self.day)
        days = (later(monday, ahead) for ahead in range(self.day.weekday()))
        slots = (slot_on(self.plan, day) for day in days)
        return self.week - 1 + len([slot for slot in slots if slot and slot.activity is activity])

    def open_wins(self) -> tuple[QuickWin, ...]:
        """The quick wins not yet won, while their window lasts."""
        if self.day >= later(self.starts_on, self.plan.win_days):
            return ()
        return tuple(win for win in self.plan.quick_wins if not self.done(win))
