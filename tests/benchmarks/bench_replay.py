"""A conversation of twenty questions replayed from its journal, against reading the journal's JSON."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime, time
from typing import Any

from core.dialogue.asking import amount, ask, choice, text
from core.dialogue.contract import Answer, Asking, Flow, Outcome, Reply, Scene, Talk, Typed
from core.dialogue.engine import play
from core.dialogue.questions import CLOCK, Option, Question, say
from core.dialogue.readers import read_clock
from core.learner import Learner
from tests.benchmarks.measuring import check, medians, show, small

NOW = datetime(2026, 3, 12, 18, 30, tzinfo=UTC)
QUESTIONS = 20
AT_ONCE = 10 if small() else 100  # one replay alone is too short to be timed
JOURNAL = json.dumps(
    [
        asdict(Answer(f"q{number}", ("some words", "b", "18:30:00")[number % 3]))
        for number in range(QUESTIONS - 1)
    ]
)


def many_questions(_: Scene) -> Flow:
    """Texts, choices and times of day by turns."""
    options = [Option(letter, letter) for letter in "abcde"]
    prompt = say("dialogue.cannot_skip")
    kinds: tuple[Callable[[str], Question[Any]], ...] = (
        lambda key: text(key, prompt),
        lambda key: choice(key, prompt, options),
        lambda key: amount(key, prompt, read_clock, CLOCK),
    )
    for number in range(QUESTIONS):
        answer = yield from ask(kinds[number % 3](f"q{number}"))
        check(holds=answer in {"some words", "b", time(18, 30)}, otherwise=str(answer))
    return Outcome(Reply(()))


def replayed(talk: Talk, *, answer: Typed | None = None) -> Asking | None:
    """The question the conversation comes to; None at its end."""
    scene = Scene(Learner(1, starts_on=NOW.date()), NOW, NOW, 1)
    try:
        next(play(many_questions, talk, scene, answer))
    except StopIteration as stop:
        return stop.value if isinstance(stop.value, Asking) else None
    raise AssertionError("the conversation looks nothing up")


async def read_json(_: int) -> None:
    for _ in range(AT_ONCE):
        check(holds=len(json.loads(JOURNAL)) == QUESTIONS - 1, otherwise="a journal of another length")


async def replay(_: int) -> None:
    talk = Talk(1, "many", NOW, journal=tuple(Answer(**answer) for answer in json.loads(JOURNAL)))
    for _ in range(AT_ONCE):
        asking = replayed(talk)
        check(holds=asking is not None and asking.form.questions[0].key == "q19", otherwise=str(asking))


async def finish(_: int) -> None:
    talk = Talk(1, "many", NOW, journal=tuple(Answer(**answer) for answer in json.loads(JOURNAL)))
    for _ in range(AT_ONCE):
        check(holds=replayed(talk, answer=Typed("b")) is None, otherwise="it still asks")


async def main() -> None:
    sides = {
        "bare json.loads of the journal": read_json,
        "replay up to question 20": replay,
        "replay, answer, end": finish,
    }
    took = await medians(sides, rounds=5 if small() else 100)
    show("Twenty questions", {name: time / AT_ONCE for name, time in took.items()}, wanted="less than 200 us")


asyncio.run(main())
