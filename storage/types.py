"""Column types that keep the border: what they bind is what every database takes, on the way in and in searches."""

import json
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import DateTime, Dialect, Integer, Text
from sqlalchemy.types import TypeDecorator

from core.nudges.document import from_document, to_document
from core.rhythm import Rhythm

LARGEST = 2**31 - 1
"""The largest whole number a column takes (PostgreSQL's `integer`)."""


def clean(text: str, longest: int | None = None) -> str:
    """`text` as both databases can keep it, cut to `longest` characters if there is a limit.

    PostgreSQL takes neither NUL nor lone surrogates; each becomes U+FFFD.
    """
    text = text[:longest].replace("\0", "\ufffd")
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text


class Words(TypeDecorator[str]):
    """Text, cleaned and cut to `longest` characters if there is a limit."""

    impl = Text
    cache_ok = True

    def __init__(self, longest: int | None = None) -> None:
        super().__init__()
        self.longest = longest

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - same on both
        return None if value is None else clean(value, self.longest)


class Whole(TypeDecorator[int]):
    """A whole number; what no column could hold becomes the nearest one that it can."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - same on both
        if value is None or -LARGEST <= value <= LARGEST:
            return value
        return LARGEST if value > 0 else -LARGEST


class Utc(TypeDecorator[datetime]):
    """An instant: aware, kept and given back in UTC. A naive datetime is refused with a `ValueError`."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - same on both
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} bears no time zone; give an aware datetime")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - same on both
        return None if value is None else value.replace(tzinfo=UTC)


class JsonText(TypeDecorator[Any]):
    """JSON in ASCII, so that any text inside comes back as it was, NUL and lone surrogates too."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:  # noqa: ARG002 - same on both
        return json.dumps(value, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ARG002 - same on both
        return None if value is None else json.loads(value)


class RhythmText(TypeDecorator[Rhythm]):
    """A learner's rhythm as JSON; what is usual is left out."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Rhythm | None, dialect: Dialect) -> str:  # noqa: ARG002 - same on both
        return json.dumps(to_document(value or Rhythm()), separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Rhythm:  # noqa: ARG002 - same on both
        return _rhythm(value or "{}")


@lru_cache(maxsize=1024)
def _rhythm(document: str) -> Rhythm:
    """Most learners keep the usual rhythm."""
    return from_document(json.loads(document))
