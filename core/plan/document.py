"""A plan as a document: JSON-able, pleasant to write by hand in YAML, and read back without loss.

The form is that of `core.plan.model`, field by field. What a writer may leave out: every default; every key (it is
made from the title); the activity of a resource (it follows from its type); and the mapping around a lone title or
name, so that topics, features and tracker columns can be plain strings.
"""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from core.plan.keys import repeated, with_keys
from core.plan.kinds import activity_of
from core.plan.model import Plan, Span

_PLAN = TypeAdapter(Plan)
_WEEK = range(7)


class BadDocument(ValueError):  # noqa: N818 - it names what was found, as the domain says it
    """The document is not in the form of a plan; the message tells the first thing that is wrong and where."""


def to_document(plan: Plan) -> dict[str, Any]:
    """`plan` without its defaults, in strings, numbers, lists and mappings only."""
    document: dict[str, Any] = _PLAN.dump_python(plan, mode="json", exclude_defaults=True)
    return document


def from_document(document: Mapping[str, Any]) -> Plan:
    """The plan a document holds. Raises `BadDocument` for anything else."""
    try:
        plan = with_keys(_PLAN.validate_python(_complete(document)))
    except ValidationError as error:
        raise BadDocument(_first(error)) from None
    if wrong := _contradiction(plan):
        raise BadDocument(wrong)
    return plan


def _first(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where or 'document'}: {first['msg']}"


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
    """`document` with what a writer may leave out filled in; anything of a wrong shape is left for pydantic to refuse."""
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
    return full


def _project(value: Any) -> Any:
    return _with(_keyed(value), features=_keyed)


def _tracker(value: Any) -> Any:
    return _with(value, columns=lambda column: {"name": column} if isinstance(column, str) else column)
