"""The projects: how far each is, what it showed, and where it can be seen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from core.changes import Change, Prefer, Stand
from core.day import starts_on
from core.dialogue.asking import ask, choice, find
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import Json, Option, Question, Say, say
from core.flows.entries import target_reader
from core.flows.links import link_question
from core.flows.remarks import remark
from core.plan.calendar import project_dates
from core.plan.model import Feature, Plan, Project
from core.plan.standing import Standing, Status
from core.plan.standpoint import Standpoint
from core.views import MinutesByTarget, PlanOf, StandingsOf

MOST_STEPS = 6
"""Open steps offered at once."""
_STEP = "step:"


@dataclass(frozen=True, slots=True)
class Step:
    """A feature as a step; `link` is the evidence for it."""

    title: str
    done: bool
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A project as it is told: `technologies` to `next_steps` are the tracker's columns."""

    project: Project
    status: Status
    standing: Standing
    steps: tuple[Step, ...]
    minutes: int
    first: date
    last: date

    @property
    def done(self) -> int:
        return len([step for step in self.steps if step.done])


def projects(scene: Scene) -> Flow:
    """All projects, or the one that `item` or a name in `text` means; `evidence` asks what shows a step of it."""
    plan = yield from find(PlanOf())
    at = yield from _standpoint(scene, plan)
    project = _meant(scene, plan)
    if project is None:
        return _list(plan, at)
    if "evidence" in scene.given:
        return (yield from _evidence(at, project, str(scene.given["evidence"])))
    open_ = [feature for feature in project.features if not at.done(feature)][:MOST_STEPS]
    what = yield from ask(choice("what", say("projects.item", told=told(at, project)), _options(open_)))
    if what.startswith(_STEP):
        return Outcome(Reply(()), then=Opened("plan", {"done": what.removeprefix(_STEP)}))
    if what == "bridge":
        return Outcome(Reply(()), then=Opened("bridge", {"target": project.key}))
    change = yield from _noted(scene, plan, at.standing(project), project, what)
    return Outcome(Reply((say("projects.noted", title=project.title),), _ways(project)), change)


def told(at: Standpoint, project: Project) -> Told:
    if at.done(project):
        status = Status.COMPLETED
    elif at.begun(project) or any(map(at.done, project.features)):
        status = Status.IN_PROGRESS
    else:
        status = Status.NOT_STARTED
    return Told(
        project,
        status,
        at.standing(project),
        tuple(Step(it.title, at.done(it), at.standing(it).link) for it in project.features),
        at.minutes.get(project.key, 0),
        *project_dates(at.plan, project, at.starts_on),
    )


def _standpoint(scene: Scene, plan: Plan) -> Questioning[Standpoint]:
    standings = yield from find(StandingsOf())
    minutes = yield from find(MinutesByTarget())
    return Standpoint(plan, standings, starts_on(scene), scene.today, minutes)


def _meant(scene: Scene, plan: Plan) -> Project | None:
    keys: Sequence[Json] = [scene.given.get("item")]
    if "text" in scene.given:
        found = target_reader(plan)(str(scene.given["text"]))
        keys = found if isinstance(found, list) else []
    return next((project for project in plan.projects if project.key in keys), None)


def _list(plan: Plan, at: Standpoint) -> Outcome:
    if not plan.projects:
        return Outcome(Reply((say("projects.nothing"),), (Way(say("way.plan"), Opened("plan")),)))
    ways = [
        Way(say("way.item", title=project.title), Opened("projects", {"item": project.key}))
        for project in plan.projects
    ]
    list_ = say("projects.list", projects=tuple(told(at, project) for project in plan.projects))
    return Outcome(Reply((list_,), (*ways, Way(say("way.portfolio"), Opened("portfolio")))))


def _options(open_: Sequence[Feature]) -> list[Option]:
    steps = [Option(f"{_STEP}{it.key}", say("projects.step", title=it.title)) for it in open_]
    fields: dict[str, Say] = {
        "link": say("projects.link"),
        "demo": say("projects.demo"),
        "lessons": say("projects.lessons"),
        "next_steps": say("projects.next_steps"),
        "technologies": say("projects.technologies"),
        "skills": say("projects.skills"),
        "bridge": say("projects.bridge"),
    }
    return [*steps, *(Option(name, label) for name, label in fields.items())]


def _noted(
    scene: Scene, plan: Plan, standing: Standing, project: Project, what: str
) -> Questioning[tuple[Change, ...]]:
    """Asks for a column of the tracker; technologies and skills are the plan's, the rest the learner's."""
    match what:
        case "link" | "demo":
            link = yield from ask(link_question(what, say("projects.which_link", which=what)))
            changed = replace(standing, link=link) if what == "link" else replace(standing, demo=link)
            return (Stand(project.key, changed),)
        case "lessons":
            said = yield from ask(_words(scene, plan, say("projects.which_lessons"), standing.lessons))
            return (Stand(project.key, replace(standing, lessons=said)),)
        case "next_steps":
            said = yield from ask(_words(scene, plan, say("projects.which_next_steps"), standing.next_steps))
            return (Stand(project.key, replace(standing, next_steps=said)),)
        case "technologies":
            before = ", ".join(project.technologies)
            said = yield from ask(_words(scene, plan, say("projects.which_technologies"), before))
            return (Prefer(plan=_with(plan, replace(project, technologies=_listed(said)))),)
        case _:
            before = ", ".join(project.skills)
            said = yield from ask(_words(scene, plan, say("projects.which_skills"), before))
            return (Prefer(plan=_with(plan, replace(project, skills=_listed(said)))),)


def _words(scene: Scene, plan: Plan, prompt: Say, before: str) -> Question[Any]:
    return remark("words", prompt, scene, plan, default=before)


def _listed(said: str) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in said.replace("\n", ",").split(","))))


def _with(plan: Plan, project: Project) -> Plan:
    return replace(plan, projects=tuple(project if it.key == project.key else it for it in plan.projects))


def _evidence(at: Standpoint, project: Project, key: str) -> Flow:
    """What shows that a step is done: a commit, a demo."""
    feature = next((it for it in project.features if it.key == key), None)
    if feature is None:
        return Outcome(Reply((say("confirm.gone"),)))
    link = yield from ask(link_question("link", say("projects.evidence")))
    open_again = Way(say("way.not_done"), Opened("plan", {"undone": key}))
    ways = (*_ways(project), open_again)
    if link is None:
        return Outcome(Reply((say("projects.no_evidence"),), ways))
    noted = say("projects.noted", title=feature.title)
    return Outcome(Reply((noted,), ways), (Stand(key, replace(at.standing(feature), link=link)),))


def _ways(project: Project) -> tuple[Way, ...]:
    return (
        Way(say("way.item", title=project.title), Opened("projects", {"item": project.key})),
        Way(say("way.today"), Opened("today")),
    )
