"""What goes wrong on request, and the limits on sending."""

from collections import deque
from dataclasses import dataclass, field

from tests.fakes.faults import SERVER_ERRORS, Broken
from tests.fakes.telegram_errors import ApiError, too_many
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_queue import TERMINATED

PER_SECOND = 30  # messages of the whole bot
GROUP_PER_MINUTE = 20
LIMITED = frozenset({"sendMessage", "sendDocument", "sendPhoto"})


@dataclass(frozen=True, slots=True)
class Fault(Broken):
    """The call is answered with `code`, unless that is 0."""

    code: int = 0
    description: str = ""
    retry_after: int | None = None

    def error(self) -> ApiError:
        return ApiError(self.code, self.description, retry_after=self.retry_after)


def rate_limited(seconds: int) -> Fault:
    return Fault(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def server_error(code: int = 500, *, effect: bool = False, page: bool = False) -> Fault:
    return Fault(code, SERVER_ERRORS.get(code, "Internal Server Error"), effect=effect, page=page)


def dropped(*, effect: bool) -> Fault:
    """The connection ends without an answer, before the effect or after it."""
    return Fault(drop=True, effect=effect)


def slow(seconds: float) -> Fault:
    return Fault(delay=seconds, effect=True)


def second_poller() -> Fault:
    return Fault(409, f"Conflict: {TERMINATED}")


def refused(code: int, description: str) -> Fault:
    return Fault(code, description)


@dataclass(slots=True)
class Limits:
    """One message a second to a chat, 20 a minute to a group, 30 a second in all; off unless a test turns them on.

    The real limits are not published and forgive short bursts; these forgive nothing.
    """

    on: bool = False
    overall: deque[float] = field(default_factory=deque)
    chats: dict[str, deque[float]] = field(default_factory=dict)

    def check(self, method: str, params: Params, now: float) -> None:
        if not self.on or method not in LIMITED:
            return
        chat = params.text("chat_id")
        sent = self.chats.setdefault(chat, deque(maxlen=GROUP_PER_MINUTE))
        while self.overall and now - self.overall[0] >= 1:
            self.overall.popleft()
        if len(self.overall) >= PER_SECOND or (sent and now - sent[-1] < 1):
            raise too_many(1)
        if chat.startswith("-") and len(sent) == GROUP_PER_MINUTE and now - sent[0] < 60:
            raise too_many(int(60 - (now - sent[0])) + 1)
        self.overall.append(now)
        sent.append(now)
