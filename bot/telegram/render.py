"""Messages as Telegram shows them: HTML in pieces that fit, and keyboards."""

from collections.abc import Iterator, Sequence
from typing import Any

from bot.markup import plain
from bot.message import Button, Message
from bot.pieces import NOTHING, cut, units, visible
from bot.tokens import token

MOST_TEXT = 4096
"""UTF-16 code units of a message after its entities are parsed (Bot API, sendMessage)."""
MOST_CAPTION = 1024
"""The same of the words below a photo (Bot API, sendPhoto)."""
MOST_DATA = 64
"""Bytes of callback data (Bot API, InlineKeyboardButton)."""
MOST_HINT = 64
"""Characters of the hint in an input field (Bot API, ForceReply)."""
MOST_BUTTONS = 100
"""Buttons of a keyboard; more are refused."""
SHORT = 14
IN_A_ROW = 3


def pieces(html: str) -> list[str]:
    """`html` in pieces of at most `MOST_TEXT` units each; what Telegram would take for an empty text is three dots."""
    if units(html) <= MOST_TEXT:  # as most are, and no text is longer than its HTML
        return [html if visible(plain(html)) else NOTHING]
    return cut(html, MOST_TEXT, lambda part: units(plain(part)))


def captioned(html: str) -> bool:
    """Whether `html` fits below a photo."""
    text = plain(html)
    return units(text) <= MOST_CAPTION and visible(text)


Json = dict[str, Any]
"""An object of the Bot API, as it is written there."""


def keyboard(message: Message) -> Json | None:
    """The buttons, short ones side by side; each bears the turn and its number, so that it works for good.

    Where only text is expected, the input field opens, with a hint in it.
    """
    buttons = message.buttons[:MOST_BUTTONS]
    if not buttons:
        return _opened_field(message.hint[:MOST_HINT]) if message.expects else None
    keys = [
        {
            "text": button.label if visible(button.label) else NOTHING,
            "callback_data": token(message.turn, number),
        }
        for number, button in enumerate(buttons)
    ]
    return {"inline_keyboard": list(_rows(buttons, keys))}


def _opened_field(hint: str) -> Json:
    return {"force_reply": True, **({"input_field_placeholder": hint} if hint else {})}


def _rows(buttons: Sequence[Button], keys: Sequence[Json]) -> Iterator[list[Json]]:
    row: list[Json] = []
    for button, key in zip(buttons, keys, strict=True):
        alone = len(button.label) > SHORT
        if row and (alone or len(row) == IN_A_ROW):
            yield row
            row = []
        row.append(key)
        if alone:
            yield row
            row = []
    if row:
        yield row
