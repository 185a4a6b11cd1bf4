"""One learner on several platforms: the code that joins two of their accounts, and what each of them holds."""

from base64 import b32encode
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256

from core.learner import Platform

VALID_FOR = timedelta(minutes=10)
TRIES = 5
"""Wrong codes after which those that wait are void."""
_LENGTH, _HALF = 8, 4


@dataclass(frozen=True, slots=True)
class Side:
    """One of two accounts to be joined; `plan` is None until they have been met."""

    learner: int
    name: str
    platforms: tuple[Platform, ...]
    entries: int
    minutes: int
    plan: str | None


def code_of(secret: str) -> str:
    """A code to be typed, as K7M4-Q2XP: forty bits of `secret`."""
    letters = b32encode(sha256(secret.encode()).digest()).decode()[:_LENGTH]
    return f"{letters[:_HALF]}-{letters[_HALF:]}"


def bare(said: str) -> str:
    """A code however it was typed."""
    return "".join(filter(str.isalnum, said)).upper()[: 2 * _LENGTH]
