"""What a document says of itself: its title, the goal, how long it takes and how much time a week."""

import re
from collections.abc import Iterator

from core.plan.reading import words
from core.plan.reading.blocks import Aside, Line, Paragraph, Section
from core.plan.reading.inline import html_titles
from core.plan.reading.labels import is_boilerplate
from core.plan.reading.ledger import Ledger
from core.plan.reading.spans import Length, length_in, mark_in
from core.plan.reading.text import plain, sentence_end
from core.plan.reading.text import words as words_of

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_PURPOSE = re.compile(
    r"\b(?:designed to|aims? to|goal (?:of [^.]{1,60}? )?is to|meant to|intended to)"
    r"\s*(?P<what>[^.!?:]{10,400})",
    re.IGNORECASE,
)
_GOAL = re.compile(r"^\W*(?:goal|objective|aim|target)s?\W*:\W*(?P<what>.{5,400})", re.IGNORECASE)
_EFFORT = re.compile(
    r"\b\d{1,3}(?:\.\d)?(?:\s*(?:-|\u2013|to)\s*\d{1,3}(?:\.\d)?)?\s*(?:hours?|hrs?|h)\s*(?:/|per|a|each|every)\s*(?:week|day)\b",
    re.IGNORECASE,
)
_LENGTH_WORDS = {
    "plan",
    "duration",
    "finish",
    "complete",
    "takes",
    "total",
    "course",
    "curriculum",
    "roadmap",
    "program",
}
_FRONT = re.compile(r"^(title|description|name)\s*:\s*[\"']?(.+?)[\"']?\s*$", re.IGNORECASE | re.MULTILINE)
_LONGEST_TITLE = 150
_LONGEST_GOAL = 400
_GOAL_WORDS = {"goal", "goals", "objective", "aim", "ziel", "objetivo", "objectif"}


def front_fields(front_matter: str) -> dict[str, str]:
    """Title and description of a front matter; its other fields are for the site that shows the document."""
    return {found.group(1).casefold(): found.group(2) for found in _FRONT.finditer(front_matter)}


def title_of(root: Section, front: dict[str, str], ledger: Ledger) -> str:
    """The document's title: its one top heading, the front matter's, one set in HTML, or the first heading of all."""
    headings = [section for section in root.walk() if section.level == 1]
    own = [section for section in headings if section.title and not is_boilerplate(section)]
    # Where every stage is a top heading, none of them is the title.
    own = [section for section in own if len(own) == 1 or mark_in(section.title) is None]
    is_first = bool(headings) and bool(own) and headings[0] is own[0]
    if own and (is_first or len(headings) == 1):
        ledger.note(own[0].heading, "title", own[0].title)
        return own[0].title[:_LONGEST_TITLE]
    told = front.get("title") or _html_title(root)
    if told:
        return plain(told.partition(" - ")[0] if "title" in front else told)[:_LONGEST_TITLE]
    named = (section for section in root.walk() if section.level and section.title)
    first = next(
        (section for section in named if not is_boilerplate(section) and mark_in(section.title) is None), None
    )
    return first.title[:_LONGEST_TITLE] if first else ""


def _html_title(root: Section) -> str | None:
    """A heading set in HTML before the first heading; a picture's description stands in for one, or completes it."""
    for block in root.blocks:
        if isinstance(block, Aside) and block.kind == "html":
            headings, pictures = html_titles(block.line.text)
            if headings:
                _, title = headings[0]
                longer = [text for text in pictures if text.startswith(title) and " - " in text]
                return max((title, *longer), key=len)
            if pictures:
                return pictures[0]
    return None


def introduction(root: Section, before: int) -> Iterator[Line]:
    """The running text before line `before`, where the first stage begins."""
    for section in root.walk():
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield from (line for line in block.lines if line.number < before)


def goal_of(lines: tuple[Line, ...], front: dict[str, str], ledger: Ledger) -> str | None:
    """What the plan is for: after "designed to" and the like, else the front matter's description."""
    for pattern in (_PURPOSE, _GOAL):
        for line in lines:
            if found := pattern.search(line.text[:2000]):
                goal = sentence_end(plain(found.group("what")))
                ledger.note(line, "goal", goal)
                return goal
    return front.get("description")


def goal_section(root: Section, before: int, ledger: Ledger) -> str | None:
    """The first paragraph under a heading that says goal, before the first stage."""
    for section in root.walk():
        if section.heading.number < before and set(words_of(section.title)) & _GOAL_WORDS:
            for block in section.blocks:
                if isinstance(block, Paragraph):
                    goal = sentence_end(" ".join(line.plain for line in block.lines))[:_LONGEST_GOAL]
                    ledger.note(block.lines[0], "goal", goal)
                    return goal
    return None


def total_of(title: str, lines: tuple[Line, ...], ledger: Ledger) -> Length | None:
    """How long the whole takes: by the title, else by a sentence of the introduction that speaks of the plan."""
    if told := length_in(title):
        return told
    for line in lines:
        for sentence in _SENTENCE.split(line.text[:5000]):
            found = length_in(sentence)
            speaks = bool(set(words_of(sentence)) & _LENGTH_WORDS)
            if found is not None and (speaks or sentence.lstrip().startswith(found.text)):
                ledger.note(line, "total", found.text)
                return found
    return None


def effort_of(lines: tuple[Line, ...], ledger: Ledger) -> str | None:
    """The time a week or day the document asks for, as written."""
    for line in lines:
        if found := _EFFORT.search(line.text[:5000]):
            ledger.note(line, "effort", found.group())
            return found.group()
    return None


def is_about_learning(root: Section, title: str) -> bool:
    """Whether a document calls itself a plan or course, or its headings and introduction speak much of learning."""
    if set(words_of(title)) & words.PLAN_TITLES:
        return True
    heads = [word for section in root.walk() for word in words_of(section.title)]
    text = [word for line in introduction(root, _INTRODUCTION_ENDS) for word in words_of(line.text)]
    return len({word for word in (*heads, *text) if word in words.LEARNING}) >= _ENOUGH


_INTRODUCTION_ENDS = 120
_ENOUGH = 3
