"""Countable goals in a sentence: "Solve 10 LeetCode easy problems", "aim for 3-4 problems per week"."""

import re

from core.plan.model import Goal, Unit
from core.plan.reading import catalogue
from core.plan.reading.text import number

_NUMBER = r"(\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NOUN = "|".join(sorted(catalogue.COUNTABLE, key=len, reverse=True))
_GOAL = re.compile(
    rf"\b{_NUMBER}(?:\s*(?:-|\u2013|\bto\b)\s*{_NUMBER})?\s+(?:[\w-]+\s+){{0,3}}?({_NOUN})\b"
    r"(?:\s*(?:per|a|an|each|every|/)\s*(day|week|month))?",
    re.IGNORECASE,
)


def goal_in(text: str) -> Goal | None:
    """The first goal that `text` counts, or None."""
    found = _GOAL.search(text[:500])
    if found is None:
        return None
    least = number(found.group(1))
    most = number(found.group(2)) if found.group(2) else least
    if least is None or most is None or most < least:
        return None
    return Goal(
        found.group(3).casefold(), least, most, Unit(found.group(4).casefold()) if found.group(4) else None
    )
