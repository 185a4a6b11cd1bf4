"""Stages to phases: numbers, spans, modules; and the projects that stand within them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from core.plan.model import Phase, Project, Span
from core.plan.reading.blocks import Section
from core.plan.reading.labels import Role, heading_role, is_boilerplate
from core.plan.reading.ledger import Ledger
from core.plan.reading.modules import PhaseContent, phase_content
from core.plan.reading.outcome import Track
from core.plan.reading.spans import without_time
from core.plan.reading.special import Special, special_of
from core.plan.reading.stages import Stage
from core.plan.reading.timing import spans_of


@dataclass
class Phases:
    phases: list[Phase] = field(default_factory=list)
    projects: list[Project] = field(default_factory=list)
    tracks: list[tuple[Track, ...]] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    spans: list[Span | None] = field(default_factory=list)


def read_phases(stages: Sequence[Stage], title: str, ledger: Ledger) -> Phases:
    """The phases of `stages`, in the document's order and with its own numbers where they tell them apart."""
    found = Phases(spans=spans_of(stages, ledger))
    numbers = _numbers(stages)
    for stage, number, span in zip(stages, numbers, found.spans, strict=True):
        name = stage.mark.title if stage.mark else stage.section.title
        ledger.note(stage.section.heading, "phase", name)
        ledger.use(*(section.heading for section in stage.beside))
        content = phase_content(stage.parts, name, ledger, own=title)
        _add(found, Phase(number, name, span, stage.mark.parallel_to if stage.mark else None), content)
        if special_of(stage.section) is Special.PROJECTS and not content.projects:
            found.projects.append(Project("", without_time(name), span))
        found.headings.append(stage.section.title)
    return found


def add_loose_resources(found: Phases, root: Section, stages: Sequence[Stage], ledger: Ledger) -> None:
    """Resources that stand after the stages ("## Books") close the last phase: they are for any time, and so last."""
    taken = {section.heading.number for stage in stages for section in stage.parts}
    after = max(stage.section.heading.number for stage in stages)
    for section in (loose for loose in _loose(root, taken) if loose.heading.number > after):
        content = phase_content((section,), section.title, ledger)
        if any(module.resources for module in content.modules):
            ledger.use(section.heading)
            last = found.phases[-1]
            found.phases[-1] = replace(last, modules=(*last.modules, *content.modules))


def _loose(section: Section, taken: set[int]) -> Iterator[Section]:
    for child in section.sections:
        if child.heading.number in taken or is_boilerplate(child) or special_of(child) is not None:
            continue
        if heading_role(child) is Role.RESOURCES and child.level > 1:
            yield child
        else:
            yield from _loose(child, taken)


def read_whole(sections: Sequence[Section], title: str, ledger: Ledger) -> Phases:
    """A document without stages as one phase whose modules are its sections."""
    found = Phases(spans=[None])
    content = PhaseContent()
    for section in sections:
        part = phase_content((section,), section.title, ledger, own=title, prose=True)
        content.modules += part.modules
        content.tracks += part.tracks
        content.projects += part.projects
    _add(found, Phase(1, title), content)
    found.headings.append(title)
    return found


def _add(found: Phases, phase: Phase, content: PhaseContent) -> None:
    found.phases.append(replace(phase, modules=tuple(content.modules)))
    found.projects += [
        project if project.span else replace(project, span=phase.span) for project in content.projects
    ]
    found.tracks.append(tuple(content.tracks))


def _numbers(stages: Sequence[Stage]) -> list[int]:
    """The stages' own numbers ("Tier 0") if all have one and no two share it; else their places, from 1.

    Weeks and days are no numbers of stages: "Week 5 - 12" is the second stage of its plan.
    """
    own = [stage.mark.number for stage in stages if stage.mark and not stage.mark.is_time]
    if len(own) == len(stages) == len(set(own)):
        return own
    return list(range(1, len(stages) + 1))
