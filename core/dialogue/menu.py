"""The commands: one table for every face, the help, and words that mean a command."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.dialogue.contract import Cancelled, Event, Opened, Skipped, SteppedBack
from core.dialogue.questions import Json


class Listed(StrEnum):
    """What may be picked for a slot."""

    PLAN = "plan"  # a part of the plan, by its key
    ENTRIES = "entries"  # an entry, by its number


@dataclass(frozen=True, slots=True)
class Slot:
    """What may be said with a command, where a face has a field of its own for it.

    It is given to the flow under `given`; what is given under one name is said in one line.
    """

    name: str
    given: str
    listed: Listed | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command. Text after it is given to the flow under `takes`; `words` mean the same without a slash."""

    name: str
    takes: str = "text"
    words: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()


COMMANDS = (
    Command(
        "today", words=("what now", "what next", "what's next", "what's next on my plan", "next", "next step")
    ),
    Command("log", slots=(Slot("time", "text"), Slot("target", "target", Listed.PLAN), Slot("day", "text"))),
    Command(
        "focus",
        words=("timer", "focus timer", "start timer", "start a timer", "start the timer"),
        slots=(Slot("minutes", "text"), Slot("target", "target", Listed.PLAN)),
    ),
    Command("progress", words=("stats", "how am i doing", "where am i", "status")),
    Command("week", words=("this week", "my week", "schedule")),
    Command("plan", words=("my plan", "the plan"), slots=(Slot("part", "text", Listed.PLAN),)),
    Command("wins", words=("quick wins",)),
    Command(
        "entries",
        words=("history", "my entries", "my logs"),
        slots=(Slot("entry", "among", Listed.ENTRIES),),
    ),
    Command("undo", slots=(Slot("entry", "entries", Listed.ENTRIES),)),
    Command("nudges", words=("reminders", "notifications", "my nudges"), slots=(Slot("change", "text"),)),
    Command(
        "pause", words=("take a break", "take a pause", "vacation", "holiday"), slots=(Slot("until", "text"),)
    ),
    Command("easy", words=("easy mode", "easy days", "easy week"), slots=(Slot("until", "text"),)),
    Command("skip_today", words=("not today", "skip today", "day off", "take the day off")),
    Command("reflect", words=("reflection", "weekly reflection")),
    Command("reflections"),
    Command("review", words=("monthly review",)),
    Command("projects", words=("my projects",), slots=(Slot("part", "text", Listed.PLAN),)),
    Command("portfolio", words=("my portfolio",)),
    Command("resources", words=("books", "my books", "library"), slots=(Slot("part", "text", Listed.PLAN),)),
    Command("changes"),
    Command("settings", words=("preferences",)),
    Command("privacy", words=("my data",)),
    Command("link", slots=(Slot("code", "text"),)),
    Command("unlink"),
    Command("invite"),
    Command("people"),
    Command("start", takes="payload", words=("hi", "hello", "hey"), slots=(Slot("code", "payload"),)),
    Command("help", words=("menu", "commands", "what can you do")),
    Command("back"),
    Command("skip"),
    Command("cancel", words=("stop", "never mind", "nevermind")),
)

STEERING: dict[str, SteppedBack | Skipped | Cancelled] = {
    "back": SteppedBack(),
    "skip": Skipped(),
    "cancel": Cancelled(),
}
"""Commands that steer the open conversation instead of opening one."""

_BY_WORDS = {words: command for command in COMMANDS for words in (command.name, *command.words)}


def commanded(text: str) -> Event | None:
    """The event a slash command asks for; None if `text` is no command. "/log@SyllaBot 25m" is a command, too."""
    if not text.startswith("/") or len(text) == 1 or text[1].isspace():
        return None
    head, *after = text[1:].split(maxsplit=1)
    name = head.partition("@")[0].casefold()
    if name in STEERING:
        return STEERING[name]
    command = next((command for command in COMMANDS if command.name == name), None)
    if command is None:
        return Opened("unknown", {"command": name})
    rest = "".join(after).strip()
    return Opened(name, {command.takes: rest} if rest else {})


def called(name: str, filled: Mapping[str, str]) -> Event:
    """The event a command asks for whose slots were `filled` in, by their names."""
    if name in STEERING:
        return STEERING[name]
    command = next((command for command in COMMANDS if command.name == name), None)
    given: dict[str, Json] = {}
    for slot in command.slots if command else ():
        said = filled.get(slot.name, "").strip()
        if slot.listed is Listed.ENTRIES:
            given |= {slot.given: [int(said)]} if said.isascii() and said.isdigit() else {}
        elif said:
            given[slot.given] = f"{given.get(slot.given, '')} {said}".strip()
    return Opened(name, given) if command else Opened("unknown", {"command": name})


def worded(text: str) -> str | None:
    """The command that `text` asks for in plain words, if it says nothing else."""
    command = _BY_WORDS.get(
        text.strip().rstrip("?!.").strip().casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    )
    return command.name if command else None
