"""Tells time that was studied from time that went to something no table knows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from core.quicklog.items import Amount, Bare, Count, Day, Item, Named, Noise, Place
from core.quicklog.phrases import Mood, Phrase
from core.quicklog.tokens import Shape, Token
from core.quicklog.vocabulary import Role

_HOUR = 60.0
_NAME_LENGTH = 3
_CIRCUMSTANCE = frozenset({Role.ASIDE, Role.WITH, Role.BUT, Role.AND})
_LEADING = frozenset({Role.FILLER, Role.ARTICLE, Role.DATED})
_TOLD = frozenset({Role.DONE, Role.ME, Role.BUT, Role.TOTAL})
_OWNERS = frozenset({"my", "our"})
_DEEDS = frozenset({"did", "spent", "finished", "put in", "completed"})
_OWN = frozenset({Role.ME, Role.STUDY, Role.TOPIC, Role.DONE})
_OBJECT = frozenset({"on", "of", "from"})


def with_subjects(phrases: Sequence[Phrase], *, nudged: bool) -> list[Phrase]:
    """The phrases, those about other people's or other things' time marked as such.

    Where a message names nothing to study, an amount counts alone or with what one does to study. Beside words that
    nobody knows ("a 90 min special") it is chat, unless it answers how long one studied.
    """
    begins = _begins(phrases)
    phrases = [_judged(phrase, begins=begins, nudged=nudged) for phrase in _amended(_with_late_unit(phrases))]
    named = any(phrase.has(Named) for phrase in phrases)
    phrases = [
        p.told_as(Mood.OTHER)
        if p.mood is Mood.DONE and (_is_process(p) or (not named and _runs(phrases, at)))
        else p
        for at, p in enumerate(phrases)
    ]
    if any(is_about_study(phrase) for phrase in phrases if phrase.mood is Mood.DONE):
        return phrases
    return [
        phrase.told_as(Mood.OTHER)
        if phrase.mood is Mood.DONE and phrase.has(Amount) and _is_else(phrases, at, nudged=nudged)
        else phrase
        for at, phrase in enumerate(phrases)
    ]


def _with_late_unit(phrases: Sequence[Phrase]) -> Sequence[Phrase]:
    """ "Burkov 35, lc 25 (minutes)": the unit is told for all at the end."""
    first = phrases[-1].items[0] if phrases and phrases[-1].items else None
    unit = first.senses.get(Role.UNIT) if isinstance(first, Token) else None
    if unit is None or any(phrase.has(Amount) for phrase in phrases):
        return phrases
    return [
        replace(
            phrase, items=tuple(Amount(i.value * unit) if isinstance(i, Bare) else i for i in phrase.items)
        )
        for phrase in phrases
    ]


def _amended(phrases: Sequence[Phrase]) -> Iterator[Phrase]:
    """ "Didn't do an hour of ddia yesterday, did two": the number is of the unit, plan item and day that were denied."""
    denied: Phrase | None = None
    for phrase in phrases:
        amount = next((i for i in denied.items if isinstance(i, Amount)), None) if denied else None
        bare = [at for at, item in enumerate(phrase.items) if isinstance(item, Bare)] if amount else []
        if amount and denied and len(bare) == 1 and phrase.mood is Mood.DONE and not phrase.has(Amount):
            yield _with_unit(phrase, bare[0], amount, denied)
            denied = None
        else:
            denied = phrase if phrase.mood is Mood.DENIED else denied
            yield phrase


def _with_unit(phrase: Phrase, at: int, amount: Amount, denied: Phrase) -> Phrase:
    bare = phrase.items[at]
    hours = amount.minutes >= _HOUR and isinstance(bare, Bare) and bare.unit == _HOUR
    told = Amount(bare.value * (_HOUR if hours else 1)) if isinstance(bare, Bare) else amount
    also = tuple(
        item for item in denied.items if isinstance(item, (Named, Day)) and not phrase.has(type(item))
    )
    return replace(phrase, items=(*phrase.items[:at], told, *also, *phrase.items[at + 1 :]))


def _is_answer(phrase: Phrase) -> bool:
    """ "An hour?" answers how long."""
    asked = phrase.mood is Mood.ASKED and Role.QUESTION not in phrase.roles
    return asked and phrase.has(Amount, Bare) and not phrase.unknown


def _judged(phrase: Phrase, *, begins: bool, nudged: bool) -> Phrase:
    if nudged and _is_answer(phrase):
        return phrase.told_as(Mood.DONE)
    if phrase.mood is Mood.DONE and begins and phrase.has(Amount) and not _is_past(phrase):
        return phrase.told_as(Mood.PLAN)
    own = _without_others_time(phrase)
    return own.told_as(Mood.OTHER) if _is_somebody(phrase) else own


def _begins(phrases: Sequence[Phrase]) -> bool:
    """ "That's the plan" makes one of "45 min of ddia then bed"."""
    planned = [phrase for phrase in phrases if Role.INTENT in phrase.roles]
    return any(token.senses.get(Role.INTENT) == 1 for phrase in planned for _, token in phrase.tokens())


def _is_past(phrase: Phrase) -> bool:
    return Role.DONE in phrase.roles or any(isinstance(item, Day) and item.day for item in phrase.items[:1])


def _without_others_time(phrase: Phrase) -> Phrase:
    """ "1h clean code before a 30 min run": the run is no study."""
    if Role.OTHER not in phrase.roles or phrase.roles & {Role.MINUS, Role.BREAK}:
        return phrase
    if sum(isinstance(item, Amount) for item in phrase.items) <= 1:
        return phrase
    items = list(phrase.items)
    for at, (item, after) in enumerate(pairwise(phrase.items)):
        if isinstance(item, Amount) and isinstance(after, Token) and Role.OTHER in after:
            items[at] = Noise()
    return replace(phrase, items=tuple(items))


def is_about_study(phrase: Phrase) -> bool:
    """Whether it names a plan item, a chapter, solved problems, a subject or a way to study."""
    return phrase.has(Named, Count, Place) or phrase.is_study or Role.TOPIC in phrase.roles


def is_study(items: Iterable[Item]) -> bool:
    """Whether any of the words is a subject or a way to study, and not one of many other things as well ("watched")."""
    return any(
        isinstance(item, Token) and (Role.TOPIC in item or item.senses.get(Role.STUDY) == 0) for item in items
    )


def _is_somebody(phrase: Phrase) -> bool:
    """ "Dave read ddia for 3 hours", "our tutor spent 45 min", "the kids did homework"."""
    if Role.DONE not in phrase.roles:
        return False
    words = [item for item in phrase.items if not (isinstance(item, Token) and item.senses.keys() & _LEADING)]
    if words and isinstance(words[0], Token) and words[0].text in _OWNERS:
        words = words[1:]
    first, second = (*words[:2], None, None)[:2]
    if not isinstance(first, Token) or not isinstance(second, Token) or _is_mine(words):
        return False
    named = (
        first.shape is Shape.WORD
        and not first.senses
        and len(first.text) >= _NAME_LENGTH
        and first.text.isascii()
    )
    life = Role.OTHER in first and Role.STUDY not in first and Role.DONE not in first
    return (named or life) and Role.DONE in second and (Role.STUDY in second or second.text in _DEEDS)


def _is_mine(items: Sequence[Item]) -> bool:
    return any(isinstance(item, Token) and Role.ME in item and item.text not in _OWNERS for item in items)


def _is_process(phrase: Phrase) -> bool:
    """ "Db migration 45 min", "sql backup took 2h": what only machines go through, whatever its name begins with."""
    if Role.MACHINE not in phrase.roles:
        return False
    subject, what = (*phrase.items[:2], None, None)[:2]
    runs = isinstance(what, Token) and what.senses.get(Role.MACHINE) == 1
    mine = any(token.senses.keys() & _OWN and Role.RUNS not in token for _, token in phrase.tokens())
    return isinstance(subject, Named) and runs and phrase.has(Amount) and not mine


def _runs(phrases: Sequence[Phrase], at: int) -> bool:
    if _is_running(phrases[at]):
        return True
    before = phrases[at - 1] if at else None
    return before is not None and (_is_headed_machine(before, phrases[at]) or _is_stage(before, phrases[at]))


def _is_stage(before: Phrase, phrase: Phrase) -> bool:
    """ "Epoch 3 of 10, 25 min each"."""
    runs = any(token.senses.get(Role.MACHINE) == 1 for _, token in before.tokens())
    mine = before.has(Amount, Named, Count) or (before.roles | phrase.roles) & _OWN
    joined = before.sentence == phrase.sentence and phrase.joint is not None and phrase.joint.text == ","
    return runs and joined and not mine and phrase.has(Amount) and not phrase.unknown


def _is_running(phrase: Phrase) -> bool:
    """ "Docker build 20 min", "compile time 12 min"."""
    machine = any(Role.MACHINE in token and Role.TOPIC not in token for _, token in phrase.tokens())
    mine = phrase.has(Named, Count) or phrase.roles & {Role.ME, Role.STUDY}
    return machine and phrase.has(Amount) and not mine and not _is_effort(phrase)


def _is_rest(phrase: Phrase) -> bool:
    """ "15 min break"."""
    if phrase.has(Named) or phrase.roles & {Role.STUDY, Role.MINUS}:
        return False
    return any(
        (isinstance(one, Amount) and isinstance(other, Token) and Role.BREAK in other)
        or (isinstance(one, Token) and Role.BREAK in one and isinstance(other, Amount))
        for one, other in pairwise(phrase.items)
    )


def _is_else(phrases: Sequence[Phrase], at: int, *, nudged: bool) -> bool:
    resting = len(phrases) == 1 and _is_rest(phrases[at])
    if _follows_other(phrases, at) or resting:
        return True
    return not nudged and (_is_strange(phrases[at]) or _follows_strange(phrases, at))


def _follows_other(phrases: Sequence[Phrase], at: int) -> bool:
    """ "Gym, 1h", "Netflix instead of ddia, 3h": nothing but an amount after what it was spent on."""
    before, phrase = phrases[at - 1] if at else None, phrases[at]
    if before is None or before.sentence != phrase.sentence:
        return False
    if before.mood is not Mood.OTHER and Role.PERIOD not in before.roles and not _is_instead(before):
        return False
    joined = phrase.joint is not None and phrase.joint.shape is Shape.MARK
    first = phrase.items[0] if phrase.items else None
    took = isinstance(first, Token) and first.senses.get(Role.STATE) == 1 and Role.ME not in phrase.roles
    return joined and not before.has(Amount) and (took or not phrase.roles & {Role.DONE, Role.ME, Role.BUT})


def _is_instead(phrase: Phrase) -> bool:
    """ "Netflix instead of ddia"."""
    other = _first(phrase, Role.OTHER)
    turned = _first(phrase, Role.NOT, since=other)
    return phrase.mood is not Mood.DONE and any(isinstance(item, Named) for item in phrase.items[turned:])


def _first(phrase: Phrase, role: Role, since: int = 0) -> int:
    """Where the first word of that role is; the phrase's end if there is none."""
    return next((at for at, token in phrase.tokens() if at >= since and role in token), len(phrase.items))


def _is_headed_machine(before: Phrase, phrase: Phrase) -> bool:
    """ "Windows update: 1h15 so far"."""
    tokens = [token for _, token in before.tokens()]
    machine = any(
        Role.MACHINE in token and Role.TOPIC not in token and Role.STUDY not in token for token in tokens
    )
    headed = phrase.joint is not None and phrase.joint.text == ":" and not before.has(Amount, Named)
    return (
        headed and machine and len(tokens) > 1 and not (before.roles | phrase.roles) & {Role.STUDY, Role.ME}
    )


def _follows_strange(phrases: Sequence[Phrase], at: int) -> bool:
    """ "Fixed the sink, 45 min"."""
    before, phrase = phrases[at - 1] if at else None, phrases[at]
    if before is None or before.sentence != phrase.sentence or before.has(Amount):
        return False
    joined = phrase.joint is not None and phrase.joint.shape is Shape.MARK
    told = phrase.roles & _TOLD or before.roles & {Role.STUDY, Role.ME} or phrase.has(Day) or before.has(Day)
    return joined and before.unknown and not told


def _is_strange(phrase: Phrase) -> bool:
    """Whether unknown words tell what the amount is, and nothing tells that it was work of one's own."""
    if Role.STUDY in phrase.roles:
        return False
    strange = list(_strangers(phrase.items))
    return bool(strange) and not (_is_effort(phrase) and not any(word.endswith("ing") for word in strange))


def _strangers(items: Sequence[Item]) -> Iterator[str]:
    """Unknown words, but for those that only tell when, where or with whom, after the amount."""
    told = aside = False
    for item in items:
        told = told or isinstance(item, Amount)
        if not isinstance(item, Token):
            aside = False
            continue
        if told and item.senses.keys() & _CIRCUMSTANCE:
            aside = item.text not in _OBJECT
        elif item.shape is Shape.WORD and not item.senses and not aside:
            yield item.text


def _is_effort(phrase: Phrase) -> bool:
    """ "Spent 2h on origami", "got 40 min of origami in"."""
    words = [
        token
        for _, token in phrase.tokens()
        if not token.senses.keys() <= {Role.FILLER, Role.ME, Role.DAYPART}
    ]
    return bool(words) and Role.DONE in words[0] and Role.STATE not in words[0]
