"""Which day a message means: "yesterday", "last sunday", "3/12", "12 March", "2 days ago"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import get_date_format

from core.quicklog.items import Day, Found, Noise
from core.quicklog.model import Doubt, Moment
from core.quicklog.numbers import behind, digits, fraction, number, peek
from core.quicklog.ranges import study_day
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

Tokens = Sequence[Token]

_WEEK = 7
_DOTTED = re.compile(r"\d\d\.\d\d")
_YEAR_DIGITS = 4
_CENTURY = 2000
_YEARS_OF_CENTURY = 100
_LEAP_SPAN = 8  # 29 February may lie so many years back
_DAYS = 31
_MONTHS = 12
_COUNTING = (Role.UNIT, Role.PLACE, Role.PROBLEM, Role.LEVEL, Role.OF, Role.PERCENT, Role.SOLVED)
_EDGES = frozenset(",;:|-()[]>.+&")


def named_day(tokens: Tokens, at: int, moment: Moment) -> Found | None:
    """The day named at a token."""
    token, today = peek(tokens, at), study_day(moment)
    if token.shape is Shape.NUMBER:
        return _ago(tokens, at, today) or _dated(tokens, at, moment, today)
    if Role.NIGHT in token:
        return Day(moment.now.date() - timedelta(days=1)), at + 1
    if Role.DAY in token:
        return _on(today + timedelta(days=int(token.senses[Role.DAY])), today), at + 1
    return _ago(tokens, at, today) or _weekday(tokens, at, today) or _dated(tokens, at, moment, today)


def _on(day: date, today: date) -> Day:
    return Day(None, Doubt.FUTURE) if day > today else Day(day)


def _ago(tokens: Tokens, at: int, today: date) -> Found | None:
    """ "2 days ago"; "2 hours ago" is no day and no amount. Hungarian says it in one word: "3 napja"."""
    prefixed = Role.AGO in peek(tokens, at).senses
    start = at + 1 if prefixed else at
    found = number(tokens, start) or ((1.0, start + 1) if Role.ARTICLE in peek(tokens, start) else None)
    value, after = found or (1.0, start)
    token = peek(tokens, after)
    within = after > start and Role.AGO in token.senses
    told = prefixed or within or Role.AGO in peek(tokens, after + 1).senses
    if not told or not (Role.CALENDAR in token or Role.UNIT in token) or (found is None and not prefixed):
        return None
    end = after + 1 if prefixed or within else after + 2
    days = token.senses.get(Role.CALENDAR, 0.0)
    return (
        (Day(today - timedelta(days=int(value * days))), end)
        if 0 < value * days < _LEAP_SPAN * 366
        else (Noise(), end)
    )


def _weekday(tokens: Tokens, at: int, today: date) -> Found | None:
    token, after = peek(tokens, at), at + 1
    coming = Role.NEXT in token
    if coming or Role.LAST in token:
        token, after = peek(tokens, at + 1), at + 2
    if Role.WEEKDAY not in token:
        return None
    if peek(tokens, after).text == "." and peek(tokens, after).glued and len(token.text) <= len("mon"):
        after += 1
    if Role.LAST in peek(tokens, after) or Role.NEXT in peek(tokens, after):
        coming = coming or Role.NEXT in peek(tokens, after)
        after += 1
    if coming:
        return Day(None, Doubt.FUTURE), after
    back = (today.weekday() - int(token.senses[Role.WEEKDAY])) % _WEEK or _WEEK
    return Day(today - timedelta(days=back)), after


def _dated(tokens: Tokens, at: int, moment: Moment, today: date) -> Found | None:
    token = peek(tokens, at)
    if token.shape is Shape.DATE:
        return _numeric(token.text, moment.locale, today), at + 1
    if token.shape is Shape.SLASH and _is_date(tokens, at):
        return _numeric(token.text, moment.locale, today), at + 1
    if _is_dashed(tokens, at):
        return _numeric(f"{token.text}/{tokens[at + 2].text}", moment.locale, today), at + 3
    if token.shape is Shape.NUMBER and _is_dotted(tokens, at, moment.locale):
        return _numeric(token.text, moment.locale, today), at + 1
    return _spelled(tokens, at, today)


def _is_dashed(tokens: Tokens, at: int) -> bool:
    """ "05-09 40min": two digits each, and what follows is the amount."""
    if peek(tokens, at + 1).text != "-":
        return False
    first, second, after = peek(tokens, at), peek(tokens, at + 2), peek(tokens, at + 3)
    if not (first.text.isdigit() and second.text.isdigit() and "0" in first.text[:1] + second.text[:1]):
        return False
    low, high = sorted((int(first.text), int(second.text)))
    two = len(first.text) == len(second.text) == len("05")
    return two and 1 <= low <= _MONTHS and high <= _DAYS and digits(after) is not None


def _is_dotted(tokens: Tokens, at: int, locale: str) -> bool:
    """ "12.03" where people write dates so, at the edge of a phrase and before no unit."""
    text = tokens[at].text
    if (
        not _DOTTED.fullmatch(text)
        or locale.startswith("en")
        or not 1 <= int(text[3:]) <= _MONTHS
        or int(text[:2]) > _DAYS
    ):
        return False
    before, after = behind(tokens, at), peek(tokens, at + 1)
    edge = before.shape in {Shape.MARK, Shape.LINE} or Role.DATED in before or Role.AT in before
    return (
        edge
        and not any(role in after for role in (*_COUNTING, Role.OCLOCK, Role.TO))
        and after.text not in {"-", "~"}
    )


def _is_date(tokens: Tokens, at: int) -> bool:
    """A pair of numbers is no date before what it may count or divide: "3/4 of", "5/10 problems", "3/4 h"."""
    first, second = (int(part) for part in tokens[at].text.split("/"))
    before, after = behind(tokens, at), peek(tokens, at + 1)
    counting = any(role in after for role in _COUNTING) or (after.shape is Shape.WORD and not after.senses)
    counting = counting and not (Role.DATED in before and Role.UNIT not in after)
    counting = counting and not (Role.ALONE in after and fraction(tokens[at]) is None)
    if before.shape is Shape.MARK and before.text not in _EDGES:
        return False  # "⭐ 4/5"
    return 1 <= min(first, second) <= _MONTHS and max(first, second) <= _DAYS and not counting


def _numeric(text: str, locale: str, today: date) -> Day:
    parts = [int(part) for part in text.replace(".", "-").replace("/", "-").split("-") if part]
    if text[:_YEAR_DIGITS].isdigit():
        return _exact(parts[0], parts[1], parts[2], today)
    first, second = parts[:2]
    month_first = "/" in text and _month_first(locale)
    if max(first, second) > _MONTHS >= min(first, second):
        month_first = second > _MONTHS
    month, day = (first, second) if month_first else (second, first)
    if len(parts) == len("dmy"):
        year = parts[2] + (_CENTURY if parts[2] < _YEARS_OF_CENTURY else 0)
        return _exact(year, month, day, today)
    return _latest(month, day, today)


@lru_cache(maxsize=256)
def _month_first(locale: str) -> bool:
    try:
        pattern = get_date_format("short", Locale.parse(locale, sep="-")).pattern
    except (UnknownLocaleError, ValueError):
        return False
    # Where the year comes first, English speakers still say the day before the month.
    return pattern.find("M") < pattern.find("d") and not (pattern.startswith("y") and locale.startswith("en"))


def _spelled(tokens: Tokens, at: int, today: date) -> Found | None:
    """ "12 March 2025", "March 12th", "12 de marzo", "3月12日"."""
    token = peek(tokens, at)
    if Role.MONTH in token:
        day = _day_number(tokens, at + 1 + (peek(tokens, at + 1).text == "."))
        return _with_year(tokens, int(token.senses[Role.MONTH]), day, today) if day else None
    day = _day_number(tokens, at)
    if day is None:
        return None
    value, after = day
    after += Role.OF in peek(tokens, after)
    month = peek(tokens, after)
    if Role.MONTH not in month:
        return _in_month(tokens, at, day, today)
    if month.senses[Role.MONTH]:
        return _with_year(tokens, int(month.senses[Role.MONTH]), (value, after + 1), today)
    later = _day_number(tokens, after + 1)
    return (_latest(value, later[0], today), later[1]) if later else None


def _day_number(tokens: Tokens, at: int) -> tuple[int, int] | None:
    token = peek(tokens, at)
    value = digits(token)
    if value is None or not token.text.isdigit() or not 1 <= value <= _DAYS:
        return None
    after = at + 1
    if Role.ORDINAL in peek(tokens, after) or (peek(tokens, after).text == "." and peek(tokens, after).glued):
        after += 1
    return (int(value), after) if Role.UNIT not in peek(tokens, after) else None


def _in_month(tokens: Tokens, at: int, day: tuple[int, int], today: date) -> Found | None:
    """ "On the 12th": the latest such day of a month."""
    value, after = day
    told = behind(tokens, at).senses.get(Role.DATED)
    if told is None:
        return None
    ordinal = Role.ORDINAL in behind(tokens, after)
    if not (ordinal or told) or _counts(peek(tokens, after)):
        return None
    month = today.replace(day=1)
    for _ in range(_LEAP_SPAN):
        found = _safe(month.year, month.month, value)
        if found and found <= today:
            return Day(found), after
        month = (month - timedelta(days=1)).replace(day=1)
    return None


def _counts(token: Token) -> bool:
    return any(role in token for role in _COUNTING) or (token.shape is Shape.WORD and not token.senses)


def _with_year(tokens: Tokens, month: int, day: tuple[int, int], today: date) -> Found:
    value, after = day
    ahead = after + (peek(tokens, after).text == "," or Role.OF in peek(tokens, after))
    year = peek(tokens, ahead)
    if (
        year.shape is Shape.NUMBER
        and year.text.isdigit()
        and len(year.text) == _YEAR_DIGITS
        and year.text < "2100"
    ):
        return _exact(int(year.text), month, value, today), ahead + 1
    return _latest(month, value, today), after


def _exact(year: int, month: int, day: int, today: date) -> Day:
    found = _safe(year, month, day)
    if found is None:
        return Day(None, Doubt.NO_SUCH_DAY)
    # A full date in the future is a slip, where "tomorrow" is a plan.
    return Day(found, Doubt.FUTURE if found > today else None)


def _latest(month: int, day: int, today: date) -> Day:
    """The latest such day not after today."""
    for year in range(today.year, today.year - _LEAP_SPAN - 1, -1):
        found = _safe(year, month, day)
        if found and found <= today:
            return Day(found)
    return Day(None, Doubt.NO_SUCH_DAY)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
