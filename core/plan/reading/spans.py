"""Spans and lengths of time in headings and sentences: "Months 1-3", "Week 5 - 12", "| Day 9", "12-month", "(2 weeks)"."""

import re
from dataclasses import dataclass

from core.plan.model import Span, Unit
from core.plan.reading import words
from core.plan.reading.text import number, plain

_N = r"(\d{1,3}|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_DASH = r"\s*(?:-|\u2013|\u2014|~|/|&|\bto\b|\bthrough\b|\band\b|\bal?\b|\b\u00e0\b|\bbis\b)\s*"
_UNIT = "|".join(sorted((re.escape(word) for word in words.UNITS), key=len, reverse=True))
_STAGE = "|".join(sorted((re.escape(word) for word in words.STAGES), key=len, reverse=True))
# A mark opens the title, or stands after a separator: "Week 1", "1. Week 1", "Trees | Day 23", "Backend (Months 1-3".
_FROM = r"(?:^|[|:(\[,\u2013\u2014-]\s*|^\d+[.)]\s*)"
_TIME_MARK = re.compile(
    rf"{_FROM}(?P<unit>{_UNIT})\.?\s*#?0*{_N}(?:{_DASH}(?:(?:{_UNIT})\s*)?0*{_N})?\b", re.IGNORECASE
)
_ORDINAL_MARK = re.compile(rf"\u7b2c\s*(\d+)(?:\s*[-~\u81f3\u5230]\s*\u7b2c?(\d+))?\s*(?P<unit>{_UNIT})")
_STAGE_MARK = re.compile(
    rf"{_FROM}(?P<stage>{_STAGE})\s*#?0*{_N}\b|{_FROM}(?P<roman>{_STAGE})\s+([ivx]+)\b", re.IGNORECASE
)
_LENGTH = re.compile(
    rf"\b{_N}(?:{_DASH}{_N})?[\s-]*(?P<unit>{_UNIT}|years?|quarters?)\b(?!\s*\d)", re.IGNORECASE
)
_PARALLEL = re.compile(
    rf"(?:parallel|alongside|concurrent\w*|simultaneous\w*)\b[^.)]*?\b(?:{_STAGE})\s*(\d+)", re.IGNORECASE
)
_OPENING = re.compile(
    rf"(?:{_UNIT}|{_STAGE})\s*#?{_N}(?:{_DASH}{_N})?\s*(?:[:|\u2013\u2014.-]|$)", re.IGNORECASE
)
_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" if name != "may" else name for name in words.MONTH_NAMES)
_CALENDAR = re.compile(
    rf"(?:^|[|(:\u2013\u2014-]\s*)(?:(?P<quarter>Q[1-4])|(?P<first>{_MONTH})\b\.?(?:\s+\d{{4}})?"
    rf"(?:{_DASH}(?P<last>{_MONTH})\b)?)(?=\W|$)(?!\s+[a-z])",
    re.IGNORECASE,
)
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}
_BRACKETED = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_LONGEST_HEADING = 300


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time, from `least` to `most` units, as `text` says it."""

    least: int
    most: int
    unit: Unit
    text: str

    def of(self, unit: Unit) -> int:
        """The longest reading in whole `unit`s, at least one; four weeks are a month and a month is four weeks."""
        if unit is self.unit:
            return self.most
        if {unit, self.unit} == {Unit.WEEK, Unit.MONTH}:
            year = {Unit.WEEK: 52, Unit.MONTH: 12}
            return max(1, round(self.most * year[unit] / year[self.unit]))
        return max(1, round(self.most * words.DAYS_IN[self.unit] / words.DAYS_IN[unit]))


@dataclass(frozen=True, slots=True)
class Mark:
    """What a heading says of its place in the plan. `word` is the kind of mark: "phase", "tier", "week", ..."""

    word: str
    number: int
    title: str
    span: Span | None = None
    length: Length | None = None
    parallel_to: int | None = None
    calendar: tuple[int, int] | None = None  # the months of the year it names, as "January - March"

    @property
    def is_time(self) -> bool:
        """Whether the heading counts weeks or days, or names months, rather than counting stages."""
        return self.word == "calendar" or (self.span is not None and self.word == self.span.unit.value)

    @property
    def is_weak(self) -> bool:
        return self.word in words.WEAK_STAGES and self.span is None


def span_in(text: str) -> Span | None:
    """The span `text` names: "Months 4-6" or "Day 9", at its start or after a separator."""
    found = _TIME_MARK.search(text) or _ORDINAL_MARK.search(text)
    if found is None:
        return None
    values = [number(group) for group in found.groups() if group and number(group) is not None]
    first, last = values[0], values[-1]
    if first is None or last is None or last < first:
        return None
    return Span(first, last, words.UNITS[found.group("unit").casefold()])


def length_in(text: str) -> Length | None:
    """The first length of time in `text`: "12-month", "2 years", "3-4 weeks"."""
    found = _LENGTH.search(text)
    if found is None:
        return None
    values = [number(group) for group in found.groups()[:2] if group]
    least, most = values[0], values[-1]
    if not least or not most or most < least:
        return None
    named = found.group("unit").casefold()
    if months := words.MONTHS_IN.get(named):
        return Length(least * months, most * months, Unit.MONTH, found.group())
    return Length(least, most, words.UNITS[named], found.group())


def mark_in(heading: str) -> Mark | None:
    """What `heading` says of its stage, or None for a heading that counts nothing."""
    text = plain(heading)[:_LONGEST_HEADING]
    span = span_in(text)
    stage = _STAGE_MARK.search(text)
    calendar = _calendar(text)
    if stage is None and span is None:
        return None if calendar is None else Mark("calendar", calendar[0], text, calendar=calendar)
    parallel = _PARALLEL.search(text)
    word, place = _stage(stage) if stage else ("", 0)
    if span is not None and (not word or stage is None or stage.start() > 0):
        word, place = span.unit.value, span.first
    return Mark(
        word,
        place,
        _title(text) if word == "phase" else text,
        span,
        length_in(text) if span is None else None,
        int(parallel.group(1)) if parallel else None,
        calendar,
    )


def opens_with_mark(text: str) -> bool:
    """Whether a line of plain text is set as a heading that counts: "WEEK 1: Verbs", but not "Week 1 was hard"."""
    return _OPENING.match(plain(text)) is not None


def without_time(heading: str) -> str:
    """`heading` without the span it opens or closes with: "Months 1-3: Chat" is "Chat"."""
    bare = _BRACKETED.sub(lambda found: "" if _says_when(found.group(1)) else found.group(), plain(heading))
    rest = _TIME_MARK.sub("", bare, count=1) if _TIME_MARK.search(bare) else bare
    title = rest.strip(" :.-\u2013\u2014|")
    return title if any(char.isalpha() for char in title) else plain(heading)


def _calendar(text: str) -> tuple[int, int] | None:
    """The months of the year that a heading names, 1 for January: "March", "Jan - Mar 2025", "Q2"."""
    found = _CALENDAR.search(text)
    if found is None:
        return None
    if quarter := found.group("quarter"):
        return 3 * int(quarter[1]) - 2, 3 * int(quarter[1])
    first = _month(found.group("first"))
    return first, _month(found.group("last")) if found.group("last") else first


def _month(name: str) -> int:
    return 1 + next(n for n, full in enumerate(words.MONTH_NAMES) if full.startswith(name.casefold()[:3]))


def _stage(found: re.Match[str]) -> tuple[str, int]:
    named = (found.group("stage") or found.group("roman")).casefold()
    value = next(group for group in reversed(found.groups()) if group).casefold()
    counted = number(value)
    return words.STAGES[named], _ROMAN.get(value, 0) if counted is None else counted


def _title(text: str) -> str:
    """The heading without its stage and without brackets that only say when."""
    bare = _BRACKETED.sub(lambda found: "" if _says_when(found.group(1)) else found.group(), text)
    rest = _STAGE_MARK.sub("", bare, count=1) if _STAGE_MARK.match(bare) else bare
    return rest.strip(" :.-\u2013\u2014|") or text


def _says_when(text: str) -> bool:
    return bool(span_in(text) or length_in(text) or _PARALLEL.search(text))
