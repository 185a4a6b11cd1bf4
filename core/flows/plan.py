"""The plan: its phases, their modules, and what of them is done."""

from dataclasses import dataclass, replace

from core.changes import Stand
from core.day import starts_on
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import say
from core.flows.entries import target_reader
from core.plan.calendar import phase_dates, phases_on, plan_clock, project_dates
from core.plan.model import Feature, Module, Phase, Plan, Project, Resource, Topic
from core.plan.standing import Standing, Standings, Status
from core.views import MinutesByTarget, PlanOf, Positions, StandingsOf

MOST_PHASES = 12
"""Phases told at once; of a longer plan those around the running one."""

Part = Topic | Resource | Feature


@dataclass(frozen=True, slots=True)
class Line:
    """A part of a module or project as it is told."""

    title: str
    detail: str | None
    done: bool
    minutes: int = 0
    position: str | None = None


def plan(scene: Scene) -> Flow:
    """The overview; with `phase`, `item`, `done`, `undone` or an item's key or name in `text` that part of it."""
    followed = yield from find(PlanOf())
    for word, status in (("done", Status.COMPLETED), ("undone", Status.NOT_STARTED)):
        if word in scene.given:
            return (yield from _marked(scene, followed, str(scene.given[word]), status))
    if "phase" in scene.given:
        return _phase(scene, followed, int(scene.given["phase"]))
    keys = [str(scene.given[word]) for word in ("item", "text") if word in scene.given]
    found = target_reader(followed)(str(scene.given.get("text", "")))
    for key in (*keys, *(found if isinstance(found, list) else ())):
        whole = _whole(followed, key)
        if whole is not None:
            return (yield from _item(whole))
    return _overview(scene, followed)


def _overview(scene: Scene, plan: Plan) -> Outcome:
    first = starts_on(scene)
    running = phases_on(plan, first, scene.today)
    shown = _around(plan.phases, running)
    phases = tuple((phase, phase in running, *phase_dates(plan, phase, first)) for phase in shown)
    projects = tuple((project, *project_dates(plan, project, first)) for project in plan.projects)
    told = say(
        "plan.overview",
        title=plan.title,
        goal=plan.goal,
        clock=plan_clock(plan, first, scene.today),
        phases=phases,
        more=len(plan.phases) - len(shown),
        projects=projects[:MOST_PHASES],
    )
    ways = [
        Way(say("way.phase", number=phase.number, title=phase.title), Opened("plan", {"phase": place}))
        for place, phase in enumerate(plan.phases)
        if phase in shown
    ]
    ways += [
        Way(say("way.item", title=project.title), Opened("plan", {"item": project.key}))
        for project in plan.projects[:MOST_PHASES]
    ]
    return Outcome(Reply((told,), tuple(ways)))


def _around(phases: tuple[Phase, ...], running: tuple[Phase, ...]) -> tuple[Phase, ...]:
    if len(phases) <= MOST_PHASES:
        return phases
    here = phases.index(running[0]) if running else 0
    start = max(0, min(here - 1, len(phases) - MOST_PHASES))
    return phases[start : start + MOST_PHASES]


def _phase(scene: Scene, plan: Plan, place: int) -> Outcome:
    if place >= len(plan.phases):
        return Outcome(Reply((say("confirm.gone"),)))
    phase = plan.phases[place]
    first, last = phase_dates(plan, phase, starts_on(scene))
    told = say("plan.phase", phase=phase, first=first, last=last)
    ways = [
        Way(say("way.item", title=module.title), Opened("plan", {"item": module.key}))
        for module in phase.modules
    ]
    return Outcome(Reply((told,), (*ways, Way(say("way.plan"), Opened("plan")))))


def _item(whole: Module | Project) -> Flow:
    """A module or project with its parts, each to be marked as done."""
    standings = yield from find(StandingsOf())
    minutes = yield from find(MinutesByTarget())
    positions = yield from find(Positions())
    parts = _parts(whole)
    lines = tuple(
        Line(
            part.title,
            part.author or part.provider if isinstance(part, Resource) else None,
            standings.get(part.key, Standing()).done,
            minutes.get(part.key, 0),
            positions.get(part.key),
        )
        for part in parts
    )
    topics = len(whole.topics) if isinstance(whole, Module) else 0
    spent = minutes.get(whole.key, 0) + sum(line.minutes for line in lines)
    told = say(
        "plan.item",
        title=whole.title,
        summary=whole.summary if isinstance(whole, Project) else None,
        topics=lines[:topics],
        others=lines[topics:],
        minutes=spent,
    )
    ways = [
        Way(say("way.tick", title=part.title), Opened("plan", {"done": part.key}))
        for part, line in zip(parts, lines, strict=True)
        if not line.done
    ]
    return Outcome(Reply((told,), (*ways, Way(say("way.plan"), Opened("plan")))))


def _marked(scene: Scene, plan: Plan, key: str, status: Status) -> Flow:
    """Marks a topic, resource or feature as done, or as open again."""
    found = next(((w, p) for w in _wholes(plan) for p in _parts(w) if p.key == key), None)
    if found is None:
        return Outcome(Reply((say("confirm.gone"),)))
    whole, part = found
    standings: Standings = yield from find(StandingsOf())
    done = status is Status.COMPLETED
    standing = replace(
        standings.get(key, Standing()), status=status, completed_on=scene.today if done else None
    )
    told = say("plan.marked", title=part.title) if done else say("plan.unmarked", title=part.title)
    if done and not isinstance(part, Topic):
        return Outcome(Reply((told,)), (Stand(key, standing),), _asking_more(whole, part))
    other = Way(
        say("way.not_done") if done else say("way.done"), Opened("plan", {"undone" if done else "done": key})
    )
    up = Way(say("way.item", title=whole.title), Opened("plan", {"item": whole.key}))
    return Outcome(
        Reply((told,), (other, up, Way(say("way.today"), Opened("today")))), (Stand(key, standing),)
    )


def _asking_more(whole: Module | Project, part: Resource | Feature) -> Opened:
    """What is asked while it is fresh: how good a resource was, what shows that a step is done."""
    if isinstance(part, Feature):
        return Opened("projects", {"item": whole.key, "evidence": part.key})
    return Opened("resources", {"item": part.key, "what": "rating"})


def _wholes(plan: Plan) -> tuple[Module | Project, ...]:
    return (*plan.modules(), *plan.projects)


def _parts(whole: Module | Project) -> tuple[Part, ...]:
    return whole.features if isinstance(whole, Project) else (*whole.topics, *whole.resources)


def _whole(plan: Plan, key: str) -> Module | Project | None:
    """The module or project `key` names, or the one the resource `key` belongs to."""
    for whole in _wholes(plan):
        if whole.key == key or any(part.key == key for part in _parts(whole)):
            return whole
    return None
