"""When and why the coach writes first: the next seven days, and a switch for everything."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from core.changes import Prefer
from core.dialogue.asking import amount, ask, choice, find, value
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import CLOCK, Invalid, Option, Question, say
from core.dialogue.readers import read_clock
from core.dialogue.rhythms import QUIET, WEEKDAYS, WEEKEND, WISHES, Wish, read_quiet, read_wishes
from core.flows.coming import coming
from core.flows.start import WEEKDAY_TIMES, WEEKEND_TIMES
from core.learner import Learner
from core.nudges.ahead import ahead
from core.nudges.rules import RULES
from core.nudges.settings import (
    SILENCED,
    all_off,
    all_on,
    loud,
    only_on,
    switch_of,
    switched,
    times_of,
    told_week,
    with_times,
)
from core.rhythm import Quiet, Rule
from core.views import BreaksOf, NudgeOf, PlanOf

WHICH = ("times", "evening", "check_in", "kinds", "quiet")
"""What can be changed, beside turning all off or on."""

KNOWN = {*WHICH, "fewer", "off", "on"}
OFFERED = {"time": "times", "fewer": "fewer", "off": "off"}
"""What the offer to come less often leads to."""

FEWER: Mapping[str, tuple[int, ...]] = {
    "weekdays": WEEKDAYS,
    "weekend": WEEKEND,
    "three": (0, 2, 4),
    "one": (5,),
}
"""The weekdays that keep their nudge."""

_EVENINGS = (time(19), time(20), time(21))
_QUIETS = (Quiet(), Quiet(time(23), time(6)), Quiet(time(21), time(8)), Quiet(time(0), time(0)))
_NUDGES = Way(say("way.nudges"), Opened("nudges"))
_TODAY = Way(say("way.today"), Opened("today"))


def nudges(scene: Scene) -> Flow:
    """Shows what will come and changes one thing; `change`, `switch` or a text say in advance which."""
    if "text" in scene.given:
        return Outcome(Reply(()), then=_meant(str(scene.given["text"])))
    if "switch" in scene.given:
        return (yield from _switch(scene, Rule(scene.given["switch"]), on=bool(scene.given["on"])))
    named = OFFERED.get(str(scene.given.get("change"))) or scene.given.get("which")
    which = str(named) if named else (yield from _ask_which(scene))
    if which not in KNOWN:
        return Outcome(Reply(()), then=_meant(which))
    learner = scene.learner
    match which:
        case "times":
            new = with_times(learner, (yield from ask(_times(learner))))
        case "fewer":
            new = only_on(learner, FEWER[(yield from ask(_fewer()))])
        case "evening":
            new = replace(
                learner, rhythm=replace(learner.rhythm, evening_at=(yield from ask(_evening(learner))))
            )
        case "quiet":
            new = replace(learner, rhythm=replace(learner.rhythm, quiet=(yield from ask(_quiet(learner)))))
        case "off":
            ways = (Way(say("way.on_again"), Opened("nudges", {"which": "on"})), _TODAY)
            return Outcome(Reply((say("nudges.silent"),), ways), (Prefer(rhythm=all_off(learner).rhythm),))
        case "on":
            new = all_on(learner)
        case _:
            rule = Rule.CHECK_IN if which == "check_in" else Rule((yield from ask(_kind(learner))))
            return (yield from _switch(scene, rule, on=not switch_of(rule, learner.rhythm)))
    return (yield from _saved(scene, new, which))


def why(scene: Scene) -> Flow:
    """Why a nudge came, and the switch of its rule."""
    nudge = yield from find(NudgeOf(scene.given["nudge"]))
    if nudge is None:
        return Outcome(Reply((say("confirm.gone"),), (_NUDGES,)))
    off = Way(say("way.stop_these"), Opened("nudges", {"switch": nudge.rule.value, "on": False}))
    ways = (off, _NUDGES) if RULES[nudge.rule].switchable else (_NUDGES,)
    return Outcome(Reply((say("nudge.why", rule=nudge.rule),), ways))


def _meant(text: str) -> Opened:
    """What text after the command is about: "Sat 9:00", "off", "evening 21:00", "quiet 23-6", "check-in on"."""
    words = text.casefold().strip(" .!")
    if words in {"on", "off"}:
        return Opened("nudges", {"which": words})
    if words in {"fewer", "less"}:
        return Opened("nudges", {"change": "fewer"})
    if words.startswith(("check-in", "check in", "checkin")):
        return Opened("nudges", {"switch": Rule.CHECK_IN.value, "on": not words.endswith(("off", "no"))})
    for name in ("quiet", "evening"):
        if words.startswith(name):
            said = words.removeprefix(name).removeprefix(" hours").strip(" :")
            return Opened("nudges", {"which": name, **({name: said} if said else {})})
    return Opened("nudges", {"which": "times", "times": text})


def _saved(scene: Scene, new: Learner, which: str) -> Questioning[Outcome]:
    """Saves what differs, and tells when nudges come now."""
    plan = yield from find(PlanOf())
    breaks = yield from find(BreaksOf())
    old = scene.learner
    prefer = Prefer(
        weekday_at=new.weekday_at if new.weekday_at != old.weekday_at else None,
        weekend_at=new.weekend_at if new.weekend_at != old.weekend_at else None,
        rhythm=new.rhythm if new.rhythm != old.rhythm else None,
    )
    told = say(
        "nudges.saved",
        which=which,
        rhythm=new.rhythm,
        week=told_week(new),
        coming=coming(new, plan, breaks, scene.now),
    )
    return Outcome(Reply((told,), (_NUDGES, _TODAY)), (prefer,) if prefer != Prefer() else ())


def _switch(scene: Scene, rule: Rule, *, on: bool) -> Questioning[Outcome]:
    yield from ()
    back = Opened("nudges", {"switch": rule.value, "on": not on})
    ways = (Way(say("way.undo"), back), Way(say("way.kinds"), Opened("nudges", {"which": "kinds"})), _NUDGES)
    told = say("nudges.switched", rule=rule, on=on, evening_at=scene.learner.rhythm.evening_at)
    return Outcome(Reply((told,), ways), (Prefer(rhythm=switched(scene.learner, rule, on=on).rhythm),))


# -- the questions -------------------------------------------------------------------------------------------------


def _ask_which(scene: Scene) -> Questioning[str]:
    rhythm = scene.learner.rhythm
    silent = not any(switch_of(rule, rhythm) for rule in SILENCED)
    check_in = switch_of(Rule.CHECK_IN, rhythm)
    options = [
        Option(name, say("nudges.option", which=name, check_in=check_in))
        for name in (("on",) if silent else (*WHICH, "off"))
    ]
    shown = say("nudges.shown", ahead=(yield from ahead(scene)), quiet=rhythm.quiet, silent=silent)
    closed = choice("which", shown, options)

    def read(said: str) -> str | Invalid:
        which: str | Invalid = closed.read(said)
        return said if isinstance(which, Invalid) and _is_about(said) else which

    return (yield from ask(value("which", shown, read, options=options)))


def _is_about(said: str) -> bool:
    """Whether `said` names what it would change; a bare number does not."""
    words = said.casefold().strip(" .!")
    named = words.startswith(("quiet", "evening", "check", "fewer"))
    return named or (not words.isdecimal() and not isinstance(read_wishes(said), Invalid))


def _times(learner: Learner) -> Question[tuple[Wish, ...]]:
    quiet = learner.rhythm.quiet

    def read(said: str) -> tuple[Wish, ...] | Invalid:
        wishes = read_wishes(said)
        if isinstance(wishes, Invalid):
            return wishes
        return next(filter(None, (loud(wish.at, quiet) for wish in wishes)), wishes)

    offered = [Wish(WEEKDAYS, at) for at in WEEKDAY_TIMES] + [Wish(WEEKEND, at) for at in WEEKEND_TIMES]
    options = [
        Option(WISHES.dump((wish,)), say("nudges.option_time", weekend=wish.days == WEEKEND, at=wish.at))
        for wish in offered
        if loud(wish.at, quiet) is None
    ]
    return value("times", say("nudges.times", week=told_week(learner)), read, WISHES, options=options)


def _fewer() -> Question[str]:
    options = [Option(name, say("nudges.option_fewer", which=name)) for name in FEWER]
    return choice("fewer", say("nudges.fewer"), options)


def _evening(learner: Learner) -> Question[time]:
    quiet = learner.rhythm.quiet

    def read(said: str) -> time | Invalid:
        at = read_clock(said)
        return at if isinstance(at, Invalid) else loud(at, quiet) or at

    options = [Option(at.isoformat(), say("start.at", at=at)) for at in _EVENINGS if loud(at, quiet) is None]
    prompt = say("nudges.evening", at=learner.rhythm.evening_at)
    return amount("evening", prompt, read, CLOCK, options=options)


def _quiet(learner: Learner) -> Question[Quiet]:
    def read(said: str) -> Quiet | Invalid:
        quiet = read_quiet(said)
        covered = None if isinstance(quiet, Invalid) else _covered(learner, quiet)
        return quiet if covered is None else Invalid(say("nudges.quiet_covers", at=covered))

    quiets = [quiet for quiet in _QUIETS if _covered(learner, quiet) is None]
    options = [
        Option(QUIET.dump(quiet), say("nudges.option_quiet", begins=quiet.begins, ends=quiet.ends))
        for quiet in quiets
    ]
    now = learner.rhythm.quiet
    return value("quiet", say("nudges.quiet", begins=now.begins, ends=now.ends), read, QUIET, options=options)


def _covered(learner: Learner, quiet: Quiet) -> time | None:
    """A time of the learner's nudges that these quiet hours would cover."""
    return next((at for at in times_of(learner) if at in quiet), None)


def _kind(learner: Learner) -> Question[str]:
    """The rules that can be switched; with the study nudge off those that come in its place have nothing to say."""
    study = switch_of(Rule.STUDY, learner.rhythm)
    rules = [rule for rule in Rule if RULES[rule].switchable and (study or rule in SILENCED)]
    options = [
        Option(rule.value, say("nudges.kind", rule=rule, on=switch_of(rule, learner.rhythm)))
        for rule in rules
    ]
    return choice("kind", say("nudges.kinds", rules=tuple(rules)), options)
