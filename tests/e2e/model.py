"""A language model in a transcript: `model> text` is its next answer, `model> (500)` how it fails next.

A script with such a line is played by a coach to whom the fake server is configured; without one there is no model.
"""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.config import SecretStr
from tests.fakes.openai import FakeOpenAI

MODEL = "model> "
_FAILS = re.compile(r"\((\d{3})\)")


@asynccontextmanager
async def model_of(script: str) -> AsyncIterator[FakeOpenAI | None]:
    """The model that `script` tells of."""
    if f"\n{MODEL}" not in script:
        yield None
        return
    async with FakeOpenAI() as model:
        yield model


def configured(model: FakeOpenAI | None) -> dict[str, Any]:
    """The settings with which a coach asks it."""
    if model is None:
        return {}
    return {"openai_api_key": SecretStr(model.key), "openai_base_url": model.url}


def told(line: str, model: FakeOpenAI | None) -> bool:
    """Whether `line` is about the model, which then knows."""
    if model is None or not line.startswith(MODEL):
        return False
    fails = _FAILS.fullmatch(line.removeprefix(MODEL))
    if fails:
        model.fails(status=int(fails[1]), retry_after=0.01, times=2)
    else:
        model.says(line.removeprefix(MODEL))
    return True
