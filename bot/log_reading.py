"""`python -m bot read-log`: shows how quick logs are understood."""

import json
import sys
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.terminal.here import here
from core.plan.model import Plan, titles_of
from core.quicklog.model import Kind, Moment, Reading, Studied
from core.quicklog.reading import Reader
from core.quicklog.targets.finding import Targets

RECORDED = {Kind.LOG, Kind.CORRECTION}


class LogReading:
    """Reads messages about one plan; targets go in and come out as titles."""

    def __init__(self, plan: Plan) -> None:
        self._reader = Reader(Targets.of(plan))
        self._titles = titles_of(plan)
        self._keys = {title.casefold(): key for key, title in self._titles.items()}

    def row(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The answer to one line of JSON. Raises `KeyError`, `TypeError` or `ValueError` if it lacks its form."""
        reading = self._reader.read(str(row["text"]), self._moment(row))
        kept = reading.entries if reading.kind in RECORDED else ()
        return {"id": row["id"], "kind": reading.kind, "entries": [self._entry(entry) for entry in kept]}

    def whole(self, text: str, moment: Moment) -> dict[str, Any]:
        """Everything that is understood of `text`, also what is open."""
        reading: Reading = self._reader.read(text, moment)
        entries = [
            {
                **self._entry(entry),
                "position": entry.position,
                "choices": [self._titles[key] for key in entry.choices],
            }
            for entry in reading.entries
        ]
        return {"kind": reading.kind, "entries": entries, "doubt": reading.doubt, "number": reading.number}

    def _moment(self, row: Mapping[str, Any]) -> Moment:
        context = row.get("context") or {}
        return Moment(
            datetime.fromisoformat(row["now_local"]).replace(tzinfo=ZoneInfo(row["tz"])),
            row.get("locale") or "en-US",
            nudged=context.get("in_reply_to") == "nudge",
            previous=tuple(self._previous(entry) for entry in context.get("prev") or ()),
        )

    def _previous(self, entry: Mapping[str, Any]) -> Studied:
        name = entry.get("target")
        target = self._keys.get(name.casefold(), name) if name else None
        return Studied(
            entry["minutes"],
            date.fromisoformat(entry["date"]),
            target,
            entry.get("problems"),
            entry.get("note") or "",
        )

    def _entry(self, entry: Studied) -> dict[str, Any]:
        return {
            "minutes": entry.minutes,
            "date": entry.day.isoformat(),
            "target": self._titles.get(entry.target, entry.target) if entry.target else None,
            "problems": entry.problems,
            "note": entry.note,
        }


def read_log(text: str, plan: Plan, now: datetime) -> int:
    """Prints the reading of `text`, or of each line of JSON if it is "-"; the exit status."""
    reading = LogReading(plan)
    if text == "-":
        lines = (line.decode("utf-8", errors="replace") for line in sys.stdin.buffer)
        return _read_lines(reading, lines)
    place = here()
    moment = Moment(now.astimezone(ZoneInfo(place.zone)), place.locale)
    _print(reading.whole(text, moment), indent=2)
    return 0


def _read_lines(reading: LogReading, lines: Iterable[str]) -> int:
    """A line out for each line in; one that cannot be read is named on standard error and makes the status 2."""
    status = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            _print(reading.row(json.loads(line)))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            sys.stderr.write(f"line {number}: not a message to read ({type(error).__name__}: {error})\n")
            status = 2
    sys.stdout.flush()
    return status


def _print(document: Mapping[str, Any], indent: int | None = None) -> None:
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=indent) + "\n")
