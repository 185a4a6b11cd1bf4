"""YAML of other authors to a plan: a title, and a list or a tree of stages under one of the usual names."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from core.plan.keys import with_keys
from core.plan.model import Feature, Module, Phase, Plan, Project, Resource, Span, Topic
from core.plan.reading import fields
from core.plan.reading.blocks import Line
from core.plan.reading.fields import first, title_of
from core.plan.reading.inline import line_of
from core.plan.reading.ledger import Ledger
from core.plan.reading.nodes import Entry
from core.plan.reading.outcome import NoPlan, PassedOver, PlanReading, Said, Track
from core.plan.reading.resources import resource
from core.plan.reading.spans import Length, length_in, mark_in, span_in
from core.plan.reading.timing import length_of, unit_of
from core.plan.reading.tree import read_tree

_UNTITLED = "Learning plan"


@dataclass
class _Found:
    """What one stage holds."""

    modules: list[Module] = field(default_factory=list)
    projects: list[Project] = field(default_factory=list)


def read_listed(root: Entry) -> PlanReading | NoPlan:
    """The plan under `root`, or none if there are no stages with anything in them."""
    ledger = Ledger()
    title, stages = _title(root), tuple(_stages(root))
    if not stages or root.is_scalar:
        return NoPlan("no_plan")
    phases, projects = _phases(stages, ledger)
    if not projects and not any(
        module.topics or module.resources for phase in phases for module in phase.modules
    ):
        return NoPlan("no_plan")
    total = _total(root, title)
    spans = [phase.span for phase in phases]
    unit = unit_of(spans, total)
    goal = first(root, fields.GOAL)
    plan = with_keys(
        Plan(
            title or _UNTITLED,
            length_of(spans, total, unit),
            unit,
            goal.text or None if goal else None,
            tuple(phases),
            tuple(projects),
        )
    )
    said = replace(said_of(plan), total=total.text if total else None, effort=_effort(root))
    return PlanReading(plan, "yaml", ledger.understood(), tuple(_passed_over(root, ledger)), said)


def said_of(plan: Plan) -> Said:
    """The headings and tracks of a plan whose document has modules, and no headings, for them."""
    tracks = tuple(
        tuple(Track(m.title, 0, module=n) for n, m in enumerate(phase.modules)) for phase in plan.phases
    )
    links = sum(resource.link is not None for resource in plan.resources())
    links += sum(project.link is not None for project in plan.projects)
    return Said(headings=tuple(phase.title for phase in plan.phases), tracks=tracks, links=links)


def _title(root: Entry) -> str:
    """The title field, or the one key that everything stands under."""
    if named := title_of(root):
        return named
    names = list(root.fields)
    return names[0] if len(names) == 1 else ""


def _stages(root: Entry) -> Iterator[tuple[str, Entry]]:
    """The stages with their names: those of a field called so, of the single root, or the branches of the root."""
    listed = first(root, fields.STAGES)
    if listed is None or listed.is_scalar:
        inner = list(root.fields.values())
        listed = inner[0] if len(inner) == 1 else root
        nested = first(listed, fields.STAGES)
        listed = nested if nested is not None and not nested.is_scalar else listed
    for name, value in listed.fields.items():
        if not value.is_scalar:
            yield name, value
    for item in listed.items:
        single = list(item.fields.items())
        if len(single) == 1 and not single[0][1].is_scalar:
            yield single[0]
        elif title_of(item) or item.fields:
            yield title_of(item), item


def _phases(stages: tuple[tuple[str, Entry], ...], ledger: Ledger) -> tuple[list[Phase], list[Project]]:
    phases: list[Phase] = []
    projects: list[Project] = []
    for number, (name, entry) in enumerate(stages, 1):
        span = _span(name, entry, ledger)
        title = name or title_of(entry) or f"{span.unit.value.capitalize()} {span.first}" if span else name
        ledger.note(Line(_title_line(entry), title), "phase", title)
        found = _content(title, entry, ledger)
        phases.append(Phase(number, title, span, None, tuple(found.modules)))
        projects += [replace(project, span=span) for project in found.projects]
    return phases, projects


def _title_line(entry: Entry) -> int:
    named = first(entry, fields.TITLE)
    return named.line if named is not None else entry.line


def _span(name: str, entry: Entry, ledger: Ledger) -> Span | None:
    for key, unit in fields.SPANS.items():
        value = first(entry, (key,))
        if value is not None and value.text:
            told = span_in(f"{unit.value} {value.text}")
            ledger.use(Line(value.line, "") if told else Line(0, ""))
            return told
    told_in = first(entry, fields.DURATIONS)
    mark = mark_in(name)
    return (span_in(told_in.text) if told_in else None) or (mark.span if mark else None)


def _content(title: str, entry: Entry, ledger: Ledger) -> _Found:
    """A stage with named parts, or one that is a branch of a tree."""
    if not _has_named_parts(entry):
        return _Found(read_tree(title, entry, ledger))
    found = _Found()
    inner = first(entry, fields.MODULES)
    own = _module(title, entry, found, ledger)
    if own.topics or own.resources or inner is None or inner.is_scalar:
        found.modules.append(own)
    if inner is not None:
        for item in inner.items:
            named = title_of(item)
            if named:
                found.modules.append(_module(named, item, found, ledger))
                ledger.note(Line(_title_line(item), named), "module", named)
    return found


def _has_named_parts(entry: Entry) -> bool:
    """Whether the names under `entry` are parts of a stage; in a tree "Concepts" may be a branch among others."""
    known = {*fields.TOPICS, *fields.RESOURCES, *fields.PROJECTS, *fields.MODULES}
    parts = [name for name, value in entry.fields.items() if not value.is_scalar]
    named = [name for name in parts if name.casefold() in known]
    return title_of(entry) != "" or (bool(named) and len(named) == len(parts))


def _module(title: str, entry: Entry, found: _Found, ledger: Ledger) -> Module:
    topics = [Topic("", text) for text in _texts(first(entry, fields.TOPICS), "topic", ledger)]
    resources = list(_resources(entry, ledger))
    found.projects += _projects(entry, ledger)
    return Module(
        "", title, None, None, tuple(topics), tuple(resources), estimated_minutes=_minutes(entry, ledger)
    )


def _texts(entry: Entry | None, what: str, ledger: Ledger) -> Iterator[str]:
    for leaf in entry.leaves() if entry is not None else ():
        for text in leaf.text.splitlines():
            ledger.note(Line(leaf.line, text), what, text.strip())
            yield text.strip()


def _resources(entry: Entry, ledger: Ledger) -> Iterator[Resource]:
    for name in fields.RESOURCES:
        listed = first(entry, (name,))
        for item in (listed.items or (listed,)) if listed is not None else ():
            found = _resource(item)
            if found is not None:
                ledger.note(Line(item.line, found.title), "resource", found.title)
                ledger.use(*(Line(leaf.line, "") for leaf in item.leaves()))
                yield found


def _resource(entry: Entry) -> Resource | None:
    if entry.is_scalar:
        return resource(line_of(entry.text, entry.line)) if entry.text else None
    title, link = title_of(entry), first(entry, fields.LINKS)
    kind, author = (
        first(entry, ("type", "kind", "format")),
        first(entry, ("author", "authors", "by", "instructor")),
    )
    note, provider = first(entry, fields.NOTES), first(entry, ("provider", "platform", "site"))
    told = f"{title} by {author.text}" if author is not None and author.text else title
    found = resource(line_of(told, entry.line), hint=kind.text if kind is not None and kind.text else None)
    if found is None:
        return None
    return replace(
        found,
        note=note.text or None if note else found.note,
        provider=provider.text or None if provider else found.provider,
        link=link.text if link is not None and link.text.startswith("http") else found.link,
    )


def _projects(entry: Entry, ledger: Ledger) -> Iterator[Project]:
    """What is to be built; a sentence is a project, and what must hold at its end are its parts."""
    listed = first(entry, fields.PROJECTS)
    for item in (listed.items or (listed,)) if listed is not None else ():
        title = title_of(item).rstrip(".")
        if title:
            ledger.note(Line(item.line, title), "project", title)
            parts = _texts(first(item if item.fields else entry, fields.FEATURES), "feature", ledger)
            yield Project("", title, features=tuple(Feature("", part) for part in parts))


def _minutes(entry: Entry, ledger: Ledger) -> int | None:
    for names, scale in ((fields.HOURS, 60), (fields.MINUTES, 1)):
        told = first(entry, names)
        if told is not None and isinstance(told.value, int | float) and 0 < told.value < 10_000:  # noqa: PLR2004
            ledger.use(Line(told.line, ""))
            return round(told.value * scale)
    return None


def _total(root: Entry, title: str) -> Length | None:
    for name, unit in fields.LENGTHS.items():
        told = first(root, (name,))
        if told is not None and isinstance(told.value, int) and told.value > 0:
            return Length(told.value, told.value, unit, f"{told.value} {unit.value}s")
    told = first(root, fields.DURATIONS)
    return (length_in(told.text) if told is not None else None) or length_in(title)


def _effort(root: Entry) -> str | None:
    told = first(root, fields.EFFORT)
    return f"{told.text} hours per week" if told is not None and told.text else None


def _passed_over(root: Entry, ledger: Ledger) -> Iterator[PassedOver]:
    for leaf in root.leaves():
        if not ledger.has_used(leaf.line):
            yield PassedOver(leaf.line, leaf.text[:200])
