"""The commands of `python -m bot`."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.config import Settings
from bot.starting import FAILED, configured, fail
from core.plan.model import Plan
from storage.errors import DatabaseError

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def explain() -> None:
    """Syllabot, a study coach in your chat. Without a command it runs every platform that has a token."""


@app.command()
def chat(
    plan: Annotated[
        Path | None,
        typer.Option(help="Follow your own plan, a Markdown or YAML file, instead of the shipped one."),
    ] = None,
) -> None:
    """Talk to the coach in this terminal; also takes one message a line from a pipe."""
    settings = configured(log_level="WARNING")
    try:
        asyncio.run(_chat(settings, _brought(plan)))
    except DatabaseError as error:
        raise fail(error) from None
    except KeyboardInterrupt:
        sys.stderr.close()  # nobody waits for what the interpreter would say of the line it was reading
    except BrokenPipeError:  # nobody reads any more; what is still to be written goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


async def _chat(settings: Settings, plans: tuple[Plan, ...]) -> None:
    from bot.app import coach
    from bot.terminal.chat import chat as talk

    async with coach(settings, plans=plans) as it:
        await talk(it)


def _brought(file: Path | None) -> tuple[Plan, ...]:
    """The learner's own plan, if they brought one."""
    if file is None:
        return ()
    from bot.plan_reading import NotAPlanError, plan_from

    try:
        return (plan_from(file),)
    except NotAPlanError as error:
        raise fail(error) from None


@app.command("read-plan")
def read_plan(
    file: Path, *, as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
) -> None:
    """Show what is understood of a plan document and what is passed over, with line numbers."""
    from bot.plan_reading import read_plan as read

    raise typer.Exit(read(file, as_json))


@app.command("read-log")
def read_log(
    text: Annotated[str, typer.Argument(help="A message, or - to read JSON lines.")] = "-",
    plan: Annotated[Path | None, typer.Option(help="The plan the message is about.")] = None,
) -> None:
    """Show how a quick log is understood, as JSON."""
    from bot.app import system_clock
    from bot.log_reading import read_log as read
    from bot.shipped import shipped_plan

    about = _brought(plan) or (shipped_plan(),)
    raise typer.Exit(read(text, about[0], system_clock()))


@app.command()
def check() -> None:
    """Tell what is configured and whether it can be reached; the exit status is 2 if something cannot."""
    from bot.checking import check as looked_at

    settings = configured(log_level="ERROR")
    wrong = False
    for found in asyncio.run(looked_at(settings)):
        typer.echo(f"{found.what:<10} {'up' if found.up else 'down':<5} {found.about}")
        wrong = wrong or not found.up
    if not settings.platforms:
        typer.echo("No chat platform is set up; python -m bot says how.")
    raise typer.Exit(FAILED if wrong else 0)


@app.command()
def backup(file: Path) -> None:
    """Copy the SQLite database to FILE, also while the coach runs."""
    from storage.backup import backup as copy
    from storage.database import Database

    try:
        asyncio.run(copy(Database.open(configured().database_url), file))
    except DatabaseError as error:
        raise fail(error) from None
