"""Reading a plan that somebody wrote: Markdown or YAML in, a `Plan` and an account of the reading out."""

from core.plan.reading.outcome import NoPlan, PlanReading
from core.plan.reading.reader import read_markdown
from core.plan.reading.structured import looks_structured, read_structured

__all__ = ["NoPlan", "PlanReading", "read_plan"]

LONGEST = 1 << 20  # characters; the longest plan met so far has 110 000
# A text may be short enough and yet take minutes to parse: these are ten times what the longest plan has.
_MOST = {"\n": 60_000, "[": 60_000, "|": 200_000}
_LONGEST_LINE = 20_000  # a picture written into the text; what follows in its line is no part of a plan


def read_plan(text: str, *, name: str = "") -> PlanReading | NoPlan:
    """The plan `text` tells. Never raises: whatever it is, the answer is a reading or a reason.

    `name` is the file's, if there is one: it tells YAML from Markdown where the text alone leaves doubt.
    """
    if not text.strip():
        return NoPlan("empty")
    if "\0" in text:
        return NoPlan("binary")
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if len(plain) > LONGEST or any(plain.count(char) > most for char, most in _MOST.items()):
        return NoPlan("too_long")
    plain = "\n".join(line[:_LONGEST_LINE] for line in plain.split("\n"))
    try:
        reading = read_structured(plain) if looks_structured(plain, name) else read_markdown(plain)
        # A name decides; without one, text that only looked like YAML is Markdown after all.
        is_misjudged = isinstance(reading, NoPlan) and reading.reason == "bad_yaml" and not name
        return read_markdown(plain) if is_misjudged else reading
    except RecursionError:
        return NoPlan("too_deep")
