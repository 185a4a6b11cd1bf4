"""Quick wins: small tasks for the first weeks, some of which count themselves."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from core.plan.model import Plan, QuickWin
from core.plan.standing import Standing, Standings

_NUMBER = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Win:
    """A quick win and how far it is: `count` of `of` `unit`, where it is counted (`of` is None otherwise).

    `reached` is what was done, also beyond what was wanted.
    """

    win: QuickWin
    count: int
    of: int | None
    unit: str
    done: bool
    reached: int = 0

    def counts(self, targets: Collection[str | None]) -> bool:
        """Whether study of one of `targets` moves it on; a win about no resource takes them all."""
        if self.of is None:
            return False
        return self.win.resource in targets if self.win.resource else bool(targets)

    def open_before(self, gained: int) -> bool:
        """Whether it was still to be won before `gained` of its unit came in."""
        return self.of is not None and self.reached - gained < self.of


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
    return Win(win, min(reached, wanted), wanted, win.goal.unit, standing.done or reached >= wanted, reached)


def _reached(
    win: QuickWin, unit: str, problems: Mapping[str | None, int], positions: Mapping[str, str]
) -> int:
    if unit == "problems":
        return sum(n for target, n in problems.items() if win.resource in (None, target))
    numbers = _NUMBER.findall(positions.get(win.resource or "", ""))
    return max(map(int, numbers), default=0)
