"""Plays a transcript of what people do on Telegram; what the coach does is read off their phones.

    # A remark. What stands before the first time sets the scene:
    people: ada (owner, met), bob
    settings: access=open
    --- Monday 2026-01-05 18:00
    ada> 45 min ddia
    ada on “Logged 45”> no, 30 min
    ada edits “45 min ddia”> 1h ddia
    ada taps [Undo]                     also: under “Logged 45”, or of bob, which only a crafted client can
    ada in the group> /log@syllabot 1h
    bob follows the link
    bob sends a photo
    bob blocks the bot
    the coach restarts                  also: stops, starts
    model> What it says next            see tests/e2e/model.py

The coach's lines: `coach>` is a new message, `coach edits>` one that reads differently now, `[Undo]` a button,
`(answer: …)` the hint in the field for the answer, `(toast: …)` what flashes up over a pressed button.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.e2e import script
from tests.e2e.model import configured, model_of
from tests.e2e.people import Known
from tests.e2e.script import INDENT, groups, marked, performed
from tests.e2e.telegram_service import OnTelegram
from tests.e2e.transcript import LOCALE, WallClock
from tests.fakes.telegram import FakeTelegram
from tests.fakes.telegram_people import Person
from tests.fakes.telegram_seen import Seen
from tests.fakes.telegram_world import Chat, Tap

LINK = re.compile(r"\?start=([\w-]+)")

ACTION = re.compile(
    r"(?P<who>[a-z]+) (?P<does>taps|edits|follows|sends|blocks|unblocks|deletes)\b ?(?P<rest>.*)"
)
SAYING = re.compile(r"(?P<who>[a-z]+)(?: on “(?P<quote>.+?)”| (?P<group>in the group))?> (?P<text>.*)")
TAP = re.compile(r"\[(?P<label>.+?)\](?: under “(?P<quote>.+)”| of (?P<owner>[a-z]+))?")
EDIT = re.compile(r"“(?P<quote>.+?)”(?:> (?P<text>.*))?")
STICKER = {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False}  # fmt: skip


@dataclass
class Stage(script.Stage[OnTelegram, Person]):
    tap: Tap | None = None

    @property
    def fake(self) -> FakeTelegram:
        return self.service.fake

    @property
    def chats(self) -> dict[str, Chat]:
        """Everywhere the coach may be read, by whom it is read."""
        group = {"the group": self.fake.group()}
        return {name: person.chat for name, person in self.people.items()} | group

    def look(self) -> dict[str, dict[int, Seen]]:
        """What can be seen now, by chat."""
        return {name: {seen.id: seen for seen in self.fake.chat(chat)} for name, chat in self.chats.items()}

    def comes(self, number: int, name: str, about: str) -> None:
        person = self.people[name] = self.fake.person(number, name.capitalize(), language_code=LOCALE)
        if "met" in about:
            self.known.append(Known(number, name.capitalize(), "owner" in about))
            person.chat.open = True

    async def plays(self, line: str) -> list[str]:
        if saying := SAYING.fullmatch(line):
            _say(self, **saying.groupdict())
        elif action := ACTION.fullmatch(line):
            _act(self, **action.groupdict())
        else:
            raise ValueError(f"nobody knows how to play {line!r}")
        return []


async def played(text: str, file: Path) -> str:
    """The script `text` with what the coach does now."""
    clock = WallClock()
    async with FakeTelegram(clock=clock) as fake, model_of(text) as model:
        stage = Stage(OnTelegram(fake, file, clock, configured(model)), clock, model)

        async def perform(line: str) -> list[str]:
            before, stage.tap = stage.look(), None
            await stage.act(line)
            return told(stage, line, before)

        try:
            return await performed(text, perform)
        finally:
            await stage.service.stop()


def _say(stage: Stage, who: str, quote: str | None, group: str | None, text: str) -> None:
    person = stage.people[who]
    if group:
        person = person.in_group(stage.fake.group())
    person.says(text, reply_to=_latest(stage, person, quote) if quote else None)


def _act(stage: Stage, who: str, does: str, rest: str) -> None:
    person = stage.people[who]
    acts: dict[str, Callable[[], object]] = {
        "taps": lambda: _tap(stage, person, rest),
        "edits": lambda: _edit(stage, person, rest),
        "deletes": lambda: person.deletes(_latest(stage, person, groups(EDIT, rest)["quote"])),
        "follows": lambda: person.starts(_newest_payload(stage)),
        "sends a photo": lambda: person.sends_photo(b"a photo"),
        "sends a voice message": lambda: person.sends_voice(b"a voice"),
        "sends a sticker": lambda: person.sends("sticker", STICKER),
        "blocks": person.blocks,
        "unblocks": person.unblocks,
    }
    acts[f"{does} {rest}" if does == "sends" else does]()


def _tap(stage: Stage, person: Person, rest: str) -> None:
    """Presses the newest button of that label; one that is gone from the phone, as it was."""
    wanted = groups(TAP, rest)
    whose = stage.people[wanted["owner"]] if wanted["owner"] else person
    label = wanted["label"]
    for message in reversed(_by_bot(stage, whose, wanted["quote"] or "")):
        for row in message.raw.get("reply_markup", {}).get("inline_keyboard", ()):
            for button in row:
                if button["text"] == label:
                    on = message if whose is person else stage.fake.chat(person)[-1]
                    stage.tap = person.taps(on, button["callback_data"])
                    return
    raise LookupError(f"no button {label!r}")


def _edit(stage: Stage, person: Person, rest: str) -> None:
    wanted = groups(EDIT, rest)
    mine = [seen for seen in stage.fake.chat(person) if seen.text == wanted["quote"]]
    person.edits(mine[-1], wanted["text"])


def _newest_payload(stage: Stage) -> str:
    said = (seen for person in stage.people.values() for seen in _by_bot(stage, person))
    found: list[str] = [payload for seen in said for payload in LINK.findall(seen.html)]
    return found[-1]


def _latest(stage: Stage, person: Person, quote: str) -> Seen:
    return next(seen for seen in reversed(stage.fake.chat(person)) if quote in seen.text)


def _by_bot(stage: Stage, person: Person, quote: str = "") -> list[Seen]:
    return [seen for seen in stage.fake.chat(person) if seen.by_bot and quote in seen.text]


# -- what is written down ----------------------------------------------------------------------------------------


def told(stage: Stage, line: str, before: dict[str, dict[int, Seen]]) -> list[str]:
    """What the coach has done since `before`."""
    out: list[str] = []
    if stage.tap is not None and stage.service.running is not None:
        assert stage.tap.answered, "a pressed button spins until it is answered"
        out += [f"{INDENT}(toast: {stage.tap.text})"] if stage.tap.text else []
    actor = "the group" if " in the group>" in line else re.split(r"\W", line, maxsplit=1)[0]
    for name, messages in stage.look().items():
        to = "" if name == actor else f" to {name}"
        old = before.get(name, {})
        for number, seen in messages.items():
            if seen.by_bot and number in old and _drawn(seen) != _drawn(old[number]):
                out += marked(f"coach edits{to}> ", _drawn(seen))
        for number, seen in messages.items():
            if seen.by_bot and number not in old:
                out += marked(f"coach{to}>   ", _drawn(seen))
    return out


def _drawn(seen: Seen) -> list[str]:
    rows = [" ".join(f"[{label}]" for label in row) for row in seen.buttons]
    hint = [f"(answer: {seen.placeholder})"] if seen.placeholder or seen.asks_reply else []
    quietly = ["(without a sound)"] if seen.silent else []
    photo = ["(photo)"] if "photo" in seen.raw else []
    return [*photo, *seen.html.splitlines(), *rows, *hint, *quietly]
