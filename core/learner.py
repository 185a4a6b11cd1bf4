"""Who is being coached, and where they are reached."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.rhythm import Rhythm

USUAL_RHYTHM = Rhythm()


UNTOLD = "en"
"""The locale of somebody whose platform has told none so far, as Discord with a message: it names no country."""


class Platform(StrEnum):
    TERMINAL = "terminal"
    TELEGRAM = "telegram"
    DISCORD = "discord"


@dataclass(frozen=True, slots=True)
class Address:
    """One person's chat on one platform; ids are the platform's own, as text."""

    platform: Platform
    user: str
    chat: str


@dataclass(frozen=True, slots=True)
class Learner:
    """A person and how they like to study.

    `starts_on` is the calendar date of the plan's first day; None until they have been met. `weekday_at` and
    `weekend_at` are the local times study usually begins; the study day runs to `day_ends` of the next morning.
    The `owner` decides who else is `admitted`. They were met on `joined_on`, which may be in the plan's fourth month.
    `unheard_from` and `unheard_to` are the first and last study day whose nudges did not reach them, which they have not been told yet.
    `advised` is their word on the language model: whether it may be asked about them; None until they have given it.
    """

    id: int
    name: str = ""
    zone: str = "UTC"
    locale: str = "en-US"
    starts_on: date | None = None
    weekday_at: time = time(18)
    weekend_at: time = time(10)
    day_ends: time = time(4)
    owner: bool = False
    admitted: bool = True
    joined_on: date | None = None
    rhythm: Rhythm = USUAL_RHYTHM
    unheard_from: date | None = None
    unheard_to: date | None = None
    advised: bool | None = None

    @property
    def met(self) -> bool:
        return self.starts_on is not None

    @property
    def tz(self) -> ZoneInfo:
        return ZoneInfo(self.zone)
