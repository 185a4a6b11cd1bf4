"""`python -m bot`: alone it runs the coach; with arguments it is a command."""

import sys


def main() -> None:
    if sys.argv[1:]:
        from bot.commands import app  # reading a command line takes 13 MB, which a running bot can spare

        app(prog_name="python -m bot")
    else:
        from bot.starting import run

        run()


if __name__ == "__main__":
    main()
