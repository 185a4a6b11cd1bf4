"""Messages as Telegram shows them: HTML in pieces that fit, and keyboards."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from unicodedata import category

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
NOTHING = "…"
BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0\ufffc")
"""Letters and signs without a shape."""
TAG = re.compile(r"<(/?)([a-z]+)[^>]*>")
SHORT = 14
IN_A_ROW = 3


def pieces(html: str) -> list[str]:
    """`html` in pieces of at most `MOST_TEXT` units each, cut between paragraphs, else lines, else characters.

    What Telegram would take for an empty text is three dots.
    """
    if units(html) <= MOST_TEXT:  # as most are, and no text is longer than its HTML
        return [html if _visible(plain(html)) else NOTHING]
    found, room = [""], MOST_TEXT
    for part, joint in _parts(html):
        size = units(plain(part))
        if len(joint) + size <= room:
            found[-1] += joint + part
            room -= len(joint) + size
        else:
            found.append(part)
            room = MOST_TEXT - size
    return [piece.strip("\n") for piece in found if _visible(plain(piece))] or [NOTHING]


def units(text: str) -> int:
    """The length of `text` as Telegram counts it."""
    return len(text) + sum(ord(character) > 0xFFFF for character in text)  # noqa: PLR2004  # beyond the BMP: two units


def _visible(text: str) -> bool:
    """Whether there is anything to see: no spaces, joiners, direction marks or letters without a shape alone."""
    return any(category(character)[0] not in "ZCM" and character not in BLANK for character in text)


def _parts(html: str) -> Iterator[tuple[str, str]]:
    """The paragraphs of `html`, of a longer one its lines, each with what joins it to the part before."""
    for paragraph in "\n".join(_lines(html)).split("\n\n"):
        if units(plain(paragraph)) <= MOST_TEXT:
            yield paragraph, "\n\n"
        else:
            yield from (
                (line, "\n" if number else "\n\n") for number, line in enumerate(paragraph.split("\n"))
            )


def _lines(html: str) -> Iterator[str]:
    """The lines of `html`, each well formed by itself; one that is too long is cut and loses its tags."""
    opened: list[str] = []
    for line in html.split("\n"):
        whole = "".join(opened) + line
        for tag in TAG.finditer(line):
            opened = opened[:-1] if tag[1] else [*opened, tag[0]]
        whole += "".join(f"</{TAG.match(tag)[2]}>" for tag in reversed(opened))  # type: ignore[index]  # they are tags
        if units(plain(whole)) <= MOST_TEXT:
            yield whole
        else:
            yield from (escape(piece, quote=False) for piece in _cut(plain(line)))


def _cut(text: str) -> Iterator[str]:
    while text:
        piece = text[:MOST_TEXT]
        while (over := units(piece) - MOST_TEXT) > 0:
            piece = piece[: len(piece) - (over + 1) // 2]
        yield piece
        text = text[len(piece) :]


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
            button.label if _visible(button.label) else NOTHING, callback_data=data(message.turn, number)
        )
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
