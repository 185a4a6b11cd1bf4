"""What was studied: entries, and the sums and streaks they make."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Entry:
    """One stretch of study.

    `day` is the local study day in `zone` when it was recorded; it is never recomputed. `target` is the key of a plan
    item, None for study outside the plan. `minutes` is 0 only when problems were counted without a time. `turn` is
    the turn that recorded it: entries of one message share it. `said` is the message it came from.
    """

    minutes: int
    day: date
    zone: str
    target: str | None = None
    problems: int | None = None
    position: str | None = None
    note: str = ""
    said: str = ""
    id: int = 0
    turn: int = 0
