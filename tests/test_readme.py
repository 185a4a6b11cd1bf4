"""The README tells the truth."""

import re
from dataclasses import fields
from datetime import date
from pathlib import Path

from bot.config import Settings
from bot.wording import Ear, Wording
from core.dialogue.menu import COMMANDS
from core.dialogue.questions import say

ROW = re.compile(r"^\| `(?P<name>[^`]+)` \| (?P<rest>.+) \|$", re.MULTILINE)


def section(readme: str, title: str) -> str:
    return readme.split(f"\n## {title}\n")[1].split("\n## ", maxsplit=1)[0]


def test_the_table_of_commands_is_the_help(repo_root: Path) -> None:
    wording = Wording()
    told = {
        f"/{command.name}": wording.render(
            say("help.does", name=command.name), Ear("en-GB", date(2026, 1, 5))
        )
        for command in COMMANDS
    }

    rows = ROW.finditer(section((repo_root / "README.md").read_text(), "Commands"))

    assert {row["name"]: row["rest"] for row in rows} == told


def test_the_table_of_settings_is_the_settings(repo_root: Path) -> None:
    rows = ROW.finditer(section((repo_root / "README.md").read_text(), "Settings"))

    written = {row["name"]: row["rest"].split(" | ")[0].strip("`") for row in rows}

    assert written == {field.name.upper(): str(field.default or "–") for field in fields(Settings)}


def test_the_conversation_in_the_readme_is_a_transcript(repo_root: Path) -> None:
    readme = (repo_root / "README.md").read_text()
    shown = re.findall(r"<!-- transcript: (\w+) -->\n```\n(.+?)```", readme, re.DOTALL)

    assert shown
    for name, text in shown:
        whole = (repo_root / "tests/e2e/transcripts" / f"{name}.txt").read_text()
        assert all(part.strip() in whole for part in text.split("[…]"))
