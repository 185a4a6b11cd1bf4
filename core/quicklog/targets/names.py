"""The names of a plan's items, drawn from the plan itself: titles and their parts, initials, authors, providers, nicknames."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from core.plan.model import Module, Plan, Project, Resource
from core.quicklog.targets.nicknames import BUILDS, NICKNAMES
from core.quicklog.targets.phrases import Phrase, Phrasebook, books, elsewhere, plain
from core.quicklog.targets.text import stem, tokens
from core.quicklog.targets.titles import (
    AND,
    Name,
    canonical,
    gist,
    initials,
    parts,
    trimmed,
    variants,
    weight,
    worth,
)
from core.quicklog.targets.words import KINDS

FULL = 4.0
"""The score of a whole title, nickname or author."""
WHOLE = 3.0
"""The score of a title but for words like course or fundamentals."""
ENOUGH = 1.0
"""The least score that names something; a part of a title scores what its words are worth."""
LONE = 0.95
"""The score of a title of one everyday word ("Testing"), which names something only where it stands alone."""
TOPIC = 0.9
"""The score of what is only a topic of a module."""

Scores = dict[str, float]
"""The items, by key, that a name may mean."""

_SENTENCE = 7  # words; a longer title is a sentence, of which a word or two say little
_PHRASE = 4
_SHORT = 3
_SURNAME = 4  # letters; a shorter surname (Ng, Sen) is an everyday word somewhere
_GIVEN = 5
_JOINED = 6  # letters of words that are known also when written together ("nodejs")
_JOINTS = 4
_PEOPLE = re.compile(r"\s*(?:,|&|;|\band\b)\s*")


@dataclass(frozen=True, slots=True)
class Item:
    """A plan item as far as naming it goes.

    `home` is the key of its module, empty for a project; `kinds` is what messages call its like ("book").
    """

    key: str
    home: str
    kinds: frozenset[str]

    @property
    def is_module(self) -> bool:
        return self.key == self.home

    @property
    def is_project(self) -> bool:
        return not self.home


class Names:
    """Every name in a plan with the items it may mean.

    `words` are all words of the names; `longest` tells by its first word how many words a name may have; `spelt` has those
    that a misspelling may stand for, and names written together, with their words; `book` holds the phrases that mean
    something in this plan beyond `subjects()`.
    """

    def __init__(self, plan: Plan) -> None:
        self.items = {item.key: item for item in _items(plan)}
        self.phrases: dict[Name, Scores] = {}
        self._coined: set[str] = set()
        for target in plan.targets():
            self._add_title(target.key, target.title)
        for module in plan.modules():
            self._add_topics(module)
        for project in plan.projects:
            self._add_summary(project)
        self._add_people(list(plan.resources()))
        self._add_nicknames()
        self.longest: dict[str, int] = {}
        for name in self.phrases:
            self.longest[name[0]] = max(self.longest.get(name[0], 0), len(name))
        self.words = frozenset(chain.from_iterable(self.phrases)) - {AND}
        self._joined = dict(self._written_together())
        self._joined_in_order = sorted(self._joined)
        # Initials, nicknames and given names have too little sense to be looked for in misspellings.
        together = {joined: name for joined, name in self._joined.items() if len(name) > 1}
        self.spelt = together | {word: (word,) for word in sorted(self.words - self._coined)}
        self.book = Phrasebook(self._own_phrases([target.title for target in plan.targets()]))

    def joining(self, word: str) -> Name:
        """The name whose words `word` is when written together ("nodejs"); empty if none."""
        name = self._joined.get(word)
        if name is None and word.endswith("s"):
            name = self._joined.get(stem(word))
        return name or ()

    def begins_joined(self, word: str) -> bool:
        """Whether some name written together begins with `word`."""
        at = bisect_left(self._joined_in_order, word)
        return any(joined.startswith(word) for joined in self._joined_in_order[at : at + 1])

    def _add(self, name: Name, key: str, score: float) -> None:
        if name:
            scores = self.phrases.setdefault(name, {})
            scores[key] = max(score, scores.get(key, 0.0))

    def _add_title(self, key: str, title: str) -> None:
        main, *asides = variants(title)
        words = canonical(main)
        for name in {words, tuple(word for word in words if word != AND)}:
            self._add_words(key, name)
        for aside in map(canonical, asides):
            if worth(aside) >= ENOUGH:
                self._add(aside, key, FULL)
        for letters in initials(main):
            # Books and courses go by three initials; those of modules and projects are as good as chance.
            if self.items[key].home not in ("", key) or len(letters) > _SHORT:
                self._coined.add(letters)
                self._add((letters,), key, FULL)

    def _add_words(self, key: str, name: Name) -> None:
        for part in parts(name, 1 if len(name) <= _SENTENCE else _PHRASE):
            self._add(part, key, worth(part))
        if worth(name) >= ENOUGH:
            self._add(trimmed(name), key, WHOLE)
        if len(name) > 1 or worth(name) >= ENOUGH:
            self._add(name, key, FULL)
        elif worth(name):
            self._add(name, key, LONE)

    def _add_topics(self, module: Module) -> None:
        """A module answers to the words that its topics share with titles: "sql" to a database module."""
        for topic in module.topics:
            for part in parts(canonical(topic.title)):
                if part in self.phrases:
                    self._add(part, module.key, TOPIC)

    def _add_summary(self, project: Project) -> None:
        summary = project.summary or ""
        said, built = canonical(summary), canonical(gist(summary))
        if worth(built) >= ENOUGH:
            self._add(built, project.key, FULL)
        for part in chain(parts(built), pairwise(said), pairwise(reversed(said))):
            # Everyday words of a summary ("code review") hint at the project only beside another hint.
            rare = any(weight(word) == 1 for word in part)
            self._add(part, project.key, worth(part) if rare else min(TOPIC, worth(part)))
        for build in map(plain, BUILDS):
            if set(build) <= set(said):
                self._add(build, project.key, FULL)

    def _add_people(self, resources: Sequence[Resource]) -> None:
        providers = Counter(plain(each.provider) for each in resources if each.provider)
        for each in resources:
            for name in each.authors or _PEOPLE.split(each.author or ""):
                self._add_person(each.key, canonical(name), initials=name.isupper())
            provider = plain(each.provider or "")
            alone = providers[provider] == 1 and worth(provider) >= ENOUGH
            # A site has more courses than the plan's: "a pluralsight course on kubernetes" is none of them.
            self._add(provider, each.key, LONE if alone else 0.0)

    def _add_person(self, key: str, name: Name, *, initials: bool) -> None:
        if not name:
            return
        *given, surname = name
        if not given:
            # "CLRS" are people, "Stanford" has more courses than this.
            self._add(name, key, FULL if initials else LONE)
            return
        self._add(name, key, FULL)
        self._add((surname,), key, _fame(surname, _SURNAME))
        for word in given:
            if (word,) not in self.phrases:
                self._coined.add(word)
            self._add((word,), key, _fame(word, _GIVEN))

    def _add_nicknames(self) -> None:
        for stands_for, nicknames in NICKNAMES.items():
            meant = self.phrases.get(plain(stands_for), {})
            for name in map(canonical, nicknames.split(";")):
                own = {key for key, score in self.phrases.get(name, {}).items() if score > TOPIC}
                if meant and own <= meant.keys():
                    self.phrases[name] = dict(meant)
                    self._coined.update(name if len(name) == 1 else ())

    def _written_together(self) -> Iterator[tuple[str, Name]]:
        for name, scores in reversed(self.phrases.items()):
            joined = "".join(name)
            known = len(joined) >= _JOINED and len(name) <= _JOINTS and AND not in name
            if known and max(scores.values()) >= ENOUGH:
                yield joined, name

    def _own_phrases(self, titles: Sequence[str]) -> Iterator[Phrase]:
        yield from (phrase for phrase in books() if phrase.words in self.phrases)
        foreign = Phrasebook(elsewhere())
        own = {foreign.at(row, place) for row in map(tokens, titles) for place in range(len(row))}
        yield from (phrase for phrase in elsewhere() if phrase not in own)


def _items(plan: Plan) -> Iterator[Item]:
    for module in plan.modules():
        yield Item(module.key, module.key, frozenset({"module"}))
        for resource in module.resources:
            yield Item(resource.key, module.key, _kinds(f"{resource.type} {resource.title}"))
    for project in plan.projects:
        yield Item(project.key, "", frozenset({"project"}))


def _kinds(label: str) -> frozenset[str]:
    words = set(plain(label))
    return frozenset(kind for kind, labels in KINDS.items() if not words.isdisjoint(labels))


def _fame(name: str, least: int) -> float:
    """What one name of an author scores: everything if it is rare and no short word, else nothing of its own."""
    return FULL if weight(name) == 1 and len(name) >= least else 0.0
