"""A YAML or JSON document to a plan: our own form, a list of stages, or a tree of topics."""

import re
from collections.abc import Iterator

from core.plan.document import BadDocument, from_document
from core.plan.reading.listed import read_listed, said_of
from core.plan.reading.nodes import BadYaml, Entry, parse_yaml
from core.plan.reading.outcome import NoPlan, PlanReading, Understood

_STRUCTURED = (".yaml", ".yml", ".json")
_RUNNING = (".md", ".markdown", ".txt", ".mdx", ".rst")
_KEY_LINE = re.compile(r"^[\"']?[\w][\w &/+'-]*[\"']?:(\s|$)")
_YAML_LINE = re.compile(r"^\s*(?:- |#|[\"']?[\w][^:]{0,80}:(?:\s|$))")
_MOST = 0.7
_NAMES = ("title", "name", "label")
_PARTS = {
    "phases": "phase",
    "modules": "module",
    "topics": "topic",
    "resources": "resource",
    "projects": "project",
    "features": "feature",
    "slots": "slot",
    "quick_wins": "quick win",
    "reviews": "review",
    "roadmaps": "roadmap",
    "trackers": "tracker",
    "columns": "column",
    "tools": "tool",
    "high_demand": "in demand",
    "emerging": "emerging",
}


def looks_structured(text: str, name: str) -> bool:
    """Whether a text is YAML or JSON: by its file's name, else by its first line and the look of the others."""
    folded = name.casefold()
    if folded.endswith(_STRUCTURED + _RUNNING):
        return folded.endswith(_STRUCTURED)
    rows = [row for row in text.split("\n")[:400] if row.strip()]
    body = [row for row in rows if not row.startswith(("# ", "---"))]
    if (
        not body
        or sum(row.startswith("---") for row in rows) > 1
        or any(row.startswith("##") for row in rows)
    ):
        return False
    if body[0].startswith("{"):
        return True
    return bool(_KEY_LINE.match(body[0])) and sum(bool(_YAML_LINE.match(row)) for row in body) >= _MOST * len(
        body
    )


def read_structured(text: str) -> PlanReading | NoPlan:
    """The plan a YAML or JSON text tells, or why it tells none."""
    try:
        root = parse_yaml(text)
    except BadYaml as error:
        return NoPlan("bad_yaml", str(error))
    if _is_own_form(root):
        return _own(root)
    return read_listed(root)


def _is_own_form(root: Entry) -> bool:
    fields = root.fields
    return {"title", "length", "phases"} <= fields.keys() and isinstance(fields["length"].value, int)


def _own(root: Entry) -> PlanReading | NoPlan:
    try:
        plan = from_document(root.data())
    except BadDocument as error:
        return NoPlan("bad_document", str(error))
    return PlanReading(plan, "yaml", tuple(_facts(root)), said=said_of(plan))


def _facts(root: Entry) -> Iterator[Understood]:
    """The titles and names in our own form, each with the part of the plan it stands for."""
    named = root.fields.get("title") or root.fields.get("name")
    if named is not None and named.text:
        yield Understood(named.line, "title", named.text)
    yield from _inner_facts(root)


def _inner_facts(entry: Entry) -> Iterator[Understood]:
    for part, value in entry.fields.items():
        for item in value.items if part in _PARTS else ():
            named = next((item.fields[name] for name in _NAMES if name in item.fields), item)
            if named.text:
                yield Understood(named.line, _PARTS[part], named.text)
            yield from _inner_facts(item)
