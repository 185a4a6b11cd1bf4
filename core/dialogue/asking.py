"""How a flow asks, looks up and consults, in one line each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from core.dialogue.contract import Ask, Consult, Find, Questioning
from core.dialogue.questions import PLAIN, Codec, Form, Invalid, Json, Kind, Option, Question, Say, say
from core.views import View

T = TypeVar("T")

MOST_TEXT = 2000
"""Characters of one free-text answer; a longer one is refused with a word on how to shorten it, never cut."""


def ask(question: Question[T], intro: Say | None = None) -> Questioning[T]:
    """The answer to one question."""
    answers = yield Ask(Form((question,), intro))
    answer: T = answers[question.key]
    return answer


def ask_all(*questions: Question[Any]) -> Questioning[tuple[Any, ...]]:
    """The answers to questions that may be asked together, in their order."""
    answers = yield Ask(Form(questions))
    return tuple(answers[question.key] for question in questions)


def rate_each(key: str, items: Mapping[str, Say]) -> Questioning[dict[str, int | None]]:
    """A rating from 1 to 5 for each item, by item; None where it was skipped."""
    questions = [rating(f"{key}.{item}", prompt) for item, prompt in items.items()]
    answers = yield from ask_all(*questions)
    return dict(zip(items, answers, strict=True))


def find(view: View[T]) -> Questioning[T]:
    """What the memory answers to `view`; looked up anew at every replay."""
    found: T = yield Find(view)
    return found


def consult(key: str, *, task: str, facts: Mapping[str, Json], otherwise: T) -> Questioning[T]:
    """The language model's answer to `task`, or `otherwise`; journalled, so it stays the same."""
    answer: T = yield Consult(key, task, facts, otherwise)
    return answer


# -- kinds of question -----------------------------------------------------------------------------------------


def text(
    key: str, prompt: Say, *, long: bool = False, skippable: bool = False, default: str = ""
) -> Question[str]:
    """Free text, taken as it is."""
    kind = Kind.LONG_TEXT if long else Kind.TEXT
    return Question(key, prompt, kind, _read_text, skippable=skippable, default=default)


def choice(
    key: str, prompt: Say, options: Sequence[Option], *, skippable: bool = False, default: Json = None
) -> Question[Any]:
    """One of `options`; typed text may be an option's value."""

    def read(said: str) -> Json | Invalid:
        for option in options:
            if said.strip().casefold() == str(option.value).casefold():
                return option.value
        return Invalid(say("dialogue.pick_one"))

    return Question(
        key, prompt, Kind.CHOICE, read, options=tuple(options), skippable=skippable, default=default
    )


def rating(key: str, prompt: Say) -> Question[int]:
    options = [Option(number, str(number)) for number in range(1, 6)]

    def read(said: str) -> int | Invalid:
        return int(said) if said.strip() in {"1", "2", "3", "4", "5"} else Invalid(say("dialogue.rate"))

    return Question(key, prompt, Kind.CHOICE, read, options=tuple(options), skippable=True)


def amount(
    key: str,
    prompt: Say,
    read: Callable[[str], T | Invalid],
    codec: Codec[T] = PLAIN,
    *,
    options: Sequence[Option] = (),
    default: T | None = None,
) -> Question[T]:
    """A length, day, time or number that `read` understands; `options` are suggestions.

    It can be skipped if there is a default.
    """
    skippable = default is not None
    return Question(key, prompt, Kind.AMOUNT, read, codec, tuple(options), skippable, default)


def value(
    key: str,
    prompt: Say,
    read: Callable[[str], T | Invalid],
    codec: Codec[T] = PLAIN,
    *,
    options: Sequence[Option] = (),
    default: T | None = None,
) -> Question[T]:
    """A day, a place or a name that `read` understands, like `amount`."""
    return replace(amount(key, prompt, read, codec, options=options, default=default), kind=Kind.VALUE)


def _read_text(said: str) -> str | Invalid:
    said = said.strip()
    if not said:
        return Invalid(say("dialogue.empty"))
    if len(said) > MOST_TEXT:
        return Invalid(say("dialogue.too_long", length=len(said), most=MOST_TEXT))
    return said
