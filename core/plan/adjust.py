"""A plan adjusted: a skill pulled forward, more time for the rest, another week. Each is a new revision."""

import re
from collections.abc import Sequence
from dataclasses import replace

from core.plan.keys import with_keys
from core.plan.model import Band, Module, Phase, Plan, Priority, Project, Slot, Span, Topic

ENOUGH = 2 / 3
"""The share of a skill's words that a module or topic must hold to be about it."""
LEAST_SLOT = 15
"""A slot is made no shorter: less is no session."""
_ROUND = 5
_WORD = re.compile(r"\w+")
_SMALL = {"and", "with", "the", "of", "for", "in", "to"}


def pulled_forward(plan: Plan, skill: str, running: Sequence[Phase]) -> Plan:
    """`plan` with `skill` first in the phases `running`; unchanged where it is so already.

    A module about it gets a high priority, and moves if its phase is to come; if there is none, one is added.
    """
    if not running:
        return plan
    here = max(running, key=lambda phase: phase.number)
    found = module_about(plan, skill)
    if found is None:
        topics = tuple(Topic("", part.strip()) for part in skill.split(" and "))
        return with_keys(_with_module(plan, here, Module("", skill, topics=topics, priority=Priority.HIGH)))
    phase, module = found
    first = replace(module, priority=Priority.HIGH)
    if phase.number <= here.number:
        return _with_modules(plan, phase, tuple(first if it is module else it for it in phase.modules))
    left = _with_modules(plan, phase, tuple(it for it in phase.modules if it is not module))
    return _with_module(left, next(it for it in left.phases if it.number == here.number), first)


def module_about(plan: Plan, skill: str) -> tuple[Phase, Module] | None:
    """The module that `skill` is taught in, with its phase: one whose title, area or topic holds most of its words."""
    wanted = _words(skill)
    best: tuple[float, tuple[Phase, Module]] | None = None
    for phase in plan.phases:
        for module in phase.modules:
            texts = (module.title, module.area or "", *(topic.title for topic in module.topics))
            share = max(len(wanted & _words(text)) for text in texts) / max(len(wanted), 1)
            if share >= ENOUGH and (best is None or share > best[0]):
                best = share, (phase, module)
    return best[1] if best else None


def longer(plan: Plan, now: int, by: int) -> Plan | None:
    """`plan` with `by` more units (months) from unit `now` on: what runs ends later, what is to come begins later.

    None where a span counts in other units than the plan.
    """
    stages: tuple[Phase | Project, ...] = (*plan.phases, *plan.projects)
    if any(stage.span is not None and stage.span.unit is not plan.unit for stage in stages):
        return None
    return replace(
        plan,
        length=plan.length + by,
        phases=tuple(_later_phase(phase, now, by) for phase in plan.phases),
        projects=tuple(_later_project(project, now, by) for project in plan.projects),
    )


def scaled(plan: Plan, factor: float) -> Plan:
    """`plan` with every slot's minutes times `factor`, in round numbers."""
    return replace(plan, slots=tuple(_scaled(slot, factor) for slot in plan.slots))


def _scaled(slot: Slot, factor: float) -> Slot:
    least, most = (
        max(round(minutes * factor / _ROUND) * _ROUND, LEAST_SLOT)
        for minutes in (slot.minutes.least, slot.minutes.most)
    )
    return replace(slot, minutes=Band(least, most))


def _later_phase(phase: Phase, now: int, by: int) -> Phase:
    return replace(phase, span=_later(phase.span, now, by))


def _later_project(project: Project, now: int, by: int) -> Project:
    return replace(project, span=_later(project.span, now, by))


def _later(span: Span | None, now: int, by: int) -> Span | None:
    if span is None or span.last < now:
        return span
    return replace(span, first=span.first + (by if span.first > now else 0), last=span.last + by)


def _with_module(plan: Plan, phase: Phase, module: Module) -> Plan:
    return _with_modules(plan, phase, (*phase.modules, module))


def _with_modules(plan: Plan, phase: Phase, modules: tuple[Module, ...]) -> Plan:
    changed = replace(phase, modules=modules)
    return replace(plan, phases=tuple(changed if it is phase else it for it in plan.phases))


def _words(text: str) -> set[str]:
    """The telling words of `text`, plurals as singulars."""
    return {word.removesuffix("s") for word in _WORD.findall(text.casefold()) if word not in _SMALL}
