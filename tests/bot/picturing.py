"""A picture for the tests, from facts of their choice."""

from datetime import date, timedelta
from typing import Any

from bot.message import Picture

MONDAY = date(2026, 1, 5)


def part(minutes: int, title: str = "A phase", whole: int = 1000) -> dict[str, Any]:
    share = 100 * minutes // whole
    return {"kind": "phase", "number": 1, "title": title, "minutes": minutes, "now": True, "percent": share}


def progress(
    days: tuple[int, ...] = (90, 0, 45, 0, 0, 200, 0), parts: tuple[Any, ...] = (), **more: Any
) -> Picture:
    told = [
        {"day": str(MONDAY + timedelta(n)), "minutes": m, "least": 60, "most": 90, "today": n == 2}
        for n, m in enumerate(days)
    ]
    whole = sum(it["minutes"] for it in parts)
    facts = {
        "clock": {"state": "running", "unit": "month", "number": 4, "of": 12, "week": 15, "days_to_start": 0},
        "week": {"minutes": sum(days), "least": 420, "most": 630, "days": told},
        "pace": {"is": "on", "minutes": 0},
        "parts": {"shown": parts, "left": {"count": 0, "minutes": 0, "percent": 0}, "minutes": whole},
        "streak": 3,
        "weeks": {"kept": 2, "of": 3},
        "lately": {"kept": 11, "of": 14},
        **more,
    }
    return Picture("progress", facts, "A card", "en-GB", MONDAY + timedelta(days=2))
