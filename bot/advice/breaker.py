"""Leaves a server alone that keeps failing."""

MOST = 3
"""Failures in a row after which it is left alone."""
REST = 60.0
"""Seconds for which it is."""


class Breaker:
    """Open after `MOST` failures in a row; half-open after `REST`, when a single call tries. Seconds are any clock's."""

    def __init__(self) -> None:
        self._failures, self._until = 0, 0.0

    def lets_through(self, now: float) -> bool:
        if self._failures < MOST:
            return True
        if now < self._until:
            return False
        self._until = now + REST  # the others wait for what becomes of this one
        return True

    def failed(self, now: float) -> None:
        self._failures += 1
        self._until = now + REST

    def worked(self) -> None:
        self._failures = 0
