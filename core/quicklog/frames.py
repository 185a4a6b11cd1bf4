"""Tells what frames a report: whose time it was, and what came of the time that was meant."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core.quicklog.items import Amount, Bare, Count, Day, Item, Named, Noise, Place
from core.quicklog.phrases import Mood, Phrase
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

_HOUR = 60
_HOURS_UP_TO = 12
_VERB = 1  # the item after the subject
_AROUND = frozenset({Role.FILLER, Role.ARTICLE, Role.DATED, Role.THAT, Role.AND, Role.VERDICT})
_REPORTING = frozenset({Role.DONE, Role.STUDY, Role.TOPIC, Role.END, Role.BEGIN, Role.MINUS})


def is_told_of_another(phrase: Phrase) -> bool:
    """ "Alex Xu recommends 45 min per question": a verb nobody uses of an hour of one's own."""
    for at, item in enumerate(phrase.items):
        if isinstance(item, Token) and item.senses.get(Role.ME) == 0:
            return False
        if isinstance(item, Token) and Role.THIRD in item:
            told = any(isinstance(before, Amount) for before in phrase.items[:at])
            return at > 0 and (bool(item.senses[Role.THIRD]) or not told)
    return False


def as_it_became(phrase: Phrase) -> Phrase:
    """ "The 25 min of sqlbolt turned into 1h": what was meant before is no amount."""
    if Role.BECAME not in phrase.roles:
        return phrase
    at = next(at for at, token in phrase.tokens() if Role.BECAME in token)
    before, after = phrase.items[:at], phrase.items[at:]
    meant = [item for item in before if isinstance(item, Amount)]
    if meant and not any(isinstance(item, Amount) for item in after):
        after = tuple(_in_unit(item, meant[-1]) for item in after)
    if any(map(_is_pastime, after, after[1:], after[2:])):
        before, after = phrase.items, ()
    return replace(phrase, items=(*(Noise() if isinstance(i, Amount) else i for i in before), *after))


def _is_pastime(amount: Item, of: Item, what: Item) -> bool:
    """ "2h of naps"."""
    linked = isinstance(of, Token) and Role.OF in of
    return isinstance(amount, Amount) and linked and isinstance(what, Token) and Role.OTHER in what


def _in_unit(item: Item, meant: Amount) -> Item:
    if not isinstance(item, Bare) or item.clock:
        return item
    hours = meant.minutes >= _HOUR and item.value <= _HOURS_UP_TO
    return Amount(item.value * (_HOUR if hours else 1))


def is_lost(phrase: Phrase) -> bool:
    """ "1h of clean code turned into netflix"."""
    return Role.BECAME in phrase.roles and phrase.has(Noise) and not phrase.has(Amount, Bare)


def is_moment(phrase: Phrase) -> bool:
    """ "92% after 2 hours": how long until then."""
    if phrase.has(Named, Place) or not _REPORTING.isdisjoint(phrase.roles):
        return False
    amounts = [at for at, item in enumerate(phrase.items) if isinstance(item, Amount)]
    return bool(amounts) and all(_follows(phrase.items, at, "after") for at in amounts)


def _follows(items: Sequence[Item], at: int, word: str) -> bool:
    before = items[at - 1] if at else None
    return isinstance(before, Token) and before.text == word


def is_heading(phrase: Phrase, mood: Mood, after: Sequence[Phrase]) -> bool:
    """ "My list for tonight: ...", "Missed: ...": what a list is headed with counts for all of it."""
    colon = bool(after) and after[0].joint is not None and after[0].joint.text == ":"
    if not colon:
        return False
    bare = not phrase.has(Amount, Bare, Named) and Role.OTHER not in phrase.roles
    undone = mood is Mood.DENIED and Role.VERDICT in phrase.roles
    return bare and (mood is Mood.PLAN or undone) and Role.DONE not in phrase.roles


def is_attribute(phrase: Phrase) -> bool:
    """ "A 90 minute nap on top of clrs"."""
    for at, (item, after) in enumerate(pairwise(phrase.items)):
        before = phrase.items[at - 1] if at else None
        article = isinstance(before, Token) and Role.ARTICLE in before
        if (
            article
            and isinstance(item, Amount)
            and isinstance(after, Token)
            and after.senses.get(Role.OTHER) == 0
        ):
            return sum(isinstance(i, Amount) for i in phrase.items) == 1
    return False


def is_race(phrase: Phrase) -> bool:
    """ "A 10k in 52 minutes"."""
    told = phrase.has(Named, Place, Count) or phrase.roles & {Role.STUDY, Role.TOPIC}
    rows = zip(phrase.items, phrase.items[1:], phrase.items[2:], strict=False)
    return not told and any(
        isinstance(far, Noise) and isinstance(word, Token) and Role.IN in word and isinstance(time, Amount)
        for far, word, time in rows
    )


def is_tools_work(phrase: Phrase) -> bool:
    """ "Docker built the image in 4 min", not "docker done in 20 min" nor "rust finished ch 3 in 1h"."""
    within = next((at for at, token in phrase.tokens() if Role.IN in token and at > _VERB), None)
    if within is None or within + 1 >= len(phrase.items) or not isinstance(phrase.items[within + 1], Amount):
        return False
    tool, verb, *made = phrase.items[:within]
    acts = isinstance(verb, Token) and verb.senses.keys() & {Role.DONE, Role.RUNS} and Role.STUDY not in verb
    own = any(isinstance(i, (Named, Place, Count, Amount, Bare)) or _is_learnt(i) for i in made)
    subject = isinstance(tool, Token) and Role.TOPIC in tool and Role.STUDY not in tool
    return subject and bool(acts) and bool(made) and not own


def _is_learnt(item: Item) -> bool:
    return isinstance(item, Token) and bool(item.senses.keys() & {Role.STUDY, Role.TOPIC, Role.ME})


def is_occasion(phrase: Phrase) -> bool:
    """ "Friday is 3h ddia day"."""
    *before, last = phrase.items
    day = isinstance(last, Token) and Role.CALENDAR in last and bool(before) and isinstance(before[-1], Named)
    return day and phrase.has(Amount) and Role.DONE not in phrase.roles


def is_spared(after: Sequence[Item]) -> bool:
    """ "Skipped the gym for 1h of clrs": what was left undone made room for study."""
    other = next(
        (at for at, item in enumerate(after[:2]) if isinstance(item, Token) and Role.OTHER in item), None
    )
    if other is None:
        return False
    amount = next((at for at, item in enumerate(after) if isinstance(item, Amount)), None)
    return amount is not None and amount > other and any(isinstance(item, Named) for item in after[amount:])


def with_verdicts(phrases: Sequence[Phrase]) -> list[Phrase]:
    """ "1h of clean code: failed", "had 2h for clrs, wasted all of it": an amount that came to nothing."""
    judged = list(phrases)
    for at, phrase in enumerate(judged[1:], 1):
        before = judged[at - 1]
        if _measures(before, phrase):
            judged[at] = phrase.told_as(Mood.PLAN)
        elif before.mood is Mood.DONE and (_is_verdict(phrase) or _failed(before, phrase)):
            judged[at - 1] = before.told_as(Mood.DENIED)
    return judged


def _measures(before: Phrase, phrase: Phrase) -> bool:
    """ "The ddia audiobook = 20 hrs"."""
    equal = phrase.joint is not None and phrase.joint.text == "=" and phrase.has(Amount)
    return equal and before.has(Named) and not before.has(Amount, Day) and isinstance(before.items[-1], Token)


def _failed(before: Phrase, phrase: Phrase) -> bool:
    """ "The 45 min of lc failed"."""
    subject, verb = before.items[0] if before.items else None, phrase.items[0] if phrase.items else None
    definite = isinstance(subject, Token) and (Role.DATED in subject or subject.senses.get(Role.ME) == 1)
    failed = isinstance(verb, Token) and verb.senses.get(Role.VERDICT) == 1
    return definite and failed and phrase.joint is None and len(phrase.items) == 1


def _is_verdict(phrase: Phrase) -> bool:
    if Role.VERDICT not in phrase.roles:
        return False
    tokens = [token for _, token in phrase.tokens() if token.shape is not Shape.LINE]
    if len(tokens) < len(phrase.items) or not tokens or not all(t.senses.keys() & _AROUND for t in tokens):
        return False
    after_colon = phrase.joint is not None and phrase.joint.text == ":"
    values = [token.senses[Role.VERDICT] for token in tokens if Role.VERDICT in token]
    return any(not value or after_colon for value in values)
