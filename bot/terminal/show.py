"""Shows messages in a terminal: rich text for people, plain lines for pipes."""

import sys
import unicodedata

from rich.console import Console
from rich.text import Text

from bot.markup import plain, spans
from bot.message import Message
from core.dialogue.questions import Kind

_STYLES = {"b": "bold", "i": "italic", "code": "cyan", "pre": "cyan", "a": "underline"}
SPEAKER = "coach> "
WIDTH = 72
"""Columns the choices may take on one line; more of them stand below each other."""


def numbered(message: Message) -> bool:
    """Whether a number picks a button; where a number is an answer of its own, labels are typed instead."""
    return message.expects is not Kind.AMOUNT


def said(message: Message, *, first: str = SPEAKER, more: str = SPEAKER) -> list[str]:
    """The message as plain lines; `first` and `more` mark the first and the other lines as the coach's."""
    lines = [*harmless(plain(message.text)).splitlines(), *choices(message).splitlines()]
    return [f"{more if number else first}{line}".rstrip() for number, line in enumerate(lines)]


def harmless(text: str) -> str:
    """`text` without control characters: a name or a title must not move the cursor or ring the bell."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")


def print_plainly(message: Message) -> None:
    sys.stdout.write("\n".join(said(message)) + "\n")
    sys.stdout.flush()


def print_richly(message: Message, console: Console) -> None:
    body = Text()
    for text, tags in spans(message.text):
        body.append(harmless(text), style=" ".join(_STYLES[tag] for tag in sorted(tags) if tag in _STYLES))
    console.print(body)
    if message.buttons:
        console.print(Text(choices(message), style="cyan"))
    console.print()


def choices(message: Message) -> str:
    """The buttons as text: [1] Undo  [2] Edit, or 7:00 · 18:00 · Skip where numbers are answers."""
    if not numbered(message):
        return " · ".join(harmless(button.label) for button in message.buttons)
    parts = [f"[{n}] {harmless(button.label)}" for n, button in enumerate(message.buttons, 1)]
    line = "  ".join(parts)
    return line if len(line) <= WIDTH else "\n".join(parts)
