"""The commands: one table for every face, the help, and words that mean a command."""

from dataclasses import dataclass

from core.dialogue.contract import Cancelled, Event, Opened, Skipped, SteppedBack


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command. Text after it is given to the flow under `takes`; `words` mean the same without a slash."""

    name: str
    takes: str = "text"
    words: tuple[str, ...] = ()


COMMANDS = (
    Command(
        "today", words=("what now", "what next", "what's next", "what's next on my plan", "next", "next step")
    ),
    Command("log"),
    Command("progress", words=("stats", "how am i doing", "where am i", "status")),
    Command("week", words=("this week", "my week", "schedule")),
    Command("plan", words=("my plan", "the plan")),
    Command("wins", words=("quick wins",)),
    Command("entries", words=("history", "my entries", "my logs")),
    Command("undo"),
    Command("settings", words=("preferences",)),
    Command("invite"),
    Command("people"),
    Command("start", takes="payload", words=("hi", "hello", "hey")),
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


def worded(text: str) -> str | None:
    """The command that `text` asks for in plain words, if it says nothing else."""
    command = _BY_WORDS.get(
        text.strip().rstrip("?!.").strip().casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    )
    return command.name if command else None
