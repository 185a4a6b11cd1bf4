"""A month looked back on."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Review:
    """What is kept of a review. `month` is its first day, `highlight` what the learner is proudest of."""

    month: date
    highlight: str = ""
