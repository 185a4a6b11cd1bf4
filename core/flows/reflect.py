"""A week looked back on, in a few questions that can be skipped, put off and answered later."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.changes import KeepReflection
from core.clock import monday_of, study_day
from core.day import breaks_of, record_of, since, starts_on, step_of
from core.dialogue.asking import ask, ask_all, choice, consult, find, rate_each, text
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import Invalid, Json, Kind, Option, Question, Say, say
from core.dialogue.readers import day_reader
from core.flows.advice import offer
from core.flows.log import targets_of
from core.flows.remarks import no_log, remark
from core.plan.model import Plan
from core.plan.step import Step
from core.plan.today import week_ahead
from core.reflection import WEEK, Aim, Became, Reflection, Week, last_ratings, week_story
from core.streak import streak
from core.tracking import week_facts
from core.views import MinutesByDay, MinutesByTarget, PlanOf, Reflections, StandingsOf

MOST_AIMS = 3
"""Goals for a week: more are a wish list."""
_OFFERED = 4
_LOOKED_BACK = 4
"""Weeks in which a missing reflection is still offered: of older ones little is remembered."""
_SHOWN_MISSING = 2
_FRIDAY = 4
_DAY = timedelta(days=1)


def reflect(scene: Scene) -> Flow:
    """The week in facts, then a few questions; ends with a card. `week` names another week."""
    plan = yield from find(PlanOf())
    known = yield from find(Reflections())
    week = _week(scene, known)
    mine = next((it for it in known if it.week == week), None)
    before = [it for it in known if it.week < week]
    story = yield from story_of(scene, plan, week, before)
    missing = yield from _missing(scene, known, week)
    if mine is not None and not scene.given.get("again"):
        told = yield from _told(plan, story, mine)
        again = Way(say("way.again"), Opened("reflect", {"week": week.isoformat(), "again": True}))
        ways = (again, *(_way_to(other) for other in missing), *WAYS)
        return Outcome(Reply((card(plan, story, mine, before, told),), ways))
    how = yield from ask(_how(story, missing, mine))
    if how not in {"full", "quick"}:
        return Outcome(Reply(()), then=Opened("reflect", {"week": how}))
    last = before[0] if before and before[0].week == week - WEEK else None
    if how == "quick":
        said = yield from _quickly(scene, plan, week, mine or Reflection(week))
    else:
        last = yield from _judged(last)
        if last is not None:
            told_of = zip(story.aims, last.aims, strict=True)
            story = replace(story, aims=tuple(replace(it, aim=aim) for it, aim in told_of))
        said = yield from _fully(scene, plan, story, mine or Reflection(week), last_ratings(before))
    told = yield from _told(plan, story, said)
    offered = yield from offer(scene, "reflect", week=week.isoformat())
    changes = [KeepReflection(it) for it in (last, said) if it is not None]
    says = (card(plan, story, said, before, told), *offered.says)
    return Outcome(Reply(says, (*offered.ways, *WAYS)), tuple(changes))


WAYS = (Way(say("way.today"), Opened("today")), Way(say("way.reflections"), Opened("reflections")))


def story_of(scene: Scene, plan: Plan, week: date, before: Sequence[Reflection]) -> Questioning[Week]:
    """The week that begins on `week`, in facts."""
    sunday = week + WEEK - _DAY
    by_day = yield from find(MinutesByDay(week, sunday))
    by_target = yield from find(MinutesByTarget(week, sunday))
    standings = yield from find(StandingsOf())
    breaks = yield from breaks_of(scene)
    facts = week_facts(plan, starts_on(scene), week, today=scene.today, minutes=by_day, breaks=breaks)
    days = yield from streak(plan, since(scene), min(sunday, scene.today), breaks)
    aims = before[0].aims if before and before[0].week == week - WEEK else ()
    return week_story(plan, facts, minutes=by_target, standings=standings, streak=days, aims=aims)


def card(
    plan: Plan, story: Week, reflection: Reflection, before: Sequence[Reflection], told: str = ""
) -> Say:
    """The week in words. `told` is somebody else's summary of it; without one the card says it all itself."""
    titles = {module.key: module.title for module in plan.modules()}
    last = last_ratings(before)
    confidence = tuple(
        (titles.get(key, key), rating, last.get(key)) for key, rating in reflection.confidence.items()
    )
    return say("reflect.card", story=story, reflection=reflection, confidence=confidence, told=told)


# -- which week ----------------------------------------------------------------------------------------------------


def _week(scene: Scene, known: Sequence[Reflection]) -> date:
    """The Monday of the week meant: the one asked for; from Friday on this one; before, the last one if it is open."""
    today = study_day(scene.opened_at, scene.learner.tz, scene.learner.day_ends)
    this = monday_of(today)
    asked = _asked_for(scene, today)
    if asked is not None:
        return min(monday_of(asked), this)
    last = this - WEEK
    reflected = any(it.week == last for it in known)
    if today.weekday() >= _FRIDAY or reflected or last < monday_of(since(scene)):
        return this
    return last


def _asked_for(scene: Scene, today: date) -> date | None:
    if "week" in scene.given:
        return date.fromisoformat(scene.given["week"])
    said = str(scene.given.get("text", "")).strip().casefold()
    if said == "last week":
        return today - WEEK
    day = day_reader(today, scene.learner.locale, past=True)(said) if said else None
    return day if isinstance(day, date) else None


def _missing(scene: Scene, known: Sequence[Reflection], week: date) -> Questioning[tuple[date, ...]]:
    """The latest weeks before `week` that were studied and never looked back on."""
    first = max(week - _LOOKED_BACK * WEEK, monday_of(since(scene)))
    if first >= week:
        return ()
    minutes = yield from find(MinutesByDay(first, week - _DAY))
    done = {it.week for it in known}
    open_ = {monday_of(day) for day, spent in minutes.items() if spent} - done
    return tuple(sorted(open_, reverse=True)[:_SHOWN_MISSING])


def _way_to(week: date) -> Way:
    return Way(say("way.reflect_on", week=week), Opened("reflect", {"week": week.isoformat()}))


def _how(story: Week, missing: Sequence[date], mine: Reflection | None) -> Question[str]:
    options = [Option("full", say("reflect.full")), Option("quick", say("reflect.quick"))]
    options += [Option(week.isoformat(), say("reflect.other_week", week=week)) for week in missing]
    return choice("how", say("reflect.opening", story=story, again=mine is not None), options)


# -- the questions -------------------------------------------------------------------------------------------------


def _judged(last: Reflection | None) -> Questioning[Reflection | None]:
    """Last week's reflection with what became of those goals that no entry tells about."""
    if last is None:
        return None
    options = [Option(became.value, _became(became)) for became in Became]
    judged: list[Aim] = []
    for number, aim in enumerate(last.aims):
        became = None
        if aim.target is None:
            question = choice(
                f"became.{number}", say("reflect.became", aim=aim.text), options, skippable=True
            )
            became = yield from ask(question)
        judged.append(replace(aim, became=Became(became)) if became else aim)
    return replace(last, aims=tuple(judged))


def _became(became: Became) -> Say:
    match became:
        case Became.DONE:
            return say("reflect.became_done")
        case Became.PARTLY:
            return say("reflect.became_partly")
        case Became.NOT:
            return say("reflect.became_not")


def _quickly(scene: Scene, plan: Plan, week: date, mine: Reflection) -> Questioning[Reflection]:
    learned = yield from ask(remark("learned", say("reflect.learned"), scene, plan, default=mine.learned))
    offers = yield from _offers(scene, plan, week)
    aim = yield from ask(_aim(0, (), offers, scene, plan))
    return replace(mine, learned=learned, aims=(_as_aim(aim),) if aim else mine.aims)


def _fully(
    scene: Scene, plan: Plan, story: Week, mine: Reflection, last: dict[str, int]
) -> Questioning[Reflection]:
    learned, challenges = yield from ask_all(
        remark("learned", say("reflect.learned"), scene, plan, default=mine.learned),
        remark("challenges", say("reflect.challenges"), scene, plan, default=mine.challenges),
    )
    ratings: dict[str, int | None] = {}
    if story.rated:
        prompts = {
            part.key: say(
                "reflect.confidence", title=part.title, minutes=part.minutes, last=last.get(part.key)
            )
            for part in story.rated
        }
        ratings = yield from rate_each("confidence", prompts)
    aims = yield from _aims(scene, plan, story.facts.first)
    change = yield from ask(remark("change", say("reflect.change"), scene, plan, default=mine.change))
    rated = {key: rating for key, rating in ratings.items() if rating is not None}
    return replace(
        mine,
        learned=learned,
        challenges=challenges,
        aims=aims or mine.aims,
        confidence={**mine.confidence, **rated},
        change=change,
    )


def _aims(scene: Scene, plan: Plan, week: date) -> Questioning[tuple[Aim, ...]]:
    """Up to three goals: offered ones by a tap, others in the learner's words, until one is skipped."""
    offers = yield from _offers(scene, plan, week)
    aims: list[Aim] = []
    for number in range(MOST_AIMS):
        left = [offer for offer in offers if offer not in aims]
        aim = yield from ask(_aim(number, aims, left, scene, plan))
        if not aim:
            break
        aims.append(_as_aim(aim))
    return tuple(aims)


def _aim(
    number: int, chosen: Sequence[Aim], offers: Sequence[Aim], scene: Scene, plan: Plan
) -> Question[Json]:
    prompt = say("reflect.aim_more", chosen=[aim.text for aim in chosen]) if number else say("reflect.aim")
    options = tuple(Option({"text": aim.text, "target": aim.target}, aim.text) for aim in offers[:_OFFERED])
    question = Question(
        f"aim.{number}", prompt, Kind.TEXT, _aim_reader(plan), options=options, skippable=True
    )
    return no_log(question, scene, plan)


def _aim_reader(plan: Plan) -> Callable[[str], Json | Invalid]:
    """Reads a goal; if it names one part of the plan, what becomes of it can be told from the entries."""
    plain = text("aim", say("reflect.aim"))

    def read(said: str) -> Json | Invalid:
        words = plain.read(said)
        if isinstance(words, Invalid):
            return words
        if not any(letter.isalpha() for letter in words):  # a number that picks nothing
            return Invalid(say("dialogue.pick_one"))
        keys = {mention.key for mention in targets_of(plan).mentions(words) if mention.key}
        return {"text": words, "target": keys.pop() if len(keys) == 1 else None}

    return read


def _as_aim(answer: Json) -> Aim:
    return Aim(answer["text"], answer["target"])


def _offers(scene: Scene, plan: Plan, week: date) -> Questioning[tuple[Aim, ...]]:
    """What the plan has in store for the week after `week`."""
    past = yield from record_of(scene)
    ahead = week_ahead(
        plan,
        past.standings,
        starts_on=starts_on(scene),
        day=week + WEEK,
        minutes=past.minutes,
        solved={},
    )
    aims = (_as_goal(step_of(day.today)) for day in ahead)
    return tuple(dict.fromkeys(aim for aim in aims if aim is not None))


def _as_goal(step: Step) -> Aim | None:
    about = step.feature or step.resource or step.win or step.module or step.project
    return Aim(about.title, step.target) if about is not None else None


# -- the facts for a summary in other words ------------------------------------------------------------------------


def _told(plan: Plan, story: Week, said: Reflection) -> Questioning[str]:
    """Somebody else's summary of the week; none, the card says it all itself."""
    return consult("summary", task="weekly_summary", facts=facts_of(plan, story, said), otherwise="")


def facts_of(plan: Plan, story: Week, said: Reflection) -> dict[str, Json]:
    """All that a summary of the week may be made of."""
    titles = {module.key: module.title for module in plan.modules()}
    return {
        "week": story.facts.first.isoformat(),
        "minutes": story.minutes,
        "asked": [story.facts.band.least, story.facts.band.most],
        "modules": [[part.title, part.minutes] for part in (*story.modules, *story.projects)],
        "finished": list(story.finished),
        "streak": story.streak,
        "learned": said.learned,
        "challenges": said.challenges,
        "goals": [aim.text for aim in said.aims],
        "confidence": {titles.get(key, key): rating for key, rating in said.confidence.items()},
        "change": said.change,
    }
