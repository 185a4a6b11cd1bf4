"""Messages and modals as people see them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.fakes.discord_components import BUTTON, LINK, ROW, SELECTS, TEXT_DISPLAY, walked
from tests.fakes.discord_content import SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS
from tests.fakes.discord_errors import Json
from tests.fakes.discord_modals import fields
from tests.fakes.discord_uses import Interaction
from tests.fakes.discord_world import EPHEMERAL, LOADING, File, World

Labels = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    emoji: str
    custom_id: str
    url: str
    disabled: bool
    style: int

    @property
    def shown(self) -> str:
        return f"{self.emoji} {self.label}".strip()


@dataclass(frozen=True, slots=True)
class Select:
    """`options`: label and value; `chosen`: the values shown as chosen."""

    custom_id: str
    placeholder: str
    options: tuple[tuple[str, str], ...]
    chosen: tuple[str, ...]
    least: int
    most: int
    disabled: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """`text`: content and embeds, as they are read; `buttons`: their labels by row; `pings`: whom it notified.

    `pictures`: those that embeds show, unless the message hides its embeds.
    """

    id: int
    channel: int
    by_bot: bool
    author: int
    content: str
    text: str
    rows: tuple[tuple[Button, ...], ...]
    selects: tuple[Select, ...]
    files: tuple[File, ...]
    pictures: tuple[File, ...]
    ephemeral: bool
    loading: bool
    edited: bool
    silent: bool
    pings: tuple[int, ...]
    reply_to: int
    raw: Json

    @property
    def buttons(self) -> Labels:
        return tuple(tuple(button.shown for button in row) for row in self.rows)

    @property
    def enabled(self) -> Labels:
        """Those that can be pressed."""
        rows = (tuple(button.shown for button in row if not button.disabled) for row in self.rows)
        return tuple(row for row in rows if row)

    def button(self, label: str) -> Button:
        """The one of this label, or of this custom id."""
        for row in self.rows:
            for button in row:
                if label in (button.shown, button.label, button.custom_id):
                    return button
        raise LookupError(f"no button {label!r} under {self.text!r}: {self.buttons}")


@dataclass(frozen=True, slots=True)
class Modal:
    """A modal somebody has before them. `shown`: as the bot sent it."""

    by: Interaction
    shown: Json

    @property
    def title(self) -> str:
        return str(self.shown["title"])

    @property
    def custom_id(self) -> str:
        return str(self.shown["custom_id"])

    @property
    def fields(self) -> Mapping[str, Json]:
        """The components to be filled in, by label."""
        return dict(fields(self.shown["components"]))

    def given(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """`values`, by label or custom id, by custom id."""
        ids = {component["custom_id"] for component in self.fields.values()}
        names = {label: component["custom_id"] for label, component in self.fields.items()}
        if unknown := [name for name in values if name not in ids and name not in names]:
            raise LookupError(f"no field {unknown} in {self.title!r}: {list(names)}")
        return {name if name in ids else names[name]: value for name, value in values.items()}


def seen(world: World, message: Json) -> Seen:
    flags, number = message["flags"], int(message["id"])
    components = [component for _, component in walked(message["components"])]
    texts = [message["content"], *map(_embed_text, message["embeds"])]
    texts += [component["content"] for component in components if component["type"] == TEXT_DISPLAY]
    pinged = tuple(int(user["id"]) for user in message["mentions"])
    return Seen(
        id=number,
        channel=int(message["channel_id"]),
        by_bot=bool(message["author"].get("bot")),
        author=int(message["author"]["id"]),
        content=message["content"],
        text="\n".join(text for text in texts if text),
        rows=tuple(row for row in map(_buttons, components) if row),
        selects=tuple(_select(component) for component in components if component["type"] in SELECTS),
        files=tuple(world.files[file] for file in world.carried.get(number, ())),
        pictures=() if flags & SUPPRESS_EMBEDS else tuple(_pictures(world, message)),
        ephemeral=bool(flags & EPHEMERAL),
        loading=bool(flags & LOADING),
        edited=message["edited_timestamp"] is not None,
        silent=bool(flags & SUPPRESS_NOTIFICATIONS),
        pings=() if flags & SUPPRESS_NOTIFICATIONS else pinged,
        reply_to=int((message.get("message_reference") or {}).get("message_id", 0)),
        raw=dict(message),
    )


def _pictures(world: World, message: Json) -> Iterator[File]:
    shown = [(embed.get("image") or {}).get("url", "") for embed in message["embeds"]]
    carried = [world.files[file] for file in world.carried.get(int(message["id"]), ())]
    return (file for url in shown for file in carried if url.endswith(f"/{file.id}/{file.name}"))


def _embed_text(embed: Json) -> str:
    parts = [embed.get("title"), embed.get("description")]
    parts += [field[part] for field in embed.get("fields") or () for part in ("name", "value")]
    parts.append((embed.get("footer") or {}).get("text"))
    return "\n".join(part for part in parts if part)


def _buttons(row: Json) -> tuple[Button, ...]:
    if row["type"] != ROW:
        return ()
    return tuple(_button(child) for child in row["components"] if child["type"] == BUTTON)


def _button(component: Json) -> Button:
    return Button(
        label=component.get("label") or "",
        emoji=(component.get("emoji") or {}).get("name") or "",
        custom_id=component.get("custom_id", ""),
        url=component.get("url", "") if component["style"] == LINK else "",
        disabled=bool(component.get("disabled")),
        style=component["style"],
    )


def _select(component: Json) -> Select:
    options = component.get("options", ())
    return Select(
        custom_id=component["custom_id"],
        placeholder=component.get("placeholder", ""),
        options=tuple((option["label"], option["value"]) for option in options),
        chosen=tuple(option["value"] for option in options if option.get("default")),
        least=component.get("min_values", 1),
        most=component.get("max_values", 1),
        disabled=bool(component.get("disabled")),
    )
