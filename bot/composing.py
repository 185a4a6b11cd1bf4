"""Makes the message of a turn: what was said, what is asked, and the buttons under it."""

from bot.message import Button, Field, Message, Picture, Sheet
from bot.wording import Ear, Wording
from core.dialogue import contract
from core.dialogue.contract import Asking, Picked, Skipped, SteppedBack
from core.dialogue.engine import unanswered
from core.dialogue.questions import Kind, say
from core.dialogue.session import Turned

HINTS = {
    Kind.TEXT: say("dialogue.hint_text"),
    Kind.LONG_TEXT: say("dialogue.hint_text"),
    Kind.AMOUNT: say("dialogue.hint_amount"),
    Kind.VALUE: say("dialogue.hint_text"),
}


def compose(turned: Turned, wording: Wording, ear: Ear, turn: int) -> Message:
    """The message for `turned`, worded for `ear`."""
    says = list(turned.reply.says)
    buttons = [Button(wording.label(way.label, ear), way.leads) for way in turned.reply.ways]
    asking = turned.asking
    if asking is None:
        reply, text = turned.reply, wording.paragraphs(says, ear)
        picture = _picture(reply.picture, wording, ear) if reply.picture else None
        return Message(text, tuple(buttons), turn, gathers=reply.gathers, picture=picture)
    question = unanswered(asking.form, asking.talk)[0]
    if asking.complaints:
        says += [complaint.why for complaint in asking.complaints]
    elif asking.form.intro is not None and question is asking.form.questions[0]:
        says.append(asking.form.intro)
    return Message(
        wording.paragraphs([*says, question.prompt], ear),
        (*_answers(asking, wording, ear), *buttons),
        turn,
        question.kind,
        wording.label(HINTS[question.kind], ear) if question.kind in HINTS else "",
        sheet=_sheet(asking, wording, ear),
    )


def _picture(picture: contract.Picture, wording: Wording, ear: Ear) -> Picture:
    return Picture(picture.name, picture.facts, wording.label(picture.alt, ear), ear.locale, ear.today)


def _answers(asking: Asking, wording: Wording, ear: Ear) -> list[Button]:
    question = unanswered(asking.form, asking.talk)[0]
    talk = asking.talk
    buttons = [
        Button(wording.label(option.label, ear), Picked(talk.id, talk.turn, question.key, option.value))
        for option in question.options
    ]
    if question.skippable:
        buttons.append(Button(wording.label(say("way.skip"), ear), Skipped()))
    if asking.can_go_back:
        buttons.append(Button(wording.label(say("way.back"), ear), SteppedBack()))
    return buttons


def _sheet(asking: Asking, wording: Wording, ear: Ear) -> Sheet | None:
    """All that is asked; a single choice needs no sheet."""
    questions = unanswered(asking.form, asking.talk)
    if len(questions) == 1 and questions[0].kind is Kind.CHOICE:
        return None
    fields = tuple(
        Field(
            question.key,
            wording.label(question.prompt, ear),
            question.kind,
            tuple((wording.label(option.label, ear), str(option.value)) for option in question.options)
            if question.kind is Kind.CHOICE
            else (),
            question.skippable,
        )
        for question in questions
    )
    return Sheet(asking.talk.id, asking.talk.turn, fields)
