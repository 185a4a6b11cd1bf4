"""What differs between two revisions of a plan, as far as it matters to whoever follows it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core.plan.model import Module, Phase, Plan, Project, Span
from core.schedule import week_band


class What(StrEnum):
    TITLE = "title"
    LENGTH = "length"
    WEEK = "week"
    DAYS = "days"
    SPAN = "span"
    PRIORITY = "priority"
    MOVED = "moved"
    ADDED = "added"
    REMOVED = "removed"
    DETAILS = "details"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is `before` in one revision and `after` in the other.

    `title` names the item it is about, if any. `before` and `after` are values of the plan by `what`: numbers of units,
    a band, spans, priorities, titles of phases; None for details.
    """

    what: What
    title: str | None = None
    before: Any = None
    after: Any = None


def differences(before: Plan, after: Plan) -> tuple[Difference, ...]:
    """What changed from `before` to `after`; only the title where it is another plan altogether."""
    if not {module.key for module in before.modules()} & {module.key for module in after.modules()}:
        return () if before == after else (Difference(What.TITLE, None, before.title, after.title),)
    found = (*_whole(before, after), *_stages(before, after), *_modules(before, after))
    if not found and before != after:
        return (Difference(What.DETAILS),)
    return found


def _whole(before: Plan, after: Plan) -> Iterator[Difference]:
    if before.title != after.title:
        yield Difference(What.TITLE, None, before.title, after.title)
    if before.length != after.length:
        yield Difference(What.LENGTH, after.unit, before.length, after.length)
    if week_band(before) != week_band(after):
        yield Difference(What.WEEK, None, week_band(before), week_band(after))
    elif before.slots != after.slots:
        yield Difference(What.DAYS)


def _stages(before: Plan, after: Plan) -> Iterator[Difference]:
    """Phases and projects by title: those that begin or end at another time, come or go."""
    old, new = _spans(before), _spans(after)
    for title, span in new.items():
        if title not in old:
            yield Difference(What.ADDED, title)
        elif old[title] != span:
            yield Difference(What.SPAN, title, old[title], span)
    yield from (Difference(What.REMOVED, title) for title in old if title not in new)


def _modules(before: Plan, after: Plan) -> Iterator[Difference]:
    old, new = _placed(before), _placed(after)
    for key, (module, phase) in new.items():
        if key not in old:
            yield Difference(What.ADDED, module.title, None, phase)
            continue
        was, phase_was = old[key]
        if phase_was != phase:
            yield Difference(What.MOVED, module.title, phase_was, phase)
        if was.priority != module.priority:
            yield Difference(What.PRIORITY, module.title, was.priority, module.priority)
    yield from (Difference(What.REMOVED, old[key][0].title) for key in old if key not in new)


def _spans(plan: Plan) -> Mapping[str, Span | None]:
    stages: tuple[Phase | Project, ...] = (*plan.phases, *plan.projects)
    return {stage.title: stage.span for stage in stages}


def _placed(plan: Plan) -> Mapping[str, tuple[Module, str]]:
    """Every module with the title of its phase, by key."""
    return {module.key: (module, phase.title) for phase in plan.phases for module in phase.modules}
