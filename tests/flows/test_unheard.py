from dataclasses import replace
from datetime import date

import pytest

from core.breaks import Break, Kind
from core.changes import Heard, TakeBreak
from tests.flows.talking import MET, Chat

TUESDAY, THURSDAY = date(2026, 1, 6), date(2026, 1, 8)
MISSED = replace(MET, unheard_from=TUESDAY, unheard_to=THURSDAY)


@pytest.mark.parametrize("said", ["45 min ddia", "/today", "cancel", "hm", "/settings"])
def test_days_that_did_not_reach_the_learner_are_told_once_and_count_against_nobody(said: str):
    chat = Chat(MISSED).say(said)
    assert next(iter(chat.told)) == "dialogue.unheard"
    assert chat.told["dialogue.unheard"] == {"first": TUESDAY, "last": THURSDAY}
    assert chat.saved[:2] == (TakeBreak(Break(Kind.UNHEARD, TUESDAY, THURSDAY)), Heard())
    assert chat.memory.learner == MET
    assert "dialogue.unheard" not in chat.say(said).told


def test_the_message_that_came_back_is_answered_all_the_same():
    assert [entry.minutes for entry in Chat(MISSED).say("45 min ddia").entries] == [45]


def test_nothing_is_looked_up_or_saved_for_who_missed_nothing():
    assert Chat().say("cancel").saved == ()
