"""/today, /week, /plan, /progress and /wins."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.breaks import Break, Kind
from core.changes import Stand
from core.pace import On
from core.plan.model import Activity, Band
from core.plan.standing import Standing, Status
from core.plan.step import AfterEnd, BeforeStart, RestDay, Step
from core.tracking import Entry
from tests.flows.talking import DDIA, LEETCODE, MET, MONDAY, YEAR, Chat, Memory, evening

DONE = Standing(Status.COMPLETED)
SUNDAY = MONDAY + timedelta(days=6)


def on(day: date, *entries: Entry, memory: Memory | None = None) -> Chat:
    """A chat on the evening of `day`, with `entries` recorded before."""
    memory = memory or Memory(MET)
    memory.entries = {n: replace(entry, id=n, turn=-100 + n) for n, entry in enumerate(entries, 1)}
    return Chat(memory=memory, now=evening(day))


def studied(minutes: int, day: date, target: str | None = DDIA, problems: int | None = None) -> Entry:
    return Entry(minutes, day, "Europe/Berlin", target, problems)


# -- today


def test_today_names_the_next_step_and_offers_to_log_it():
    chat = on(MONDAY).say("/today")
    told = chat.told["today.step"]
    assert isinstance(told["step"], Step)
    assert (told["step"].target, told["step"].minutes) == (DDIA, Band(60, 90))
    assert (told["clock"].number, told["done"], told["day"]) == (1, 0, MONDAY)
    assert chat.labels == ["way.start", "way.log_done", "way.log_done", "way.finished", "way.week"]
    assert chat.button("way.log_done", minutes=60) != chat.button("way.log_done", minutes=15)


def test_the_step_is_logged_with_one_tap():
    chat = on(MONDAY).say("/today").press("way.log_done", minutes=15)
    assert [(entry.minutes, entry.target, entry.day) for entry in chat.entries] == [(15, DDIA, MONDAY)]


def test_a_finished_book_makes_room_for_the_next():
    chat = on(MONDAY).say("/today").press("way.finished")
    assert chat.saved == (Stand(DDIA, Standing(Status.COMPLETED, MONDAY)),)
    assert chat.skip().press("way.today").told["today.step"]["step"].target != DDIA


def test_today_tells_what_was_done_already():
    chat = on(MONDAY, studied(25, MONDAY)).say("/today")
    assert chat.told["today.step"]["done"] == 25


def test_today_before_the_plan_begins_counts_the_days():
    chat = on(MONDAY - timedelta(days=3)).say("/today")
    before = chat.told["today.before"]["before"]
    assert isinstance(before, BeforeStart)
    assert (before.days, before.first_on) == (3, MONDAY)


def test_today_on_a_day_off_says_when_study_goes_on():
    weekdays = replace(YEAR, slots=YEAR.slots[:5])
    chat = on(SUNDAY, studied(20, SUNDAY), memory=Memory(MET, plan=weekdays)).say("/today")
    told = chat.told["today.rest"]
    assert isinstance(told["rest"], RestDay)
    assert (told["rest"].next_on, told["done"]) == (SUNDAY + timedelta(days=1), 20)


def test_today_after_the_end_of_the_plan_names_what_is_left():
    chat = on(date(2027, 3, 1)).say("/today")
    after = chat.told["today.after"]["after"]
    assert isinstance(after, AfterEnd)
    assert (after.ended_on, after.finished) == (date(2027, 1, 4), False)


def test_after_the_end_the_page_about_all_of_it_is_a_tap_away():
    chat = on(date(2027, 3, 1)).say("/today").press("way.portfolio")
    assert "portfolio.page" in chat.told


def test_today_with_all_done_says_so():
    memory = Memory(MET)
    keys = [item.key for item in YEAR.targets()]
    keys += [part.key for module in YEAR.modules() for part in module.topics]
    keys += [feature.key for project in YEAR.projects for feature in project.features]
    memory.standings = dict.fromkeys(keys, DONE)
    chat = on(date(2027, 3, 1), memory=memory).say("/today")
    assert chat.told["today.after"]["after"].finished


def test_saturday_is_for_a_project_and_sunday_for_practice():
    saturday = on(SUNDAY - timedelta(days=1)).say("/today").told["today.step"]["step"]
    sunday = on(SUNDAY).say("/today").told["today.step"]["step"]
    assert (saturday.activity, saturday.project) == (Activity.CODING, YEAR.projects[0])
    assert sunday.activity is Activity.PRACTICE


# -- week


def test_the_week_tells_each_day():
    wednesday = MONDAY + timedelta(days=2)
    chat = on(wednesday, studied(70, MONDAY), studied(20, wednesday), studied(15, wednesday)).say("/week")
    told = chat.told["week.days"]
    assert [(ahead.day.day, minutes) for ahead, minutes, _ in told["days"]] == [
        (5, 70),
        (6, 0),
        (7, 35),
        (8, 0),
        (9, 0),
        (10, 0),
        (11, 0),
    ]
    assert (told["facts"].minutes, told["facts"].band) == (105, Band(660, 930))
    assert told["today"] == wednesday
    assert chat.labels == ["way.today", "way.progress"]


def test_breaks_ask_for_less_and_are_told_of():
    wednesday = MONDAY + timedelta(days=2)
    easy = Break(Kind.EASY, wednesday, wednesday + timedelta(days=1))
    away = Break(Kind.PAUSE, SUNDAY - timedelta(days=1), SUNDAY)
    memory = Memory(MET, breaks=(easy, away))
    chat = on(wednesday, memory=memory).say("/week")
    told = chat.told["week.days"]
    assert [taken for _, _, taken in told["days"]] == [None, None, easy, easy, None, away, away]
    assert [ahead.slot.minutes.least for ahead, _, _ in told["days"][2:4]] == [30, 30]
    assert told["facts"].band == Band(660 - 30 - 30 - 360, 930 - 45 - 45 - 480)
    assert chat.told["today.on_break"]["taken"] == easy
    assert chat.say("/progress").told["progress.told"]["plan_pace"].asked == Band(120, 180)
    assert chat.say("/today").told["today.step"]["step"].minutes == Band(30, 45)


def test_the_week_in_which_a_plan_begins_asks_for_its_own_days_alone():
    chat = on(SUNDAY, memory=Memory(replace(MET, starts_on=SUNDAY))).say("/week")
    assert chat.told["week.days"]["facts"].band == Band(180, 240)


# -- plan


def test_the_plan_is_told_by_phases_with_their_dates():
    told = on(MONDAY).say("/plan").told["plan.overview"]
    assert [(phase.number, now, first) for phase, now, first, _ in told["phases"]] == [
        (1, True, date(2026, 1, 5)),
        (2, False, date(2026, 4, 5)),
        (3, False, date(2026, 3, 5)),
        (4, False, date(2026, 6, 5)),
    ]
    assert (told["title"], told["more"], len(told["projects"])) == (YEAR.title, 0, 4)


def test_a_phase_leads_to_its_modules_and_back():
    chat = on(MONDAY).say("/plan").press("way.phase", number=3)
    assert chat.told["plan.phase"]["phase"] == YEAR.phases[2]
    assert chat.labels == ["way.item", "way.plan"]
    assert "plan.overview" in chat.press("way.plan").told


def test_of_a_plan_with_many_phases_those_around_the_running_one_are_told():
    phases = tuple(replace(YEAR.phases[0], number=n, span=None, modules=()) for n in range(1, 41))
    long = replace(YEAR, phases=phases)
    told = on(date(2026, 7, 1), memory=Memory(MET, plan=long)).say("/plan").told["plan.overview"]
    assert (len(told["phases"]), told["more"]) == (12, 28)
    assert any(now for _, now, _, _ in told["phases"])


def test_an_item_is_told_with_its_parts():
    chat = on(MONDAY, studied(90, MONDAY)).say("/plan backend deep dive")
    told = chat.told["plan.item"]
    assert (told["title"], told["minutes"], len(told["topics"])) == ("Backend Deep Dive", 90, 5)
    assert next((line.title, line.minutes, line.done) for line in told["others"]) == (
        "Designing Data-Intensive Applications",
        90,
        False,
    )


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("/plan ddia", "Backend Deep Dive"),
        ("/plan clrs", "Core Algorithms"),
        ("/plan System Design Project", "System Design Project"),
    ],
)
def test_an_item_is_found_by_name(said: str, title: str):
    assert on(MONDAY).say(said).told["plan.item"]["title"] == title


def test_a_name_of_nothing_shows_the_plan():
    assert "plan.overview" in on(MONDAY).say("/plan pottery").told


def test_a_part_is_marked_as_done_and_opened_again():
    chat = on(MONDAY).say("/plan ddia").press("way.tick", title="Building Microservices")
    assert chat.told == {"plan.marked": {"title": "Building Microservices"}}
    assert chat.saved == (Stand("building-microservices", Standing(Status.COMPLETED, MONDAY)),)
    assert (chat.asked, chat.labels) == ("resources.which_rating", ["1", "2", "3", "4", "5"])
    chat.skip().press("way.not_done")
    assert chat.saved == (Stand("building-microservices", Standing()),)
    assert chat.told == {"plan.unmarked": {"title": "Building Microservices"}}


def test_what_is_done_is_no_longer_offered():
    chat = on(MONDAY).say("/plan ddia")
    before = chat.labels.count("way.tick")
    chat.press("way.tick", title="Building Microservices").skip().press("way.item")
    assert chat.labels.count("way.tick") == before - 1
    assert [line.done for line in chat.told["plan.item"]["others"]] == [False, False, True, False]


def test_marking_keeps_the_other_columns_of_a_standing():
    memory = Memory(MET, standings={DDIA: Standing(rating=5, notes="dense")})
    chat = on(MONDAY, memory=memory).open("plan", done=DDIA)
    assert chat.saved == (Stand(DDIA, Standing(Status.COMPLETED, MONDAY, rating=5, notes="dense")),)


@pytest.mark.parametrize("given", [{"done": "gone"}, {"undone": "gone"}, {"phase": 9}])
def test_a_button_of_another_plan_is_told_so(given: dict[str, object]):
    assert on(MONDAY).open("plan", **given).told == {"confirm.gone": {}}


# -- progress


def test_progress_is_told_against_the_schedule():
    entries = [studied(75, MONDAY + timedelta(days=n)) for n in range(3)]
    chat = on(MONDAY + timedelta(days=2), *entries, studied(30, MONDAY, None)).say("/progress")
    told = chat.told["progress.told"]
    assert (told["clock"].number, told["clock"].week) == (1, 1)
    assert (told["week"].minutes, told["week"].band) == (255, Band(660, 930))
    assert (told["studied"].minutes, told["studied"].outside) == (255, 30)
    assert told["running"] == (YEAR.phases[0],)
    assert told["streak"] == 3
    assert len(told["wins"]) == 5
    assert told["next"].target == DDIA
    assert chat.labels == ["way.today", "way.week", "way.entries"]


def test_progress_on_the_first_day_is_all_zero_and_no_error():
    told = on(MONDAY).say("/progress").told["progress.told"]
    assert (told["week"].minutes, told["streak"], told["weeks"].of, told["studied"].minutes) == (0, 0, 0, 0)


def test_progress_before_the_start_and_after_the_end_is_told():
    before = on(MONDAY - timedelta(days=10)).say("/progress").told["progress.told"]
    after = on(date(2027, 3, 1)).say("/progress").told["progress.told"]
    assert (before["clock"].state, after["clock"].state) == ("before", "after")
    assert after["wins"] == ()


def test_progress_in_the_midst_of_overlapping_phases_names_both():
    told = on(date(2026, 4, 20)).say("/progress").told["progress.told"]
    assert [phase.number for phase in told["running"]] == [2, 3]


def test_who_joins_in_the_fourth_month_is_behind_on_nothing_before_it():
    joined = date(2026, 4, 8)
    chat = on(joined + timedelta(days=1), studied(90, joined))
    chat.memory.learner = replace(chat.memory.learner, joined_on=joined)
    told = chat.say("/progress").told["progress.told"]
    assert (told["clock"].number, told["week"].band) == (4, Band(540, 750))
    assert (told["week_pace"], told["plan_pace"].pace) == (On(), On())
    assert (told["weeks"].of, told["lately"].of, told["streak"]) == (0, 1, 1)


# -- quick wins


def win(chat: Chat, words: str) -> tuple[int, int | None, bool]:
    """Count, goal and whether it is done, of the quick win with `words` in its title."""
    found = next(win for win in chat.told["wins.list"]["wins"] if words in win.win.title)
    return found.count, found.of, found.done


def test_quick_wins_are_listed_with_the_days_left():
    chat = on(MONDAY).say("/wins")
    told = chat.told["wins.list"]
    assert (len(told["wins"]), told["days_left"], told["ends_on"]) == (5, 29, date(2026, 2, 3))
    assert chat.labels == ["way.tick"] * 3


def test_a_quick_win_is_ticked_and_opened_again():
    chat = on(MONDAY).say("/wins").press("way.tick", title="Set up your tracking system")
    assert chat.told == {"wins.ticked": {"title": "Set up your tracking system"}}
    assert chat.labels == ["way.not_done", "way.wins"]
    chat.press("way.wins")
    assert win(chat, "tracking") == (0, None, True)
    chat.open("wins", undone=YEAR.quick_wins[0].key).press("way.wins")
    assert win(chat, "tracking") == (0, None, False)


def test_solved_problems_advance_the_counted_win_and_their_undo_takes_them_back():
    chat = on(MONDAY).say("40 min leetcode, 2 problems")
    (advanced,) = chat.told["confirm.logged"]["wins"]
    assert (advanced.count, advanced.of, advanced.done) == (2, 10, False)
    chat.say("/undo").say("/wins")
    assert win(chat, "LeetCode") == (0, 10, False)


def test_problems_that_were_only_counted_advance_it_too():
    chat = on(MONDAY).say("solved 3 problems on leetcode").press("log.option_count_only")
    assert win(chat.say("/wins"), "LeetCode") == (3, 10, False)


def test_the_counted_win_is_won_with_its_last_problem():
    chat = on(MONDAY, studied(60, MONDAY, LEETCODE, 9)).say("20 min leetcode, 1 problem")
    (advanced,) = chat.told["confirm.logged"]["wins"]
    assert (advanced.count, advanced.of, advanced.done) == (10, 10, True)
    assert chat.say("20 min leetcode, 1 problem").told["confirm.logged"]["wins"] == ()
    assert win(chat.say("/wins"), "LeetCode") == (10, 10, True)


def test_problems_after_the_window_do_not_count():
    late = date(2026, 2, 10)
    chat = on(late, studied(60, late, LEETCODE, 4)).say("/wins")
    assert win(chat, "LeetCode") == (0, 10, False)
    assert chat.told["wins.list"]["days_left"] < 0


@pytest.mark.parametrize("said", ["40 min leetcode, 2 problems", "1h ddia ch 2"])
def test_a_log_before_or_after_the_window_tells_of_no_quick_win(said: str):
    for day in (date(2026, 1, 4), date(2026, 2, 4)):
        assert on(day).say(said).told["confirm.logged"]["wins"] == ()
    for day in (MONDAY, date(2026, 2, 3)):
        assert len(on(day).say(said).told["confirm.logged"]["wins"]) == 1


def test_problems_solved_before_the_window_advance_no_quick_win_when_they_are_logged_in_it():
    chat = on(MONDAY).say("40 min leetcode yesterday, 2 problems")
    assert chat.told["confirm.logged"]["wins"] == ()


def test_chapters_read_advance_the_win_about_their_book():
    chat = on(MONDAY).say("1h ddia ch 2")
    (advanced,) = chat.told["confirm.logged"]["wins"]
    assert (advanced.count, advanced.of, advanced.unit) == (2, 3, "chapters")


def test_a_plan_without_quick_wins_says_so():
    chat = on(MONDAY, memory=Memory(MET, plan=replace(YEAR, quick_wins=()))).say("/wins")
    assert chat.told == {"wins.no_wins": {}}


def test_a_button_of_a_quick_win_that_is_gone_is_told_so():
    assert on(MONDAY).open("wins", done="gone").told == {"confirm.gone": {}}
