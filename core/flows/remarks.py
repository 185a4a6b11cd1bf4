"""Questions for the learner's own words, which know a log from an answer."""

from dataclasses import replace

from core.dialogue.asking import text
from core.dialogue.contract import Scene
from core.dialogue.questions import Invalid, Question, Say, say
from core.flows.log import read_after
from core.plan.model import Plan
from core.quicklog.model import Kind

_LOG_WORDS = 6
"""A log is short; a remark that names hours and a book on the way is longer."""


def remark(key: str, prompt: Say, scene: Scene, plan: Plan, *, default: str = "") -> Question[str]:
    """A paragraph, or nothing. Somebody who has wandered off and just logs is not taken at their word."""
    question = text(key, prompt, long=True, skippable=True, default=default)

    def read(said: str) -> str | Invalid:
        if is_log(scene, plan, said):
            return Invalid(say("dialogue.no_answer"), strays=True)
        return question.read(said)

    return replace(question, read=read)


def is_log(scene: Scene, plan: Plan, said: str) -> bool:
    """Whether `said` is plainly a study log: short, with a length and a part of the plan."""
    if len(said.split()) > _LOG_WORDS:
        return False
    reading = read_after(scene, plan, said, ())
    return reading.kind is Kind.LOG and all(part.minutes and part.target for part in reading.entries)
