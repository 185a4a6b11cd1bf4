"""What a label or a small heading announces: resources, topics, projects, or talk to pass over."""

from enum import StrEnum

from core.plan.reading import words
from core.plan.reading.blocks import Line, Section
from core.plan.reading.text import plain, sentence_end
from core.plan.reading.text import words as words_of

_LONGEST_LABEL = 9
_LONGEST_HEAD = 40


class Role(StrEnum):
    RESOURCES = "resources"
    TOPICS = "topics"
    PROJECTS = "projects"
    SKIP = "skip"
    MIXED = "mixed"  # nothing announced: each entry speaks for itself


# Resources first: "Learning Resources" and "Resources for this topic" are resources.
_ROLES = (
    (Role.RESOURCES, words.RESOURCE_WORDS),
    (Role.PROJECTS, words.PROJECT_WORDS),
    (Role.TOPICS, words.TOPIC_WORDS),
    (Role.SKIP, words.SKIP_WORDS),
)


def role_of(label: str) -> Role:
    """The role the words of a label give to what follows it; brackets and emoji say nothing."""
    said = set(words_of(label.partition("(")[0]))
    return next((role for role, known in _ROLES if said & known), Role.MIXED)


def label_of(line: Line) -> str | None:
    """The words of a label line ("**Core Topics:**", "Resources:"), or None if the line is none."""
    text = plain(line.text)
    if not text or line.links or len(words_of(text)) > _LONGEST_LABEL:
        return None
    is_bold = line.lead is not None and not plain(line.rest).strip(" :")
    if is_bold or text.endswith((":", "\uff1a")):
        return sentence_end(text)
    return None


def announced(line: Line) -> tuple[Role, int] | None:
    """What a line announces and tells at once, and where its telling starts: "**Topics:** loops, functions"."""
    lead = line.lead
    head, colon, rest = line.text.partition(":")
    if lead is not None:
        head, rest = lead, line.rest
        colon = ":" if lead.endswith(":") or rest.lstrip().startswith(":") else ""
    role = _only_label(head) if colon and len(head) <= _LONGEST_HEAD else None
    told = rest.lstrip(" :")
    return (role, len(line.text) - len(told)) if role is not None and told.strip() else None


def heading_role(section: Section) -> Role | None:
    """The role of a heading that is only a label ("### Recommended Resources"), or None for a subject's name."""
    return _only_label(section.title)


def _only_label(text: str) -> Role | None:
    """The role of words that are nothing but a label."""
    said = words_of(text.partition("(")[0])
    role = role_of(text)
    if role is Role.MIXED or not said:
        return None
    known = {word for _, group in _ROLES for word in group}
    return role if all(word in known or word in words.FILLERS or word.isdecimal() for word in said) else None


def is_boilerplate(section: Section) -> bool:
    """Whether a section is about the document and not about its subject."""
    said = " ".join(words_of(section.title))
    return said in words.BOILERPLATE or said.startswith(words.BOILERPLATE_STARTS)
