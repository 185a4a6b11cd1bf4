"""What goes wrong on request, and the limits on sending."""

from collections import deque
from dataclasses import dataclass, field

from tests.fakes.telegram_errors import ApiError, too_many
from tests.fakes.telegram_params import Params
from tests.fakes.telegram_queue import TERMINATED

ANY = "*"
PER_SECOND = 30  # messages of the whole bot
GROUP_PER_MINUTE = 20
LIMITED = frozenset({"sendMessage", "sendDocument", "sendPhoto"})


@dataclass(frozen=True, slots=True)
class Fault:
    """How one call fails: after `delay` seconds, with an answer of `code`, or with no answer at all (`drop`).

    `effect`: the call still does what it was to do. `page`: a proxy's page is answered, no JSON.
    A fault with a delay alone is a slow answer.
    """

    code: int = 0
    description: str = ""
    retry_after: int | None = None
    drop: bool = False
    effect: bool = False
    page: bool = False
    delay: float = 0.0

    def error(self) -> ApiError:
        return ApiError(self.code, self.description, retry_after=self.retry_after)


def rate_limited(seconds: int) -> Fault:
    return Fault(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def server_error(code: int = 500, *, effect: bool = False, page: bool = False) -> Fault:
    told = {
        500: "Internal Server Error",
        502: "Bad Gateway",
        503: "Service Unavailable",
        504: "Gateway Timeout",
    }
    return Fault(code, told.get(code, "Internal Server Error"), effect=effect, page=page)


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
class Faults:
    planned: dict[str, deque[tuple[Fault, int | None]]] = field(default_factory=dict)

    def plan(self, method: str, fault: Fault, *, times: int = 1, chat: int | None = None) -> None:
        self.planned.setdefault(method, deque()).extend([(fault, chat)] * times)

    def due(self, method: str, params: Params) -> Fault | None:
        """The fault this call meets, which is then used up."""
        for name in (method, ANY):
            waiting = self.planned.get(name)
            for entry in waiting or ():
                if entry[1] is None or str(entry[1]) == params.text("chat_id"):
                    assert waiting is not None
                    waiting.remove(entry)
                    return entry[0]
        return None

    def clear(self) -> None:
        self.planned.clear()


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
