"""Who sits at this terminal: address, time zone and language, from the system."""

import locale
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tzlocal import get_localzone_name

from core.learner import Address, Platform

FALLBACK_LOCALE = "en-GB"
"""For systems that name none ("C"): its dates and times read well everywhere."""


@dataclass(frozen=True, slots=True)
class Here:
    address: Address
    zone: str
    locale: str


def here() -> Here:
    return Here(Address(Platform.TERMINAL, "me", "terminal"), _zone(), _locale())


def _zone() -> str:
    try:
        name: str | None = get_localzone_name()
        return ZoneInfo(name).key if name else "UTC"
    except (ZoneInfoNotFoundError, ValueError, LookupError):
        return "UTC"


def _locale() -> str:
    try:
        locale.setlocale(locale.LC_ALL, "")
        name = locale.getlocale(locale.LC_TIME)[0]
    except (locale.Error, ValueError):
        name = None
    return name.replace("_", "-") if name and name != "C" else FALLBACK_LOCALE
