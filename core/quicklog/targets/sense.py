"""Which item a name means when several would fit."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.quicklog.targets.names import FULL, TOPIC, WHOLE, Item, Scores

_MOST_CHOICES = 3
_SHARED = 3  # items that a word fits, the module among them, to be the module's subject


@dataclass(frozen=True, slots=True)
class Sense:
    """One item, or several that fit about as well, best first; `whole` tells that its title or nickname was said."""

    key: str | None
    choices: tuple[str, ...] = ()
    whole: bool = False


@dataclass(slots=True)
class Hit:
    """A name that begins with word `first` and ends before word `last`, and the kinds of material said beside it; never changed."""

    first: int
    last: int
    scores: Scores
    sure: bool
    kinds: frozenset[str]

    @property
    def score(self) -> float:
        return max(self.scores.values())


def sense_of(hit: Hit, items: Mapping[str, Item]) -> Sense:
    """The most specific of the items the hit may mean."""
    scores, kinds = hit.scores, hit.kinds
    full = [items[key] for key, score in scores.items() if score >= FULL]
    if full:
        asked = [
            items[key]
            for key, score in scores.items()
            if score > TOPIC and items[key].is_module and "module" in kinds
        ]
        return _only(asked or [item for item in full if not item.is_module] or full)
    scores = _of_kinds(scores, kinds, items)
    key = _lone(scores) or _subject(scores, items) or _unrivalled(scores, items)
    return (
        Sense(key, whole=scores[key] >= WHOLE and not items[key].is_module)
        if key
        else Sense(None, _ranked(scores))
    )


def _only(items: list[Item]) -> Sense:
    if len(items) == 1:
        return Sense(items[0].key, whole=True)
    return Sense(None, tuple(item.key for item in items[:_MOST_CHOICES]))


def _of_kinds(scores: Scores, kinds: frozenset[str], items: Mapping[str, Item]) -> Scores:
    """The items of a kind said, if any; else those that are no projects, if any: a project goes by that word."""
    # Of all courses that mention databases only those of the database module are "the database course".
    homes = {key for key, score in scores.items() if score >= WHOLE and items[key].is_module}
    near = {
        key: score
        for key, score in scores.items()
        if not homes or items[key].home in homes or items[key].is_project
    }
    for kind in sorted(kinds):
        fitting = {key: score for key, score in near.items() if kind in items[key].kinds}
        if fitting:
            return fitting
    return {key: score for key, score in scores.items() if not items[key].is_project} or scores


def _lone(scores: Scores) -> str | None:
    return next(iter(scores)) if len(scores) == 1 else None


def _subject(scores: Scores, items: Mapping[str, Item]) -> str | None:
    """The module the words are all but the title of, or whose topics and resources, and no others', share them."""
    modules = [key for key in scores if items[key].is_module]
    whole = [key for key in modules if scores[key] >= WHOLE]
    if whole:
        return whole[0] if len(whole) == 1 else None
    shared = len(scores) >= _SHARED and {items[key].home for key in scores} == set(modules)
    return modules[0] if shared and len(modules) == 1 else None


def _unrivalled(scores: Scores, items: Mapping[str, Item]) -> str | None:
    """The item whose title the words are but for "course" and the like, if only topics of modules share them."""
    rivals = [key for key, score in scores.items() if score > TOPIC or not items[key].is_module]
    return rivals[0] if len(rivals) == 1 and scores[rivals[0]] >= WHOLE else None


def _ranked(scores: Scores) -> tuple[str, ...]:
    return tuple(sorted(scores, key=lambda key: -scores[key])[:_MOST_CHOICES])
