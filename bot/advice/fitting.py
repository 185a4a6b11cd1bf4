"""What a model's text must be before a learner reads it: short, without links or mentions, without a number of its own."""

import re
import unicodedata

from bot.advice.numerals import strangers

MOST = 900
"""Characters of a text; a longer one is not cut but left."""

_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_ADDRESS = re.compile(r"<?\b(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)\S+", re.IGNORECASE)
_MENTION = re.compile(r"<[@#:][^>\n]*>|\S*@\S+|(?<![\w<])/(?=[a-z])", re.IGNORECASE)
_DOMAIN = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b(?:/\S*)?")
_TAG = re.compile(r"</?[a-z!][^>\n]*>", re.IGNORECASE)
_LOOSE = re.compile(r"[ \t]+(?=[.,;:!?\n]|$)")
_WIDE = re.compile(r"(?<=\S)[ \t]{2,}")
_KEPT = "\n\t\N{ZERO WIDTH JOINER}"


class UnfitError(Exception):
    """The model's answer cannot be used; `why` is a word for the log."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def fit(text: str, facts: str, language: str) -> str:
    """`text`, Markdown, without links, mentions and commands. Raises `UnfitError` for what `facts` do not bear out."""
    text = _WIDE.sub(" ", _LOOSE.sub("", _bare(text, facts))).strip()
    if not any(map(str.isalpha, text)):
        raise UnfitError("empty")
    if len(text) > MOST:
        raise UnfitError("too long")
    if strangers(text.replace("`", " ").replace("*", ""), facts, language):
        raise UnfitError("number")
    return text


def _bare(text: str, facts: str) -> str:
    """Words alone: what a chat would make a link, a ping or a button of is gone; "Node.js" stays if it is in the facts."""
    text = "".join(char for char in text if char in _KEPT or unicodedata.category(char)[0] != "C")
    text = _TAG.sub("", _LINK.sub(r"\1", text))
    text = _MENTION.sub("", _ADDRESS.sub("", text))
    known = facts.casefold()
    return _DOMAIN.sub(lambda found: found[0] if found[0].casefold() in known else "", text)
