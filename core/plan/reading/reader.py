"""A Markdown document to a plan."""

from collections.abc import Sequence
from dataclasses import replace

from core.plan.keys import with_keys
from core.plan.model import Module, Plan
from core.plan.reading import overview
from core.plan.reading.beside import Beside, read_beside
from core.plan.reading.blocks import Section
from core.plan.reading.ledger import Ledger, checkboxes
from core.plan.reading.markdown import parse
from core.plan.reading.outcome import NoPlan, PlanReading, Said
from core.plan.reading.phases import Phases, add_loose_resources, read_phases, read_whole
from core.plan.reading.spans import Length
from core.plan.reading.stages import find_stages, subjects
from core.plan.reading.text import same
from core.plan.reading.text import words as words_of
from core.plan.reading.timing import length_of, unit_of

_QUOTES = '"\u201c\u201d\u00ab\u00bb'
_LEAST_ITEMS = 5  # topics and resources of a document without stages, for it to be worth studying
_UNTITLED = "Learning plan"


def read_markdown(text: str) -> PlanReading | NoPlan:
    """The plan a Markdown text tells, or why it tells none."""
    document = parse(text)
    root, ledger = document.root, Ledger()
    front = overview.front_fields(document.front_matter)
    title = overview.title_of(root, front, ledger) or _UNTITLED
    stages = find_stages(root, title)
    whole = () if stages else subjects(root)
    is_told = any(stage.mark is not None and not stage.mark.is_weak for stage in stages)
    if not (stages or whole) or not (is_told or overview.is_about_learning(root, title)):
        return NoPlan("no_plan")
    sections = [stage.section for stage in stages] or list(whole)
    phases = read_phases(stages, title, ledger) if stages else read_whole(whole, title, ledger)
    if not _is_enough(phases, is_staged=bool(stages)):
        return NoPlan("no_plan")
    if stages:
        add_loose_resources(phases, root, stages, ledger)
    beside = read_beside(root, sections, ledger)
    start = min(section.heading.number for section in sections)
    lines = tuple(overview.introduction(root, start))
    goal = overview.goal_of(lines, front, ledger) or overview.goal_section(root, start, ledger)
    total = overview.total_of(title, lines, ledger) if stages else None
    said = _said(root, phases, beside, ledger)
    said = replace(said, total=total.text if total else None, effort=overview.effort_of(lines, ledger))
    plan = _plan(title, goal, total, phases, beside)
    return PlanReading(
        plan, "markdown", ledger.understood(), ledger.passed_over(root), said, has_phases=bool(stages)
    )


def _is_enough(phases: Phases, *, is_staged: bool) -> bool:
    """A heading that counts is not yet a plan: there must be something to study under it."""
    modules = [module for phase in phases.phases for module in phase.modules]
    items = sum(
        len(module.topics) + len(module.resources) + bool(module.estimated_minutes) for module in modules
    )
    return items + len(phases.projects) >= (1 if is_staged else _LEAST_ITEMS)


def _said(root: Section, phases: Phases, beside: Beside, ledger: Ledger) -> Said:
    tasks, done = checkboxes(root)
    return Said(
        primary_tool=beside.primary_tool,
        weekday_hours=beside.week.weekday_hours,
        weekend_hours=beside.week.weekend_hours,
        window=beside.window,
        headings=tuple(phases.headings),
        tracks=tuple(phases.tracks),
        links=ledger.links,
        tasks=tasks,
        done=done,
    )


def _plan(title: str, goal: str | None, total: Length | None, phases: Phases, beside: Beside) -> Plan:
    unit = unit_of(phases.spans, total)
    plan = Plan(
        title,
        length_of(phases.spans, total, unit),
        unit,
        goal,
        tuple(phases.phases),
        (*phases.projects, *beside.projects),
        beside.week.slots,
        tuple(beside.quick_wins),
        beside.win_days,
        tuple(beside.reviews),
        tuple(beside.roadmaps),
        tuple(beside.trackers),
        tuple(beside.tools),
        tuple(beside.high_demand),
        tuple(beside.emerging),
    )
    return _referring(with_keys(_categorised(plan)))


def _categorised(plan: Plan) -> Plan:
    """Modules with a category: the value of the plan's own "Category" column that the module's headings name."""
    values = next(
        (c.values for tracker in plan.trackers for c in tracker.columns if c.name == "Category"), ()
    )
    return replace(
        plan,
        phases=tuple(
            replace(phase, modules=tuple(replace(m, category=_category(m, values)) for m in phase.modules))
            for phase in plan.phases
        ),
    )


def _category(module: Module, values: Sequence[str]) -> str | None:
    said = f" {' '.join(words_of(f'{module.title} {module.area or str()}'))} "
    return next((value for value in values if f" {' '.join(words_of(value))} " in said), None)


def _referring(plan: Plan) -> Plan:
    """Quick wins with the resource whose title they quote."""
    wins = []
    for win in plan.quick_wins:
        quoted = win.title.split(next((mark for mark in _QUOTES if mark in win.title), "\0"))
        named = next(
            (r for r in plan.resources() if len(quoted) > 1 and same(r.title, quoted[1].rstrip(_QUOTES))),
            None,
        )
        wins.append(replace(win, resource=named.key if named else None))
    return replace(plan, quick_wins=tuple(wins))
