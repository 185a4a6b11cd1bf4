"""When and why the coach may speak first: the moments, the rules, and what a learner has set about them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time
from enum import StrEnum


class Moment(StrEnum):
    """When the coach may speak first: at most once each on a study day."""

    STUDY = "study"
    """The time study usually begins."""
    EVENING = "evening"
    """The end of the day, or of the week."""
    TIMER = "timer"
    """A timer the learner started is over; they asked for it, so it is none of the day's two."""


class Rule(StrEnum):
    """Why the coach speaks first."""

    STUDY = "study"
    QUICK_WIN = "quick_win"
    PHASE_BEGINS = "phase_begins"
    PHASE_ENDS = "phase_ends"
    RESCUE = "rescue"
    COMEBACK = "comeback"
    WELCOME_BACK = "welcome_back"
    EASE = "ease"
    CHECK_IN = "check_in"
    REFLECTION = "reflection"
    REVIEW = "review"
    TIMER = "timer"


@dataclass(frozen=True, slots=True)
class Quiet:
    """The local hours without nudges, from `begins` up to `ends`, over midnight if need be; none where both are equal."""

    begins: time = time(22)
    ends: time = time(7)

    def __contains__(self, at: time) -> bool:
        if self.begins <= self.ends:
            return self.begins <= at < self.ends
        return at >= self.begins or at < self.ends


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When and why a learner wants to be nudged.

    `days` has the weekdays (0 is Monday) that differ from the learner's usual time: another one, or None for off.
    `switched` has the rules the learner turned on or off; the others are as their table says.
    """

    days: Mapping[int, time | None] = field(default_factory=dict)
    evening_at: time = time(20)
    quiet: Quiet = Quiet()
    switched: Mapping[Rule, bool] = field(default_factory=dict)

    def __hash__(self) -> int:
        """That of a time; the mappings have none."""
        return hash(self.evening_at)
