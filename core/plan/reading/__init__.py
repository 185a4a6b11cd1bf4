"""Reading a plan that somebody wrote: Markdown or YAML in, a `Plan` and an account of the reading out."""

from core.plan.reading.outcome import NoPlan, PlanReading
from core.plan.reading.reader import read_markdown
from core.plan.reading.structured import looks_structured, read_structured

__all__ = ["NoPlan", "PlanReading", "read_plan"]

LONGEST = 1 << 20  # characters; the longest plan met so far has 110 000


def read_plan(text: str, *, name: str = "") -> PlanReading | NoPlan:
    """The plan `text` tells. Never raises: whatever it is, the answer is a reading or a reason.

    `name` is the file's, if there is one: it tells YAML from Markdown where the text alone leaves doubt.
    """
    if not text.strip():
        return NoPlan("empty")
    if "\0" in text:
        return NoPlan("binary")
    if len(text) > LONGEST:
        return NoPlan("too_long")
    try:
        plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        return read_structured(plain) if looks_structured(plain, name) else read_markdown(plain)
    except RecursionError:
        return NoPlan("too_deep")
