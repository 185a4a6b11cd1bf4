"""One line of a list or table to a resource: its type, title, authors, provider, note and goal.

The order of a line is the usual one: `Type: "Title" by Author (provider or note) - note`, each part but the title
optional. A title is what is quoted; else what is linked; else what comes before the first sign of another part.
"""

import re
from dataclasses import dataclass

from core.plan.kinds import activity_of
from core.plan.model import Activity, Goal, Resource
from core.plan.reading import catalogue
from core.plan.reading.blocks import Line, Link
from core.plan.reading.goals import goal_in
from core.plan.reading.text import plain
from core.plan.reading.text import words as words_of

_QUOTED = re.compile(r"[\"\u201c\u201e\u00ab]([^\"\u201c\u201d\u00ab\u00bb]{2,200})[\"\u201d\u201c\u00bb]")
_DOMAIN = re.compile(
    r"(?:[a-z0-9-]+\.)+(?:com|org|net|io|ai|dev|co|edu|app|academy|tv|me|sh|gg|so|page|in|info)\b",
    re.IGNORECASE,
)
_END_OF_TITLE = re.compile(
    r"\s+by\s+(?=[A-Z\u00c0-\u017f])|\s*\(|\s+[-\u2013\u2014]\s+|:\s+|\s*:?\s*https?://"
)
_BY = re.compile(
    r"^\s*,?\s*(?:by|von|por|de|par)\s+([^()\[\]:;]+?)(?=\s*[(\[:;]|\s+[-\u2013\u2014]\s|(?<=\w{3})[.]\s|[.]?$|,\s+\d)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_AND = re.compile(r"\s*(?:,|&|\band\b|\bund\b|\by\b|\bet\b)\s*")
_POSSESSIVE = re.compile(r"^((?:[A-Z][\w.]+\s+){1,2}[A-Z][\w.]+)['\u2019]s?\s")
_NAME = re.compile(r"^[A-Z\u00c0-\u017f][\w.'&+-]*(?:\s+[A-Z\u00c0-\u017f][\w.'&+-]*){0,2}$")
_DASH_NAME = re.compile(
    r"^\s*[-\u2013\u2014]\s*([A-Z\u00c0-\u017f][\w.]+(?:\s+[A-Z\u00c0-\u017f][\w.]*){1,2})\s*(?=$|\()"
)
_TYPE_PREFIX = re.compile(
    r"^\s*([A-Za-z\u00c0-\u017f][\w\u00c0-\u017f /-]{2,30}?)\s*(?::|\s[-\u2013]\s|\s(?=[\"\u201c\u00ab]))\s*(?=\S)"
)
_REFERENCE = re.compile(r"^(?:(?:for|as a?|a)\s+)?reference(?:\s+(?:book|only|work))?$", re.IGNORECASE)
_HOST = re.compile(r"https?://(?:www\.)?([^/?#:]+)")
_EDGES = " \t:;,.-\u2013\u2014\u2022"
_VAGUE = {
    "here",
    "link",
    "video",
    "this",
    "click here",
    "playlist",
    "source",
    "article",
    "website",
    "course",
    "alternative",
}
_LONGEST = 160
_MOST_TYPE_WORDS = 3


@dataclass(frozen=True, slots=True)
class Typed:
    """A line with the type label it starts with taken off."""

    type: str | None
    line: Line


def typed(line: Line) -> Typed:
    """`line` split at its type label, "**Book**:" or "Course -"; without one the type is None."""
    lead = line.lead
    if (
        lead is not None
        and _is_type(lead)
        and line.rest.lstrip().startswith((":", "-", "\u2013")) != lead.endswith(":")
    ):
        rest = line.rest
        start = len(line.text) - len(rest) + (len(rest) - len(rest.lstrip(_EDGES)))
        return Typed(plain(lead).rstrip(" :"), line.cut(start))
    found = _TYPE_PREFIX.match(line.text)
    if found is None or not _is_type(found.group(1)) or any(link.start == 0 for link in line.links):
        return Typed(None, line)
    return Typed(plain(found.group(1)), line.cut(found.end()))


def _is_type(label: str) -> bool:
    said = words_of(label)
    is_short = 0 < len(said) <= _MOST_TYPE_WORDS
    return is_short and said[-1] in catalogue.TYPES | {"project", "channel"} and _are_types(said[:-1])


def _are_types(said: tuple[str, ...]) -> bool:
    return all(word in catalogue.TYPES or word in catalogue.TYPE_MODIFIERS for word in said)


def resource(line: Line, *, hint: str | None = None) -> Resource | None:
    """The resource `line` tells of, with an empty key; `hint` is the type its list or table says. None if it is blank."""
    label = typed(line)
    link = next((k for k in label.line.links if k.leads_somewhere), None)
    title, rest = _title(label.line, link)
    if not title:
        return None
    author, rest = _author(title, rest, is_work=_is_work(label))
    provider, note = _brackets_and_rest(rest, is_course="course" in (label.type or hint or "").casefold())
    if author is not None and (known := _known(author)):
        author, provider = None, known
    provider = provider or _inferred_provider(label, title, link)
    said = label.type or hint or _type_of(link)
    return Resource(
        "",
        title[:_LONGEST],
        said,
        activity_of(said),
        author,
        tuple(name for name in _AND.split(author) if name) if author else (),
        provider,
        note,
        _address(title, link),
        _goal(note),
        reference=bool(note and _REFERENCE.match(note)),
    )


def _title(line: Line, link: Link | None) -> tuple[str, str]:
    """The title, and what of the line comes after it."""
    text = line.text
    named = link if link is not None and line.linked(link) != link.href else None
    if (quoted := _QUOTED.search(text)) and (named is None or quoted.start() < named.start):
        return quoted.group(1).strip(), text[quoted.end() :]
    if named is not None and text[: named.start].rstrip().endswith("(") and plain(text[: named.start]) != "(":
        # "Git ([book](...))": the link in brackets is where to find what stands before them.
        return plain(text[: named.start].rstrip(" (")).strip(_EDGES), text[named.end :].lstrip(" )")
    if named is not None and plain(line.linked(named)).casefold().rstrip(".") not in _VAGUE:
        return plain(line.linked(named)), text[named.end :]
    if domain := _DOMAIN.match(text):
        return domain.group(), text[domain.end() :]
    end = _END_OF_TITLE.search(text)
    if end is None or not end.start():
        return plain(text if link is None else text.replace(link.href, "")).strip(_EDGES) or _bare(link), ""
    return plain(text[: end.start()]).strip(_EDGES), text[end.start() :]


def _bare(link: Link | None) -> str:
    """An address that stands alone is its own title."""
    return "" if link is None else link.href.partition("://")[2].rstrip("/")


def _is_work(label: Typed) -> bool:
    """Whether a line names a work as such: by the type book, or with its title in quotes or italics."""
    is_book = "book" in (label.type or "").casefold()
    return is_book or bool(label.line.emphasis) or _QUOTED.search(label.line.text) is not None


def _author(title: str, rest: str, *, is_work: bool) -> tuple[str | None, str]:
    """Who made it: after "by", after the dash that follows a work, or as the owner in "Ada Lovelace's lectures"."""
    if is_work and (found := _DASH_NAME.match(rest)):
        return found.group(1), rest[found.end() :]
    if found := _BY.match(rest):
        return plain(found.group(1)).strip(_EDGES.replace(".", "")), rest[found.end() :]
    if found := _POSSESSIVE.match(title):
        return found.group(1), rest
    return None, rest


def _brackets_and_rest(rest: str, *, is_course: bool) -> tuple[str | None, str | None]:
    """Provider and note: brackets that hold a provider's name give it, all else is note."""
    provider, notes = None, []
    for found in _BRACKETS.finditer(rest):
        inside = found.group(1).strip()
        if provider is None and _is_provider(inside, is_course=is_course):
            provider = inside
        elif inside and not inside.startswith("http") and inside.casefold() not in _VAGUE:
            notes.append(inside)
    after = re.sub(r"https?://\S+", "", _BRACKETS.sub(" ", rest))
    notes.append(plain(after).strip(_EDGES))
    return provider, "; ".join(note for note in notes if note) or None


def _is_provider(name: str, *, is_course: bool) -> bool:
    if _known(name) or _DOMAIN.fullmatch(name):
        return True
    return is_course and _NAME.match(name) is not None and not any(char.isdigit() for char in name)


def _known(name: str) -> str | None:
    """The provider's name as written, if it is one of those known."""
    return name if "".join(words_of(name)) in catalogue.PROVIDERS else None


def _inferred_provider(label: Typed, title: str, link: Link | None) -> str | None:
    """From the type label, from the words an unquoted title opens with, from a site as title, from the address."""
    if label.type is not None:
        for word in words_of(label.type):
            if word in catalogue.PROVIDERS:
                return catalogue.PROVIDERS[word]
    if _DOMAIN.fullmatch(title):
        return title
    if _QUOTED.search(label.line.text) is None and (opening := _opening_provider(title)):
        return opening
    return _host_provider(link)


def _opening_provider(title: str) -> str | None:
    said = words_of(title)
    return next(
        (catalogue.PROVIDERS[name] for n in (1, 2, 3) if (name := "".join(said[:n])) in catalogue.PROVIDERS),
        None,
    )


def _host_provider(link: Link | None) -> str | None:
    host = _HOST.match(link.href) if link else None
    if host is None:
        return None
    named = host.group(1).casefold()
    return next(
        (name for end, name in catalogue.HOSTS.items() if named == end or named.endswith("." + end)), None
    )


def _type_of(link: Link | None) -> str:
    if link is not None and any(host in link.href for host in catalogue.VIDEO_HOSTS):
        return "Video"
    return "Resource"


def _address(title: str, link: Link | None) -> str | None:
    """Where a tap may lead: a full address only, for a relative one leads nowhere from a chat."""
    if link is not None:
        return link.href if link.is_external else None
    return f"https://{title}" if _DOMAIN.fullmatch(title) else None


def _goal(note: str | None) -> Goal | None:
    """A goal that recurs; a count without "per week" in a note describes the resource, it asks for nothing."""
    goal = goal_in(note) if note else None
    return goal if goal is not None and goal.per is not None else None


def is_task(found: Resource) -> bool:
    """Whether it is something to do rather than something to consult."""
    return found.activity is Activity.PRACTICE and found.link is None
