"""The last word on a nudge: whether it is sent, which rule speaks, and what can be pressed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.breaks import Break, Kind
from core.dialogue.contract import Scene
from core.nudges.ahead import ahead
from core.nudges.decision import Reason, Rest, Send, Skip
from core.plan.model import Band
from core.rhythm import Rule
from core.timer import Timer
from core.tracking import Entry
from core.views import Nudge
from tests.flows.deciding import (
    EVENING,
    STUDY,
    TIMER,
    TURN,
    answered,
    at,
    decided,
    memory,
    on,
    sent,
    switched,
    unanswered,
)
from tests.flows.talking import DDIA, MET, YEAR, Memory

MINUTE = timedelta(minutes=1)
TUESDAY, THURSDAY, SUNDAY = on(1), on(3), on(6)
WEEK = (7, 8, 9)  # Monday to Wednesday of the plan's second week


def leads(send: Send, label: str) -> tuple[str, dict[str, object]]:
    """Where a button leads, by its label."""
    way = next(way.leads for way in send.reply.ways if way.label.key == label)
    return way.flow, dict(way.given)  # type: ignore[union-attr]  # nudges open conversations


def keys(send: Send) -> list[str]:
    return [told.key for told in send.reply.says]


# -- whether


def test_the_study_nudge_names_the_step_and_what_to_do_with_it():
    send = sent(memory(0, 7), on(9))
    assert (send.rule, send.target, send.minutes) == (Rule.QUICK_WIN, DDIA, 60)
    about = {"target": DDIA, "nudge": TURN}
    assert leads(send, "way.start") == ("focus", {"minutes": 60, **about})
    assert leads(send, "way.log_done") == ("log", {"minutes": 60, **about})
    assert leads(send, "way.small") == ("focus", {"minutes": 15, **about})
    for label, flow in (("way.later", "later"), ("way.not_today", "not_today"), ("way.why_now", "why")):
        assert leads(send, label) == (flow, {"nudge": TURN})


@pytest.mark.parametrize(
    ("known", "day", "reason"),
    [
        (Memory(replace(MET, admitted=False)), TUESDAY, Reason.STRANGER),
        (memory(0), on(-3), Reason.UNPLANNED),
        (memory(0), date(2027, 1, 5), Reason.UNPLANNED),
        (memory(0, plan=replace(YEAR, slots=YEAR.slots[:5])), SUNDAY, Reason.UNPLANNED),
        (memory(0, breaks=(Break(Kind.PAUSE, TUESDAY),)), TUESDAY, Reason.PAUSED),
        (memory(0, breaks=(Break(Kind.SKIP, TUESDAY, TUESDAY),)), TUESDAY, Reason.SKIPPED),
        (memory(0, 1), TUESDAY, Reason.DONE),
        (switched(memory(0), study=False), TUESDAY, Reason.OFF),
    ],
)
def test_a_nudge_that_nobody_needs_is_not_sent(known: Memory, day: date, reason: Reason):
    assert decided(known, day) == Skip(reason)


def test_an_easy_day_is_done_with_half():
    easy = Break(Kind.EASY, TUESDAY, TUESDAY)
    assert sent(memory(0, breaks=(easy,)), TUESDAY).minutes == 30
    half = memory(0, breaks=(easy,))
    half.entries[2] = Entry(30, TUESDAY, MET.zone, id=2)
    assert decided(half, TUESDAY) == Skip(Reason.DONE)


def test_a_day_half_done_is_nudged_and_told():
    known = memory(0)
    known.entries[2] = Entry(20, TUESDAY, MET.zone, id=2)
    assert sent(known, TUESDAY).reply.says[0].facts["done"] == 20


def test_whoever_has_a_timer_running_is_studying_already():
    running = Timer(at(TUESDAY, 17, 50), 25, running_since=at(TUESDAY, 17, 50))
    assert decided(memory(0, timer=running), TUESDAY) == Skip(Reason.DONE)
    forgotten = Timer(at(TUESDAY, 9), 25, running_since=at(TUESDAY, 9))
    assert isinstance(decided(memory(0, timer=forgotten), TUESDAY), Send)


def test_nobody_is_interrupted():
    known = memory(0)
    known.heard_at = at(TUESDAY, 17, 57)
    assert decided(known, TUESDAY) == Rest(at(TUESDAY, 18, 2))
    assert isinstance(decided(known, TUESDAY, late=2 * MINUTE), Send)


def test_two_nudges_never_come_within_half_an_hour():
    put_off = Nudge(1, STUDY, Rule.STUDY, SUNDAY, at(SUNDAY, 19, 50), 9)
    known = memory(6, nudges=(put_off,))
    assert decided(known, SUNDAY, EVENING) == Rest(at(SUNDAY, 20, 20))
    assert keys(sent(known, SUNDAY, EVENING, late=20 * MINUTE)) == ["nudge.reflection"]


def test_a_late_one_says_so_and_one_that_is_too_late_is_not_sent():
    late = sent(memory(0), TUESDAY, late=11 * MINUTE)
    assert (late.reply.says[0].key, late.reply.says[0].facts["at"]) == ("nudge.late", at(TUESDAY, 18))
    assert keys(sent(memory(0), TUESDAY, late=10 * MINUTE)) == ["nudge.study"]
    assert decided(memory(0), TUESDAY, late=46 * MINUTE) == Skip(Reason.LATE)


def test_only_what_somebody_would_have_wanted_is_too_late():
    assert decided(memory(0, 1), TUESDAY, late=90 * MINUTE) == Skip(Reason.DONE)


def test_quiet_hours_that_have_begun_meanwhile_are_kept():
    known = memory(0)
    night = replace(
        known.learner.rhythm, quiet=replace(known.learner.rhythm.quiet, begins=at(TUESDAY, 19).time())
    )
    known.learner = replace(MET, weekday_at=at(TUESDAY, 19, 50).time(), rhythm=night)
    assert decided(known, TUESDAY, late=20 * MINUTE) == Skip(Reason.QUIET)


# -- which


def test_a_phase_begins_on_its_first_day_to_study():
    send = sent(memory(), on(0))
    assert (send.rule, keys(send)) == (Rule.PHASE_BEGINS, ["nudge.phase_begins", "nudge.step"])
    ((phase, first, last),) = send.reply.says[0].facts["phases"]
    assert (phase.number, first, last) == (1, on(0), date(2026, 4, 4))
    sunday = date(2026, 4, 5)  # the first day of the second phase is skipped: it begins a day later
    known = memory(88, breaks=(Break(Kind.SKIP, sunday, sunday),))
    assert sent(known, sunday + timedelta(days=1)).rule is Rule.PHASE_BEGINS


def test_where_the_turn_of_two_phases_did_not_reach_the_learner_the_next_nudge_tells_of_both():
    saturday, sunday, monday = date(2026, 4, 4), date(2026, 4, 5), date(2026, 4, 6)
    known = memory(*range(80, 89), breaks=(Break(Kind.UNHEARD, saturday, sunday),))
    ended, begun, _ = sent(known, monday).reply.says
    assert [(phase.number, minutes) for phase, minutes in ended.facts["phases"]] == [(1, 540)]
    assert [(phase.number, first) for phase, first, _ in begun.facts["phases"]] == [(2, sunday)]
    assert begun.facts["today"] == monday
    assert "nudge.phase_ended" not in keys(sent(known, monday + timedelta(days=1)))
    assert "nudge.phase_ended" not in keys(sent(switched(known, phase_ends=False), monday))


def test_a_phase_whose_last_day_to_study_was_heard_is_not_told_to_be_over():
    sunday = date(2026, 4, 5)
    known = memory(*range(80, 89), breaks=(Break(Kind.UNHEARD, sunday, sunday),))
    assert keys(sent(known, sunday + timedelta(days=1)))[0] == "nudge.phase_begins"


def test_whoever_joins_in_the_middle_of_a_phase_is_not_told_that_it_begins():
    known = memory(30)
    known.learner = replace(MET, joined_on=on(30))
    assert sent(known, on(31)).rule is Rule.STUDY


def test_the_last_day_of_a_phase_tells_what_went_into_it_and_that_of_the_plan_all():
    known = memory(*range(80, 89))
    ends = sent(known, date(2026, 4, 4)).reply.says[0]
    assert (ends.key, ends.facts["whole"], ends.facts["phases"][0][1]) == ("nudge.phase_ends", None, 540)
    over = sent(memory(*range(360, 364)), date(2027, 1, 4)).reply.says[0]
    assert (over.key, over.facts["whole"]) == ("nudge.phase_ends", 240)


def test_after_a_pause_somebody_is_welcomed_back_once():
    pause = Break(Kind.PAUSE, on(8), on(14))
    known = memory(0, 1, 2, 3, 4, 5, 6, 7, heard=8, breaks=(pause,))
    back = sent(known, on(15))
    assert (back.rule, back.reply.says[0].facts["streak"]) == (Rule.WELCOME_BACK, 8)
    known.heard_at = at(on(15), 19)
    assert sent(known, on(16)).rule is not Rule.WELCOME_BACK


def test_what_began_in_the_pause_is_told():
    known = memory(80, breaks=(Break(Kind.PAUSE, on(85), on(95)),))
    (begun,) = sent(known, on(96)).reply.says[0].facts["phases"]
    assert begun.number == 2


def test_three_silent_days_to_study_call_for_a_smaller_step_once():
    known = memory(0, 7, nudges=unanswered(8, 9))
    assert sent(known, on(10)).rule is not Rule.COMEBACK
    known.nudges = unanswered(8, 9, 10)
    back = sent(known, on(11))
    assert (back.rule, back.minutes, leads(back, "way.log_done")[1]["minutes"]) == (Rule.COMEBACK, 15, 15)
    known.nudges = unanswered(8, 9, 10, 11, rules=(Rule.STUDY,) * 3 + (Rule.COMEBACK,))
    assert sent(known, on(12)).rule is not Rule.COMEBACK


def test_days_off_and_days_unheard_are_no_silence():
    weekdays = replace(YEAR, slots=YEAR.slots[:5])
    assert sent(memory(0, 10, plan=weekdays), on(14)).rule is not Rule.COMEBACK
    unheard = memory(0, 7)
    unheard.learner = replace(MET, unheard_from=on(8), unheard_to=on(10))
    assert sent(unheard, on(11)).rule is not Rule.COMEBACK


def test_five_without_an_answer_are_followed_by_an_offer_to_come_less_often():
    known = memory(0, 7, nudges=unanswered(8, 9, 10, 11, 12, rules=(Rule.STUDY,) * 3 + (Rule.COMEBACK,)))
    offer = sent(known, on(13))
    assert (offer.rule, offer.reply.says[0].facts) == (Rule.EASE, {"count": 5})
    changes = [leads(offer, label) for label in ("way.other_time", "way.fewer", "way.off")]
    assert changes == [("nudges", {"change": change}) for change in ("time", "fewer", "off")]


def test_then_one_comes_a_week_four_times_and_then_silence():
    known = memory(0, 7, nudges=unanswered(8, 9, 10, 11, 12, 13, rules=(Rule.STUDY,) * 5 + (Rule.EASE,)))
    days: list[tuple[int, bool]] = []
    for day in range(14, 70):
        decision = decided(known, on(day))
        if isinstance(decision, Send):
            assert decision.rule is Rule.COMEBACK
            days.append((day, bool(decision.reply.says[0].facts["last"])))
            known.nudges = (Nudge(day, STUDY, decision.rule, on(day), at(on(day), 18), day), *known.nudges)
        else:
            assert decision == Skip(Reason.SILENT)
    assert days == [(14, False), (21, False), (28, False), (35, True)]
    assert decided(known, on(69), EVENING) == Skip(Reason.SILENT)
    known.heard_at = at(on(70), 9)
    assert isinstance(decided(known, on(70)), Send)


def test_a_week_behind_is_rescued_on_thursday_if_it_can_be():
    behind = sent(memory(0, 7, heard=9), on(10))
    assert behind.rule is Rule.RESCUE
    left = behind.reply.says[0].facts["rescue"]
    assert (left.minutes, sum(minutes for _, minutes in left.days)) == (600, 600)
    assert [(day.day, minutes) for day, minutes in left.days] == [(15, 80), (16, 80), (17, 220), (18, 220)]
    kept = memory(*WEEK, heard=9)
    assert sent(kept, on(10)).rule is not Rule.RESCUE
    tired = memory(0, 7, heard=9, plan=replace(YEAR, slots=YEAR.slots[:5]))
    assert sent(tired, on(10)).rule is not Rule.RESCUE, "four hours do not fit into two evenings"
    assert sent(memory(0, 7, heard=10), on(11)).rule is not Rule.RESCUE, "Thursday was the day to say so"


def test_a_rule_that_is_off_leaves_its_moment_to_the_next():
    assert sent(switched(memory(0, 7, heard=9), rescue=False), on(10)).rule is Rule.STUDY
    assert sent(switched(memory(), phase_begins=False), on(0)).rule is Rule.QUICK_WIN
    assert sent(switched(memory(), phase_begins=False, quick_win=False), on(0)).rule is Rule.STUDY


def test_a_quick_win_is_told_once_a_week():
    told = Nudge(1, STUDY, Rule.QUICK_WIN, on(7), at(on(7), 18), 9, DDIA)
    assert sent(memory(0, 7), on(9)).rule is Rule.QUICK_WIN
    assert sent(memory(0, 7, nudges=(told,)), on(9)).rule is Rule.STUDY
    assert sent(memory(0, 7, heard=13, nudges=(told,)), on(14)).rule is Rule.QUICK_WIN


# -- the evening


def test_sunday_looks_back_on_the_week():
    send = sent(memory(0, 1, 2, 4), SUNDAY, EVENING)
    facts = send.reply.says[0].facts
    assert (send.rule, facts["week"].minutes, facts["week"].band) == (Rule.REFLECTION, 240, Band(660, 930))
    assert (facts["days"].kept, facts["days"].of) == (4, 6)
    assert facts["most"] == "Designing Data-Intensive Applications"
    assert leads(send, "way.reflect")[0] == "reflect"


def test_the_last_sunday_of_a_plan_month_looks_back_on_the_month():
    send = sent(memory(0, 1, 2), date(2026, 2, 1), EVENING)
    facts = send.reply.says[0].facts
    assert (send.rule, facts["first"], facts["last"], facts["minutes"]) == (
        Rule.REVIEW,
        on(0),
        date(2026, 2, 4),
        180,
    )
    assert leads(send, "way.review")[0] == "review"


def test_the_evening_asks_only_if_wanted_and_only_on_days_without_a_log():
    assert decided(memory(0), TUESDAY, EVENING) == Skip(Reason.OFF)
    asks = sent(switched(memory(0), check_in=True), TUESDAY, EVENING)
    assert asks.rule is Rule.CHECK_IN
    assert leads(asks, "way.yes_done") == ("log", {"minutes": 60, "target": asks.target, "nudge": TURN})
    assert decided(switched(memory(0, 1), check_in=True), TUESDAY, EVENING) == Skip(Reason.OFF)


def test_a_pause_is_silent_in_the_evening_too_and_a_skipped_sunday_is_not():
    pause, skip = Break(Kind.PAUSE, on(4), on(9)), Break(Kind.SKIP, SUNDAY, SUNDAY)
    assert decided(memory(0, breaks=(pause,)), SUNDAY, EVENING) == Skip(Reason.PAUSED)
    assert sent(memory(0, breaks=(skip,)), SUNDAY, EVENING).rule is Rule.REFLECTION


# -- the timer


def test_a_timer_is_over_then_forgotten_and_says_nothing_at_rest():
    began = at(TUESDAY, 20) - 25 * MINUTE
    timer = Timer(began, 25, DDIA, running_since=began)
    over = sent(memory(0, timer=timer), TUESDAY, TIMER)
    assert (keys(over), over.target, over.minutes) == (["nudge.timer_over"], DDIA, 25)
    assert leads(over, "way.log_minutes")[1]["minutes"] == 25
    assert leads(over, "way.more")[1]["minutes"] == 10
    assert keys(sent(memory(0, timer=timer), TUESDAY, TIMER, late=25 * MINUTE)) == ["nudge.timer_forgotten"]
    assert decided(memory(0, timer=timer.rested(began)), TUESDAY, TIMER) == Skip(Reason.DONE)
    assert decided(memory(0), TUESDAY, TIMER) == Skip(Reason.DONE)


# -- ahead


def test_the_next_seven_days_come_as_they_were_told():
    known = switched(memory(*range(8)), check_in=True)
    now = at(on(8), 9)
    scene = Scene(known.learner, now, now, 1)
    told = [(it.on, it.at.hour, it.rule) for it in answered(ahead(scene), known)]
    came: list[tuple[date, int, Rule]] = []
    for day in range(8, 15):
        known.heard_at = at(on(day), 9)
        for moment in (STUDY, EVENING):
            decision = decided(known, on(day), moment)
            if isinstance(decision, Send):
                local = at(on(day), 20 if moment is EVENING else 18 if on(day).weekday() < 5 else 10)
                came.append((on(day), local.astimezone(MET.tz).hour, decision.rule))
                nudge = Nudge(day, moment, decision.rule, on(day), local, 500 + day, decision.target)
                known.nudges = (nudge, *known.nudges)
        known.entries[100 + day] = Entry(180, on(day), MET.zone, None, id=100 + day)
    assert told == came
    assert [rule for _, _, rule in told].count(Rule.CHECK_IN) == 6


def test_a_pause_and_a_day_off_are_left_out_of_what_will_come():
    off = replace(MET, rhythm=replace(MET.rhythm, days={4: None}))
    known = memory(0, breaks=(Break(Kind.PAUSE, on(2), on(3)),))
    known.learner = off
    told = answered(ahead(Scene(off, at(TUESDAY, 9), at(TUESDAY, 9), 1)), known)
    assert [it.on for it in told] == [on(1), on(5), on(6), on(6), on(7)]
