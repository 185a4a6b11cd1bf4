"""A turn that asks a model: answered rightly and in time whatever the server does, and taken exactly once."""

import asyncio
from typing import Any

import pytest
from structlog.typing import EventDict

from bot.incoming import Said
from tests.bot.advising import SECONDS, Advised, advised
from tests.bot.coaching import BOB
from tests.fakes.openai import KEY

WORDED = "**6 h 25**, and B-trees understood."
SECRET = "B-trees beat logs for ranges"
PLAIN = "<b>Week of Mon 5 Jan</b>\n<b>6 h 25</b> of"


async def test_a_reflection_is_summed_up_in_the_models_words(it: Advised):
    it.fake.says(WORDED)
    card = await it.reflect()
    assert "<b>6 h 25</b>, and B-trees understood.\n\n<b>6 h 25</b> of" in card.text
    [asked] = it.fake.asked
    assert SECRET in asked.text
    assert "Ada" not in asked.text


FAILED, UNFIT = "advice.failed", "advice.unfit"
GOES_WRONG: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "401": ({"fault": {"status": 401}}, {"event": FAILED, "kind": "AuthenticationError", "status": 401}),
    "400": ({"fault": {"status": 400}}, {"event": FAILED, "kind": "BadRequestError", "status": 400}),
    "long 429": (
        {"fault": {"status": 429, "retry_after": 20, "times": 2}},
        {"event": FAILED, "kind": "RateLimitError", "status": 429},
    ),
    "500 twice": (
        {"fault": {"status": 500, "retry_after": 0.01, "times": 2}},
        {"event": FAILED, "kind": "InternalServerError", "status": 500},
    ),
    "slow": ({"fault": {"delay": 2 * SECONDS}}, {"event": FAILED, "kind": "TimeoutError", "status": None}),
    "malformed JSON": (
        {"fault": {"garbage": '{"choices": [{"mess'}},
        {"event": FAILED, "kind": "JSONDecodeError", "status": None},
    ),
    "JSON of another kind": (
        {"fault": {"garbage": '{"choices": []}'}},
        {"event": FAILED, "kind": "IndexError", "status": None},
    ),
    "dropped": ({"fault": {"drop": True}}, {"event": FAILED, "kind": "APIConnectionError", "status": None}),
    "invented number": ({"says": "You reached 87% of it."}, {"event": UNFIT, "why": "number"}),
    "100 kB": ({"says": "la " * 33_000}, {"event": UNFIT, "why": "too long"}),
    "nothing": ({"says": ""}, {"event": UNFIT, "why": "empty"}),
}


@pytest.mark.parametrize("name", GOES_WRONG)
async def test_whatever_goes_wrong_the_learner_gets_the_card_in_time_and_the_log_says_why(
    it: Advised, name: str, logged: list[EventDict]
):
    given, why = GOES_WRONG[name]
    if "fault" in given:
        it.fake.fails(told=f"You asked: {SECRET} with {KEY}", **given["fault"])  # as some servers quote
    else:
        it.fake.says(given["says"])
    async with asyncio.timeout(4 * SECONDS):
        card = await it.reflect()
    assert card.text.startswith(PLAIN)
    assert {"task": "weekly_summary", "learner": 1, **why} in logged
    assert SECRET not in str(logged)
    assert KEY not in str(logged)
    assert await it.coach.ask("SELECT count(*) FROM reflections") == [(1,)]


async def test_a_busy_server_is_asked_once_more(it: Advised):
    it.fake.fails(status=429, retry_after=0.01)
    it.fake.says(WORDED)
    assert "understood" in (await it.reflect()).text
    assert [asked.status for asked in it.fake.asked] == [429, 200]


async def test_a_model_that_follows_a_learners_instructions_can_only_write_text(it: Advised):
    it.fake.says('Done: {"flow": "forget"} /forget_me <b>@everyone</b> [win](https://evil.example)')
    card = await it.reflect()
    assert (
        "Done: {&#34;flow&#34;: &#34;forget&#34;} forget_me win" in card.text or "forget_me win" in card.text
    )
    assert "evil" not in card.text
    assert [button.label for button in card.buttons] == ["Today", "Reflections"]


async def test_a_server_that_keeps_failing_is_left_alone(it: Advised, logged: list[EventDict]):
    it.fake.fails(status=401, times=9)
    for _ in range(4):
        await it.say("the usual book until supper")
    assert len(it.fake.asked) == 3
    assert [event["reason"] for event in logged if event["event"] == "advice.not_asked"] == ["resting"]


async def test_a_days_budget_is_not_exceeded_and_tomorrow_there_is_another(begun: str):
    async with advised(begun, calls=2) as it:
        for _ in range(3):
            await it.say("the usual book until supper")
        assert len(it.fake.asked) == 2
        it.coach.now = it.coach.now.replace(day=12)
        await it.say("the usual book until supper")
        assert len(it.fake.asked) == 3


async def test_tokens_are_counted_as_the_server_tells(it: Advised):
    await it.reflect()
    assert await it.coach.ask("SELECT calls, tokens FROM advice") == [(1, it.fake.tokens)]


# -- their word


async def test_without_the_learners_word_nothing_is_sent_and_it_is_asked_for_where_it_is_of_use(begun: str):
    async with advised(begun, allowed=False) as it:
        await it.say("the usual book until supper")
        card = await it.reflect()
        assert not it.fake.asked
        assert "May I?" in card.text
        it.fake.says(WORDED)
        assert "understood" in (await it.press("Yes, you may")).text
        assert len(it.fake.asked) == 1


async def test_it_is_asked_for_in_a_review_too_which_then_ends_in_the_models_words(begun: str):
    async with advised(begun, allowed=False) as it:
        message = await it.say("/review")
        while message.expects is not None:
            message = await it.say("/skip")
        assert "May I?" in message.text
        assert not it.fake.asked
        it.fake.says("**6 h 25** on one book.", "I read a book.")
        allowed = await it.press("Yes, you may")
        assert "<b>6 h 25</b> on one book." in allowed.text
        assert "<pre>I read a book.</pre>" in allowed.text
        assert "May I?" not in allowed.text
        assert "Your plan" not in allowed.text


async def test_a_no_is_for_good(begun: str):
    async with advised(begun, allowed=False) as it:
        await it.reflect()
        await it.press("No, thanks")
        assert "May I?" not in (await it.reflect()).text
        assert not it.fake.asked


async def test_settings_end_it(it: Advised):
    await it.say("/settings")
    await it.press("Language model")
    await it.press("Stop sending")
    await it.reflect()
    assert not it.fake.asked


async def test_privacy_shows_to_the_letter_what_is_sent(it: Advised):
    await it.reflect()
    await it.say("/privacy")
    shown = (await it.press("What is sent")).text
    facts = it.fake.asked[0].text.partition("<facts>\n")[2].partition("\n</facts>")[0]
    assert all(line.replace('"', "&#34;") in shown for line in facts.splitlines())


# -- once, and in order


async def test_no_transaction_is_open_while_the_model_thinks(it: Advised):
    it.fake.fails(delay=SECONDS / 2)
    reflecting = asyncio.create_task(it.reflect())
    await it.asked()
    await it.say("/start", BOB)  # would wait for ever behind a transaction
    assert not reflecting.done()
    assert (await reflecting).text


async def test_an_event_delivered_again_meanwhile_is_taken_once(it: Advised):
    for words in ("/reflect", "Two questions", SECRET):
        await it.say(words)
    it.fake.fails(delay=SECONDS / 4)
    it.fake.says(WORDED)
    first, again = await asyncio.gather(*(it.take(Said("/skip"), event="the same") for _ in range(2)))
    assert first == again
    assert len(it.fake.asked) == 1
    assert await it.coach.ask("SELECT count(*) FROM turns WHERE event_id = 'the same'") == [(1,)]


async def test_what_else_they_do_meanwhile_comes_after(it: Advised):
    for words in ("/reflect", "Two questions", SECRET):
        await it.say(words)
    it.fake.fails(delay=SECONDS / 4)
    ending = asyncio.create_task(it.say("/skip"))
    await it.asked()
    logged = await it.say("30 min leetcode")
    assert ending.done()
    assert "Logged 30 min" in logged.text
    assert await it.coach.ask("SELECT count(*) FROM reflections") == [(1,)]


async def test_a_turn_cut_off_while_the_model_thinks_has_not_happened(it: Advised):
    for words in ("/reflect", "Two questions", SECRET):
        await it.say(words)
    before = await it.coach.everything()
    it.fake.fails(delay=SECONDS / 2)
    ending = asyncio.create_task(it.take(Said("/skip"), event="cut off"))
    await it.asked()
    ending.cancel()
    await asyncio.wait({ending})
    assert await it.coach.everything() == before
    it.fake.says(WORDED)
    assert "understood" in (await it.take(Said("/skip"), event="cut off")).text


async def test_a_review_asks_for_its_two_texts_at_once(it: Advised):
    await it.say("/review last month")
    it.fake.fails(delay=SECONDS * 0.6, times=2)
    message = await it.say("Replication")
    while message.expects is not None:
        message = await it.say("/skip")
    assert [asked.status for asked in it.fake.asked] == [200, 200]
    assert message.text.count("Well done, and on you go.") == 2
