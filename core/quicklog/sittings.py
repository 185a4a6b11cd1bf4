"""Stretches told by their ends: "started at 7, wrapped up at 8:30", "sat down at nine, just finished"."""

from collections.abc import Iterator, Sequence

from core.quicklog.items import Found, Noise
from core.quicklog.model import Moment
from core.quicklog.numbers import behind, peek
from core.quicklog.ranges import clock_at, from_to, until_now
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

Tokens = Sequence[Token]

_BEFORE = 5  # words between "started" and the time
_AHEAD = 14  # words between the times


def sitting(tokens: Tokens, at: int, moment: Moment) -> Found | None:
    """The amount at the first time; the second is no number of its own."""
    if _follows(tokens, at, Role.END, 2) and any(Role.BEGIN in token for token in tokens[:at]):
        found = clock_at(tokens, at)
        return (Noise(), found[1]) if found else None
    if not _follows(tokens, at, Role.BEGIN, _BEFORE):
        return None
    first = clock_at(tokens, at)
    if first is None or Role.UNIT in peek(tokens, first[1]):
        return None
    for end in _ends(tokens, first[1]):
        second = clock_at(tokens, end + 1)
        if second is not None and Role.UNIT not in peek(tokens, second[1]):
            return from_to(first[0], second[0], moment), first[1]
        if _is_now(tokens, end):
            return until_now(first[0], moment), first[1]
    return None


def _follows(tokens: Tokens, at: int, role: Role, reach: int) -> bool:
    return at > 0 and any(role in token.senses for token in tokens[max(at - reach, 0) : at])


def _ends(tokens: Tokens, start: int) -> Iterator[int]:
    for at in range(start, min(start + _AHEAD, len(tokens))):
        if Role.END in tokens[at] or Role.TO in tokens[at]:
            yield at


def _is_now(tokens: Tokens, end: int) -> bool:
    """ "Just finished", "done now"; also "finished" as the last word."""
    after = peek(tokens, end + 1)
    last = all(token.shape is not Shape.WORD for token in tokens[end + 1 :]) and Role.END in tokens[end]
    return Role.NOW in behind(tokens, end) or Role.NOW in after or last
