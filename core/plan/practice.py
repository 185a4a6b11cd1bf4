"""The candidates for a practice day, best first, and the topics to go over again."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import islice

from core.plan.choice import because, in_turns, resource_steps, topic_step, turned, win_steps
from core.plan.model import Activity, Phase, Resource, Topic
from core.plan.standpoint import Standpoint
from core.plan.step import Step, Why

REVIEWED = 3
"""Topics proposed for going over again at once."""
FRESH = timedelta(days=7)
"""How long a finished topic is gone over before it takes turns with the older ones."""
ENDING = 2
"""Letters by which two forms of a word may differ at the end."""
_WORD = re.compile(r"[^\W\d_]{6,}")


def practice_steps(at: Standpoint, label: str) -> Iterator[Step]:
    """Practice for a slot named `label`, each step with topics to review.

    A quick win comes first while its window is open. Then the running phases the label names ("Algorithm practice"):
    their practice, then their topics. Then what earlier phases keep up with a weekly goal, practice of the other running
    phases, a warm-up for phases to come, and what earlier ones left. A goal reached this week waits for the next.
    """
    topics = topics_to_review(at)
    waiting: list[Step] = []
    for practice in _all_practice(at, label):
        step = replace(practice, review=topics)
        if _reached(at, step):
            waiting.append(step)
        else:
            yield step
    yield from waiting


def review_step(at: Standpoint) -> Step:
    """Going over what was learned; it is logged on the first topic's module."""
    topics = topics_to_review(at)
    module = next((m for m in at.plan.modules() if topics and topics[0] in m.topics), None)
    return Step(
        Activity.PRACTICE, Why.REVIEW, target=module.key if module else None, module=module, review=topics
    )


def topics_to_review(at: Standpoint) -> tuple[Topic, ...]:
    """A few topics to go over: those finished this week, then the older ones in turn, a few each week.

    Where no topic has been finished, the first ones of the running modules under way, or of any; the modules take turns.
    """
    learned = [topic for module in at.plan.modules() for topic in module.topics if at.done(topic)]
    if not learned:
        return tuple(islice(_being_learned(at), REVIEWED))
    fresh = [topic for topic in learned if _is_fresh(at, topic)]
    older = [topic for topic in learned if topic not in fresh]
    return (*fresh, *turned(older, at.week * REVIEWED))[:REVIEWED]


def _all_practice(at: Standpoint, label: str) -> Iterator[Step]:
    named = [phase for phase in at.running if names(label, phase)]
    others = [phase for phase in at.running if phase not in named]
    yield from win_steps(at, Activity.PRACTICE)
    yield from _practice(at, named)
    yield from in_turns(_topics(at, phase) for phase in named)
    yield from (_kept_up(at, step) for step in _practice(at, at.earlier) if _weekly(step.resource))
    yield from _practice(at, others)
    yield from because(Why.WARM_UP, _warm_ups(at, label))
    yield from because(Why.EARLIER, _practice(at, at.earlier))


def _practice(at: Standpoint, phases: Sequence[Phase]) -> list[Step]:
    whose = turned(phases, at.turn(Activity.PRACTICE))
    steps = in_turns(resource_steps(at, phase, Activity.PRACTICE) for phase in whose)
    return [replace(step, reason=Why.GOAL) if _weekly(step.resource) else step for step in steps]


def _warm_ups(at: Standpoint, label: str) -> Iterator[Step]:
    """Practice to come that can be begun any time: it has a weekly goal, or `label` names its phase."""
    for phase in at.to_come:
        for step in resource_steps(at, phase, Activity.PRACTICE):
            if _weekly(step.resource) or names(label, phase):
                yield step


def _topics(at: Standpoint, phase: Phase) -> list[Step]:
    return [topic_step(at, phase, m) for m in phase.modules if not at.done(m) and at.first_topic(m)]


def _kept_up(at: Standpoint, step: Step) -> Step:
    """`step` after its phase, with the module's topics taking turns week by week."""
    topics = step.module.topics if step.module else ()
    return replace(step, reason=Why.KEEP_UP, topic=next(iter(turned(topics, at.week)), None))


def names(label: str, phase: Phase) -> bool:
    """Whether a slot's label names `phase` or one of its modules: "Algorithm practice" does "Core Algorithms".

    A long word in common is enough, and an ending may differ.
    """
    titles = " ".join([phase.title, *(module.title for module in phase.modules)])
    return any(_alike(word, other) for word in _words(label) for other in _words(titles))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _alike(word: str, other: str) -> bool:
    short, long = sorted((word, other), key=len)
    return long.startswith(short) and len(long) - len(short) <= ENDING


def _weekly(resource: Resource | None) -> bool:
    return resource is not None and resource.goal is not None and resource.goal.per is not None


def _reached(at: Standpoint, step: Step) -> bool:
    goal = step.resource.goal if step.resource and step.win is None else None
    return goal is not None and goal.per is not None and at.solved.get(step.target, 0) >= goal.least


def _is_fresh(at: Standpoint, topic: Topic) -> bool:
    finished = at.standing(topic).completed_on
    return finished is not None and at.day - FRESH <= finished <= at.day


def _being_learned(at: Standpoint) -> Iterator[Topic]:
    modules = [module for phase in at.running or at.earlier for module in phase.modules]
    under_way = [module for module in modules if at.minutes_of(module)]
    yield from filter(None, map(at.first_topic, turned(under_way or modules, at.week - 1)))
