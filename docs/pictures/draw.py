"""Draws the README's pictures from the transcripts: `PYTHONPATH=. python docs/pictures/draw.py`, at the root."""

import asyncio
import sqlite3
import tempfile
import textwrap
from contextlib import closing
from html import escape
from pathlib import Path

from bot.message import Picture, loaded
from bot.pictures.painter import Painter
from bot.wording import Wording
from tests.e2e.transcript import played

HERE = Path(__file__).parent
TRANSCRIPTS = HERE.parents[1] / "tests" / "e2e" / "transcripts"
PICTURES = {
    "chat": ("first_week", "--- Monday 2026-01-05 18:35", "--- Wednesday"),
}
CARD = "first_week"
"""The transcript whose last picture is shown as the learner gets it."""

WIDTH = 420
COLUMNS = 44
LINE = 20
PAD = 12
CHARACTER = 7.9
SHORT = 12
MOST_IN_ROW = 3
STYLE = """
text { font: 14px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #10243a; white-space: pre }
.paper { fill: #e8eef5 } .coach { fill: #ffffff } .learner { fill: #cfe3ff } .key { fill: #dbe7f4 }
.key-text { font-weight: 600; fill: #1f5fa8; text-anchor: middle } .time { font-size: 12px; fill: #5a6b7d; text-anchor: middle }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf5 } .paper { fill: #0f1822 } .coach { fill: #1c2733 } .learner { fill: #1f4b80 } .key { fill: #26384b }
  .key-text { fill: #8fc0ff } .time { fill: #8fa0b2 }
}
"""


def turns(name: str, start: str, end: str) -> list[tuple[str, list[str]]]:
    """The transcript from the line that begins with `start` to before the one with `end`, as (speaker, lines)."""
    lines = (TRANSCRIPTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith(start))
    last = next((n for n, line in enumerate(lines) if line.startswith(end)), len(lines))
    said: list[tuple[str, list[str]]] = []
    for line in lines[first:last]:
        if line.startswith("--- "):
            said.append(("time", [line[4:]]))
        elif line.startswith("learner> "):
            said.append(("learner", [line[9:]]))
        elif line.startswith("coach>"):
            said.append(("coach", [line[9:]]))
        else:
            said[-1][1].append(line[9:])
    return said


def bubble(speaker: str, lines: list[str], top: int) -> tuple[list[str], int]:
    """The SVG of one message and where the next one begins."""
    if speaker == "time":
        return [f'<text class="time" x="{WIDTH / 2}" y="{top + 14}">{escape(lines[0])}</text>'], top + 28
    keys = [part.split("] ")[1] for line in lines if line.startswith("[") for part in line.split("  [")]
    body = [line for line in lines if not line.startswith("[")]
    body = [part for line in body for part in (textwrap.wrap(line, COLUMNS) or [""])]
    while body and not body[-1]:
        body.pop()
    width = min(WIDTH - 40, max(len(line) for line in body) * CHARACTER + 2 * PAD)
    left = WIDTH - width - 12 if speaker == "learner" else 12
    height = len(body) * LINE + PAD
    shapes = [f'<rect class="{speaker}" x="{left}" y="{top}" width="{width}" height="{height}" rx="12"/>']
    shapes += [
        f'<text x="{left + PAD}" y="{top + (n + 1) * LINE}">{escape(line)}</text>'
        for n, line in enumerate(body)
    ]
    top += height + 4
    for row in rows(keys):
        wide = (WIDTH - 40 - 4 * (len(row) - 1)) / len(row)
        for place, key in enumerate(row):
            left = 12 + place * (wide + 4)
            shapes.append(f'<rect class="key" x="{left}" y="{top}" width="{wide}" height="30" rx="8"/>')
            shapes.append(f'<text class="key-text" x="{left + wide / 2}" y="{top + 20}">{escape(key)}</text>')
        top += 34
    return shapes, top + 8


def rows(keys: list[str]) -> list[list[str]]:
    """Buttons as a phone shows them: short ones side by side."""
    found: list[list[str]] = []
    for key in keys:
        if found and len(found[-1]) < MOST_IN_ROW and max(map(len, (*found[-1], key))) <= SHORT:
            found[-1].append(key)
        else:
            found.append([key])
    return found


def picture(name: str, start: str, end: str) -> str:
    top, shapes = 12, []
    for speaker, lines in turns(name, start, end):
        drawn, top = bubble(speaker, lines, top)
        shapes += drawn
    frame = f'<rect class="paper" width="{WIDTH}" height="{top}" rx="18"/>'
    view = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" width="{WIDTH}" height="{top}">'
    )
    return "\n".join([view, f"<style>{STYLE}</style>", frame, *shapes, "</svg>", ""])


def last_picture(name: str) -> Picture:
    """The last picture somebody gets who talks as in the transcript `name`."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "syllabot.db"
        asyncio.run(played((TRANSCRIPTS / f"{name}.txt").read_text(encoding="utf-8"), file))
        with closing(sqlite3.connect(file)) as database:
            replies = database.execute("SELECT reply FROM turns WHERE reply IS NOT NULL ORDER BY id DESC")
            return next(found for (reply,) in replies if (found := loaded(reply).picture))


def main() -> None:
    for file, (transcript, start, end) in PICTURES.items():
        (HERE / f"{file}.svg").write_text(picture(transcript, start, end), encoding="utf-8")
    card = last_picture(CARD)
    png = asyncio.run(Painter(Wording()).painted(card))
    if png is None:
        raise SystemExit("The card could not be painted.")
    (HERE / f"{card.name}.png").write_bytes(png)
    print(card.alt)  # noqa: T201  # for the README


if __name__ == "__main__":
    main()
