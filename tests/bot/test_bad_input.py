"""Whatever anybody sends, the coach answers: generated messages through real turns on one real database."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from structlog.typing import EventDict

from bot import logs
from bot.incoming import Pressed, Said
from bot.markup import plain
from bot.message import Message
from core.dialogue.menu import COMMANDS
from core.learner import Address, Platform
from tests.beside import look
from tests.bot.coaching import ADA, Coach

MESSAGES = int(os.environ.get("GENERATED_MESSAGES", "1500"))
HUGE = 100_000
"""Characters of the longest messages; of them a few dozen are enough, for reading one takes a while."""

AT_ONCE = 10
"""Messages of one example: a short conversation."""

MOST_TELEGRAM = 4096
KINDS_OF_PEOPLE = 3


_words = st.sampled_from(
    [
        *(f"/{command.name}" for command in COMMANDS),
        *(
            "ddia",
            "leetcode",
            "clean code",
            "transformers",
            "45 min",
            "1.5h",
            "90",
            "2",
            "yesterday",
            "31.2.",
            "friday",
        ),
        *(
            "undo",
            "no, 30 min",
            "skip",
            "back",
            "cancel",
            "none",
            "Berlin",
            "18:00",
            "month 4",
            "2026-01-12",
            "-1h",
            "1e999 h",
        ),
        *(
            "3 problems",
            "ch 3",
            "a few hours",
            "and",
            "each",
            "25h",
            "0 min",
            "9-10:30pm",
            "2 x 45 min",
            "%s",
            "%(a)s",
            "{0}",
        ),
    ]
)
_any_unicode = st.text(st.characters(), max_size=40)
_control = st.text(
    "\0\a\b\t\n\r\x1b[31m\x7f\x85\u200b\u202e\u2028\u2029\ufeff\ufffe", min_size=1, max_size=20
)
_surrogates = st.text("\ud800\udbff\udc00\udfff\U0001f600a1", min_size=1, max_size=10)
_markup = st.sampled_from(
    [
        "<b>",
        "</b>",
        "<script>alert(1)</script>",
        "&lt;",
        "&#0;",
        "{{ 7*7 }}",
        "{% raw %}",
        "**x**",
        "`",
        "[a](tg://user?id=1)",
        "@everyone",
        "';--",
    ]
)
_digits = st.text("٠١٢٣۴५৬߉𝟘𝟙²½Ⅷ万百1h:.,-/ ", min_size=1, max_size=12)
_long_digits = st.sampled_from([5, 20, 310, 5_000]).map(lambda number: "9" * number)
_fragment = st.one_of(*[_words, _any_unicode, _control, _surrogates, _markup, _digits] * 5, _long_digits)
_joined = st.builds(
    str.join, st.sampled_from(["", " ", "\n", ", ", " and "]), st.lists(_fragment, max_size=5)
)
_command = st.builds(
    "/{}{}{}".format,
    st.sampled_from([c.name for c in COMMANDS]),
    st.sampled_from([" ", "@x ", "\n", "\t"]),
    _joined,
)
_junk_command = st.builds("/{}".format, _joined)
_text = st.one_of(_words, _words, _joined, _joined, _joined, _command, _junk_command, _any_unicode)

_pressed = st.integers(0, 9)
_event = st.tuples(st.integers(0, KINDS_OF_PEOPLE - 1), st.one_of(_text, _text, _text, _pressed))


class Crowd:
    """Somebody who has been met, a stranger, and a new stranger every now and then; all on one database."""

    def __init__(self, coach: Coach) -> None:
        self._coach = coach
        self._last: dict[str, Message] = {}
        self.taken = 0

    async def send(self, kind: int, what: str | int) -> Message:
        who = self._who(kind)
        self.taken += 1
        event = self._press(who, what) if isinstance(what, int) else Said(what)
        self._last[who.user] = await self._coach.take(event, who)
        return self._last[who.user]

    def _who(self, kind: int) -> Address:
        names = (ADA.user, "stranger", f"stranger {self.taken // 150}")
        return Address(Platform.TELEGRAM, names[kind], names[kind])

    def _press(self, who: Address, number: int) -> Pressed:
        last = self._last.get(who.user)
        return Pressed(last.turn, number % max(len(last.buttons), 1)) if last else Pressed(number, number)


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture
def errors() -> list[EventDict]:
    """What is logged beyond the usual, with the place of the error."""
    logged: list[EventDict] = []

    def keep(_: object, level: str, event: EventDict) -> EventDict:
        if level != "info":
            logged.append(event)
        raise structlog.DropEvent

    structlog.configure(processors=[logs.unspoken, keep])
    return logged


@pytest.fixture
def crowd(tmp_path: Path, runner: asyncio.Runner) -> Iterator[Crowd]:
    file = tmp_path / "syllabot.db"
    coach = runner.run(Coach.on(file))
    runner.run(coach.meet())
    yield Crowd(coach)
    runner.run(coach.database.close())
    assert look(file, "PRAGMA integrity_check") == [("ok",)]
    assert look(file, "PRAGMA foreign_key_check") == []


def examples(number: int) -> settings:
    # What was said before stays said, so a smaller example would not be the same.
    return settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )


def test_whatever_is_sent_is_answered(crowd: Crowd, runner: asyncio.Runner, errors: list[EventDict]):
    @examples(MESSAGES // AT_ONCE)
    @given(st.lists(_event, min_size=AT_ONCE, max_size=AT_ONCE))
    def every_message_is_answered(events: list[tuple[int, str | int]]) -> None:
        for kind, what in events:
            answer = runner.run(crowd.send(kind, what))
            assert not errors, errors
            assert 0 < len(plain(answer.text).strip()) <= MOST_TELEGRAM

    every_message_is_answered()
    assert crowd.taken >= MESSAGES


def test_however_long_a_message_is_it_is_answered(
    crowd: Crowd, runner: asyncio.Runner, errors: list[EventDict]
):
    @examples(25)
    @given(st.integers(0, KINDS_OF_PEOPLE - 1), _fragment.filter(bool))
    def a_huge_message_is_answered(kind: int, piece: str) -> None:
        answer = runner.run(crowd.send(kind, (piece + " ") * (HUGE // (len(piece) + 1))))
        assert not errors, errors
        assert 0 < len(plain(answer.text).strip()) <= MOST_TELEGRAM

    a_huge_message_is_answered()
