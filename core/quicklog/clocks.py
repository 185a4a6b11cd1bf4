"""Times of day: "9", "9pm", "21:30", "20h30", "half past nine", "noon"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.quicklog.numbers import digits, number, peek, spelled
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

Tokens = Sequence[Token]

_HOUR = 60
_NOON = 12 * _HOUR
_DAY = 24 * _HOUR
_CLOCK_MINUTES = 60
_LEAST_SPOKEN = 5  # "eight forty five", not "eight one"
COUNTED = (Role.UNIT, Role.PLACE, Role.PROBLEM, Role.LEVEL, Role.PERCENT, Role.CALENDAR, Role.MONTH)
"""What a number before it counts, so that it is no time of day."""


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


def read_clock(tokens: Tokens, at: int) -> tuple[Clock, int] | None:
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
    at += peek(tokens, at).text == "ish" and peek(tokens, at).glued
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
        return _spoken(tokens, found[0], found[1]) if found else None
    if "." in token.text:
        hour, minute = int(value), round(value % 1 * 100)
        dotted = len(token.text.partition(".")[2]) == len("30") and _on_face(hour, minute)
        after = at + 1 + (Role.OCLOCK in peek(tokens, at + 1))
        return (Clock(hour * _HOUR + minute), after) if dotted else None
    if len(token.text) == len("0915"):
        hour, minute = divmod(int(token.text), 100)
        return (Clock(hour * _HOUR + minute), at + 1) if _on_face(hour, minute) else None
    return _whole(tokens, value, at + 1)


def _spoken(tokens: Tokens, hour: float, at: int) -> tuple[Clock, int] | None:
    """ "Eight forty five", "nine thirty"."""
    minutes = spelled(tokens, at)
    fits = minutes is not None and _LEAST_SPOKEN <= minutes[0] < _CLOCK_MINUTES and hour == int(hour)
    if minutes is None or not fits or any(role in peek(tokens, minutes[1]) for role in COUNTED):
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
