"""Plays a transcript of what people do on Discord; what the coach does is read off their screens.

    # A remark. What stands before the first time sets the scene:
    people: ada (owner, met), bob
    settings: access=open
    --- Monday 2026-01-05 18:00
    ada> 45 min ddia                    in her chat with the bot
    ada on “Logged 45”> no, 30 min
    ada edits “45 min ddia”> 1h ddia
    ada uses /log time: 45 min, target: ddia
    ada uses [Log this] on “45 min ddia”
    ada types /log target: des          what is suggested
    ada taps [Undo]                     also: an option of a list; under “Logged 45”
    ada fills in: 1h leetcode           the form before her; its fields are parted by |
    ada in the server uses /progress    likewise taps and fills in
    bob brings the invite
    ada> 30 min node.js (quickly)         one second after what came before
    ada sends a picture
    the coach restarts                  also: stops, starts; the gateway drops, the session ends
    model> What it says next            see tests/e2e/model.py

The coach's lines: `coach>` is a new message, `coach edits>` one that reads differently now. `[Undo]` is a button or an
option, `(Undo)` one that cannot be pressed any more, `✓` what was chosen; `{form}` is one to be filled in, `{in 2 hours}`
a moment as Discord shows it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.e2e import script
from tests.e2e.discord_moments import read
from tests.e2e.discord_service import OnDiscord
from tests.e2e.model import configured, model_of
from tests.e2e.people import known
from tests.e2e.script import INDENT, groups, marked, performed
from tests.e2e.transcript import LOCALE, WallClock
from tests.fakes.discord import FakeDiscord
from tests.fakes.discord_people import Person
from tests.fakes.discord_seen import Button, Modal, Seen, Select
from tests.fakes.discord_uses import Interaction

SUCCESS = 3
MENTION = re.compile(r"</(\w+):\d+>")
CODE = re.compile(r"/start (in_[\w-]+)")
SLOT = re.compile(r"(\w+): ([^,]+)")
PICTURE = b"\x89PNG"

LINE = re.compile(
    r"(?P<who>[a-z]+)(?P<server> in the server)?(?: on “(?P<quote>.+?)”)?"
    r"(?:> (?P<says>.*)| (?P<does>uses|types|taps|edits|brings|sends|blocks|unblocks|fills in:) ?(?P<rest>.*))"
)
TAP = re.compile(r"\[(?P<label>.+?)\](?: under “(?P<quote>.+)”)?")
EDIT = re.compile(r"“(?P<quote>.+?)”> (?P<text>.*)")
USE = re.compile(r"(?:/(?P<name>\w+)|\[(?P<item>.+?)\] on “(?P<quote>.+?)”) ?(?P<filled>.*)")


@dataclass
class Stage(script.Stage[OnDiscord, Person]):
    modal: Modal | None = None

    @property
    def fake(self) -> FakeDiscord:
        return self.service.fake

    @property
    def places(self) -> dict[str, Person]:
        """Everywhere the coach may be read, and by whom."""
        server = self.fake.guild_channel()
        there = {f"{name} in the server": person.at(server) for name, person in self.people.items()}
        return self.people | there

    def look(self) -> dict[str, dict[int, list[str]]]:
        """What can be seen of the coach now, by place."""
        return {
            name: {seen.id: drawn(seen) for seen in reader.sees() if seen.by_bot}
            for name, reader in self.places.items()
        }

    def comes(self, number: int, name: str, about: str) -> None:
        person = self.people[name] = self.fake.person(number, name, locale=LOCALE)
        if "met" in about:
            self.known.append(known(person, name.capitalize(), owner="owner" in about))

    async def plays(self, line: str) -> list[str]:
        match line:
            case "the gateway drops":
                self.fake.gateway.drop()
            case "the session ends":
                self.fake.gateway.invalidate(resumable=False)
            case _:
                hit = LINE.fullmatch(line)
                assert hit, f"nobody knows how to play {line!r}"
                return await _person(self, hit.groupdict())
        return []


async def played(text: str, file: Path) -> str:
    """The script `text` with what the coach does now."""
    clock = WallClock()
    async with FakeDiscord(clock=clock) as fake, model_of(text) as model:
        stage = Stage(OnDiscord(fake, file, clock, configured(model)), clock, model)

        async def perform(line: str) -> list[str]:
            before, stage.modal = stage.look(), None
            shown = await stage.act(line)
            return [f"{INDENT}{one}" for one in shown] + told(stage, line, before)

        try:
            now = await performed(text, perform)
            assert fake.violations == []
            return now
        finally:
            await stage.service.stop()


async def _person(stage: Stage, act: Mapping[str, str | None]) -> list[str]:
    person = stage.people[act["who"] or ""]
    if act["server"]:
        person = person.at(stage.fake.guild_channel())
    rest = act["rest"] or ""
    match act["does"]:
        case "uses":
            _use(person, rest)
        case "types":
            return await _type(person, rest)
        case "taps":
            stage.modal = await _modal(_tap(person, rest))
        case "brings":
            person.says(f"/start {_newest_code(stage)}")
        case None:
            quoted = _latest(person, act["quote"]) if act["quote"] else None
            person.says(act["says"] or "", reply_to=quoted)
        case does:
            _else(person, does, rest)
    return []


def _else(person: Person, does: str, rest: str) -> None:
    match does:
        case "fills in:":
            person.submits(person.modal, dict(zip(map(str, range(5)), rest.split(" | "), strict=False)))
        case "edits":
            wanted = groups(EDIT, rest)
            mine = [seen for seen in person.sees() if seen.content == wanted["quote"]]
            person.edits(mine[-1], wanted["text"])
        case "sends":
            person.says("", files=[("desk.png", PICTURE)])
        case "blocks":
            person.blocks()
        case _:
            person.unblocks()


def _use(person: Person, rest: str) -> Interaction:
    wanted = groups(USE, rest)
    if wanted["item"]:
        return person.uses(wanted["item"], _latest(person, wanted["quote"]))
    return person.slash(wanted["name"], **dict(SLOT.findall(wanted["filled"])))


async def _type(person: Person, rest: str) -> list[str]:
    wanted = groups(USE, rest)
    *others, (name, partial) = SLOT.findall(wanted["filled"])
    choices = await person.types(wanted["name"], name, partial.strip("…"), **dict(others))
    return [" ".join(f"[{choice['name']}]" for choice in choices[:5]) or "(no suggestions)"]


def _tap(person: Person, rest: str) -> Interaction:
    """Presses the newest button, or picks the newest option, of that label."""
    wanted = groups(TAP, rest)
    label, quote = wanted["label"], wanted["quote"] or ""
    for message in reversed([seen for seen in person.sees() if seen.by_bot and quote in seen.text]):
        if label in (button.label for row in message.rows for button in row if not button.disabled):
            return person.presses(message, label)
        for select in message.selects:
            values = dict(select.options)
            if label in values and not select.disabled:
                return person.picks(message, select.custom_id, values[label])
    raise LookupError(f"no button {label!r}")


async def _modal(used: Interaction) -> Modal | None:
    return (await used.answered()).modal


def _newest_code(stage: Stage) -> str:
    said = (seen.text for person in stage.people.values() for seen in person.sees() if seen.by_bot)
    found: list[str] = [code for text in said for code in CODE.findall(text)]
    return found[-1]


def _latest(person: Person, quote: str) -> Seen:
    return next(seen for seen in reversed(person.sees()) if quote in seen.text)


# -- what is written down ----------------------------------------------------------------------------------------


def told(stage: Stage, line: str, before: Mapping[str, Mapping[int, list[str]]]) -> list[str]:
    """What the coach has done since `before`."""
    out = [f"{INDENT}{{{stage.modal.title}}} {' | '.join(stage.modal.fields)}"] if stage.modal else []
    for name, messages in stage.look().items():
        to = (
            ""
            if line.startswith(name) and (" in the server" in line) == (" in the server" in name)
            else f" to {name}"
        )
        old = before.get(name, {})
        for number, shown in messages.items():
            if number in old and shown != old[number]:
                out += marked(f"coach edits{to}> ", shown)
        for number, shown in messages.items():
            if number not in old:
                out += marked(f"coach{to}>   ", shown)
    return out


def drawn(seen: Seen) -> list[str]:
    quietly = ["(without a sound)"] if seen.silent else []
    hidden = ["(only they see this)"] if seen.ephemeral else []
    rows = [" ".join(map(_button, row)) for row in seen.rows]
    lists = [line for select in seen.selects for line in _options(select)]
    pictures = [f"(picture: {picture.description})" for picture in seen.pictures]
    return [*MENTION.sub(r"</\1>", read(seen)).splitlines(), *pictures, *lists, *rows, *hidden, *quietly]


def _button(button: Button) -> str:
    chosen = "✓ " if button.style == SUCCESS else ""
    return f"({chosen}{button.label})" if button.disabled else f"[{button.label}]"


def _options(select: Select) -> Iterator[str]:
    yield f"{select.placeholder}:" if not select.disabled else f"({select.placeholder})"
    for label, value in select.options:
        if not select.disabled:
            yield f"  [{label}]"
        elif value in select.chosen:
            yield f"  (✓ {label})"
