"""The names of a plan's items, drawn from the plan itself: titles and their parts, initials, authors, providers, nicknames."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, pairwise

from core.plan.model import Module, Plan, Project, Resource
from core.quicklog.nicknames import BUILDS, NICKNAMES
from core.quicklog.target_phrases import Phrase, Phrasebook, books, elsewhere, plain, subjects
from core.quicklog.target_text import Token, stem, tokens
from core.quicklog.target_words import (
    ANDS,
    COMMON,
    FILLERS,
    FIRST_NAMES,
    KINDS,
    PLATFORMS,
    SHORT_WORDS,
    WEIGHTLESS,
)

FULL = 4.0
"""The score of a whole title, nickname or author."""
WHOLE = 3.0
"""The score of a title but for words like course or fundamentals."""
TOPIC = 0.9
"""The score of what is only a topic of a module."""
ENOUGH = 1.0
"""The least score that names something."""

AND = "&"
_LONGEST = 8  # words of a title part; longer ones are said only as the whole title
_SENTENCE = 7  # words; a longer title is a sentence, of which a word or two say little
_PHRASE = 4
_ACRONYM = 3
_SURNAME = 4  # letters; a shorter surname (Ng, Sen) is an everyday word somewhere
_GIVEN = 5

BARE = FIRST_NAMES | PLATFORMS

_BRACKETED = re.compile(r"\(([^()]*)\)")
_SUBTITLE = re.compile(r":\s|\s[-–—|]\s")
_CLAUSE = re.compile(r"\s+(?:with|that|which|where|for|using|to)\b|[:.;,(]")
_PEOPLE = re.compile(r"\s*(?:,|&|;|\band\b)\s*")


@dataclass(frozen=True, slots=True)
class Item:
    """A plan item as far as its names are concerned. `home` is the key of its module, `kinds` what messages call its like."""

    key: str
    home: str
    kinds: frozenset[str]

    @property
    def is_module(self) -> bool:
        return self.key == self.home

    @property
    def is_project(self) -> bool:
        return not self.home


def weight(word: str) -> float:
    """How much a word tells: 1 for a rare one, 0.5 for an everyday one, 0 for "course" and the like."""
    if word in WEIGHTLESS or word in FILLERS or word == AND or word.isdecimal() or word in BARE:
        return 0.0
    if not word.isascii() and len(word) == 1:
        return 0.34  # a character of a packed script: three of them make a word
    return 0.5 if word in COMMON or word in SHORT_WORDS or len(word) == 1 else 1.0


class Names:
    """Every name in a plan and the items it may mean, each with a score."""

    def __init__(self, plan: Plan) -> None:
        self.items: dict[str, Item] = {}
        self.phrases: defaultdict[tuple[str, ...], dict[str, float]] = defaultdict(dict)
        self.joined: dict[str, tuple[str, ...]] = {}
        self._coined: set[str] = set()  # initials and given names: too short of sense to be looked for in misspellings
        titles = [(item.key, title) for item, title in _titled(plan, self.items)]
        for key, title in titles:
            self._add_title(key, title)
        for module in plan.modules():
            self._add_topics(module)
        for project in plan.projects:
            self._add_summary(project)
        self._add_people(list(plan.resources()))
        self._add_nicknames()
        self.longest = max(map(len, self.phrases), default=0)
        self.words = frozenset(word for name in self.phrases for word in name) - {AND}
        self.spelt = self.words - self._coined
        self._join()
        self.book = Phrasebook(self._extra_phrases([title for _, title in titles]))

    def _add(self, name: tuple[str, ...], key: str, score: float) -> None:
        if name:
            scores = self.phrases[name]
            scores[key] = max(score, scores.get(key, 0.0))

    def _add_title(self, key: str, title: str) -> None:
        main, *asides = _variants(title)
        self._add_parts(key, canonical(main))
        for aside in asides:
            words = canonical(aside)
            if sum(map(weight, words)) >= ENOUGH:
                self._add(words, key, FULL)
        for acronym in _acronyms(main):
            self._coined.add(acronym)
            self._add((acronym,), key, FULL)

    def _add_topics(self, module: Module) -> None:
        """A module answers to what its titles' words share with its topics: "sql" to a database module."""
        for topic in module.topics:
            for part in _parts(canonical(topic.title), least=1):
                if part in self.phrases:
                    self._add(part, module.key, TOPIC)

    def _add_summary(self, project: Project) -> None:
        said = canonical(project.summary or "")
        gist = canonical(_gist(project))
        self._add(gist, project.key, FULL if sum(map(weight, gist)) >= ENOUGH else 0.0)
        # Everyday words of a summary ("code review") hint at the project only beside another hint.
        for part in chain(_parts(gist, least=1), pairwise(said), pairwise(reversed(said))):
            rare = any(weight(word) == 1 for word in part)
            self._add(
                part, project.key, sum(map(weight, part)) if rare else min(TOPIC, sum(map(weight, part)))
            )
        for build in map(plain, BUILDS):
            if set(build) <= set(said):
                self._add(build, project.key, FULL)

    def _add_parts(self, key: str, words: tuple[str, ...]) -> None:
        least = 1 if len(words) <= _SENTENCE else _PHRASE
        for name in {words, tuple(word for word in words if word != AND)}:
            for part in _parts(name, least):
                self._add(part, key, sum(map(weight, part)))
            self._add(_trimmed(name), key, WHOLE if sum(map(weight, name)) >= ENOUGH else 0.0)
            # A title of one everyday word ("Practice") would be found in every message.
            self._add(
                name, key, FULL if len(name) > 1 or weight(name[0]) >= ENOUGH else weight(name[0])
            ) if name else None

    def _add_people(self, resources: list[Resource]) -> None:
        providers = Counter(plain(each.provider) for each in resources if each.provider)
        for each in resources:
            for name in each.authors or (_PEOPLE.split(each.author) if each.author else ()):
                self._add_person(each.key, canonical(name))
            if each.provider:
                provider = plain(each.provider)
                alone = providers[provider] == 1 and sum(map(weight, provider)) >= ENOUGH
                self._add(provider, each.key, ENOUGH if alone else 0.0)

    def _add_person(self, key: str, name: tuple[str, ...]) -> None:
        if not name:
            return
        *given, surname = name
        self._add(name, key, FULL if given or weight(surname) == 1 else 0.0)
        self._add((surname,), key, FULL if weight(surname) == 1 and len(surname) >= _SURNAME else 0.0)
        self._coined.update(given)
        for word in given:
            self._add((word,), key, FULL if weight(word) == 1 and len(word) >= _GIVEN else 0.0)

    def _add_nicknames(self) -> None:
        for stands_for, nicknames in NICKNAMES.items():
            meant = self.phrases.get(plain(stands_for)) or self.phrases.get(
                plain(" ".join(stands_for.split()[2:]))
            )
            if meant is None:
                continue
            for nickname in nicknames.split(";"):
                name = canonical(nickname)
                own = {key for key, score in self.phrases.get(name, {}).items() if score > TOPIC}
                if own <= meant.keys():
                    self.phrases[name] = dict(meant)

    def _join(self) -> None:
        for name, scores in self.phrases.items():
            joined = "".join(name)
            if AND not in name and len(joined) > 5 and len(name) <= 4 and max(scores.values()) >= ENOUGH:
                self.joined.setdefault(joined, name)

    def joining(self, word: str) -> tuple[str, ...]:
        """The name whose words `word` is when written together ("nodejs"); empty if none."""
        return self.joined.get(word) or self.joined.get(stem(word), ())

    def _extra_phrases(self, titles: list[str]) -> Iterator[Phrase]:
        yield from (phrase for phrase in books() if phrase.words in self.phrases)
        foreign = Phrasebook(elsewhere())
        own = {foreign.at(row, place) for row in map(tokens, titles) for place in range(len(row))}
        yield from (phrase for phrase in elsewhere() if phrase not in own)


def _titled(plan: Plan, items: dict[str, Item]) -> Iterator[tuple[Item, str]]:
    """Every item with each of its titles; fills `items`."""
    for module in plan.modules():
        items[module.key] = _module(module)
        yield items[module.key], module.title
        for resource in module.resources:
            items[resource.key] = Item(resource.key, module.key, _kinds(f"{resource.type} {resource.title}"))
            yield items[resource.key], resource.title
    for project in plan.projects:
        items[project.key] = Item(project.key, "", frozenset({"project"}))
        yield items[project.key], project.title


def _module(module: Module) -> Item:
    return Item(module.key, module.key, frozenset({"module"}))


def _kinds(label: str) -> frozenset[str]:
    words = set(plain(label))
    return frozenset(kind for kind, labels in KINDS.items() if words & set(labels))


def _gist(project: Project) -> str:
    """What the summary says is built: "Build a comprehensive task management API with" is "task management API"."""
    words = _CLAUSE.split(project.summary or "", maxsplit=1)[0].split()
    while words and not weight(stem(words[0].lower())):
        words.pop(0)
    return " ".join(words)


def _variants(title: str) -> tuple[str, ...]:
    """The title without brackets, then its main part before a subtitle and what the brackets hold."""
    main = _BRACKETED.sub(" ", title)
    head = _SUBTITLE.split(main, maxsplit=1)[0]
    return (main, *({head} - {main}), *_BRACKETED.findall(title))


def canonical(text: str) -> tuple[str, ...]:
    """A title as the words it is compared by."""
    row = tokens(text)
    words: list[str] = []
    place = 0
    while place < len(row):
        phrase = subjects().at(row, place)
        if row[place].joined_by_and or row[place].word in ANDS:
            words.append(AND)
        if phrase is not None:
            words += phrase.words
        elif row[place].word not in FILLERS and row[place].word not in ANDS:
            words.append(stem(row[place].word))
        place += len(phrase.pattern) if phrase else 1
    return tuple(words)


def _parts(words: tuple[str, ...], least: int) -> Iterator[tuple[str, ...]]:
    for start in range(len(words)):
        for end in range(start + least, min(len(words), start + _LONGEST) + 1):
            if AND not in (words[start], words[end - 1]):
                yield words[start:end]


def _trimmed(words: tuple[str, ...]) -> tuple[str, ...]:
    kept = [place for place, word in enumerate(words) if weight(word)]
    return words[kept[0] : kept[-1] + 1] if kept else ()


def _acronyms(title: str) -> Iterable[str]:
    """Initials that are nobody's word: ddia, ctci, mle, not min."""
    row: list[Token] = tokens(title)
    for words in ([token.word for token in row], [token.word for token in row if token.word not in FILLERS]):
        initials = "".join(word[0] for word in words if word not in ANDS)
        short = len(initials) == _ACRONYM and initials not in SHORT_WORDS
        if (
            initials.isascii()
            and (short or len(initials) > _ACRONYM)
            and len(row) >= _ACRONYM
            and weight(initials) == 1
        ):
            yield stem(initials)
