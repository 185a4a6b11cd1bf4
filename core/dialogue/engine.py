"""Plays one conversation: replays its journal, takes the next answer, stops where somebody else must speak."""

from collections.abc import Generator, Mapping
from dataclasses import replace
from typing import Any

from core.dialogue.contract import (
    Answer,
    Ask,
    Asking,
    Consult,
    Consulting,
    Filled,
    Find,
    Finished,
    FlowFactory,
    Need,
    Picked,
    Scene,
    Skipped,
    Talk,
    Typed,
)
from core.dialogue.questions import Form, Invalid, Json, Question, say

Answering = Typed | Picked | Filled | Skipped
Steps = Generator[Find | Consulting, Any, Asking | Finished]
Taken = tuple[Talk, tuple[Invalid, ...]]


def play(factory: FlowFactory, talk: Talk, scene: Scene, answer: Answering | None = None) -> Steps:
    """Replays `talk` and gives `answer` to the form it stops at.

    Yields `Find` and `Consulting`, each to be sent its result, and returns `Asking` or `Finished`. A flow asks every
    question under a key of its own and depends on nothing but its scene and what it is sent.
    """
    flow = factory(scene)
    sent: Any = None
    while True:
        try:
            need: Need = flow.send(sent)
        except StopIteration as stop:
            return Finished(talk, stop.value)
        match need:
            case Find():
                sent = yield need
            case Consult():
                talk, sent = yield from _consulted(talk, need)
            case Ask(form):
                complaints: tuple[Invalid, ...] = ()
                if unanswered(form, talk):
                    talk, complaints = _accept_given(talk, form, scene.given)
                    if answer is not None and unanswered(form, talk):
                        talk, complaints = _accept(talk, form, answer)
                        answer = None
                    if complaints or unanswered(form, talk):
                        return Asking(talk, form, complaints)
                sent = _answers(form, talk)


def back(talk: Talk) -> Talk:
    """The conversation before its last answer; the same one if there is nothing to take back."""
    own = [i for i, answer in enumerate(talk.journal) if not answer.given]
    if not own:
        return talk
    return replace(talk, journal=talk.journal[: own[-1]], turn=talk.turn + 1)


def unanswered(form: Form, talk: Talk) -> tuple[Question[Any], ...]:
    """The questions of `form` still open, in order; the first is the one asked where only one can be."""
    known = _known(talk)
    return tuple(question for question in form.questions if question.key not in known)


def _consulted(talk: Talk, wanted: Consult) -> Generator[Consulting, Any, tuple[Talk, Json]]:
    known = _known(talk)
    if wanted.key in known:
        return talk, known[wanted.key]
    value = yield Consulting(talk, wanted)
    return _noted(talk, Answer(wanted.key, value, given=True)), value


def _accept_given(talk: Talk, form: Form, given: Mapping[str, Json]) -> Taken:
    """Takes the answers given in advance; a text is read like a typed one, so it may be refused."""
    complaints: list[Invalid] = []
    for question in unanswered(form, talk):
        if question.key not in given:
            continue
        value = given[question.key]
        answer = question.read(value) if isinstance(value, str) else question.codec.load(value)
        if isinstance(answer, Invalid):
            complaints.append(answer)
        else:
            talk = _noted(talk, Answer(question.key, question.codec.dump(answer), given=True))
    return talk, () if talk.turn else tuple(complaints)


def _accept(talk: Talk, form: Form, answer: Answering) -> Taken:
    asked = unanswered(form, talk)
    match answer:
        case Typed(text):
            return _read(talk, asked[0], text)
        case Picked(question=key, value=value):
            return _pick(talk, form, key, value)
        case Filled(values=values):
            return _fill(talk, asked, values)
        case Skipped():
            return _skip(talk, asked[0])


def _read(talk: Talk, question: Question[Any], text: str) -> Taken:
    answer = question.read(text)
    if isinstance(answer, Invalid):
        return talk, (answer,)
    return _answered(talk, question.key, question.codec.dump(answer)), ()


def _pick(talk: Talk, form: Form, key: str, value: Json) -> Taken:
    """Takes an option by its value: what is offered may have changed since its button was shown."""
    offered = [o.value for question in form.questions if question.key == key for o in question.options]
    if value not in offered:
        return talk, (Invalid(say("dialogue.gone")),)
    return _answered(talk, key, value), ()


def _fill(talk: Talk, asked: tuple[Question[Any], ...], values: Mapping[str, str]) -> Taken:
    """Takes a whole form: what can be read is kept, the rest is asked again."""
    complaints: tuple[Invalid, ...] = ()
    for question in asked:
        text = values.get(question.key, "").strip()
        if text:
            talk, more = _read(talk, question, text)
        elif question.skippable:
            talk, more = _skip(talk, question)
        else:
            more = (Invalid(say("dialogue.needed")),)
        complaints += more
    return talk, complaints


def _skip(talk: Talk, question: Question[Any]) -> Taken:
    if not question.skippable:
        return talk, (Invalid(say("dialogue.cannot_skip")),)
    value = None if question.default is None else question.codec.dump(question.default)
    return _answered(talk, question.key, value), ()


def _answers(form: Form, talk: Talk) -> dict[str, Any]:
    known = _known(talk)
    return {q.key: None if known[q.key] is None else q.codec.load(known[q.key]) for q in form.questions}


def _known(talk: Talk) -> dict[str, Json]:
    return {answer.key: answer.value for answer in talk.journal}


def _answered(talk: Talk, key: str, value: Json) -> Talk:
    return replace(_noted(talk, Answer(key, value)), turn=talk.turn + 1)


def _noted(talk: Talk, answer: Answer) -> Talk:
    return replace(talk, journal=(*talk.journal, answer))
