"""What a turn asks the language model: gathered while the turn is played, asked while no transaction is open."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from core.clock import study_day
from core.dialogue.contract import Consult
from core.dialogue.questions import Json
from core.dialogue.session import Present
from core.learner import Learner
from core.views import Model

Fetch = Callable[[], Awaitable[bytes]]
"""Brings a recording."""


class Advisor(Protocol):
    """Where it has no answer that can be used it gives None; see `bot.advice`."""

    @property
    def model(self) -> Model: ...

    @property
    def seconds(self) -> float:
        """How long one turn may wait for all that it asks."""

    def prompt(self, task: str, facts: dict[str, Json], locale: str) -> str: ...

    async def close(self) -> None: ...

    async def word(self, learner: Learner, wanted: Consult, day: date, *, seconds: float) -> Json: ...

    async def listen(self, learner: Learner, fetch: Fetch, day: date, *, seconds: float) -> str | None: ...


class UndecidedError(Exception):
    """The turn is taken back: it is played again after what `wait` waits for."""

    def __init__(self, wait: Callable[[], Awaitable[Any]]) -> None:
        super().__init__()
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Recording:
    fetch: Fetch
    otherwise: None = None


Wish = Consult | Recording


class Counsel:
    """The advice of one turn.

    A turn that wants advice is played to its end with what it would do otherwise, which tells all it wants, and taken
    back. Then the model is asked, and the turn is played again with the answers in hand. An answer holds for the very
    facts it was given for: if another event changed those meanwhile, the model is asked anew while there is time.
    """

    def __init__(self, advisor: Advisor | None) -> None:
        self._advisor = advisor
        self._until: float | None = None
        self._wishes: list[tuple[Present, Wish]] = []
        self._advice: list[tuple[Wish, Json]] = []
        self.over = asyncio.Event()

    def on(self, present: Present, wish: Wish) -> Json:
        """The advice; what is to be done otherwise where there is none, or none yet.

        The model learns nothing of somebody who has not allowed it.
        """
        for known, answer in self._advice:
            if known == wish:
                return answer
        if self._advisor is not None and present.learner.advised and self._left(self._advisor) > 0:
            self._wishes.append((present, wish))
        return wish.otherwise

    def _left(self, advisor: Advisor) -> float:
        """Seconds left; they begin with the first question."""
        if self._until is None:
            return advisor.seconds
        return self._until - asyncio.get_running_loop().time()

    @property
    def model(self) -> Model | None:
        return self._advisor.model if self._advisor else None

    @property
    def heard(self) -> str | None:
        """What was said in the recording, if the turn is about one."""
        return next((answer for wish, answer in self._advice if isinstance(wish, Recording)), None)

    @property
    def wanted(self) -> bool:
        """Whether something is still to be asked."""
        return bool(self._wishes)

    async def ask(self) -> None:
        """Asks all that is wanted, at once; what is not answered in time is done otherwise."""
        if self._advisor is None:
            return
        left = self._left(self._advisor)
        self._until = asyncio.get_running_loop().time() + left
        wishes, self._wishes = self._wishes, []
        answers = await asyncio.gather(*(_answer(self._advisor, *wish, left) for wish in wishes))
        for (_, wish), answer in zip(wishes, answers, strict=True):
            self._advice.append((wish, wish.otherwise if answer is None else answer))


class Counsels:
    """The counsel under way, by learner.

    What else they do meanwhile waits for it, so that their events take effect in the order in which they came, on
    whatever face of this process. Another process takes a turn in between as if it had come first.
    """

    def __init__(self, advisor: Advisor | None) -> None:
        self.advisor = advisor
        self._under_way: dict[int, Counsel] = {}

    @contextmanager
    def begun(self) -> Iterator[Counsel]:
        """The counsel of one turn, which is over at the end of the block."""
        counsel = Counsel(self.advisor)
        try:
            yield counsel
        finally:
            for learner in [number for number, other in self._under_way.items() if other is counsel]:
                del self._under_way[learner]
            counsel.over.set()

    def in_turn(self, learner: Learner, counsel: Counsel) -> None:
        """Raises `UndecidedError` if another turn of the learner's is being thought about."""
        before = self._under_way.get(learner.id, counsel)
        if before is not counsel:
            raise UndecidedError(before.over.wait)

    def decided(self, learner: Learner, counsel: Counsel) -> None:
        """Raises `UndecidedError` if the model is to be asked first; until then the learner's other turns wait."""
        if counsel.wanted:
            self._under_way[learner.id] = counsel
            raise UndecidedError(counsel.ask)


async def _answer(advisor: Advisor, present: Present, wish: Wish, seconds: float) -> Json:
    learner = present.learner
    day = study_day(present.now, learner.tz, learner.day_ends)
    if isinstance(wish, Recording):
        return await advisor.listen(learner, wish.fetch, day, seconds=seconds)
    return await advisor.word(learner, wish, day, seconds=seconds)
