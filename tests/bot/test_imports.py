"""What is not configured is not imported."""

import subprocess
import sys
from pathlib import Path

RUNNING = """
import sys
from bot.__main__ import spare
spare()
import bot.starting, bot.service, bot.telegram.run
print(*(name for name, module in sys.modules.items() if module))
"""
NEEDLESS = {
    *("alembic", "asyncpg", "discord", "telegram.ext"),
    *("click", "prompt_toolkit", "pygments", "rich", "typer"),
    *("core.plan.reading", "markdown_it", "openai", "pydantic", "ruamel"),
}


def test_a_bot_on_telegram_imports_neither_other_platforms_nor_commands_nor_readers_of_plans(repo_root: Path):
    told = subprocess.run(
        (sys.executable, "-c", RUNNING), cwd=repo_root, capture_output=True, text=True, check=True
    )
    imported = set(told.stdout.split())
    assert "bot.telegram.run" in imported
    assert not imported & NEEDLESS
