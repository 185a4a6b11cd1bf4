"""/projects, /resources and the portfolio page."""

from dataclasses import replace
from datetime import date

import pytest

from core.changes import Correct, Prefer, Stand
from core.plan.standing import Standing, Status
from core.reflection import Reflection
from core.review import Review
from core.tracking import Entry
from tests.flows.talking import DDIA, MET, MONDAY, YEAR, Chat, Memory, evening

PROJECT = YEAR.projects[0]
STEP = PROJECT.features[0]


def studied(minutes: int, target: str, position: str | None = None) -> Entry:
    return Entry(minutes, MONDAY, "Europe/Berlin", target, position=position)


def on(*entries: Entry, memory: Memory | None = None, day: date = MONDAY) -> Chat:
    memory = memory or Memory(MET)
    memory.entries = {n: replace(entry, id=n, turn=-100 + n) for n, entry in enumerate(entries, 1)}
    return Chat(memory=memory, now=evening(day))


# -- projects


def test_projects_are_told_with_their_steps():
    memory = Memory(MET, standings={STEP.key: Standing(Status.COMPLETED, MONDAY)})
    told = on(studied(180, PROJECT.key), memory=memory).say("/projects").told["projects.list"]["projects"]
    assert [(it.status, it.done, len(it.steps), it.minutes) for it in told[:2]] == [
        (Status.IN_PROGRESS, 1, 5, 180),
        (Status.NOT_STARTED, 0, 5, 0),
    ]


def test_a_project_with_all_steps_done_is_done():
    standings = {it.key: Standing(Status.COMPLETED, MONDAY) for it in PROJECT.features}
    told = on(memory=Memory(MET, standings=standings)).say("/projects").told["projects.list"]["projects"]
    assert told[0].status is Status.COMPLETED


def test_a_step_done_is_asked_for_evidence():
    chat = on().say("/projects backend mastery").press("projects.step", title=STEP.title)
    assert chat.saved == (Stand(STEP.key, Standing(Status.COMPLETED, MONDAY)),)
    assert chat.asked == "projects.evidence"
    chat.say("github.com/ada/tasks/commit/4f2a")
    link = "https://github.com/ada/tasks/commit/4f2a"
    assert chat.saved == (Stand(STEP.key, Standing(Status.COMPLETED, MONDAY, link=link)),)


def test_evidence_may_be_left_out():
    chat = on().open("plan", done=STEP.key).skip()
    assert (chat.saved, list(chat.told)) == ((), ["projects.no_evidence"])


def test_a_log_instead_of_evidence_is_a_log():
    assert "confirm.logged" in on().open("plan", done=STEP.key).say("1h ddia").told


@pytest.mark.parametrize("said", ["nonsense", "see the repo", "http://", "javascript:alert(1)"])
def test_what_is_no_link_is_asked_again(said: str):
    chat = on().open("projects", item=PROJECT.key, what="link").say(said)
    assert chat.asked == "projects.which_link"


@pytest.mark.parametrize(
    ("what", "said", "kept"),
    [
        ("link", "https://github.com/ada/tasks", Standing(link="https://github.com/ada/tasks")),
        ("demo", "tasks.example.org", Standing(demo="https://tasks.example.org")),
        ("lessons", "Write the schema first", Standing(lessons="Write the schema first")),
        ("next_steps", "Rate limits", Standing(next_steps="Rate limits")),
    ],
)
def test_the_columns_of_a_project_are_noted(what: str, said: str, kept: Standing):
    chat = on().say("/projects backend mastery").press(f"projects.{what}").say(said)
    assert chat.saved == (Stand(PROJECT.key, kept),)


def test_technologies_and_skills_are_the_plans():
    chat = on().open("projects", item=PROJECT.key, what="skills").say("API design, SQL tuning")
    (change,) = chat.saved
    assert isinstance(change, Prefer)
    assert change.plan is not None
    assert change.plan.projects[0].skills == ("API design", "SQL tuning")


def test_a_plan_without_projects_says_so():
    assert on(memory=Memory(MET, plan=replace(YEAR, projects=()))).say("/projects").told == {
        "projects.nothing": {}
    }


# -- resources


def test_the_library_begins_with_what_is_under_way():
    memory = Memory(MET, standings={"clean-code": Standing(Status.COMPLETED, MONDAY, rating=4)})
    chat = on(studied(60, DDIA, "ch 3"), memory=memory).say("/resources")
    told = chat.told["resources.list"]["resources"]
    assert (told[0].resource.key, told[0].status, told[0].standing.position) == (
        DDIA,
        Status.IN_PROGRESS,
        "ch 3",
    )
    assert len(told) == 8
    again = chat.press("way.further").told["resources.list"]["resources"]
    assert next(it.standing.rating for it in again if it.resource.key == "clean-code") == 4


def test_a_finished_book_is_rated_and_its_takeaways_kept():
    chat = on().say("/resources ddia").press("resources.done").press("5")
    assert chat.saved == (Stand(DDIA, Standing(Status.COMPLETED, MONDAY, rating=5)),)
    chat.press("way.takeaways").say("Choose the log, derive the rest")
    kept = Standing(Status.COMPLETED, MONDAY, rating=5, takeaways="Choose the log, derive the rest")
    assert chat.saved == (Stand(DDIA, kept),)
    assert [way.label.key for way in chat.last.reply.ways] == ["way.not_done", "way.item", "way.today"]


def test_a_rating_may_be_left_out():
    chat = on().open("plan", done=DDIA).skip()
    assert (chat.saved, chat.told["resources.noted"]["saved"]) == ((), False)


def test_a_position_set_by_hand_corrects_the_latest_entry():
    chat = on(studied(60, DDIA, "ch 3")).say("/resources ddia").press("resources.position").say("ch 5")
    assert [change.entry.position for change in chat.saved if isinstance(change, Correct)] == ["ch 5"]
    assert chat.say("/resources ddia").question.prompt.facts["told"].standing.position == "ch 5"


def test_without_an_entry_it_is_kept_until_one_tells_more():
    chat = on().open("resources", item=DDIA, what="position").say("40%")
    assert chat.saved == (Stand(DDIA, Standing(Status.IN_PROGRESS, position="40%")),)
    chat.say("1h ddia ch 6").say("/resources ddia")
    assert chat.question.prompt.facts["told"].standing.position == "ch 6"


def test_notes_are_kept():
    chat = on().open("resources", item=DDIA, what="notes").say("Chapter 9 twice")
    assert chat.saved == (Stand(DDIA, Standing(notes="Chapter 9 twice")),)


def test_a_first_step_next_time_is_asked_for():
    assert on().say("/resources ddia").press("resources.bridge").asked == "bridge.ask"


def test_a_plan_without_resources_says_so():
    assert on(memory=Memory(MET, plan=replace(YEAR, phases=()))).say("/resources").told == {
        "resources.nothing": {}
    }


# -- the portfolio


def test_the_portfolio_tells_what_was_built_learned_and_read():
    memory = Memory(
        MET,
        standings={
            DDIA: Standing(Status.COMPLETED, MONDAY, rating=5, takeaways="Choose the log"),
            STEP.key: Standing(Status.COMPLETED, MONDAY, link="https://example.org/1"),
        },
        reflections={MONDAY: Reflection(MONDAY, confidence={"backend-deep-dive": 4})},
        reviews={date(2026, 1, 1): Review(date(2026, 1, 1), "I shipped an API")},
    )
    page = on(studied(90, DDIA), memory=memory).open("portfolio").told["portfolio.page"]
    assert [it.project.title for it in page["projects"]] == ["Backend Mastery Project"]
    assert [(part.title, rating) for part, rating in page["modules"]] == [("Backend Deep Dive", 4)]
    assert [it.resource.key for it in page["read"]] == [DDIA]
    assert [review.highlight for review in page["highlights"]] == ["I shipped an API"]
