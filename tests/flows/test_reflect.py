"""/reflect and /reflections."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.changes import KeepReflection
from core.dialogue.contract import Opened
from core.plan.standing import Standing, Status
from core.reflection import Aim, Became, Reflection
from core.tracking import Entry
from tests.flows.talking import DDIA, LEETCODE, MET, MONDAY, Chat, Memory, evening

WEEK = timedelta(days=7)
SUNDAY = MONDAY + timedelta(days=6)
TUESDAY = MONDAY + timedelta(days=8)
BACKEND, ALGORITHMS = "backend-deep-dive", "core-algorithms"


def studied(minutes: int, day: date, target: str | None = DDIA) -> Entry:
    return Entry(minutes, day, "Europe/Berlin", target)


def on(day: date, *entries: Entry, memory: Memory | None = None) -> Chat:
    """A chat on the evening of `day`, with `entries` recorded before."""
    memory = memory or Memory(MET)
    memory.entries = {n: replace(entry, id=n, turn=-100 + n) for n, entry in enumerate(entries, 1)}
    return Chat(memory=memory, now=evening(day))


def after(*reflections: Reflection) -> Memory:
    return Memory(MET, reflections={it.week: it for it in reflections})


FIRST_WEEK = (studied(70, MONDAY), studied(60, SUNDAY, LEETCODE), studied(20, SUNDAY, None))


def reflected(chat: Chat) -> Reflection:
    return next(it for it in chat.saved[::-1] if isinstance(it, KeepReflection)).reflection


def test_a_reflection_opens_with_the_week_in_facts():
    memory = Memory(MET, standings={DDIA: Standing(Status.COMPLETED, SUNDAY)})
    chat = on(SUNDAY, *FIRST_WEEK, memory=memory).say("/reflect")
    story = chat.question.prompt.facts["story"]
    assert chat.asked == "reflect.opening"
    assert (story.facts.first, story.minutes, story.facts.band.least) == (MONDAY, 150, 660)
    assert [(part.key, part.minutes) for part in story.modules] == [(BACKEND, 70), (ALGORITHMS, 60)]
    assert (story.outside, story.finished) == (20, ("Designing Data-Intensive Applications",))
    assert chat.labels == ["reflect.full", "reflect.quick", "way.put_off"]


def test_a_whole_reflection_is_kept_and_told():
    chat = on(SUNDAY, *FIRST_WEEK).say("/reflect").press("reflect.full")
    chat.say("Replication lag and quorums").say("Little time on weekdays")
    assert (chat.asked, chat.question.prompt.facts["title"]) == ("reflect.confidence", "Backend Deep Dive")
    chat.press("3").press("2")
    assert chat.asked == "reflect.aim"
    chat.press("Designing Data-Intensive Applications").say("Explain sharding to Bob").skip()
    chat.say("Read before breakfast")
    assert reflected(chat) == Reflection(
        MONDAY,
        "Replication lag and quorums",
        "Little time on weekdays",
        (Aim("Designing Data-Intensive Applications", DDIA), Aim("Explain sharding to Bob")),
        {BACKEND: 3, ALGORITHMS: 2},
        "Read before breakfast",
    )
    card = chat.told["reflect.card"]
    assert card["story"].minutes == 150
    assert card["confidence"] == (("Backend Deep Dive", 3, None), ("Core Algorithms", 2, None))
    assert chat.consulted == ["summary"]
    assert chat.labels == ["way.today", "way.reflections"]


def test_the_quick_version_asks_two_questions():
    chat = (
        on(SUNDAY, *FIRST_WEEK).say("/reflect").press("reflect.quick").say("Quorums").say("finish ddia ch 5")
    )
    assert reflected(chat) == Reflection(MONDAY, "Quorums", aims=(Aim("finish ddia ch 5", DDIA),))


def test_everything_can_be_skipped():
    chat = on(SUNDAY, *FIRST_WEEK).say("/reflect").press("reflect.full")
    for _ in range(6):
        chat.skip()
    assert reflected(chat) == Reflection(MONDAY)


def test_a_step_back_asks_again():
    chat = on(SUNDAY, *FIRST_WEEK).say("/reflect").press("reflect.full").say("Quorums")
    assert chat.back().asked == "reflect.learned"


def test_the_last_confidence_is_shown():
    memory = after(Reflection(MONDAY, confidence={BACKEND: 2}))
    chat = on(SUNDAY + WEEK, studied(60, SUNDAY + WEEK), memory=memory).say("/reflect").press("reflect.full")
    chat.skip().skip()
    assert chat.question.prompt.facts["last"] == 2
    chat.press("4").skip().skip()
    assert chat.told["reflect.card"]["confidence"] == (("Backend Deep Dive", 4, 2),)


def test_last_weeks_goals_are_told_with_what_became_of_them():
    memory = after(Reflection(MONDAY, aims=(Aim("ddia", DDIA), Aim("Explain sharding to Bob"))))
    chat = on(SUNDAY + WEEK, studied(95, SUNDAY + WEEK), memory=memory).say("/reflect")
    told = [(it.aim.text, it.minutes, it.finished) for it in chat.question.prompt.facts["story"].aims]
    assert told == [("ddia", 95, False), ("Explain sharding to Bob", 0, False)]
    chat.press("reflect.full")
    assert (chat.asked, chat.question.prompt.facts) == ("reflect.became", {"aim": "Explain sharding to Bob"})
    chat.press("reflect.became_partly")
    for _ in range(5):
        chat.skip()
    last = next(it.reflection for it in chat.saved if isinstance(it, KeepReflection))
    assert [aim.became for aim in last.aims] == [None, Became.PARTLY]
    assert chat.told["reflect.card"]["story"].aims[1].aim.became is Became.PARTLY


def test_early_in_a_week_the_last_one_is_looked_back_on():
    chat = on(TUESDAY, *FIRST_WEEK).say("/reflect")
    assert chat.question.prompt.facts["story"].facts.first == MONDAY


def test_once_that_is_done_it_is_the_running_one():
    chat = on(TUESDAY, *FIRST_WEEK, memory=after(Reflection(MONDAY))).say("/reflect")
    assert chat.question.prompt.facts["story"].facts.first == MONDAY + WEEK


def test_a_missing_week_is_offered_later():
    chat = on(SUNDAY + WEEK, *FIRST_WEEK).say("/reflect").press("reflect.other_week", week=MONDAY)
    assert chat.question.prompt.facts["story"].facts.first == MONDAY
    chat.press("reflect.quick").skip().skip()
    assert reflected(chat).week == MONDAY


@pytest.mark.parametrize("said", ["/reflect last week", "/reflect 2026-01-07", "/reflect 7 Jan"])
def test_another_week_can_be_named(said: str):
    chat = on(SUNDAY + WEEK, *FIRST_WEEK).say(said)
    assert chat.question.prompt.facts["story"].facts.first == MONDAY


def test_a_week_to_come_is_not_looked_back_on():
    chat = on(SUNDAY, *FIRST_WEEK).open("reflect", week="2027-01-01")
    assert chat.question.prompt.facts["story"].facts.first == MONDAY


def test_a_week_without_study_asks_for_no_confidence():
    chat = on(SUNDAY).say("/reflect").press("reflect.full").skip().skip()
    assert chat.asked == "reflect.aim"


def test_a_week_already_looked_back_on_is_shown_and_may_be_done_again():
    old = Reflection(MONDAY, "Quorums", aims=(Aim("ddia", DDIA),))
    chat = on(SUNDAY, *FIRST_WEEK, memory=after(old)).say("/reflect")
    assert chat.told["reflect.card"]["reflection"].learned == "Quorums"
    chat.press("way.again").press("reflect.quick").skip().skip()
    assert reflected(chat) == replace(old, minutes=150)


def test_a_reflection_put_off_goes_on_where_it_was():
    chat = on(SUNDAY, *FIRST_WEEK).say("/reflect").press("reflect.full").say("Quorums").press("way.put_off")
    assert chat.told["dialogue.put_off"] == {"flow": "reflect", "days": 7}
    chat.now = evening(SUNDAY + timedelta(days=5))
    chat.say("1h leetcode").say("/reflect")
    assert (chat.asked, list(chat.told)) == ("reflect.challenges", ["dialogue.resumed"])
    chat.say("Time").skip().skip().skip().skip()
    assert (reflected(chat).week, reflected(chat).learned) == (MONDAY, "Quorums")


def test_after_a_week_it_begins_anew():
    chat = on(SUNDAY, *FIRST_WEEK).say("/reflect").press("reflect.full").say("Quorums").say("/today")
    chat.now = evening(SUNDAY + timedelta(days=8))
    assert chat.say("/reflect").asked == "reflect.opening"


def test_somebody_who_just_logs_in_the_middle_is_understood():
    chat = on(SUNDAY, *FIRST_WEEK).say("/reflect").press("reflect.full").say("1h ddia ch 4")
    assert "confirm.logged" in chat.told
    assert chat.press("way.resume").asked == "reflect.learned"


def test_a_remark_that_names_hours_and_a_book_is_still_a_remark():
    said = "In the 2 hours with DDIA I finally understood why quorums may still return stale values"
    chat = on(SUNDAY, *FIRST_WEEK).say("/reflect").press("reflect.quick").say(said).skip()
    assert reflected(chat).learned == said


def test_reflections_are_listed_and_searched():
    memory = after(*(Reflection(MONDAY + n * WEEK, learned=f"Lesson {n}") for n in range(7)))
    chat = on(MONDAY + 7 * WEEK, *FIRST_WEEK, memory=memory).say("/reflections")
    told = chat.told["reflections.list"]
    assert ([it.learned for it in told["reflections"]], told["count"]) == (
        [f"Lesson {n}" for n in (6, 5, 4, 3, 2)],
        7,
    )
    chat.press("way.older")
    assert [it.minutes for it in chat.told["reflections.list"]["reflections"]] == [0, 150]
    (found,) = chat.say("/reflections lesson 4").told["reflections.list"]["reflections"]
    assert found.week == MONDAY + 4 * WEEK
    assert chat.button("way.reflect_on") == Opened("reflect", {"week": "2026-02-02"})
    assert chat.say("/reflections pottery").told == {"reflections.nothing": {"words": "pottery"}}
