"""What goes wrong on request, and the rate limits."""

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.fakes.discord_errors import ApiError
from tests.fakes.faults import SERVER_ERRORS, Broken

CREATE_MESSAGE = "POST /channels/{channel.id}/messages"
WINDOW = 5.0  # seconds
PER_WINDOW = 5
PER_SECOND = 50
"""Calls of the whole bot, whatever they are."""
ROOMY = 100
"""What the headers promise while nothing is limited."""
RATE_LIMIT = "You are being rate limited."


@dataclass(frozen=True, slots=True)
class Fault(Broken):
    """The call is answered with `status`, unless that is 0."""

    status: int = 0
    code: int = 0
    message: str = ""
    retry_after: float | None = None
    everywhere: bool = False
    """Of a 429: the whole bot is limited, not one route."""

    def error(self) -> ApiError:
        if self.status == 429:
            return too_many(self.retry_after or 0, everywhere=self.everywhere)
        return ApiError(self.status, self.code, self.message)


def too_many(seconds: float, *, everywhere: bool = False) -> ApiError:
    more = {"retry_after": seconds, "global": everywhere}
    return ApiError(429, 0, RATE_LIMIT, **more)


def rate_limited(seconds: float, *, everywhere: bool = False) -> Fault:
    return Fault(429, message=RATE_LIMIT, retry_after=seconds, everywhere=everywhere)


def server_error(status: int = 500, *, effect: bool = False, page: bool = False) -> Fault:
    return Fault(status, 0, f"{status}: {SERVER_ERRORS.get(status, 'Error')}", effect=effect, page=page)


def dropped(*, effect: bool) -> Fault:
    """The connection ends without an answer, before the effect or after it."""
    return Fault(drop=True, effect=effect)


def slow(seconds: float) -> Fault:
    return Fault(delay=seconds, effect=True)


def refused(status: int, what: tuple[int, str]) -> Fault:
    """Refuses with one of the codes of discord_errors: `refused(403, CANNOT_SEND)`."""
    return Fault(status, *what)


@dataclass(slots=True)
class Limits:
    """Five messages in five seconds to a channel, fifty calls a second in all; off unless a test turns it on.

    What comes with an interaction's token counts for nothing.

    The headers are told always. What they promise is no documented number, so nothing may rely on it.
    """

    on: bool = False
    sent: dict[str, deque[float]] = field(default_factory=dict)
    overall: deque[float] = field(default_factory=deque)

    def headers(self, route: str, names: Mapping[str, str]) -> dict[str, str]:
        """The bucket's headers for this call. Raises 429 where it is empty."""
        if not self.on:
            return told(route, ROOMY, ROOMY - 1, 1.0)
        now = time.monotonic()
        if "interaction.token" not in names:
            if wait := _full(self.overall, now, PER_SECOND, 1.0):
                raise too_many(wait, everywhere=True)
            self.overall.append(now)
        if route != CREATE_MESSAGE:
            return told(route, ROOMY, ROOMY - 1, 1.0)
        calls = self.sent.setdefault(names["channel.id"], deque())
        if wait := _full(calls, now, PER_WINDOW, WINDOW):
            raise too_many(wait)
        calls.append(now)
        return told(route, PER_WINDOW, PER_WINDOW - len(calls), WINDOW - (now - calls[0]))


def _full(calls: deque[float], now: float, most: int, seconds: float) -> float:
    """How long to wait until `calls` hold fewer than `most` of the last `seconds`."""
    while calls and now - calls[0] >= seconds:
        calls.popleft()
    return seconds - (now - calls[0]) if len(calls) >= most else 0.0


def told(route: str, limit: int, left: int, reset: float) -> dict[str, str]:
    return {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": str(left),
        "X-RateLimit-Reset": f"{time.time() + reset:.3f}",  # noqa: TID251  # a header of the real clock's time
        "X-RateLimit-Reset-After": f"{reset:.3f}",
        "X-RateLimit-Bucket": f"{hash_of(route):032x}",
    }


def hash_of(route: str) -> int:
    """The same in every process, unlike `hash`."""
    value = 0
    for letter in route.encode():
        value = (value * 257 + letter) % (1 << 128)
    return value
