"""A timer for one session: it runs, rests, and never counts more than twice what was planned."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Timer:
    """`planned` are minutes; `spent` is the time before `running_since`, which is None while it rests.

    `target` is the plan item it is for; `note` says what for in the learner's words, where the plan has no such item. A learner has one timer at most, named by `started_at`.
    """

    started_at: datetime
    planned: int
    target: str | None = None
    spent: timedelta = timedelta()
    running_since: datetime | None = None
    note: str = ""

    def about(self) -> Mapping[str, str | None]:
        """What a log of it says it was on."""
        return {"target": self.target, **({"note": self.note} if self.note else {})}

    def elapsed(self, now: datetime) -> timedelta:
        """The time it has run by `now`, at most twice what was planned: beyond that it was forgotten."""
        running = now - self.running_since if self.running_since else timedelta()
        return min(self.spent + max(running, timedelta()), 2 * timedelta(minutes=self.planned))

    def left(self, now: datetime) -> timedelta:
        """What is left of what was planned; negative when it is over."""
        return timedelta(minutes=self.planned) - self.elapsed(now)

    def over_at(self, times: int = 1) -> datetime | None:
        """When it will have run `times` what was planned; None while it rests."""
        if self.running_since is None:
            return None
        return self.running_since + times * timedelta(minutes=self.planned) - self.spent

    def rested(self, now: datetime) -> "Timer":
        return replace(self, spent=self.elapsed(now), running_since=None)

    def resumed(self, now: datetime) -> "Timer":
        return self if self.running_since else replace(self, running_since=now)
