"""What is said when a timer is over."""

from datetime import timedelta

from core.clock import study_day
from core.dialogue.asking import find
from core.dialogue.contract import Opened, Questioning, Reply, Scene, Way
from core.dialogue.questions import say
from core.nudges.decision import Send
from core.plan.model import titles_of
from core.rhythm import Rule
from core.timer import Timer
from core.views import PlanOf

MORE = 10
"""Minutes that a timer is prolonged by."""


def timer_over(scene: Scene, timer: Timer) -> Questioning[Send]:
    """At its planned length, and at twice that: beyond it nobody knows how long it really was."""
    plan = yield from find(PlanOf())
    title = titles_of(plan).get(timer.target or "", timer.note or None)
    named = {"timer": timer.started_at.isoformat(), "nudge": scene.turn}
    edit = Way(say("way.other_length"), Opened("focus", {"do": "stop", **named}))
    if timer.elapsed(scene.now) >= 2 * timedelta(minutes=timer.planned):
        told = say("nudge.timer_forgotten", minutes=timer.planned, title=title)
        drop = Way(say("way.timer", do="drop"), Opened("focus", {"do": "drop", **named}))
        ways = (_log(scene, timer), edit, drop)
    else:
        told = say("nudge.timer_over", minutes=timer.planned, title=title)
        more = Way(say("way.more", minutes=MORE), Opened("focus", {"do": "more", "minutes": MORE, **named}))
        ways = (_log(scene, timer), more, edit)
    return Send(Rule.TIMER, Reply((told,), ways), timer.target, timer.planned)


def _log(scene: Scene, timer: Timer) -> Way:
    day = study_day(timer.started_at, scene.learner.tz, scene.learner.day_ends)
    given = {"minutes": timer.planned, "timer": timer.started_at.isoformat(), **timer.about()}
    return Way(
        say("way.log_minutes", minutes=timer.planned, when="now"),
        Opened("log", {**given, "day": day.isoformat(), "nudge": scene.turn}),
    )
