"""`python -m bot read-plan FILE`: what an importer understood of a document, and what it passed over.

A command for people who write plans and importers; its few words stand here and not among the coach's copy.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from bot.plan_account import account
from core.plan.model import Plan, Span, Unit
from core.plan.reading import NoPlan, PlanReading
from core.plan.reading import read_plan as read_text

MOST_BYTES = 1 << 20
USUAL_MONTHS = 12
UNREADABLE = 2  # the exit status of a file that holds no plan

_REASONS = {
    "missing": "there is no such file",
    "directory": "this is a directory; name a file in it",
    "unreadable": "the file cannot be read",
    "too_long": "the file is longer than 1 MiB; a plan is text of a few pages",
    "not_utf8": "the file is not UTF-8 text",
    "binary": "the file is not text",
    "empty": "the file is empty",
    "no_plan": "no plan found: no phases, and nothing listed to study",
    "too_deep": "the document is nested too deeply to be a plan",
    "bad_yaml": "not valid YAML",
    "bad_document": "a plan document with a mistake in it",
}
_TROUBLES: dict[type[OSError], str] = {FileNotFoundError: "missing", IsADirectoryError: "directory"}
_INDENT = {
    "title": 0,
    "phase": 0,
    "project": 1,
    "module": 1,
    "topic": 2,
    "resource": 2,
    "feature": 2,
    "column": 2,
}


def read_plan_file(path: Path) -> PlanReading | NoPlan:
    """The reading of the file at `path`; whatever is wrong with it is a `NoPlan` with the reason."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        return NoPlan(_TROUBLES.get(type(error), "unreadable"))
    except ValueError:  # a name no file can have
        return NoPlan("missing")
    return read_plan_bytes(data, name=path.name)


def read_plan_bytes(data: bytes, *, name: str = "") -> PlanReading | NoPlan:
    """The reading of a file's content, as it may also come attached to a message."""
    if len(data) > MOST_BYTES:
        return NoPlan("too_long")
    if b"\0" in data:
        return NoPlan("binary")
    try:
        return read_text(data.decode("utf-8-sig"), name=name)
    except UnicodeDecodeError:
        return NoPlan("not_utf8")


def reason(no: NoPlan) -> str:
    """Why there is no plan, in one line."""
    said = _REASONS.get(no.reason, no.reason)
    return f"{said}: {' '.join(no.detail.split())}" if no.detail else said


class NotAPlanError(Exception):
    """The file holds no plan; the message names it and says why, in one line."""


def plan_from(path: Path) -> Plan:
    """The plan in the file at `path`, ready to be followed. Raises `NotAPlanError` if there is none.

    One that does not say how long it takes is given a year: every phase stays open all that time.
    """
    reading = read_plan_file(path)
    if isinstance(reading, NoPlan):
        raise NotAPlanError(_refusal(path, reading))
    plan = reading.plan
    return plan if plan.length else replace(plan, length=USUAL_MONTHS, unit=Unit.MONTH)


def read_plan(file: Path, as_json: bool) -> int:  # noqa: FBT001 - the shape of the command's own options
    """Print the reading of `file` and return the exit status: 0, or 2 with one line on stderr."""
    reading = read_plan_file(file)
    if isinstance(reading, NoPlan):
        sys.stderr.write(f"{_refusal(file, reading)}\n")
        return UNREADABLE
    told = (
        json.dumps(account(reading), ensure_ascii=False, indent=2) if as_json else "\n".join(outline(reading))
    )
    sys.stdout.write(f"{told}\n")
    return 0


def outline(reading: PlanReading) -> Iterator[str]:
    """The reading for a person: what the plan holds, fact by fact with its line, then what was passed over."""
    yield from _summary(reading)
    yield ""
    yield "Understood:"
    for fact in reading.understood:
        indent = "  " * _INDENT.get(fact.what, 1)
        yield _clean(f"{fact.line:>6}  {indent}{fact.what}: {fact.title}")
    yield ""
    count = len(reading.passed_over)
    yield f"Passed over: {count or 'no'} line{'s' if count != 1 else ''}"
    for line in reading.passed_over:
        yield _clean(f"{line.line:>6}  {line.text}")


def _summary(reading: PlanReading) -> Iterator[str]:
    plan = reading.plan
    yield _clean(plan.title)
    if plan.length:
        yield f"Length: {plan.length} {plan.unit.value}s"
    if plan.goal:
        yield _clean(f"Goal: {plan.goal}")
    yield _counted(reading)
    for phase in plan.phases if reading.has_phases else ():
        beside = f", beside {phase.parallel_to}" if phase.parallel_to is not None else ""
        yield _clean(f"  {phase.number}. {phase.title}{_when(phase.span)}{beside}")
    if not reading.has_phases:
        yield "No phases: its subjects are kept together, to be studied in any order."


def _counted(reading: PlanReading) -> str:
    plan = reading.plan
    counts = (
        (len(plan.phases) if reading.has_phases else 0, "phases"),
        (sum(1 for _ in plan.modules()), "modules"),
        (sum(len(module.topics) for module in plan.modules()), "topics"),
        (sum(1 for _ in plan.resources()), "resources"),
        (len(plan.projects), "projects"),
        (_weekdays(plan), "weekdays"),
        (len(plan.quick_wins), "quick wins"),
    )
    return ", ".join(f"{count} {what}" for count, what in counts)


def _weekdays(plan: Plan) -> int:
    return len({slot.weekday for slot in plan.slots})


def _when(span: Span | None) -> str:
    if span is None:
        return ""
    ends = str(span.first) if span.first == span.last else f"{span.first}-{span.last}"
    return f" ({span.unit.value}s {ends})" if span.first != span.last else f" ({span.unit.value} {ends})"


def _refusal(file: Path, no: NoPlan) -> str:
    return _clean(" ".join(f"{file}: {reason(no)}".split()))


def _clean(text: str) -> str:
    """`text` without control characters: a document must not steer the terminal it is shown on."""
    return "".join(char for char in text if char.isprintable())
