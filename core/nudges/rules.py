"""The table of rules: at which moment each may speak, which comes first, and what can be switched.

At most one speaks at a moment, and a learner has two moments a day: so two messages a day is the most by construction.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.rhythm import Moment, Rhythm, Rule


@dataclass(frozen=True, slots=True)
class Terms:
    """A rule speaks at `moment`; it is on or off as is `usual` until the learner switches it, if it is `switchable`."""

    moment: Moment
    usual: bool = True
    switchable: bool = True


RULES: Mapping[Rule, Terms] = {
    Rule.WELCOME_BACK: Terms(Moment.STUDY),
    Rule.PHASE_BEGINS: Terms(Moment.STUDY),
    Rule.COMEBACK: Terms(Moment.STUDY),
    Rule.EASE: Terms(Moment.STUDY),
    Rule.PHASE_ENDS: Terms(Moment.STUDY),
    Rule.RESCUE: Terms(Moment.STUDY),
    Rule.QUICK_WIN: Terms(Moment.STUDY),
    Rule.STUDY: Terms(Moment.STUDY),
    Rule.REVIEW: Terms(Moment.EVENING),
    Rule.REFLECTION: Terms(Moment.EVENING),
    Rule.CHECK_IN: Terms(Moment.EVENING, usual=False),
    Rule.TIMER: Terms(Moment.TIMER, switchable=False),
}
"""In order of precedence: the first that has something to say speaks, and one that is off leaves it to the next."""


def rules_of(moment: Moment) -> tuple[Rule, ...]:
    return tuple(rule for rule, terms in RULES.items() if terms.moment is moment)


def is_on(rule: Rule, rhythm: Rhythm) -> bool:
    """Whether the learner wants to hear of `rule`. With the study nudge off, nothing is said at its moment."""
    terms = RULES[rule]
    on = not terms.switchable or rhythm.switched.get(rule, terms.usual)
    return on and (terms.moment is not Moment.STUDY or rhythm.switched.get(Rule.STUDY, True))
