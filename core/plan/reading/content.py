"""What is gathered under one heading, and how one entry of a list adds to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from core.plan.model import Feature, Module, Project, Resource, Topic
from core.plan.reading.blocks import Item, Line
from core.plan.reading.labels import Role, announced, label_of, role_of
from core.plan.reading.ledger import Ledger
from core.plan.reading.resources import resource, typed
from core.plan.reading.spans import mark_in
from core.plan.reading.text import plain, sentence_end
from core.plan.reading.text import words as words_of

_PROJECT = re.compile(r"^\W*projects?\s*(?::|-)\s*", re.IGNORECASE)
_ALTERNATIVE = re.compile(
    r"^\s*(?:,|/|\||\bor\b|\band\b|&|\+)\s*(?:or\s+)?(?:[\w ]{3,20}:\s*)?$", re.IGNORECASE
)
_COMMA = re.compile(r"\s*[,;\uff0c\u3001]\s*(?![^()]*\))")
_SENTENCE = re.compile(r"(?<=[a-z)\]])[.!?]\s")
_LONGEST_TITLE = 160
_LONGEST_POINTER = (
    160  # "Use X for an interactive simulator" points to X; a longer text has a link by the way
)
_MOSTLY = 0.6
_FEW_WORDS = 6
_NO_TOPICS = {("and", "more"), ("more",), ("etc",), ("and", "so", "on"), ()}
_LEAST_OF_EXPLAINED = 0.4


@dataclass
class Content:
    """What has been gathered under one heading. `subjects` are rows of a table that are modules of their own."""

    topics: list[Topic] = field(default_factory=list)
    resources: list[Resource] = field(default_factory=list)
    projects: list[Project] = field(default_factory=list)
    subjects: list[Module] = field(default_factory=list)
    topics_label: str | None = None
    resources_label: str | None = None

    def __bool__(self) -> bool:
        return bool(self.topics or self.resources)

    def label(self, role: Role, label: str | None) -> None:
        """Keep the author's own label of the first list of topics and of resources."""
        if role is Role.RESOURCES:
            self.resources_label = self.resources_label or label
        elif role in {Role.TOPICS, Role.MIXED}:
            self.topics_label = self.topics_label or label


@dataclass(frozen=True, slots=True)
class Entries:
    """Takes entries of lists and tables into a `Content`."""

    content: Content
    ledger: Ledger
    prose: bool = False

    def take(self, item: Item, role: Role, hint: str | None = None) -> None:
        """One list entry and those under it."""
        if role is Role.SKIP or item.line.is_jump:
            return
        if role is Role.PROJECTS or _PROJECT.match(item.line.text):
            self.project(item.line, tuple(child.line for child in item.below()))
            return
        if (inner := _announced(item)) is not None:
            self.ledger.use(item.line)
        elif not self.labelled(item.line):
            self.line(item.line, role, hint)
        for child in item.sublists():
            self.take(child, inner or role, hint)

    def labelled(self, line: Line) -> bool:
        """Whether a line is a label with what it announces beside it; if so that is taken."""
        told = announced(line) if typed(line).type is None else None
        if told is None:
            return False
        role, start = told
        rest = line.cut(start)
        match role:
            case Role.TOPICS if not rest.links:
                self.topics(rest)
            case Role.RESOURCES if len(rest.external) > 1:
                for link in rest.external:
                    self.resources(rest.cut(link.start, link.end), None)
            case Role.RESOURCES:
                self.resources(rest, None)
            case Role.PROJECTS:
                self.project(rest)
            case _:
                return False
        return True

    def line(self, line: Line, role: Role, hint: str | None = None) -> None:
        """One line as a resource or a topic."""
        if role is Role.RESOURCES or is_resource(line, role):
            self.resources(line, hint)
        else:
            self.topic(line)

    def resources(self, line: Line, hint: str | None) -> None:
        """A line as a resource, or as several where it offers alternatives."""
        for part in _alternatives(line):
            if (found := resource(part, hint=hint)) is not None:
                self.content.resources.append(found)
                self.ledger.links += bool(part.external)
                self.ledger.note(line, "resource", found.title)

    def topics(self, line: Line) -> None:
        """A line as a topic, or as several where it enumerates."""
        for part in _parts(line):
            self.topic(part)

    def topic(self, line: Line) -> None:
        title = topic_title(line)
        if title and words_of(title) not in _NO_TOPICS:
            self.content.topics.append(Topic("", title))
            self.ledger.note(line, "topic", title)

    def running_text(self, line: Line) -> None:
        """A line of a paragraph: a resource if it is hardly more than a link, and where prose counts, by each link."""
        if self.labelled(line):
            return
        if line.share_linked >= _MOSTLY and line.external:
            self.resources(line, None)
            return
        for link in line.external if self.prose else ():
            self.resources(line.cut(link.start, link.end), None)

    def project(self, line: Line, features: tuple[Line, ...] = ()) -> None:
        """A line as a project, the lines under it as its features."""
        title = project_title(line)
        if not title:
            return
        link = next(iter(line.external), None)
        steps = tuple(Feature("", topic_title(feature)) for feature in features if feature.plain)
        self.content.projects.append(Project("", title, features=steps, link=link.href if link else None))
        self.count_links(line)
        self.ledger.note(line, "project", title)
        for feature in features:
            self.ledger.note(feature, "feature", topic_title(feature))

    def count_links(self, line: Line) -> None:
        self.ledger.links += len({link.href: None for link in line.external})


def is_resource(line: Line, role: Role) -> bool:
    """Whether an entry under no label, or under one for topics, is something to consult."""
    if typed(line).type is not None:
        return True
    if line.share_linked >= _MOSTLY:
        return True
    if not line.external or len(line.text) > _LONGEST_POINTER + sum(k.end - k.start for k in line.external):
        return False
    if line.share_linked < _LEAST_OF_EXPLAINED and _explains(line):
        return False
    ends_so = line.external[-1].end >= len(line.text.rstrip(" .)!"))
    return ends_so or role is Role.MIXED


def _parts(line: Line) -> Iterator[Line]:
    """The entries of an enumeration; a sentence with commas in it is one entry."""
    cuts = [found.span() for found in _COMMA.finditer(line.text)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(line.text)]
    parts = [line.cut(start, end) for start, end in zip(starts, ends, strict=True)]
    is_list = all(len(words_of(part.text)) <= _FEW_WORDS for part in parts)
    yield from parts if is_list else (line,)


def _explains(line: Line) -> bool:
    """Whether the line is a term and what it means: its links are by the way."""
    return line.lead is not None and (line.lead.endswith(":") or line.rest.lstrip().startswith(":"))


def topic_title(line: Line) -> str:
    """The words of a topic: what is bold before a long explanation, else the line, cut where it runs on."""
    lead = line.lead
    is_term = lead is not None and (lead.endswith(":") or line.rest.lstrip().startswith((":", "-", "\u2013")))
    if lead is not None and is_term and len(words_of(line.rest)) > _FEW_WORDS and mark_in(lead) is None:
        return sentence_end(plain(lead))[:_LONGEST_TITLE]
    return _short(plain(line.text)).rstrip(" :\uff1a")


def project_title(line: Line) -> str:
    """The words of a project: its linked title if that is nearly all there is, else the sentence."""
    found = _PROJECT.match(line.text)
    bare = line.cut(found.end()) if found else line
    link = next(iter(bare.external), None)
    if link is not None and bare.linked(link) != link.href and bare.share_linked >= _MOSTLY:
        return plain(bare.linked(link))
    return topic_title(bare)


def _short(text: str) -> str:
    if len(text) <= _LONGEST_TITLE:
        return text
    return _SENTENCE.split(text, maxsplit=1)[0][:_LONGEST_TITLE].rstrip()


def _announced(item: Item) -> Role | None:
    """The role of the entries below, if the entry itself is but a label for them."""
    label = label_of(item.line) if item.children else None
    if label is None:
        return None
    role = role_of(label)
    return None if role in {Role.MIXED, Role.SKIP} and words_of(label) else role


def _alternatives(line: Line) -> Iterator[Line]:
    """`line` cut where one linked title follows another: "[A](...) or Course: [B](...)"."""
    start = 0
    for one, other in zip(line.external, line.external[1:], strict=False):
        between = line.text[one.end : other.start]
        if _ALTERNATIVE.match(between):
            yield line.cut(start, one.end)
            start = one.end + len(between) - len(between.lstrip(" ,/|&+").removeprefix("or ").lstrip())
    yield line.cut(start)
