"""`python -m bot`: alone it runs the coach; with arguments it is a command."""

import sys

SPARED = ("rich", "httpx._main")
"""What structlog and httpx import only if it is there, to look well in a terminal: 7 MB a running bot has no use for."""


def main() -> None:
    if sys.argv[1:]:
        from bot.commands import app  # reading a command line takes 13 MB, which a running bot can spare

        app(prog_name="python -m bot")
    else:
        spare()
        from bot.starting import run

        run()


def spare() -> None:
    """Lets imports find none of `SPARED` in this process, as if it were not installed."""
    sys.modules.update(dict.fromkeys(SPARED))  # type: ignore[arg-type]  # None is Python's sign for that


if __name__ == "__main__":
    main()
