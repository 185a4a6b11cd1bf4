"""Quick wins: small tasks for the first weeks, some of which count themselves."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from core.plan.model import Plan, QuickWin
from core.plan.standing import Standing, Standings

_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Win:
    """A quick win and how far it is: `count` of `of` `unit`, where it is counted (`of` is None otherwise)."""

    win: QuickWin
    count: int
    of: int | None
    unit: str
    done: bool

    def counts(self, targets: Iterable[str | None]) -> bool:
        """Whether problems solved on one of `targets` move it on; a win about no resource takes them all."""
        return self.win.resource is None or self.win.resource in targets


def wins(
    plan: Plan, standings: Standings, problems: Mapping[str | None, int], positions: Mapping[str, str]
) -> tuple[Win, ...]:
    """The plan's quick wins. `problems` are those solved in their window by target; chapters come from `positions`."""
    return tuple(
        _standing(win, standings.get(win.key, Standing()), problems, positions) for win in plan.quick_wins
    )


def _standing(
    win: QuickWin, standing: Standing, problems: Mapping[str | None, int], positions: Mapping[str, str]
) -> Win:
    if win.goal is None:
        return Win(win, 0, None, "", standing.done)
    wanted = win.goal.least
    reached = _reached(win, win.goal.unit, problems, positions)
    return Win(win, min(reached, wanted), wanted, win.goal.unit, standing.done or reached >= wanted)


def _reached(
    win: QuickWin, unit: str, problems: Mapping[str | None, int], positions: Mapping[str, str]
) -> int:
    if unit == "problems":
        return sum(n for target, n in problems.items() if win.resource in (None, target))
    numbers = _NUMBER.findall(positions.get(win.resource or "", ""))
    return max(map(int, numbers), default=0)
