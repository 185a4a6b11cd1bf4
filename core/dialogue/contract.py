"""The contract between a conversation and whoever drives it.

A flow is a generator: it yields what it needs (`Ask`, `Find`, `Consult`) and returns an `Outcome`. The engine replays
it from its journal; the shell answers what the engine cannot. Nobody here knows a widget, a word or a database.
"""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, TypeVar

from core.changes import Change
from core.clock import study_day
from core.dialogue.questions import Form, Invalid, Json, Say
from core.learner import Learner
from core.views import View

# -- in: what a person does ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opened:
    """A conversation is asked for: by command, button or deep link. `given` are answers given in advance."""

    flow: str
    given: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Typed:
    """Free text; `about` is the turn whose message it replies to."""

    text: str
    about: int | None = None


@dataclass(frozen=True, slots=True)
class Picked:
    """An option was chosen: the answer `value`, as JSON, to the question with the key `question`."""

    talk: int
    turn: int
    question: str
    value: Json


@dataclass(frozen=True, slots=True)
class Filled:
    """A whole form came back at once, as texts by question key."""

    talk: int
    turn: int
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Skipped:
    """The open question is left to its default."""


@dataclass(frozen=True, slots=True)
class SteppedBack:
    """The last answer is taken back and asked again."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The open conversation is dropped."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """A parked conversation goes on."""

    talk: int


Event = Opened | Typed | Picked | Filled | Skipped | SteppedBack | Cancelled | Resumed


# -- out: what the coach says ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Way:
    """A next step offered as a button."""

    label: Say
    leads: Opened | Resumed | Skipped | SteppedBack | Cancelled


@dataclass(frozen=True, slots=True)
class Picture:
    """A card by name ("progress") and its facts as JSON; `alt` says what can be seen on it."""

    name: str
    facts: Mapping[str, Json]
    alt: Say


@dataclass(frozen=True, slots=True)
class Reply:
    """What is said, and the next steps offered under it. `gathers`: several in a row may be shown as one message.

    A `picture` shows what is said, too: whoever sees none has missed no fact.
    """

    says: tuple[Say, ...]
    ways: tuple[Way, ...] = ()
    gathers: bool = False
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a conversation ends. `then` opens the next one in the same turn."""

    reply: Reply
    changes: tuple[Change, ...] = ()
    then: Opened | None = None


# -- between: what a flow needs --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ask:
    form: Form


@dataclass(frozen=True, slots=True)
class Find:
    view: View[Any]


@dataclass(frozen=True, slots=True)
class Consult:
    """A text from the language model, or `otherwise` where there is none. The answer is journalled under `key`."""

    key: str
    task: str
    facts: Mapping[str, Json]
    otherwise: Json


Need = Ask | Find | Consult
Flow = Generator[Need, Any, Outcome]

T = TypeVar("T")
Questioning = Generator[Need, Any, T]
"""A part of a flow that comes to a `T`."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a flow is told when it opens.

        `opened_at` is when the conversation began and stays the same over replays; `now` is this turn's moment. `turn` is
    this turn's number, under which new entries are recorded, `opened_in` that of the turn in which the conversation
    began.
    """

    learner: Learner
    opened_at: datetime
    now: datetime
    turn: int
    given: Mapping[str, Json] = field(default_factory=dict)
    opened_in: int = 0

    @property
    def today(self) -> date:
        """The study day of `now`."""
        return study_day(self.now, self.learner.tz, self.learner.day_ends)


FlowFactory = Callable[[Scene], Flow]


# -- the engine's own ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of the journal, as JSON; `given` ones came in advance and are not taken back by "back"."""

    key: str
    value: Json
    given: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation under way: all that is stored of it. `turn` counts the answers taken and dates every button."""

    id: int
    flow: str
    opened_at: datetime
    given: Mapping[str, Json] = field(default_factory=dict)
    journal: tuple[Answer, ...] = ()
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Asking:
    """The conversation waits for `form`, of which some may be answered already.

    `complaints` say why an answer was not taken.
    """

    talk: Talk
    form: Form
    complaints: tuple[Invalid, ...] = ()

    @property
    def can_go_back(self) -> bool:
        return any(not answer.given for answer in self.talk.journal)


@dataclass(frozen=True, slots=True)
class Consulting:
    talk: Talk
    wanted: Consult


@dataclass(frozen=True, slots=True)
class Finished:
    talk: Talk
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Saving:
    """Changes to be carried out now; to be sent the learner as they are afterwards."""

    changes: tuple[Change, ...]
