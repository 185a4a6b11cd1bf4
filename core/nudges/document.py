"""A rhythm as a JSON document, and back; what is usual is left out."""

from collections.abc import Mapping
from datetime import time
from typing import Any

from core.rhythm import Quiet, Rhythm, Rule


def to_document(rhythm: Rhythm) -> dict[str, Any]:
    return {name: value for name, value in _whole(rhythm).items() if value != _USUAL[name]}


def from_document(document: Mapping[str, Any]) -> Rhythm:
    """The rhythm `to_document` wrote; a rule of a newer version of the coach is left out."""
    whole = {**_USUAL, **document}
    known = {rule.value for rule in Rule}
    return Rhythm(
        {int(day): time.fromisoformat(at) if at else None for day, at in whole["days"].items()},
        time.fromisoformat(whole["evening_at"]),
        Quiet(*map(time.fromisoformat, whole["quiet"])),
        {Rule(name): on for name, on in whole["switched"].items() if name in known},
    )


def _whole(rhythm: Rhythm) -> dict[str, Any]:
    return {
        "days": {str(day): at.isoformat() if at else None for day, at in sorted(rhythm.days.items())},
        "evening_at": rhythm.evening_at.isoformat(),
        "quiet": [rhythm.quiet.begins.isoformat(), rhythm.quiet.ends.isoformat()],
        "switched": {rule.value: on for rule, on in rhythm.switched.items()},
    }


_USUAL = _whole(Rhythm())
