"""The prompt for people: history, completion of commands, Ctrl-C that loses nothing."""

import os
from collections.abc import AsyncIterator
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.patch_stdout import patch_stdout

from core.dialogue.menu import COMMANDS


async def prompted_lines(history: Path | None) -> AsyncIterator[str]:
    """The lines typed at the prompt, until Ctrl-D or a second Ctrl-C.

    The first Ctrl-C only clears the line, which stays in the history. `history` is the file it is kept in.
    """
    words = WordCompleter([f"/{command.name}" for command in COMMANDS], sentence=True)
    session: PromptSession[str] = PromptSession(
        history=_history(history), completer=words, complete_while_typing=True
    )
    interrupted = False
    while True:
        try:
            with patch_stdout(raw=True):
                line = await session.prompt_async("you> ")
        except KeyboardInterrupt:
            typed = session.default_buffer.text
            if interrupted and not typed:
                return
            interrupted = True
            if typed:
                session.history.append_string(typed)
            continue
        except EOFError:
            return
        interrupted = False
        yield line


def _history(file: Path | None) -> History:
    if file is None:
        return InMemoryHistory()
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(file, os.O_CREAT | os.O_APPEND, 0o600))
    return FileHistory(str(file))
