"""Questions for the learner's own words, which know a log from an answer."""

from dataclasses import replace
from typing import TypeVar

from core.dialogue.asking import text
from core.dialogue.contract import Scene
from core.dialogue.questions import Invalid, Kind, Question, Say, say
from core.flows.log import read_after
from core.plan.model import Plan
from core.quicklog import model as quicklog

T = TypeVar("T")

_LOG_WORDS = 6
"""A log is short; a remark that names hours and a book on the way is longer."""


def remark(key: str, prompt: Say, scene: Scene, plan: Plan, *, default: str = "") -> Question[str]:
    """A paragraph, or nothing."""
    return no_log(text(key, prompt, long=True, skippable=True, default=default), scene, plan)


def line(key: str, prompt: Say, scene: Scene, plan: Plan, *, most: int) -> Question[str | None]:
    """A line of `most` characters, or nothing."""

    def read(said: str) -> str | Invalid:
        said = " ".join(said.split())
        if len(said) > most:
            return Invalid(say("dialogue.too_long", length=len(said), most=most))
        return said or Invalid(say("dialogue.empty"))

    return no_log(Question(key, prompt, Kind.TEXT, read, skippable=True), scene, plan)


def no_log(question: Question[T], scene: Scene, plan: Plan) -> Question[T]:
    """`question`, which does not take somebody at their word who has wandered off and just logs."""

    def read(said: str) -> T | Invalid:
        if _is_log(scene, plan, said):
            return Invalid(say("dialogue.no_answer"), strays=True)
        return question.read(said)

    return replace(question, read=read)


def _is_log(scene: Scene, plan: Plan, said: str) -> bool:
    """Whether `said` is plainly a study log: short, with a length and a part of the plan."""
    if len(said.split()) > _LOG_WORDS:
        return False
    reading = read_after(scene, plan, said, ())
    return reading.kind is quicklog.Kind.LOG and all(part.minutes and part.target for part in reading.entries)
