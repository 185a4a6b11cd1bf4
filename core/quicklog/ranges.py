"""Clock ranges: "9-10:30pm", "from 17:10 to 18:00", "since 8", "8 till now"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from core.quicklog.items import Amount, Found, Noise
from core.quicklog.model import Moment
from core.quicklog.numbers import digits, number, peek, spelled
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

Tokens = Sequence[Token]

_HOUR = 60
_NOON = 12 * _HOUR
_DAY = 24 * _HOUR
_CLOCK_MINUTES = 60
_SHORT = frozenset({5, 10, 20, 25})  # "ten to six"
_LEAST_SPOKEN = 5  # "eight forty five", not "eight one"
_TEN = 10
_EARLY = 6  # "depuis 5h" are five hours, "depuis 20h" is a time of day
_COUNTED = (Role.UNIT, Role.PLACE, Role.PROBLEM, Role.LEVEL, Role.PERCENT, Role.CALENDAR, Role.MONTH)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day in minutes. `half` tells the half of the day (0 or 12 h) when am or pm was said.

    `marked` tells that it can only be a time of day, `hours` that it was written like an amount ("20h").
    """

    minute: int
    half: int | None = None
    marked: bool = False
    hours: bool = False

    @property
    def open(self) -> bool:
        """Whether it could be in either half of the day."""
        return self.half is None and self.minute < _NOON + _HOUR

    def minutes_of_day(self) -> tuple[int, ...]:
        if self.half is not None:
            return (self.minute % _NOON + self.half,)
        return (self.minute % _NOON, self.minute % _NOON + _NOON) if self.open else (self.minute % _DAY,)


def study_day(moment: Moment, at: datetime | None = None) -> date:
    """The study day that holds a moment: the small hours belong to the day before."""
    ends = moment.day_ends
    return ((at or moment.now) - timedelta(hours=ends.hour, minutes=ends.minute)).date()


def stretch(tokens: Tokens, at: int, moment: Moment) -> Found | None:
    """A clock range as an amount, with the study day it started in."""
    return _between(tokens, at, moment) or _since(tokens, at, moment)


def lone_clock(tokens: Tokens, at: int) -> Found | None:
    """A time of day that bounds nothing: "at 9", "7pm"."""
    told = Role.AT in peek(tokens, at)
    found = _clock(tokens, at + 1 if told else at)
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
    first = _clock(tokens, _past_at(tokens, at + 1) if told else _past_at(tokens, at))
    if first is None:
        return None
    joint = peek(tokens, first[1])
    joined = (
        joint.text in {"-", "~", ">"}
        or Role.TO in joint
        or Role.FROM in joint
        or (told and Role.AND in joint)
    )
    start = _past_at(tokens, _past_day(tokens, first[1] + 1))
    if joined and Role.NOW in peek(tokens, start) and Role.UNIT not in peek(tokens, start):
        return until_now(first[0], moment), start + 1
    second = (_short_of(tokens, start, first[0]) or _clock(tokens, start)) if joined else None
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
    return _clock(tokens, start)


def _past_day(tokens: Tokens, at: int) -> int:
    """Steps over the day said at the second end too: "sat 3pm to sat 5pm"."""
    named = Role.WEEKDAY in peek(tokens, at) or Role.DAY in peek(tokens, at)
    return at + 1 if named and _clock(tokens, _past_at(tokens, at + 1)) else at


def _short_of(tokens: Tokens, at: int, first: Clock) -> tuple[Clock, int] | None:
    """ "Ten to six" after a time told in words; alone it is a range."""
    short = number(tokens, at) if first.marked else None
    if short is None or short[0] not in _SHORT or Role.TO not in peek(tokens, short[1]):
        return None
    hour = _clock(tokens, short[1] + 1)
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
    if any(role in after for role in _COUNTED):
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
    found = _clock(tokens, _past_at(tokens, at + 1))
    if found is None or any(role in peek(tokens, found[1]) for role in _COUNTED):
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
    return at + 1 if Role.AT in peek(tokens, at) or Role.OF in peek(tokens, at) else at


def _clock(tokens: Tokens, at: int) -> tuple[Clock, int] | None:
    """A time of day: "9", "9pm", "21:30", "20h30", "half past nine", "noon"."""
    token = peek(tokens, at)
    if Role.NOON in token:
        return Clock(
            int(token.senses[Role.NOON]), half=int(token.senses[Role.NOON]) % _DAY, marked=True
        ), at + 1
    shift = token.senses.get(Role.SHIFT)
    if shift is None and Role.PAST in peek(tokens, at + 1) and (past := number(tokens, at)) is not None:
        shift, at = past[0], at + 1
    bare = _face(tokens, at if shift is None else at + 1)
    if bare is None:
        return None
    clock, after = bare
    if shift is not None:
        clock = replace(clock, minute=(clock.minute + int(shift)) % _DAY, marked=True)
    return _half(tokens, clock, after)


def _half(tokens: Tokens, clock: Clock, at: int) -> tuple[Clock, int]:
    token = peek(tokens, at)
    meridiem = (Role.AM in token or Role.PM in token) and Role.DAY not in token and Role.UNIT not in token
    if meridiem and clock.minute < _NOON + _HOUR:
        return replace(clock, half=_NOON if Role.PM in token else 0, marked=True), at + 1
    return clock, at


def _face(tokens: Tokens, at: int) -> tuple[Clock, int] | None:
    token = peek(tokens, at)
    if token.shape is Shape.CLOCK:
        hour, minute = (int(part) for part in token.text.split(":"))
        after = at + 1 + (Role.OCLOCK in peek(tokens, at + 1))
        return (Clock(hour * _HOUR + minute, marked=True), after) if _on_face(hour, minute) else None
    value = digits(token)
    if value is None:
        found = spelled(tokens, at)
        return _whole_spelled(tokens, found[0], found[1]) if found else None
    if "." in token.text:
        hour, minute = int(value), round(value % 1 * 100)
        dotted = len(token.text.partition(".")[2]) == len("30") and _on_face(hour, minute)
        after = at + 1 + (Role.OCLOCK in peek(tokens, at + 1))
        return (Clock(hour * _HOUR + minute), after) if dotted else None
    if len(token.text) == len("0915"):
        hour, minute = divmod(int(token.text), 100)
        return (Clock(hour * _HOUR + minute), at + 1) if _on_face(hour, minute) else None
    return _whole(tokens, value, at + 1)


def _whole_spelled(tokens: Tokens, hour: float, at: int) -> tuple[Clock, int] | None:
    """ "Eight", "eight forty five"."""
    minutes = spelled(tokens, at)
    if minutes and _TEN <= minutes[0] < _CLOCK_MINUTES and _on_face(int(hour), 0):
        return Clock(int(hour) * _HOUR + int(minutes[0]), marked=True), minutes[1]
    return _whole(tokens, hour, at)


def _spoken(tokens: Tokens, hour: float, at: int) -> tuple[Clock, int] | None:
    """ "Eight forty five", "nine thirty"."""
    minutes = spelled(tokens, at)
    fits = minutes is not None and _LEAST_SPOKEN <= minutes[0] < _CLOCK_MINUTES and hour == int(hour)
    if minutes is None or not fits or any(role in peek(tokens, minutes[1]) for role in _COUNTED):
        return _whole(tokens, hour, at)
    clock = Clock(int(hour) * _HOUR + int(minutes[0]))
    return (
        (clock, minutes[1])
        if _on_face(int(hour), int(minutes[0])) and Role.SHIFT not in peek(tokens, at)
        else None
    )


def _whole(tokens: Tokens, value: float, at: int) -> tuple[Clock, int] | None:
    """A full hour, with what may follow it: "o'clock", "h", "h30", "Uhr 30"."""
    if not _on_face(int(value), 0) or value != int(value):
        return None
    token = peek(tokens, at)
    hourly = Role.UNIT in token and token.senses[Role.UNIT] == _HOUR and len(token.text) <= len("hs")
    minute, after = 0, at
    if Role.OCLOCK in token or hourly:
        minute, after = _minutes_after(tokens, at + 1)
    elif Role.EXTRA in token:
        minute, after = int(token.senses[Role.EXTRA] * _HOUR), at + 1
    clock = Clock(int(value) * _HOUR + minute, marked=Role.OCLOCK in token and not hourly, hours=hourly)
    return clock, after


def _minutes_after(tokens: Tokens, at: int) -> tuple[int, int]:
    token = peek(tokens, at)
    if Role.EXTRA in token:
        return int(token.senses[Role.EXTRA] * _HOUR), at + 1
    value = digits(token)
    two = value is not None and len(token.text) == len("30") and value < _CLOCK_MINUTES
    follows = peek(tokens, at + 1).senses.get(Role.UNIT)
    if not two or value is None or (follows is not None and follows != 1):
        return 0, at
    return int(value), at + 1 + (follows is not None)


def _on_face(hour: int, minute: int) -> bool:
    return 0 <= hour <= _DAY // _HOUR and 0 <= minute < _CLOCK_MINUTES
