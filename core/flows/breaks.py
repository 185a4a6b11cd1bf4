"""Asking for less: a pause, easy days, one day off."""

from dataclasses import replace
from datetime import date, timedelta

from core.breaks import Break, Breaks, Kind
from core.changes import EndBreak, TakeBreak
from core.dialogue.asking import ask, find, value
from core.dialogue.contract import Flow, Opened, Outcome, Questioning, Reply, Scene, Way
from core.dialogue.questions import Option, Say, say
from core.dialogue.spans import SPAN, Span, span_reader
from core.flows.coming import coming, next_nudge
from core.rhythm import Moment
from core.schedule import week_band
from core.views import BreaksOf, NudgeOf, PlanOf

OFF = frozenset({"off", "end", "stop", "over", "resume", "back", "i'm back", "im back", "i am back"})
"""What ends a break, said after its command."""

SHORT = 15
_DAY = timedelta(days=1)
_OFFERED = (3, 7, 14)
"""Days offered for a break."""
_TODAY = Way(say("way.today"), Opened("today"))


def pause(scene: Scene) -> Flow:
    """No nudges, and nothing asked for, for some days or until the learner is back."""
    return (yield from _break(scene, Kind.PAUSE))


def easy(scene: Scene) -> Flow:
    """Half the targets for some days."""
    return (yield from _break(scene, Kind.EASY))


def not_today(scene: Scene) -> Flow:
    """The day of a nudge, or today, asks for nothing; `undo` takes that back."""
    if "undo" in scene.given:
        breaks = yield from find(BreaksOf())
        day = date.fromisoformat(scene.given["undo"])
        mine = [it for it in breaks.all if it.kind is Kind.SKIP and day in it]
        return Outcome(Reply(()), tuple(EndBreak(it.id, day) for it in mine), Opened("today"))
    day = scene.today
    if "nudge" in scene.given:
        nudge = yield from find(NudgeOf(scene.given["nudge"]))
        if nudge is not None and nudge.moment is Moment.EVENING:
            return (yield from _honest(scene))
        day = nudge.day if nudge is not None else day
    if day < scene.today - _DAY:
        return Outcome(Reply((say("breaks.day_over", day=day),), (_TODAY,)))
    return (yield from _skipped(scene, day))


def _skipped(scene: Scene, day: date) -> Flow:
    breaks = yield from find(BreaksOf())
    taken = () if breaks.neutral(day) else (TakeBreak(Break(Kind.SKIP, day, day)),)
    told = say("breaks.skipped", day=day, coming=(yield from next_nudge(scene, beyond=day)))
    undo = Way(say("way.undo"), Opened("skip_today", {"undo": day.isoformat()}))
    return Outcome(Reply((told,), (undo, Way(say("way.pause"), Opened("pause")))), taken)


def _honest(scene: Scene) -> Flow:
    """ "No" to "did you study?" is no day off: what is told honestly is thanked for."""
    told = say("breaks.honest", coming=(yield from next_nudge(scene, beyond=scene.today)))
    ways = (
        Way(say("way.focus", minutes=SHORT), Opened("focus", {"minutes": SHORT})),
        Way(say("way.day_off"), Opened("skip_today")),
    )
    return Outcome(Reply((told,), ways))


def _break(scene: Scene, kind: Kind) -> Flow:
    breaks = yield from find(BreaksOf())
    known = [it for it in breaks.all if it.kind is kind and (it.last is None or it.last >= scene.today)]
    said = str(scene.given.get("text", "")).strip(" .!").casefold()
    if said in OFF:
        return _over(scene, kind, known)
    if known and not said and "longer" not in scene.given:
        return _known(scene, known[0])
    span = yield from _ask_span(scene, kind)
    taken = Break(kind, span.first, span.back - _DAY if span.back else None)
    cut = tuple(EndBreak(it.id, span.first) for it in known)
    told = yield from _taken(scene, breaks, taken)
    return Outcome(Reply((told,), _ways(kind)), (*cut, TakeBreak(taken)))


def _ask_span(scene: Scene, kind: Kind) -> Questioning[Span]:
    today = scene.today
    spans = [Span(today, today + timedelta(days=days)) for days in _OFFERED]
    options = [Option(SPAN.dump(span), say("breaks.option", back=span.back)) for span in spans]
    if kind is Kind.PAUSE:
        options.append(Option(SPAN.dump(Span(today, None)), say("breaks.option_open")))
    reader = span_reader(today, scene.learner.locale)
    return (yield from ask(value("text", say("breaks.until", kind=kind), reader, SPAN, options=options)))


def _taken(scene: Scene, breaks: Breaks, taken: Break) -> Questioning[Say]:
    """What will happen, with dates."""
    plan = yield from find(PlanOf())
    back = taken.last + _DAY if taken.last else None
    days = {"first": taken.first, "back": back, "now": taken.first == scene.today}
    if taken.kind is Kind.EASY:
        week = week_band(plan)
        half = replace(week, least=week.least // 2, most=week.most // 2)
        return say("breaks.easy", week=half, **days)
    then = coming(scene.learner, plan, replace(breaks, all=(*breaks.all, taken)), scene.now, taken.last)
    return say("breaks.paused", coming=then if back else None, **days)


def _known(scene: Scene, known: Break) -> Outcome:
    """What is under way or to come."""
    back = known.last + _DAY if known.last else None
    told = say("breaks.known", kind=known.kind, first=known.first, back=back, now=known.first <= scene.today)
    longer = Way(say("way.other_days"), Opened(known.kind, {"longer": True}))
    return Outcome(Reply((told,), (*_ways(known.kind), longer)))


def _over(scene: Scene, kind: Kind, known: list[Break]) -> Outcome:
    """Ends what is under way and calls off what was to come."""
    if not known:
        return Outcome(Reply((say("breaks.no_break", kind=kind),), (_TODAY,)))
    begun = any(it.first < scene.today for it in known)
    ended = tuple(EndBreak(it.id, scene.today) for it in known)
    return Outcome(Reply((say("breaks.over", kind=kind, begun=begun),)), ended, Opened("today"))


def _ways(kind: Kind) -> tuple[Way, ...]:
    return (Way(say("way.end_it"), Opened(kind.value, {"text": "off"})),)
