"""Keys for the items of a plan: short, readable, unique, and the same again whenever the same plan is read."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from core.plan.model import Feature, Module, Phase, Plan, Project, QuickWin, Resource, Topic

LONGEST = 40
_GAP = re.compile(r"[\W_]+")


def slug(title: str) -> str:
    """`title` as a lower-case key of at most `LONGEST` characters; letters of any script stay, accents go."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", title) if not unicodedata.combining(c))
    words = _GAP.sub("-", plain.replace("'", "").replace("\u2019", "").casefold()).strip("-")
    if len(words) > LONGEST:
        head = words[: LONGEST + 1]
        words = head.rpartition("-")[0] or head[:LONGEST]
    return words.strip("-") or "item"


class _Taken:
    """The keys in use, and the next free number for each slug."""

    def __init__(self, keys: Iterator[str]) -> None:
        self._keys = {key for key in keys if key}
        self._next: dict[str, int] = {}

    def fresh(self, key: str, title: str) -> str:
        """`key` if it is one, else a new one made from `title`."""
        if key:
            return key
        stem = slug(title)
        key, number = stem, self._next.get(stem, 2)
        while key in self._keys:
            key, number = f"{stem}-{number}", number + 1
        self._next[stem] = number
        self._keys.add(key)
        return key


def items(plan: Plan) -> Iterator[Module | Resource | Project | Topic | Feature | QuickWin]:
    """Everything in `plan` that has a key."""
    yield from plan.targets()
    for module in plan.modules():
        yield from module.topics
    for project in plan.projects:
        yield from project.features
    yield from plan.quick_wins


def repeated(plan: Plan) -> str | None:
    """A key that two items of `plan` share, or None."""
    seen: set[str] = set()
    for item in items(plan):
        if item.key in seen:
            return item.key
        seen.add(item.key)
    return None


def with_keys(plan: Plan) -> Plan:
    """`plan` with a key wherever one is empty.

    What time can be logged on is named before topics, features and quick wins, so that of two items with one title
    it is the course that gets the plain key and the topic that gets the number.
    """
    taken = _Taken(item.key for item in items(plan))
    phases = tuple(_name_targets(phase, taken) for phase in plan.phases)
    projects = tuple(
        replace(project, key=taken.fresh(project.key, project.title)) for project in plan.projects
    )
    return replace(
        plan,
        phases=tuple(_name_topics(phase, taken) for phase in phases),
        projects=tuple(_name_features(project, taken) for project in projects),
        quick_wins=tuple(replace(win, key=taken.fresh(win.key, win.title)) for win in plan.quick_wins),
    )


def _name_targets(phase: Phase, taken: _Taken) -> Phase:
    named = [replace(module, key=taken.fresh(module.key, module.title)) for module in phase.modules]
    return replace(
        phase,
        modules=tuple(
            replace(
                module, resources=tuple(replace(r, key=taken.fresh(r.key, r.title)) for r in module.resources)
            )
            for module in named
        ),
    )


def _name_topics(phase: Phase, taken: _Taken) -> Phase:
    return replace(
        phase,
        modules=tuple(
            replace(module, topics=tuple(replace(t, key=taken.fresh(t.key, t.title)) for t in module.topics))
            for module in phase.modules
        ),
    )


def _name_features(project: Project, taken: _Taken) -> Project:
    features = tuple(replace(f, key=taken.fresh(f.key, f.title)) for f in project.features)
    return replace(project, features=features)
