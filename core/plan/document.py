"""A plan as a document: JSON-able, pleasant to write by hand in YAML, and read back without loss.

The form is that of `core.plan.model`, field by field. What a writer may leave out: every default; every key (it is
made from the title); the activity of a resource (it follows from its type); and the mapping around a lone title or
name, so that topics, features and tracker columns can be plain strings.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any

import msgspec

from core.plan.keys import repeated, with_keys
from core.plan.kinds import activity_of
from core.plan.model import Activity, Plan, Priority, Span, Unit

_WEEK = range(7)
_MISSING = re.compile(r"Object missing required field (?P<name>\w+)")
_CHOICES: dict[str, type[StrEnum]] = {"unit": Unit, "per": Unit, "activity": Activity, "priority": Priority}
_TRUTHS = {"yes": True, "on": True, "no": False, "off": False}


class BadDocument(ValueError):  # noqa: N818 - it names what was found, as the domain says it
    """The document is not in the form of a plan; the message tells the first thing that is wrong and where."""


def to_document(plan: Plan) -> dict[str, Any]:
    """`plan` without its defaults, in strings, numbers, lists and mappings only."""
    document: dict[str, Any] = _plain(plan)
    return document


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        told = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: _plain(said) for field, said in told if said != field.default}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.value if isinstance(value, StrEnum) else value


def from_document(document: Mapping[str, Any]) -> Plan:
    """The plan a document holds. Raises `BadDocument` for anything else."""
    try:
        # Not strict: who writes by hand may put a number in quotes.
        plan = with_keys(msgspec.convert(_complete(document), Plan, strict=False))
    except (msgspec.ValidationError, UnicodeEncodeError) as error:  # the second for half a surrogate pair
        raise BadDocument(_told(str(error))) from None
    if wrong := _contradiction(plan):
        raise BadDocument(wrong)
    return plan


def _told(error: str) -> str:
    """An error of msgspec as "phases.0.title: Field required"."""
    what, _, path = error.replace("`", "").partition(" - at $")
    where = re.sub(r"\[(\d+)\]", r".\1", path).lstrip(".")
    if missing := _MISSING.fullmatch(what):
        where, what = f"{where}.{missing['name']}".lstrip("."), "Field required"
    if what.startswith("Invalid enum value"):
        what = f"Input should be one of {', '.join(_CHOICES[where.rpartition('.')[2]])}"
    return f"{where or 'document'}: {what}"


def _contradiction(plan: Plan) -> str | None:
    """What no type can say: spans run forward, weekdays exist, keys are unique, references lead somewhere."""
    spans = [phase.span for phase in plan.phases] + [project.span for project in plan.projects]
    if wrong := next((span for span in spans if span and not _is_forward(span)), None):
        return f"a span runs from {wrong.first} to {wrong.last}"
    if wrong_day := next((slot.weekday for slot in plan.slots if slot.weekday not in _WEEK), None):
        return f"weekday {wrong_day} is not between 0 and 6"
    if any(not 0 <= slot.minutes.least <= slot.minutes.most for slot in plan.slots):
        return "a slot's minutes run backwards"
    if key := repeated(plan):
        return f"two items have the key {key!r}"
    resources = {resource.key for resource in plan.resources()}
    if lost := next(
        (win.resource for win in plan.quick_wins if win.resource not in {None, *resources}), None
    ):
        return f"a quick win names the resource {lost!r}, which the plan does not have"
    return None


def _is_forward(span: Span) -> bool:
    return 0 <= span.first <= span.last


def _complete(document: Mapping[str, Any]) -> Any:
    """`document` with what a writer may leave out filled in; anything of a wrong shape is left for msgspec to refuse."""
    return _with(document, phases=_phase, projects=_project, quick_wins=_keyed, trackers=_tracker)


def _with(value: Any, **parts: Callable[[Any], Any]) -> Any:
    """`value` with the items of the lists named in `parts` completed."""
    if not isinstance(value, Mapping):
        return value
    full = dict(value)
    for name, complete in parts.items():
        if isinstance(full.get(name), list | tuple):
            full[name] = [complete(item) for item in full[name]]
    return full


def _keyed(value: Any) -> Any:
    if isinstance(value, str):
        return {"key": "", "title": value}
    return {"key": "", **value} if isinstance(value, Mapping) else value


def _phase(value: Any) -> Any:
    return _with(value, modules=_module)


def _module(value: Any) -> Any:
    return _with(_keyed(value), topics=_keyed, resources=_resource)


def _resource(value: Any) -> Any:
    full = _keyed(value)
    if isinstance(full, dict) and isinstance(full.get("type"), str):
        full.setdefault("activity", activity_of(full["type"]))
    if isinstance(full, dict) and isinstance(full.get("reference"), str):
        full["reference"] = _TRUTHS.get(full["reference"].lower(), full["reference"])
    return full


def _project(value: Any) -> Any:
    return _with(_keyed(value), features=_keyed)


def _tracker(value: Any) -> Any:
    return _with(value, columns=lambda column: {"name": column} if isinstance(column, str) else column)
