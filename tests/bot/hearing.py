"""What a learner hears: the conversations of tests/flows, in words."""

from bot.composing import compose
from bot.markup import plain
from bot.message import Message
from bot.wording import Ear, Wording
from core.clock import study_day
from tests.flows.talking import Chat

WORDING = Wording()


def heard(chat: Chat) -> Message:
    """The message of the latest turn."""
    learner = chat.memory.learner
    ear = Ear(learner.locale, study_day(chat.now, learner.tz, learner.day_ends))
    return compose(chat.last, WORDING, ear, chat.turn)


def text_of(chat: Chat) -> str:
    """Its text alone."""
    return plain(heard(chat).text)


def lines_of(chat: Chat) -> list[str]:
    return text_of(chat).splitlines()
