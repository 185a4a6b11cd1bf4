"""Addresses of what somebody made: a repository, a commit, a demo."""

import re

from core.dialogue.questions import Invalid, Kind, Question, Say, say

_LINK = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#]\S*)?", re.IGNORECASE)
MOST = 500


def link_question(key: str, prompt: Say) -> Question[str | None]:
    """A link, or nothing."""
    return Question(key, prompt, Kind.VALUE, read_link, skippable=True)


def read_link(said: str) -> str | Invalid:
    """A web address; https where it does not say."""
    said = said.strip().strip("<>")
    if len(said) > MOST or not _LINK.fullmatch(said):
        return Invalid(say("projects.no_link"))
    return said if said.casefold().startswith(("http://", "https://")) else f"https://{said}"
