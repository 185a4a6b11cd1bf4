"""What goes wrong on request, on any platform."""

from collections import deque
from dataclasses import dataclass, field
from typing import Generic, TypeVar

ANY = "*"
SERVER_ERRORS = {
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """How one call fails: after `delay` seconds, with an error, or with no answer at all (`drop`).

    `effect`: the call still does what it was to do. `page`: a proxy's page is answered, no JSON.
    A fault with a delay alone is a slow answer.
    """

    drop: bool = False
    effect: bool = False
    page: bool = False
    delay: float = 0.0


Fault = TypeVar("Fault", bound=Broken)


@dataclass(slots=True)
class Faults(Generic[Fault]):
    planned: dict[str, deque[tuple[Fault, int | None]]] = field(default_factory=dict)

    def plan(self, call: str, fault: Fault, *, times: int = 1, chat: int | None = None) -> None:
        """Calls of everywhere meet it, unless they are of one `chat`."""
        self.planned.setdefault(call, deque()).extend([(fault, chat)] * times)

    def due(self, call: str, chat: str | None) -> Fault | None:
        """The fault this call meets, which is then used up."""
        for name in (call, ANY):
            waiting = self.planned.get(name)
            for entry in waiting or ():
                if entry[1] is None or str(entry[1]) == chat:
                    assert waiting is not None
                    waiting.remove(entry)
                    return entry[0]
        return None

    def clear(self) -> None:
        self.planned.clear()
