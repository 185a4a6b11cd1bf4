"""A month looked back on: how far things have come, and what of the plan should change."""

from collections.abc import Sequence
from datetime import date, timedelta

from core.changes import Change, KeepReview, Prefer
from core.clock import study_day
from core.day import breaks_of, since, starts_on
from core.dialogue.asking import ask, choice, consult, find
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import Json, Option, Say, say
from core.flows.advice import offer
from core.flows.remarks import remark
from core.pace import plan_pace
from core.plan.adjust import pulled_forward
from core.plan.calendar import ends_on, phase_dates, phases_on, plan_clock, project_dates
from core.plan.diff import Difference, differences
from core.plan.model import Plan
from core.proposals import Kind, Proposal, proposals
from core.review import Frame, Month, Review, goals_in, month_of, month_story
from core.tracking import asked
from core.views import (
    MinutesByDay,
    MinutesByTarget,
    PlanOf,
    PlanRevisions,
    ProblemsByTarget,
    Reflections,
    Reviews,
    StandingsOf,
)

_LAST_DAYS = timedelta(days=7)
"""A month may be looked back on in its last days."""
_LAST_MONTH = timedelta(days=31)
_DAY = timedelta(days=1)


def review(scene: Scene) -> Flow:
    """The month in facts, then what to change; ends with the changes, each to be taken back, and a text to post."""
    plan = yield from find(PlanOf())
    known = yield from find(Reviews())
    first, last = _month(scene, known)
    month = yield from story_of(scene, plan, first, last)
    mine = next((it for it in known if it.month == first), None)
    if mine is not None and scene.given.get("worded"):
        says = yield from _worded(month, mine.highlight, None)
        return Outcome(Reply(says, WAYS))
    if mine is not None and not scene.given.get("again"):
        again = Way(say("way.again"), Opened("review", {"month": first.isoformat(), "again": True}))
        return Outcome(Reply((say("review.facts", month=month),), (again, *WAYS)))
    question = remark(
        "highlight", say("review.highlight"), scene, plan, default=mine.highlight if mine else ""
    )
    highlight = yield from ask(question, intro=say("review.facts", month=month))
    revised = yield from _skill(scene, plan)
    revised = yield from _adjusted(scene, plan, revised, month)
    changed = differences(plan, revised)
    says = yield from _worded(month, highlight, changed)
    offered = yield from offer(scene, "review", month=first.isoformat(), worded=True)
    changes: list[Change] = [KeepReview(Review(first, highlight))]
    back = yield from _way_back()
    if changed:
        changes.append(Prefer(plan=revised))
    ways = _at_the_end(scene, plan, (*offered.ways, *(back if changed else ()), *WAYS))
    return Outcome(Reply((*says, *offered.says), ways), tuple(changes))


WAYS = (
    Way(say("way.today"), Opened("today")),
    Way(say("way.projects"), Opened("projects")),
    Way(say("way.changes"), Opened("changes")),
)


def _worded(
    month: Month, highlight: str, changed: Sequence[Difference] | None
) -> Questioning[tuple[Say, ...]]:
    """The end of a review in words, and a text to post where there is something to tell.

    What `changed` in the plan is None where that has been told before.
    """
    facts = _facts(month, highlight)
    told = yield from consult("narrative", task="monthly_narrative", facts=facts, otherwise="")
    done = say("review.done", month=month, changes=changed, told=told)
    if not (month.minutes or month.finished or highlight):
        return (done,)
    draft = yield from consult("draft", task="linkedin_draft", facts=facts, otherwise="")
    return (done, say("review.draft", month=month, highlight=highlight, draft=draft))


def story_of(scene: Scene, plan: Plan, first: date, last: date) -> Questioning[Month]:
    """The days from `first` to `last` in facts."""
    begins = starts_on(scene)
    dated = {phase.title: phase_dates(plan, phase, begins) for phase in plan.phases}
    dated |= {project.title: project_dates(plan, project, begins) for project in plan.projects}
    ends = {title: ends for title, (opens, ends) in dated.items() if opens <= last and ends >= first}
    breaks = yield from breaks_of(scene)
    until = min(last, scene.today)
    minutes = yield from find(MinutesByTarget(first, last))
    standings = yield from find(StandingsOf())
    reflections = yield from find(Reflections())
    ever = yield from find(MinutesByTarget())
    problems = yield from find(ProblemsByTarget(first, last))
    running = [phase for phase in plan.phases if phase.title in ends]
    days = (until - max(first, since(scene))).days + 1
    goals = goals_in(running, max(days, 0), problems)
    band = asked(plan, begins, first, until, breaks)
    frame = Frame(first, last, band, ends, frozenset(ever), goals)
    return month_story(plan, frame, minutes=minutes, standings=standings, reflections=reflections)


def _month(scene: Scene, known: Sequence[Review]) -> tuple[date, date]:
    """The month meant: the one asked for; in its last week this one; before, the last one if it is open."""
    today = study_day(scene.opened_at, scene.learner.tz, scene.learner.day_ends)
    this = month_of(today)
    last = month_of(this[0] - _DAY)
    if "month" in scene.given:
        return min(month_of(date.fromisoformat(scene.given["month"])), this)
    if str(scene.given.get("text", "")).strip().casefold() == "last month":
        return last
    reviewed = any(it.month == last[0] for it in known)
    if this[1] - today < _LAST_DAYS or reviewed or last[1] < since(scene):
        return this
    return last


# -- the plan ------------------------------------------------------------------------------------------------------


def _skill(scene: Scene, plan: Plan) -> Questioning[Plan]:
    """A skill the plan calls sought after or emerging, pulled forward if the learner likes what that changes."""
    begins = starts_on(scene)
    running = phases_on(plan, begins, scene.today)
    revisions = {skill: pulled_forward(plan, skill, running) for skill in (*plan.high_demand, *plan.emerging)}
    offered = [skill for skill, revision in revisions.items() if revision != plan]
    if not offered:
        return plan
    options = [Option(skill, skill) for skill in offered]
    skill = yield from ask(choice("skill", say("review.skill"), options, skippable=True))
    revision = revisions.get(skill, plan)  # a plan followed since then may not name it
    if revision != plan and (yield from _agreed("pull", differences(plan, revision))):
        return revision
    return plan


def _agreed(key: str, changes: Sequence[Difference]) -> Questioning[bool]:
    options = [Option("yes", say("review.do_it")), Option("no", say("review.leave_it"))]
    answer = yield from ask(choice(key, say("review.shown", changes=changes), options))
    return bool(answer == "yes")


def _adjusted(scene: Scene, followed: Plan, plan: Plan, month: Month) -> Questioning[Plan]:
    """`plan` with more time or another week, if the pace suggests it and the learner takes it."""
    begins, joined, today = starts_on(scene), since(scene), scene.today
    breaks = yield from breaks_of(scene)
    by_day = yield from find(MinutesByDay(joined, today))
    pace = plan_pace(
        followed,
        begins,
        today,
        breaks,
        minutes=sum(by_day.values()),
        today_minutes=by_day.get(today, 0),
    )
    days = (min(month.last, today) - max(month.first, joined)).days + 1
    weekly = month.minutes * 7 / days if days >= _LAST_DAYS.days else 0
    found = proposals(plan, plan_clock(plan, begins, today), pace.pace, weekly)
    if not found:
        return plan
    options = [Option(it.kind.value, _label(it)) for it in found]
    question = say("review.adjust", pace=pace.pace, weekly=5 * round(weekly / 5), proposals=found)
    kind = yield from ask(choice("adjust", question, options, skippable=True))
    return next((it.plan for it in found if it.kind == kind), plan)


def _label(proposal: Proposal) -> Say:
    match proposal.kind:
        case Kind.LONGER:
            return say("review.longer", proposal=proposal)
        case Kind.LIGHTER:
            return say("review.lighter", proposal=proposal)
        case Kind.FULLER:
            return say("review.fuller", proposal=proposal)


def _way_back() -> Questioning[tuple[Way, ...]]:
    """The button that takes the changes of this review back."""
    revisions = yield from find(PlanRevisions(1))
    return tuple(Way(say("way.undo"), Opened("changes", {"to": it.id})) for it in revisions)


def _at_the_end(scene: Scene, plan: Plan, ways: tuple[Way, ...]) -> tuple[Way, ...]:
    """In the plan's last month the page about all of it is offered too."""
    left = ends_on(plan, starts_on(scene)) - scene.today
    return (Way(say("way.portfolio"), Opened("portfolio")), *ways) if left <= _LAST_MONTH else ways


# -- the facts for a text in other words ---------------------------------------------------------------------------


def _facts(month: Month, highlight: str) -> dict[str, Json]:
    return {
        "month": month.first.isoformat(),
        "minutes": month.minutes,
        "asked": [month.band.least, month.band.most],
        "phases": [[it.title, it.minutes, it.done, it.of] for it in month.phases],
        "modules": [
            [it.title, it.minutes, it.done, it.of, it.before or 0, it.now or 0] for it in month.modules
        ],
        "projects": [[it.title, it.minutes, it.done, it.of] for it in month.projects],
        "finished": list(month.finished),
        "highlight": highlight,
    }
