"""The coach in a terminal, as a real process: commands in, plain lines out."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # it bears no types
import pytest

from bot.incoming import Pressed
from bot.message import Button, Message
from bot.pictures.painter import Painter
from bot.terminal.album import Album
from bot.terminal.face import Screen, picked
from bot.terminal.show import choices, said
from bot.wording import Wording
from core.dialogue.contract import Skipped
from core.dialogue.questions import Kind
from core.learner import Address, Platform
from tests.beside import look, minutes_in
from tests.bot.picturing import progress

ROOT = Path(__file__).parents[2]
PATIENCE = 30
"""Seconds a process may take on a busy machine."""

MEETING = "/start\nAda\n1\n1\n18:00\n10:00\nno\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "coach" / "syllabot.db"


@pytest.fixture
def surroundings(file: Path) -> dict[str, str]:
    """The environment of a process: a database of its own, a fixed place, no settings from outside."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return {
        **kept,
        "DATABASE_URL": f"sqlite:///{file}",
        "TZ": "Europe/Berlin",
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "PYTHONWARNINGS": "error",
    }


def run(
    surroundings: dict[str, str], *arguments: str, lines: str | bytes = ""
) -> subprocess.CompletedProcess[bytes]:
    """Runs `python -m bot` with `arguments` where no `.env` lies."""
    return subprocess.run(  # our own program
        [sys.executable, "-m", "bot", *arguments],
        input=lines.encode() if isinstance(lines, str) else lines,
        capture_output=True,
        env=surroundings,
        cwd=Path(surroundings["DATABASE_URL"].removeprefix("sqlite:///")).parents[1],
        timeout=PATIENCE,
        check=False,
    )


# -- a script from a pipe


def test_a_scripted_conversation_answers_line_by_line(surroundings: dict[str, str], file: Path):
    done = run(surroundings, "chat", lines=MEETING + "1.5h ddia\n1\n/wins\n")
    told = done.stdout.decode().splitlines()
    assert (done.returncode, done.stderr) == (0, b"")
    assert all(line.startswith("coach>") for line in told)
    assert told[0].startswith("coach> Hi, I\u2019m Syllabot")
    assert "coach> All set, Ada." in told
    assert "coach> Logged 1 h 30 of Designing Data-Intensive Applications." in told
    assert "coach> [1] Undo  [2] Edit" in told
    assert "coach> Took back 1 h 30 of Designing Data-Intensive Applications." in told
    assert any(line.startswith("coach> Quick wins: 0 of 5") for line in told)
    assert look(file, "SELECT name, zone FROM learners") == [("Ada", "Europe/Berlin")]


def test_a_conversation_goes_on_where_the_last_one_ended(surroundings: dict[str, str]):
    run(surroundings, "chat", lines="/start\nAda\n")
    told = run(surroundings, "chat", lines="Tokyo\n").stdout.decode()
    assert "When does it begin?" in told


def test_the_end_of_the_input_is_a_clean_exit(surroundings: dict[str, str]):
    done = run(surroundings, "chat")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_odd_lines_are_answered_and_empty_ones_passed_over(surroundings: dict[str, str]):
    odd = b"caf\xe9 \xff\xfe\n\n   \n\r\n\0\n" + b"x" * 100_000 + b"\n\x1b[31mred\n/help"
    done = run(surroundings, "chat", lines=odd)
    told = done.stdout.decode()
    assert (done.returncode, done.stderr) == (0, b"")
    assert "/progress" in told
    assert "Something broke" not in told


def test_a_reader_who_leaves_is_no_error(surroundings: dict[str, str]):
    process = started(surroundings)
    assert process.stdin
    assert process.stdout
    process.stdout.close()
    process.stdin.write(b"/help\n" * 50)
    process.stdin.close()
    assert process.wait(PATIENCE) == 0
    assert b"Traceback" not in _errors(process)


def started(surroundings: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # our own program
        [sys.executable, "-m", "bot", "chat"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings,
        cwd=ROOT / "tests",
    )


def _errors(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stderr
    with process.stderr:
        return process.stderr.read()


@pytest.fixture
def talking(surroundings: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """A chat under way, its input still open."""
    with started(surroundings) as process:
        yield process
        process.kill()


def test_an_interrupt_ends_the_chat_and_loses_nothing(talking: subprocess.Popen[bytes], file: Path):
    assert talking.stdin
    assert talking.stdout
    talking.stdin.write(MEETING.encode() + b"25 min ddia\n")
    talking.stdin.flush()
    while b"Undo" not in talking.stdout.readline():
        pass
    while psutil.Process(talking.pid).status() != psutil.STATUS_SLEEPING:
        pass  # until it waits for the next line
    talking.send_signal(signal.SIGINT)
    talking.wait(PATIENCE)
    assert b"Traceback" not in _errors(talking)
    assert look(file, "PRAGMA integrity_check") == [("ok",)]
    assert minutes_in(file) == [25]


# -- what cannot run


def test_with_nothing_set_up_the_way_on_is_told(surroundings: dict[str, str]):
    done = run(surroundings)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"python -m bot chat" in done.stderr
    assert b"TELEGRAM_BOT_TOKEN" in done.stderr


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("LOG_LEVEL", "LOUD", b"LOG_LEVEL"),
        ("LOG_FORMAT", "xml", b"LOG_FORMAT"),
        ("DATABASE_URL", "oracle://x", b"only sqlite:// and postgresql://"),
        ("DATABASE_URL", "not an address", b"DATABASE_URL"),
        ("DATABASE_URL", "sqlite:////nowhere/at/all.db", b"does not exist"),
    ],
)
def test_a_wrong_setting_is_told_in_one_line(
    surroundings: dict[str, str], tmp_path: Path, name: str, value: str, told: bytes
):
    done = subprocess.run(  # our own program
        [sys.executable, "-m", "bot", "chat"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env={**surroundings, name: value},
        cwd=tmp_path,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert told in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_a_file_that_is_no_database_is_told_in_one_line(surroundings: dict[str, str], file: Path):
    file.parent.mkdir()
    file.write_bytes(b"This is a shopping list, not a database. " * 100)
    done = run(surroundings, "chat", lines="/start\n")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == f"the database {file} is not a database\n"


# -- what is shown, and which button a number presses


def test_buttons_stand_on_one_line_while_they_fit():
    few = Message("?", tuple(Button(label, Skipped()) for label in ("Yes", "Skip")))
    many = Message("?", tuple(Button("A rather long label " + str(n), Skipped()) for n in range(4)))
    assert choices(few) == "[1] Yes  [2] Skip"
    assert choices(many).splitlines()[3] == "[4] A rather long label 3"


def test_where_a_number_is_an_answer_the_buttons_bear_none():
    message = Message("How long?", (Button("30 min", Skipped()), Button("1 h", Skipped())), 3, Kind.AMOUNT)
    assert choices(message) == "30 min · 1 h"
    assert picked("1", message) is None


def test_a_message_is_shown_as_plain_lines():
    message = Message("<b>One</b> &amp;\n\ntwo &lt;3", (Button("Go", Skipped()),))
    assert said(message) == ["coach> One &", "coach>", "coach> two <3", "coach> [1] Go"]


@pytest.mark.parametrize(("line", "button"), [("1", 0), (" 2 ", 1), ("02", 1)])
def test_a_number_presses_its_button(line: str, button: int):
    message = Message("?", (Button("Yes", Skipped()), Button("No", Skipped())), 7, Kind.CHOICE)
    assert picked(line, message) == Pressed(7, button)


@pytest.mark.parametrize("line", ["0", "3", "-1", "1.5", "٢", "²", "one", "9" * 5000])
def test_what_is_no_buttons_number_is_text(line: str):
    message = Message("?", (Button("Yes", Skipped()), Button("No", Skipped())), 7, Kind.CHOICE)
    assert picked(line, message) is None


def test_a_number_before_anything_was_said_is_text():
    assert picked("1", None) is None


def test_a_name_with_control_characters_moves_no_cursor():
    told = said(Message("Good to see you, \x1b[2J\x07Ada\u009b31m."))
    assert told == ["coach> Good to see you, [2JAda31m."]


async def test_a_number_typed_after_a_nudge_is_a_button_of_the_nudge():
    shown: list[Message] = []
    screen = Screen(shown.append)
    await screen.show(Message("Good to see you.", (Button("Today", Skipped()),), 7))
    nudge = Message("Time to study.", (Button("Start", Skipped()),), 8)
    assert await screen.send(Address(Platform.TERMINAL, "me", "terminal"), nudge, "12")
    assert shown[-1] == nudge
    assert picked("1", screen.last) == Pressed(8, 0)


async def test_a_picture_is_put_into_a_file_and_pointed_at(tmp_path: Path):
    shown: list[Message] = []
    pointed: list[Path] = []
    screen = Screen(shown.append, album=Album(Painter(Wording()), tmp_path), point=pointed.append)
    await screen.show(Message("No picture"))
    await screen.show(Message("Progress", picture=progress()))
    assert [message.text for message in shown] == ["No picture", "Progress"]
    assert pointed == [tmp_path / "progress.png"]
    assert pointed[0].read_bytes().startswith(b"\x89PNG")


async def test_a_picture_that_cannot_be_kept_leaves_the_words(tmp_path: Path):
    pointed: list[Path] = []
    screen = Screen(print, album=Album(Painter(Wording()), tmp_path / "missing"), point=pointed.append)
    await screen.show(Message("Progress", picture=progress()))
    assert pointed == []
