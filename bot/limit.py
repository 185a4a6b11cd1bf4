"""How much one person may send at once."""

import asyncio
from collections import OrderedDict, deque
from enum import Enum, auto

MOST, SECONDS = 20, 10.0
"""A person types no faster than this; a program that does gets one warning."""

MOST_PEOPLE = 10_000
POLITE_EVERY = 3600.0
"""Seconds between two polite lines to somebody who is not let in."""


class Verdict(Enum):
    TAKE = auto()
    WARN = auto()
    DROP = auto()


class Limit:
    """Counts each person's messages in a sliding window, in memory."""

    def __init__(self) -> None:
        self._times: OrderedDict[str, deque[float]] = OrderedDict()

    def verdict(self, person: str, now: float) -> Verdict:
        """What to do with what `person` sent at `now`, in seconds of any clock."""
        times = self._times.setdefault(person, deque())
        self._times.move_to_end(person)
        while len(self._times) > MOST_PEOPLE:
            self._times.popitem(last=False)
        while times and now - times[0] > SECONDS:
            times.popleft()
        if len(times) > MOST:
            return Verdict.DROP
        times.append(now)
        return Verdict.WARN if len(times) > MOST else Verdict.TAKE


class Seldom:
    """Says the same polite line to somebody only now and then, however often they write."""

    def __init__(self) -> None:
        self._told: OrderedDict[str, float] = OrderedDict()

    def may_speak_to(self, person: str) -> bool:
        """Whether the line is due again; if so, it counts as said."""
        now = asyncio.get_running_loop().time()
        due = now - self._told.get(person, -POLITE_EVERY) >= POLITE_EVERY
        if due:
            self._told[person] = now
            self._told.move_to_end(person)
            while len(self._told) > MOST_PEOPLE:
                self._told.popitem(last=False)
        return due
