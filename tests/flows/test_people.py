"""The owner invites people, sees them and sends them away; nobody else does."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.changes import Expel, Invite
from core.dialogue.contract import Opened
from core.flows.people import PREFIX, VALID_FOR
from core.learner import Platform
from core.views import Person
from tests.flows.talking import MET, MONDAY, Chat, Memory, evening

OWNER = replace(MET, owner=True)
SINCE = evening(MONDAY)
ADA = Person(1, "Ada", Platform.TELEGRAM, owner=True, since=SINCE)
BOB = Person(2, "Bob", Platform.TELEGRAM, owner=False, since=SINCE)


def owning(*others: Person) -> Chat:
    """The owner's chat."""
    return Chat(memory=Memory(OWNER, people=(ADA, *others)))


def test_the_owner_gets_a_link_that_holds_for_three_days():
    chat = owning().say("/invite")
    code = PREFIX + chat.secret
    assert chat.told == {"people.invite": {"code": code, "days": 3, "ends": chat.now + timedelta(days=3)}}
    assert chat.saved == (Invite(code, chat.now + VALID_FOR),)
    assert timedelta(days=3) == VALID_FOR


def test_a_link_fits_what_telegram_carries():
    chat = owning().say("/invite")
    code = chat.told["people.invite"]["code"]
    assert len(code) <= 64
    assert code.replace("_", "").replace("-", "").isalnum()


@pytest.mark.parametrize("command", ["/invite", "/people"])
def test_who_does_not_own_the_coach_is_told_so(command: str):
    chat = Chat(memory=Memory(MET, people=(ADA, BOB))).say(command)
    assert chat.told == {"people.not_owner": {}}
    assert chat.saved == ()


def test_who_does_not_own_the_coach_cannot_send_anybody_away():
    chat = Chat(memory=Memory(MET, people=(ADA, BOB))).open("people", remove=2)
    assert chat.told == {"people.not_owner": {}}
    assert chat.saved == ()


def test_the_owner_sees_everybody_and_may_send_all_but_themselves_away():
    chat = owning(BOB).say("/people")
    assert chat.told == {"people.list": {"people": (ADA, BOB)}}
    assert chat.labels == ["way.remove", "way.invite"]
    assert chat.button("way.remove", name="Bob") == Opened("people", {"remove": 2})


def test_somebody_sent_away_is_named():
    chat = owning(BOB).say("/people").press("way.remove", name="Bob")
    assert chat.told == {"people.removed": {"name": "Bob"}}
    assert chat.saved == (Expel(2),)
    assert chat.say("/people").told == {"people.list": {"people": (ADA,)}}


@pytest.mark.parametrize("gone", [1, 3])
def test_neither_the_owner_nor_somebody_unknown_can_be_sent_away(gone: int):
    chat = owning(BOB).open("people", remove=gone)
    assert list(chat.told) == ["confirm.gone"]
    assert chat.saved == ()
