"""Whether the components under a message are what Discord takes."""

from collections.abc import Iterator

from tests.fakes.discord_errors import Form, Json, Path

ROW, BUTTON, STRING_SELECT, TEXT_INPUT = 1, 2, 3, 4
SELECTS = (3, 5, 6, 7, 8)
SECTION, TEXT_DISPLAY, THUMBNAIL, CONTAINER, LABEL = 9, 10, 11, 17, 18
TOP_LEVEL_V2 = (1, 9, 10, 12, 13, 14, 17)
LINK, PREMIUM = 5, 6
ROWS = ROW_WIDTH = 5
COMPONENTS_V2 = 40
TEXTS_V2 = 4000
CUSTOM_ID, LABEL_LIMIT, OPTION, PLACEHOLDER, URL = 100, 80, 100, 150, 512
OPTIONS = 25

TOO_WIDE = "COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width"
DUPLICATED_ID = "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"
DUPLICATED_VALUE = "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The specified option value is already used"
INVALID_EMOJI = "BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji"


def check_components(form: Form, components: object, *, v2: bool) -> None:
    """Those of a message. `v2`: it carries the flag IS_COMPONENTS_V2."""
    path: Path = ("components",)
    found = form.items(components, path, (0, COMPONENTS_V2 if v2 else ROWS))
    if v2 and not found:
        form.required(path)
    seen: set[str] = set()
    for number, component in enumerate(found):
        at = (*path, number)
        kind = component.get("type")
        form.one_of(kind, (*at, "type"), TOP_LEVEL_V2 if v2 else (ROW,))
        _check(form, component, at, seen)
    if v2:
        _check_size(form, [component for _, component in walked(found)])


def walked(components: list[Json]) -> Iterator[tuple[Json | None, Json]]:
    """Every component with the one around it, the outer first."""
    for component in components:
        yield None, component
        inner = [component[key] for key in ("component", "accessory") if key in component]
        for parent, child in walked([*component.get("components", ()), *inner]):
            yield parent or component, child


def _check_size(form: Form, everything: list[Json]) -> None:
    if len(everything) > COMPONENTS_V2:
        form.wrong(
            ("components",), "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", f"Must be {COMPONENTS_V2} or fewer."
        )
    if sum(len(c.get("content", "")) for c in everything if c.get("type") == TEXT_DISPLAY) > TEXTS_V2:
        why = f"The total size of displayable text exceeds the maximum size of {TEXTS_V2}"
        form.wrong(("components",), "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", why)


def _check(form: Form, component: Json, at: Path, seen: set[str]) -> None:
    kind = component.get("type")
    if kind == ROW:
        _check_row(form, component, at, seen)
    elif kind == BUTTON:
        _check_button(form, component, at, seen)
    elif kind in SELECTS:
        check_select(form, component, at, seen)
    elif kind == TEXT_DISPLAY:
        form.text(component.get("content"), (*at, "content"), (1, TEXTS_V2))
    elif kind in (SECTION, CONTAINER):
        inner = form.items(
            component.get("components"), (*at, "components"), (1, 3 if kind == SECTION else 40)
        )
        for number, child in enumerate(inner):
            _check(form, child, (*at, "components", number), seen)
        if kind == SECTION:
            _check(form, component.get("accessory") or {}, (*at, "accessory"), seen)


def _check_row(form: Form, row: Json, at: Path, seen: set[str]) -> None:
    children = form.items(row.get("components"), (*at, "components"), (1, ROW_WIDTH))
    width = 0
    for number, child in enumerate(children):
        inside = (*at, "components", number)
        form.one_of(child.get("type"), (*inside, "type"), (BUTTON, *SELECTS))
        width += 1 if child.get("type") == BUTTON else ROW_WIDTH
        if width > ROW_WIDTH and len(children) <= ROW_WIDTH:
            form.wrong(inside, *TOO_WIDE)
        _check(form, child, inside, seen)


def _check_button(form: Form, button: Json, at: Path, seen: set[str]) -> None:
    style = button.get("style")
    form.one_of(style, (*at, "style"), (1, 2, 3, 4, LINK, PREMIUM))
    form.text(button.get("label"), (*at, "label"), (0, LABEL_LIMIT), required=False)
    if not button.get("label") and not button.get("emoji") and style != PREMIUM:
        form.required((*at, "label"))
    if (emoji := button.get("emoji")) and (not isinstance(emoji, dict) or not emoji.get("name")):
        form.wrong((*at, "emoji", "name"), *INVALID_EMOJI)
    if style == LINK:
        form.text(button.get("url"), (*at, "url"), (1, URL))
        if "custom_id" in button:
            form.wrong((*at, "custom_id"), "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified")  # fmt: skip
    elif style != PREMIUM:
        check_custom_id(form, button, at, seen)
        if button.get("url"):
            form.wrong((*at, "url"), "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", "A custom id and url cannot both be specified")  # fmt: skip


def check_custom_id(form: Form, component: Json, at: Path, seen: set[str]) -> None:
    custom_id = form.text(component.get("custom_id"), (*at, "custom_id"), (1, CUSTOM_ID))
    if custom_id and custom_id in seen:
        form.wrong((*at, "custom_id"), *DUPLICATED_ID)
    seen.add(custom_id)


def check_select(form: Form, select: Json, at: Path, seen: set[str]) -> None:
    check_custom_id(form, select, at, seen)
    form.text(select.get("placeholder"), (*at, "placeholder"), (0, PLACEHOLDER), required=False)
    form.number(select.get("min_values"), (*at, "min_values"), (0, OPTIONS))
    form.number(select.get("max_values"), (*at, "max_values"), (1, OPTIONS))
    if select.get("type") != STRING_SELECT:
        return
    options = check_options(form, select, at, (1, OPTIONS))
    least, most = select.get("min_values", 1), select.get("max_values", 1)
    for name, count in (("min_values", least), ("max_values", most)):
        if isinstance(count, int) and count > len(options) > 0:
            form.wrong((*at, name), "BASE_TYPE_BAD_LENGTH", f"Must be {len(options)} or fewer in length.")
    if sum(bool(option.get("default")) for option in options) > (most or 1):
        form.wrong((*at, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", "Too many default options")


def check_options(form: Form, component: Json, at: Path, limits: tuple[int, int]) -> list[Json]:
    """The options of a select, a radio group or a checkbox group."""
    options = form.items(component.get("options"), (*at, "options"), limits)
    values: set[str] = set()
    for number, option in enumerate(options):
        inside = (*at, "options", number)
        form.text(option.get("label"), (*inside, "label"), (1, OPTION))
        value = form.text(option.get("value"), (*inside, "value"), (1, OPTION))
        form.text(option.get("description"), (*inside, "description"), (0, OPTION), required=False)
        if value in values:
            form.wrong((*inside, "value"), *DUPLICATED_VALUE)
        values.add(value)
    return options


def numbered(components: list[Json]) -> list[Json]:
    """The components as Discord gives them back: each with an `id`."""
    taken = {component["id"] for _, component in walked(components) if component.get("id")}
    free = (number for number in range(1, 10_000) if number not in taken)

    def told(component: Json) -> Json:
        out = {"type": component["type"], "id": component.get("id") or next(free)}
        out |= {key: value for key, value in component.items() if key not in out and value is not None}
        if "components" in component:
            out["components"] = [told(child) for child in component["components"]]
        for key in ("component", "accessory"):
            if key in component:
                out[key] = told(component[key])
        return out

    return [told(component) for component in components]
