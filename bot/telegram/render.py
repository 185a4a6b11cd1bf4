"""Messages as Telegram shows them: HTML in pieces that fit, and keyboards."""

from collections.abc import Iterator, Sequence

from telegram import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup

from bot.markup import plain
from bot.message import Button, Message
from bot.pieces import NOTHING, cut, units, visible
from bot.tokens import token

MOST_TEXT = 4096
"""UTF-16 code units of a message after its entities are parsed (Bot API, sendMessage)."""
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


Keys = InlineKeyboardMarkup | ForceReply | None


def keyboard(message: Message) -> Keys:
    """The buttons, short ones side by side; each bears the turn and its number, so that it works for good.

    Where only text is expected, the input field opens, with a hint in it.
    """
    buttons = message.buttons[:MOST_BUTTONS]
    if not buttons:
        hint = message.hint[:MOST_HINT] or None
        return ForceReply(input_field_placeholder=hint) if message.expects else None
    keys = [
        InlineKeyboardButton(
            button.label if visible(button.label) else NOTHING, callback_data=token(message.turn, number)
        )
        for number, button in enumerate(buttons)
    ]
    return InlineKeyboardMarkup(list(_rows(buttons, keys)))


def _rows(
    buttons: Sequence[Button], keys: Sequence[InlineKeyboardButton]
) -> Iterator[Sequence[InlineKeyboardButton]]:
    row: list[InlineKeyboardButton] = []
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
