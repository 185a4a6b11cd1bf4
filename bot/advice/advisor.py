"""Asks a model over the OpenAI API, of whatever server; the learner's conversation never depends on its answer."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from functools import partial
from time import monotonic
from typing import TypeVar

import structlog
from openai import AsyncOpenAI, InternalServerError, RateLimitError
from openai.types import CompletionUsage

from bot.advice.breaker import Breaker
from bot.advice.briefs import Brief, Briefs
from bot.advice.fitting import UnfitError
from bot.config import Settings
from core.dialogue.contract import Consult
from core.dialogue.questions import Json
from core.learner import Learner
from core.views import Model
from storage import advice
from storage.database import Database

log = structlog.get_logger()

SECONDS = 8.0
"""For all that a turn asks: with the rest of the turn, an answer comes within ten."""
AT_ONCE = 4
"""Questions under way. Half as many as a face has turns under way, so that a slow server never holds up the others."""
MOST_TOKENS = 700
"""Tokens of an answer: more than 900 characters need in any language."""
MOST_HEARD = 2_000
"""Characters of a transcript; a question takes no longer answer."""
PAUSE, LONGEST_PAUSE = 0.5, 3.0
"""Seconds before a second try, unless the server names others; nobody is kept waiting longer for one."""
CHARACTERS_A_TOKEN = 4
"""A usual ratio, for servers that do not tell what a call took."""
TRANSCRIBE = "transcribe"
NO_KEY = "none"
"""A server of one's own may want none; the client does."""

T = TypeVar("T")
Told = tuple[str, int]
"""What was answered, and the tokens it took."""


class Advisor:
    """Never raises for what a server does: where there is no usable answer it gives None, and the log says why."""

    def __init__(self, settings: Settings, database: Database, *, seconds: float = SECONDS) -> None:
        """The advisor that `settings` describe: with a key or the address of a server."""
        key = settings.openai_api_key
        self._client = AsyncOpenAI(
            api_key=key.get_secret_value() if key else NO_KEY,
            base_url=settings.openai_base_url or None,
            max_retries=0,
            timeout=seconds,
        )
        self._settings, self._database, self.seconds = settings, database, seconds
        self._briefs, self._breaker, self._under_way = Briefs(), Breaker(), 0

    @property
    def model(self) -> Model:
        return Model(self._settings.openai_model, self._client.base_url.host)

    async def close(self) -> None:
        await self._client.close()

    def prompt(self, task: str, facts: dict[str, Json], locale: str) -> str:
        """All that is sent for `task`, as it is sent."""
        return "\n\n".join(message["content"] for message in self._briefs.brief(task, facts, locale).messages)

    async def word(self, learner: Learner, wanted: Consult, day: date, *, seconds: float) -> Json | None:
        """The answer to `wanted` for `learner` on their study day `day`, within so many `seconds`."""
        brief = self._briefs.brief(wanted.task, wanted.facts, learner.locale)
        answer = await self._asked(wanted.task, learner, day, partial(self._complete, brief), seconds=seconds)
        try:
            return None if answer is None else brief.read(answer)
        except UnfitError as error:
            log.warning("advice.unfit", task=wanted.task, learner=learner.id, why=error.why)
            return None

    async def listen(
        self, learner: Learner, fetch: Callable[[], Awaitable[bytes]], day: date, *, seconds: float
    ) -> str | None:
        """What is said in the recording that `fetch` brings."""
        until = monotonic() + seconds
        try:
            async with asyncio.timeout(seconds):
                sound = await fetch()
        except Exception as error:  # noqa: BLE001  # a platform that does not bring it is no failure of the server's
            log.warning("advice.not_fetched", learner=learner.id, kind=type(error).__name__)
            return None
        transcribe = partial(self._transcribe, sound)
        heard = await self._asked(TRANSCRIBE, learner, day, transcribe, seconds=until - monotonic())
        return heard[:MOST_HEARD].strip() or None if heard is not None else None

    async def _asked(
        self, task: str, learner: Learner, day: date, call: Callable[[], Awaitable[Told]], *, seconds: float
    ) -> str | None:
        bound = log.bind(task=task, learner=learner.id)
        if (reason := await self._hindrance(learner, day)) is not None:
            bound.info("advice.not_asked", reason=reason)
            return None
        self._under_way += 1
        begun = monotonic()
        try:
            async with asyncio.timeout(seconds):
                answer, tokens = await _tried(call)
        except Exception as error:  # noqa: BLE001  # whatever a server does, the learner gets the plain text
            self._breaker.failed(monotonic())
            status = getattr(error, "status_code", None)
            bound.warning("advice.failed", kind=type(error).__name__, status=status)
            return None
        finally:
            self._under_way -= 1
        self._breaker.worked()
        async with self._database.begin() as conn:
            await advice.spend(conn, learner.id, day, tokens)
        bound.info("advice.given", tokens=tokens, ms=round((monotonic() - begun) * 1000))
        return answer

    async def _hindrance(self, learner: Learner, day: date) -> str | None:
        """Why nothing is asked now; else the call is counted."""
        if self._under_way >= AT_ONCE:
            return "busy"
        if not self._breaker.lets_through(monotonic()):
            return "resting"
        async with self._database.begin() as conn:
            left = await advice.take(
                conn,
                learner.id,
                day,
                most_calls=self._settings.openai_daily_calls,
                most_tokens=self._settings.openai_daily_tokens,
            )
        return None if left else "spent"

    async def _complete(self, brief: Brief) -> Told:
        completion = await self._client.chat.completions.create(
            model=self._settings.openai_model,
            messages=brief.messages,  # type: ignore[arg-type]  # its type is a union of dictionaries, one a role
            max_completion_tokens=MOST_TOKENS,
            **_shaped(brief),
        )
        choice = completion.choices[0]
        answer = choice.message.content or ""
        if choice.finish_reason == "length":
            answer = ""  # half a text is none
        return answer, _tokens(completion.usage, brief.instructions + brief.facts + answer)

    async def _transcribe(self, sound: bytes) -> Told:
        heard = await self._client.audio.transcriptions.create(
            file=("voice.ogg", sound), model=self._settings.openai_transcribe_model
        )
        return heard.text, _tokens(None, heard.text)


def _shaped(brief: Brief) -> dict[str, Json]:
    """The form the answer must have, where it is no text."""
    if brief.schema is None:
        return {}
    schema = {"name": brief.task, "strict": True, "schema": brief.schema}
    return {"response_format": {"type": "json_schema", "json_schema": schema}}


def _tokens(usage: CompletionUsage | None, text: str) -> int:
    return usage.total_tokens if usage else len(text) // CHARACTERS_A_TOKEN + 1


async def _tried(call: Callable[[], Awaitable[T]]) -> T:
    """The result of `call`, tried a second time where nothing was done: the server was busy, or it broke."""
    try:
        return await call()
    except (RateLimitError, InternalServerError) as error:
        named = error.response.headers.get("retry-after", "")
        pause = float(named) if named.replace(".", "", 1).isdigit() else PAUSE
        if pause > LONGEST_PAUSE:
            raise
    await asyncio.sleep(pause)
    return await call()
