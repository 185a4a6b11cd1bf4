"""The study week: "Monday/Wednesday/Friday: Technical reading" under "Weekdays (1-1.5 hours)" to slots."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from core.plan.model import Activity, Band, Slot
from core.plan.reading import words
from core.plan.reading.blocks import Block, Items, Line, Paragraph, Section, Table
from core.plan.reading.labels import label_of
from core.plan.reading.ledger import Ledger
from core.plan.reading.text import plain

_NAME = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(weekdays?|workdays|weekends?|daily|everyday)\b",
    re.IGNORECASE,
)
_RANGE = re.compile(r"^\s*(?:-|\u2013|\u2014|to|through|until)\s*$", re.IGNORECASE)
_AMOUNT = r"(\d{1,3}(?:[.,]\d{1,2})?)"
_HOURS = re.compile(
    rf"{_AMOUNT}(?:\s*(?:-|\u2013|to)\s*{_AMOUNT})?\s*(hours?|hrs?|h|minutes?|mins?)\b", re.IGNORECASE
)
_BRACKETED_HOURS = re.compile(r"\s*\([^()]*\d[^()]*(?:hours?|hrs?|h|minutes?|mins?)[^()]*\)", re.IGNORECASE)
_MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Week:
    """The slots of a schedule, and the hours as written over weekdays and weekends."""

    slots: tuple[Slot, ...] = ()
    weekday_hours: str | None = None
    weekend_hours: str | None = None


def days_in(text: str) -> tuple[int, ...]:
    """The weekdays `text` names, 0 for Monday: "Mon-Wed", "Tuesday/Thursday", "weekends"."""
    days: list[int] = []
    end = 0
    for found in _NAME.finditer(text):
        named = _days_named(found.group().casefold())
        if days and _RANGE.match(text[end : found.start()]) and named:
            named = tuple(range(days[-1] + 1, named[0] + 1)) or named
        days += [day for day in named if day not in days]
        end = found.end()
    return tuple(days)


def _days_named(word: str) -> tuple[int, ...]:
    if word in words.DAY_GROUPS:
        return words.DAY_GROUPS[word]
    bare = word.removesuffix("s") if word not in {"tues", "thurs"} else word
    return tuple(n for n, name in enumerate(words.WEEKDAYS) if name.startswith(bare))


def band_in(text: str) -> tuple[Band, str] | None:
    """The minutes a day `text` asks for, and the words that say so."""
    found = _HOURS.search(text)
    if found is None:
        return None
    scale = 60 if found.group(3)[0] in "hH" else 1
    amounts = [round(float(group.replace(",", ".")) * scale) for group in found.groups()[:2] if group]
    if not 0 < amounts[0] <= amounts[-1] <= _MOST_MINUTES:
        return None
    return Band(amounts[0], amounts[-1]), found.group()


def activity_of_slot(label: str) -> Activity:
    folded = label.casefold()
    for activity, signs in words.SLOT_WORDS:
        if any(sign in folded for sign in signs):
            return activity
    return Activity.READING


def read_week(section: Section, ledger: Ledger) -> Week:
    """The slots that the lists and tables of a section tell; a day without hours anywhere is left out."""
    slots: list[Slot] = []
    said: dict[bool, str] = {}
    for part in section.walk():
        days, band = days_in(part.title), band_in(part.title)
        for block in part.blocks:
            if isinstance(block, Paragraph) and label_of(block.lines[0]):
                days, band = days_in(block.lines[0].text), band_in(block.lines[0].text)
                ledger.use(*(block.lines[:1] if days else ()))
            if band and days:
                said.setdefault(days[0] > 4, band[1])  # noqa: PLR2004
            for line, text in _entries(block):
                slots += _slots(line, text, days, band[0] if band else None, ledger)
    return Week(tuple(sorted(slots, key=lambda slot: slot.weekday)), said.get(False), said.get(True))


def _entries(block: Block) -> Iterator[tuple[Line, str]]:
    match block:
        case Items(_, items):
            yield from ((item.line, item.line.text) for item in items)
        case Table(_, rows):
            yield from (
                (row[0], f"{row[0].text}: {' '.join(cell.text for cell in row[1:])}") for row in rows if row
            )
        case _:
            pass


def _slots(line: Line, text: str, days: tuple[int, ...], band: Band | None, ledger: Ledger) -> Iterator[Slot]:
    """The slots of one entry; its own days and hours go before those of its label."""
    head, colon, tail = text.partition(":")
    own = days_in(head) if colon else ()
    told = _BRACKETED_HOURS.sub("", tail if own else text)
    label = plain(_HOURS.sub("", told)).strip(" -\u2013:,")
    timed = band_in(text)
    minutes = timed[0] if timed else band
    if minutes is None or not label or not (own or days):
        return
    ledger.note(line, "slot", label)
    for day in own or days:
        yield Slot(day, activity_of_slot(label), label, minutes)
