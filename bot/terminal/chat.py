"""`python -m bot chat`: puts the coach in this terminal."""

import sys
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console

from bot.app import Coach
from bot.pictures.painter import Painter
from bot.terminal.album import Album
from bot.terminal.face import Screen, piped_lines, talk
from bot.terminal.here import here
from bot.terminal.show import print_plainly, print_richly
from bot.wording import Ear
from core.dialogue.questions import say
from core.learner import Platform


async def chat(coach: Coach) -> None:
    """Talks until the input ends. At a terminal the coach begins, and nudges; from a pipe it only answers.

    What was typed at the prompt is kept in a history beside the database, if that is a file.
    """
    if sys.stdin.isatty() and sys.stdout.isatty():
        await _at_prompt(coach)
    else:
        await talk(coach.turns, here(), piped_lines(), Screen(print_plainly))


async def _at_prompt(coach: Coach) -> None:
    from bot.terminal.prompt import prompted_lines  # noqa: PLC0415  # heavy, and of no use to a pipe

    file, console = coach.database.file, Console(highlight=False)
    with TemporaryDirectory(prefix="syllabot-") as folder:  # gone with the chat: pictures tell of a person
        screen = Screen(
            partial(print_richly, console=console),
            album=Album(Painter(coach.wording), Path(folder)),
            point=partial(_point, coach, console),
        )
        await talk(coach.turns, here(), _greeting(), screen)
        async with coach.delivery.through(Platform.TERMINAL, screen), coach.nudger.beating():
            lines = prompted_lines(file.with_name("chat_history") if file else None)
            await talk(coach.turns, here(), lines, screen)


def _point(coach: Coach, console: Console, file: Path) -> None:
    words = coach.wording.label(say("cards.kept", path=str(file)), Ear(here().locale, coach.turns.today))
    console.print(words, style="dim", markup=False, soft_wrap=True)
    console.print()


async def _greeting() -> AsyncIterator[str]:
    yield "/start"
