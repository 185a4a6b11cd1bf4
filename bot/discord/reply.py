"""Answers one interaction: with something within three seconds, and with the rest when it is there."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from enum import Enum, auto
from functools import partial
from typing import Any

import structlog
from discord import Interaction
from discord.ui import View

from bot.discord.calls import AnsweredError, obeying
from bot.discord.picture import Shown, sent, with_or_without
from bot.errors import RefusedError, TryLaterError, UnreachableError

log = structlog.get_logger()

PATIENCE = 1.5
"""Seconds a turn may take before Discord is told that an answer will come: it waits for three."""


class Stage(Enum):
    FRESH = auto()  # nobody has said anything yet
    DEFERRED = auto()  # an answer was promised
    BEGUN = auto()  # the first of it was given


class Reply:
    """The answer to an interaction; `private`, only its user sees it."""

    def __init__(self, interaction: Interaction[Any], *, private: bool) -> None:
        self._interaction, self._private = interaction, private
        self._stage = Stage.FRESH
        self._speaking = asyncio.Lock()
        self._timer = asyncio.get_running_loop().call_later(PATIENCE, self._promise_soon)
        self._promising: asyncio.Task[None] | None = None

    @property
    def pressed(self) -> str | None:
        """The message whose button was pressed, if one was."""
        message = self._interaction.message
        return str(message.id) if message is not None else None

    async def show(
        self,
        contents: Sequence[str],
        view: View | None,
        *,
        picture: Shown | None = None,
        marked: dict[str, Any] | None = None,
        private: bool = False,
    ) -> str:
        """Shows `contents` with `picture` and `view` below the last of them; the id of that message.

        `marked` is how the message whose button was pressed looks from now on. Raises `ExpiredError` if it is too
        late for all that.
        """
        async with self._speaking:
            self._timer.cancel()
            self._private = self._private or private
            if marked is not None and self._interaction.message is not None:
                await self._mark(marked)
            *before, last = contents
            for content in before:
                await self._say(content, None)
            return str(await with_or_without(picture, partial(self._say, last, view)))

    async def done(self) -> None:
        """Leaves it at what was said."""
        self._timer.cancel()
        if self._promising is not None:
            await asyncio.wait({self._promising})

    def _promise_soon(self) -> None:
        self._promising = asyncio.create_task(self._promise())

    async def _promise(self) -> None:
        async with self._speaking:
            if self._stage is not Stage.FRESH:
                return
            defer = partial(self._interaction.response.defer, ephemeral=self._private)
            try:
                await self._first(obeying(defer, "defer", tries=2), Stage.DEFERRED)
            except (RefusedError, TryLaterError, UnreachableError) as error:
                log.info("discord.not_deferred", kind=type(error).__name__)

    async def _first(self, call: Any, then: Stage) -> Any:
        """The result of the first response; None where it has been given already, though nobody told."""
        with suppress(AnsweredError):
            result = await call
            self._stage = then
            return result
        self._stage = Stage.DEFERRED
        return None

    async def _mark(self, marked: dict[str, Any]) -> None:
        if self._stage is Stage.FRESH:
            edit = partial(self._interaction.response.edit_message, **marked)
            if await self._first(obeying(edit, "mark"), Stage.BEGUN) is not None:
                return
        with suppress(RefusedError):
            await obeying(partial(self._interaction.edit_original_response, **marked), "mark")
        self._stage = Stage.BEGUN

    async def _say(self, content: str, view: View | None, picture: Shown | None = None) -> int:
        """A deferred command has its answer edited in; a deferred button edits the message it is on, so it is no answer."""
        interaction = self._interaction
        shown: dict[str, Any] = {"view": view} if view else {}
        if self._stage is Stage.FRESH:

            def send() -> Any:
                return interaction.response.send_message(
                    content, ephemeral=self._private, **sent(picture), **shown
                )

            answer = await self._first(obeying(send, "respond"), Stage.BEGUN)
            if answer is not None:
                return int(answer.message_id)
        if self._stage is Stage.DEFERRED and interaction.message is None:

            def edit() -> Any:
                looks = picture.edited_in() if picture is not None else {}
                return interaction.edit_original_response(content=content, view=view, **looks)

            number = int((await obeying(edit, "respond late")).id)
            self._stage = Stage.BEGUN
            return number

        def follow() -> Any:
            return interaction.followup.send(
                content, ephemeral=self._private, wait=True, **sent(picture), **shown
            )

        return int((await obeying(follow, "follow up")).id)
