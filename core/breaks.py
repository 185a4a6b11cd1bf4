"""Days that ask for less: pauses, easy weeks, days skipped, days the coach could not be heard."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
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

    def paused(self, day: date) -> Break | None:
        """The pause `day` lies in; of several the one that ends last."""
        found = self._on(day, {Kind.PAUSE})
        return max(found, key=lambda it: it.last or date.max, default=None)

    def neutral(self, day: date) -> bool:
        """Whether `day` asks for nothing."""
        return any(self._on(day, {Kind.PAUSE, Kind.SKIP, Kind.UNHEARD}))

    def eased(self, day: date) -> bool:
        """Whether `day` asks for half."""
        return not self.neutral(day) and any(self._on(day, {Kind.EASY}))

    def _on(self, day: date, kinds: Iterable[Kind]) -> list[Break]:
        return [it for it in self.all if it.kind in kinds and day in it]


NO_BREAKS = Breaks()
