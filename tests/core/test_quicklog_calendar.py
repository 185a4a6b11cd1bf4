from collections.abc import Iterator

import pytest
from babel import Locale

from core.quicklog.languages import LANGUAGES
from core.quicklog.languages.calendar import CALENDARS

SHORT = 3


def names(of: str, number: int, locale: Locale) -> Iterator[str]:
    """The full and short names of a weekday or month; one sign or a number alone ("3月") is no name."""
    known = {"days": locale.days, "months": locale.months}[of]
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            name = known[context][width][number]
            if len(name) > 1 and not name[0].isdigit():
                yield name.rstrip(".")


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_weekdays_and_months_are_named_as_cldr_names_them(code: str) -> None:
    locale = Locale.parse(code)
    weekdays = [set(names("days", number, locale)) for number in range(7)]
    months = [set(names("months", number, locale)) for number in range(1, 13)]
    assert are_names(CALENDARS[code][0], weekdays)
    assert are_names(CALENDARS[code][1] or "|" * 11, months)


def are_names(rows: str, known: list[set[str]]) -> bool:
    """Whether each row holds CLDR's names; a short one that is an everyday word may be left out."""
    said = [told(row) for row in rows.split("|")]
    return len(said) == len(known) and all(
        row <= names and all(len(name) <= SHORT for name in names - row)
        for row, names in zip(said, known, strict=True)
    )


def told(spellings: str) -> set[str]:
    return {name.strip() for name in spellings.split(",")} - {""}
