"""Each rule by name, and why it speaks: what /nudges lists and "why now?" tells."""

from collections.abc import Mapping

from core.dialogue.questions import Say, say
from core.nudges.model import Rule

NAMES: Mapping[Rule, Say] = {
    Rule.STUDY: say("nudge.name_study"),
    Rule.QUICK_WIN: say("nudge.name_quick_win"),
    Rule.PHASE_BEGINS: say("nudge.name_phase_begins"),
    Rule.PHASE_ENDS: say("nudge.name_phase_ends"),
    Rule.RESCUE: say("nudge.name_rescue"),
    Rule.COMEBACK: say("nudge.name_comeback"),
    Rule.WELCOME_BACK: say("nudge.name_welcome_back"),
    Rule.EASE: say("nudge.name_ease"),
    Rule.CHECK_IN: say("nudge.name_check_in"),
    Rule.REFLECTION: say("nudge.name_reflection"),
    Rule.REVIEW: say("nudge.name_review"),
    Rule.TIMER: say("nudge.name_timer"),
}
"""A word or three, for a list or a switch."""

REASONS: Mapping[Rule, Say] = {
    Rule.STUDY: say("nudge.why_study"),
    Rule.QUICK_WIN: say("nudge.why_quick_win"),
    Rule.PHASE_BEGINS: say("nudge.why_phase_begins"),
    Rule.PHASE_ENDS: say("nudge.why_phase_ends"),
    Rule.RESCUE: say("nudge.why_rescue"),
    Rule.COMEBACK: say("nudge.why_comeback"),
    Rule.WELCOME_BACK: say("nudge.why_welcome_back"),
    Rule.EASE: say("nudge.why_ease"),
    Rule.CHECK_IN: say("nudge.why_check_in"),
    Rule.REFLECTION: say("nudge.why_reflection"),
    Rule.REVIEW: say("nudge.why_review"),
    Rule.TIMER: say("nudge.why_timer"),
}
"""The rule in a sentence or two."""
