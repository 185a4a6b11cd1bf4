"""How far the learner has come with one item of the plan."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Standing:
    """The learner's own columns of the trackers for a module, resource, project, feature, topic or quick win.

    `position` is where they stopped in a resource ("ch 3"), `rating` 1 to 5, `link` and `demo` a project's addresses;
    a feature's `link` is its evidence. `bridge` is the first step of the next session, noted on `bridged_on`.
    Actual hours are no column: they are the sum of the entries.
    """

    status: Status = Status.NOT_STARTED
    completed_on: date | None = None
    position: str | None = None
    rating: int | None = None
    notes: str = ""
    takeaways: str = ""
    link: str | None = None
    demo: str | None = None
    lessons: str = ""
    next_steps: str = ""
    bridge: str | None = None
    bridged_on: date | None = None

    @property
    def done(self) -> bool:
        return self.status is Status.COMPLETED


Standings = Mapping[str, Standing]
"""Standing by item key; an item without one has not been started."""


def stopped_at(standings: Standings, positions: Mapping[str, str]) -> Standings:
    """`standings` with the positions the entries tell; one set by hand stands where no entry tells any."""
    fresh = Standing()
    told = {key: replace(standings.get(key, fresh), position=position) for key, position in positions.items()}
    return {**standings, **told}
