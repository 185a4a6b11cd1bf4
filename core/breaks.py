"""Days that ask for less: pauses, easy weeks, days skipped, days the coach could not be heard."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Kind(StrEnum):
    PAUSE = "pause"
    """No nudges, and nothing asked for."""
    SKIP = "skip"
    """One day, skipped on purpose."""
    UNHEARD = "unheard"
    """The coach's messages did not arrive; what nobody could hear counts against nobody."""
    EASY = "easy"
    """Half of what the schedule asks for."""
    ABSENT = "absent"
    """Before they joined; known without being kept."""


NEUTRAL = {Kind.PAUSE, Kind.SKIP, Kind.UNHEARD, Kind.ABSENT}
"""Breaks whose days ask for nothing, and break nothing."""


@dataclass(frozen=True, slots=True)
class Break:
    """Study days from `first` to `last`, both included; a `last` of None is open."""

    kind: Kind
    first: date
    last: date | None = None
    id: int = 0

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= (self.last or date.max)


@dataclass(frozen=True, slots=True)
class Breaks:
    """All breaks of a learner; they may overlap."""

    all: tuple[Break, ...] = ()

    def since(self, joined: date) -> "Breaks":
        """These breaks, and nothing asked for before `joined`."""
        if joined == date.min:
            return self
        return Breaks((*self.all, Break(Kind.ABSENT, date.min, joined - timedelta(days=1))))

    def paused(self, day: date) -> Break | None:
        """The pause `day` lies in; of several the one that ends last."""
        found = self._on(day, {Kind.PAUSE})
        return max(found, key=lambda it: it.last or date.max, default=None)

    def neutral(self, day: date) -> bool:
        """Whether `day` asks for nothing."""
        return any(self._on(day, NEUTRAL))

    def eased(self, day: date) -> bool:
        """Whether `day` asks for half."""
        return not self.neutral(day) and any(self._on(day, {Kind.EASY}))

    def ruling(self, day: date) -> Break | None:
        """The break that says what `day` asks for; of several the one that asks for least and ends last."""
        order = list(Kind)
        found = self._on(day, order)
        return max(found, key=lambda it: (-order.index(it.kind), it.last or date.max), default=None)

    def days(self, first: date, last: date) -> set[date]:
        """The days from `first` to `last`, both included, that lie in any break."""
        stretches = ((max(it.first, first), min(it.last or last, last)) for it in self.all)
        return {
            begins + timedelta(days=ahead)
            for begins, ends in stretches
            for ahead in range((ends - begins).days + 1)
        }

    def _on(self, day: date, kinds: Iterable[Kind]) -> list[Break]:
        return [it for it in self.all if it.kind in kinds and day in it]


NO_BREAKS = Breaks()
