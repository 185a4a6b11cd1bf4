from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from core.changes import Introduce, Prefer, Record
from core.plan.model import Plan
from core.rhythm import Quiet, Rhythm, Rule
from tests.flows.talking import DDIA, MET, STRANGER, YEAR, Chat, Memory, in_berlin

ABROAD = replace(STRANGER, zone="UTC", locale="en-US")
WEDNESDAY = date(2026, 1, 7)


def meeting() -> Chat:
    return Chat(STRANGER).say("/start")


def introduced(chat: Chat) -> Introduce:
    met, *_ = chat.saved
    assert isinstance(met, Introduce)
    return met


def at_the_start_date() -> Chat:
    return meeting().say("Ada").press("start.zone_right")


def test_a_newcomer_is_asked_six_short_questions():
    chat = meeting()
    assert chat.last.asking is not None
    assert chat.last.asking.form.intro is not None
    assert chat.last.asking.form.intro.key == "start.hello"
    assert chat.asked == "start.name"
    assert chat.say("Ada Lovelace").asked == "start.zone"
    assert chat.question.prompt.facts == {"zone": "Europe/Berlin", "local": time(19)}
    assert chat.press("start.zone_right").asked == "start.starts"
    assert chat.question.prompt.facts == {"plan": YEAR.title, "length": 12, "unit": "month"}
    assert chat.press("start.starts_today").asked == "start.weekday_at"
    assert chat.say("7.30").asked == "start.weekend_at"
    assert chat.say("10am").asked == "start.check_in"
    chat.press("start.check_in_no")
    met = Introduce("Ada Lovelace", "Europe/Berlin", YEAR, WEDNESDAY, time(7, 30), time(10), WEDNESDAY)
    assert chat.saved == (met,)
    assert chat.told["start.done"]["name"] == "Ada Lovelace"
    assert chat.told["start.done"]["clock"].number == 1
    assert chat.told["start.done"]["coming"] == in_berlin(date(2026, 1, 8), 7, 30)
    assert chat.labels == ["way.today", "way.week", "way.help"]


def test_everything_can_be_skipped():
    chat = meeting().skip().skip().skip().skip().skip().skip()
    assert introduced(chat) == Introduce("", "Europe/Berlin", YEAR, WEDNESDAY, time(18), time(10), WEDNESDAY)


@pytest.mark.parametrize("said", ["yes", "Sure!", "yes please"])
def test_the_evening_is_asked_about_once(said: str):
    chat = at_the_start_date().skip().skip().skip().say(said)
    assert chat.saved[1:] == (Prefer(rhythm=Rhythm(switched={Rule.CHECK_IN: True})),)
    assert chat.told["start.done"]["asks_at"] == time(20)


def test_the_quiet_hours_make_room_for_the_times_of_study():
    chat = at_the_start_date().skip().say("5:30").say("23:15").say("no")
    assert chat.saved[1:] == (Prefer(rhythm=Rhythm(quiet=Quiet(time(0, 15), time(5, 30)))),)


def test_a_log_in_answer_to_the_last_question_waits_for_the_end():
    chat = at_the_start_date().skip().skip().skip().say("45 min ddia")
    assert chat.asked == "start.check_in"
    assert "start.first" in chat.told
    chat.say("no")
    assert list(chat.told) == ["start.done", "confirm.logged"]
    assert [(entry.minutes, entry.target) for entry in chat.entries] == [(45, DDIA)]


@pytest.mark.parametrize("asked", range(1, 6))
def test_a_log_in_answer_to_any_choice_waits_for_the_end(asked: int):
    chat = meeting().say("Ada")
    for _ in range(1, asked):
        chat.skip()
    before = chat.asked
    assert chat.say("1.5h ddia ch3").asked == before
    assert "start.first" in chat.told
    for _ in range(asked, 6):
        chat.skip()
    assert [(entry.minutes, entry.target, entry.position) for entry in chat.entries] == [(90, DDIA, "ch3")]


def test_a_log_of_a_plan_that_was_not_chosen_is_not_passed_over_in_silence():
    own = Plan("My plan", 3)
    chat = Chat(memory=Memory(STRANGER, offered=(own, YEAR))).say("/start").skip().skip().say("45 min ddia")
    assert chat.asked == "start.plan"
    assert "start.first" in chat.told
    chat.press("My plan").skip().skip().skip().skip()
    assert list(chat.told) == ["start.done", "lobby.no_log"]


@pytest.mark.parametrize("said", ["1 h after work", "whenever", "90 minutes"])
def test_what_is_no_log_of_the_plan_is_asked_again(said: str):
    chat = at_the_start_date().skip().say(said)
    assert chat.asked == "start.weekday_at"
    assert "start.first" not in chat.told


def test_a_name_is_one_line_of_up_to_sixty_characters():
    chat = meeting().say("A" * 61)
    assert chat.told == {"start.name_too_long": {"most": 60}}
    assert chat.asked == "start.name"
    chat.say("  Ada \n  Lovelace ").skip().skip().skip().skip().skip()
    assert introduced(chat).name == "Ada Lovelace"


def test_each_question_can_be_gone_back_to():
    chat = at_the_start_date().press("start.starts_monday").say("19h").back().back().back()
    assert chat.asked == "start.zone"
    assert chat.back().asked == "start.name"
    chat.say("Bob").skip().skip().skip().skip().skip()
    assert introduced(chat).name == "Bob"


def test_a_meeting_broken_off_goes_on_where_it_stood():
    chat = meeting().say("Ada").say("/help")
    assert "help.commands" in chat.told
    assert "way.resume" in chat.labels
    assert chat.press("way.resume").asked == "start.zone"


def test_start_in_the_midst_of_a_meeting_goes_on_with_it():
    chat = meeting().say("Ada").say("/start")
    assert chat.asked == "start.zone"


def test_a_meeting_that_was_dropped_begins_anew():
    chat = meeting().say("Ada").say("/cancel").say("/start")
    assert chat.asked == "start.name"


def test_somebody_met_is_greeted_and_nothing_changes():
    chat = Chat(MET).say("/start")
    assert chat.told == {"start.again": {"name": "Ada"}}
    assert chat.saved == ()


# -- the zone


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("Tokyo", "Asia/Tokyo"),
        ("new york", "America/New_York"),
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("Sao Paolo", "America/Sao_Paulo"),
        ("utc", "UTC"),
    ],
)
def test_a_city_names_a_zone(said: str, zone: str):
    chat = meeting().say("Ada").say(said).skip().skip().skip().skip()
    assert introduced(chat).zone == zone


def test_the_time_on_the_clock_offers_zones_of_the_learners_country_first():
    chat = Chat(ABROAD).say("/start").say("Ada").say("13:00")
    assert chat.asked == "start.zone_pick"
    assert all(label.startswith("America/") for label in chat.labels)
    assert len(chat.labels) == 4
    chat.press("America/New_York").skip().skip().skip().skip()
    assert introduced(chat).zone == "America/New_York"


def test_a_picked_zone_can_be_taken_back():
    chat = Chat(ABROAD).say("/start").say("Ada").say("1pm").press("America/New_York").back()
    assert chat.asked == "start.zone_pick"
    assert chat.back().asked == "start.zone"


def test_a_clock_some_minutes_off_is_good_enough():
    chat = meeting().say("Ada").say("18:55")
    assert "Europe/Berlin" in chat.labels or chat.asked == "start.starts"


def test_a_place_nobody_knows_is_asked_for_again():
    chat = meeting().say("Ada").say("Xanadu upon Sea")
    assert "start.no_zone" in chat.told
    assert chat.asked == "start.zone"


def test_today_is_the_day_in_the_zone_that_was_chosen():
    chat = Chat(ABROAD, now=datetime(2026, 1, 7, 20, tzinfo=UTC)).say("/start").skip().say("Tokyo")
    chat.press("start.starts_today").skip().skip().skip()
    assert introduced(chat).starts_on == date(2026, 1, 8)


# -- the start date


@pytest.mark.parametrize(
    ("said", "starts_on"),
    [
        ("today", date(2026, 1, 7)),
        ("tomorrow", date(2026, 1, 8)),
        ("Monday", date(2026, 1, 12)),
        ("next monday", date(2026, 1, 12)),
        ("12 Jan", date(2026, 1, 12)),
        ("January 12th", date(2026, 1, 12)),
        ("2026-02-01", date(2026, 2, 1)),
        ("1/2", date(2026, 2, 1)),
        ("1 December", date(2025, 12, 1)),
        ("month 4", date(2025, 10, 7)),
        ("I'm in month 4", date(2025, 10, 7)),
        ("I\u2019m already in month 12", date(2025, 2, 7)),
        ("week 3", date(2025, 12, 24)),
        ("day 3", date(2026, 1, 5)),
    ],
)
def test_a_plan_begins_when_it_is_said_to(said: str, starts_on: date):
    chat = at_the_start_date().say(said).skip().skip().skip()
    assert introduced(chat).starts_on == starts_on


def test_the_next_monday_is_a_tap_away():
    chat = at_the_start_date().press("start.starts_monday").skip().skip().skip()
    assert introduced(chat).starts_on == date(2026, 1, 12)
    assert chat.told["start.done"]["clock"].state == "before"


def test_somebody_in_the_midst_of_the_plan_says_which_month():
    chat = at_the_start_date().press("start.starts_midway")
    assert chat.asked == "start.which"
    assert chat.say("13").told == {"dialogue.no_number": {"least": 1, "most": 12}}
    chat.say("the 4th").skip().skip().skip()
    assert introduced(chat).starts_on == date(2025, 10, 7)
    assert chat.told["start.done"]["clock"].number == 4


@pytest.mark.parametrize("said", ["soon", "32 Jan", "month 13", "0", "2026-13-01", "30 February"])
def test_a_day_that_cannot_be_read_is_asked_for_again(said: str):
    chat = at_the_start_date().say(said)
    assert chat.asked == "start.starts"
    assert chat.told


@pytest.mark.parametrize("said", ["2028-01-01", "2020-01-01", "9999-12-31"])
def test_a_day_more_than_a_year_away_is_taken_for_a_typo(said: str):
    assert "start.day_too_far" in at_the_start_date().say(said).told


def test_the_day_offered_as_today_stays_when_midnight_passes():
    chat = at_the_start_date()
    today = chat.button("start.starts_today")
    chat.now = datetime(2026, 1, 8, 9, tzinfo=UTC)
    chat.take(today).skip().skip().skip()
    assert introduced(chat).starts_on == WEDNESDAY


# -- study times


@pytest.mark.parametrize("said", ["25:00", "late", "13pm"])
def test_a_time_that_cannot_be_read_is_asked_for_again(said: str):
    chat = at_the_start_date().skip().say(said)
    assert chat.asked == "start.weekday_at"
    assert "dialogue.no_time" in chat.told


@pytest.mark.parametrize(
    ("said", "at"), [("18", time(18)), ("6pm", time(18)), ("12am", time(0)), ("noon", time(12))]
)
def test_a_study_time_is_a_time_of_day(said: str, at: time):
    chat = at_the_start_date().skip().say(said).skip().skip()
    assert introduced(chat).weekday_at == at


# -- the plan


def test_who_brought_a_plan_is_asked_which_to_follow():
    own = Plan("My plan", 3)
    chat = Chat(memory=Memory(STRANGER, offered=(own, YEAR))).say("/start").skip().skip()
    assert chat.asked == "start.plan"
    assert chat.labels == ["My plan", YEAR.title]
    chat.press("My plan").skip().skip().skip().skip()
    assert introduced(chat).plan.title == "My plan"


def test_who_does_not_say_follows_the_plan_they_brought():
    own = Plan("My plan", 3)
    chat = (
        Chat(memory=Memory(STRANGER, offered=(own, YEAR)))
        .say("/start")
        .skip()
        .skip()
        .skip()
        .skip()
        .skip()
        .skip()
        .skip()
    )
    assert introduced(chat).plan.title == "My plan"


# -- what was sent before


def test_a_log_as_the_first_message_is_recorded_at_the_end_of_the_meeting():
    chat = Chat(STRANGER).say("1.5h ddia")
    assert chat.asked == "start.name"
    chat.say("Ada").skip().skip().skip().skip().skip()
    assert [type(change) for change in chat.saved] == [Introduce, Record]
    assert list(chat.told) == ["start.done", "confirm.logged"]
    (entry,) = chat.entries
    assert (entry.minutes, entry.target, entry.day) == (90, DDIA, WEDNESDAY)


def test_each_of_several_logs_is_told_once():
    chat = Chat(STRANGER).say("1.5h ddia").say("20 min clrs").say("Ada").skip().skip().skip().skip().skip()
    told = [it.facts["lines"] for it in chat.last.reply.says if it.key == "confirm.logged"]
    assert [[line.minutes for line in lines] for lines in told] == [[90], [20]]


def test_a_greeting_as_the_first_message_leads_into_the_meeting_alone():
    chat = Chat(STRANGER).say("hello!").say("Ada").skip().skip().skip().skip().skip()
    assert list(chat.told) == ["start.done"]
    assert chat.labels == ["way.today", "way.week", "way.help"]


def test_a_log_that_leaves_its_minutes_open_asks_for_them_after_the_meeting():
    chat = Chat(STRANGER).say("read some of ddia").say("Ada").skip().skip().skip().skip().skip()
    assert "start.done" in chat.told
    assert chat.asked == "log.vague"
    assert chat.say("40 min").entries[0].minutes == 40
