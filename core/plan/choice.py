"""The candidates for a day's step, best first, by the kind of slot."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, islice, zip_longest
from typing import TypeVar

from core.plan.calendar import State
from core.plan.kinds import activity_of
from core.plan.model import Activity, Module, Phase, Plan, Priority, Project, QuickWin, Resource
from core.plan.standpoint import Standpoint
from core.plan.step import Step, Why

T = TypeVar("T")
_WORD = re.compile(r"\w+")
_RANK = {Priority.HIGH: 0, Priority.MEDIUM: 1, None: 1, Priority.LOW: 2}


def study_steps(at: Standpoint, activity: Activity) -> Iterator[Step]:
    """Reading or watching: the running phases in turn, then what earlier phases left, then the phases to come.

    Second comes what is no duty today but may be wished for: a quick win, or what was begun in an earlier phase.
    """
    kind = _offered(at, activity)
    now = in_turns(resource_steps(at, phase, kind) for phase in turned(at.running, at.turn(activity)))
    left = [step for phase in at.earlier for step in resource_steps(at, phase, activity)]
    yield from now[:1]
    yield from islice(win_steps(at, activity), 1)
    yield from because(Why.EARLIER, (step for step in left if step.reason is Why.CONTINUES))
    yield from now[1:]
    yield from because(Why.EARLIER, left)
    for phase in at.to_come:
        yield from because(Why.EARLY, resource_steps(at, phase, activity))


def _offered(at: Standpoint, activity: Activity) -> Activity:
    """`activity`, or watching for reading and reading for watching where the running phases have only the other."""
    resources = [r for phase in at.running for module in phase.modules for r in module.resources]
    if not resources or any(suits(resource, activity) for resource in resources):
        return activity
    return Activity.VIDEO if activity is Activity.READING else Activity.READING


def coding_steps(at: Standpoint) -> Iterator[Step]:
    """Building: the running project's next feature, then what earlier projects left, then the projects to come."""
    running = turned(at.projects(State.RUNNING), at.turn(Activity.CODING))
    now = in_turns(feature_steps(at, project) for project in running)
    yield from now[:1]
    yield from islice(win_steps(at, Activity.CODING), 1)
    yield from in_turns(resource_steps(at, phase, Activity.CODING) for phase in at.running)
    yield from now[1:]
    for project in at.projects(State.AFTER):
        yield from because(Why.EARLIER, feature_steps(at, project))
    for project in at.projects(State.BEFORE):
        yield from because(Why.EARLY, feature_steps(at, project))


def feature_steps(at: Standpoint, project: Project) -> list[Step]:
    """The features still to build, one under way first; a project without features is one step."""
    if at.done(project):
        return []
    built = any(map(at.done, project.features)) or at.begun(project)
    step = Step(Activity.CODING, Why.CONTINUES if built else Why.NEXT, target=project.key, project=project)
    left = sorted((f for f in project.features if not at.done(f)), key=lambda it: not at.begun(it))
    return [replace(step, feature=feature) for feature in left] or [step]


def win_steps(at: Standpoint, activity: Activity) -> Iterator[Step]:
    """The open quick wins of the plan's first days that suit `activity`, as far as their words tell.

    A win about a resource that is finished is won, whatever was ticked off.
    """
    for win in at.open_wins():
        about = resource_of(at.plan, win)
        if about is None and activity_of(win.title) is activity:
            yield Step(activity, Why.QUICK_WIN, win=win)
        if about is not None and about.activity is activity and not at.done(about):
            phase, module = next((p, m) for p in at.plan.phases for m in p.modules if about in m.resources)
            yield replace(resource_step(at, phase, module, about), reason=Why.QUICK_WIN, win=win, topic=None)


def resource_of(plan: Plan, win: QuickWin) -> Resource | None:
    """The resource a quick win is about: the one it names by key, else the one whose whole title it holds."""
    if win.resource:
        return next((resource for resource in plan.resources() if resource.key == win.resource), None)
    words = f" {_plain(win.title)} "
    found = [resource for resource in plan.resources() if f" {_plain(resource.title)} " in words]
    return max(found, key=lambda resource: len(resource.title), default=None)


def resource_steps(at: Standpoint, phase: Phase, activity: Activity) -> list[Step]:
    """The unfinished resources of `phase` for `activity`: what was begun before what is new, then by priority.

    One book is read at a time; when a new one is due, it is of the module that has had less time, so that every module
    of a phase gets some. Books to consult are left out; a module without any resource stands for itself: last, or where
    it has a high priority, first on every other day.
    """
    modules = [module for module in phase.modules if not at.done(module)]
    found = [(m, r) for m in modules for r in m.resources if suits(r, activity) and not at.done(r)]

    def urgency(it: tuple[Module, Resource]) -> tuple[int, ...]:
        module, resource = it
        if at.begun(resource):
            return 0, _RANK[module.priority]
        return 1, _RANK[module.priority], at.minutes_of(module)

    steps = [resource_step(at, phase, module, resource) for module, resource in sorted(found, key=urgency)]
    alone = [topic_step(at, phase, m) for m in modules if not m.resources and at.first_topic(m)]
    urgent = [it for it in alone if it.module and it.module.priority is Priority.HIGH]
    rest = [it for it in alone if it not in urgent]
    return [*urgent, *steps, *rest] if at.turn(activity) % 2 else [*steps, *urgent, *rest]


def resource_step(at: Standpoint, phase: Phase, module: Module, resource: Resource) -> Step:
    return Step(
        resource.activity,
        Why.CONTINUES if at.begun(resource) else Why.NEXT,
        target=resource.key,
        phase=phase,
        module=module,
        resource=resource,
        topic=at.first_topic(module),
        position=at.standing(resource).position,
        win=next((win for win in at.open_wins() if win.resource == resource.key), None),
        beside=beside(at, phase),
    )


def topic_step(at: Standpoint, phase: Phase, module: Module) -> Step:
    return Step(
        Activity.READING,
        Why.CONTINUES if at.minutes_of(module) else Why.NEXT,
        target=module.key,
        phase=phase,
        module=module,
        topic=at.first_topic(module),
        beside=beside(at, phase),
    )


def because(reason: Why, steps: Iterable[Step]) -> Iterator[Step]:
    """`steps` for another reason."""
    return (replace(step, reason=reason) for step in steps)


def suits(resource: Resource, activity: Activity) -> bool:
    return resource.activity is activity and not resource.reference


def beside(at: Standpoint, phase: Phase) -> tuple[Phase, ...]:
    running = at.running
    return tuple(other for other in running if other is not phase) if phase in running else ()


@lru_cache(maxsize=1024)
def _plain(title: str) -> str:
    return " ".join(_WORD.findall(title.casefold()))


def turned(items: Sequence[T], turns: int) -> Sequence[T]:
    """`items` beginning with another one each turn."""
    first = turns % len(items) if items else 0
    return [*items[first:], *items[:first]]


def in_turns(rows: Iterable[Sequence[T]]) -> list[T]:
    """The first of each row, then the second of each, and so on."""
    return [item for item in chain.from_iterable(zip_longest(*rows)) if item is not None]
