"""The library: how far each book and course is, what it was worth, what stays of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.changes import Change, Correct, Stand
from core.day import starts_on
from core.dialogue.asking import ask, choice, find, rating
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import Json, Option, Question, say
from core.flows.entries import target_reader
from core.flows.remarks import line, remark
from core.plan.model import Module, Plan, Resource
from core.plan.standing import Standing, Status, stopped_at
from core.plan.standpoint import Standpoint
from core.views import LastEntryOn, MinutesByTarget, PlanOf, Positions, StandingsOf

PAGE = 8
"""Resources told at once, each with its button."""
MOST_POSITION = 60
"""Characters of a position: "chapter 12, page 430" has 20."""


@dataclass(frozen=True, slots=True)
class Told:
    """A resource as it is told; `module` is where it belongs."""

    resource: Resource
    module: Module
    status: Status
    standing: Standing
    minutes: int


def resources(scene: Scene) -> Flow:
    """What is under way, up next and finished; or the one that `item` or a name in `text` means."""
    plan = yield from find(PlanOf())
    standings = yield from find(StandingsOf())
    positions = yield from find(Positions())
    minutes = yield from find(MinutesByTarget())
    at = Standpoint(plan, stopped_at(standings, positions), starts_on(scene), scene.today, minutes)
    told = next((it for it in library(at) if it.resource.key in _meant(scene, plan)), None)
    if told is None:
        return _list(at, int(scene.given.get("offset", 0)))
    what = yield from ask(choice("what", say("resources.item", told=told), _options(told)))
    match what:
        case "done" | "undone":
            return Outcome(Reply(()), then=Opened("plan", {what: told.resource.key}))
        case "bridge":
            return Outcome(Reply(()), then=Opened("bridge", {"target": told.resource.key}))
        case _:
            standing = standings.get(told.resource.key, Standing())
            changes = yield from _noted(scene, plan, told, standing, what)
    return Outcome(
        Reply((say("resources.noted", what=what, saved=bool(changes)),), _ways(told, what)), changes
    )


def library(at: Standpoint) -> tuple[Told, ...]:
    """Every resource: those under way first, then the next ones of the running phases, the finished, the others."""
    return tuple(sorted(_all(at), key=lambda it: _order(at, it)))


def _all(at: Standpoint) -> Iterator[Told]:
    for module in at.plan.modules():
        for resource in module.resources:
            done, begun = at.done(resource), at.begun(resource)
            status = Status.COMPLETED if done else Status.IN_PROGRESS if begun else Status.NOT_STARTED
            spent = at.minutes.get(resource.key, 0)
            yield Told(resource, module, status, at.standing(resource), spent)


def _order(at: Standpoint, told: Told) -> int:
    running = any(told.module in phase.modules for phase in at.running)
    return {
        Status.IN_PROGRESS: 0,
        Status.NOT_STARTED: 1 if running else 3,
        Status.COMPLETED: 2,
    }[told.status]


def _meant(scene: Scene, plan: Plan) -> Sequence[Json]:
    if "text" in scene.given:
        found = target_reader(plan)(str(scene.given["text"]))
        return found if isinstance(found, list) else []
    return [scene.given.get("item")]


def _list(at: Standpoint, offset: int) -> Outcome:
    all_ = library(at)
    page = all_[offset : offset + PAGE]
    if not page:
        return Outcome(Reply((say("resources.nothing"),), (Way(say("way.plan"), Opened("plan")),)))
    ways = [
        Way(say("way.item", title=it.resource.title), Opened("resources", {"item": it.resource.key}))
        for it in page
    ]
    if len(all_) > offset + PAGE:
        ways.append(Way(say("way.further"), Opened("resources", {"offset": offset + PAGE})))
    return Outcome(Reply((say("resources.list", resources=page, count=len(all_)),), tuple(ways)))


def _options(told: Told) -> list[Option]:
    ended = (
        Option("undone", say("resources.undone"))
        if told.status is Status.COMPLETED
        else Option("done", say("resources.done"))
    )
    return [
        Option("position", say("resources.position")),
        ended,
        Option("rating", say("resources.rating")),
        Option("takeaways", say("resources.takeaways")),
        Option("notes", say("resources.notes")),
        Option("bridge", say("resources.bridge")),
    ]


def _noted(
    scene: Scene, plan: Plan, told: Told, standing: Standing, what: str
) -> Questioning[tuple[Change, ...]]:
    """Asks for a column of the tracker; what is skipped stays as it is."""
    key, title = told.resource.key, told.resource.title
    match what:
        case "position":
            return (yield from _placed(scene, plan, told, standing))
        case "rating":
            stars = yield from ask(rating("rating", say("resources.which_rating", title=title)))
            return (Stand(key, replace(standing, rating=stars)),) if stars else ()
        case "takeaways":
            prompt = say("resources.which_takeaways", title=title)
            said = yield from ask(remark("words", prompt, scene, plan, default=standing.takeaways))
            return (Stand(key, replace(standing, takeaways=said)),)
        case _:
            prompt = say("resources.which_notes", title=title)
            said = yield from ask(remark("words", prompt, scene, plan, default=standing.notes))
            return (Stand(key, replace(standing, notes=said)),)


def _placed(scene: Scene, plan: Plan, told: Told, standing: Standing) -> Questioning[tuple[Change, ...]]:
    """Where the learner stopped. The latest entry says so from now on; without one the standing does."""
    position = yield from ask(_position(scene, plan, told))
    if position is None:
        return ()
    entry = yield from find(LastEntryOn(told.resource.key))
    if entry is not None:
        return (Correct(replace(entry, position=position)),)
    begun = standing.status if standing.done else Status.IN_PROGRESS
    return (Stand(told.resource.key, replace(standing, status=begun, position=position)),)


def _position(scene: Scene, plan: Plan, told: Told) -> Question[str | None]:
    prompt = say("resources.which_position", title=told.resource.title)
    return line("position", prompt, scene, plan, most=MOST_POSITION)


def _ways(told: Told, noted: str) -> tuple[Way, ...]:
    key, module, today = told.resource.key, told.module, Way(say("way.today"), Opened("today"))
    if told.status is not Status.COMPLETED:
        return (Way(say("way.item", title=told.resource.title), Opened("resources", {"item": key})), today)
    takeaways = Way(say("way.takeaways"), Opened("resources", {"item": key, "what": "takeaways"}))
    return (
        *(() if noted == "takeaways" or told.standing.takeaways else (takeaways,)),
        Way(say("way.not_done"), Opened("plan", {"undone": key})),
        Way(say("way.item", title=module.title), Opened("plan", {"item": module.key})),
        today,
    )
