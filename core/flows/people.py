"""Who is let in: the owner invites people, sees them and sends them away."""

from datetime import timedelta

from core.changes import Expel, Invite
from core.dialogue.asking import find
from core.dialogue.contract import Flow, Opened, Outcome, Reply, Scene, Way
from core.dialogue.questions import say
from core.views import People, Secret

VALID_FOR = timedelta(days=3)
"""How long an invite waits for whom it was made."""

PREFIX = "in_"
"""Begins the code of an invite, so that a deep link tells what it is for."""


def invite(scene: Scene) -> Flow:
    """A link that lets one person in."""
    if not scene.learner.owner:
        return Outcome(Reply((say("people.not_owner"),)))
    code = PREFIX + (yield from find(Secret()))
    ends = scene.now + VALID_FOR
    told = say("people.invite", code=code, days=VALID_FOR.days, ends=ends)
    return Outcome(Reply((told,)), (Invite(code, ends),))


def people(scene: Scene) -> Flow:
    """Everybody who is let in; with `remove` one of them is sent away."""
    if not scene.learner.owner:
        return Outcome(Reply((say("people.not_owner"),)))
    known = yield from find(People())
    if "remove" in scene.given:
        gone = next((person for person in known if person.learner == scene.given["remove"]), None)
        if gone is None or gone.owner:
            return Outcome(Reply((say("confirm.gone"),)))
        ways = (Way(say("way.people"), Opened("people")),)
        return Outcome(Reply((say("people.removed", name=gone.name),), ways), (Expel(gone.learner),))
    removals = tuple(
        Way(say("way.remove", name=person.name), Opened("people", {"remove": person.learner}))
        for person in known
        if not person.owner
    )
    return Outcome(
        Reply((say("people.list", people=known),), (*removals, Way(say("way.invite"), Opened("invite"))))
    )
