"""A message as a person sees it on the phone."""

from dataclasses import dataclass
from typing import Any

from tests.fakes.telegram_errors import Json
from tests.fakes.telegram_render import rendered
from tests.fakes.telegram_world import Chat

Buttons = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """`buttons`: the labels under the message, by row; `keys`: those of the keyboard that replaces the phone's own."""

    id: int
    chat: int
    by_bot: bool
    sender: int
    text: str
    html: str
    buttons: Buttons
    edited: bool
    keys: Buttons
    placeholder: str
    asks_reply: bool
    silent: bool
    reaction: str
    file: str
    reply_to: int
    raw: Json

    def data(self, label: str) -> str | None:
        """The callback data behind a button; None if the button opens something else."""
        for row in self.raw.get("reply_markup", {}).get("inline_keyboard", ()):
            for button in row:
                if button["text"] == label:
                    told: str | None = button.get("callback_data")
                    return told
        raise LookupError(f"no button {label!r} under {self.text!r}: {self.buttons}")


def seen(chat: Chat, message: Json) -> Seen:
    extras: Json = chat.extras.get(message["message_id"], {})
    markup: Json = extras.get("markup", {})
    text: str = message.get("text") or message.get("caption") or ""
    return Seen(
        id=message["message_id"],
        chat=chat.id,
        by_bot=bool(message["from"]["is_bot"]),
        sender=message["from"]["id"],
        text=text,
        html=rendered(text, _entities(message)),
        buttons=_labels(message.get("reply_markup", {}).get("inline_keyboard", ())),
        edited="edit_date" in message,
        keys=_labels(markup.get("keyboard", ())),
        placeholder=markup.get("input_field_placeholder", ""),
        asks_reply=bool(markup.get("force_reply")),
        silent=extras.get("disable_notification") == "true",
        reaction=extras.get("reaction", ""),
        file=file_of(message),
        reply_to=message.get("reply_to_message", {}).get("message_id", 0),
        raw=message,
    )


def _entities(message: Json) -> list[Json]:
    entities: list[Json] = message.get("entities") or message.get("caption_entities") or []
    return entities


def _labels(rows: Any) -> Buttons:
    return tuple(tuple(button["text"] for button in row) for row in rows)


def file_of(message: Json) -> str:
    """The `file_id` of what a message carries; empty for none."""
    held = message.get("document") or message.get("voice") or (message.get("photo") or [{}])[-1]
    found: str = held.get("file_id", "")
    return found
