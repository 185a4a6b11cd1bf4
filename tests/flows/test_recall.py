"""What the coach reminds of: the week's goals and the first step noted for next time."""

from dataclasses import replace
from datetime import date, timedelta

from core.changes import Stand
from core.plan.standing import Standing
from core.reflection import Aim, Reflection
from core.tracking import Entry
from tests.flows import deciding
from tests.flows.talking import DDIA, MET, MONDAY, Chat, Memory, evening

DAY, WEEK = timedelta(days=1), timedelta(days=7)
AIMS = (Aim("Explain sharding to Bob"),)


def on(day: date, memory: Memory) -> Chat:
    return Chat(memory=memory, now=evening(day))


def studied(day: date) -> Entry:
    return Entry(30, day, "Europe/Berlin", DDIA)


def test_today_recalls_the_goals_set_for_this_week():
    memory = Memory(MET, reflections={MONDAY: Reflection(MONDAY, aims=AIMS)})
    assert on(MONDAY + WEEK, memory).say("/today").told["recall.goals"] == {"aims": AIMS}
    assert "recall.goals" not in on(MONDAY + 2 * WEEK, memory).say("/today").told


def test_a_note_for_next_time_opens_the_next_session():
    chat = on(MONDAY, Memory(MET)).open("bridge", target=DDIA).say("Draw figure 5-3 from memory")
    assert chat.saved == (Stand(DDIA, Standing(bridge="Draw figure 5-3 from memory", bridged_on=MONDAY)),)
    chat.now = evening(MONDAY + 2 * DAY)
    assert chat.say("/today").told["recall.bridge"] == {"note": "Draw figure 5-3 from memory"}


def test_once_that_session_has_been_the_note_is_gone():
    memory = Memory(MET, standings={DDIA: Standing(bridge="Draw figure 5-3", bridged_on=MONDAY)})
    memory.entries = {1: replace(studied(MONDAY), id=1)}
    assert "recall.bridge" in on(MONDAY + 2 * DAY, memory).say("/today").told
    memory.entries[2] = replace(studied(MONDAY + 2 * DAY), id=2)
    assert "recall.bridge" not in on(MONDAY + 4 * DAY, memory).say("/today").told


def test_no_note_is_fine_and_a_log_is_no_note():
    chat = on(MONDAY, Memory(MET)).open("bridge", target=DDIA)
    assert chat.skip().told == {"bridge.nothing": {}}
    assert "confirm.logged" in chat.open("bridge", target=DDIA).say("1h ddia ch 4").told


def test_a_note_on_something_that_is_gone_is_told_so():
    assert on(MONDAY, Memory(MET)).open("bridge", target="gone").told == {"confirm.gone": {}}


def test_at_the_end_of_a_timer_the_next_first_step_is_asked_for():
    chat = on(MONDAY, Memory(MET)).say("/focus 25 ddia")
    chat.now += 25 * timedelta(minutes=1)
    chat.press("way.timer", do="stop").press("way.log_minutes").press("way.next_time")
    assert (chat.asked, chat.question.prompt.facts) == (
        "bridge.ask",
        {"title": "Designing Data-Intensive Applications"},
    )
    assert "way.next_time" not in on(MONDAY, Memory(MET)).say("1h ddia").labels


def test_the_first_nudge_of_a_week_recalls_its_goals_and_the_next_does_not():
    known = deciding.memory(0, reflections={MONDAY: Reflection(MONDAY, aims=AIMS)})
    first = deciding.sent(known, deciding.on(7))
    assert [it.facts for it in first.reply.says if it.key == "recall.goals"] == [{"aims": AIMS}]
    known.nudges = deciding.unanswered(7)
    second = deciding.sent(known, deciding.on(8))
    assert "recall.goals" not in {it.key for it in second.reply.says}


def test_a_nudge_opens_with_the_note_for_this_session():
    standings = {DDIA: Standing(bridge="Draw figure 5-3", bridged_on=MONDAY)}
    nudge = deciding.sent(deciding.memory(0, standings=standings), deciding.on(2))
    assert [it.facts for it in nudge.reply.says if it.key == "recall.bridge"] == [{"note": "Draw figure 5-3"}]
