"""Messages as Telegram shows them: HTML in pieces that fit, and keyboards."""

from collections.abc import Iterator, Sequence
from html import escape

from telegram import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup

from bot.markup import plain
from bot.message import Button, Message

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
    """`html` in pieces of at most `MOST_TEXT` units each, cut between paragraphs, else lines, else characters.

    Tags never cross a line in the coach's copy, so a piece of whole lines is well formed.
    """
    found: list[str] = []
    for line in _lines(html):
        joined = f"{found[-1]}\n{line}" if found else line
        if found and units(plain(joined)) <= MOST_TEXT:
            found[-1] = joined
        else:
            found.append(line)
    return [piece for piece in (piece.strip("\n") for piece in found) if piece] or ["…"]


def units(text: str) -> int:
    """The length of `text` as Telegram counts it."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)  # noqa: PLR2004  # beyond the BMP: two units


def _lines(html: str) -> Iterator[str]:
    for line in html.split("\n"):
        if units(plain(line)) <= MOST_TEXT:
            yield line
        else:
            text = plain(line)
            half = MOST_TEXT // 2  # every character is at most two units
            yield from (escape(text[at : at + half], quote=False) for at in range(0, len(text), half))


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
        InlineKeyboardButton(button.label or "…", callback_data=data(message.turn, number))
        for number, button in enumerate(buttons)
    ]
    return InlineKeyboardMarkup(list(_rows(buttons, keys)))


def data(turn: int, button: int) -> str:
    return f"{turn}.{button}"


def pressed(callback_data: str) -> tuple[int, int] | None:
    """The turn and the number of the button `data` made."""
    turn, _, button = callback_data.partition(".")
    if not (turn.isascii() and turn.isdigit() and button.isascii() and button.isdigit()):
        return None
    return int(turn), int(button)


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
