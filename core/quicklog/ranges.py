"""Clock ranges: "9-10:30pm", "from 17:10 to 18:00", "since 8", "8 till now"."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from core.quicklog.clocks import COUNTED, Clock, read_clock
from core.quicklog.items import Amount, Found, Noise
from core.quicklog.model import Moment
from core.quicklog.numbers import digits, number, peek
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

Tokens = Sequence[Token]

_HOUR = 60
_NOON = 12 * _HOUR
_DAY = 24 * _HOUR
_SHORT = frozenset({5, 10, 20, 25})  # "ten to six"
_EARLY = 6  # "depuis 5h" are five hours, "depuis 20h" is a time of day


def study_day(moment: Moment, at: datetime | None = None) -> date:
    """The study day that holds a moment: the small hours belong to the day before."""
    at, ends = at or moment.now, moment.day_ends
    is_small = (at.hour, at.minute) < (ends.hour, ends.minute)
    return at.date() - timedelta(days=1) if is_small else at.date()


def stretch(tokens: Tokens, at: int, moment: Moment) -> Found | None:
    """A clock range as an amount, with the study day it started in."""
    return _between(tokens, at, moment) or _since(tokens, at, moment)


def lone_clock(tokens: Tokens, at: int) -> Found | None:
    """A time of day that bounds nothing: "at 9", "7pm"."""
    told = Role.AT in peek(tokens, at)
    found = read_clock(tokens, at + 1 if told else at)
    if found is None or not (
        told or found[0].half is not None or (found[0].marked and not _is_colon(peek(tokens, at)))
    ):
        return None
    after = peek(tokens, found[1])
    return (Noise(), found[1]) if Role.UNIT not in after and Role.MONTH not in after else None


def _is_colon(token: Token) -> bool:
    return token.shape is Shape.CLOCK


def _between(tokens: Tokens, at: int, moment: Moment) -> Found | None:
    told = Role.FROM in peek(tokens, at)
    first = read_clock(tokens, _past_at(tokens, at + 1) if told else _past_at(tokens, at))
    if first is None:
        return None
    if told and (Role.AM in peek(tokens, first[1]) or Role.PM in peek(tokens, first[1])):
        first = _with_daypart(tokens, first[0], first[1])
        first = first[0], first[1] + (Role.DAY in peek(tokens, first[1]))
    joint = peek(tokens, first[1])
    until = Role.NOW in joint and joint.glued and first[0].marked
    if until:
        return until_now(first[0], moment), first[1] + 1
    joined = (
        joint.text in {"-", "~", ">"}
        or Role.TO in joint
        or Role.FROM in joint
        or (told and Role.AND in joint)
    )
    start = _past_at(tokens, _past_day(tokens, first[1] + 1))
    if joined and Role.NOW in peek(tokens, start) and Role.UNIT not in peek(tokens, start):
        return until_now(first[0], moment), start + 1
    second = (_short_of(tokens, start, first[0]) or read_clock(tokens, start)) if joined else None
    alone = moment.nudged and at == 0 and second is not None and second[1] >= len(tokens)
    if alone and not told and not (first[0].marked or (second and second[0].marked)):
        return None  # "2-3" to a nudge are hours
    if second is None or not _plausible(first[0], second[0], peek(tokens, second[1]), told=told):
        return None
    after = second[1]
    end, after = _with_daypart(tokens, second[0], after)
    after += Role.TO in peek(tokens, after) and _closes(tokens, after)
    return from_to(first[0], end, moment), after


def clock_at(tokens: Tokens, at: int) -> tuple[Clock, int] | None:
    """A time of day, also with "at" before it."""
    start = _past_at(tokens, at)
    while Role.FILLER in peek(tokens, start) or Role.DAY in peek(tokens, start):
        start += 1
    return read_clock(tokens, start)


def _past_day(tokens: Tokens, at: int) -> int:
    """Steps over the day said at the second end too: "sat 3pm to sat 5pm"."""
    named = Role.WEEKDAY in peek(tokens, at) or Role.DAY in peek(tokens, at)
    return at + 1 if named and read_clock(tokens, _past_at(tokens, at + 1)) else at


def _short_of(tokens: Tokens, at: int, first: Clock) -> tuple[Clock, int] | None:
    """ "Ten to six" after a time told in words; alone it is a range."""
    short = number(tokens, at) if first.marked else None
    if short is None or short[0] not in _SHORT or Role.TO not in peek(tokens, short[1]):
        return None
    hour = read_clock(tokens, short[1] + 1)
    if hour is None or hour[0].minute % _HOUR:
        return None
    return replace(hour[0], minute=(hour[0].minute - int(short[0])) % _DAY, marked=True), hour[1]


def _closes(tokens: Tokens, at: int) -> bool:
    """Japanese, Hindi and Turkish say "until" after the time."""
    return not peek(tokens, at).text.isascii() or peek(tokens, at).text in {"kadar", "tak", "arasi"}


def _with_daypart(tokens: Tokens, clock: Clock, at: int) -> tuple[Clock, int]:
    token = peek(tokens, at)
    if clock.open and (Role.AM in token or Role.PM in token):
        return replace(clock, half=_NOON if Role.PM in token else 0), at if Role.DAY in token else at + 1
    return clock, at


def _plausible(first: Clock, second: Clock, after: Token, *, told: bool) -> bool:
    if any(role in after for role in COUNTED):
        return False
    if not (told or first.marked or second.marked or first.hours) and digits(after) is not None:
        return False  # "05-09 40min" is a date
    if first.hours and second.hours and not told:
        late = first.minute > _NOON or second.minute > _NOON
        return first.minute >= _EARLY * _HOUR and late
    return True


def from_to(first: Clock, second: Clock, moment: Moment) -> Amount:
    """The latest such stretch; without am or pm it is the shortest."""
    minutes, start = min(_lengths(first, second))
    starts = first.minutes_of_day() if first.open and second.open else (start,)
    return Amount(minutes, day=study_day(moment, max(_latest(s, minutes, moment) for s in starts)))


def _lengths(first: Clock, second: Clock) -> list[tuple[int, int]]:
    both_open = first.open and second.open
    circle = _NOON if both_open else _DAY
    starts = first.minutes_of_day() if first.open and second.half is not None else (_exact(first),)
    ends = second.minutes_of_day() if second.open and first.half is not None else (_exact(second),)
    return [((end - start) % circle or circle, start) for start in starts for end in ends]


def _exact(clock: Clock) -> int:
    return clock.minute % _DAY if clock.half is None else clock.minute % _NOON + clock.half


def _latest(start: int, minutes: int, moment: Moment) -> datetime:
    """The latest such stretch that has already ended."""
    today = moment.now.replace(hour=0, minute=0, second=0, microsecond=0)
    begun = today + timedelta(minutes=start)
    while begun + timedelta(minutes=minutes) > moment.now:
        begun -= timedelta(days=1)
    return begun


def _since(tokens: Tokens, at: int, moment: Moment) -> Found | None:
    if Role.SINCE not in peek(tokens, at):
        return None
    found = read_clock(tokens, _past_at(tokens, at + 1))
    if found is None or any(role in peek(tokens, found[1]) for role in COUNTED):
        return None
    clock, after = found
    if clock.hours and clock.minute < _EARLY * _HOUR:
        return None
    clock, after = _with_daypart(tokens, clock, after)
    if Role.TO in peek(tokens, after) and Role.NOW in peek(tokens, after + 1):
        after += 2
    return until_now(clock, moment), after


def until_now(start: Clock, moment: Moment) -> Amount:
    now = moment.now.replace(second=0, microsecond=0)
    begun = max(_latest(minute, 1, moment) for minute in start.minutes_of_day())
    return Amount((now - begun).total_seconds() // _HOUR, day=study_day(moment, begun))


def _past_at(tokens: Tokens, at: int) -> int:
    token = peek(tokens, at)
    return at + 1 if Role.AT in token or Role.OF in token else at
