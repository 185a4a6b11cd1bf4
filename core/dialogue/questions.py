"""Questions: what is asked, which answers it takes, how they are kept as JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Any, Generic, TypeVar

T = TypeVar("T")

Json = Any
"""What `json.dumps` takes: None, bool, int, float, str, list or dict of these."""


@dataclass(frozen=True, slots=True)
class Say:
    """A message by name ("log.done") and its facts; the words are chosen in the shell."""

    key: str
    facts: Mapping[str, Any] = field(default_factory=dict)


def say(key: str, **facts: Any) -> Say:
    return Say(key, facts)


@dataclass(frozen=True, slots=True)
class Invalid:
    """Why an answer cannot be taken, and what to do. `strays`: it was probably meant for no question at all."""

    why: Say
    strays: bool = False


class Kind(StrEnum):
    """How a question is best shown: each face picks its richest widget for it."""

    CHOICE = "choice"  # only the options
    TEXT = "text"  # a line
    LONG_TEXT = "long_text"  # a paragraph
    AMOUNT = (
        "amount"  # a length, number or time of day, so a bare number is an answer; options are suggestions
    )
    VALUE = "value"  # a day, a place, a name of something; options are suggestions


@dataclass(frozen=True, slots=True)
class Option:
    """A ready answer. `value` is the JSON that goes into the journal; `label` a message or the learner's own words."""

    value: Json
    label: Say | str


@dataclass(frozen=True, slots=True)
class Codec(Generic[T]):
    """How an answer is carried through the journal."""

    dump: Callable[[T], Json]
    load: Callable[[Json], T]


PLAIN: Codec[Any] = Codec(lambda value: value, lambda value: value)
DAY: Codec[date] = Codec(date.isoformat, date.fromisoformat)
CLOCK: Codec[time] = Codec(time.isoformat, time.fromisoformat)


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """One question of a conversation.

    `read` turns typed text into an answer or says why not; `codec` carries the answer through the journal. With
    `skippable` the question may be left open, which answers it with `default`.
    """

    key: str
    prompt: Say
    kind: Kind
    read: Callable[[str], T | Invalid]
    codec: Codec[T] = PLAIN
    options: tuple[Option, ...] = ()
    skippable: bool = False
    default: T | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """Questions that may be asked together. `intro` is said before they are asked for the first time."""

    questions: tuple[Question[Any], ...]
    intro: Say | None = None
