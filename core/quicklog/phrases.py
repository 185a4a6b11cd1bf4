"""Cuts a message into phrases."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import pairwise
from typing import Self

from core.quicklog.items import Amount, Bare, Count, Day, Item, Named, Vague
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

_SENTENCE_ENDS = frozenset(".!?;")
_TURNS = frozenset({Role.NOT, Role.MINUS, Role.INSTEAD, Role.DONE, Role.ME, Role.INTENT})
_JOINTS = frozenset(",&+/|>()[]:•*{}=")
_JEST_REACH = 6


class Mood(Enum):
    DONE = auto()
    PLAN = auto()
    ASKED = auto()
    DENIED = auto()
    OTHER = auto()  # somebody else's time, or time spent on something else


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of items between separators. `joint` is the separator or word before it.

    `roles` are those of its words; `later` tells that an amount or a plan item was said before it.
    """

    items: tuple[Item, ...]
    joint: Token | None = None
    sentence: int = 0
    asked: bool = False
    mood: Mood = Mood.DONE
    roles: frozenset[Role] = field(default=frozenset())
    later: bool = False

    def has(self, *kinds: type) -> bool:
        for item in self.items:  # asked all the time; any() takes twice as long  # noqa: SIM110
            if isinstance(item, kinds):
                return True
        return False

    def tokens(self) -> list[tuple[int, Token]]:
        return [(at, item) for at, item in enumerate(self.items) if isinstance(item, Token)]

    def told_as(self, mood: Mood) -> Self:
        """The same in another mood."""
        cls = type(self)  # happens all the time; dataclasses.replace takes five times as long
        return cls(self.items, self.joint, self.sentence, self.asked, mood, self.roles, self.later)

    @property
    def is_study(self) -> bool:
        """Whether a word is a way to study, and not one of much else as well ("watched")."""
        return Role.STUDY in self.roles and any(t.senses.get(Role.STUDY) == 0 for _, t in self.tokens())

    @property
    def unknown(self) -> bool:
        """Whether it holds a word that no table knows."""
        return any(t.shape is Shape.WORD and not t.senses for _, t in self.tokens())


def cut(items: Sequence[Item]) -> list[Phrase]:
    """The phrases of a message; what is quoted or tries to give orders is left out."""
    phrases: list[Phrase] = []
    later = False
    for said, joint, sentence, asked in _cut(_unquoted(_before_injection(items))):
        if said or asked:
            roles = frozenset([role for item in said if isinstance(item, Token) for role in item.senses])
            phrase = Phrase(tuple(said), joint, sentence, asked, Mood.DONE, roles, later)
            later = later or phrase.has(Amount, Bare, Named)
            phrases.append(phrase)
    return phrases


def _before_injection(items: Sequence[Item]) -> Sequence[Item]:
    """Without orders to the bot; "ignore all instructions lol" was none."""
    at = next(
        (at for at, item in enumerate(items) if isinstance(item, Token) and Role.INJECTION in item), None
    )
    if at is None:
        return items
    jest = next((i for i in range(at + 1, min(at + _JEST_REACH, len(items))) if _jests(items[i])), None)
    rest = _harmless(items[at:]) if jest is None else _before_injection(items[jest:])
    return [*items[:at], *rest]


def _jests(item: Item) -> bool:
    return isinstance(item, Token) and Role.JEST in item


def _harmless(items: Sequence[Item]) -> Sequence[Item]:
    """What follows the sentence of an order, if it begins with an amount or a plan item as a log does."""
    ends = (at for at, item in enumerate(items) if isinstance(item, Token) and _ends_sentence(item))
    rest = items[next(ends, len(items)) :]
    begins = rest[1] if len(rest) > 1 else None
    return rest if isinstance(begins, (Amount, Named)) and any(isinstance(i, Named) for i in rest) else ()


def _ends_sentence(token: Token) -> bool:
    return token.text in _SENTENCE_ENDS or token.shape is Shape.LINE


def _unquoted(items: Sequence[Item]) -> Sequence[Item]:
    """Without logs in quotes, unless that is all there is; a quoted title or amount stays."""
    marks = [at for at, item in enumerate(items) if isinstance(item, Token) and item.text in {'"', "`"}]
    if len(marks) < 2 or (marks[0] == 0 and marks[-1] == len(items) - 1):  # noqa: PLR2004 a pair
        return items
    kept = list(items)
    for first, last in pairwise(marks):
        said = items[first:last]
        strange = any(isinstance(i, Token) and i.shape is Shape.WORD and not i.senses for i in items)
        if any(isinstance(i, Amount) for i in said) and (strange or any(isinstance(i, Named) for i in said)):
            kept[first : last + 1] = [items[first]] * (last + 1 - first)
    return kept


def _cut(items: Sequence[Item]) -> Iterator[tuple[list[Item], Token | None, int, bool]]:
    """The items of each phrase, its joint and sentence, and whether a question mark ends it."""
    current: list[Item] = []
    joint: Token | None = None
    sentence = 0
    for at, item in enumerate(items):
        if not isinstance(item, Token):
            current.append(item)
        elif (ends := _ends_sentence(item)) or _separates(item, last=at + 1 == len(items)):
            yield current, joint, sentence, item.text == "?"
            current, joint, sentence = [], item, sentence + ends
        elif _turns(current, item):
            yield current, joint, sentence, False
            current, joint = [item], None
        else:
            current.append(item)
    yield current, joint, sentence, False


def _separates(token: Token, *, last: bool) -> bool:
    if token.text == "-":
        return not token.glued or last
    return token.text in _JOINTS or Role.AND in token.senses or Role.BUT in token.senses


def _turns(current: Sequence[Item], token: Token) -> bool:
    """Whether a word turns the phrase: a plan after a report, or a report after a plan or a denial."""
    if token.senses.keys().isdisjoint(_TURNS):
        return False
    said = [item for item in current if isinstance(item, (Amount, Bare, Vague, Named, Count))]
    amount = any(isinstance(item, Amount) for item in said)
    roles = {role for item in current if isinstance(item, Token) for role in item.senses}
    day = any(isinstance(item, Day) for item in current)
    return any(
        (
            Role.NOT in token and bool(said or day),
            Role.MINUS in token and token.shape is Shape.WORD and amount,
            Role.INSTEAD in token and bool(said or Role.NOT in roles),
            Role.DONE in token
            and bool(roles & {Role.INTENT, Role.NOT})
            and bool(said or Role.OTHER in roles)
            and Role.STATE not in token,
            Role.ME in token and amount and bool(roles & {Role.MACHINE, Role.PERSON, Role.OTHER}),
            Role.INTENT in token and bool(said) and Role.DONE in roles,
        )
    )
