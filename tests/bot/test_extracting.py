"""What a model reads or hears counts as if it had been typed: by the same rules, and after a tap where it guessed."""

from datetime import timedelta
from typing import Any

import pytest
from structlog.typing import EventDict

from bot.errors import RefusedError
from bot.incoming import Spoken
from tests.bot.advising import Advised, advised

# -- messages


async def test_a_message_the_model_read_counts_after_a_tap(it: Advised):
    it.fake.says({"entries": [session(45, "2026-01-10", "leetcode")]})
    meant = await it.say("the puzzle site until supper, the day before")
    assert "45 min of LeetCode, yesterday" in meant.text
    assert await it.coach.ask("SELECT count(*) FROM entries") == [(1,)]
    assert "Logged 45 min" in (await it.press("Yes, log it")).text
    assert len(it.fake.asked) == 1


def session(minutes: int | None, day: str, target: str | None, problems: int | None = None) -> dict[str, Any]:
    return {"minutes": minutes, "day": day, "target": target, "problems": problems}


async def test_so_does_a_log_by_command(it: Advised):
    it.fake.says({"entries": [session(45, "2026-01-10", "leetcode")]})
    await it.say("/log the puzzle site until supper, the day before")
    assert "Logged 45 min" in (await it.press("Yes, log it")).text


async def test_a_reply_to_a_log_that_no_rule_reads_is_read_too_and_is_of_the_same(it: Advised):
    shown = await it.say("30 min leetcode")
    await it.turns.shown(shown.turn, "the log")
    it.fake.says({"entries": [session(45, "2026-01-10", None)]})
    meant = await it.say("until supper, the day before", replies_to="the log")
    assert "45 min of LeetCode, yesterday" in meant.text
    assert "Logged 45 min of <b>LeetCode</b>" in (await it.press("Yes, log it")).text


async def test_a_reply_to_a_nudge_is_of_its_step_and_day(it: Advised):
    said = await it.say("/today")
    await it.turns.shown(said.turn, "the nudge")
    await it.coach.tell(
        "INSERT INTO outbox (learner_id, key, moment, day, due_at, state, rule, target, turn, sent_at) "
        "SELECT 1, 'study', 'study', '2026-01-10', '2026-01-10 17:00:00', 'sent', 'study', 'leetcode', "
        "max(id), '2026-01-10 17:00:00' FROM turns"
    )
    it.fake.says({"entries": [session(45, "2026-01-11", None)]})
    meant = await it.say("until supper, three quarters of it", replies_to="the nudge")
    assert "45 min of LeetCode, yesterday" in meant.text
    it.coach.now += timedelta(hours=12)
    assert "Logged 45 min of <b>LeetCode</b> (Sat 10 Jan)" in (await it.press("Yes, log it")).text
    assert len(it.fake.asked) == 1


async def test_once_allowed_a_reply_is_read_as_the_reply_it_was(begun: str):
    async with advised(begun, allowed=False) as it:
        shown = await it.say("30 min leetcode")
        await it.turns.shown(shown.turn, "the log")
        assert "May I?" in (await it.say("from 5 until supper", replies_to="the log")).text
        assert not it.fake.asked
        it.fake.says({"entries": [session(45, "2026-01-11", None)]})
        assert "45 min of LeetCode, today" in (await it.press("Yes, you may")).text


@pytest.mark.parametrize(
    "entries",
    [
        [],
        [session(45, "2026-01-12", "leetcode")],  # tomorrow
        [session(45, "2024-01-10", "leetcode")],
        [session(45, "10 January", "leetcode")],
        [session(45, "2026-01-10", "a-book-of-no-plan")],
        [session(0, "2026-01-10", "leetcode")],
        [session(1500, "2026-01-10", "leetcode")],
        [session(800, "2026-01-10", "leetcode"), session(800, "2026-01-10", None)],
        [session(45, "2026-01-10", "leetcode")] * 7,
    ],
)
async def test_what_no_rule_allows_is_not_even_offered(it: Advised, entries: list[dict[str, Any]]):
    it.fake.says({"entries": entries})
    assert "nothing was recorded" in (await it.say("the puzzle site until supper")).text


async def test_a_length_the_message_does_not_tell_is_asked_for(it: Advised):
    it.fake.says({"entries": [session(None, "2026-01-11", "leetcode")]})
    await it.say("the puzzle site until supper")
    assert "How long was it" in (await it.press("Yes, log it")).text
    assert "Logged 50 min of <b>LeetCode</b>" in (await it.say("50 min")).text


# -- voice


def spoken(seconds: float = 3, content: bytes = b"OggS") -> Spoken:
    async def fetch() -> bytes:
        return content

    return Spoken(fetch, seconds)


async def test_a_voice_message_is_said_back_and_taken_as_if_typed(it: Advised):
    it.fake.says("45 minutes leetcode")
    heard = await it.take(spoken())
    assert heard.text.startswith("🎤 “45 minutes leetcode”\n\nLogged 45 min of <b>LeetCode</b>.")


async def test_a_voice_message_answers_the_open_question(it: Advised):
    await it.say("/reflect")
    await it.say("Two questions")
    it.fake.says("Why ranges need order")
    assert "What is your goal" in (await it.take(spoken())).text
    assert "Learned: Why ranges need order." in (await it.say("/skip")).text


async def test_one_that_is_not_heard_leaves_the_question_open(it: Advised):
    await it.say("/reflect")
    await it.say("Two questions")
    it.fake.fails(status=400)
    assert "type it" in (await it.take(spoken())).text
    assert "What is your goal" in (await it.say("Order")).text


async def test_a_recording_is_fetched_only_for_those_who_allow_it(begun: str):
    async with advised(begun, allowed=False) as it:
        assert "May I?" in (await it.take(spoken())).text
        await it.press("No, thanks")
        assert "/settings" in (await it.take(spoken())).text
        assert not it.fake.asked


async def test_a_recording_that_cannot_be_fetched_is_not_the_servers_fault(
    it: Advised, logged: list[EventDict]
):
    async def gone() -> bytes:
        raise RefusedError("file is gone")

    for _ in range(4):
        assert "type it" in (await it.take(Spoken(gone, 3))).text
    assert {event["event"] for event in logged if event["event"].startswith("advice")} == {
        "advice.not_fetched"
    }
    assert (await it.take(spoken())).text.startswith("🎤")


async def test_a_speech_is_too_long(it: Advised):
    assert "up to 3 minutes" in (await it.take(spoken(600))).text
    assert not it.fake.asked
