"""Which time zone somebody is in, from the time on their clock or the name of a place."""

from datetime import datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from rapidfuzz import fuzz, process

_DAY = timedelta(days=1)
_STEP = timedelta(minutes=15)
_CLOSE = 85
_LARGE = (
    *("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Sao_Paulo"),
    *("Europe/London", "Europe/Berlin", "Europe/Athens", "Europe/Istanbul", "Europe/Moscow", "Africa/Lagos"),
    *("Africa/Cairo", "Africa/Nairobi", "Africa/Johannesburg", "Asia/Dubai", "Asia/Karachi", "Asia/Kolkata"),
    *("Asia/Dhaka", "Asia/Bangkok", "Asia/Shanghai", "Asia/Singapore", "Asia/Tokyo", "Asia/Seoul"),
    *("Australia/Sydney", "Pacific/Auckland", "UTC", "Europe/Madrid", "Europe/Lisbon", "America/Mexico_City"),
    *("America/Toronto", "America/Argentina/Buenos_Aires", "America/Santiago", "Asia/Jakarta", "Asia/Almaty"),
)
"""Zones named first where only the offset or the country is known, because most of those people live in them."""


def zones_showing(at: time, now: datetime, locale: str) -> tuple[str, ...]:
    """Zones whose clocks show about `at` now: those of the locale's country first, then the most populous."""
    wanted = datetime.combine(now.date(), at) - now.replace(tzinfo=None)
    near = _zones_of(locale)
    ranked = (*(zone for zone in _LARGE if zone in near), *near, *_LARGE, *_zones())
    fits = [zone for zone in ranked if _fits(zone, wanted, now)]
    return tuple(dict.fromkeys(fits))


def likely_zone(locale: str) -> str:
    """The zone most people with a phone in this language live in: a guess to be confirmed. UTC where there is none."""
    tag = locale.replace("-", "_")
    likely = get_global("likely_subtags")
    full = tag if _zones_of(tag) else likely.get(tag) or likely.get(tag.partition("_")[0], "")
    near = _zones_of(full)
    return next((zone for zone in _LARGE if zone in near), near[0] if near else "UTC")


def zones_named(said: str) -> tuple[str, ...]:
    """Zones whose name or city is what was said, give or take a typo; best first."""
    words = " ".join(said.replace("_", " ").casefold().split())
    cities = _cities()
    if words in cities:
        return (cities[words],)
    found = process.extract(words, cities.keys(), scorer=fuzz.ratio, score_cutoff=_CLOSE, limit=4)
    return tuple(dict.fromkeys(cities[name] for name, _, _ in found))


def _fits(zone: str, wanted: timedelta, now: datetime) -> bool:
    """Whether the offset of `zone` is `wanted`, whole days and a few minutes aside."""
    offset = now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)
    apart = (wanted - offset + _DAY / 2) % _DAY - _DAY / 2
    return abs(apart) < _STEP / 2


@cache
def _zones() -> tuple[str, ...]:
    """The canonical zones of CLDR."""
    return tuple(
        sorted(zone for zone in get_global("zone_territories") if "/" in zone and "Etc/" not in zone)
    )


@cache
def _zones_of(locale: str) -> tuple[str, ...]:
    try:
        territory = Locale.parse(locale.replace("-", "_")).territory
    except (UnknownLocaleError, ValueError):
        return ()
    territories = get_global("zone_territories")
    return tuple(zone for zone in _zones() if territories[zone] == territory)


@cache
def _cities() -> dict[str, str]:
    names = {zone.rpartition("/")[2].replace("_", " ").casefold(): zone for zone in _zones()}
    names |= {zone.replace("_", " ").casefold(): zone for zone in _zones()}
    return names | {"utc": "UTC", "gmt": "UTC"}
