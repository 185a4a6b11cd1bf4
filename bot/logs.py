"""Log lines: events with facts, on standard error; a learner's words are never among them."""

import logging
import sys
import traceback
from typing import Literal

import structlog
from structlog.typing import EventDict

Format = Literal["console", "json"]


def unspoken(_: object, __: str, event: EventDict) -> EventDict:
    """Tells where an error was raised and of what kind, without its message: that may quote the learner."""
    told = event.pop("exc_info", None)
    error = told if isinstance(told, BaseException) else sys.exc_info()[1] if told else None
    if error is not None:
        frames = "".join(traceback.format_tb(error.__traceback__))
        event["exception"] = f"{frames}{type(error).__module__}.{type(error).__qualname__}"
    return event


def set_up(level: str, log_format: Format, *, for_good: bool = False) -> None:
    """Sends events of `level` and above to standard error, as lines for people or as JSON.

    `for_good`, a logger keeps what was set up when it was first used, and need not ask each time.
    """
    renderer = (
        structlog.processors.JSONRenderer()
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            unspoken,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=for_good,
    )
