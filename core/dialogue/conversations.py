"""Where an event goes: to the open conversation, to a parked one, or to one that it opens."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from core.dialogue.contract import (
    Asking,
    Cancelled,
    Consulting,
    Event,
    Filled,
    Find,
    FlowFactory,
    Opened,
    Picked,
    Reply,
    Resumed,
    Saving,
    Scene,
    Skipped,
    SteppedBack,
    Talk,
    Typed,
    Way,
)
from core.dialogue.engine import Answering, back, play, unanswered
from core.dialogue.menu import STEERING, worded
from core.dialogue.questions import Kind, Say, say
from core.dialogue.session import Present, Session, Turned, brought_back, park, under_way, without
from core.dialogue.unheard import told
from core.dialogue.wishes import MOST_WISHES, following, wish, wishes
from core.views import LastNudge

LIVE = timedelta(minutes=5)
"""Nobody is nudged while they are talking; to a question older than that a nudge may have been said since."""

RESUMABLE = timedelta(days=7)
"""How long a conversation that takes its time is gone on with, instead of being begun anew."""

Steps = Generator[Find | Consulting | Saving, Any, Turned]


@dataclass(frozen=True, slots=True)
class Conversations:
    """Every flow by name, and five with a part in routing.

    `lobby` takes text that answers nothing, `reply` text that replies to a message, `welcome` meets a stranger, and what
    they say that is no answer to it goes to `overheard`; `public` flows are open to strangers too.
    `unhurried` flows can be put off with a button that opens `aside`, and go on where they were when opened again.
    """

    flows: Mapping[str, FlowFactory]
    lobby: str = "lobby"
    welcome: str = "start"
    overheard: str = "overheard"
    reply: str = "reply"
    public: frozenset[str] = frozenset({"link", "help", "privacy", "overheard"})
    aside: str = "aside"
    unhurried: frozenset[str] = frozenset({"reflect", "review"})

    def take(self, session: Session, event: Event, present: Present) -> Steps:
        """Takes one event. Yields what must be looked up, worded or saved, and returns what the turn comes to.

        Days on which the learner could not be reached are told first, once.
        """
        unheard = told(present.learner)
        if unheard is not None:
            words, changes = unheard
            present = replace(present, learner=(yield Saving(changes)))
            turned = yield from self.take(session, event, present)
            return replace(turned, reply=replace(turned.reply, says=(words, *turned.reply.says)))
        match event:
            case Opened():
                steps = self._open(park(session), event, present)
            case Typed():
                steps = self._typed(session, event, present)
            case Picked() | Filled():
                steps = self._pressed(session, event, present)
            case Skipped():
                steps = self._skip(session, present)
            case SteppedBack():
                steps = self._step_back(session, present)
            case Cancelled():
                return _cancelled(session)
            case Resumed(talk=number):
                session = brought_back(session, number)
                steps = self._ask_again(session, present, say("dialogue.resumed"))
        return (yield from steps)

    def _open(self, session: Session, wanted: Opened, present: Present, said: tuple[Say, ...] = ()) -> Steps:
        """Opens a conversation. A stranger is met first; what they came for follows when they have been."""
        if not present.learner.met and wanted.flow not in {self.welcome, *self.public}:
            wanted = Opened(self.welcome, {"after": [wish(wanted, present.heard, self.lobby)]})
        if not present.learner.met and wanted.flow == self.welcome:
            meeting = under_way(session, self.welcome)
            if meeting is not None:
                before, more = meeting.given.get("after", ()), wanted.given.get("after", ())
                meeting = replace(meeting, given={**meeting.given, "after": wishes(before, more)})
                session = Session(meeting, without(session.parked, self.welcome))
                said = (*said, say("start.first")) if more and len(before) < MOST_WISHES else said
                return (yield from self._go_on(session, meeting, present, said=said))
        waiting = self._waiting(session, wanted, present.now)
        if waiting is not None:
            session = brought_back(session, waiting.id)
            return (yield from self._go_on(session, waiting, present, said=(*said, say("dialogue.resumed"))))
        at = wanted.given.get("at")
        talk = Talk(
            present.turn, wanted.flow, datetime.fromisoformat(at) if at else present.heard, wanted.given
        )
        session = Session(None, without(session.parked, wanted.flow))
        return (yield from self._go_on(session, talk, present, said=said))

    def _typed(self, session: Session, event: Typed, present: Present) -> Steps:
        """An open question comes first; text it cannot take may still be a log or a command in words."""
        if event.about is not None and present.learner.met:
            given = {"text": event.text, "about": event.about}
            return (yield from self._open(park(session), Opened(self.reply, given), present))
        steering = STEERING.get(worded(event.text) or "")
        if session.open is None and (steering is None or present.learner.met):
            return (yield from self._open(session, Opened(self.lobby, {"text": event.text}), present))
        if session.open is None:
            return _closed(session)
        turned = yield from self._answered(session, session.open, present, event)
        if steering is not None and _refused_choice(turned):
            return (yield from self.take(session, steering, present))
        if not _refused_choice(turned):
            return turned
        beside = self.lobby if present.learner.met else self.overheard
        elsewhere = Opened(beside, {"text": event.text, "quiet": True, "beside": True})
        other = yield from self._open(park(session), elsewhere, present)
        return other if other.reply.says or other.asking else turned

    def _answered(self, session: Session, talk: Talk, present: Present, event: Typed) -> Steps:
        """Takes text as the answer to the open question, or to a nudge that was said after it."""
        old = present.learner.met and present.heard - talk.opened_at > LIVE
        if old and (yield Find(LastNudge())) is not None:
            given = {"text": event.text, "quiet": True, "nudged": True}
            turned = yield from self._open(park(session), Opened(self.lobby, given), present)
            if turned.reply.says or turned.asking:
                return turned
        return (yield from self._go_on(session, talk, present, event))

    def _pressed(self, session: Session, event: Picked | Filled, present: Present) -> Steps:
        """An old button still works if its question is still open, in this conversation or a parked one."""
        session = brought_back(session, event.talk, event.turn)
        talk = session.open
        if talk is None or (talk.id, talk.turn) != (event.talk, event.turn):
            return (yield from self._ask_again(session, present, say("dialogue.stale")))
        return (yield from self._go_on(session, talk, present, event))

    def _skip(self, session: Session, present: Present) -> Steps:
        if session.open is None:
            return _closed(session)
        return (yield from self._go_on(session, session.open, present, Skipped()))

    def _go_on(
        self,
        session: Session,
        talk: Talk,
        present: Present,
        answer: Answering | None = None,
        said: tuple[Say, ...] = (),
    ) -> Steps:
        """Plays `talk` to its next question or its end, and what follows it in the same turn."""
        factory = self.flows.get(talk.flow)
        if factory is None:  # a conversation of an older version of the coach
            return _closed(replace(session, open=None))
        scene = Scene(present.learner, talk.opened_at, present.now, present.turn, talk.given, talk.id)
        end = yield from play(factory, talk, scene, answer)
        if isinstance(end, Asking):
            ways = (self._put_off(talk),) if talk.flow in self.unhurried else ()
            return Turned(Session(end.talk, session.parked), Reply(said, ways), end)
        if end.outcome.changes:
            present = replace(present, learner=(yield Saving(end.outcome.changes)))
        session, reply = Session(None, session.parked), end.outcome.reply
        reply = replace(reply, says=(*said, *reply.says)) if said else reply
        then = following(end.outcome, talk)
        if then is not None:
            turned = yield from self._open(session, then, present, reply.says)
            speaks = turned.asking is not None or turned.reply.ways
            return turned if speaks else replace(turned, reply=replace(turned.reply, ways=reply.ways))
        return Turned(session, _offering_to_resume(reply, session))

    def _waiting(self, session: Session, wanted: Opened, now: datetime) -> Talk | None:
        """The unhurried conversation that is wanted again: the same one, begun not long ago."""
        talk = under_way(session, wanted.flow) if wanted.flow in self.unhurried else None
        if talk is None or now - talk.opened_at > RESUMABLE or wanted.given not in ({}, talk.given):
            return None
        return talk

    def _put_off(self, talk: Talk) -> Way:
        return Way(say("way.put_off"), Opened(self.aside, {"flow": talk.flow}))

    def _ask_again(self, session: Session, present: Present, first: Say) -> Steps:
        if session.open is None:
            return _closed(session)
        return (yield from self._go_on(session, session.open, present, said=(first,)))

    def _step_back(self, session: Session, present: Present) -> Steps:
        if session.open is None:
            return _closed(session)
        before = back(session.open)
        said = (say("dialogue.at_start"),) if before is session.open else ()
        return (yield from self._go_on(session, before, present, said=said))


def _refused_choice(turned: Turned) -> bool:
    """Whether a text was refused by a question that takes only its options or an amount, or as meant for none."""
    asking = turned.asking
    if asking is None or not asking.complaints:
        return False
    return asking.complaints[0].strays or unanswered(asking.form, asking.talk)[0].kind in {
        Kind.CHOICE,
        Kind.AMOUNT,
        Kind.VALUE,
    }


def _offering_to_resume(reply: Reply, session: Session) -> Reply:
    if not session.parked:
        return reply
    talk = session.parked[0]
    return replace(reply, ways=(*reply.ways, Way(say("way.resume", flow=talk.flow), Resumed(talk.id))))


def _closed(session: Session) -> Turned:
    return Turned(session, _offering_to_resume(Reply((say("dialogue.nothing_open"),)), session))


def _cancelled(session: Session) -> Turned:
    if session.open is None:
        return _closed(session)
    reply = Reply((say("dialogue.cancelled", flow=session.open.flow),))
    session = replace(session, open=None)
    return Turned(session, _offering_to_resume(reply, session))
