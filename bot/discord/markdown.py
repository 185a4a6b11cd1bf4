"""The coach's small HTML as Discord's Markdown; whatever a person wrote stays what it is."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import groupby
from operator import itemgetter

from bot.markup import TIME, spans
from bot.pieces import NOTHING, cut, units, visible

MOST_CONTENT = 2000
"""Characters of a message (Discord, Create Message)."""

Commands = Mapping[str, int]
"""The commands that are put up, by name, with the ids they are mentioned by."""

# A sign of Markdown, or what begins a mention, a time, a link, an emoji; and at the start of a line a heading or a list.
_SIGN = re.compile(r"[\\`*_~|<>\[\]@]|:(?=\w+:)|^\s*\d*(?:(?<=\d)[.)]|[#+-])(?=[\s#]|$)", re.MULTILINE)
_URL = re.compile(r"https?://[^\s<>]*[^\s<>.,;:!?)\]}'\"]")
_COMMAND = re.compile(r"(?<![\w/<.])/([a-z_]+)(?![\w/])")
_MARKS = (("i", "*"), ("b", "**"))
_MOMENTS = {
    "clock": "<t:{0}:t>",
    "soon": "<t:{0}:t> (<t:{0}:R>)",
    "day": "<t:{0}:f> (<t:{0}:R>)",
    "left": "<t:{0}:R>",
}
"""How Discord is told of a moment, by the style of `bot.wording.moment`: it shows it in its reader's zone, and counts down."""


def contents(html: str, commands: Commands) -> list[str]:
    """`html` as the contents of one message or several."""
    whole = markdown(html, commands)
    if units(whole) <= MOST_CONTENT:  # as most are
        return [whole if visible(whole) else NOTHING]
    pieces = cut(html, MOST_CONTENT, lambda part: units(markdown(part, commands)))
    return [markdown(piece, commands) for piece in pieces]


def markdown(html: str, commands: Commands) -> str:
    """`html` in Markdown; where it names a command, the command can be pressed."""
    return "".join(_marked(text, tags, commands) for text, tags in _merged(html)).strip()


def inert(text: str) -> str:
    """`text` so that Discord shows it as it is: no mention, link, heading, list, spoiler, time or emoji."""
    return _SIGN.sub(_escaped, text)


def _escaped(sign: re.Match[str]) -> str:
    before, itself = sign[0][:-1], sign[0][-1]
    return f"{before}\\{itself}"


def caption(text: str, most: int) -> str:
    """The words on a button or in a list: one line, no longer than that, and never nothing."""
    line = " ".join(text.split())
    if units(line) > most:
        line = cut_to(line, most - 1).rstrip() + "…"
    return line if visible(line) else NOTHING


def cut_to(text: str, most: int) -> str:
    """As much of `text` as fits."""
    while units(text) > most:
        text = text[: len(text) - (units(text) - most + 1) // 2]
    return text


def _merged(html: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The spans of `html`, neighbours of one style as one: marks that meet would be read as others."""
    for tags, run in groupby(spans(html), itemgetter(1)):
        yield "".join(text for text, _ in run), tags


def _marked(text: str, tags: frozenset[str], commands: Commands) -> str:
    if not tags or not text.strip():
        return _safe(text, commands)
    if "pre" in tags and "```" not in text:
        return f"```\n{text.strip()}\n```"
    if "code" in tags and "`" not in text:
        return f"`{text}`"
    shown = _stamped(tags) or _safe(text, commands)
    marks = "".join(mark for tag, mark in _MARKS if tag in tags)
    words = shown.strip()  # the marks stand at them, not at the space around
    return shown.replace(words, f"{marks}{words}{marks}", 1)


def _stamped(tags: frozenset[str]) -> str:
    """The moment that `tags` tell of, if they do."""
    moment = next((tag for tag in tags if tag.startswith(f"{TIME} ")), None)
    if moment is None:
        return ""
    _, at, style = moment.split()
    return _MOMENTS[style].format(int(datetime.fromisoformat(at).timestamp()))


def _safe(text: str, commands: Commands) -> str:
    """Addresses stay addresses, though without a preview; commands can be pressed; all else is inert."""
    if "/" not in text:  # as in most
        return inert(text)
    safe, at = "", 0
    for address in _URL.finditer(text):
        safe += _pressable(text[at : address.start()], commands) + f"<{address[0]}>"
        at = address.end()
    return safe + _pressable(text[at:], commands)


def _pressable(text: str, commands: Commands) -> str:
    safe, at = "", 0
    for command in _COMMAND.finditer(text):
        if command[1] in commands:
            safe += inert(text[at : command.start()]) + f"</{command[1]}:{commands[command[1]]}>"
            at = command.end()
    return safe + inert(text[at:])
