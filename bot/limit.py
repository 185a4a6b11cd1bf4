"""How much one person may send at once."""

from collections import OrderedDict, deque
from enum import Enum, auto

MOST, SECONDS = 20, 10.0
"""A person types no faster than this; a program that does gets one warning."""

MOST_PEOPLE = 10_000


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
