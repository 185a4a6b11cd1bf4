from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from core.dialogue.zones import zones_named, zones_showing

NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


def test_a_clock_two_hours_ahead_in_summer_is_central_europe_for_a_german() -> None:
    assert zones_showing(time(14, 3), NOON, "de-DE")[0] == "Europe/Berlin"


def test_the_country_of_the_phone_comes_before_the_largest_city() -> None:
    assert zones_showing(time(14), NOON, "es-ES")[0] in {"Europe/Madrid", "Africa/Ceuta"}


def test_half_hour_zones_are_found() -> None:
    assert zones_showing(time(17, 30), NOON, "en-IN")[0] in {"Asia/Kolkata", "Asia/Calcutta"}


def test_a_clock_that_is_a_day_ahead_is_found_east_of_greenwich() -> None:
    late = datetime(2026, 7, 1, 20, tzinfo=UTC)
    assert zones_showing(time(8), late, "en-NZ")[0] == "Pacific/Auckland"


def test_a_city_with_a_typo_is_found() -> None:
    assert zones_named("new yrok")[0] == "America/New_York"
    assert zones_named("Berlin") == ("Europe/Berlin",)


def test_nonsense_names_no_zone() -> None:
    assert zones_named("xyzzy plugh") == ()


def test_every_zone_offered_can_be_loaded() -> None:
    for hour in range(24):
        for zone in zones_showing(time(hour), NOON, "en-GB"):
            assert ZoneInfo(zone).key == zone
