"""Structured outputs: which schemas strict mode takes, and what conforms to them (the guide "Structured model outputs")."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
DEEPEST = 10
TYPES: Mapping[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def complaint(given: Any) -> str | None:
    """Why `response_format` is refused; None if it is well."""
    if not isinstance(given, dict) or given.get("type") not in {"text", "json_object", "json_schema"}:
        return "Invalid value for 'response_format'"
    if given["type"] != "json_schema":
        return None
    asked = given.get("json_schema", {})
    if not NAME.fullmatch(str(asked.get("name", ""))):
        return "Invalid 'response_format.json_schema.name'"
    schema = asked.get("schema", {})
    if schema.get("type") != "object":
        return "Invalid schema for response_format: schema must be a JSON Schema of 'type: \"object\"'"
    wrong = next(_faults(schema, ()), None) if asked.get("strict") else None
    return f"Invalid schema for response_format '{asked['name']}': {wrong}" if wrong else None


def _faults(schema: Any, path: tuple[str, ...]) -> Iterator[str]:
    if len(path) > DEEPEST:
        yield "it is nested too deep"
    if "type" not in schema and "anyOf" not in schema:
        yield f"In context={path}, schema must have a 'type' key."
    if schema.get("type") == "object":
        if schema.get("additionalProperties") is not False:
            yield f"In context={path}, 'additionalProperties' is required to be supplied and to be false."
        names = schema.get("properties", {})
        if sorted(schema.get("required", ())) != sorted(names):
            yield f"In context={path}, 'required' is required to include every key in properties."
        for name, inner in names.items():
            yield from _faults(inner, (*path, name))
    if schema.get("type") == "array":
        yield from _faults(schema.get("items", {}), (*path, "items"))


def conforms(value: Any, schema: Any) -> bool:
    """Whether a model held to `schema` could say `value`."""
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    fits = isinstance(value, tuple(kind for name in kinds for kind in TYPES[name]))
    if isinstance(value, dict) and fits:
        inner = schema["properties"]
        return value.keys() == inner.keys() and all(conforms(value[name], inner[name]) for name in inner)
    if isinstance(value, list) and fits:
        return all(conforms(item, schema["items"]) for item in value)
    return fits and (not isinstance(value, bool) or "boolean" in kinds)


def least(schema: Any) -> Any:
    """The least that conforms: empty lists and texts, nulls where they may be."""
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if "null" in kinds:
        return None
    empty = {"array": [], "string": "", "integer": 0, "number": 0, "boolean": False}
    if kinds[0] == "object":
        return {name: least(inner) for name, inner in schema["properties"].items()}
    return empty[kinds[0]]
