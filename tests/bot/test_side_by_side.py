"""Platforms run beside each other: what fails on one does not stop another."""

import asyncio

import pytest
from structlog.testing import capture_logs

from bot import service
from bot.errors import MisconfiguredError
from bot.service import side_by_side


async def running(stopping: asyncio.Event) -> None:
    await stopping.wait()


async def misconfigured(_: asyncio.Event) -> None:
    raise MisconfiguredError("Copy the token again.")


async def test_where_no_face_can_run_the_owner_is_told_why():
    with pytest.raises(MisconfiguredError, match="Copy the token again"):
        await side_by_side({"discord": misconfigured, "telegram": misconfigured}, asyncio.Event())


async def test_a_misconfigured_face_is_told_loudly_and_the_other_goes_on():
    stopping = asyncio.Event()
    with capture_logs() as logged:
        faces = asyncio.create_task(side_by_side({"discord": misconfigured, "telegram": running}, stopping))
        for _ in range(5):
            await asyncio.sleep(0)
        assert not faces.done()
        stopping.set()
        await faces
    (line,) = logged
    assert (line["event"], line["log_level"], line["face"], line["advice"]) == (
        "face.misconfigured",
        "error",
        "discord",
        "Copy the token again.",
    )


async def test_a_face_that_breaks_is_begun_again(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(service, "AGAIN", 0.001)
    stopping, lives = asyncio.Event(), 0

    async def breaking(_: asyncio.Event) -> None:
        nonlocal lives
        lives += 1
        if lives == 3:
            stopping.set()
        raise RuntimeError

    with capture_logs() as logged:
        await side_by_side({"discord": breaking}, stopping)
    assert [line["event"] for line in logged] == ["face.broke"] * 3
