"""Tells other people's time, machines' time and time spent on something that is no study."""

from collections.abc import Sequence

from core.quicklog.items import Amount, Item, Named
from core.quicklog.phrases import Phrase
from core.quicklog.tokens import Token
from core.quicklog.vocabulary import Role


def is_with_me(before: Phrase, phrase: Phrase) -> bool:
    """ "Me and Jonas sat down for 90 min"."""
    mine = all(
        isinstance(item, Token) and item.senses.keys() & {Role.ME, Role.FILLER} for item in before.items
    )
    joined = phrase.joint is not None and Role.AND in phrase.joint
    return joined and mine and Role.ME in before.roles and is_somebody_else(phrase)


def is_somebody_else(phrase: Phrase) -> bool:
    for at, token in phrase.tokens():
        if isinstance(phrase.items[at], Token) and Role.ME in token:
            return False
        if any(isinstance(item, Amount) for item in phrase.items[:at]):
            return False
        before = phrase.items[at - 1] if at else None
        aside = isinstance(before, Token) and before.senses.keys() & {Role.ASIDE, Role.WITH}
        if token.senses.keys() & {Role.STUDY, Role.OTHER} and Role.PERSON not in token:
            return False
        if Role.PERSON in token and not aside:
            return not any(
                isinstance(i, Token) and i.senses.get(Role.ME) == 0 for i in phrase.items[at + 1 :]
            )
    return False


def is_machine(phrase: Phrase) -> bool:
    """ "The build took 40 min", "wifi died for 2h right before ddia", not "ddia while the build ran"."""
    machine = next((at for at, token in phrase.tokens() if Role.MACHINE in token), None)
    if machine is None or any(isinstance(item, Amount) for item in phrase.items[:machine]):
        return False
    named = [
        at
        for at, item in enumerate(phrase.items)
        if isinstance(item, Named) and not _is_aside(phrase.items[:at])
    ]
    runs = [token.senses[Role.RUNS] for at, token in phrase.tokens() if at > machine and Role.RUNS in token]
    if any(at not in {machine - 1, machine - 2} for at in named):
        return False
    return any(value for value in runs) if named else bool(runs)


def _is_aside(before: Sequence[Item]) -> bool:
    return bool(before) and isinstance(before[-1], Token) and Role.ASIDE in before[-1]


def is_elsewhere(phrase: Phrase) -> bool:
    """Time spent on something that is no study; "after the gym" only tells when."""
    if _is_paid(phrase):
        return True
    if phrase.has(Named) or phrase.is_study or Role.MINUS in phrase.roles:
        return False
    studied = bool(phrase.roles & {Role.STUDY, Role.TOPIC})
    return any(
        Role.OTHER in token
        and (Role.INSTEAD not in token or not phrase.later)
        and not _is_circumstance(phrase.items[:at], token, studied=studied)
        for at, token in phrase.tokens()
    )


def _is_paid(phrase: Phrase) -> bool:
    own = phrase.has(Named) or Role.TOPIC in phrase.roles
    return any(not (own and token.senses[Role.JOB]) for _, token in phrase.tokens() if Role.JOB in token)


def _is_circumstance(before: Sequence[Item], other: Token, *, studied: bool) -> bool:
    """Whether it only tells when or where: "before the gym", "an hour on the train", not "on the treadmill"."""
    for at in range(len(before) - 1, max(len(before) - 3, -1), -1):
        item = before[at]
        if isinstance(item, Token) and Role.ASIDE in item:
            return not item.senses[Role.ASIDE] or studied or bool(other.senses[Role.OTHER])
    return False
