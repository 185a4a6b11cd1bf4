"""Days on which the coach could not reach somebody: told once, and counted against nobody."""

from core.breaks import Break, Kind
from core.changes import Change, Heard, TakeBreak
from core.dialogue.questions import Say, say
from core.learner import Learner


def told(learner: Learner) -> tuple[Say, tuple[Change, ...]] | None:
    """What to say of the unheard days, and what to keep of them; None where there were none."""
    first = learner.unheard_from
    if first is None:
        return None
    last = max(first, learner.unheard_to or first)
    return say("dialogue.unheard", first=first, last=last), (
        TakeBreak(Break(Kind.UNHEARD, first, last)),
        Heard(),
    )
