"""A learner's conversations under way, with their journals."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update

from core.dialogue.contract import Answer, Talk
from core.dialogue.session import Session
from storage.connection import Connection
from storage.tables import talks

_OF = select(talks).where(talks.c.learner_id == bindparam("learner")).order_by(talks.c.place)
_ONE = (talks.c.learner_id == bindparam("learner"), talks.c.id == bindparam("talk"))
_ADD = insert(talks)
_CHANGE = (
    update(talks)
    .where(*_ONE)
    .values(
        {
            name: bindparam(f"new_{name}")
            for name in ("place", "flow", "opened_at", "given", "journal", "turn")
        }
    )
)
_MOVE = update(talks).where(*_ONE).values(place=bindparam("new_place"))
_DROP = delete(talks).where(*_ONE)


async def load(conn: Connection, learner_id: int) -> Session:
    rows = (await conn.execute(_OF, {"learner": learner_id})).all()
    known = [_talk(row) for row in rows]
    if rows and rows[0].place == 0:
        return Session(known[0], tuple(known[1:]))
    return Session(None, tuple(known))


async def keep(conn: Connection, learner_id: int, session: Session, *, before: Session) -> None:
    """Keeps `session`, which was loaded as `before`; writes only what differs."""
    old = {talk.id: (place, talk) for place, talk in _placed(before)}
    new = {talk.id: (place, talk) for place, talk in _placed(session)}
    for number in old.keys() - new.keys():
        await conn.execute(_DROP, {"learner": learner_id, "talk": number})
    for number, (place, talk) in new.items():
        if number not in old:
            await conn.execute(_ADD, {"learner_id": learner_id, "id": number, **_values(place, talk)})
        elif old[number][1] != talk:
            changed = {f"new_{name}": value for name, value in _values(place, talk).items()}
            await conn.execute(_CHANGE, {"learner": learner_id, "talk": number, **changed})
        elif old[number][0] != place:
            await conn.execute(_MOVE, {"learner": learner_id, "talk": number, "new_place": place})


def _placed(session: Session) -> Iterator[tuple[int, Talk]]:
    if session.open is not None:
        yield 0, session.open
    yield from enumerate(session.parked, 1)


def _values(place: int, talk: Talk) -> dict[str, Any]:
    return {
        "place": place,
        "flow": talk.flow,
        "opened_at": talk.opened_at,
        "given": dict(talk.given),
        "journal": [[answer.key, answer.value, answer.given] for answer in talk.journal],
        "turn": talk.turn,
    }


def _talk(row: Any) -> Talk:
    journal = tuple(Answer(key, value, given) for key, value, given in row.journal)
    return Talk(row.id, row.flow, row.opened_at, row.given, journal, row.turn)
