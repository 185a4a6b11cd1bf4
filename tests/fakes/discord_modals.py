"""Modals: whether one is what Discord takes, and what its parts give when it is submitted."""

from typing import Any

from tests.fakes.discord_components import (
    LABEL,
    OPTIONS,
    ROW,
    SELECTS,
    STRING_SELECT,
    TEXT_DISPLAY,
    TEXT_INPUT,
    check_custom_id,
    check_options,
    check_select,
    numbered,
    walked,
)
from tests.fakes.discord_errors import Form, Json, Path

FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX = 19, 21, 22, 23
PARTS = 5
TITLE, LABEL_TEXT, DESCRIPTION, CUSTOM_ID, PLACEHOLDER, TEXT = 45, 45, 100, 100, 100, 4000
RADIO, BOXES = (2, 10), (1, 10)
IN_LABEL = (TEXT_INPUT, *SELECTS, FILE_UPLOAD, RADIO_GROUP, CHECKBOX_GROUP, CHECKBOX)


def check_modal(data: Json) -> Json:
    """The modal as people get it, its components numbered. Raises what is wrong with it."""
    form = Form()
    form.text(data.get("custom_id"), ("data", "custom_id"), (1, CUSTOM_ID))
    form.text(data.get("title"), ("data", "title"), (1, TITLE))
    parts = form.items(data.get("components"), ("data", "components"), (1, PARTS))
    seen: set[str] = set()
    for number, part in enumerate(parts):
        _check_part(form, part, ("data", "components", number), seen)
    form.check()
    return {**data, "components": numbered(parts)}


def _check_part(form: Form, part: Json, at: Path, seen: set[str]) -> None:
    kind = part.get("type")
    form.one_of(kind, (*at, "type"), (ROW, TEXT_DISPLAY, LABEL))
    if kind == ROW:
        for number, child in enumerate(form.items(part.get("components"), (*at, "components"), (1, 1))):
            inside = (*at, "components", number)
            form.one_of(child.get("type"), (*inside, "type"), (TEXT_INPUT,))
            form.text(child.get("label"), (*inside, "label"), (1, LABEL_TEXT))
            _check_child(form, child, inside, seen)
    elif kind == TEXT_DISPLAY:
        form.text(part.get("content"), (*at, "content"), (1, TEXT))
    elif kind == LABEL:
        form.text(part.get("label"), (*at, "label"), (1, LABEL_TEXT))
        form.text(part.get("description"), (*at, "description"), (0, DESCRIPTION), required=False)
        child = part.get("component") or {}
        form.one_of(child.get("type"), (*at, "component", "type"), IN_LABEL)
        if child.get("type") == TEXT_INPUT and child.get("label"):
            why = "Components with labels are not allowed inside of a label"
            form.wrong((*at, "component", "label"), "COMPONENT_LABEL_NOT_ALLOWED", why)
        _check_child(form, child, (*at, "component"), seen)


def _check_child(form: Form, child: Json, at: Path, seen: set[str]) -> None:
    kind = child.get("type")
    if kind in SELECTS:
        check_select(form, child, at, seen)
        if child.get("disabled"):
            form.wrong(
                (*at, "disabled"), "COMPONENT_DISABLED_NOT_ALLOWED", "A modal's component cannot be disabled"
            )
    elif kind in IN_LABEL:
        check_custom_id(form, child, at, seen)
    if kind == TEXT_INPUT:
        _check_text_input(form, child, at)
    elif kind in (RADIO_GROUP, CHECKBOX_GROUP):
        check_options(form, child, at, RADIO if kind == RADIO_GROUP else BOXES)
    if child.get("required", True) and child.get("min_values") == 0:
        form.wrong(
            (*at, "min_values"),
            "COMPONENT_MIN_VALUES_REQUIRED",
            "Must be at least 1 if the field is required",
        )


def _check_text_input(form: Form, child: Json, at: Path) -> None:
    form.one_of(child.get("style"), (*at, "style"), (1, 2))
    form.number(child.get("min_length"), (*at, "min_length"), (0, TEXT))
    form.number(child.get("max_length"), (*at, "max_length"), (1, TEXT))
    form.text(child.get("placeholder"), (*at, "placeholder"), (0, PLACEHOLDER), required=False)
    form.text(child.get("value"), (*at, "value"), (0, TEXT), required=False)


def fields(components: list[Json]) -> list[tuple[str, Json]]:
    """The parts that are filled in, each with its label."""
    found = []
    for parent, component in walked(components):
        if component["type"] in IN_LABEL:
            holder = parent if parent and parent["type"] == LABEL else component
            found.append((str(holder.get("label") or ""), component))
    return found


def submitted(components: list[Json], given: dict[str, Any]) -> list[Json]:
    """What a submission tells of the modal's components. `given`: by custom id."""

    def told(component: Json) -> Json:
        out: Json = {"type": component["type"], "id": component["id"]}
        if component["type"] in IN_LABEL:
            value = _taken(component, given.get(component["custom_id"]))
            return {**out, "custom_id": component["custom_id"], _key(component): value}
        if "component" in component:
            out["component"] = told(component["component"])
        if "components" in component:
            out["components"] = [told(child) for child in component["components"]]
        return out

    return [told(component) for component in components]


def _key(component: Json) -> str:
    return "value" if component["type"] in (TEXT_INPUT, RADIO_GROUP, CHECKBOX) else "values"


def _taken(component: Json, value: Any) -> Any:
    """A person's answer to one part, as their client sends it. Raises what the client would not send."""
    kind = component["type"]
    if kind == TEXT_INPUT:
        return _text(component, component.get("value", "") if value is None else str(value))
    if kind == CHECKBOX:
        return bool(component.get("default") if value is None else value)
    chosen = _chosen(component, value)
    if kind == RADIO_GROUP:
        return chosen[0] if chosen else None
    return chosen


def _text(component: Json, text: str) -> str:
    least = component.get("min_length", 1 if component.get("required", True) else 0)
    if component.get("required", True) and not text:
        raise ValueError(f"{component['custom_id']} has to be filled in")
    if text and not least <= len(text) <= component.get("max_length", TEXT):
        raise ValueError(f"{component['custom_id']} does not take {len(text)} characters")
    return text


def _chosen(component: Json, value: Any) -> list[str]:
    if value is None:
        wanted = [option["value"] for option in component.get("options", ()) if option.get("default")]
    else:
        wanted = [value] if isinstance(value, str) else list(value)
    chosen = [option_value(component, one) for one in wanted]
    most = {RADIO_GROUP: 1, CHECKBOX_GROUP: 10}.get(component["type"], 1)
    least = component.get("min_values", 1)
    least = least if component.get("required", True) or chosen else 0
    if not least <= len(chosen) <= component.get("max_values", most):
        raise ValueError(f"{component['custom_id']} does not take {len(chosen)} choices")
    return chosen


def option_value(component: Json, wanted: str) -> str:
    """The value of an option named by its value or its label."""
    if component["type"] not in (STRING_SELECT, RADIO_GROUP, CHECKBOX_GROUP):
        return wanted
    for key in ("value", "label"):
        for option in component["options"]:
            if option[key] == wanted:
                return str(option["value"])
    shown = ", ".join(option["label"] for option in component["options"][:OPTIONS])
    raise LookupError(f"no option {wanted!r} among {shown}")
