"""Reads stretches of days to come: "until Friday", "for 10 days", "next week", "from 3 March to 12 March"."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from core.clock import monday_of
from core.dialogue.questions import Codec, Invalid, Json, say
from core.dialogue.readers import day_reader

FARTHEST = timedelta(days=366)
"""A stretch that ends later than in a year is a typo, or asked for as open."""

LATELY = timedelta(days=60)
"""A date without a year that has only just gone by is a slip; one longer ago is that of next year."""

_OPEN = re.compile(
    r"(?:until |till )?(?:further notice|i(?:'m| am) back|i(?:'m| am) ready|i say so|i (?:return|come back))"
    r"|indefinitely|open(?: end)?"
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_LENGTH = re.compile(
    rf"(?:for )?(?:the next )?(\d{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}) ?(d|day|w|week|month)s?"
)
_FROM = re.compile(
    r"(?:from|starting|beginning) (?P<first>.+?)(?: (?P<rest>(?:until|till|to|through|for) .+))?"
)
_BETWEEN = re.compile(
    r"(?P<first>.*\d.*?)(?: (?:until|till|to|through) | ?[\N{EN DASH}-] ?(?=.*[^\W\d]))(?P<rest>.+)"
)
_ENDS = ("until", "till", "for")
_INCLUSIVE = {"through", "thru"}
_TODAYS = {"today", "for today", "just today"}
_WEEKENDS = {"the weekend", "this weekend", "weekend"}
_WEEKS = {"end of the week", "week", "this week", "rest of the week", "rest of this week"}
_MONTHS = {"end of the month", "end of month", "rest of the month", "next month"}
_UNTIL = re.compile(r"(?:(?P<word>until|till|til|to|through|thru|up to) )?(?:the )?(?P<end>.+)")


@dataclass(frozen=True, slots=True)
class Span:
    """Study days from `first` up to the day before `back`; a `back` of None is open."""

    first: date
    back: date | None


def _dump(span: Span) -> Json:
    return [span.first.isoformat(), span.back.isoformat() if span.back else None]


def _load(kept: Json) -> Span:
    first, back = kept
    return Span(date.fromisoformat(first), date.fromisoformat(back) if back else None)


SPAN: Codec[Span] = Codec(_dump, _load)


def span_reader(today: date, locale: str) -> Callable[[str], Span | Invalid]:
    """A reader of stretches that begin on `today` or later.

    "Until Friday" leaves Friday out, "through Friday" does not.
    """

    def read(said: str) -> Span | Invalid:
        words = " ".join(said.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split()).strip(" .!")
        try:
            span = _read(words, today, locale)
        except (OverflowError, ValueError):
            return Invalid(say("dialogue.no_such_day"))
        if isinstance(span, Invalid):
            return span
        if span.first < today or (span.back is not None and span.back <= span.first):
            return Invalid(say("breaks.past"))
        if max(span.back or span.first, span.first) - today > FARTHEST:
            return Invalid(say("breaks.too_far"))
        return span

    return read


def _read(words: str, today: date, locale: str) -> Span | Invalid:
    if words in _WEEKENDS:
        saturday = monday_of(today) + timedelta(days=5)
        return Span(max(today, saturday), saturday + timedelta(days=2))
    found = _FROM.fullmatch(words) or (None if words.startswith(_ENDS) else _BETWEEN.fullmatch(words))
    first: date | Invalid = today
    rest: str | None = words
    if words == "next week":
        first, rest = monday_of(today) + timedelta(days=7), "a week"
    elif found is not None:
        first, rest = _coming(found["first"], today, locale), found["rest"]
    if isinstance(first, Invalid):
        return _in_spans(first)
    if rest is None or _OPEN.fullmatch(rest):
        return Span(first, None)
    back = _end(rest, first, locale)
    return back if isinstance(back, Invalid) else Span(first, back)


def _end(words: str, first: date, locale: str) -> date | Invalid:
    """The first day after the stretch that began on `first`."""
    if (length := _LENGTH.fullmatch(words)) is not None:
        return _after(first, _NUMBERS.get(length[1]) or int(length[1]), length[2])
    until = _UNTIL.fullmatch(words)
    word, end = (until["word"], until["end"]) if until else (None, "")
    if end in _WEEKS:
        return monday_of(first) + timedelta(days=7)
    if end in _MONTHS:
        return (first.replace(day=1) + timedelta(days=31)).replace(day=1)
    day = first if word is None and end in _TODAYS else _coming(end, first, locale)
    if isinstance(day, Invalid):
        return _in_spans(day)
    return day + timedelta(days=word in _INCLUSIVE or end in _TODAYS)


def _in_spans(refused: Invalid) -> Invalid:
    return Invalid(say("breaks.no_span")) if refused.why.key == "dialogue.no_day" else refused


def _coming(words: str, today: date, locale: str) -> date | Invalid:
    """A day on or after `today`; a date gone by long ago is that of next year."""
    day = day_reader(today, locale)(words)
    if isinstance(day, Invalid) or today - day <= LATELY or re.search(r"\d{4}", words):
        return day
    return day.replace(year=day.year + 1)


def _after(first: date, number: int, unit: str) -> date:
    if unit[0] != "m":
        return first + timedelta(days=number * (7 if unit[0] == "w" else 1))
    years, month = divmod(first.month - 1 + number, 12)
    start = date(first.year + years, month + 1, 1)
    longest = ((start + timedelta(days=31)).replace(day=1) - timedelta(days=1)).day
    return start.replace(day=min(first.day, longest))
