"""The portfolio page: all that was built, learned and read, as Markdown to copy."""

from core.day import starts_on
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import say
from core.flows.projects import told
from core.flows.resources import library
from core.plan.standing import Status
from core.plan.standpoint import Standpoint
from core.reflection import Part, last_ratings, touched_modules
from core.tracking import studied_by_part
from core.views import MinutesByTarget, PlanOf, Reflections, Reviews, StandingsOf


def portfolio(scene: Scene) -> Flow:
    plan = yield from find(PlanOf())
    standings = yield from find(StandingsOf())
    minutes = yield from find(MinutesByTarget())
    reviews = yield from find(Reviews())
    ratings = last_ratings((yield from find(Reflections())))
    at = Standpoint(plan, standings, starts_on(scene), scene.today, minutes)
    studied = studied_by_part(plan, minutes)
    projects = tuple(told(at, project) for project in plan.projects)
    page = say(
        "portfolio.page",
        name=scene.learner.name,
        plan=plan,
        starts_on=starts_on(scene),
        today=scene.today,
        minutes=studied.minutes,
        projects=tuple(it for it in projects if it.status is not Status.NOT_STARTED),
        modules=tuple((part, ratings.get(part.key)) for part in _most(touched_modules(studied))),
        read=tuple(it for it in library(at) if it.status is Status.COMPLETED),
        highlights=tuple(review for review in reviews if review.highlight),
    )
    ways = (Way(say("way.projects"), Opened("projects")),)
    return Outcome(Reply((say("portfolio.copy_it"), page), ways))


def _most(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The subjects worth naming: those with an hour or more."""
    return tuple(part for part in parts if part.minutes >= 60)  # noqa: PLR2004  # an hour
