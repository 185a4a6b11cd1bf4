"""What a face delivers to the coach, and what it gets to show."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.gate import Visitor
from bot.message import Message
from core.learner import Address


@dataclass(frozen=True, slots=True)
class Said:
    """A line of text from a person: an answer, a command or a quick log."""

    text: str


@dataclass(frozen=True, slots=True)
class Edited:
    """The message `Incoming.message` says something else now."""

    text: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A file, as its name and content: a plan to follow."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Pressed:
    """Button number `button` of the message said in `turn`."""

    turn: int
    button: int


@dataclass(frozen=True, slots=True)
class Called:
    """A command by name, with what its slots were filled with."""

    command: str
    filled: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Completed:
    """The sheet of the message said in `turn`, filled in: a text for each of its questions, in their order."""

    turn: int
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A voice message of so many `seconds`; `fetch` brings the recording, if somebody will listen to it."""

    fetch: Callable[[], Awaitable[bytes]]
    seconds: float


What = Said | Edited | Sent | Pressed | Called | Completed | Spoken


@dataclass(frozen=True, slots=True)
class Incoming:
    """An event as a platform delivers it.

    `id` is the platform's own and names the event for good: delivered again, it changes nothing and gets the same
    answer. `zone` and `locale` are what the platform knows of a stranger. `message` is the platform's id of the message
    it came as, `replies_to` that of the coach's message it replies to, `sent_at` when it was sent: it may have waited.
    """

    address: Address
    id: str
    what: What
    zone: str = "UTC"
    locale: str = "en-US"
    message: str | None = None
    replies_to: str | None = None
    sent_at: datetime | None = None

    @property
    def heard_as(self) -> str | None:
        """What this event took: a message, or a button; the same for a second press."""
        if isinstance(self.what, Pressed):
            return f"button {self.what.turn}.{self.what.button}"
        return self.message

    @property
    def visitor(self) -> Visitor:
        """Who stands at the door, with what they brought: "/start CODE"."""
        answering = isinstance(self.what, Pressed | Completed)
        return Visitor(self.address, self.zone, self.locale, _brought(self.what), answering)


def _brought(what: What) -> str:
    match what:
        case Said(text):
            head, _, payload = text.strip().partition(" ")
            return payload.strip() if head.partition("@")[0] in {"/start", "/link"} else ""
        case Called("start" | "link", filled):
            return "".join(filled.values()).strip()
        case _:
            return ""


@dataclass(frozen=True, slots=True)
class Settled:
    """An earlier message of the coach's, shown as `shown_as`, that has come to an end: `label` says to which."""

    shown_as: str
    message: Message
    label: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What a face is to show.

    `chosen` is the message whose button was pressed, and the button's label; or whose sheet was filled in, and how. `shown_as` is the platform's id of the
    message if it has been shown already: this event was delivered again. Somebody who is not `admitted` gets no more
    than a polite line. What is not `stored` is to be delivered again. What is `settled` has its end shown.
    """

    message: Message
    chosen: tuple[Message, str] | None = None
    shown_as: str | None = None
    admitted: bool = True
    stored: bool = True
    settled: tuple[Settled, ...] = ()
