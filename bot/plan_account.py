"""The account of a reading as JSON: what was understood, what was passed over, under the names the plan's parts have."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from core.plan.model import Band, Column, Goal, Module, Phase, Plan, Project, QuickWin, Resource, Span, Unit
from core.plan.reading import PlanReading
from core.plan.reading.outcome import Track

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_KEY_OF_UNIT = {Unit.MONTH: "months", Unit.WEEK: "weeks", Unit.DAY: "days"}


def account(reading: PlanReading) -> dict[str, Any]:
    """Everything `read-plan --json` prints."""
    plan = reading.plan
    # A document without phases is held as one; that one is ours, not the document's.
    phases = plan.phases if reading.has_phases else ()
    return {
        "document": {"title": plan.title, "format": reading.format},
        "overview": {
            "total_duration": _total(plan, reading.said.total),
            "goal": plan.goal,
            "effort": reading.said.effort,
        },
        "counts": _counts(reading, phases),
        "phases": _phases(reading, phases),
        "modules": [_module(module, phase) for phase in plan.phases for module in phase.modules],
        "projects": [_project(project) for project in plan.projects],
        **_beside(reading),
        "understood": [
            {"line": fact.line, "what": fact.what, "title": fact.title} for fact in reading.understood
        ],
        "passed_over": [{"line": line.line, "text": line.text} for line in reading.passed_over],
    }


def _phases(reading: PlanReading, phases: Sequence[Phase]) -> list[dict[str, Any]]:
    told = zip(phases, reading.said.tracks, reading.said.headings, strict=False)
    return [_phase(phase, tracks, heading) for phase, tracks, heading in told]


def _beside(reading: PlanReading) -> dict[str, Any]:
    """What the plan says beside phases and projects."""
    plan = reading.plan
    return {
        "roadmap_sh": _roadmaps(plan),
        "progress_tracking": {
            "primary_tool": reading.said.primary_tool,
            "tables": [{"name": t.name, "columns": [_column(c) for c in t.columns]} for t in plan.trackers],
            "alternative_tools": [{"name": tool.name, "note": tool.note} for tool in plan.tools],
        },
        "weekly_schedule": _week(reading),
        "monthly_reviews": list(plan.reviews),
        "quick_wins": {
            "window": {"text": reading.said.window, "days": plan.win_days} if plan.quick_wins else None,
            "items": [_quick_win(n, win, plan) for n, win in enumerate(plan.quick_wins, 1)],
        },
        "priority_adjustments": {
            "high_demand_skills": list(plan.high_demand),
            "emerging_opportunities": list(plan.emerging),
        },
    }


def _total(plan: Plan, text: str | None) -> dict[str, Any] | None:
    """The stated length; one that was only added up from the phases says so by having no text."""
    if not plan.length:
        return None
    return {"text": text, _KEY_OF_UNIT[plan.unit]: plan.length}


def _counts(reading: PlanReading, phases: Sequence[Phase]) -> dict[str, Any]:
    plan, said = reading.plan, reading.said
    resources = list(plan.resources())
    return {
        "phases": len(phases),
        "leaf_modules": sum(1 for _ in plan.modules()),
        "topics": sum(len(module.topics) for module in plan.modules()),
        "resources": len(resources),
        "resources_by_phase": {str(p.number): sum(len(m.resources) for m in p.modules) for p in phases},
        "resources_by_type_label": dict(Counter(resource.type for resource in resources)),
        "resources_with_author": sum(resource.author is not None for resource in resources),
        "resources_with_provider": sum(resource.provider is not None for resource in resources),
        "resources_linked": said.links,
        "projects": len(plan.projects),
        "project_features": sum(len(project.features) for project in plan.projects),
        "roadmap_sh_items": len(plan.roadmaps),
        "tracker_tables": len(plan.trackers),
        "tracker_columns": sum(len(tracker.columns) for tracker in plan.trackers),
        "alternative_tools": len(plan.tools),
        "weekdays_scheduled": len({slot.weekday for slot in plan.slots}),
        "distinct_weekly_activities": len({slot.label for slot in plan.slots}),
        "monthly_review_items": len(plan.reviews),
        "quick_wins": len(plan.quick_wins),
        "high_demand_skills": len(plan.high_demand),
        "emerging_opportunities": len(plan.emerging),
        "checkbox_tasks": said.tasks,
        "checkbox_done": said.done,
    }


def _phase(phase: Phase, tracks: Sequence[Track], heading: str) -> dict[str, Any]:
    return {
        "number": phase.number,
        "title": phase.title,
        "heading": heading,
        **_span(phase.span),
        "parallel_to": phase.parallel_to,
        "tracks": [_track(track, phase) for track in tracks],
    }


def _span(span: Span | None) -> dict[str, Any]:
    """`months`, `weeks` or `days`; `months` is always there, as a plan is thought in them."""
    if span is None:
        return {"months": None}
    ends = {"start": span.first, "end": span.last}
    return {"months": ends} if span.unit is Unit.MONTH else {"months": None, _KEY_OF_UNIT[span.unit]: ends}


def _track(track: Track, phase: Phase) -> dict[str, Any]:
    module = phase.modules[track.module] if track.module is not None else None
    return {
        "title": track.title,
        "level": f"h{track.level}" if track.level else None,
        "topics_label": track.topics_label,
        "topics": [topic.title for topic in module.topics] if module else [],
        "resources_label": track.resources_label,
        "resources": [_resource(resource) for resource in module.resources] if module else [],
        "subtracks": [_track(below, phase) for below in track.subtracks],
    }


def _module(module: Module, phase: Phase) -> dict[str, Any]:
    return {
        "key": module.key,
        "title": module.title,
        "phase": phase.number,
        "category": module.category,
        "area": module.area,
        "priority": module.priority.value if module.priority else None,
        "estimated_minutes": module.estimated_minutes,
        "topics": [{"key": topic.key, "title": topic.title} for topic in module.topics],
        "resources": [{"key": resource.key, **_resource(resource)} for resource in module.resources],
    }


def _resource(resource: Resource) -> dict[str, Any]:
    return {
        "type": resource.type,
        "title": resource.title,
        "author": resource.author,
        "authors": list(resource.authors),
        "provider": resource.provider,
        "note": resource.note,
        "link": resource.link,
        "activity": resource.activity.value,
        "recurring_target": _goal(resource.goal),
        "reference": resource.reference,
    }


def _goal(goal: Goal | None) -> dict[str, Any] | None:
    if goal is None:
        return None
    if goal.per is None and goal.least == goal.most:
        return {"unit": goal.unit, "count": goal.least}
    return {
        "unit": goal.unit,
        "per": goal.per.value if goal.per else None,
        "min": goal.least,
        "max": goal.most,
    }


def _project(project: Project) -> dict[str, Any]:
    return {
        "key": project.key,
        **_span(project.span),
        "title": project.title,
        "summary": project.summary,
        "features": [feature.title for feature in project.features],
        "technologies": list(project.technologies),
        "skills": list(project.skills),
        "link": project.link,
    }


def _roadmaps(plan: Plan) -> dict[str, list[dict[str, Any]]]:
    """The roadmaps by their label, less its last word where that only says what they are ("... Roadmaps")."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for roadmap in plan.roadmaps:
        said = re.findall(r"\w+", (roadmap.group or "roadmaps").casefold())
        name = "_".join(said[:-1] if len(said) > 1 and said[-1] in {"roadmaps", "resources"} else said)
        told = {"name": roadmap.name, "note": roadmap.note, "group": roadmap.group, "link": roadmap.link}
        groups.setdefault(name, []).append(told)
    return groups


def _column(column: Column) -> dict[str, Any]:
    numbers = [int(value) for value in column.values if value.isdecimal()]
    if numbers and numbers == list(range(numbers[0], numbers[0] + len(column.values))):
        return {"name": column.name, "range": {"min": numbers[0], "max": numbers[-1]}}
    return {"name": column.name, "values": list(column.values) or None}


def _week(reading: PlanReading) -> dict[str, Any]:
    slots, said = reading.plan.slots, reading.said
    return {
        "weekday_hours": _hours(said.weekday_hours, [s.minutes for s in slots if s.weekday < 5]),  # noqa: PLR2004
        "weekend_hours": _hours(said.weekend_hours, [s.minutes for s in slots if s.weekday >= 5]),  # noqa: PLR2004
        "days": dict(_days(reading)),
    }


def _hours(text: str | None, bands: Sequence[Band]) -> dict[str, Any] | None:
    if not bands:
        return None
    return {"text": text, "min": min(b.least for b in bands) / 60, "max": max(b.most for b in bands) / 60}


def _days(reading: PlanReading) -> Iterator[tuple[str, dict[str, Any]]]:
    for slot in reading.plan.slots:
        yield (
            _WEEKDAYS[slot.weekday],
            {
                "activity": slot.label,
                "kind": slot.activity.value,
                "min_hours": slot.minutes.least / 60,
                "max_hours": slot.minutes.most / 60,
            },
        )


def _quick_win(number: int, win: QuickWin, plan: Plan) -> dict[str, Any]:
    titles = {resource.key: resource.title for resource in plan.resources()}
    return {
        "n": number,
        "key": win.key,
        "text": win.title,
        "note": win.note,
        "target": _goal(win.goal),
        "refers_to_resource": titles.get(win.resource or ""),
    }
