"""Tells which phrases report study that happened."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from core.quicklog.frames import (
    as_it_became,
    is_attribute,
    is_heading,
    is_lost,
    is_moment,
    is_occasion,
    is_race,
    is_spared,
    is_told_of_another,
    is_tools_work,
    with_verdicts,
)
from core.quicklog.items import Amount, Bare, Count, Day, Item, Named, Place, Vague
from core.quicklog.model import Doubt
from core.quicklog.others import is_elsewhere, is_machine, is_somebody_else, is_with_me
from core.quicklog.phrases import Mood, Phrase, cut
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

_REACH = 4  # items between "takes" and the amount it tells
_RATE = 3
_OWNED = 2
_LEFT_OVER = frozenset({Role.LEFT, Role.PERIOD})
_FRESH = frozenset({Role.DONE, Role.BECAME})


def phrases_of(items: Sequence[Item]) -> list[Phrase]:
    """The phrases of a message, each with its mood."""
    return list(_with_moods(cut(items)))


def _with_moods(phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    for _, sentence in groupby(map(as_it_became, phrases), key=attrgetter("sentence")):
        yield from with_verdicts(list(_sentence_moods(list(sentence))))


def _sentence_moods(sentence: Sequence[Phrase]) -> Iterator[Phrase]:
    asked_from = _asked_from(sentence)
    carried = headed = Mood.DONE
    for at, phrase in enumerate(sentence):
        mood = Mood.ASKED if at >= asked_from else _mood(phrase, carried)
        took = mood is Mood.PLAN and _took(phrase, sentence[:at])
        together = at > 0 and mood is Mood.OTHER and is_with_me(sentence[at - 1], phrase)
        mood = Mood.DONE if took or together else mood
        done = Role.DONE in phrase.roles
        headed = Mood.DONE if done else headed
        mood = headed if mood is Mood.DONE else mood
        headed = mood if is_heading(phrase, mood, sentence[at + 1 :]) else headed
        goes_on = mood is Mood.PLAN or (mood is Mood.OTHER and is_somebody_else(phrase))
        carried = mood if goes_on and not done else Mood.DONE
        yield phrase if mood is phrase.mood else phrase.told_as(mood)


def _asked_from(sentence: Sequence[Phrase]) -> int:
    """The phrase from which a sentence is a question."""
    if any(Role.COMMAND in phrase.roles for phrase in sentence):
        return len(sentence)
    for at, phrase in enumerate(sentence):
        if _opens_question(phrase):
            return at
    if not sentence[-1].asked:
        return len(sentence)
    told = any(phrase.has(Amount) for phrase in sentence[:-1])
    return len(sentence) - 1 if told and not sentence[-1].has(Amount) else 0


def _opens_question(phrase: Phrase) -> bool:
    for item in phrase.items:
        if not isinstance(item, Token):
            return False
        if Role.QUESTION in item and Role.COMMAND not in item:
            return True
        if not item.senses.keys() & {Role.FILLER, Role.ME, Role.YES, Role.THAT} and item.shape is Shape.WORD:
            return False
    return False


def _mood(phrase: Phrase, carried: Mood) -> Mood:
    for judge, mood, cues in _ALWAYS if _CUES.isdisjoint(phrase.roles) else _JUDGES:
        if not (cues and cues.isdisjoint(phrase.roles)) and judge(phrase):
            return mood
    if carried is Mood.DONE:
        return carried
    fresh = not _FRESH.isdisjoint(phrase.roles) or (phrase.joint is not None and Role.BUT in phrase.joint)
    fresh = fresh or any(isinstance(i, Day) and i.day for i in phrase.items)
    if carried is Mood.OTHER:
        fresh = Role.ME in phrase.roles or not (
            phrase.joint and (Role.AND in phrase.joint or phrase.joint.text == ":")
        )
    return Mood.DONE if fresh else carried


def _denied(phrase: Phrase) -> bool:
    for at, token in phrase.tokens():
        follows = phrase.items[at + 1] if at + 1 < len(phrase.items) else None
        told = isinstance(follows, (Amount, Bare, Named)) and phrase.later
        if _is_later(phrase.items[:at]):
            break
        if Role.NOT in token and is_spared(phrase.items[at + 1 :]):
            return False
        if Role.NOT in token and (Role.INSTEAD not in token or told):
            return True
    return Role.DENIED in phrase.roles


def _is_later(before: Sequence[Item]) -> bool:
    """ "20 min of lc before I gave up": the amount stands."""
    aside = any(isinstance(item, Token) and Role.ASIDE in item for item in before[-2:])
    return aside and any(isinstance(item, Amount) for item in before)


def _planned(phrase: Phrase) -> bool:
    if any(isinstance(item, Day) and item.doubt is Doubt.FUTURE and not item.day for item in phrase.items):
        return True
    intent = Role.INTENT in phrase.roles and Role.COMMAND not in phrase.roles
    return intent or _ahead(phrase) or _left(phrase)


def _ahead(phrase: Phrase) -> bool:
    """ "In 20 min", unless something was got done in that time."""
    if Role.IN not in phrase.roles:
        return False
    for at, token in phrase.tokens():
        if Role.IN in token and at + 1 < len(phrase.items) and isinstance(phrase.items[at + 1], Amount):
            return not (Role.DONE in phrase.roles or phrase.has(Count, Place))
    return False


def _took(phrase: Phrase, before: Sequence[Phrase]) -> bool:
    """ "3 problems (2 easy), in 50 min": the time for what was told before."""
    told = any(Role.DONE in earlier.roles or earlier.has(Count, Place) for earlier in before)
    return told and _ahead(phrase) and Role.INTENT not in phrase.roles


def _left(phrase: Phrase) -> bool:
    """ "2h left", "3h short", "1h a day": the words after the amount tell what it is."""
    if _LEFT_OVER.isdisjoint(phrase.roles):
        return False
    told = False
    for at, item in enumerate(phrase.items):
        if isinstance(item, (Amount, Vague)):
            told = True
        if isinstance(item, Token) and Role.LEFT in item and _tells_left(phrase, at, told=told):
            return True
    return Role.PERIOD in phrase.roles and told and not phrase.has(Named)


def _tells_left(phrase: Phrase, at: int, *, told: bool) -> bool:
    """Words of value 1 count right after an amount, of value 2 ("long") only at the end, of value 3 ("a day") somewhere after it, others anywhere."""
    item = phrase.items[at]
    near = at > 0 and isinstance(phrase.items[at - 1], (Amount, Vague))
    value = item.senses[Role.LEFT] if isinstance(item, Token) else 0
    if value == _RATE:
        return told and (near or Role.DONE not in phrase.roles)
    if value > 1:
        return near and at == len(phrase.items) - 1
    return told and near if value else Role.DONE not in phrase.roles or near


def _stated(phrase: Phrase) -> bool:
    """ "The course is 40 h", "each video takes 10 min", "the flight was 2h"."""
    for at, token in phrase.tokens():
        if _is_judged(phrase, at) or _is_at_hand(phrase, at):
            return True
        ahead = phrase.items[at + 1 : at + 1 + _REACH]
        if Role.STATE not in token or not any(isinstance(item, (Amount, Bare, Vague)) for item in ahead):
            continue
        subject = phrase.items[:at]
        named = any(isinstance(item, (Named, Place)) for item in subject)
        unknown = any(isinstance(item, Token) and _is_subject(item) for item in subject)
        mine = any(isinstance(item, Token) and Role.ME in item for item in (*subject, *ahead))
        past = bool(token.senses[Role.STATE])
        if past:
            strange = unknown or (phrase.unknown and Role.STUDY not in phrase.roles and not phrase.has(Named))
            return strange and not named and not mine
        return unknown or named
    return False


def _is_at_hand(phrase: Phrase, at: int) -> bool:
    """ "I have 2h tonight"."""
    state, follows = phrase.items[at], phrase.items[at + 1 : at + 2]
    owned = isinstance(state, Token) and state.senses.get(Role.STATE) == _OWNED
    return owned and isinstance((*follows, None)[0], Amount)


def _is_judged(phrase: Phrase, at: int) -> bool:
    """ "90 min is the optimal block", but not "45 min is all I did"."""
    state = phrase.items[at]
    present = isinstance(state, Token) and state.senses.get(Role.STATE) == 0
    return present and at > 0 and isinstance(phrase.items[at - 1], Amount) and Role.DONE not in phrase.roles


def _is_subject(token: Token) -> bool:
    known = {Role.FILLER, Role.THAT, Role.TOTAL, Role.ME, Role.DAYPART, Role.AND, Role.YES, Role.POINT}
    return token.shape is Shape.WORD and not (token.senses.keys() & known)


_Judge = Callable[[Phrase], bool]
_JUDGES: tuple[tuple[_Judge, Mood, frozenset[Role]], ...] = (
    (is_somebody_else, Mood.OTHER, frozenset({Role.PERSON})),
    (is_told_of_another, Mood.OTHER, frozenset({Role.THIRD})),
    (is_machine, Mood.OTHER, frozenset({Role.MACHINE})),
    (_denied, Mood.DENIED, frozenset({Role.NOT, Role.DENIED})),
    (is_lost, Mood.DENIED, frozenset({Role.BECAME})),
    (_planned, Mood.PLAN, frozenset()),
    (_stated, Mood.PLAN, frozenset({Role.STATE})),
    (is_moment, Mood.OTHER, frozenset()),
    (is_attribute, Mood.OTHER, frozenset({Role.OTHER})),
    (is_race, Mood.OTHER, frozenset({Role.IN})),
    (is_tools_work, Mood.OTHER, frozenset({Role.IN})),
    (is_occasion, Mood.PLAN, frozenset({Role.CALENDAR})),
    (is_elsewhere, Mood.OTHER, frozenset({Role.OTHER, Role.JOB})),
)
"""Who judges, to which mood, and the words without one of which they need not be asked; none where they always are."""
_ALWAYS = tuple(row for row in _JUDGES if not row[2])
_CUES = frozenset(role for _, _, cues in _JUDGES for role in cues)
