"""What a person means by what a face delivers."""

from collections.abc import Sequence
from dataclasses import replace

from bot.counsel import Counsel, Recording
from bot.incoming import Called, Completed, Edited, Incoming, Pressed, Said, Sent, Spoken, What
from bot.message import Message, Sheet, loaded
from core.dialogue.contract import Event, Filled, Opened, Reply, Typed
from core.dialogue.menu import called, commanded
from core.dialogue.questions import Json, say
from core.dialogue.session import Present, Session
from core.flows.advice import asking
from core.plan.document import to_document
from storage import turns
from storage.connection import Connection

ONCE = frozenset({"log"})
"""Conversations a button opens only once: a thumb that presses twice logs once."""


LONGEST = 180.0
"""Seconds of a voice message: more would not be written down in time."""

_NOT_YOURS = Reply((say("dialogue.not_yours"),))


async def meant(  # noqa: PLR0911  # a table of what people do
    conn: Connection, begun: Present, session: Session, incoming: Incoming, counsel: Counsel
) -> Event | Reply:
    """The event for the conversations, or what is said about one that is none."""
    match incoming.what:
        case Pressed() as press:
            return await _pressed(conn, begun, incoming, press) or _NOT_YOURS
        case Called(command, filled):
            return called(command, filled)
        case Completed(turn, values):
            said = await turns.said_in(conn, turn, learner_id=begun.learner.id)
            sheet = loaded(said).sheet if said else None
            return Filled(sheet.talk, sheet.turn, _by_key(sheet, values)) if sheet else _NOT_YOURS
        case Sent(name, content):
            return Opened("adopt", _read(name, content))
        case Edited(text):
            heard_in = await turns.that_heard(conn, incoming.message or "", learner_id=begun.learner.id)
            return _amendment(text, heard_in)
        case Said(text):
            return commanded(text.strip()) or await _typed(conn, begun, session, incoming, text)
        case Spoken() as spoken:
            heard = _heard(begun, spoken, counsel)
            return heard if isinstance(heard, Reply) else await _typed(conn, begun, session, incoming, heard)


async def chosen(conn: Connection, learner_id: int, what: What) -> tuple[Message, str] | None:
    """The message whose button was pressed or sheet filled in, and what was chosen or written there.

    None for anything else, and anybody else's.
    """
    if not isinstance(what, Pressed | Completed):
        return None
    said = await turns.said_in(conn, what.turn, learner_id=learner_id)
    if said is None:
        return None
    message = loaded(said)
    if isinstance(what, Completed):
        return message, " · ".join(filter(None, what.values))
    return (message, message.buttons[what.button].label) if what.button < len(message.buttons) else None


def _by_key(sheet: Sheet, values: Sequence[str]) -> dict[str, str]:
    return {field.key: text for field, text in zip(sheet.fields, values, strict=False)}


def _heard(begun: Present, spoken: Spoken, counsel: Counsel) -> str | Reply:
    """What was said, in writing; else why there is none."""
    if counsel.model is None:
        return Reply((say("access.only_text"),))
    if begun.learner.advised is None:
        return asking(counsel.model)
    if spoken.seconds > LONGEST:
        return Reply((say("voice.too_long", minutes=round(LONGEST / 60)),))
    heard: str | None = counsel.on(begun, Recording(spoken.fetch))
    return heard or Reply((say("voice.not_heard", allowed=begun.learner.advised),))


async def _pressed(conn: Connection, begun: Present, incoming: Incoming, what: Pressed) -> Event | None:
    said = await turns.said_in(conn, what.turn, learner_id=begun.learner.id)
    buttons = loaded(said).buttons if said else ()
    event = buttons[what.button].event if what.button < len(buttons) else None
    if not isinstance(event, Opened) or event.flow not in ONCE:
        return event
    heard_in = await turns.that_heard(conn, incoming.heard_as or "", learner_id=begun.learner.id)
    again = any(turn != begun.turn for turn in heard_in)
    return replace(event, given={**event.given, "again": True}) if again else event


async def _typed(conn: Connection, begun: Present, session: Session, incoming: Incoming, text: str) -> Event:
    """Text: the label of an offered button, a reply to a message, or neither."""
    about = await _about(conn, begun.learner.id, session, incoming.replies_to)
    if about is None and (session.open is not None or not any(map(str.isdigit, text))):
        return await _labelled(conn, begun.learner.id, text) or Typed(text)
    return Typed(text, about)


async def _about(conn: Connection, learner_id: int, session: Session, replies_to: str | None) -> int | None:
    """The turn whose message is replied to; a reply to the open question is simply its answer."""
    if replies_to is None:
        return None
    turn = await turns.that_showed(conn, replies_to, learner_id=learner_id)
    latest = await turns.last_said(conn, learner_id=learner_id)
    if session.open is not None and latest is not None and loaded(latest).turn == turn:
        return None
    return turn


async def _labelled(conn: Connection, learner_id: int, text: str) -> Event | None:
    """The button of the latest message whose label was typed instead of pressed."""
    said = await turns.last_said(conn, learner_id=learner_id)
    if said is None:
        return None
    wanted = text.strip().casefold()
    return next((b.event for b in loaded(said).buttons if b.label.casefold() == wanted), None)


def _read(name: str, content: bytes) -> dict[str, Json]:
    """The plan in a file, or why there is none."""
    from bot.plan_reading import read_plan_bytes  # noqa: PLC0415  # 5 MB that few people need
    from core.plan.reading import NoPlan  # noqa: PLC0415  # the same

    reading = read_plan_bytes(content, name=name)
    if isinstance(reading, NoPlan):
        return {"reason": reading.reason}
    return {"plan": to_document(reading.plan)}


def _amendment(text: str, heard_in: Sequence[int]) -> Event:
    """What the new text of a message means that was heard in these turns: "/log 1h" says the same as "1h"."""
    command = commanded(text.strip())
    if isinstance(command, Opened) and command.flow == "log" and "text" in command.given:
        text, command = command.given["text"], None
    return command or Opened("amend", {"turns": [*heard_in], "text": text})
